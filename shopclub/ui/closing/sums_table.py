"""What came and went, by means of payment and by cashier, in columns of figures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopclub.counter.closing import Closing, Sums
from shopclub.kernel.money import Currency, format_figure
from shopclub.ui.sale_words import means_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens

ROW_HEIGHT, HEAD_HEIGHT, FIGURE_WIDTH = 30, 34, 88
_RIGHT = Qt.AlignmentFlag.AlignRight


class SumsTable(LookWidget):
    """The total, then each means of payment, then each cashier; without a quote it is empty.

    What was added for gifts has a column of its own where there is any.
    """

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: tuple[object, ...] = ()
        self._heights: dict[int, int] = {}
        self._columns = 3
        self._sheet = QWidget()
        self._grid = QGridLayout(self._sheet)
        self._column.addWidget(self._sheet)
        self.restyle()

    def show_closing(self, closing: Closing | None, *, currency: Currency, language: str) -> None:
        """Show the sums of a closing, in the language in force."""
        now = (closing, currency, language)
        if now == self._shown:
            return
        self._shown = now
        self._take_new_sheet()
        if closing is not None:
            self._fill(closing, currency)
        self.restyle()

    def texts(self) -> tuple[str, ...]:
        """Return what stands in the table, line by line."""
        items = (self._grid.itemAt(place) for place in range(self._grid.count()))
        widgets = (None if item is None else item.widget() for item in items)
        return tuple(label.text() for label in widgets if isinstance(label, ElidingLabel))

    def restyle(self) -> None:
        """Take the lengths of the look."""
        look = current_tokens()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(look.space.s)
        self._grid.setColumnStretch(0, 1)
        for column in range(1, self._columns + 1):
            self._grid.setColumnMinimumWidth(column, look.px(FIGURE_WIDTH))
        for row, height in self._heights.items():
            self._grid.setRowMinimumHeight(row, look.px(height))

    def _take_new_sheet(self) -> None:
        """Begin anew: a grid keeps the heights of rows it had."""
        self._column.removeWidget(self._sheet)
        self._sheet.hide()
        self._sheet.deleteLater()
        self._sheet = QWidget()
        self._grid = QGridLayout(self._sheet)
        self._heights = {}
        self._column.addWidget(self._sheet)

    def _fill(self, closing: Closing, currency: Currency) -> None:
        gifts = any(part.sums.gifts for part in closing.by_means)
        self._columns = 4 if gifts else 3
        self._add_heads(gifts=gifts)
        whole = translate("Closings", "Taken in all")
        self._add_sums(whole, closing.total, currency=currency, bold=True)
        if closing.by_means:
            self._add_title(translate("Closings", "By means of payment"))
        for part in closing.by_means:
            self._add_sums(means_word(part.means), part.sums, currency=currency)
        if closing.by_cashier:
            self._add_title(translate("Closings", "By cashier"))
        for person in closing.by_cashier:
            self._add_sums(person.name, person.sums, currency=currency)

    def _add_heads(self, *, gifts: bool) -> None:
        words = (
            translate("Closings", "Sales"),
            translate("Closings", "Refunds"),
            *((translate("Closings", "For gifts"),) if gifts else ()),
            translate("Closings", "Taken"),
        )
        for column, word in enumerate(words, start=1):
            head = ElidingLabel(word, size="label", color="text2", align=_RIGHT)
            self._add(head, 0, column, height=HEAD_HEIGHT)
        self._grid.addWidget(Divider(strong=True), 1, 0, 1, self._columns + 1)

    def _add_title(self, words: str) -> None:
        row = self._grid.rowCount()
        title = ElidingLabel(words, size="label", color="text2")
        across = self._columns + 1
        self._grid.addWidget(title, row, 0, 1, across, Qt.AlignmentFlag.AlignVCenter)
        self._heights[row] = HEAD_HEIGHT
        self._grid.addWidget(Divider(), row + 1, 0, 1, across)

    def _add_sums(self, name: str, sums: Sums, *, currency: Currency, bold: bool = False) -> None:
        row = self._grid.rowCount()
        gone = format_figure(-sums.refunded, currency=currency) if sums.refunds else ""
        added = format_figure(sums.gifts, currency=currency) if sums.gifts else ""
        figures = (
            format_figure(sums.taken, currency=currency),
            gone,
            *((added,) if self._columns == 4 else ()),
        )
        self._add(ElidingLabel(name, bold=bold), row, 0)
        for column, figure in enumerate(figures, start=1):
            self._add(ElidingLabel(figure, color="text2", align=_RIGHT, hold=True), row, column)
        net = format_figure(sums.net, currency=currency)
        self._add(ElidingLabel(net, bold=True, align=_RIGHT, hold=True), row, self._columns)

    def _add(self, label: ElidingLabel, row: int, column: int, *, height: int = ROW_HEIGHT) -> None:
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._heights[row] = height
