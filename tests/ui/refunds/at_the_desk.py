"""Stand-ins of a refund: the owner who is asked in place, and a presenter with its view."""

from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass, field

from shopclub.counter.receipt import IssuedReceipt
from shopclub.staff.roles import Actor
from shopclub.storage.database import rows
from shopclub.ui.jobs import Refusal
from shopclub.ui.refunds.refund_presenter import RefundPresenter
from shopclub.ui.refunds.refund_state import RefundState
from tests.builders import Desk
from tests.ui.stand_ins import InlineExecutor, RecordingView, jobs_on


@dataclass(slots=True)
class Owners:
    """Keeps why the owner was asked for, and lets a test answer."""

    asked: list[tuple[Refusal, Callable[[Actor], None]]] = field(default_factory=list)

    def __call__(self, why: Refusal, *, granted: Callable[[Actor], None]) -> None:
        self.asked.append((why, granted))

    def grant(self, owner: Actor) -> None:
        """Enter the PIN of the last question."""
        self.asked[-1][1](owner)


@dataclass(frozen=True, slots=True)
class Refunding:
    """A refund under test: what it showed, and the receipts it ended with."""

    desk: Desk
    presenter: RefundPresenter
    view: RecordingView[RefundState]
    receipts: list[IssuedReceipt]

    @property
    def shown(self) -> RefundState:
        return self.view.last

    def said(self) -> tuple[int, int, int]:
        """Return the money, the points taken and the points returned that are shown."""
        quote = self.shown.quote
        assert quote is not None
        return quote.money, quote.points.taken, quote.points.returned


def refunding(
    desk: Desk,
    *,
    owners: Owners,
    by: Actor | None = None,
    number: str = "",
    executor: Executor | None = None,
) -> Refunding:
    """Open a refund whose jobs run on an executor, by default at once."""
    receipts: list[IssuedReceipt] = []
    presenter = RefundPresenter(
        desk.shop,
        jobs=jobs_on(executor or InlineExecutor()),
        actor=by or desk.owner,
        ask_owner=owners,
        refunded=receipts.append,
        number=number,
    )
    view = RecordingView[RefundState]()
    presenter.attach(view)
    return Refunding(desk, presenter, view, receipts)


def refunds_recorded() -> list[tuple[int, ...]]:
    """Return the money of the refunds in the file."""
    return rows("SELECT money FROM sale_refund ORDER BY number")
