"""One line of lots: its place in the order of spending, where it came from, what is left of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.theme import font
from shopclub.ui.widgets.figures import ProgressBar8
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_rounded
from shopclub.ui.widgets.spans import sentence

RIGHT_WIDTH = 136
"""So that the bars of all rows end at one place."""


class LotRow(LookWidget):
    """Number, source and what is left; below them a bar and the last day."""

    def __init__(
        self,
        number: int,
        *,
        source: str,
        last_day: str,
        soon: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = ElidingLabel(source, size="body")
        self._left = ElidingLabel(size="body", hold=True)
        self._bar = ProgressBar8(name=source)
        self._last_day = ElidingLabel(
            last_day,
            size="small",
            color="warn" if soon else "text2",
            hold=True,
            align=Qt.AlignmentFlag.AlignRight,
        )
        self._upper, self._lower = QHBoxLayout(), QHBoxLayout()
        self._upper.addWidget(self._source, 1)
        self._upper.addWidget(self._left)
        self._lower.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        self._lower.addWidget(self._last_day)
        self._lines = QVBoxLayout()
        self._lines.addLayout(self._upper)
        self._lines.addLayout(self._lower)
        self._row = QHBoxLayout(self)
        self._row.addWidget(_Place(number), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._lines, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_left(self, template: str, *, left: str, granted: str, done: tuple[int, int]) -> None:
        """Show what is left, as words by a template and as a bar."""
        self._left.set_text(sentence(template, left=left, granted=granted))
        self._bar.set_progress(*done)
        said = (self._source.text(), self._left.text(), self._last_day.text())
        self.setAccessibleName(", ".join(said))

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        look = current_tokens()
        self._row.setContentsMargins(0, look.space.s, 0, look.space.s)
        self._row.setSpacing(look.space.m)
        self._lines.setSpacing(look.space.xs)
        for line in (self._upper, self._lower):
            line.setSpacing(look.space.m)
        self._last_day.setMinimumWidth(look.px(RIGHT_WIDTH))


class _Place(LookWidget):
    """A number in a sunken circle."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = str(number)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = current_tokens().px(24)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_tokens()
        with QPainter(self) as painter:
            draw_rounded(painter, self.rect(), self.height() // 2, fill=look.color.sunken)
            painter.setFont(font(look.type.head))
            painter.setPen(QColor(look.color.text2))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
