"""If last month had been so: what was, what the terms on the form would have made of it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from shopclub.insights.what_if import WhatIf
from shopclub.kernel.money import Currency
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.badge_rows import lay_rows
from shopclub.ui.settings.preview_panel import CALM_MILLISECONDS
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.settings.what_if_presenter import Stage, WhatIfPresenter, WhatIfState
from shopclub.ui.settings.what_if_words import Row, explanation_of, members_row, rows_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import TierBadge
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import current_tokens, set_kind
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.words import short_month_word, tier_hue, tier_word

RIGHT = Qt.AlignmentFlag.AlignRight
PADDING = 20
NO_ANSWER = "..."
"""Stands where a figure is being counted."""


class WhatIfPanel(Panel):
    """A table of three columns: points and cost, then the members of each tier."""

    def __init__(self, presenter: WhatIfPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=PADDING, gap=8)
        self._presenter = presenter
        self._state = WhatIfState()
        self._money: Currency | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self._when = ElidingLabel(size="small", color="text2", align=RIGHT)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._heads = [
            ElidingLabel(size="head", color="text2", align=RIGHT, hold=True) for _ in range(3)
        ]
        for column, head in enumerate(self._heads):
            self._grid.addWidget(head, 0, column + 1)
        self._words = [ElidingLabel(size="body") for _ in range(5)]
        self._figures = [self._add_figures(row + 1) for row in range(len(self._words))]
        for row, word in enumerate(self._words):
            self._grid.addWidget(word, row + 1, 0)
        self._divider = Divider()
        self._tiers: list[tuple[TierBadge, list[ElidingLabel]]] = []
        self._note = QLabel()
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MILLISECONDS)
        self._calm.timeout.connect(presenter.ask)
        head_line = QHBoxLayout()
        head_line.addWidget(self._title)
        head_line.addWidget(self._when, 1)
        self.body.addLayout(head_line)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._first = True
        self.retranslate()
        self.restyle()
        presenter.attach(self)

    def show_state(self, state: SettingsState) -> None:
        """Take the terms of the form, and ask when the keys rest."""
        self._money = state.money
        if not self._presenter.take(state):
            return
        if self._first:
            self._first = False
            self._presenter.ask()
        else:
            self._calm.start()

    def display(self, state: WhatIfState) -> None:
        """Show what is known."""
        self._state = state
        answer, money = state.answer, self._money
        if answer is not None and money is not None:
            self._show(answer, money=money, told=state.stage is Stage.TOLD)
        self._note.setText(self._note_word(state))
        set_kind(self._note, kind="warn" if state.stage is Stage.WAITS else "note")
        if state.stage is Stage.FAILED:
            set_kind(self._note, kind="danger")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the change where there is no room for it."""
        super().resizeEvent(event)
        self._show_changes()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        if hasattr(self, "_grid"):
            look = current_tokens()
            self._grid.setVerticalSpacing(look.px(6))

    def _show(self, answer: WhatIf, *, money: Currency, told: bool) -> None:
        self._when.set_text(short_month_word(answer.period.first))
        for row, labels in zip(rows_of(answer, money=money), self._figures, strict=True):
            _fill(labels, row, told=told)
        shifts = answer.moves.shifts
        while len(self._tiers) < len(shifts):
            self._add_tier()
        for place, (badge, labels) in enumerate(self._tiers):
            shown = place < len(shifts)
            for widget in (badge, *labels):
                widget.setVisible(shown)
            if shown:
                label = shifts[place].tier
                badge.set_tier(tier_word(label), tier_hue(label))
                _fill(labels, members_row(shifts[place]), told=told)
        self._show_changes()

    def _show_changes(self) -> None:
        look = current_tokens()
        every = [*self._figures, *(labels for badge, labels in self._tiers if not badge.isHidden())]
        columns = zip(self._heads, *every, strict=True)
        figures = sum(max(label.sizeHint().width() for label in column) for column in columns)
        words = max(word.sizeHint().width() for word in self._words)
        wanted = words + figures + 3 * look.space.m
        has_room = self.width() - 2 * look.px(PADDING) >= wanted
        self._grid.setHorizontalSpacing(look.space.m if has_room else look.space.s)
        self._grid.addWidget(self._divider, len(self._words) + 1, 0, 1, 4 if has_room else 3)
        self._heads[-1].setVisible(has_room)
        for labels in every:
            labels[-1].setVisible(has_room)
        self._lay_tiers(every, has_change=has_room)

    def _lay_tiers(self, every: list[list[ElidingLabel]], *, has_change: bool) -> None:
        shown = 3 if has_change else 2
        columns = list(zip(self._heads, *every, strict=True))[:shown]
        figures = sum(max(label.sizeHint().width() for label in column) for column in columns)
        gaps = shown * self._grid.horizontalSpacing()
        room = self.width() - 2 * current_tokens().px(PADDING) - figures - gaps
        lay_rows(self._grid, self._tiers, first=len(self._words) + 2, room=room)

    def _note_word(self, state: WhatIfState) -> str:
        match state.stage:
            case Stage.WAITS:
                return translate("Settings", "Waits until every entry can be read.")
            case Stage.FAILED if state.problem is not None and self._money is not None:
                return sentence_of(state.problem, currency=self._money)
            case Stage.TOLD if state.answer is not None and not state.answer.sales:
                return translate("Settings", "No member bought anything in that month.")
            case Stage.TOLD if state.answer is not None:
                return explanation_of(state.answer)
            case _:
                return translate("Settings", "Last month is being counted again ...")

    def _add_figures(self, row: int) -> list[ElidingLabel]:
        labels = [
            ElidingLabel(size="body", color="text2", align=RIGHT, hold=True),
            ElidingLabel(size="label", align=RIGHT, hold=True),
            ElidingLabel(size="label", align=RIGHT, hold=True),
        ]
        for column, label in enumerate(labels):
            self._grid.addWidget(label, row, column + 1)
        return labels

    def _add_tier(self) -> None:
        row = len(self._words) + 2 + len(self._tiers)
        badge = TierBadge()
        self._grid.addWidget(badge, row, 0, Qt.AlignmentFlag.AlignLeft)
        self._tiers.append((badge, self._add_figures(row)))

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.setText(translate("Settings", "If last month had been so"))
        heads = (
            translate("Settings", "was"),
            translate("Settings", "would be"),
            translate("Settings", "change"),
        )
        words = (
            translate("Settings", "Points given"),
            translate("Settings", "Their worth"),
            translate("Settings", "Discounts"),
            translate("Settings", "Vouchers"),
            translate("Settings", "Share of sales"),
        )
        for label, word in zip((*self._heads, *self._words), (*heads, *words), strict=True):
            label.set_text(word)
        self.display(self._state)


def _fill(labels: list[ElidingLabel], row: Row, *, told: bool) -> None:
    was, would, change = labels
    was.set_text(row.was)
    would.set_text(row.would if told else NO_ANSWER)
    change.set_text(row.change if told else "")
    change.set_color("warn" if row.dearer else "text2")
