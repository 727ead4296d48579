"""Language and look of this machine: each changes at once, without Apply."""

from PySide6.QtCore import QEvent, QPoint, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from shopclub.config import SCALES, Theme
from shopclub.kernel.phrases import LANGUAGES
from shopclub.ui.colors import colors
from shopclub.ui.desk_menu import fitting_scales
from shopclub.ui.preferences import Preferences
from shopclub.ui.settings.rows import RowsPanel, SettingRow
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.theme import Accent
from shopclub.ui.translation import translate
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.look import LookWidget, current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_icon, draw_rounded
from shopclub.ui.widgets.ticks import TickRow

LANGUAGE_NAMES = ("English", "简体中文", "繁體中文")
LOCKS = (1, 2, 5, 10, 15, 30, 60, 0)
"""Minutes without a touch after which the counter locks; 0 is never."""

THEMES = (Theme.SYSTEM, Theme.LIGHT, Theme.DARK)


class LookPanel(RowsPanel):
    """Comfort of this machine; the shop file knows nothing of it."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        self._preferences = preferences
        self._language = SettingRow()
        self._theme = SettingRow()
        self._accent = SettingRow()
        self._size = SettingRow()
        self._lock = SettingRow()
        self._sound = SettingRow()
        super().__init__(
            (self._language, self._theme, self._accent, self._size, self._lock, self._sound), parent
        )
        config = preferences.config
        self._languages = Segment(
            LANGUAGE_NAMES, name="", index=LANGUAGES.index(preferences.language), office=True
        )
        self._themes = Segment(("", "", ""), name="", index=THEMES.index(config.theme), office=True)
        self._swatches = Swatches(_accent_of(config.accent))
        self._sizes = Choice(options=[f"{percent} %" for percent in SCALES], office=True)
        kept = preferences.config.lock_minutes
        self._minutes = LOCKS if kept in LOCKS else (*sorted({kept, *LOCKS[:-1]}), 0)
        self._locks = Choice(options=[str(minutes) for minutes in self._minutes], office=True)
        self._sounds = TickRow("", office=True)
        for widget, row in (
            (self._languages, self._language),
            (self._themes, self._theme),
            (self._swatches, self._accent),
            (self._sizes, self._size),
            (self._locks, self._lock),
            (self._sounds, self._sound),
        ):
            widget.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.add(widget)
            row.end()
        self._languages.chosen.connect(lambda place: preferences.speak(LANGUAGES[place]))
        self._themes.chosen.connect(lambda place: preferences.wear(THEMES[place]))
        self._swatches.chosen.connect(lambda accent: preferences.paint(accent))
        self._sizes.activated.connect(self._scale)
        self._locks.activated.connect(lambda place: preferences.lock_after(self._minutes[place]))
        self._sounds.clicked.connect(lambda on: preferences.ring(on=on))
        self.retranslate()
        self._show_preferences()

    def show_state(self, state: SettingsState) -> None:
        """Show what this machine prefers."""
        self._show_preferences()
        super().show_state(state)

    def _show_preferences(self) -> None:
        config = self._preferences.config
        self._languages.set_index(LANGUAGES.index(self._preferences.language))
        self._themes.set_index(THEMES.index(config.theme))
        self._swatches.choose(_accent_of(config.accent))
        self._sizes.setCurrentIndex(SCALES.index(config.scale_percent))
        self._sounds.setChecked(config.sounds)
        self._locks.setCurrentIndex(self._minutes.index(config.lock_minutes))

    def _scale(self, place: int) -> None:
        fitting = fitting_scales(self.screen().availableSize())
        if SCALES[place] in fitting:
            self._preferences.scale(SCALES[place])
            return
        self._sizes.setCurrentIndex(SCALES.index(self._preferences.config.scale_percent))
        self._size.show_refusal(translate("Settings", "This screen is too small for that size."))

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.title.setText(translate("Settings", "Language and look"))
        self._language.set_label(translate("Settings", "Language"))
        self._theme.set_label(translate("Settings", "Look"))
        self._accent.set_label(translate("Settings", "Colour"))
        self._size.set_label(translate("Settings", "Size"))
        self._themes.set_options(
            (
                translate("Settings", "As the system"),
                translate("Settings", "Light"),
                translate("Settings", "Dark"),
            )
        )
        self._lock.set_label(translate("Settings", "Lock the counter"))
        self._sound.set_label(translate("Settings", "Sounds"))
        self._sounds.setText(translate("Settings", "A tone when a sale is taken or refused"))
        self._sounds.setAccessibleName(self._sounds.text())
        for place, minutes in enumerate(self._minutes):
            self._locks.setItemText(place, _lock_word(minutes))
        self._locks.updateGeometry()
        self._lock.set_note(
            translate("Settings", "All of this holds at once, on this computer only.")
        )


def _lock_word(minutes: int) -> str:
    if minutes == 0:
        return translate("Settings", "Never")
    if minutes == 1:
        return translate("Settings", "After 1 minute without a touch")
    return translate("Settings", "After {n} minutes without a touch").format(n=minutes)


class Swatches(LookWidget):
    """The accents to choose from, as round colours."""

    chosen = Signal(object)

    def __init__(self, accent: Accent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._buttons = {one: _Swatch(one) for one in Accent}
        for one, button in self._buttons.items():
            self._row.addWidget(button)
            button.clicked.connect(lambda _=False, one=one: self.chosen.emit(one))
        self.choose(accent)
        self.setFocusProxy(self._buttons[accent])
        self.restyle()

    def choose(self, accent: Accent) -> None:
        """Tick an accent."""
        for one, button in self._buttons.items():
            button.setChecked(one is accent)
            button.setAccessibleName(accent_word(one))
            button.setToolTip(accent_word(one))

    def restyle(self) -> None:
        """Take the gaps of the look."""
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_tokens().space.s)


class _Swatch(QPushButton):
    def __init__(self, accent: Accent) -> None:
        super().__init__()
        self._accent = accent
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a circle."""
        side = current_tokens().px(36)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the colour, ticked if it is chosen, with an edge if it has the focus."""
        look = current_tokens()
        palette = colors(look.scheme, self._accent)
        inner = self.rect().adjusted(4, 4, -4, -4)
        with QPainter(self) as painter:
            if self.isChecked() or self.hasFocus():
                edge = look.color.text if self.hasFocus() else palette.accent
                draw_rounded(
                    painter,
                    self.rect(),
                    self.height() // 2,
                    fill=None,
                    edge=edge,
                    width=2 * look.stroke,
                )
            draw_rounded(painter, inner, inner.height() // 2, fill=palette.accent)
            if self.isChecked():
                side = look.px(16)
                where = QPoint((self.width() - side) // 2, (self.height() - side) // 2)
                draw_icon(painter, where, "check", palette.on_accent, side)


def accent_word(accent: Accent) -> str:
    """Return the name of an accent."""
    match accent:
        case Accent.TEAL:
            return translate("Settings", "Teal")
        case Accent.INDIGO:
            return translate("Settings", "Indigo")
        case Accent.BLUE:
            return translate("Settings", "Blue")
        case Accent.PLUM:
            return translate("Settings", "Plum")
        case Accent.GREEN:
            return translate("Settings", "Green")
        case Accent.INK:
            return translate("Settings", "Ink")


def _accent_of(value: str) -> Accent:
    return {accent.value: accent for accent in Accent}.get(value, Accent.TEAL)
