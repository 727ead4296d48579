"""The tiers of those who bought: how many, what they spent, and a bar for their share."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from shopclub.counter.receipt import TierLabel
from shopclub.insights.dashboard import Dashboard
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.insights.chart_panel import ChartPanel
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import TierBadge
from shopclub.ui.widgets.figures import ProgressBar8
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.row_button import RowButton
from shopclub.ui.words import members_word, tier_hue, tier_word

_RIGHT = Qt.AlignmentFlag.AlignRight


@dataclass(frozen=True, slots=True)
class TierShown:
    """A tier with its members, their money in words, and its share of all sales."""

    tier: TierLabel
    members: int
    money: str
    spent: int
    whole: int


class TierPanel(ChartPanel):
    """A row for each tier, the highest first, and what was sold without a card."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RowButton] = []
        self._list = QVBoxLayout()
        self.body.addLayout(self._list)
        self._divider = Divider()
        self.body.addWidget(self._divider)
        self._without, self._without_money = ElidingLabel(color="text2", size="body"), _money()
        self._foot = QGridLayout()
        self._foot.addWidget(self._without, 0, 0)
        self._foot.addWidget(self._without_money, 0, 1)
        self.body.addLayout(self._foot)
        self.body.addStretch(1)

    def show_tiers(self, tiers: Sequence[TierShown], *, without: str) -> None:
        """Show other tiers; `without` is the money of sales without a card."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.setParent(None)
            row.deleteLater()
        self._rows = [self._row(tier) for tier in tiers]
        for row in self._rows:
            self._list.addWidget(row)
        self._without.set_text(translate("Insights", "Without a card"))
        self._without_money.set_text(without)
        for widget in (self._without, self._without_money, self._divider):
            widget.setVisible(bool(without))

    def texts(self) -> tuple[str, ...]:
        """Return what each row says."""
        return tuple(row.accessibleName() for row in self._rows)

    def _row(self, shown: TierShown) -> RowButton:
        look = current_tokens()
        word, hue = tier_word(shown.tier), tier_hue(shown.tier)
        row = RowButton()
        count, money = members_word(shown.members), _money()
        row.setAccessibleName(f"{word}, {count}, {shown.money}")
        row.clicked.connect(lambda _=False, key=shown.tier.key: self.chosen.emit(key))
        bar = ProgressBar8(name=word)
        bar.set_progress(max(0, shown.spent), max(1, shown.whole), color=look.tier(hue).bar)
        money.set_text(shown.money)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, look.px(6), 0, look.px(6))
        grid.setHorizontalSpacing(look.space.m)
        grid.setVerticalSpacing(look.space.s)
        grid.setColumnStretch(1, 1)
        grid.addWidget(TierBadge(word, hue), 0, 0)
        grid.addWidget(ElidingLabel(count, size="body", color="text2", align=_RIGHT), 0, 1)
        grid.addWidget(money, 0, 2)
        grid.addWidget(bar, 1, 0, 1, 3)
        return row


def _money() -> ElidingLabel:
    return ElidingLabel(size="label", align=_RIGHT, hold=True)


def tiers_shown(page: Dashboard, *, currency: Currency) -> list[TierShown]:
    """Return the tiers of those who bought, each against all that was sold."""
    whole = max(page.now.totals.paid, 1)
    return [
        TierShown(
            line.tier, line.active, format_money(line.spent, currency=currency), line.spent, whole
        )
        for line in page.tiers
    ]
