"""Badges and avatars: small round words, and the first character of a name."""

from enum import StrEnum

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.ui.theme import TierHue, Tokens, TypeStyle, font
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_icon, draw_rounded


class BadgeKind(StrEnum):
    """What a badge says by its colour; a tier badge takes its hue instead."""

    NEUTRAL = "neutral"
    SOFT = "soft"
    WARN = "warn"
    DANGER = "danger"
    OK = "ok"
    INFO = "info"


def badge_width(text: str, look: Tokens, *, icon: str = "", large: bool = False) -> int:
    """Return how wide a badge is; `large` is the one of the counter, 28 high."""
    inner = QFontMetrics(font(_badge_type(look, large=large))).horizontalAdvance(text)
    if icon:
        inner += look.px(14) + look.px(4)
    return inner + 2 * look.px(10 if large else 8)


def badge_height(look: Tokens, *, large: bool = False) -> int:
    """Return how high a badge is."""
    return look.px(28 if large else 24)


def badge_colors(kind: BadgeKind | TierHue, look: Tokens) -> tuple[str, str]:
    """Return the fill and the ink of a badge."""
    color = look.color
    if isinstance(kind, TierHue):
        tier = look.tier(kind)
        return tier.fill, tier.text
    return {
        BadgeKind.NEUTRAL: (color.sunken, color.text2),
        BadgeKind.SOFT: (color.soft, color.on_soft),
        BadgeKind.WARN: (color.warn_soft, color.warn),
        BadgeKind.DANGER: (color.danger_soft, color.danger),
        BadgeKind.OK: (color.ok_soft, color.ok),
        BadgeKind.INFO: (color.info_soft, color.info),
    }[kind]


def draw_badge(
    painter: QPainter,
    where: QPoint,
    text: str,
    kind: BadgeKind | TierHue,
    look: Tokens,
    *,
    icon: str = "",
    large: bool = False,
    room: int | None = None,
) -> None:
    """Draw a badge with its top left corner at a point; a tier gets its filled star.

    `room` is the width there is, where that may be less than the badge asks for.
    """
    fill, ink = badge_colors(kind, look)
    is_tier = isinstance(kind, TierHue)
    icon = "star" if is_tier else icon
    width = badge_width(text, look, icon=icon, large=large)
    rect = QRect(
        where, QSize(width if room is None else min(width, room), badge_height(look, large=large))
    )
    draw_rounded(painter, rect, rect.height() // 2, fill=fill)
    inside = rect.adjusted(look.px(10 if large else 8), 0, -look.px(10 if large else 8), 0)
    if icon:
        side = look.px(14)
        top = rect.top() + (rect.height() - side) // 2
        draw_icon(painter, QPoint(inside.left(), top), icon, ink, side, filled=is_tier)
        inside.setLeft(inside.left() + side + look.px(4))
    face = font(_badge_type(look, large=large))
    painter.setFont(face)
    painter.setPen(QColor(ink))
    shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, inside.width() + 1)
    painter.drawText(
        inside.adjusted(0, 0, look.px(8), 0),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        shown,
    )


def draw_avatar(
    painter: QPainter, rect: QRect, name: str, hue: TierHue | None, look: Tokens
) -> None:
    """Draw the circle with the first character of a name, in the colours of a tier if any."""
    if hue is None:
        fill, ink = look.color.sunken, look.color.text2
    else:
        tier = look.tier(hue)
        fill, ink = tier.fill, tier.text
    draw_rounded(painter, rect, rect.height() // 2, fill=fill)
    style = (
        look.type.band
        if rect.height() < look.px(50)
        else TypeStyle(px=look.px(22), line=look.px(30), weight=700)
    )
    painter.setFont(font(style))
    painter.setPen(QColor(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name.strip()[:1].upper())


def _badge_type(look: Tokens, *, large: bool) -> TypeStyle:
    return look.type.reason.bold if large else look.type.head


class Badge(LookWidget):
    """A round word in the colour of its kind, with an optional icon."""

    def __init__(
        self,
        text: str = "",
        kind: BadgeKind = BadgeKind.NEUTRAL,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        large: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._kind: BadgeKind | TierHue = kind
        self._icon = icon
        self._large = large
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the word."""
        return self._text

    def set_badge(self, text: str, kind: BadgeKind, *, icon: str = "") -> None:
        """Show another word, kind and icon."""
        self._icon = icon
        self._show(text, kind)

    def sizeHint(self) -> QSize:
        """Ask for the word and the icon."""
        look = current_tokens()
        width = badge_width(self._text, look, icon=self._icon, large=self._large)
        return QSize(width, badge_height(look, large=self._large))

    def minimumSizeHint(self) -> QSize:
        """Allow the word to be elided."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), current_tokens().px(48)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge."""
        with QPainter(self) as painter:
            draw_badge(
                painter,
                QPoint(0, 0),
                self._text,
                self._kind,
                current_tokens(),
                icon=self._icon,
                large=self._large,
                room=self.width(),
            )

    def _show(self, text: str, kind: BadgeKind | TierHue) -> None:
        self._text = text
        self._kind = kind
        self.setAccessibleName(text)
        self.setToolTip("")
        self.updateGeometry()
        self.update()


class TierBadge(Badge):
    """A tier: a filled star and the shop's own word, in the colours of the tier."""

    def __init__(
        self,
        word: str = "",
        hue: TierHue = TierHue.BRONZE,
        parent: QWidget | None = None,
        *,
        large: bool = False,
    ) -> None:
        super().__init__(word, parent=parent, icon="star", large=large)
        self._kind = hue

    def set_tier(self, word: str, hue: TierHue) -> None:
        """Show another tier."""
        self._show(word, hue)


class Avatar(LookWidget):
    """The circle with the first character of a name; `size` in pixels at 100 %."""

    def __init__(
        self,
        name: str = "",
        hue: TierHue | None = None,
        parent: QWidget | None = None,
        *,
        size: int = 44,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._hue = hue
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_member(self, name: str, hue: TierHue | None) -> None:
        """Show another member."""
        self._name = name
        self._hue = hue
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the circle."""
        side = current_tokens().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the circle."""
        with QPainter(self) as painter:
            draw_avatar(painter, self.rect(), self._name, self._hue, current_tokens())
