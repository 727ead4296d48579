"""Erasing the person whose page is open: said before, confirmed by the owner with a typed word."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from shopclub.counter.erasing import WORD, EraseChanged, EraseQuote, EraseWordMissing
from shopclub.staff.roles import Actor, NotPermitted, Permission
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.one_member import OneMember
from shopclub.ui.protocols import Safeguard, View


@dataclass(frozen=True, slots=True)
class EraseState:
    """What erasing would end and leave, why it was refused, and whether it is done."""

    member_id: int
    quote: EraseQuote | None = None
    word_refused: Refusal | None = None
    problem: Refusal | None = None
    busy: bool = False
    done: bool = False


class ErasePresenter:
    """The erasure of one person; `erased` is told once nobody knows them any more."""

    def __init__(
        self,
        one: OneMember,
        *,
        safeguard: Safeguard,
        erased: Callable[[], None],
    ) -> None:
        self._one = one
        self._safeguard = safeguard
        self._erased = erased
        self._view: View[EraseState] | None = None
        self.state = EraseState(one.member_id)

    def attach(self, view: View[EraseState]) -> None:
        """Show the state to a view from now on, and read what an erasure would do."""
        self._view = view
        view.display(self.state)
        self._one.jobs.at_till(
            lambda: self._one.shop.erasing.quote(self.state.member_id),
            done=lambda quote: self._change(replace(self.state, quote=quote)),
            refused=lambda refusal: self._change(replace(self.state, problem=refusal)),
        )

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def confirm(self, word: str, *, by: Actor | None = None) -> None:
        """Erase the person once there is a backup; a role that may not needs the owner's PIN."""
        seen, actor = self.state.quote, by or self._one.actor()
        if seen is None or self.state.busy:
            return
        if word.strip().upper() != WORD:
            self._change(replace(self.state, word_refused=EraseWordMissing(WORD)))
            return
        if not actor.may(Permission.ERASE_MEMBERS):
            self._refuse(NotPermitted(Permission.ERASE_MEMBERS, actor.role), word)
            return
        self._change(replace(self.state, busy=True, problem=None, word_refused=None))
        self._safeguard(
            lambda: self._erase(seen, word, by=actor), lambda refusal: self._refuse(refusal, word)
        )

    def _erase(self, seen: EraseQuote, word: str, *, by: Actor) -> None:
        self._one.jobs.at_till(
            lambda: self._one.shop.erasing.erase(self.state.member_id, word=word, by=by, seen=seen),
            done=lambda _: self._did(),
            refused=lambda refusal: self._refuse(refusal, word),
        )

    def _did(self) -> None:
        self._change(replace(self.state, busy=False, done=True))
        self._erased()

    def _refuse(self, refusal: Refusal, word: str) -> None:
        self._change(replace(self.state, busy=False))
        if isinstance(refusal, NotPermitted):
            self._one.ask_owner(refusal, granted=lambda owner: self.confirm(word, by=owner))
        elif isinstance(refusal, EraseWordMissing):
            self._change(replace(self.state, word_refused=refusal))
        elif isinstance(refusal, EraseChanged):
            self._change(replace(self.state, quote=refusal.now, problem=refusal))
        else:
            self._change(replace(self.state, problem=refusal))

    def _change(self, state: EraseState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
