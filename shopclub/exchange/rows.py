"""Reading the cells of a row, so that what is wrong with one is told and the others go on."""

from collections.abc import Callable, Iterator
from typing import NoReturn, TypeVar

from shopclub.exchange.cells import unescaped
from shopclub.exchange.columns import Mapping
from shopclub.exchange.fields import Field
from shopclub.exchange.lists import Line
from shopclub.exchange.plan import RowProblem
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.kernel.errors import ShopClubError

Value = TypeVar("Value")
LONGEST_SHOWN = 40


class RowRefused(Exception):  # caught where the next row begins
    """A row stays out; carries its problem."""

    def __init__(self, problem: RowProblem) -> None:
        super().__init__()
        self.problem = problem


class Row:
    """One row of a list under a mapping."""

    __slots__ = ("_line", "_places")

    def __init__(self, line: Line, places: dict[Field, int], *, width: int) -> None:
        self._line = line
        self._places = places
        if line.formulas:
            self.refuse(None, CellRefused(CellFault.FORMULA, ", ".join(line.formulas[:3])))
        if line.written and width and line.written != width:
            self.refuse(None, CellRefused(CellFault.RAGGED, str(line.written)))

    @property
    def number(self) -> int:
        """The line in the file."""
        return self._line.number

    def entry(self, field: Field) -> str:
        """Return the text of a field, without the apostrophe of an export."""
        place = self._places.get(field)
        if place is None:
            return ""
        entry = self._line.cell(place)
        return unescaped(entry) if entry[:1] == "'" else entry

    def has_any(self, fields: frozenset[Field]) -> bool:
        """Tell whether the list has a column of one of these."""
        return not fields.isdisjoint(self._places)

    def take(self, field: Field, reading: Callable[[str], Value]) -> Value:
        """Return what a field says; raises RowRefused with whatever the reading refuses."""
        entry = self.entry(field)
        try:
            return reading(entry)
        except ShopClubError as refusal:
            raise RowRefused(self.problem(field, refusal)) from refusal

    def refuse(self, field: Field | None, refusal: ShopClubError) -> NoReturn:
        """Raise RowRefused."""
        raise RowRefused(self.problem(field, refusal))

    def problem(self, field: Field | None, refusal: ShopClubError) -> RowProblem:
        """Return what is wrong with a field; the refusal leaves its way through the code behind."""
        entry = "" if field is None else self.entry(field).strip()[:LONGEST_SHOWN]
        refusal.__traceback__ = refusal.__context__ = refusal.__cause__ = None
        return RowProblem(self.number, field, entry, refusal)


class Readings:
    """The rows of a list, and the problems of those that stay out."""

    def __init__(self, lines: tuple[Line, ...], mapping: Mapping, *, width: int) -> None:
        self._lines = lines
        self._places = {field: place for place, field in enumerate(mapping.columns) if field}
        self._width = width
        self.problems: list[RowProblem] = []

    def gather(self, read: Callable[[Row], Value]) -> list[Value]:
        """Return what each row says; the problem of one that is refused is noted."""
        found: list[Value] = []
        for line in self._lines:
            try:
                found.append(read(Row(line, self._places, width=self._width)))
            except RowRefused as refused:
                self.problems.append(refused.problem)
        return found

    def entries(self, field: Field) -> Iterator[str]:
        """Yield what every row tells of a field, also the rows that will stay out."""
        if field in self._places:
            place = self._places[field]
            yield from (unescaped(line.cell(place)) for line in self._lines)

    def note(self, line: int, field: Field | None, entry: str, refusal: ShopClubError) -> None:
        """Note that a row stays out after all."""
        self.problems.append(RowProblem(line, field, entry[:LONGEST_SHOWN], refusal))


def written_width(lines: tuple[Line, ...], mapping: Mapping) -> int:
    """Return how many cells each row of a CSV has to have; 0 in a workbook."""
    if mapping.head:
        return next((line.written for line in lines if line.number == mapping.head), 0)
    return lines[0].written if lines else 0
