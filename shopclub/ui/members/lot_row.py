"""One line of lots: its place in the order of spending, where it came from, what is left of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from shopclub.ui.theme import font
from shopclub.ui.widgets.figures import ProgressBar8
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_rounded
from shopclub.ui.widgets.spans import sentence

BAR_WIDTH, LEFT_WIDTH, RIGHT_WIDTH = 120, 88, 136
"""So that the bars of all rows begin and end at one place."""


class LotRow(LookWidget):
    """Number, source, a bar, what is left and the last day; in two lines where one is too short."""

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
        self._left = ElidingLabel(size="body", hold=True, align=Qt.AlignmentFlag.AlignRight)
        self._bar = ProgressBar8(name=source)
        self._last_day = ElidingLabel(
            last_day,
            size="small",
            color="warn" if soon else "text2",
            hold=True,
            align=Qt.AlignmentFlag.AlignRight,
        )
        self._cells = QGridLayout()
        self._cells.setColumnStretch(0, 1)
        self._row = QHBoxLayout(self)
        self._row.addWidget(_Place(number), 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._cells, 1)
        self._in_one_line = False
        self._arrange()
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
        self._cells.setHorizontalSpacing(look.space.m)
        self._cells.setVerticalSpacing(look.space.xs)
        self._left.setMinimumWidth(look.px(LEFT_WIDTH))
        self._last_day.setMinimumWidth(look.px(RIGHT_WIDTH))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one line or two."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take one line where nothing of it would be cut."""
        look = current_tokens()
        words = (self._source, self._left, self._last_day)
        wanted = sum(max(one.sizeHint().width(), one.minimumWidth()) for one in words)
        around = look.px(24) + look.px(BAR_WIDTH) + 4 * look.space.m
        in_one_line = self.width() >= wanted + around
        if in_one_line != self._in_one_line:
            self._in_one_line = in_one_line
            self._arrange()
        self._cells.setColumnMinimumWidth(1, look.px(BAR_WIDTH) if in_one_line else 0)

    def _arrange(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        for widget in (self._source, self._bar, self._left, self._last_day):
            self._cells.removeWidget(widget)
        self._cells.addWidget(self._source, 0, 0)
        if self._in_one_line:
            self._cells.addWidget(self._bar, 0, 1, middle)
            self._cells.addWidget(self._left, 0, 2)
            self._cells.addWidget(self._last_day, 0, 3)
        else:
            self._cells.addWidget(self._left, 0, 1)
            self._cells.addWidget(self._bar, 1, 0, middle)
            self._cells.addWidget(self._last_day, 1, 1)


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
