"""A report as a frozen table of plain values: for the screen, for paper and for spreadsheets."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.money import MINUS, currency, format_figure

NOTHING = "–"


class CellKind(StrEnum):
    """What values are: money in minor units, shares in tenths of a percent, hundredths."""

    TEXT = "text"
    DAY = "day"
    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    HUNDREDTHS = "hundredths"


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure whose kind is its own: the rows of its column tell of different things."""

    value: int
    kind: CellKind


Value = str | int | date | Measured | None


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column by its head and the kind of its values."""

    title: str
    kind: CellKind = CellKind.TEXT

    @property
    def numeric(self) -> bool:
        """Tell whether it holds figures, which stand at the right."""
        return self.kind not in (CellKind.TEXT, CellKind.DAY)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads, and a row of totals or none; `note` says what the reader must know.

    `whole` is how many rows there are, where only the first of them are here.
    """

    title: str
    columns: tuple[TableColumn, ...]
    rows: tuple[tuple[Value, ...], ...]
    totals: tuple[Value, ...] = ()
    currency: str = "CNY"
    note: str = ""
    whole: int = 0


def shown(value: Value, column: TableColumn, *, code: str) -> str:
    """Return a value as people read it; `code` is the currency of the table."""
    if value is None:
        return NOTHING
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str):
        return value
    return figure_shown(*measured(value, column), code=code)


def measured(value: int | Measured, column: TableColumn) -> tuple[int, CellKind]:
    """Return a figure and its kind: its own, or that of its column."""
    if isinstance(value, Measured):
        return value.value, value.kind
    return value, column.kind


def figure_shown(value: int, kind: CellKind, *, code: str) -> str:
    """Return a figure of a kind as people read it; money without the sign of its currency."""
    match kind:
        case CellKind.MONEY:
            return format_figure(value, currency=currency(code))
        case CellKind.SHARE:
            sign = MINUS if value < 0 else ""
            return f"{sign}{abs(value) // 10:,}.{abs(value) % 10}%"
        case CellKind.HUNDREDTHS:
            sign = MINUS if value < 0 else ""
            return f"{sign}{abs(value) // 100:,}.{abs(value) % 100:02d}"
        case _:
            return f"{MINUS if value < 0 else ''}{abs(value):,}"
