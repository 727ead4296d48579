"""What the page of the log shows."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.insights.log.action_words import LogGroup
from shopclub.insights.log.audit_log import FoundSubject
from shopclub.insights.log.entries import LogEntry
from shopclub.insights.log.words import LogSaying
from shopclub.kernel.money import Currency
from shopclub.staff.log_lines import WHOLE_LOG, LogFilter, LogPerson
from shopclub.staff.log_proof import ChainWalk
from shopclub.ui.jobs import Refusal


class FileKind(StrEnum):
    """What the log can be written into."""

    CSV = "csv"
    XLSX = "xlsx"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class LogRow:
    """A line as the page shows it; `when` is in the time of the shop."""

    entry: LogEntry
    saying: LogSaying
    when: str


@dataclass(frozen=True, slots=True)
class Written:
    """The file that was written last, and how many lines it holds."""

    name: str
    lines: int


@dataclass(frozen=True, slots=True)
class LogPart:
    """A part of the log that another page leads to: a kind of action of some days, of a person."""

    group: LogGroup
    first: date
    last: date
    staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class LogState:
    """The page: what is asked for, how many lines were found, and how far the chain was followed.

    `searching` until every line was looked at, `days` as they were typed, `found` what a text may
    mean, `about` what the lines are about, `writing` while a file is written.
    """

    currency: Currency
    asked: LogFilter = WHOLE_LOG
    group: LogGroup | None = None
    days: tuple[str, str] = ("", "")
    days_refused: bool = False
    about: FoundSubject | None = None
    found: tuple[FoundSubject, ...] = ()
    found_nothing: bool = False
    people: tuple[LogPerson, ...] = ()
    generation: int = 0
    shown: int = 0
    searching: bool = True
    chain: ChainWalk | None = None
    chosen: LogRow | None = None
    writing: FileKind | None = None
    written_lines: int = 0
    written: Written | None = None
    problem: Refusal | None = None

    def breaks(self, line_id: int) -> bool:
        """Tell whether the chain does not bear out a line."""
        chain = self.chain
        return chain is not None and any(
            fault.first <= line_id <= fault.last for fault in chain.faults
        )
