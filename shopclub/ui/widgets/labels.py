"""Text, icons, keycaps and rules, painted on exact line boxes."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from shopclub.ui.theme import TypeStyle
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import KEYCAP_HEIGHT, draw_icon, draw_keycap, keycap_width
from shopclub.ui.widgets.spans import Span, draw_line, line_width, plain_text, tallest


class ElidingLabel(LookWidget):
    """One line of text in a size and colour of the tokens; too narrow, it elides.

    `size` and `color` are token names. The whole text is the accessible name, and the tooltip
    while it is cut. With `hold` the label never gets narrower than its text.
    """

    def __init__(
        self,
        text: str | Sequence[Span] = "",
        parent: QWidget | None = None,
        *,
        size: str = "body_counter",
        color: str = "text",
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        hold: bool = False,
    ) -> None:
        super().__init__(parent)
        self._line: tuple[Span, ...] = ()
        self._size = size
        self._color = color
        self._bold = bold
        self._align = align
        self._hold = hold
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str | Sequence[Span]) -> None:
        """Show another text, or a line of spans."""
        line = (Span(text),) if isinstance(text, str) else tuple(text)
        if line == self._line:
            return
        self._line = line
        self.setAccessibleName(self.text())
        self._explain_if_cut()
        self.updateGeometry()
        self.update()

    def set_color(self, color: str) -> None:
        """Show the text in another colour, by its token name."""
        self._color = color
        self.update()

    def set_size(self, size: str) -> None:
        """Show the text in another size, by its token name."""
        self._size = size
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """Return the whole text."""
        return plain_text(self._line)

    def sizeHint(self) -> QSize:
        """Ask for the whole text in its line box."""
        look = current_tokens()
        style = self._style()
        margins = self.contentsMargins()
        return QSize(
            line_width(self._line, style, look) + margins.left() + margins.right(),
            tallest(self._line, style, look).line + margins.top() + margins.bottom(),
        )

    def minimumSizeHint(self) -> QSize:
        """Allow a few letters, or the whole text where it must hold."""
        whole = self.sizeHint()
        if self._hold:
            return whole
        return QSize(min(whole.width(), current_tokens().px(32)), whole.height())

    def restyle(self) -> None:
        """Judge again whether the text is cut."""
        self._explain_if_cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Judge again whether the text is cut."""
        super().resizeEvent(event)
        self._explain_if_cut()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        look = current_tokens()
        color = look.ink(self._color) if self.isEnabled() else look.color.text3
        with QPainter(self) as painter:
            draw_line(
                painter,
                self.contentsRect(),
                self._line,
                self._style(),
                look,
                color=color,
                align=self._align,
            )

    def _style(self) -> TypeStyle:
        style: TypeStyle = getattr(current_tokens().type, self._size)
        return style.bold if self._bold else style

    def _explain_if_cut(self) -> None:
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(self.text() if cut else "")


def paragraph(kind: str = "") -> QLabel:
    """Return a label of as many lines as it needs, for plain text."""
    label = QLabel()
    if kind:
        label.setProperty("kind", kind)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


class IconLabel(LookWidget):
    """An icon in a colour of the tokens; `size` in pixels at 100 %."""

    def __init__(
        self,
        name: str,
        parent: QWidget | None = None,
        *,
        size: int = 20,
        color: str = "text2",
        filled: bool = False,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._size = size
        self._color = color
        self._filled = filled
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, name: str, *, color: str | None = None) -> None:
        """Show another icon, in another colour if one is given."""
        self._name = name
        self._color = color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the square of the icon."""
        side = current_tokens().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        look = current_tokens()
        side = look.px(self._size)
        where = QPoint((self.width() - side) // 2, (self.height() - side) // 2)
        with QPainter(self) as painter:
            draw_icon(painter, where, self._name, look.ink(self._color), side, filled=self._filled)


class Keycap(LookWidget):
    """The cap of a key in running text: "Enter" starts a sale without a card."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the cap."""
        look = current_tokens()
        return QSize(keycap_width(self._key, look), look.px(KEYCAP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cap."""
        look = current_tokens()
        with QPainter(self) as painter:
            draw_keycap(
                painter,
                0,
                self.height() // 2,
                self._key,
                look,
                ink=look.color.text2,
                fill=QColor(look.color.sunken),
            )


class Divider(LookWidget):
    """A rule: one hairline of the border colour, or two pixels of the text colour."""

    def __init__(
        self, parent: QWidget | None = None, *, strong: bool = False, upright: bool = False
    ) -> None:
        super().__init__(parent)
        self._strong = strong
        self._upright = upright
        self.restyle()

    def restyle(self) -> None:
        """Keep the stroke whole at every text scale."""
        stroke = current_tokens().stroke * (2 if self._strong else 1)
        if self._upright:
            self.setFixedWidth(stroke)
        else:
            self.setFixedHeight(stroke)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rule."""
        color = current_tokens().color
        with QPainter(self) as painter:
            painter.fillRect(
                QRect(0, 0, self.width(), self.height()),
                QColor(color.text if self._strong else color.border),
            )
