"""The members behind a figure: a small table from which each can be opened."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from shopclub.insights.behind import Behind, MemberLine, MemberList, Question
from shopclub.insights.standings import Side
from shopclub.insights.steps import Step
from shopclub.kernel.money import currency, format_money
from shopclub.ui.insights.period_words import period_word
from shopclub.ui.insights.steps_panel import step_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import EmptyState
from shopclub.ui.widgets.table import Cell, Column, RowTable, TablePanel
from shopclub.ui.words import (
    day_word,
    members_word,
    points_figure,
    points_word,
    tier_hue,
    tier_word,
)

ROWS_IN_SIGHT = 9


class MembersDialog(Dialog):
    """Enter or a double click opens the member; the totals are of all, the table of the first."""

    def __init__(
        self, found: MemberList, *, today: date, open_member: Callable[[int], None]
    ) -> None:
        super().__init__(
            title_of(found.question),
            note=totals_of(found),
            width=880,
            primary=translate("Insights", "Open member") if found.lines else "",
            primary_icon="user",
            escape=translate("Widgets", "Close"),
        )
        self._found = found
        self._open_member = open_member
        if not found.lines:
            self.body.addWidget(EmptyState(translate("Insights", "Nobody is behind this figure.")))
            return
        self.table = RowTable(_columns(), self, name=title_of(found.question))
        self.table.show_rows([_cells(line, found, today=today) for line in found.lines])
        look = current_tokens()
        shown = min(ROWS_IN_SIGHT, len(found.lines))
        self.table.setMinimumHeight(look.px(36) + look.px(40) * shown + look.px(4))
        self.table.selectRow(0)
        self.primary_button.set_key("Enter")
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QShortcut(QKeySequence(key), self, self._open_chosen, context=within)
        self.table.doubleClicked.connect(self._open_chosen)
        self.accepted.connect(self._open_chosen)
        self.body.addWidget(TablePanel(self.table))
        if len(found.lines) < (every := found.members + found.only_refunded):
            said = translate("Insights", "The first {shown} of {all} are listed.")
            self.set_reason(said.format(shown=len(found.lines), all=f"{every:,}"))

    def _open_chosen(self, _index: QModelIndex | None = None) -> None:
        row = self.table.currentIndex().row()
        if 0 <= row < len(self._found.lines):
            self.dismiss()
            self._open_member(self._found.lines[row].member_id)


def title_of(question: Question) -> str:
    """Return whose list it is."""
    period = period_word(question.period)
    match question.behind:
        case Behind.BUYERS:
            pattern = translate("Insights", "Bought in {period}")
        case Behind.REPURCHASING:
            pattern = translate("Insights", "Bought on two days or more in {period}")
        case Behind.RETAINED:
            pattern = translate("Insights", "Came again in {period}")
        case Behind.CHURNED:
            pattern = translate("Insights", "Stayed away in {period}")
        case Behind.FIRST_TIME:
            pattern = translate("Insights", "First purchase in {period}")
        case Behind.JOINED:
            pattern = translate("Insights", "Joined in {period}")
        case Behind.TIER:
            pattern = translate("Insights", "Of this tier, bought in {period}")
        case Behind.TOP | Behind.FEW:
            pattern = translate("Insights", "Spent most in {period}")
        case Behind.COHORT:
            pattern = translate("Insights", "First bought in {cohort}, bought in {month}")
            cohort, month = question.key.split()
            return pattern.format(cohort=cohort, month=month)
        case Behind.SCORES:
            recency, often = question.key.split()
            pattern = translate("Insights", "Recency {recency}, frequency {often}")
            return pattern.format(recency=recency, often=often)
        case Behind.SILENT:
            return translate("Insights", "Bought often, now silent")
        case Behind.HOLDERS:
            pattern = translate("Insights", "Points at the end of {period}")
        case Behind.ISSUED:
            pattern = translate("Insights", "Points issued in {period}")
        case Behind.REDEEMED:
            pattern = translate("Insights", "Points redeemed in {period}")
        case Behind.LAPSED:
            pattern = translate("Insights", "Points lapsed in {period}")
        case Behind.STEP:
            step, side = question.key.split()
            return _step_title(Step(step), Side(side), period=period)
    return pattern.format(period=period)


def _step_title(step: Step, side: Side, *, period: str) -> str:
    match side:
        case Side.BEFORE:
            pattern = translate("Insights", "{step}, before {period}")
        case Side.CAME:
            pattern = translate("Insights", "{step}, came in {period}")
        case Side.LEFT:
            pattern = translate("Insights", "{step}, left in {period}")
        case Side.NOW:
            pattern = translate("Insights", "{step}, at the end of {period}")
    return pattern.format(step=step_word(step), period=period)


def totals_of(found: MemberList) -> str:
    """Return how many members, and what they spent or hold together."""
    if found.question.behind.of_points:
        return f"{members_word(found.members)}, {points_word(found.points)}"
    money = format_money(found.spent, currency=currency(found.currency))
    said = f"{members_word(found.members)}, {money}"
    if not found.only_refunded:
        return said
    return translate("Insights", "{totals}; {n} only refunded").format(
        totals=said, n=f"{found.only_refunded:,}"
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("Insights", "Name"), stretch=True),
        Column(translate("Insights", "Card")),
        Column(translate("Insights", "Tier")),
        Column(translate("Insights", "Visits"), numeric=True),
        Column(translate("Insights", "Spent"), numeric=True),
        Column(translate("Insights", "Last visit"), numeric=True),
        Column(translate("Insights", "Points"), numeric=True),
    )


def _cells(line: MemberLine, found: MemberList, *, today: date) -> tuple[Cell, ...]:
    last = "" if line.last_day is None else day_word(line.last_day, today=today)
    return (
        Cell(line.name or translate("Insights", "erased member"), bold=True),
        Cell(line.card_last4, color="text2"),
        Cell(tier_word(line.tier), badge=tier_hue(line.tier)),
        Cell(f"{line.visits:,}"),
        Cell(format_money(line.spent, currency=currency(found.currency))),
        Cell(last, color="text2"),
        Cell(points_figure(line.points)),
    )
