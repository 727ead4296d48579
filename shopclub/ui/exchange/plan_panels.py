"""What importing would do, in a line; the rows that stay out, and the first rows of the file."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.exchange.columns import Mapping
from shopclub.exchange.days import Order
from shopclub.exchange.fields import Field
from shopclub.exchange.lists import Line, Table
from shopclub.exchange.plan import Plan, RowProblem, Twin, Twins
from shopclub.kernel.money import Currency
from shopclub.ui.exchange.entry_shown import entry_cell
from shopclub.ui.exchange.state import ExchangeState
from shopclub.ui.exchange_words import field_word, left_out_word
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import EmptyState
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel

MOST_SHOWN, PREVIEWED = 500, 10


class TitledTable(TablePanel):
    """A table with a title above and a quiet note at its end; empty, it may say what to do."""

    def __init__(
        self, columns: Sequence[Column], parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        self.table = RowTable(columns, name="")
        self._title = ElidingLabel(size="h2", hold=True)
        self._note = ElidingLabel(size="small", color="text2", align=Qt.AlignmentFlag.AlignRight)
        self._head = LookWidget()
        self._row = QHBoxLayout(self._head)
        self._row.addWidget(self._title)
        self._row.addWidget(self._note, 1)
        self._empty = EmptyState("", icon=icon)
        self._beneath = LookWidget()
        self._beneath.hide()
        self._below = QHBoxLayout(self._beneath)
        self._below.addWidget(self._empty)
        super().__init__(self.table, parent, title=self._head)
        self.body.addWidget(self._beneath)

    def say_empty(self, sentence: str) -> None:
        """Say what to do next in place of rows; show the table again where there is no sentence."""
        self._empty.set_sentence(sentence)
        self._beneath.setVisible(bool(sentence))
        self.table.setVisible(not sentence)

    def show_titled(self, title: str, *, note: str = "") -> None:
        """Say what the table shows."""
        self._title.set_text(title)
        self._note.set_text(note)
        self.table.setAccessibleName(title)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        gap = current_tokens().space.m
        self._row.setContentsMargins(gap, gap, gap, gap)
        self._below.setContentsMargins(gap, 0, gap, 0)

    def fit_rows(self, most: int) -> None:
        """Be as high as the rows, up to so many; more of them scroll."""
        look = current_tokens()
        shown = min(max(self.table.row_count(), 1), most)
        self.table.setFixedHeight(look.px(36 + 40 * shown + 4))


class PreviewPanel(TitledTable):
    """The first ten rows as they were read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((Column("", stretch=True),), parent)

    def show_list(self, table: Table, mapping: Mapping, *, order: Order | None) -> None:
        """Show the beginning of a list, with the days as which it is read."""
        lines = [line for line in table.lines if not line.is_blank][:PREVIEWED]
        self.show_titled(translate("Exchange", "First rows"), note=_how_read(table))
        width = max((len(line.cells) for line in lines), default=1)
        heads = [Column(translate("Exchange", "Line"), numeric=True)]
        heads += [Column(str(place + 1), stretch=place == width - 1) for place in range(width)]
        self.table = self._another(heads)
        fields = mapping.columns
        self.table.show_rows([_cells(line, fields, width=width, order=order) for line in lines])
        self.fit_rows(PREVIEWED)

    def _another(self, heads: Sequence[Column]) -> RowTable:
        """Put a table with other columns in the place of the one that is shown."""
        old, new = self.table, RowTable(heads, name=self.table.accessibleName())
        self.body.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new


class ProblemsPanel(TitledTable):
    """Every row that stays out or loses a part, with the reason; twins are among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_problem_columns(), parent)

    def show_state(self, state: ExchangeState) -> None:
        """Show what is wrong with a list."""
        plan = state.plan
        rows = [] if plan is None else list(_rows(plan, currency=state.currency))
        self.setVisible(bool(rows))
        note = "" if plan is None else left_out_word(plan)
        if len(rows) > MOST_SHOWN:
            note = translate("Exchange", "the first {n} of {all}").format(
                n=MOST_SHOWN, all=f"{len(rows):,}"
            )
        self.show_titled(translate("Exchange", "Rows to look at"), note=note)
        self.table.show_columns(_problem_columns())
        self.table.show_rows([cells for _, cells in sorted(rows[:MOST_SHOWN], key=_by_line)])
        self.fit_rows(8)


def _problem_columns() -> tuple[Column, ...]:
    return (
        Column(translate("Exchange", "Line"), numeric=True),
        Column(translate("Exchange", "Column")),
        Column(translate("Exchange", "In the file")),
        Column(translate("Exchange", "Why"), stretch=True),
        Column(translate("Exchange", "Then")),
    )


Titled = tuple[int, tuple[Cell, ...]]


def _by_line(row: Titled) -> int:
    return row[0]


def _rows(plan: Plan, *, currency: Currency) -> Iterator[Titled]:
    out = Cell(translate("Exchange", "stays out"), badge=BadgeKind.DANGER)
    part = Cell(translate("Exchange", "comes in"), badge=BadgeKind.WARN)
    for problem in plan.problems:
        yield problem.line, _of_problem(problem, out, currency=currency)
    for remark in plan.remarks:
        yield remark.line, _of_problem(remark, part, currency=currency)
    for twin in plan.twins:
        yield twin.line, _of_twin(twin, plan.choices.twins)


def _of_problem(problem: RowProblem, then: Cell, *, currency: Currency) -> tuple[Cell, ...]:
    return (
        Cell(str(problem.line)),
        Cell("" if problem.field is None else field_word(problem.field), color="text2"),
        Cell(problem.entry),
        Cell(sentence_of(problem.refusal, currency=currency)),
        then,
    )


def _of_twin(twin: Twin, choice: Twins) -> tuple[Cell, ...]:
    if twin.holder is not None and twin.card:
        why = translate("Exchange", "{name} has this card already.").format(name=twin.holder.name)
    elif twin.holder is not None:
        why = translate("Exchange", "{name} has this phone already.").format(name=twin.holder.name)
    else:
        why = translate("Exchange", "The same phone as in line {line}.").format(line=twin.of_line)
    then = {
        Twins.SKIP: Cell(translate("Exchange", "stays out"), badge=BadgeKind.DANGER),
        Twins.UPDATE: Cell(translate("Exchange", "merged"), badge=BadgeKind.OK),
        Twins.NEW: Cell(translate("Exchange", "comes in"), badge=BadgeKind.WARN),
    }[choice]
    column = Cell(field_word(Field.CODE if twin.card else Field.PHONE), color="text2")
    return (Cell(str(twin.line)), column, Cell(twin.name), Cell(why), then)


def _cells(
    line: Line, fields: Sequence[Field | None], *, width: int, order: Order | None
) -> tuple[Cell, ...]:
    number = Cell(str(line.number), color="text3")
    cells = (
        entry_cell(
            line.cell(place), field=fields[place] if place < len(fields) else None, order=order
        )
        for place in range(width)
    )
    return (number, *cells)


def _how_read(table: Table) -> str:
    """Say how a file was read: its encoding and separator, or its sheet and those that hide."""
    if table.encoding:
        signs = {
            ",": translate("Exchange", "commas"),
            ";": translate("Exchange", "semicolons"),
            "\t": translate("Exchange", "tabs"),
        }
        return translate("Exchange", "{encoding}, split at {signs}").format(
            encoding=table.encoding.upper(), signs=signs.get(table.delimiter, table.delimiter)
        )
    if table.hidden:
        return translate("Exchange", "sheet {name}; hidden and not read: {hidden}").format(
            name=table.sheet, hidden=", ".join(table.hidden)
        )
    return translate("Exchange", "sheet {name}").format(name=table.sheet)
