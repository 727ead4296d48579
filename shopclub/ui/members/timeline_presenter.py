"""The line of time of one member: a window at a time, of all kinds of events or of some."""

from dataclasses import dataclass, replace
from datetime import date

from shopclub.counter.member_history import EVERYTHING, EventKind, History, MemberEvent
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.members.member_papers import MemberPapers
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class TimelineState:
    """What has been read so far, whether there is more, and the shop day it was read on."""

    member_id: int | None = None
    kinds: frozenset[EventKind] = EVERYTHING
    events: tuple[MemberEvent, ...] = ()
    more: bool = False
    busy: bool = False
    today: date | None = None
    problem: Refusal | None = None


class TimelinePresenter:
    """Reads on the reading lane; what was asked for another member or kind is never shown."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        papers: MemberPapers | None = None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._papers = papers
        self._asked = 0
        self._view: View[TimelineState] | None = None
        self.state = TimelineState()

    def attach(self, view: View[TimelineState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def open_member(self, member_id: int) -> None:
        """Read the newest events of a member, of the kinds that are chosen."""
        if member_id != self.state.member_id:
            self._change(TimelineState(member_id, self.state.kinds))
        self._read(before=None)

    def choose(self, kinds: frozenset[EventKind]) -> None:
        """Read only these kinds of events from now on."""
        if kinds != self.state.kinds:
            self._change(TimelineState(self.state.member_id, kinds, today=self.state.today))
            self._read(before=None)

    def need_more(self) -> None:
        """Read the next window, unless it is being read or there is none."""
        if self.state.more and not self.state.busy:
            self._read(before=self.state.events[-1])

    def note_at(self, place: int) -> MemberEvent | None:
        """Return the event at a place where it is a note, which is read in whole."""
        event = self.state.events[place]
        return event if event.kind is EventKind.NOTE else None

    def open_paper(self, place: int) -> None:
        """Show the paper of an event, as it was printed, where it has one."""
        if self._papers is not None:
            self._papers.open(
                self.state.events[place],
                refused=lambda refusal: self._change(replace(self.state, problem=refusal)),
            )

    def _read(self, *, before: MemberEvent | None) -> None:
        member_id, kinds = self.state.member_id, self.state.kinds
        if member_id is None:
            return
        self._asked += 1
        asked = self._asked
        self._change(replace(self.state, busy=True, problem=None))

        def show(read: tuple[History, date]) -> None:
            if asked == self._asked:
                history, today = read
                events = history.events if before is None else self.state.events + history.events
                self._change(
                    replace(self.state, events=events, more=history.more, busy=False, today=today)
                )

        def refuse(refusal: Refusal) -> None:
            if asked == self._asked:
                self._change(replace(self.state, busy=False, more=False, problem=refusal))

        acts, clock = self._shop.member_acts, self._shop.clock
        self._jobs.reading(
            lambda: (acts.history(member_id, kinds=kinds, before=before), clock.today()),
            done=show,
            refused=refuse,
        )

    def _change(self, state: TimelineState) -> None:
        self.state = state
        if self._view is not None:
            self._view.display(state)
