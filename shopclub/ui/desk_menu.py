"""The menu of who is at the desk: language, look, size, and signing out."""

from functools import partial

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from shopclub.config import SCALES, Theme
from shopclub.kernel.phrases import LANGUAGES
from shopclub.staff.roles import Actor, Permission
from shopclub.ui.preferences import Preferences
from shopclub.ui.theme import scaled
from shopclub.ui.translation import translate

LANGUAGE_NAMES = {"en": "&English", "zh_CN": "简体中文(&S)", "zh_TW": "繁體中文(&T)"}
SIZE_NAMES = {100: "&100%", 125: "12&5%", 150: "15&0%", 175: "1&75%", 200: "&200%"}
SMALLEST = QSize(1024, 600)


def fitting_scales(room: QSize) -> tuple[int, ...]:
    """Return the text sizes, in percent, at which a screen of this size holds the whole window."""
    return tuple(
        percent
        for percent in SCALES
        if percent == SCALES[0]
        or (
            scaled(SMALLEST.width(), scale_percent=percent) <= room.width()
            and scaled(SMALLEST.height(), scale_percent=percent) <= room.height()
        )
    )


class DeskMenu(QMenu):
    """Everything changes live; the window acts on `sign_out` and on `confirm_clock`.

    `confirm_clock` is None for those who may not say that the clock of this machine is right.
    """

    def __init__(self, preferences: Preferences, *, actor: Actor, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setAccessibleName(translate("Window", "Desk menu"))
        self._add_languages()
        self.addSeparator()
        self._add_themes()
        self.addSeparator()
        self._add_sizes()
        self._add_sounds()
        self.addSeparator()
        self.confirm_clock: QAction | None = None
        if actor.may(Permission.CONFIRM_CLOCK):
            self.confirm_clock = self.addAction(translate("Window", "Date and time are &right"))
        self.sign_out = self.addAction(translate("Window", "Sign &out"))

    def open_under(self, button: QWidget) -> QAction | None:
        """Open below a button, by its right edge, and return what was chosen, if anything was."""
        corner = button.mapToGlobal(button.rect().bottomRight())
        self.setActiveAction(self.actions()[0])
        return self.exec(QPoint(corner.x() - self.sizeHint().width(), corner.y()))

    def _add_languages(self) -> None:
        group = QActionGroup(self)
        for language in LANGUAGES:
            action = self._option(LANGUAGE_NAMES[language], group)
            action.setChecked(language == self._preferences.language)
            action.triggered.connect(partial(self._preferences.speak, language))

    def _add_themes(self) -> None:
        words = {
            Theme.SYSTEM: translate("Window", "Look of the s&ystem"),
            Theme.LIGHT: translate("Window", "&Light"),
            Theme.DARK: translate("Window", "&Dark"),
        }
        group = QActionGroup(self)
        for theme, word in words.items():
            action = self._option(word, group)
            action.setChecked(theme is self._preferences.config.theme)
            action.triggered.connect(partial(self._preferences.wear, theme))

    def _add_sizes(self) -> None:
        group = QActionGroup(self)
        fitting = fitting_scales(self.screen().availableSize())
        for percent in SCALES:
            action = self._option(SIZE_NAMES[percent], group)
            action.setEnabled(percent in fitting)
            action.setChecked(percent == self._preferences.config.scale_percent)
            action.triggered.connect(partial(self._preferences.scale, percent))

    def _add_sounds(self) -> None:
        action = self.addAction(translate("Window", "So&unds"))
        action.setCheckable(True)
        action.setChecked(self._preferences.config.sounds)
        action.triggered.connect(lambda on: self._preferences.ring(on=on))

    def _option(self, word: str, group: QActionGroup) -> QAction:
        action = self.addAction(word)
        action.setCheckable(True)
        group.addAction(action)
        return action
