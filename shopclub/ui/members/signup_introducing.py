"""Who brought the new member: found while typing, chosen from a list, or said to be nobody."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from shopclub.counter.lookup import FoundMember
from shopclub.members.particulars import IntroducerFault, IntroducerRefused
from shopclub.members.phones import PhoneRefused
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.signup_reading import read_phone

MOST_SHOWN = 10


@dataclass(frozen=True, slots=True)
class IntroducerState:
    """Who was found (None while nothing is asked), who is chosen, and what is wrong."""

    found: tuple[FoundMember, ...] | None = None
    chosen: FoundMember | None = None
    refusal: Refusal | None = None


NOBODY_ASKED = IntroducerState()


class Introducing:
    """The part of signup that finds who brought the new member; `changed` is told each state."""

    def __init__(
        self, *, shop: Shop, jobs: Jobs, changed: Callable[[IntroducerState], None]
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._changed = changed
        self._asked = 0
        self.state = IntroducerState()

    def look_for(self, text: str) -> None:
        """List who may be meant, or nobody while nothing is typed."""
        self._asked += 1
        asked = self._asked
        if not text.strip():
            self._show(replace(self.state, found=None))
            return
        self._jobs.at_till(
            lambda: self._shop.lookup.find(text, limit=MOST_SHOWN),
            done=lambda found: self._know(replace(self.state, found=found), asked=asked),
            refused=lambda refusal: self._know(IntroducerState(refusal=refusal), asked=asked),
        )

    def take(self, text: str, *, phone: str) -> None:
        """Take the one whom a text can only mean, as a scanned card; list many, refuse nobody."""
        self._asked += 1
        asked = self._asked

        def known(found: tuple[FoundMember, ...]) -> None:
            if asked != self._asked:
                return
            if len(found) == 1:
                self.choose(found[0])
            elif found:
                self._show(replace(self.state, found=found))
            else:
                self.accept(text, phone=phone)

        self._jobs.at_till(
            lambda: self._shop.lookup.find(text, limit=MOST_SHOWN),
            done=known,
            refused=lambda refusal: self._know(IntroducerState(refusal=refusal), asked=asked),
        )

    def edited(self) -> None:
        """Take back who was chosen: another one is being typed."""
        self._asked += 1
        self._show(IntroducerState())

    def choose(self, member: FoundMember) -> None:
        """Take one of the list."""
        self._asked += 1
        self._show(IntroducerState(chosen=member))

    def close_list(self) -> None:
        """Show no list any more."""
        self._asked += 1
        if self.state.found is not None:
            self._show(replace(self.state, found=None))

    def accept(self, text: str, *, phone: str) -> bool:
        """Tell whether what stands in the field will do; where not, the state says why.

        `phone` is the new member's: nobody brings themselves.
        """
        if not text.strip() or self.state.chosen is not None:
            return True
        itself = self._number(text)
        fault = (
            IntroducerFault.SELF
            if itself and itself == self._number(phone)
            else IntroducerFault.UNKNOWN
        )
        self._asked += 1
        self._show(IntroducerState(refusal=IntroducerRefused(fault)))
        return False

    def refuse(self, refusal: Refusal) -> None:
        """Say what the shop said of the one who was chosen."""
        self._show(replace(self.state, refusal=refusal))

    def _number(self, entry: str) -> str:
        try:
            return read_phone(entry, country=self._shop.identity.country).phone
        except PhoneRefused:
            return ""

    def _know(self, state: IntroducerState, *, asked: int) -> None:
        if asked == self._asked:
            self._show(state)

    def _show(self, state: IntroducerState) -> None:
        self.state = state
        self._changed(state)
