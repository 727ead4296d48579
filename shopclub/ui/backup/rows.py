"""How a backup stands in a row of the list, and beside what the shop file holds now."""

from collections.abc import Iterator
from datetime import date, datetime, tzinfo

from shopclub.backup.contents import Contents
from shopclub.backup.restoring import Prepared
from shopclub.backup.shelf import Entry
from shopclub.ui.backup.words import occasion_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.widgets.table import Cell, Column
from shopclub.ui.words import day_word

MEGABYTE = 1_000_000


def backup_columns() -> tuple[Column, ...]:
    """Return the columns of the list."""
    return (
        Column(translate("Backups", "Made")),
        Column(translate("Backups", "Why")),
        Column("", stretch=True),
        Column(translate("Backups", "Members"), numeric=True),
        Column(translate("Backups", "Sales"), numeric=True),
        Column(translate("Backups", "Last sale"), numeric=True),
        Column(translate("Backups", "Size"), numeric=True),
    )


def backup_row(entry: Entry, *, today: date, zone: tzinfo) -> tuple[Cell, ...]:
    """Return the row of a backup."""
    found = entry.contents
    return (
        Cell(moment_word(entry.name.at, today=today, zone=zone), bold=True),
        Cell(occasion_word(entry.name.occasion), color="text2"),
        _remark(entry),
        Cell("" if found is None else f"{found.members:,}"),
        Cell("" if found is None else f"{found.sales:,}"),
        Cell(last_sale_word(found, today=today, zone=zone), color="text2"),
        Cell(size_word(entry.bytes), color="text2"),
    )


def compared_columns() -> tuple[Column, ...]:
    """Return the columns of a backup beside the shop file."""
    return (
        Column("", stretch=True),
        Column(translate("Backups", "In the backup"), numeric=True),
        Column(translate("Backups", "In the shop now"), numeric=True),
    )


def compared_rows(
    prepared: Prepared, *, today: date, zone: tzinfo
) -> Iterator[tuple[Cell, Cell, Cell]]:
    """Yield what a backup holds beside what the shop file holds now."""
    then, now = prepared.contents, prepared.present
    nothing = translate("Backups", "cannot be read")
    for what, in_backup, in_shop in (
        (
            translate("Backups", "Members"),
            f"{then.members:,}",
            nothing if now is None else f"{now.members:,}",
        ),
        (
            translate("Backups", "Sales"),
            f"{then.sales:,}",
            nothing if now is None else f"{now.sales:,}",
        ),
        (
            translate("Backups", "Last sale"),
            last_sale_word(then, today=today, zone=zone),
            nothing if now is None else last_sale_word(now, today=today, zone=zone),
        ),
    ):
        yield Cell(what, color="text2"), Cell(in_backup, bold=True), Cell(in_shop)


def last_sale_word(contents: Contents | None, *, today: date, zone: tzinfo) -> str:
    """Say when the last sale was."""
    if contents is None:
        return ""
    if contents.last_sale is None:
        return translate("Backups", "none yet")
    return moment_word(contents.last_sale, today=today, zone=zone)


def moment_word(at: datetime, *, today: date, zone: tzinfo) -> str:
    """Say a day and a time of the shop's own zone."""
    local = at.astimezone(zone)
    return translate("Backups", "{day}, {time}").format(
        day=day_word(local.date(), today=today), time=f"{local:%H:%M}"
    )


def size_word(size: int) -> str:
    """Say a size in megabytes, with a tenth."""
    tenths = -(-size * 10 // MEGABYTE)
    return translate("Backups", "{n} MB").format(n=f"{tenths // 10:,}.{tenths % 10}")


def _remark(entry: Entry) -> Cell:
    if entry.contents is None:
        return Cell(translate("Backups", "cannot be read"), badge=BadgeKind.DANGER)
    if entry.name.differs:
        return Cell(translate("Backups", "figures differ"), badge=BadgeKind.WARN)
    return Cell()
