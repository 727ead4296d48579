"""The tiers on the screen: a table that is typed into, and how a place is kept."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from shopclub.tiers.ladder import Basis, Window
from shopclub.tiers.review_days import ReviewKind
from shopclub.ui.settings.editors import Editors
from shopclub.ui.settings.form import MOST_TIERS, Entry
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.rows import SettingRow
from shopclub.ui.settings.setting_words import basis_word, money_unit, review_word, window_word
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.settings.tier_row import GAP, WIDTHS, TierRow
from shopclub.ui.settings.welcome_words import welcome_words
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.panels import Panel


class TiersPanel(Panel):
    """Add, rename, remove; thresholds rise from row to row."""

    def __init__(self, presenter: SettingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=0)
        self._presenter = presenter
        self._editors = Editors(presenter)
        self._state: SettingsState | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h2")
        self._window = self._editors.choice(Entry.WINDOW, tuple(Window))
        self._heads = _Heads()
        self._rows: list[TierRow] = []
        self._list = QVBoxLayout()
        self._add = KeycapButton(icon="plus", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self._add.clicked.connect(presenter.add_tier)
        self._when = ElidingLabel(size="body", color="text2")
        self._months = SettingRow(Entry.WINDOW_MONTHS)
        self._months.add(self._editors.figure(Entry.WINDOW_MONTHS, width=64))
        self._months_unit = self._months.add_unit()
        self._basis = SettingRow(Entry.BASIS)
        self._basis.add(self._editors.segment(Entry.BASIS, tuple(Basis)))
        self._review = SettingRow(Entry.REVIEW)
        self._review.add(self._editors.choice(Entry.REVIEW, tuple(ReviewKind)))
        self._notice = SettingRow(Entry.REVIEW_NOTICE)
        self._notice.add(self._editors.figure(Entry.REVIEW_NOTICE, width=64))
        self._notice_unit = self._notice.add_unit()
        self._days = SettingRow(Entry.VOUCHER_DAYS)
        self._days.add(self._editors.figure(Entry.VOUCHER_DAYS, width=64))
        self._days_unit = self._days.add_unit()
        self._promise = SettingRow()
        self._below = QVBoxLayout()
        self._lay_out()
        self.retranslate()
        self.restyle()

    def show_state(self, state: SettingsState) -> None:
        """Show the tiers that are entered."""
        self._state = state
        while len(self._rows) < len(state.form.tiers):
            self._add_row()
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(state.form.tiers))
            if place < len(state.form.tiers):
                row.show_state(state)
        basis = Basis(state.form[Entry.BASIS])
        unit = translate("Settings", "points") if basis is Basis.POINTS else money_unit(state.money)
        self._heads.say(unit)
        self._say_windows(state)
        self._editors.show_state(state)
        by_year = state.form[Entry.WINDOW] == Window.CALENDAR_YEAR.value
        self._review.setEnabled(not by_year)
        self._months.setVisible(state.form[Entry.WINDOW] == Window.ROLLING.value)
        for term in (self._months, self._basis, self._review, self._notice, self._days):
            term.show_state(state)
        self._promise.set_note(welcome_words(state.judged.rules, currency=state.money))
        self._promise.show_state(state)
        self._add.setEnabled(len(state.form.tiers) < MOST_TIERS)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        if hasattr(self, "_below"):
            look = current_tokens()
            side = look.px(20)
            self._below.setContentsMargins(side, look.space.m, side, side)
            self._below.setSpacing(look.space.m)
            self._top.setContentsMargins(side, look.space.m, side, look.space.s)
            self._foot.setContentsMargins(look.space.s, look.px(4), side, look.px(4))

    def _add_row(self) -> None:
        row = TierRow(len(self._rows))
        row.entered.connect(self._presenter.enter_tier)
        row.reached.connect(self._presenter.look_at_tier)
        row.removed.connect(self._presenter.remove_tier)
        self._list.addWidget(row)
        before = self._rows[-1].stops()[-1] if self._rows else self._window
        self._rows.append(row)
        for first, second in pairwise((before, *row.stops())):
            QWidget.setTabOrder(first, second)

    def _lay_out(self) -> None:
        self._top, self._foot = QHBoxLayout(), QHBoxLayout()
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self._window)
        self._foot.addWidget(self._add)
        self._foot.addStretch(1)
        self._foot.addWidget(self._when)
        self._list.setSpacing(0)
        rows = (self._months, self._basis, self._review, self._notice, self._days, self._promise)
        for row in rows:
            row.end()
            self._below.addWidget(row)
        self.body.addLayout(self._top)
        self.body.addWidget(self._heads)
        self.body.addLayout(self._list)
        self.body.addWidget(Divider())
        self.body.addLayout(self._foot)
        self.body.addWidget(Divider())
        self.body.addLayout(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _say_windows(self, state: SettingsState | None) -> None:
        months = 12 if state is None else state.judged.rules.ladder.window_months
        self._editors.name_choice(
            Entry.WINDOW,
            [window_word(window, months=months) for window in Window],
            name=translate("Settings", "Which purchases count"),
        )

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._title.setText(translate("Settings", "Tiers"))
        self._add.set_text(translate("Settings", "Add a tier"))
        self._when.set_text(translate("Settings", "Up at once, down only at the review"))
        self._months.set_label(translate("Settings", "Counts for"))
        self._months_unit.set_text(translate("Settings", "months"))
        self._basis.set_label(translate("Settings", "What counts"))
        self._review.set_label(translate("Settings", "Review"))
        self._notice.set_label(translate("Settings", "Told ahead"))
        self._notice_unit.set_text(translate("Settings", "days"))
        self._days.set_label(translate("Settings", "Voucher valid for"))
        self._days_unit.set_text(translate("Settings", "days"))
        self._days.set_note(
            translate("Settings", "A voucher takes off 20, or 10%. Each welcome comes once.")
        )
        self._promise.set_label(translate("Settings", "What you promise"))
        self._say_windows(self._state)
        self._editors.name_choice(
            Entry.BASIS,
            [basis_word(basis) for basis in Basis],
            name=translate("Settings", "What counts"),
        )
        self._editors.name_choice(
            Entry.REVIEW,
            [review_word(kind) for kind in ReviewKind],
            name=translate("Settings", "Review"),
        )


class _Heads(QFrame):
    """The heads of the columns, sunken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sunken-row")
        self._inner = _HeadLabels()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._inner)

    def say(self, unit: str) -> None:
        """Say the heads in the language in force."""
        self._inner.say(unit)


class _HeadLabels(LookWidget):
    def __init__(self) -> None:
        super().__init__()
        right = Qt.AlignmentFlag.AlignRight
        self._name = ElidingLabel(size="head", color="text2")
        self._figures = [
            ElidingLabel(size="head", color="text2", align=right, hold=True) for _ in WIDTHS
        ]
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._name, 1)
        for label in self._figures:
            self._row.addWidget(label)
        self.restyle()

    def say(self, unit: str) -> None:
        self._name.set_text(translate("Settings", "Tier"))
        words = (
            translate("Settings", "From ({unit})").format(unit=unit),
            translate("Settings", "Points x"),
            translate("Settings", "Off %"),
        )
        for label, word in zip(self._figures, words, strict=True):
            label.set_text(word)

    def restyle(self) -> None:
        look = current_tokens()
        self.setFixedHeight(look.px(36))
        self._row.setSpacing(look.px(GAP))
        self._row.setContentsMargins(look.px(20), 0, look.px(12 + 36 + GAP), 0)
        for label, width in zip(self._figures, WIDTHS.values(), strict=True):
            label.setFixedWidth(look.px(width))
            label.setContentsMargins(0, 0, look.space.m, 0)
