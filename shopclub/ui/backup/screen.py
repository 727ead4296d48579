"""The page of backups: how old the last one is, where they go, and the list of them."""

from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.ui.backup.places_panel import PlacesPanel
from shopclub.ui.backup.presenter import BackupPresenter
from shopclub.ui.backup.restore_dialog import RestoreDialog
from shopclub.ui.backup.rows import backup_columns, backup_row
from shopclub.ui.backup.state import BackupPageState, Busy
from shopclub.ui.backup.words import age_words, made_words
from shopclub.ui.encryption.panel import EncryptionPanel
from shopclub.ui.exchange.plan_panels import TitledTable
from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.unlock.dialog import KeyDialog, keep_asking
from shopclub.ui.widgets.badges import Badge, BadgeKind
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.overlay import when_free
from shopclub.ui.widgets.panels import Band, Tone
from shopclub.ui.widgets.scroll_column import ScrollColumn

Ask = Callable[[QWidget], Path | None]
MOST_ROWS = 30


class BackupScreen(Page):
    """F9 backs up now; Enter or a double click on a backup leads to putting it back."""

    def __init__(self, presenter: BackupPresenter, *, ask_folder: Ask, ask_file: Ask) -> None:
        super().__init__()
        self._presenter = presenter
        self._state = presenter.state
        self._ask_folder, self._ask_file = ask_folder, ask_file
        self._dialog: RestoreDialog | None = None
        self._encryption: EncryptionPanel | None = None
        self._key_dialog: KeyDialog | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self._age = Badge("", BadgeKind.OK)
        self._from_file = KeycapButton(icon="history", size=ButtonSize.OFFICE, key="Ctrl+O")
        self._now = KeycapButton(
            icon="save", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE, key="F9"
        )
        self._problem, self._result = (
            NoteBand(tone=Tone.DANGER),
            Band(tone=Tone.OK, icon="check", size="body"),
        )
        self.places, self.list = PlacesPanel(), TitledTable(backup_columns(), icon="save")
        self._inner, self._scroll = QWidget(), ScrollColumn()
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        self._page = QVBoxLayout(self._inner)
        self._lay_out()
        self._bind()
        self.restyle()
        presenter.attach(self)

    def display(self, state: BackupPageState) -> None:
        """Show a state."""
        self._state = state
        self._say(state)
        refused = state.refused or state.kept.problem
        self._problem.say("" if refused is None else sentence_of(refused, currency=state.currency))
        self._show_result(state)
        self.places.show_state(state)
        self._show_list(state)
        self._key_dialog = keep_asking(
            self._key_dialog,
            state.locked,
            refused=state.key_refused,
            over=self,
            entered=self._presenter.open_locked,
            left=self._presenter.leave_locked,
        )
        if state.prepared is not None and self._dialog is None:
            self._dialog = RestoreDialog(self._presenter)
            self._dialog.finished.connect(self._let_dialog_go)
            self._dialog.show_state(state)
            opening = partial(self._dialog.open_over, self, focus=self._dialog.word.entry)
            when_free(self, opening)
        elif self._dialog is not None:
            self._dialog.show_state(state)

    def add_encryption(self, panel: EncryptionPanel) -> None:
        """Show how the shop file is encrypted, beneath where backups go."""
        self._encryption = panel
        self._page.insertWidget(self._page.indexOf(self.places) + 1, panel)
        for before, after in pairwise((self.places.second.drop, *panel.stops, self.list.table)):
            self.setTabOrder(before, after)

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        self._now.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read again what there is."""
        self._presenter.read()

    def leave(self) -> None:
        """Leave, unless a backup is being put back or the shop file written anew."""
        if self._encryption is None or not self._encryption.busy:
            self._presenter.leave()

    def choose_folder(self, second: bool) -> None:  # noqa: FBT001  # a signal's value
        """Let someone choose a place."""
        folder = self._ask_folder(self)
        if folder is not None:
            self._keep(str(folder), second=second)

    def choose_file(self) -> None:
        """Let someone choose a backup that is not in the list."""
        path = self._ask_file(self)
        if path is not None:
            self._presenter.choose_file(path)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.display(self._state)

    def restyle(self) -> None:
        """Take margins and gaps of the look."""
        look = current_tokens()
        edge = look.space.xl
        self._column.setContentsMargins(edge, 0, 0, 0)
        self._column.setSpacing(0)
        self._head.setContentsMargins(0, look.space.l, edge, look.space.l)
        self._head.setSpacing(look.space.m)
        self._page.setContentsMargins(0, 0, edge - self._scroll.bar_width(), edge)
        self._page.setSpacing(look.space.l)

    def _keep(self, folder: str, *, second: bool) -> None:
        if second:
            self._presenter.choose_second(folder)
        else:
            self._presenter.choose_folder(folder)

    def _let_dialog_go(self) -> None:
        self._dialog = None
        self._presenter.forget()  # somebody else unlocked: it went without being dismissed

    def _show_result(self, state: BackupPageState) -> None:
        made = state.made
        self._result.setVisible(made is not None)
        if made is not None:
            well = made.is_well
            self._result.set_text(made_words(made))
            self._result.set_tone(
                Tone.OK if well else Tone.WARN, icon="check" if well else "triangle-alert"
            )

    def _show_list(self, state: BackupPageState) -> None:
        is_empty = state.shelf is not None and not state.entries
        note = translate("Backups", "Enter restores one") if state.entries else ""
        self.list.show_titled(translate("Backups", "Backups"), note=note)
        self.list.say_empty(
            translate("Backups", "None yet: F9 makes the first one.") if is_empty else ""
        )
        self.list.table.show_columns(backup_columns())
        self.list.table.show_rows(
            [backup_row(entry, today=state.today, zone=state.zone) for entry in state.entries]
        )
        self.list.fit_rows(MOST_ROWS)
        for layout in (self.list.body, self._page):
            layout.activate()  # rows that came late are in sight with the next paint

    def _say(self, state: BackupPageState) -> None:
        self.setAccessibleName(translate("Backups", "Backup"))
        self._title.setText(translate("Backups", "Backup"))
        self._from_file.set_text(translate("Backups", "Restore from a file"))
        self._now.set_text(
            translate("Backups", "Backing up ...")
            if state.busy is Busy.MAKING
            else translate("Backups", "Looking at it ...")
            if state.busy is Busy.PREPARING
            else translate("Backups", "Back up now")
        )
        kept = state.kept
        self._age.setVisible(kept.known)
        kind = BadgeKind.WARN if kept.overdue else BadgeKind.OK if kept.age == 0 else BadgeKind.INFO
        self._age.set_badge(age_words(kept), kind)

    def _bind(self) -> None:
        presenter = self._presenter
        self.destroyed.connect(presenter.detach)
        self._scroll.bar_changed.connect(self.restyle)
        self._now.clicked.connect(presenter.make_now)
        self._from_file.clicked.connect(self.choose_file)
        self.places.chosen.connect(self.choose_folder)
        self.places.dropped.connect(lambda second: self._keep("", second=second))
        self.list.table.activated.connect(self._activate)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for key, button in (("F9", self._now), ("Ctrl+O", self._from_file)):
            QShortcut(QKeySequence(key), self, button.click, context=here)

    def _activate(self, index: QModelIndex) -> None:
        self._presenter.choose(index.row())

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._head.addWidget(self._title)
        self._head.addWidget(self._age, 0, middle)
        self._head.addStretch(1)
        for button in (self._from_file, self._now):
            self._head.addWidget(button, 0, middle)
        for part in (self._problem, self._result, self.places, self.list):
            self._page.addWidget(part)
        self._page.addStretch(1)
        self._scroll.setWidget(self._inner)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
