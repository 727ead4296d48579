"""A note about the member whose page is open: written, or read in whole and taken away."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from shopclub.counter.member_history import MemberEvent
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.one_member import OneMember
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class NoteState:
    """Whether it is being kept, is done, or why not; what is typed stays in the form."""

    busy: bool = False
    done: bool = False
    problem: Refusal | None = None


class NotePresenter:
    """`changed` is told after a note was written or taken away."""

    def __init__(
        self,
        one: OneMember,
        *,
        changed: Callable[[], None],
    ) -> None:
        self._one = one
        self._changed = changed
        self._view: View[NoteState] | None = None
        self.state = NoteState()

    def attach(self, view: View[NoteState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more."""
        self._view = None

    def typed(self) -> None:
        """Take back what was refused, for something else is typed now."""
        if self.state.problem is not None:
            self._change(replace(self.state, problem=None))

    def write(self, text: str) -> None:
        """Keep a note."""
        self._do(lambda by: self._one.shop.notes.add(self._one.member_id, text, by=by))

    def drop(self, note: MemberEvent) -> None:
        """Take a note away."""
        self._do(lambda by: self._one.shop.notes.drop(self._one.member_id, int(note.number), by=by))

    def _do(self, work: Callable[[Actor], None], *, by: Actor | None = None) -> None:
        """Do it; a role that may not needs the owner's PIN."""
        if self.state.busy or self.state.done:
            return
        actor = by or self._one.actor()
        self._change(NoteState(busy=True))

        def refuse(refusal: Refusal) -> None:
            self._change(NoteState())
            if isinstance(refusal, NotPermitted):
                self._one.ask_owner(refusal, granted=lambda owner: self._do(work, by=owner))
            else:
                self._change(NoteState(problem=refusal))

        self._one.jobs.at_till(lambda: work(actor), done=lambda _: self._done(), refused=refuse)

    def _done(self) -> None:
        self._change(NoteState(done=True))
        self._changed()

    def _change(self, state: NoteState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
