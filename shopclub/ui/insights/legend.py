"""What the colours of the bars mean: members, others, and the period before."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.ui.insights.chart_colors import bar_color, before_color, others_color
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_rounded
from shopclub.ui.widgets.spans import Span, draw_line, line_width


class Legend(LookWidget):
    """A square for each filled colour, a dash for the mark; words that are empty are not there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, str, str] = ("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, members: str, others: str, before: str) -> None:
        """Show other words."""
        self._words = (members, others, before)
        self.setAccessibleName(", ".join(word for word in self._words if word))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for marks and words in one line."""
        look = current_tokens()
        wide = sum(
            look.px(16) + look.space.xs + line_width((Span(word),), look.type.small, look)
            for word in self._words
            if word
        )
        gaps = max(0, sum(bool(word) for word in self._words) - 1)
        return QSize(wide + gaps * look.space.l, look.type.small.line)

    def minimumSizeHint(self) -> QSize:
        """Hold it whole."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw marks and words."""
        look = current_tokens()
        left, middle = 0, self.height() // 2
        with QPainter(self) as painter:
            fills = (bar_color(look), others_color(look), before_color(look))
            for place, (word, fill) in enumerate(zip(self._words, fills, strict=True)):
                if not word:
                    continue
                if place < 2:
                    side = look.px(10)
                    square = QRect(left + look.px(4), middle - side // 2, side, side)
                    draw_rounded(painter, square, look.px(2), fill=fill)
                else:
                    dash = QRect(left, middle - look.px(1), look.px(14), look.px(2))
                    painter.fillRect(dash, QColor(fill))
                left += look.px(16) + look.space.xs
                wide = line_width((Span(word),), look.type.small, look)
                box = QRect(left, 0, wide, self.height())
                draw_line(
                    painter, box, (Span(word),), look.type.small, look, color=look.color.text2,
                    align=Qt.AlignmentFlag.AlignLeft,
                )  # fmt: skip
                left += wide + look.space.l
