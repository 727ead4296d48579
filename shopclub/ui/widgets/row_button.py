"""A row that can be clicked and reached by Tab, with whatever lies on it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.paint import draw_rounded


class RowButton(QAbstractButton):
    """The ground of a row: sunken under the mouse, an accent edge with the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        """Ask for what lies on it."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Click on Enter as well as on Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        look = current_tokens()
        with QPainter(self) as painter:
            if self.underMouse() or self.isDown():
                draw_rounded(painter, self.rect(), look.radius.button, fill=look.color.sunken)
            if self.hasFocus():
                draw_rounded(
                    painter,
                    self.rect(),
                    look.radius.button,
                    fill=None,
                    edge=look.color.accent,
                    width=2 * look.stroke,
                )
