"""Forgotten PIN: an owner enters the code of the recovery sheet and chooses a new one."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from shopclub.kernel.recovery_codes import RecoveryCodeRefused, read_recovery_code
from shopclub.shop import Shop
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinRefused
from shopclub.staff.roles import Actor, Role
from shopclub.staff.roster import StaffMember
from shopclub.staff.staff import WrongCode
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.staff.new_pin import PinsDiffer, judge_new_pin


class RecoverPlace(StrEnum):
    """The fields that can be refused, in the order of reading."""

    CODE = "code"
    PIN = "pin"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class RecoverForm:
    """What was entered."""

    staff_id: int
    code: str = field(repr=False)
    pin: str = field(repr=False)
    repeated: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RecoverState:
    """The owners, and what was refused beside which field."""

    owners: tuple[StaffMember, ...] = ()
    refusals: tuple[tuple[RecoverPlace, Refusal], ...] = ()
    problem: Refusal | None = None
    busy: bool = False
    done: bool = False

    def refusal(self, of: RecoverPlace) -> Refusal | None:
        """Return what was refused in a field, if anything."""
        return dict(self.refusals).get(of)


class RecoverPresenter:
    """`back` is told who came in, and with which PIN, for a new sheet to be offered."""

    def __init__(self, shop: Shop, *, jobs: Jobs, back: Callable[[Actor, str], None]) -> None:
        self._shop = shop
        self._jobs = jobs
        self._back = back
        self._view: View[RecoverState] | None = None
        self.state = RecoverState()

    def attach(self, view: View[RecoverState]) -> None:
        """Show the state to a view from now on, and read who the owners are."""
        self._view = view
        view.display(self.state)
        self._jobs.at_till(
            self._shop.staff.list_active, done=self._know_people, refused=self._refuse
        )

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def recover(self, form: RecoverForm) -> None:
        """Let the owner in, or say beside each field what is wrong with it."""
        if self.state.busy or self.state.done:
            return
        refusals = _judge(form)
        self._change(replace(self.state, refusals=refusals, problem=None, busy=not refusals))
        if not refusals:
            self._jobs.at_till(
                lambda: self._shop.recovery.recover(form.staff_id, code=form.code, pin=form.pin),
                done=lambda actor: self._came_back(actor, form.pin),
                refused=self._refuse,
            )

    def _know_people(self, people: tuple[StaffMember, ...]) -> None:
        owners = tuple(person for person in people if person.role is Role.OWNER)
        self._change(replace(self.state, owners=owners))

    def _came_back(self, actor: Actor, pin: str) -> None:
        self._change(replace(self.state, busy=False, done=True))
        self._back(actor, pin)

    def _refuse(self, refusal: Refusal) -> None:
        place = _place_of(refusal)
        refusals = () if place is None else ((place, refusal),)
        problem = refusal if place is None else None
        self._change(replace(self.state, refusals=refusals, problem=problem, busy=False))

    def _change(self, state: RecoverState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)


def _place_of(refusal: Refusal) -> RecoverPlace | None:
    match refusal:
        case WrongCode() | SignInLocked() | RecoveryCodeRefused():
            return RecoverPlace.CODE
        case PinRefused():
            return RecoverPlace.PIN
    return None


def _judge(form: RecoverForm) -> tuple[tuple[RecoverPlace, Refusal], ...]:
    refusals: list[tuple[RecoverPlace, Refusal]] = []
    try:
        read_recovery_code(form.code)
    except RecoveryCodeRefused as refused:
        refusals.append((RecoverPlace.CODE, refused))
    match judge_new_pin(form.pin, repeated=form.repeated):
        case PinRefused() as refused_pin:
            refusals.append((RecoverPlace.PIN, refused_pin))
        case PinsDiffer() as differ:
            refusals.append((RecoverPlace.REPEATED, differ))
    return tuple(refusals)
