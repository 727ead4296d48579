"""Whether there is a screen on which somebody could read or answer."""

from PySide6.QtWidgets import QApplication

_SCREENLESS = frozenset({"offscreen", "minimal"})


def has_screen(app: QApplication) -> bool:
    """Tell whether the windows of an app are seen by anybody."""
    return app.platformName() not in _SCREENLESS
