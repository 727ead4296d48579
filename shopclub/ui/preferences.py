"""Language and look of this machine: applied to the running app at once, and remembered."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from shopclub.config import BackupPlaces, Config, Theme
from shopclub.kernel.printing import Printing
from shopclub.ui.theme import Accent, Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look


class Preferences:
    """What this machine prefers; `remember` writes it down."""

    def __init__(
        self, app: QApplication, *, config: Config, remember: Callable[[Config], None]
    ) -> None:
        self._app = app
        self._config = config
        self._remember = remember
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply_language()
        self._apply_look()

    @property
    def config(self) -> Config:
        """What is preferred now."""
        return self._config

    @property
    def language(self) -> str:
        """The language on the screen."""
        return self._config.language or _system_language()

    def speak(self, language: str) -> None:
        """Change the language, live."""
        self._keep(replace(self._config, language=language))
        self._apply_language()

    def wear(self, theme: Theme) -> None:
        """Change between light and dark, live."""
        self._keep(replace(self._config, theme=theme))
        self._apply_look()

    def paint(self, accent: Accent) -> None:
        """Change the accent, live."""
        self._keep(replace(self._config, accent=accent.value))
        self._apply_look()

    def scale(self, percent: int) -> None:
        """Change the size of everything, live."""
        self._keep(replace(self._config, scale_percent=percent))
        self._apply_look()

    def ring(self, *, on: bool) -> None:
        """Turn the sounds of the counter on or off."""
        self._keep(replace(self._config, sounds=on))

    def remember_printing(self, printing: Printing) -> None:
        """Send papers there from now on."""
        self._keep(replace(self._config, printing=printing))

    def remember_backups(self, places: BackupPlaces) -> None:
        """Let backups go there from now on."""
        self._keep(replace(self._config, backups=places))

    def lock_after(self, minutes: int) -> None:
        """Lock the counter after so many minutes without a touch; 0 is never."""
        self._keep(replace(self._config, lock_minutes=minutes))

    def remember_new_card(self, *, prints: bool, shows: bool) -> None:
        """Do with the next new card what was done with the last one."""
        self._keep(replace(self._config, print_new_card=prints, show_new_code=shows))

    def _keep(self, config: Config) -> None:
        if config != self._config:
            self._config = config
            self._remember(config)

    def _apply_language(self) -> None:
        install_language(self._app, self.language)

    def _apply_look(self) -> None:
        accents = {accent.value: accent for accent in Accent}
        look = tokens(
            self._scheme(),
            accents.get(self._config.accent, Accent.TEAL),
            self._config.scale_percent,
        )
        apply_look(self._app, look)

    def _scheme(self) -> Scheme:
        if self._config.theme is Theme.SYSTEM:
            dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return Scheme.DARK if dark else Scheme.LIGHT
        return Scheme.DARK if self._config.theme is Theme.DARK else Scheme.LIGHT

    def _system_changed(self) -> None:
        if self._config.theme is Theme.SYSTEM:
            self._apply_look()


def _system_language() -> str:
    name = QLocale.system().name()
    if name.startswith("zh"):
        return "zh_TW" if name in {"zh_TW", "zh_HK", "zh_MO"} else "zh_CN"
    return "en"
