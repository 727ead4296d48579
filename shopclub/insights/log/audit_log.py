"""The audit log for the owner: any part of it by ids, what narrows it, its chain, its files."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from shopclub.counter.lookup import Lookup
from shopclub.insights.log import statements
from shopclub.insights.log.entries import LogEntry, entries_of
from shopclub.insights.log.tables import log_table
from shopclub.kernel.clock import ShopClock
from shopclub.kernel.codes import dashed_receipt_number
from shopclub.kernel.phrases import phrases_of
from shopclub.kernel.table import Table
from shopclub.kernel.text import as_sought
from shopclub.members.cards import CardReplaced
from shopclub.members.merged import ids_of, survivor_of
from shopclub.members.people import MemberLeft
from shopclub.staff import audit, log_lines, log_proof
from shopclub.staff.log_lines import LogFilter, LogPerson, LogStep
from shopclub.staff.log_proof import ChainWalk
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.database import rows, writing
from shopclub.storage.identity import Identity

MOST_FOUND = 8


@dataclass(frozen=True, slots=True)
class FoundSubject:
    """Something that lines may be about: a paper by its number, or a member with a masked phone."""

    name: str
    number: str
    member_id: int | None = None
    subjects: tuple[str, ...] = ()


class AuditLog:
    """Reads the log; only that it was written to a file is written here, into the log itself."""

    def __init__(self, *, clock: ShopClock, identity: Identity, lookup: Lookup) -> None:
        self._clock = clock
        self._identity = identity
        self._lookup = lookup

    def newest(self, *, by: Actor) -> int:
        """Return the id that was given last."""
        by.require(Permission.SEE_LOG)
        return log_lines.newest_id()

    def step(self, asked: LogFilter, *, before: int, by: Actor) -> LogStep:
        """Look through some more ids below one for lines that are asked for."""
        by.require(Permission.SEE_LOG)
        return log_lines.step_from(asked, before=before)

    def entries(self, line_ids: Sequence[int], *, by: Actor) -> tuple[LogEntry, ...]:
        """Return lines with what they are about, in the order of their ids given."""
        by.require(Permission.SEE_LOG)
        return entries_of(line_ids)

    def people(self, *, by: Actor) -> tuple[LogPerson, ...]:
        """Return everyone who works here or did."""
        by.require(Permission.SEE_LOG)
        return log_lines.every_person()

    def follow_chain(self, walk: ChainWalk | None = None, *, by: Actor) -> ChainWalk:
        """Follow the chain over some more lines, from its beginning where there is no walk yet."""
        by.require(Permission.SEE_LOG)
        return log_proof.go_on(log_proof.begin_walk() if walk is None else walk)

    def find_subjects(self, text: str, *, by: Actor) -> tuple[FoundSubject, ...]:
        """Return what a number, a name or a telephone number may mean."""
        by.require(Permission.SEE_LOG)
        plain = text.strip()
        if not plain:
            return ()
        number = as_sought(plain.replace("-", "").replace(" ", ""))
        papers = tuple(subject for (subject,) in rows(statements.OF_A_NUMBER, number))
        if papers:
            return (FoundSubject("", dashed_receipt_number(number), subjects=papers),)
        try:
            found = self._lookup.find(plain, limit=MOST_FOUND)
        except (CardReplaced, MemberLeft):
            return ()
        return tuple(FoundSubject(one.name, one.phone, one.member_id) for one in found)

    def about_member(self, member_id: int, *, by: Actor) -> tuple[str, ...]:
        """Return everything of a member that lines may be about, with all that was merged."""
        by.require(Permission.SEE_LOG)
        every = ids_of(survivor_of(member_id))
        return tuple(
            subject
            for whose in every
            for subject in (
                f"member:{whose}",
                *(found for (found,) in rows(statements.OF_A_MEMBER, whose)),
            )
        )

    def every_id(self, asked: LogFilter, *, by: Actor) -> Iterator[int]:
        """Yield the ids of all lines that are asked for, the newest first."""
        before: int | None = self.newest(by=by) + 1
        while before is not None:
            step = self.step(asked, before=before, by=by)
            yield from step.ids
            before = step.reached

    def table(
        self, line_ids: Sequence[int], *, language: str, by: Actor, proved: bool = False
    ) -> Table:
        """Return lines as a report, members by their cards; owner only.

        A `proved` one also holds each line as it stands in the file, with its hash and the hash
        that it follows, so that the chain can be proved from the report alone.
        """
        by.require(Permission.EXPORT)
        return log_table(
            self.entries(line_ids, by=by),
            phrases=phrases_of(language),
            code=self._identity.currency_code,
            local=self._clock.local,
            before=log_lines.hashes_before(line_ids) if proved else None,
        )

    def note_export(self, lines: int, *, by: Actor) -> None:
        """Say in the log that so many of its lines leave the shop in a file; owner only."""
        with writing():
            by.require(Permission.EXPORT)
            audit.record(
                "export log",
                moment=self._clock.moment(),
                staff_id=by.staff_id,
                subject="log",
                lines=lines,
            )

    def today(self) -> date:
        """Return the present shop day."""
        return self._clock.today()
