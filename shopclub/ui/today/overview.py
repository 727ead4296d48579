"""The page of today at a glance: the figures of the day and a card for each kind of thing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from shopclub.insights.today import Today
from shopclub.kernel.money import currency as currency_of
from shopclub.kernel.money import format_money
from shopclub.ui.birthdays.words import people_word
from shopclub.ui.today.card_panel import CardPanel
from shopclub.ui.today.figures_band import FiguresBand
from shopclub.ui.today.lines import birthday_lines, lapsing_lines, oddity_lines, review_lines
from shopclub.ui.today.presenter import ListKind
from shopclub.ui.today.row import RowWays
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Tone

COLUMNS = 2
_LOOKS = {
    ListKind.BIRTHDAYS: ("cake", Tone.SOFT),
    ListKind.LAPSING: ("clock", Tone.WARN),
    ListKind.REVIEWS: ("award", Tone.SOFT),
    ListKind.ODDITIES: ("triangle-alert", Tone.DANGER),
}


class Overview(LookWidget):
    """`opened` tells which list is wanted."""

    opened = Signal(object)

    def __init__(self, *, ways: RowWays) -> None:
        super().__init__()
        self._figures = FiguresBand()
        self._cards = {kind: CardPanel(*look, ways=ways) for kind, look in _LOOKS.items()}
        self._grid, self._inside = QGridLayout(), QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.addWidget(self._figures)
        for place, (kind, card) in enumerate(self._cards.items()):
            self._grid.addWidget(card, place // COLUMNS, place % COLUMNS)
            card.all_wanted.connect(lambda kind=kind: self.opened.emit(kind))
        for number in range(COLUMNS):
            self._grid.setColumnStretch(number, 1)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.restyle()

    def show_today(self, today: Today) -> None:
        """Show what was read."""
        self._figures.show_today(today)
        self._show_birthdays(today)
        self._show_lapsing(today)
        self._show_reviews(today)
        money = currency_of(today.currency)
        self._cards[ListKind.ODDITIES].show_card(
            title=translate("Today", "Out of the ordinary"),
            note=translate("Today", "in the last 7 days"),
            count=len(today.oddities),
            unit="",
            lines=oddity_lines(today.oddities, today=today.day, currency=money),
            empty=translate("Today", "Nothing stands out."),
            foot=translate("Today", "All that stands out"),
        )

    def restyle(self) -> None:
        """Take margins and gaps of the look."""
        look = current_tokens()
        self._column.setContentsMargins(0, 0, look.space.xl, look.space.xl)
        self._column.setSpacing(look.space.l)
        self._grid.setSpacing(look.space.l)

    def _show_birthdays(self, today: Today) -> None:
        ahead = today.birthdays
        self._cards[ListKind.BIRTHDAYS].show_card(
            title=translate("Today", "Birthdays"),
            note=translate("Today", "within 7 days, {n} today").format(n=f"{ahead.today:,}"),
            count=ahead.count,
            unit=people_word(ahead.count),
            lines=birthday_lines(ahead.rows, tiers=today.birthday_tiers, today=today.day),
            empty=translate("Today", "No birthday within 7 days."),
            foot=translate("Today", "All birthdays, letters and labels"),
        )

    def _show_lapsing(self, today: Today) -> None:
        lapsing = today.lapsing
        worth = format_money(lapsing.worth, currency=currency_of(today.currency))
        self._cards[ListKind.LAPSING].show_card(
            title=translate("Today", "Points about to expire"),
            note=translate("Today", "within {n} days, {worth} in all").format(
                n=lapsing.days, worth=worth
            ),
            count=lapsing.members,
            unit=people_word(lapsing.members),
            lines=lapsing_lines(lapsing, today=today.day),
            empty=translate("Today", "No points expire soon."),
            foot=translate("Today", "Everybody whose points expire"),
        )

    def _show_reviews(self, today: Today) -> None:
        reviews = today.reviews
        self._cards[ListKind.REVIEWS].show_card(
            title=translate("Today", "Tier reviews"),
            note=translate("Today", "within {n} days").format(n=reviews.days),
            count=reviews.members,
            unit=people_word(reviews.members),
            lines=review_lines(reviews, today=today.day, currency=currency_of(today.currency)),
            empty=translate("Today", "Nobody is about to lose a tier."),
            foot=translate("Today", "Everybody about to lose a tier"),
        )
