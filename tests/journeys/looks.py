"""What a careful eye looks for on a screen: cut words, controls without a name."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel


@dataclass(frozen=True, slots=True)
class Inspection:
    """How many widgets were read, and what was wrong with them."""

    read: int
    faults: tuple[str, ...]


def inspect(window: QWidget) -> Inspection:
    """Read every visible widget of a window."""
    seen = [widget for widget in window.findChildren(QWidget) if widget.isVisible()]
    faults = [fault for widget in seen for fault in (*_cut(widget), *_nameless(widget))]
    return Inspection(read=len(seen), faults=tuple(faults))


def _cut(widget: QWidget) -> list[str]:
    if isinstance(widget, ElidingLabel):
        short = widget.width() < widget.sizeHint().width() and bool(widget.text())
        return [f"cut: {widget.text()!r}"] if short else []
    if isinstance(widget, KeycapButton):
        short = widget.width() < widget.sizeHint().width()
        return [f"cut: button {widget.text()!r}"] if short else []
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap():
        short = widget.width() < widget.minimumSizeHint().width()
        return [f"cut: {widget.text()!r}"] if short else []
    return []


def _nameless(widget: QWidget) -> list[str]:
    if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox):
        return []
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or isinstance(
        widget.parentWidget(), QComboBox
    ):
        return []
    if widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()):
        return []
    return [f"nameless: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"]
