"""The two bars of the counter: the shop and its people above, the F-keys below."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_icon, draw_rounded
from shopclub.ui.widgets.sign import SignTile
from shopclub.ui.widgets.spans import Span, draw_line, line_width, plain_text

NARROW = 1100
"""Below this width the keys of the counter take the side margins too."""


class ShopMark(LookWidget):
    """The sign of the shop on its tile, and its name."""

    def __init__(self, shop_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tile = SignTile()
        self._name = ElidingLabel(shop_name, size="h2")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._tile)
        self._row.addWidget(self._name, 1)
        self.set_shop(shop_name)
        self.restyle()

    def set_shop(self, shop_name: str) -> None:
        """Show another name."""
        self._name.set_text(shop_name)
        self.setAccessibleName(shop_name)

    def restyle(self) -> None:
        """Keep the gap of the look."""
        look = current_tokens()
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.space.m)
        self.setMinimumHeight(look.px(32))


class TopBarButton(QPushButton):
    """A flat button of the top bar: an icon, words with a bold part, and ▾ for a menu.

    For the cashier ("Cashier", "Xiao Wang") and for counts ("Birthdays", "2").
    """

    def __init__(
        self, icon: str, parent: QWidget | None = None, *, opens_menu: bool = False
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._line: tuple[Span, ...] = ()
        self._opens_menu = opens_menu
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_words(self, word: str, value: str = "") -> None:
        """Show a word and, bold, its value."""
        self._line = (Span(word, color="text2"),)
        if value:
            self._line += (Span(value, bold=True, gap=8 if word else 0),)
        self.setAccessibleName(plain_text(self._line))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for icon, words and arrow in a height of 44."""
        look = current_tokens()
        width = look.px(20) + look.space.s + line_width(self._line, look.type.reason, look)
        if self._opens_menu:
            width += look.px(18) + look.space.s
        return QSize(width + 2 * look.space.m, look.px(44))

    def minimumSizeHint(self) -> QSize:
        """Hold all of it."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        look = current_tokens()
        color = look.color
        with QPainter(self) as painter:
            if self.hasFocus() or self.underMouse() or self.isDown():
                draw_rounded(
                    painter,
                    self.rect(),
                    look.radius.button,
                    fill=color.border
                    if self.isDown()
                    else color.sunken
                    if self.underMouse()
                    else None,
                    edge=color.accent if self.hasFocus() else None,
                    width=2 * look.stroke,
                )
            left, side = look.space.m, look.px(20)
            middle = self.height() // 2
            draw_icon(painter, QPoint(left, middle - side // 2), self._icon, color.text2, side)
            left += side + look.space.s
            left += draw_line(
                painter,
                QRect(left, 0, self.width() - left, self.height()),
                self._line,
                look.type.reason,
                look,
                color=color.text,
            )
            if self._opens_menu:
                arrow = look.px(18)
                draw_icon(
                    painter,
                    QPoint(left + look.space.s, middle - arrow // 2),
                    "chevron-down",
                    color.text2,
                    arrow,
                )


NOTICE_STRETCH = 100


class TopBar(QFrame):
    """The bar of 56 above the counter: the shop at the left, people and ways out at the right."""

    def __init__(self, shop_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "topbar")
        self.mark = ShopMark(shop_name)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.mark)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def add(self, widget: QWidget) -> None:
        """Add a widget at the right end."""
        self._row.addWidget(widget)

    def add_before(self, widget: QWidget, other: QWidget) -> None:
        """Add a widget at the left of one that is there."""
        self._row.insertWidget(self._row.indexOf(other), widget)

    def add_notice(self, band: QWidget) -> None:
        """Put a band into the middle, which takes the room there is while it is visible."""
        self._row.insertWidget(1, band, NOTICE_STRETCH)

    def free(self) -> QRect:
        """Return the room between the name of the shop and what comes next."""
        gap = current_tokens().space.l
        begin = self.mark.x() + min(self.mark.sizeHint().width(), self.mark.width()) + gap
        after = (self._row.itemAt(place) for place in range(1, self._row.count()))
        widgets = (None if item is None else item.widget() for item in after)
        ends = [one.x() for one in widgets if one is not None and one.isVisible()]
        return QRect(begin, 0, min(ends, default=self.width()) - gap - begin, self.height())

    def restyle(self) -> None:
        """Take height, margin and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(56))
        self._row.setContentsMargins(look.space.xl, 0, look.space.xl, look.stroke)
        self._row.setSpacing(look.space.s)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()


class FKeyBar(QFrame):
    """The bar of 72 (60 when low) at the foot of the counter: equal columns of F-keys."""

    def __init__(self, buttons: Sequence[KeycapButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = False
        self.setProperty("kind", "fkeybar")
        self._row = QHBoxLayout(self)
        for button in buttons:
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._row.addWidget(button, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_low(self, *, low: bool) -> None:
        """Give up 12 pixels of height in a low window."""
        self._low = low
        self.restyle()

    def restyle(self) -> None:
        """Take height, margin and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(60 if self._low else 72))
        side = look.space.m if self.width() < look.px(NARROW) else look.space.xl
        self._row.setContentsMargins(side, look.stroke, side, 0)
        self._row.setSpacing(look.space.s)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the keys what a narrow window has."""
        super().resizeEvent(event)
        self.restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()
