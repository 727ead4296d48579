"""Merging the member whose page is open with another one: found, compared, confirmed."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from shopclub.counter.merging import MergeChanged, MergeQuote
from shopclub.members.merging import Keep, Told
from shopclub.staff.roles import Actor, NotPermitted, Permission
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.one_member import OneMember
from shopclub.ui.members.signup_introducing import NOBODY_ASKED, IntroducerState, Introducing
from shopclub.ui.protocols import Safeguard, View


@dataclass(frozen=True, slots=True)
class MergeState:
    """Who was found, which of the two stays, what a merge would do, whose word is kept of what.

    With `other_stays` the page's member goes into the other one. `merged_into` is who stands for
    both once it is done.
    """

    member_id: int
    finding: IntroducerState = field(default_factory=IntroducerState)
    other_stays: bool = False
    quote: MergeQuote | None = None
    keep: tuple[tuple[Told, Keep], ...] = ()
    problem: Refusal | None = None
    busy: bool = False
    merged_into: int | None = None


class MergePresenter:
    """The merge of one member; `merged` is told who stands for both once it is done."""

    def __init__(
        self,
        one: OneMember,
        *,
        safeguard: Safeguard,
        merged: Callable[[int], None],
    ) -> None:
        self._one = one
        self._safeguard = safeguard
        self._merged = merged
        self._asked = 0
        self._quoted = NOBODY_ASKED.chosen
        self._view: View[MergeState] | None = None
        self.state = MergeState(one.member_id)
        self.finding = Introducing(shop=one.shop, jobs=one.jobs, changed=self._found)

    def attach(self, view: View[MergeState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def turn_round(self) -> None:
        """Let the other one stay instead."""
        if self.state.busy:
            return
        self._change(replace(self.state, other_stays=not self.state.other_stays))
        self._quote()

    def keep(self, what: Told, choice: Keep) -> None:
        """Keep this word of what both told."""
        if not self.state.busy:
            kept = (*self.state.keep, (what, choice))
            self._change(replace(self.state, keep=kept, problem=None))

    def confirm(self, *, by: Actor | None = None) -> None:
        """Merge the two once there is a backup; a role that may not needs the owner's PIN."""
        seen, actor = self.state.quote, by or self._one.actor()
        if seen is None or self.state.busy:
            return
        if not actor.may(Permission.MERGE_MEMBERS):
            self._refuse(NotPermitted(Permission.MERGE_MEMBERS, actor.role))
            return
        self._change(replace(self.state, busy=True, problem=None))
        self._safeguard(lambda: self._merge(seen, by=actor), self._refuse)

    def _merge(self, seen: MergeQuote, *, by: Actor) -> None:
        keep = dict(self.state.keep)
        gone, into = seen.gone.member.member_id, seen.into.member.member_id
        self._one.jobs.at_till(
            lambda: self._one.shop.merging.merge(gone, into_id=into, keep=keep, by=by, seen=seen),
            done=lambda _: self._did(into),
            refused=self._refuse,
        )

    def _found(self, finding: IntroducerState) -> None:
        chosen, before = finding.chosen, self.state.finding.chosen
        self._change(replace(self.state, finding=finding))
        if chosen is not before and not self.state.busy:
            self._quote()

    def _quote(self) -> None:
        self._asked += 1
        asked, chosen = self._asked, self.state.finding.chosen
        self._quoted = chosen
        self._change(replace(self.state, quote=None, keep=(), problem=None))
        if chosen is None:
            return
        into, gone = self.state.member_id, chosen.member_id
        if self.state.other_stays:
            into, gone = gone, into

        def show(quote: MergeQuote | None, problem: Refusal | None) -> None:
            if asked == self._asked:
                self._change(replace(self.state, quote=quote, problem=problem))

        self._one.jobs.at_till(
            lambda: self._one.shop.merging.quote(gone, into_id=into),
            done=lambda quote: show(quote, None),
            refused=lambda refusal: show(None, refusal),
        )

    def _did(self, into_id: int) -> None:
        self._change(replace(self.state, busy=False, merged_into=into_id))
        self._merged(into_id)

    def _refuse(self, refusal: Refusal) -> None:
        self._change(replace(self.state, busy=False))
        if self.state.finding.chosen is not self._quoted:  # another one was found meanwhile
            self._quote()
        elif isinstance(refusal, NotPermitted):
            self._one.ask_owner(refusal, granted=lambda owner: self.confirm(by=owner))
        elif isinstance(refusal, MergeChanged):
            self._change(replace(self.state, quote=refusal.now, problem=refusal))
        else:
            self._change(replace(self.state, problem=refusal))

    def _change(self, state: MergeState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
