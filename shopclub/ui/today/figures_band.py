"""How the day went so far, in four figures across the page of today."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from shopclub.insights.today import Today
from shopclub.kernel.money import MINUS, format_money
from shopclub.kernel.money import currency as currency_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.spans import Span
from shopclub.ui.words import points_figure

FIGURES = 4


class FiguresBand(Panel):
    """Takings, the members' share, new members, points given."""

    def __init__(self) -> None:
        super().__init__(padding=10)
        self._row = QHBoxLayout()
        self._captions = [ElidingLabel(size="body", color="text2") for _ in range(FIGURES)]
        self._figures = [ElidingLabel(size="figure") for _ in range(FIGURES)]
        for caption, figure in zip(self._captions, self._figures, strict=True):
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(caption)
            cell.addWidget(figure)
            self._row.addLayout(cell, 1)
        self._row.setContentsMargins(14, 0, 14, 0)
        self._row.setSpacing(12)
        self.body.addLayout(self._row)

    def show_today(self, today: Today) -> None:
        """Show the figures of the day."""
        totals, change = today.takings.totals, today.takings.change_percent
        of_members = today.takings.members_percent
        money = format_money(totals.paid, currency=currency_of(today.currency))
        share = "–" if of_members is None else f"{of_members}%"
        sales = (
            translate("Today", "{members} of 1 sale")
            if totals.sales == 1
            else translate("Today", "{members} of {all} sales")
        ).format(members=f"{totals.member_sales:,}", all=f"{totals.sales:,}")
        redeemed = translate("Today", "{points} redeemed").format(
            points=points_figure(today.redeemed)
        )
        added = format_money(today.takings.gifts, currency=currency_of(today.currency))
        gifts = translate("Today", "+ {money} for gifts").format(money=added)
        taken = (translate("Today", "Taken today"), gifts if today.takings.gifts else "")
        shown = (
            ("  ".join(filter(None, taken)), money, _change(change)),
            (translate("Today", "By members"), share, sales if totals.sales else ""),
            (translate("Today", "New members"), f"{today.takings.new_members:,}", ""),
            (translate("Today", "Points given"), points_figure(today.given), redeemed),
        )
        for (caption, figure, note), above, below in zip(
            shown, self._captions, self._figures, strict=True
        ):
            above.set_text(caption)
            below.set_text((Span(figure), Span(note, color="text2", size="small", gap=8)))


def _change(percent: int | None) -> str:
    """Return the change against this weekday a week ago by now."""
    if percent is None:
        return ""
    sign = MINUS if percent < 0 else "+"
    return translate("Today", "{change} on last week").format(change=f"{sign}{abs(percent)}%")
