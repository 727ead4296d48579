"""A new PIN for oneself or, from the owner, for somebody else; each refusal beside its field."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinFault, PinRefused
from shopclub.staff.staff import WrongPin
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View
from shopclub.ui.staff.new_pin import PinsDiffer, judge_new_pin


class PinPlace(StrEnum):
    """The fields that can be refused, in the order of reading."""

    CURRENT = "current"
    PIN = "pin"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class PinForm:
    """What was entered."""

    pin: str = field(repr=False)
    repeated: str = field(repr=False)
    current: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NewPinState:
    """What was refused beside which field, and whether it is done."""

    refusals: tuple[tuple[PinPlace, Refusal], ...] = ()
    problem: Refusal | None = None
    busy: bool = False
    done: bool = False

    def refusal(self, of: PinPlace) -> Refusal | None:
        """Return what was refused in a field, if anything."""
        return dict(self.refusals).get(of)


def judge_form(form: PinForm) -> tuple[tuple[PinPlace, Refusal], ...]:
    """Return what is wrong with a new PIN and its repetition, each with its field."""
    match judge_new_pin(form.pin, repeated=form.repeated):
        case PinRefused() as refused:
            return ((PinPlace.PIN, refused),)
        case PinsDiffer() as differ:
            return ((PinPlace.REPEATED, differ),)
    return ()


class NewPinPresenter:
    """`save` takes what was entered at the till; one's own PIN is changed with the old one."""

    def __init__(
        self,
        *,
        jobs: Jobs,
        save: Callable[[PinForm], None],
        asks_current: bool,
        done: Callable[[], None] = lambda: None,
    ) -> None:
        self._jobs = jobs
        self._save = save
        self.asks_current = asks_current
        self._done = done
        self._view: View[NewPinState] | None = None
        self.state = NewPinState()

    def attach(self, view: View[NewPinState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def save(self, form: PinForm) -> None:
        """Set the PIN, or say beside each field what is wrong with it."""
        if self.state.busy or self.state.done:
            return
        refusals = self._judge(form)
        self._change(NewPinState(refusals=refusals, busy=not refusals))
        if not refusals:
            self._jobs.at_till(
                lambda: self._save(form), done=lambda _: self._saved(), refused=self._refuse
            )

    def _judge(self, form: PinForm) -> tuple[tuple[PinPlace, Refusal], ...]:
        current = PinRefused(PinFault.LENGTH)
        lacks_current = self.asks_current and not form.current.strip()
        return (*(((PinPlace.CURRENT, current),) if lacks_current else ()), *judge_form(form))

    def _saved(self) -> None:
        self._change(replace(self.state, busy=False, done=True))
        self._done()

    def _refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, WrongPin | SignInLocked) and self.asks_current:
            self._change(NewPinState(refusals=((PinPlace.CURRENT, refusal),)))
        elif isinstance(refusal, PinRefused):
            self._change(NewPinState(refusals=((PinPlace.PIN, refusal),)))
        else:
            self._change(NewPinState(problem=refusal))

    def _change(self, state: NewPinState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
