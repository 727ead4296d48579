"""The log as a file: what is asked for, written in parts, whole or not at all; no Qt."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from shopclub.kernel.phrases import phrases_of
from shopclub.kernel.table import Table
from shopclub.kernel.whole_files import WholeFile, write_whole
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.log.state import FileKind

AT_ONCE = 1_000
MOST = {FileKind.XLSX: 20_000, FileKind.PDF: 2_000}
"""So many lines, the newest, go into a workbook and onto paper; CSV takes any number."""


def lines_that_fit(kind: FileKind, line_ids: Sequence[int]) -> Sequence[int]:
    """Return the lines that a kind of file takes."""
    most = MOST.get(kind)
    return line_ids if most is None else line_ids[:most]


def csv_parts(shop: Shop, line_ids: Sequence[int], *, language: str, by: Actor) -> Iterator[bytes]:
    """Yield lines as CSV with all that proves the chain, a part at a time."""
    from shopclub.documents.spreadsheets import csv_of

    for first in range(0, max(len(line_ids), 1), AT_ONCE):
        part = line_ids[first : first + AT_ONCE]
        table = shop.audit_log.table(part, language=language, by=by, proved=True)
        yield csv_of(table, goes_on=first > 0)


def table_of(
    shop: Shop, kind: FileKind, line_ids: Sequence[int], *, language: str, by: Actor
) -> Table:
    """Return lines as a table for a kind of file; one that had to be cut says so."""
    kept = lines_that_fit(kind, line_ids)
    table = shop.audit_log.table(kept, language=language, by=by, proved=kind is FileKind.XLSX)
    if len(kept) == len(line_ids):
        return table
    note = phrases_of(language).translate("Log", "Only the newest {n} lines are shown.")
    return replace(table, note=note.format(n=f"{len(kept):,}"))


def paper_of(shop: Shop, line_ids: Sequence[int], *, language: str, by: Actor) -> bytes:
    """Return lines as a PDF of A4."""
    from shopclub.documents.table_paper import TablePaper, draw

    table = table_of(shop, FileKind.PDF, line_ids, language=language, by=by)
    made = shop.clock.local(shop.clock.moment().at)
    days = sorted({str(row[0])[:10] for row in table.rows if row[0]})
    period = " – ".join(dict.fromkeys((days[0], days[-1]))) if days else ""
    return draw(TablePaper(table, shop.identity.name, period, f"{made:%Y-%m-%d %H:%M}", language))


def write_log(
    shop: Shop,
    kind: FileKind,
    path: Path,
    line_ids: Sequence[int],
    *,
    language: str,
    by: Actor,
    progress: Callable[[int], None] = lambda lines: None,
) -> int:
    """Write lines into a file for its owner's eyes, and return how many; note it first.

    Whatever `progress` raises leaves nothing behind. Raises NotPermitted or OSError.
    """
    if kind is not FileKind.CSV:
        write_whole(path, _whole(shop, kind, line_ids, language=language, by=by))
        return len(lines_that_fit(kind, line_ids))
    file = WholeFile(path)
    try:
        for number, part in enumerate(csv_parts(shop, line_ids, language=language, by=by)):
            progress(number * AT_ONCE)
            file.write(part)
        file.finish()
    except BaseException:
        file.drop()
        raise
    return len(line_ids)


def _whole(
    shop: Shop, kind: FileKind, line_ids: Sequence[int], *, language: str, by: Actor
) -> bytes:
    from shopclub.documents.spreadsheets import xlsx_of

    if kind is FileKind.PDF:
        return paper_of(shop, line_ids, language=language, by=by)
    return xlsx_of(table_of(shop, kind, line_ids, language=language, by=by))
