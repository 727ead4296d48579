"""What narrows the log: a kind of action, a person, days, and what the lines are about; no Qt."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol, TypeVar

from shopclub.insights.log.action_words import LogGroup
from shopclub.insights.log.actions import ACTIONS, actions_of
from shopclub.insights.log.audit_log import AuditLog, FoundSubject
from shopclub.shop import Shop
from shopclub.staff.log_lines import LogFilter
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.log.days import days_of
from shopclub.ui.log.state import LogPart, LogState

Read = TypeVar("Read")


class Narrowed(Protocol):
    """The page whose lines are narrowed."""

    shop: Shop
    jobs: Jobs
    by: Actor

    @property
    def state(self) -> LogState:
        """What is asked for and chosen now."""
        ...

    def change(self, **changes: object) -> None:
        """Show another state."""
        ...

    def ask(self, asked: LogFilter) -> None:
        """Show other lines from the newest on."""
        ...

    def refuse(self, refusal: Refusal) -> None:
        """Say what was refused."""
        ...


class Narrowing:
    """Each choice asks the page for other lines; the other choices stay."""

    def __init__(self, of: Narrowed) -> None:
        self._of = of
        self._asked = 0

    def choose_group(self, group: LogGroup | None) -> None:
        """Ask for one kind of action, or for all."""
        others = group is LogGroup.OTHER
        actions = () if group is None else tuple(ACTIONS) if others else actions_of(group)
        self._of.change(group=group)
        self._of.ask(replace(self._of.state.asked, actions=actions, others=others))

    def show_part(self, part: LogPart) -> None:
        """Ask for a part that another page leads to, and for nothing else."""
        self._asked += 1
        days = (part.first.isoformat(), part.last.isoformat())
        self._of.change(group=part.group, days=days, days_refused=False, about=None)
        self._of.ask(
            LogFilter(
                actions=actions_of(part.group),
                staff_id=part.staff_id,
                first=part.first,
                last=part.last,
            )
        )

    def choose_person(self, staff_id: int | None) -> None:
        """Ask for what one person did, 0 for ShopClub itself, or for all."""
        self._of.ask(replace(self._of.state.asked, staff_id=staff_id))

    def enter_days(self, first: str, last: str) -> None:
        """Ask for some days; what is no day is kept and said."""
        if (first, last) == self._of.state.days:
            return
        days = days_of(first, last)
        self._of.change(days=(first, last), days_refused=days is None)
        if days is not None and days != (self._of.state.asked.first, self._of.state.asked.last):
            self._of.ask(replace(self._of.state.asked, first=days[0], last=days[1]))

    def look_for(self, text: str) -> None:
        """Find what lines may be about; an empty text asks for all again."""
        if not text.strip():
            self.drop_about()
            return
        self._read(lambda log, by: log.find_subjects(text, by=by), done=self._found)

    def choose_about(self, subject: FoundSubject) -> None:
        """Ask for the lines about one thing."""
        self._asked += 1
        self._of.change(about=subject, found=(), found_nothing=False)
        member_id = subject.member_id
        if member_id is None:
            self._of.ask(replace(self._of.state.asked, subjects=subject.subjects))
            return
        self._read(
            lambda log, by: log.about_member(member_id, by=by),
            done=lambda subjects: self._of.ask(replace(self._of.state.asked, subjects=subjects)),
        )

    def drop_about(self) -> None:
        """Ask for lines about anything."""
        self._asked += 1
        self._of.change(about=None, found=(), found_nothing=False)
        if self._of.state.asked.subjects:
            self._of.ask(replace(self._of.state.asked, subjects=()))

    def _read(
        self, work: Callable[[AuditLog, Actor], Read], *, done: Callable[[Read], None]
    ) -> None:
        """Read what lines may be about; an answer to an older question is dropped."""
        self._asked += 1
        asked, log, by = self._asked, self._of.shop.audit_log, self._of.by
        self._of.jobs.reading(
            lambda: work(log, by),
            done=lambda read: done(read) if asked == self._asked else None,
            refused=self._of.refuse,
        )

    def _found(self, found: tuple[FoundSubject, ...]) -> None:
        if len(found) == 1:
            self.choose_about(found[0])
        else:
            self._of.change(found=found, found_nothing=not found)
