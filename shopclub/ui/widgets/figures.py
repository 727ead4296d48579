"""Numbers that matter: the hero amount, and a figure with its caption."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.theme import Tokens, TypeStyle, font
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_rounded
from shopclub.ui.widgets.spans import baseline_in
from shopclub.ui.widgets.wrapped import WrappedLabel


class HeroAmount(LookWidget):
    """The largest number in sight: the currency at 32, eight pixels before the figure at 56.

    In a low window the figure is 48. A figure too wide for its place gets smaller, never cut.
    """

    def __init__(
        self,
        currency: str = "¥",
        figure: str = "",
        parent: QWidget | None = None,
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._currency = currency
        self._figure = figure
        self._align = align
        self._name = name
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_amount(currency, figure)

    def set_amount(self, currency: str, figure: str) -> None:
        """Show another amount; the figure comes formatted."""
        self._currency = currency
        self._figure = figure
        self.setAccessibleName(f"{self._name} {currency}{figure}".strip())
        self.updateGeometry()
        self.update()

    def set_name(self, name: str) -> None:
        """Say what the amount is, for the accessible name."""
        self._name = name
        self.set_amount(self._currency, self._figure)

    def text(self) -> str:
        """Return the amount with its currency."""
        return f"{self._currency}{self._figure}"

    def set_low(self, *, low: bool) -> None:
        """Take the smaller figure of a low window."""
        self._low = low
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the whole amount in its line box."""
        look = current_tokens()
        style = self._style(look)
        return QSize(self._measure(style, look), style.line)

    def minimumSizeHint(self) -> QSize:
        """Allow half the width: the figure then gets smaller."""
        whole = self.sizeHint()
        return QSize(whole.width() // 2, whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw currency and figure on one baseline."""
        look = current_tokens()
        style = self._style(look)
        while self._measure(style, look) > self.width() and style.px > look.type.h1.px:
            style = TypeStyle(px=style.px - 1, line=style.line, weight=700)
        width = self._measure(style, look)
        left = 0 if self._align & Qt.AlignmentFlag.AlignLeft else self.width() - width
        baseline = min(baseline_in(self.rect(), style), self.height() - _depth(style))
        sign = font(look.type.hero_currency)
        with QPainter(self) as painter:
            painter.setPen(QColor(look.color.text))
            painter.setFont(sign)
            painter.drawText(QPoint(left, baseline), self._currency)
            left += QFontMetrics(sign).horizontalAdvance(self._currency) + look.space.s
            painter.setFont(font(style))
            painter.drawText(QPoint(left, baseline), self._figure)

    def _style(self, look: Tokens) -> TypeStyle:
        return look.type.hero_low if self._low else look.type.hero

    def _measure(self, style: TypeStyle, look: Tokens) -> int:
        sign = QFontMetrics(font(look.type.hero_currency)).horizontalAdvance(self._currency)
        figure = QFontMetrics(font(style)).horizontalAdvance(self._figure)
        return sign + look.space.s + figure


def _depth(style: TypeStyle) -> int:
    """Return how far a comma reaches below the baseline, and a pixel more: it is never cut."""
    return QFontMetrics(font(style)).tightBoundingRect(",").bottom() + 2


class Figure(LookWidget):
    """A figure of 26 with its caption above and a note beneath."""

    def __init__(
        self, caption: str, figure: str = "", note: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._caption = WrappedLabel(caption, size="reason", color="text2")
        self._figure = ElidingLabel(figure, size="figure")
        self._note = WrappedLabel(note, size="body", color="text2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        for label in (self._caption, self._figure, self._note):
            column.addWidget(label)
        column.addStretch(1)
        self.set_figure(figure, note)

    def set_figure(self, figure: str, note: str = "") -> None:
        """Show another figure."""
        self._figure.set_text(figure)
        self._note.set_text(note)
        said = (self._caption.text(), figure, note)
        self.setAccessibleName(", ".join(part for part in said if part))


class ProgressBar8(LookWidget):
    """A bar 8 high: how far along, in accent or in the colour of a tier.

    `set_progress(done, total, color=…)` takes a colour value for a tier's bar.
    """

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._done = 0
        self._total = 1
        self._color = ""
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_progress(self, done: int, total: int, *, color: str = "") -> None:
        """Show how much of the total is done; more than all is all."""
        self._total = max(1, total)
        self._done = min(max(0, done), self._total)
        self._color = color
        self.setAccessibleDescription(f"{done} / {total}")
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of the bar."""
        look = current_tokens()
        return QSize(look.px(120), look.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw trough and bar."""
        look = current_tokens()
        radius = self.height() // 2
        with QPainter(self) as painter:
            draw_rounded(painter, self.rect(), radius, fill=look.color.sunken)
            if self._done:
                width = max(self.height(), self.width() * self._done // self._total)
                bar = QRect(0, 0, width, self.height())
                draw_rounded(painter, bar, radius, fill=self._color or look.color.accent)
