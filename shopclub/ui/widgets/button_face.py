"""How a button with a keycap looks: a value with everything shown, measured and drawn."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from shopclub.ui.theme import Tokens, TypeStyle, font
from shopclub.ui.widgets.paint import (
    draw_icon,
    draw_keycap,
    draw_rounded,
    keycap_width,
    translucent,
)


class ButtonKind(StrEnum):
    """How much a button asks for; one primary per view."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"
    FKEY = "fkey"


class ButtonSize(StrEnum):
    """How high a button is: 36, 44, 48 or 64."""

    OFFICE = "office"
    COUNTER = "counter"
    FOOT = "foot"
    GRAND = "grand"


_HEIGHTS = {
    ButtonSize.OFFICE: 36,
    ButtonSize.COUNTER: 44,
    ButtonSize.FOOT: 48,
    ButtonSize.GRAND: 64,
}
_ONE_LINE = int(Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine)
_ROUND = 22


@dataclass(frozen=True, slots=True)
class ButtonFace:
    """What a button shows and the state that it is in."""

    text: str = ""
    icon: str = ""
    icon_color: str = ""
    key: str = ""
    count: str = ""
    kind: ButtonKind = ButtonKind.PLAIN
    size: ButtonSize = ButtonSize.COUNTER
    enabled: bool = True
    hovered: bool = False
    pressed: bool = False
    focused: bool = False

    @property
    def icon_only(self) -> bool:
        """Say whether the button is a square around its icon."""
        return bool(self.icon) and not self.text and not self.key

    @property
    def filled(self) -> bool:
        """Say whether the button is filled with a strong colour."""
        return self.kind in (ButtonKind.PRIMARY, ButtonKind.DANGER)

    @property
    def key_first(self) -> bool:
        """Say whether the keycap stands before the words."""
        return self.kind is ButtonKind.FKEY


class _Colors(NamedTuple):
    fill: str | None
    edge: str | None
    ink: str
    keycap: QColor
    keycap_ink: str


def face_size(face: ButtonFace, look: Tokens) -> QSize:
    """Return the size that a face asks for."""
    height = look.px(48 if face.kind is ButtonKind.FKEY else _HEIGHTS[face.size])
    if face.icon_only:
        return QSize(height, height)
    return QSize(_content_width(face, look) + 2 * _padding(face, look), height)


def draw_face(painter: QPainter, rect: QRect, face: ButtonFace, look: Tokens) -> None:
    """Draw a face: ground, content in the middle, focus edge."""
    colors = _colors(face, look)
    radius = look.radius.button
    draw_rounded(painter, rect, radius, fill=colors.fill, edge=colors.edge, width=look.stroke)
    middle = rect.top() + rect.height() // 2
    spare = rect.width() - _content_width(face, look)
    left = rect.left() + max(spare // 2, 0 if face.icon_only else _padding(face, look))
    gap = _gap(face, look)
    if face.key and face.key_first:
        left = _draw_key(painter, left, middle, face, look, colors) + gap
    if face.icon:
        side = _icon_side(face, look)
        named = face.icon_color and face.enabled
        ink = look.ink(face.icon_color) if named else colors.ink
        draw_icon(painter, QPoint(left, middle - side // 2), face.icon, ink, side)
        left += side + gap
    if face.text:
        left = _draw_words(painter, left, rect, face, look, ink=colors.ink) + gap
    if face.key and not face.key_first:
        left = _draw_key(painter, left, middle, face, look, colors) + gap
    if face.count:
        _draw_count(painter, left, middle, face, look)
    if face.focused:
        edge = look.color.text if face.filled else look.color.accent
        draw_rounded(painter, rect, radius, fill=None, edge=edge, width=2 * look.stroke)


def words_are_cut(face: ButtonFace, look: Tokens, *, width: int) -> bool:
    """Say whether a button of a width cannot show its words whole."""
    return _content_width(face, look) + 2 * look.space.s > width


def _draw_words(
    painter: QPainter, left: int, rect: QRect, face: ButtonFace, look: Tokens, *, ink: str
) -> int:
    whole = _words_width(face, look)
    room = rect.right() + 1 - left - _after_words(face, look) - look.space.s
    width = min(whole, max(0, room))
    style = font(_type(face, look))
    painter.setFont(style)
    painter.setPen(QColor(ink))
    words = face.text
    if width < whole:
        words = QFontMetrics(style).elidedText(
            words, Qt.TextElideMode.ElideRight, width, int(Qt.TextFlag.TextShowMnemonic)
        )
    painter.drawText(
        QRect(left, rect.top(), width + look.px(4), rect.height()),
        int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | _ONE_LINE,
        words,
    )
    return left + width


def _draw_key(
    painter: QPainter, left: int, middle: int, face: ButtonFace, look: Tokens, colors: _Colors
) -> int:
    draw_keycap(painter, left, middle, face.key, look, ink=colors.keycap_ink, fill=colors.keycap)
    return left + keycap_width(face.key, look)


def _draw_count(painter: QPainter, left: int, middle: int, face: ButtonFace, look: Tokens) -> None:
    side = look.px(_ROUND)
    rect = QRect(left, middle - side // 2, _count_width(face, look), side)
    color = look.color
    draw_rounded(painter, rect, side // 2, fill=color.soft if face.enabled else color.sunken)
    painter.setFont(font(look.type.head))
    painter.setPen(QColor(color.on_soft if face.enabled else color.text3))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, face.count)


def _colors(face: ButtonFace, look: Tokens) -> _Colors:
    color = look.color
    if not face.enabled:
        nothing = QColor(Qt.GlobalColor.transparent)
        fill, edge = {
            ButtonKind.FKEY: (color.bg, None),
            ButtonKind.QUIET: (None, None),
        }.get(face.kind, (color.sunken, color.border))
        return _Colors(fill, edge, color.text3, nothing, color.text3)
    if face.filled:
        still, hover, press, ink = (
            (color.accent, color.accent_hover, color.accent_pressed, color.on_accent)
            if face.kind is ButtonKind.PRIMARY
            else (color.danger, color.danger_hover, color.danger_pressed, color.on_danger)
        )
        fill = press if face.pressed else hover if face.hovered else still
        return _Colors(fill, None, ink, translucent(ink, percent=18), ink)
    touched = face.hovered or face.pressed
    fill = color.border if face.pressed else color.sunken if face.hovered else color.surface
    keycap = QColor(color.surface if touched else color.sunken)
    if face.kind is ButtonKind.QUIET:
        ink = color.text if face.icon_only else color.accent
        return _Colors(fill if touched else None, None, ink, keycap, color.text2)
    return _Colors(fill, color.border, color.text, keycap, color.text2)


def _content_width(face: ButtonFace, look: Tokens) -> int:
    parts = [
        _icon_side(face, look) if face.icon else 0,
        _words_width(face, look) if face.text else 0,
        keycap_width(face.key, look) if face.key else 0,
        _count_width(face, look) if face.count else 0,
    ]
    shown = [part for part in parts if part]
    return sum(shown) + _gap(face, look) * max(0, len(shown) - 1)


def _after_words(face: ButtonFace, look: Tokens) -> int:
    after = 0
    if face.key and not face.key_first:
        after += _gap(face, look) + keycap_width(face.key, look)
    if face.count:
        after += _gap(face, look) + _count_width(face, look)
    return after


def _words_width(face: ButtonFace, look: Tokens) -> int:
    return QFontMetrics(font(_type(face, look))).size(_ONE_LINE, face.text).width()


def _count_width(face: ButtonFace, look: Tokens) -> int:
    advance = QFontMetrics(font(look.type.head)).horizontalAdvance(face.count)
    return max(look.px(_ROUND), advance + 2 * look.px(7))


def _type(face: ButtonFace, look: Tokens) -> TypeStyle:
    if face.size is ButtonSize.GRAND:
        return look.type.h_dialog
    if face.kind is ButtonKind.FKEY:
        return look.type.reason
    style = look.type.body if face.size is ButtonSize.OFFICE else look.type.body_counter
    return style.bold if face.filled or face.kind is ButtonKind.QUIET else style


def _padding(face: ButtonFace, look: Tokens) -> int:
    if face.kind in (ButtonKind.QUIET, ButtonKind.FKEY):
        return look.space.s
    return look.space.m if face.size is ButtonSize.OFFICE else look.space.l


def _gap(face: ButtonFace, look: Tokens) -> int:
    return look.space.m if face.size is ButtonSize.GRAND else look.space.s


def _icon_side(face: ButtonFace, look: Tokens) -> int:
    if face.size is ButtonSize.GRAND:
        return look.px(24)
    return look.px(18 if face.size is ButtonSize.OFFICE else 20)
