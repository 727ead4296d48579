"""A line of text in pieces: some bold, some coloured, on one baseline, elided as one.

A piece names its colour and size by their token names, so that a line follows the look. Text
that people wrote (a name, a note) is only ever a piece: it is never read as markup.
"""

from collections.abc import Sequence
from string import Formatter
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from shopclub.ui.theme import Tokens, TypeStyle, font


class Span(NamedTuple):
    """A piece of a line: `color` and `size` are token names, empty for those of the line."""

    text: str
    bold: bool = False
    color: str = ""
    size: str = ""
    gap: int = 0


def sentence(template: str, **values: str | Span) -> tuple[Span, ...]:
    """Fill a translated sentence such as "{amount} more keeps gold"; plain values become bold."""
    pieces: list[Span] = []
    for literal, name, _, _ in Formatter().parse(template):
        if literal:
            pieces.append(Span(literal))
        if name is not None:
            value = values[name]
            pieces.append(value if isinstance(value, Span) else Span(value, bold=True))
    return tuple(pieces)


def plain_text(line: Sequence[Span]) -> str:
    """Return the whole line as one text, for tooltips and accessible names."""
    return "".join((" " if span.gap and i else "") + span.text for i, span in enumerate(line))


def tallest(line: Sequence[Span], style: TypeStyle, look: Tokens) -> TypeStyle:
    """Return the largest size of type in a line: its line box is the line's."""
    sizes: list[TypeStyle] = [getattr(look.type, span.size) for span in line if span.size]
    return max([style, *sizes], key=lambda size: size.line)


def line_width(line: Sequence[Span], style: TypeStyle, look: Tokens) -> int:
    """Return the width of a line in pixels, unelided."""
    return sum(piece.gap + piece.advance for piece in _set(line, style, look))


def draw_line(
    painter: QPainter,
    rect: QRect,
    line: Sequence[Span],
    style: TypeStyle,
    look: Tokens,
    *,
    color: str,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> int:
    """Draw a line centred in the height of `rect`, elided to its width; return the width drawn.

    `color` is a colour value for the pieces that name none.
    """
    pieces = _set(line, style, look)
    width = min(sum(piece.gap + piece.advance for piece in pieces), rect.width())
    left = rect.left()
    if align & Qt.AlignmentFlag.AlignRight:
        left = rect.right() + 1 - width
    elif align & Qt.AlignmentFlag.AlignHCenter:
        left += (rect.width() - width) // 2
    baseline = baseline_in(rect, tallest(line, style, look))
    end = left + width
    for piece in pieces:
        left += piece.gap
        room = end - left
        if room <= 0:
            break
        text = piece.span.text
        if piece.advance > room:
            text = QFontMetrics(piece.face).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(piece.face)
        painter.setPen(QColor(look.ink(piece.span.color) if piece.span.color else color))
        painter.drawText(QPoint(left, baseline), text)
        left += piece.advance
    return width


def baseline_in(rect: QRect, style: TypeStyle) -> int:
    """Return the baseline of a size of type whose line box is centred in `rect`."""
    metrics = QFontMetrics(font(style))
    height = metrics.ascent() + metrics.descent()
    return rect.top() + (rect.height() - height) // 2 + metrics.ascent()


class _Piece(NamedTuple):
    span: Span
    face: QFont
    gap: int
    advance: int


def _set(line: Sequence[Span], style: TypeStyle, look: Tokens) -> list[_Piece]:
    pieces = []
    for span in line:
        size: TypeStyle = getattr(look.type, span.size) if span.size else style
        face = font(size.bold if span.bold else size)
        advance = QFontMetrics(face).horizontalAdvance(span.text)
        pieces.append(_Piece(span, face, look.px(span.gap) if span.gap else 0, advance))
    return pieces
