"""Appointing someone, new or back: a name, a role and a PIN twice, refusals beside their field."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault, TextRefused, clean_line
from shopclub.shop import Shop
from shopclub.staff.book import Employee
from shopclub.staff.pins import PinRefused
from shopclub.staff.roles import Actor, Role
from shopclub.staff.staff import NAME_LIMIT, StaffNameTaken
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.staff.new_pin import PinsDiffer, judge_new_pin

ROLES = (Role.CASHIER, Role.MANAGER, Role.OWNER)


class CashierField(StrEnum):
    """The fields that can be refused, in the order of reading."""

    NAME = "name"
    PIN = "pin"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class CashierForm:
    """What was entered."""

    name: str
    role: Role
    pin: str = field(repr=False)
    repeated: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class CashierState:
    """What was refused beside which field, and whether it is done."""

    refusals: tuple[tuple[CashierField, Refusal], ...] = ()
    problem: Refusal | None = None
    busy: bool = False
    done: bool = False

    def refusal(self, of: CashierField) -> Refusal | None:
        """Return what was refused in a field, if anything."""
        return dict(self.refusals).get(of)


class CashierPresenter:
    """Adds someone who works here; `by` is the owner, `appointed` is told who came.

    With a `former` it is somebody who went, and comes back under the old number.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        appointed: Callable[[Actor], None],
        former: Employee | None = None,
    ) -> None:
        self._shop = shop
        self.former = former
        self._jobs = jobs
        self._by = by
        self._appointed = appointed
        self._view: View[CashierState] | None = None
        self.state = CashierState()

    def attach(self, view: View[CashierState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def save(self, form: CashierForm) -> None:
        """Appoint, or say beside each field what is wrong with it."""
        if self.state.busy or self.state.done:
            return
        refusals = _judge(form)
        self._change(CashierState(refusals=refusals, busy=not refusals))
        if refusals:
            return
        self._jobs.at_till(lambda: self._appoint(form), done=self._saved, refused=self._refuse)

    def _appoint(self, form: CashierForm) -> Actor:
        name, role, pin, by = form.name, form.role, form.pin, self._by
        if self.former is None:
            return self._shop.staff.appoint(name=name, role=role, pin=pin, by=by)
        former = self.former.staff_id
        return self._shop.staff_book.take_back(former, name=name, role=role, pin=pin, by=by)

    def _saved(self, actor: Actor) -> None:
        self._change(replace(self.state, busy=False, done=True))
        self._appointed(actor)

    def _refuse(self, refusal: Refusal) -> None:
        if beside_name(refusal):
            self._change(CashierState(refusals=((CashierField.NAME, refusal),)))
        else:
            self._change(CashierState(problem=refusal))

    def _change(self, state: CashierState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def beside_name(refusal: Refusal) -> bool:
    """Tell whether a refusal is of the name, and stands beside it."""
    return isinstance(refusal, StaffNameTaken | TextRefused)


def _judge(form: CashierForm) -> tuple[tuple[CashierField, ShopClubError], ...]:
    refusals: list[tuple[CashierField, ShopClubError]] = []
    try:
        if not clean_line(form.name, limit=NAME_LIMIT):
            raise TextRefused(TextFault.MISSING, NAME_LIMIT)
    except TextRefused as refusal:
        refusals.append((CashierField.NAME, refusal))
    match judge_new_pin(form.pin, repeated=form.repeated):
        case PinRefused() as refused:
            refusals.append((CashierField.PIN, refused))
        case PinsDiffer() as differ:
            refusals.append((CashierField.REPEATED, differ))
    return tuple(refusals)
