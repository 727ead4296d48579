"""Lines of the log as a report: for people, and with all that proves the chain."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from shopclub.insights.log.entries import LogEntry
from shopclub.insights.log.words import saying_of
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.table import Table, TableColumn, Value
from shopclub.staff.audit import FIRST_HASH
from shopclub.storage.columns import micros

AS_IT_STANDS = (
    "line", "at", "day", "staff_id", "action", "subject", "detail", "hash", "previous_hash",
)  # fmt: skip
"""Columns of the file itself, under their own names: microseconds since 1970, shop day, and so on.

The hash is the SHA-256 of the JSON list [previous_hash, at, day, staff_id, action, subject,
detail], written as Python's json does, not escaped; at and staff_id are numbers or null there.
"""


def log_table(
    entries: Sequence[LogEntry],
    *,
    phrases: Phrases,
    code: str,
    local: Callable[[datetime], datetime],
    before: Mapping[int, str] | None = None,
) -> Table:
    """Return lines as a report, members by their cards; `before` are the hashes they follow."""
    money = currency(code)
    heads = (
        phrases.translate("Log", "When"),
        phrases.translate("Log", "Who"),
        phrases.translate("Log", "What"),
        phrases.translate("Log", "Details"),
        phrases.translate("Log", "About"),
    )
    every: list[tuple[Value, ...]] = []
    for entry in entries:
        said = saying_of(entry, phrases=phrases, currency=money, private=True)
        when = f"{local(entry.line.at):%Y-%m-%d %H:%M:%S}" if entry.line else ""
        told = (when, said.person, said.title, said.note, said.about)
        every.append(told if before is None else (*told, *_as_it_stands(entry, before)))
    columns = heads if before is None else (*heads, *AS_IT_STANDS)
    return Table(
        title=phrases.translate("Log", "Log"),
        columns=tuple(TableColumn(head) for head in columns),
        rows=tuple(every),
        currency=code,
    )


def _as_it_stands(entry: LogEntry, before: Mapping[int, str]) -> tuple[str, ...]:
    """Return a line as the file holds it, all as text, so that no spreadsheet rounds anything."""
    line = entry.line
    if line is None:
        return (str(entry.line_id), *("" for _ in AS_IT_STANDS[1:]))
    return (
        str(line.line_id),
        str(micros(line.at)),
        line.day.isoformat(),
        "" if line.staff_id is None else str(line.staff_id),
        line.action,
        line.subject,
        line.text,
        line.hash,
        before.get(line.line_id, FIRST_HASH),
    )
