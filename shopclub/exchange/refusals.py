"""What a list, a row or a cell is refused for; each carries values, the screen says them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError

MEGABYTE = 1024 * 1024


class ListFault(StrEnum):
    """Why a file is no list that can be read."""

    EMPTY = "empty"
    NOT_A_FILE = "not a file"
    NOT_A_TABLE = "not a table"
    IS_EXCEL = "is excel"
    DAMAGED = "damaged"
    PASSWORD = "password"  # noqa: S105  # a kind of fault
    NO_ROWS = "no rows"
    EMPTY_SHEET = "empty sheet"


class Limit(StrEnum):
    """What a list may have only so much of."""

    FILE = "file"
    UNPACKED = "unpacked"
    ROWS = "rows"
    COLUMNS = "columns"
    CELLS = "cells"


MOST = {
    Limit.FILE: 64 * MEGABYTE,
    Limit.UNPACKED: 100 * MEGABYTE,
    Limit.ROWS: 200_000,
    Limit.COLUMNS: 64,
    Limit.CELLS: 2_500_000,
}
"""The limits of a foreign list: bytes of the first two, a count of the others."""


class CellFault(StrEnum):
    """Why what stands in a cell cannot be taken."""

    NOT_A_DAY = "not a day"
    DAY_OR_MONTH = "day or month"
    NOT_WHOLE = "not whole"
    NEGATIVE = "negative"
    TOO_MANY = "too many"
    FORMULA = "formula"
    FUTURE = "future"
    TOO_OLD = "too old"
    JOINED_TOO_EARLY = "joined too early"
    RAGGED = "ragged"
    NOT_A_GENDER = "not a gender"
    NO_SUCH_MEMBER = "no such member"
    NOBODY = "nobody"
    CODE_TAKEN = "code taken"
    LAPSED = "lapsed"
    TWICE = "twice"


@dataclass(eq=False)
class ListRefused(ShopClubError):
    """A file is no list that can be read."""

    fault: ListFault


@dataclass(eq=False)
class ListTooLarge(ShopClubError):
    """A list goes over a limit; `most` as in MOST."""

    limit: Limit
    most: int


@dataclass(eq=False)
class QuoteNotClosed(ShopClubError):
    """A quotation mark of a CSV file is not closed, or closed in the middle of a cell."""

    line: int


@dataclass(eq=False)
class CellTooLong(ShopClubError):
    """A cell of the record that begins on a line of a CSV file has too many characters."""

    line: int
    most: int


@dataclass(eq=False)
class CellRefused(ShopClubError):
    """A cell cannot be taken; `entry` is what stands in it."""

    fault: CellFault
    entry: str


@dataclass(eq=False)
class ColumnMissing(ShopClubError):
    """No column was named for something that the list must have."""

    field: str


@dataclass(eq=False)
class AlreadyImported(ShopClubError):
    """The very bytes of a file came in before, on a shop day."""

    day: date


@dataclass(eq=False)
class ImportCancelled(ShopClubError):
    """Someone stopped the import, and nothing of it is kept."""


@dataclass(eq=False)
class ListChanged(ShopClubError):
    """Members changed since the list was tried, so that it must be tried again."""


@dataclass(eq=False)
class ListUnreadable(EnvironmentProblem):
    """The file is gone, locked, or may not be read."""

    name: str


class ExportFault(StrEnum):
    """Why a folder or a workbook is no export that can be brought back."""

    NO_MANIFEST = "no manifest"
    NEWER = "newer"
    DAMAGED = "damaged"
    TOO_LONG = "too long"


@dataclass(eq=False)
class ExportRefused(ShopClubError):
    """Nothing that can be brought back, or a part is not as it was written.

    `part` names its file or sheet, `row` the row of the sheet where that shows, else 0.
    """

    fault: ExportFault
    part: str = ""
    row: int = 0


@dataclass(eq=False)
class ExportExists(ShopClubError):
    """Something stands already where an export would be written; it is left as it is."""

    path: str


@dataclass(eq=False)
class SheetTooLong(ShopClubError):
    """A part has more rows than a sheet of a workbook holds."""

    part: str
    most: int
