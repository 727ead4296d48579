"""Text of as many lines as it needs, in the sizes and colours of the tokens."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.ui.theme import TypeStyle, font
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.spans import Span, line_width, plain_text, tallest


class WrappedLabel(LookWidget):
    """What an `ElidingLabel` shows, but wrapped where it has no room; nothing of it is cut."""

    def __init__(
        self,
        text: str | Sequence[Span] = "",
        parent: QWidget | None = None,
        *,
        size: str = "body_counter",
        color: str = "text",
    ) -> None:
        super().__init__(parent)
        self._line: tuple[Span, ...] = ()
        self._size = size
        self._color = color
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str | Sequence[Span]) -> None:
        """Show another text, or a line of spans."""
        line = (Span(text),) if isinstance(text, str) else tuple(text)
        if line == self._line:
            return
        self._line = line
        self.setAccessibleName(self.text())
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the whole text."""
        return plain_text(self._line)

    def hasHeightForWidth(self) -> bool:
        """Tell that a narrow one is high."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all lines are."""
        return self._lay(width).lineCount() * self._line_box()

    def sizeHint(self) -> QSize:
        """Ask for the whole text on one line."""
        return QSize(line_width(self._line, self._style(), current_tokens()) + 1, self._line_box())

    def minimumSizeHint(self) -> QSize:
        """Allow a few letters a line."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), current_tokens().px(32)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, each in its line box."""
        look, box = current_tokens(), self._line_box()
        layout = self._lay(self.width())
        with QPainter(self) as painter:
            painter.setPen(QColor(look.ink(self._color)))
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                line.setPosition(QPointF(0, number * box + (box - line.height()) / 2))
            layout.draw(painter, QPointF(0, 0))

    def _lay(self, width: int) -> QTextLayout:
        style, look = self._style(), current_tokens()
        layout = QTextLayout(self.text(), font(style))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats(style))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, look.px(32)))
        layout.endLayout()
        return layout

    def _formats(self, style: TypeStyle) -> list[QTextLayout.FormatRange]:
        look, ranges, place = current_tokens(), list[QTextLayout.FormatRange](), 0
        for number, span in enumerate(self._line):
            place += bool(span.gap and number)
            size: TypeStyle = getattr(look.type, span.size) if span.size else style
            kind = QTextCharFormat()
            kind.setFont(font(size.bold if span.bold else size))
            kind.setForeground(QColor(look.ink(span.color or self._color)))
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = place, _units(span.text), kind
            ranges.append(one)
            place += one.length
        return ranges

    def _line_box(self) -> int:
        return tallest(self._line, self._style(), current_tokens()).line

    def _style(self) -> TypeStyle:
        style: TypeStyle = getattr(current_tokens().type, self._size)
        return style


def _units(text: str) -> int:
    """Return how many units of UTF-16 a text has, as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
