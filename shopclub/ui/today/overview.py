"""The page of today at a glance: the figures of the day and a card for each kind of thing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopclub.insights.today import Today
from shopclub.ui.today.card_panel import CardPanel
from shopclub.ui.today.cards import card_of
from shopclub.ui.today.figures_band import FiguresBand
from shopclub.ui.today.presenter import ListKind
from shopclub.ui.today.row import RowWays
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Tone
from shopclub.ui.widgets.scroll_column import ScrollColumn

MOST_COLUMNS = 3
NARROWEST_CARD = 304
"""Below it a card would cut what its head and its rows say."""
_LOOKS = {
    ListKind.BIRTHDAYS: ("cake", Tone.SOFT),
    ListKind.LAPSING: ("clock", Tone.WARN),
    ListKind.VOUCHERS: ("ticket", Tone.WARN),
    ListKind.REVIEWS: ("award", Tone.SOFT),
    ListKind.STOCK: ("box", Tone.WARN),
    ListKind.ODDITIES: ("triangle-alert", Tone.DANGER),
    ListKind.DOUBLES: ("users", Tone.INFO),
}
_ONLY_WITH_ROWS = ListKind.DOUBLES
"""The last card, which is not there while it has nothing to say."""


class Overview(LookWidget):
    """`opened` tells which list is wanted."""

    opened = Signal(object)

    def __init__(self, *, ways: RowWays) -> None:
        super().__init__()
        self._columns = 0
        self._figures = FiguresBand()
        self._cards = {kind: CardPanel(*look, ways=ways) for kind, look in _LOOKS.items()}
        self._grid, self._inside = QGridLayout(), QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.addWidget(self._figures)
        for kind, card in self._cards.items():
            card.all_wanted.connect(lambda kind=kind: self.opened.emit(kind))
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._scroll = ScrollColumn()
        self._scroll.setWidget(self._inside)
        self._scroll.bar_changed.connect(self._keep_edge)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.restyle()

    def show_today(self, today: Today) -> None:
        """Show what was read."""
        self._figures.show_today(today)
        for kind, card in self._cards.items():
            shown = card_of(kind, today)
            card.show_card(shown)
            card.setVisible(bool(shown.lines) or kind is not _ONLY_WITH_ROWS)

    def restyle(self) -> None:
        """Take margins and gaps of the look."""
        look = current_tokens()
        self._column.setSpacing(look.space.l)
        self._keep_edge()
        self._grid.setSpacing(look.space.l)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many cards beside each other as there is room for."""
        super().resizeEvent(event)
        self._lay_out()

    def _keep_edge(self) -> None:
        """End where the head of the page ends, with a scroll bar beside it or without one."""
        edge = current_tokens().space.xl
        self._column.setContentsMargins(0, 0, edge - self._scroll.bar_width(), edge)

    def _lay_out(self) -> None:
        look = current_tokens()
        room = self.width() - look.space.xl + look.space.l
        fitting = room // (look.px(NARROWEST_CARD) + look.space.l)
        columns = min(max(fitting, 1), MOST_COLUMNS)
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)
        for number in range(MOST_COLUMNS):
            self._grid.setColumnStretch(number, int(number < columns))
