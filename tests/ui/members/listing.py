"""The page of members for tests: a desk with people, a presenter on inline jobs, and its view."""

from collections.abc import Callable
from dataclasses import dataclass, field

from shopclub.counter.card import CardFace
from shopclub.documents import Drawn
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.list_bulk import BulkWork
from shopclub.ui.members.list_presenter import MemberListPresenter
from shopclub.ui.members.list_state import ListState
from tests.builders import Desk
from tests.ui.stand_ins import inline_jobs


@dataclass(slots=True)
class FakeListView:
    """Keeps every state it was shown, and which rows came."""

    states: list[ListState] = field(default_factory=list)
    came: list[tuple[int, int]] = field(default_factory=list)

    def display(self, state: ListState) -> None:
        self.states.append(state)

    def rows_came(self, first: int, last: int) -> None:
        self.came.append((first, last))


@dataclass(slots=True)
class Listed:
    """A presenter at work, and what it told the world."""

    desk: Desk
    view: FakeListView
    presenter: MemberListPresenter
    bulk: BulkWork
    opened: list[int]
    cards: list[tuple[tuple[CardFace, ...], Drawn]]
    asked: list[tuple[Refusal, Callable[[Actor], None]]]

    @property
    def state(self) -> ListState:
        return self.view.states[-1]

    def names(self) -> list[str]:
        rows = (self.presenter.window.row(number) for number in range(self.state.shown))
        return [row.name for row in rows if row is not None]


def listed(desk: Desk, *, by: Actor | None = None, jobs: Jobs | None = None) -> Listed:
    """Open the page for someone."""
    opened: list[int] = []
    cards: list[tuple[tuple[CardFace, ...], Drawn]] = []
    asked: list[tuple[Refusal, Callable[[Actor], None]]] = []
    presenter = MemberListPresenter(
        desk.shop, jobs=jobs or inline_jobs(), by=by or desk.owner, open_member=opened.append
    )
    bulk = BulkWork(
        presenter,
        ask_owner=lambda why, *, granted: asked.append((why, granted)),
        show_cards=lambda faces, paper: cards.append((faces, paper)),
    )
    view = FakeListView()
    presenter.attach(view)
    return Listed(desk, view, presenter, bulk, opened, cards, asked)


def people(desk: Desk, count: int) -> None:
    """Make members, one more visit worth 1.00 than the one before."""
    for number in range(count):
        member = desk.enrol(f"人{number:03d}")
        desk.ring_up(100 * (number + 1), member=member)
