"""The menu of who is at the desk: language, look, size, and signing out."""

from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from shopclub.config import SCALES, Theme
from shopclub.kernel.phrases import LANGUAGES
from shopclub.ui.preferences import Preferences
from shopclub.ui.translation import translate

LANGUAGE_NAMES = {"en": "English", "zh_CN": "简体中文", "zh_TW": "繁體中文"}


class DeskMenu(QMenu):
    """Everything changes live; `sign_out` is for the window."""

    def __init__(self, preferences: Preferences, *, parent: QWidget) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setAccessibleName(translate("Window", "Desk menu"))
        self._add_languages()
        self.addSeparator()
        self._add_themes()
        self.addSeparator()
        self._add_sizes()
        self.addSeparator()
        self.sign_out = self.addAction(translate("Window", "Sign &out"))

    def _add_languages(self) -> None:
        group = QActionGroup(self)
        for language in LANGUAGES:
            action = self._option(LANGUAGE_NAMES[language], group)
            action.setChecked(language == self._preferences.language)
            action.triggered.connect(partial(self._preferences.speak, language))

    def _add_themes(self) -> None:
        words = {
            Theme.SYSTEM: translate("Window", "Look of the system"),
            Theme.LIGHT: translate("Window", "Light"),
            Theme.DARK: translate("Window", "Dark"),
        }
        group = QActionGroup(self)
        for theme, word in words.items():
            action = self._option(word, group)
            action.setChecked(theme is self._preferences.config.theme)
            action.triggered.connect(partial(self._preferences.wear, theme))

    def _add_sizes(self) -> None:
        group = QActionGroup(self)
        for percent in SCALES:
            action = self._option(f"{percent}%", group)
            action.setChecked(percent == self._preferences.config.scale_percent)
            action.triggered.connect(partial(self._preferences.scale, percent))

    def _option(self, word: str, group: QActionGroup) -> QAction:
        action = self.addAction(word)
        action.setCheckable(True)
        group.addAction(action)
        return action
