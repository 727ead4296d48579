"""A sheet of address labels as it lies, small: what the measures in the settings come to."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.kernel.label_sheets import PAPER_HEIGHT, PAPER_WIDTH, THREE_BY_SEVEN, LabelSheet
from shopclub.ui.widgets.look import LookWidget, current_tokens

WIDTH = 120


class SheetPicture(LookWidget):
    """Paper and labels, edge by edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet = THREE_BY_SEVEN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sheet(self, sheet: LabelSheet, *, name: str) -> None:
        """Draw a sheet, told by its name to people who hear it."""
        self._sheet = sheet
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a small A4."""
        width = current_tokens().px(WIDTH)
        return QSize(width, round(width * PAPER_HEIGHT / PAPER_WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper and its labels."""
        look, scale = current_tokens(), self.width() / PAPER_WIDTH
        with QPainter(self) as painter:
            painter.setPen(QPen(QColor(look.color.field), 1))
            painter.setBrush(QColor(look.color.raised))
            painter.drawRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1))
            painter.setBrush(QColor(look.color.soft))
            painter.setPen(QPen(QColor(look.color.accent), 1))
            for place in range(self._sheet.count):
                left, top = self._sheet.corner(place)
                across, down = self._sheet.width * scale, self._sheet.height * scale
                painter.drawRect(QRectF(left * scale, top * scale, across, down))
