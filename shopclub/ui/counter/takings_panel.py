"""The right half of the counter between customers: today's takings and the last sales."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from shopclub.counter.day_receipts import CameBack
from shopclub.counter.takings import LastSale, Takings
from shopclub.kernel.money import Currency, format_figure, format_money
from shopclub.ui.sale_words import came_back_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind, TierBadge
from shopclub.ui.widgets.figures import Figure, HeroAmount
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.row_button import RowButton
from shopclub.ui.widgets.spans import Span
from shopclub.ui.words import day_word, tier_hue, tier_word, weekday_word

NAME_WIDTH = 152


class TakingsPanel(Panel):
    """What the day took so far; a click on a last sale leads to the list of all."""

    sales_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(padding=24)
        self._tight = False
        self._after: QWidget | None = None
        self._shown: tuple[object, ...] = ()
        self._rows: dict[tuple[LastSale | None, int], QWidget] = {}
        self._takings: Takings | None = None
        self._currency: Currency | None = None
        self._title = ElidingLabel(size="h_dialog")
        self._day = ElidingLabel(size="reason", color="text2", hold=True)
        self._hero = HeroAmount(align=Qt.AlignmentFlag.AlignLeft)
        self._change = Badge(kind=BadgeKind.NEUTRAL)
        self._against = ElidingLabel(color="text2")
        self._compared = QWidget()
        compared = QHBoxLayout(self._compared)
        compared.setContentsMargins(0, 0, 0, 0)
        compared.addWidget(self._change)
        compared.addWidget(self._against, 1)
        self._figures = QHBoxLayout()
        self._last_title = ElidingLabel(size="body_counter", color="text2")
        self._sales = QVBoxLayout()
        self._gaps = [Gap(24), Gap(24), Gap(16)]
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._day)
        self.body.addLayout(head)
        for widget in (Gap(12), self._hero, self._compared, self._gaps[0]):
            self.body.addWidget(widget)
        self.body.addLayout(self._figures)
        for below in (self._gaps[1], Divider(), self._gaps[2], self._last_title, Gap(4)):
            self.body.addWidget(below)
        self.body.addLayout(self._sales)
        self.body.addStretch(1)

    def follow(self, widget: QWidget) -> None:
        """Let Tab go from a widget to the last sales."""
        self._after = widget

    def set_low(self, *, low: bool, tight: bool = False) -> None:
        """Close up in a low window; where it is `tight`, the figures and two sales are enough."""
        changed, self._tight = tight is not self._tight, tight
        if changed and self._currency is not None:
            self.show_takings(self._takings, currency=self._currency)
        self._hero.set_low(low=low)
        for gap, pixels in zip(self._gaps, (12, 12, 8) if low else (24, 24, 16), strict=True):
            gap.set_pixels(pixels)

    def show_takings(self, takings: Takings | None, *, currency: Currency) -> None:
        """Show the figures of the day; the same ones are not built again at every key."""
        self._takings, self._currency = takings, currency
        shown = ((takings, self._tight), currency, current_tokens(), QLocale().name())
        if shown == self._shown:
            return
        if shown[1:] != self._shown[1:]:
            _empty(self._figures)
            _let_go_all(self._rows)
        self._shown = shown
        self._say_title(0 if takings is None else takings.gifts, currency=currency)
        self._last_title.set_text(translate("Counter", "Last sales"))
        self._hero.set_name(translate("Counter", "Today's takings"))
        compares = takings is not None and takings.change_percent is not None
        self._compared.setVisible(compares and not self._tight)
        if takings is None:
            self._hero.set_amount(currency.sign, format_figure(0, currency=currency))
            return
        self._day.set_text(
            translate("Counter", "{weekday} {day}").format(
                weekday=weekday_word(takings.day), day=day_word(takings.day, today=takings.day)
            )
        )
        self._hero.set_amount(currency.sign, format_figure(takings.totals.paid, currency=currency))
        self._show_change(takings.change_percent)
        self._show_figures(takings, currency=currency)
        self._show_sales(takings.last_sales, currency=currency)

    def _say_title(self, gifts: int, *, currency: Currency) -> None:
        """Say what it is, and beside it the money for gifts, which is no part of it."""
        words = [Span(translate("Counter", "Today's takings"))]
        if gifts:
            added = format_money(gifts, currency=currency)
            beside = translate("Counter", "+ {money} for gifts").format(money=added)
            words.append(Span(beside, color="text2", size="body", gap=12))
        self._title.set_text(words)

    def _show_change(self, percent: int | None) -> None:
        """Say how the day stands against a week ago, by an arrow and never by colour."""
        if percent is None:
            return
        icon = "arrow-up" if percent > 0 else "arrow-down" if percent < 0 else ""
        self._change.set_badge(f"{abs(percent):,}%", BadgeKind.NEUTRAL, icon=icon)
        self._against.set_text(
            translate("Counter", "more than a week ago at this time")
            if percent > 0
            else translate("Counter", "less than a week ago at this time")
            if percent < 0
            else translate("Counter", "from a week ago at this time")
        )
        self._compared.setAccessibleName(f"{self._change.text()} {self._against.text()}")

    def _show_figures(self, takings: Takings, *, currency: Currency) -> None:
        totals = takings.totals
        each = "" if takings.each is None else format_money(takings.each, currency=currency)
        share = "" if takings.members_percent is None else f"{takings.members_percent}%"
        self._figures.setSpacing(current_tokens().space.l)
        figures = (
            (
                translate("Counter", "Sales"),
                totals.sales,
                translate("Counter", "{money} each").format(money=each) if each else "",
            ),
            (
                translate("Counter", "With a card"),
                totals.member_sales,
                translate("Counter", "{share} of takings").format(share=share) if share else "",
            ),
            (translate("Counter", "New members"), takings.new_members, ""),
        )
        for place, (caption, figure, note) in enumerate(figures):
            item = self._figures.itemAt(place)
            there = None if item is None else item.widget()
            if isinstance(there, Figure):
                there.set_figure(f"{figure:,}", note)
            else:
                self._figures.addWidget(Figure(caption, f"{figure:,}", note), 1)

    def _show_sales(self, sales: tuple[LastSale, ...], *, currency: Currency) -> None:
        """Show a row of each sale; those that were shown before are the same widgets."""
        self._sales.setSpacing(0)
        rows: dict[tuple[LastSale | None, int], QWidget] = {}
        shown = sales[:2] if self._tight else sales
        for place, sale in enumerate(shown or (None,)):
            key = (sale, shown[:place].count(sale) if sale is not None else 0)
            there = key in self._rows
            rows[key] = self._rows.pop(key) if there else self._row_of(sale, currency=currency)
        _let_go_all(self._rows)
        self._rows = rows
        while self._sales.takeAt(0) is not None:
            pass
        before = self._after
        for row in rows.values():
            self._sales.addWidget(row)
            if before is not None and isinstance(row, RowButton):
                self.setTabOrder(before, row)
                before = row

    def _row_of(self, sale: LastSale | None, *, currency: Currency) -> QWidget:
        if sale is None:
            return ElidingLabel(translate("Counter", "No sale yet today."), color="text2")
        row = _sale_row(sale, currency=currency)
        row.clicked.connect(self.sales_wanted)
        return row


def _sale_row(sale: LastSale, *, currency: Currency) -> RowButton:
    look = current_tokens()
    row = RowButton()
    grid = QGridLayout(row)
    grid.setContentsMargins(0, look.px(6), 0, look.px(6))
    grid.setHorizontalSpacing(look.space.xl)
    grid.addWidget(ElidingLabel(sale.time, color="text2", hold=True), 0, 0)
    name = sale.member_name or (
        translate("Counter", "no card") if sale.tier is None else translate("Counter", "member")
    )
    who = ElidingLabel(name)
    who.setFixedWidth(look.px(NAME_WIDTH))
    grid.addWidget(who, 0, 1)
    if sale.tier is not None:
        grid.addWidget(TierBadge(tier_word(sale.tier), tier_hue(sale.tier)), 0, 2)
    mark = came_back_word(sale.came_back)
    if mark:
        grid.addWidget(Badge(mark, kind=BadgeKind.WARN), 0, 3, Qt.AlignmentFlag.AlignRight)
    money = format_money(sale.paid, currency=currency)
    color = "text3" if sale.came_back is CameBack.ALL else "text"
    paid = ElidingLabel(money, bold=True, hold=True, color=color)
    grid.addWidget(paid, 0, 4, Qt.AlignmentFlag.AlignRight)
    grid.setColumnStretch(3, 1)
    row.setAccessibleName(", ".join(part for part in (sale.time, name, mark, money) if part))
    return row


def _empty(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            _let_go(widget)


def _let_go_all(rows: dict[tuple[LastSale | None, int], QWidget]) -> None:
    while rows:
        _let_go(rows.popitem()[1])


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
