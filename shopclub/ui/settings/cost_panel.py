"""What the terms cost, tier by tier, while they are edited (RULES §3)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from shopclub.counter.costs import TierCost
from shopclub.counter.receipt import TierLabel
from shopclub.ui.preset_words import HUNDRED, back_words, percent_of_sales
from shopclub.ui.settings.badge_rows import lay_rows
from shopclub.ui.settings.form import Form
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import TierBadge
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.words import tier_hue, tier_word

PADDING = 20
RIGHT = Qt.AlignmentFlag.AlignRight


class CostPanel(Panel):
    """For each tier what comes back of 100 paid, and the share of sales it costs with discount."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=PADDING, gap=8)
        self._state: SettingsState | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self._note = QLabel()
        self._note.setProperty("kind", "small")
        self._note.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._heads = [
            ElidingLabel(size="head", color="text2", align=RIGHT, hold=True) for _ in range(2)
        ]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column + 1)
        self._lines: list[tuple[TierBadge, ElidingLabel, ElidingLabel]] = []
        self._warning = NoteBand()
        grows = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._warning.setSizePolicy(grows)
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._warning)
        self.setSizePolicy(grows)
        self.retranslate()
        self.restyle()

    def show_state(self, state: SettingsState) -> None:
        """Show what the terms on the form cost; a refused entry counts with its old value."""
        self._state = state
        self._heads[0].set_text(
            translate("Settings", "back of {hundred}").format(hundred=_hundred(state))
        )
        while len(self._lines) < len(state.costs):
            self._add_line()
        for place, line in enumerate(self._lines):
            for widget in line:
                widget.setVisible(place < len(state.costs))
        for place, (cost, line) in enumerate(zip(state.costs, self._lines, strict=False)):
            badge, back, whole = line
            label = _label(cost, place=place, form=state.form)
            badge.set_tier(tier_word(label), tier_hue(label))
            back.set_text(back_words(cost.back, currency=state.money))
            whole.set_text(f"{percent_of_sales(cost.whole)} %")
            whole.set_color("warn" if cost.high else "text")
        self._lay_lines()
        self._warn(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the badges above their figures where they have no room beside them."""
        super().resizeEvent(event)
        self._lay_lines()

    def _lay_lines(self) -> None:
        look = current_tokens()
        columns = zip(self._heads, *((back, whole) for _, back, whole in self._lines), strict=True)
        figures = sum(max(label.sizeHint().width() for label in column) for column in columns)
        room = self.width() - 2 * look.px(PADDING) - figures - 2 * look.space.s
        rows = [(badge, figures) for badge, *figures in self._lines]
        lay_rows(self._grid, rows, first=1, room=room)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        if hasattr(self, "_grid"):
            look = current_tokens()
            self._grid.setHorizontalSpacing(look.space.s)
            self._grid.setVerticalSpacing(look.space.s)

    def _warn(self, state: SettingsState) -> None:
        high = [place for place, cost in enumerate(state.costs) if cost.high]
        if not high:
            self._warning.say("")
            return
        place = max(high, key=lambda one: state.costs[one].whole)
        cost = state.costs[place]
        said = translate(
            "Settings", "{tier}: each {hundred} gives back {back}, {percent}% with the discount."
        ).format(
            tier=tier_word(_label(cost, place=place, form=state.form)),
            hundred=_hundred(state),
            back=back_words(cost.back, currency=state.money),
            percent=percent_of_sales(cost.whole),
        )
        self._warning.say(said)

    def _add_line(self) -> None:
        row = len(self._lines) + 1
        line = (
            TierBadge(),
            ElidingLabel(size="body", align=RIGHT, hold=True),
            ElidingLabel(size="label", align=RIGHT, hold=True),
        )
        for column, widget in enumerate(line):
            self._grid.addWidget(widget, row, column)
        self._lines.append(line)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.setText(translate("Settings", "What it costs"))
        self._note.setText(translate("Settings", "If members redeem every point they earn."))
        self._heads[1].set_text(translate("Settings", "of sales"))
        if self._state is not None:
            self.show_state(self._state)


def _label(cost: TierCost, *, place: int, form: Form) -> TierLabel:
    """Return what a tier is called on the form, or in its rules while the form is refused."""
    entries = {tier.key: tier for tier in form.tiers}
    if cost.tier.key in entries:
        return entries[cost.tier.key].label(row=place)
    return TierLabel(cost.tier.key, cost.tier.name, stars=place + 1)


def _hundred(state: SettingsState) -> str:
    return f"{state.money.sign}{HUNDRED}"
