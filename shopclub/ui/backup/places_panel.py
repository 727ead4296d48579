"""Where backups go: a folder of this computer, and a second place such as a USB stick."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from shopclub.ui.backup.rows import moment_word
from shopclub.ui.backup.state import BackupPageState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel


class PlaceRow:
    """A line of the panel: what it is, where, how it stands, and two buttons."""

    def __init__(self, grid: QGridLayout, line: int) -> None:
        self.word = QLabel()
        self.word.setProperty("kind", "label")
        self.place = ElidingLabel(size="body")
        self.badge = Badge("", BadgeKind.OK)
        self.choose = KeycapButton(size=ButtonSize.OFFICE)
        self.drop = KeycapButton(kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        middle = Qt.AlignmentFlag.AlignVCenter
        for column, widget in enumerate((self.word, self.place, self.badge, self.choose)):
            grid.addWidget(widget, line, column, middle)
        grid.addWidget(self.drop, line, 4, middle)


class PlacesPanel(Panel):
    """`chosen` and `dropped` tell which line is meant: True is the second place."""

    chosen = Signal(bool)
    dropped = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._grid = QGridLayout()
        super().__init__(parent, padding=16)
        self.first, self.second = PlaceRow(self._grid, 0), PlaceRow(self._grid, 1)
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self._state: BackupPageState | None = None
        for row, second in ((self.first, False), (self.second, True)):
            row.choose.clicked.connect(lambda _=False, second=second: self.chosen.emit(second))
            row.drop.clicked.connect(lambda _=False, second=second: self.dropped.emit(second))
        self.restyle()

    def show_state(self, state: BackupPageState) -> None:
        """Show where backups go and how it stands there."""
        self._state = state
        first, second, shelf = self.first, self.second, state.shelf
        first.word.setText(translate("Backups", "Backups go to"))
        first.place.set_text("" if shelf is None else shelf.folder)
        gone = shelf is not None and shelf.fault is not None
        first.badge.set_badge(translate("Backups", "not there"), BadgeKind.DANGER)
        first.badge.setVisible(gone)
        first.choose.set_text(translate("Backups", "Another folder"))
        first.drop.set_text(translate("Backups", "Beside the shop file"))
        first.drop.setVisible(bool(state.places.folder))
        second.word.setText(translate("Backups", "Second place"))
        chosen = bool(state.places.second)
        second.place.set_text(
            state.places.second
            or translate("Backups", "none: a USB stick or a network folder keeps what a fire takes")
        )
        second.place.set_color("text" if chosen else "text2")
        second.badge.setVisible(chosen and shelf is not None)
        if shelf is not None:
            self._say_second(there=bool(shelf.second))
        second.choose.set_text(
            translate("Backups", "Another folder")
            if chosen
            else translate("Backups", "Choose a folder")
        )
        second.drop.set_text(translate("Backups", "Do without"))
        second.drop.setVisible(chosen)

    def retranslate(self) -> None:
        """Speak the language in force."""
        if self._state is not None:
            self.show_state(self._state)

    def restyle(self) -> None:
        """Take the gaps of the look."""
        super().restyle()
        look = current_tokens()
        self._grid.setHorizontalSpacing(look.space.m)
        self._grid.setVerticalSpacing(look.space.s)

    def _say_second(self, *, there: bool) -> None:
        state = self._state
        if state is None or state.shelf is None:
            return
        last = state.shelf.last_in_second
        if not there:
            self.second.badge.set_badge(
                translate("Backups", "not there: plug it in"), BadgeKind.WARN
            )
        elif last is None:
            self.second.badge.set_badge(translate("Backups", "no backup yet"), BadgeKind.WARN)
        else:
            when = moment_word(last, today=state.today, zone=state.zone)
            self.second.badge.set_badge(when, BadgeKind.OK)
