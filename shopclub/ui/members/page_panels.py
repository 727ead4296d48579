"""The figures of a member's page, and the points by lot."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from shopclub.counter.lookup import MemberPage
from shopclub.kernel.money import Currency
from shopclub.ui.members.lot_row import LotRow
from shopclub.ui.members.lots_shown import LotGroup, groups_of
from shopclub.ui.members.page_figures import page_figures
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import EmptyState, Panel
from shopclub.ui.words import day_word, points_figure


class FiguresPanel(Panel):
    """Figures in a row: points, spend towards a tier, visits, days between, basket, birthday."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._row = QHBoxLayout()
        super().__init__(parent, padding=16)
        self.body.addLayout(self._row)

    def show_page(self, page: MemberPage, *, today: date, currency: Currency) -> None:
        """Show the figures of a page."""
        _clear(self._row)
        for figure in page_figures(page, today=today, currency=currency):
            self._row.addWidget(figure, 1, Qt.AlignmentFlag.AlignTop)

    def restyle(self) -> None:
        """Leave more room at the sides than above."""
        super().restyle()
        look = current_tokens()
        self.body.setContentsMargins(look.space.xl, look.space.m, look.space.xl, look.space.m)
        self._row.setSpacing(look.space.xl)


class LotsPanel(Panel):
    """The points by lot, in the order in which they will be spent; many lots scroll."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=16)
        self._title = ElidingLabel(size="h2", hold=True)
        self._note = ElidingLabel(size="small", color="text2", align=Qt.AlignmentFlag.AlignRight)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addWidget(self._note, 1)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addLayout(self._head)
        self.body.addSpacing(current_tokens().space.m)
        self.body.addWidget(self._scroll, 1)

    def show_page(self, page: MemberPage, *, today: date) -> None:
        """Show the lots of a page."""
        self._title.set_text(translate("MemberPage", "Points by lot"))
        self._note.set_text(translate("MemberPage", "spent in this order"))
        self._scroll.setAccessibleName(self._title.text())
        _clear(self._rows)
        for number, group in enumerate(groups_of(page), start=1):
            self._rows.addWidget(Divider())
            self._rows.addWidget(_lot_row(number, group, today=today))
        if not self._rows.count():
            self._rows.addWidget(
                EmptyState(translate("MemberPage", "No points yet: the next sale brings some."))
            )


def _lot_row(number: int, group: LotGroup, *, today: date) -> LotRow:
    expires = group.expires_on
    row = LotRow(
        number,
        source=_source_of(group, today=today),
        last_day=translate("MemberPage", "never expire")
        if expires is None
        else translate("MemberPage", "until {day}").format(day=day_word(expires, today=today)),
        soon=group.lapses_soon,
    )
    row.set_left(
        translate("MemberPage", "{left} of {granted}"),
        left=points_figure(group.remaining),
        granted=points_figure(group.granted),
        done=(group.remaining, group.granted),
    )
    return row


def _source_of(group: LotGroup, *, today: date) -> str:
    first, last = group.first_day, group.last_day
    day, other = day_word(first, today=today), day_word(last, today=today)
    if group.count == 1:
        one = (
            translate("MemberPage", "Sale of {day}")
            if group.only_sales
            else translate("MemberPage", "Credit of {day}")
        )
        return one.format(day=day)
    if first == last:
        many = (
            translate("MemberPage", "{n} sales of {day}")
            if group.only_sales
            else translate("MemberPage", "{n} credits of {day}")
        )
        return many.format(n=group.count, day=day)
    several = (
        translate("MemberPage", "{n} sales, {first} to {last}")
        if group.only_sales
        else translate("MemberPage", "{n} credits, {first} to {last}")
    )
    return several.format(n=group.count, first=day, last=other)


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.setParent(None)
            widget.deleteLater()
