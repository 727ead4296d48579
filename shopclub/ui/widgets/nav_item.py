"""An entry of the rail or of the list of sections: icon, word, and the chosen one raised."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopclub.ui.theme import TypeStyle, font
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.mnemonics import without_mnemonic
from shopclub.ui.widgets.paint import draw_icon, draw_keycap, draw_rounded, keycap_width

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class NavItem(QPushButton):
    """40 high with an icon in the rail, 36 without one in a list beside a page.

    The arrows go to the item before or after: `moved` tells which. A `digit` opens it with Alt;
    its keycap stands there while `set_key_shown` says so.
    """

    moved = Signal(int)

    def __init__(self, icon: str = "", parent: QWidget | None = None, *, digit: str = "") -> None:
        super().__init__(parent)
        self._icon = icon
        self._digit = digit
        self._key_shown = False
        self._refused = False
        self._count = 0
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_word(self, word: str) -> None:
        """Show a word, which may hold a mnemonic where no digit opens the item."""
        self.setText(word)
        if self._digit:
            keys = f"Alt+{self._digit}"
            self.setShortcut(QKeySequence(keys))
            self.setToolTip(keys)
        self._say()

    @property
    def key_shown(self) -> bool:
        """Whether the digit stands there."""
        return self._key_shown

    def set_key_shown(self, *, shown: bool) -> None:
        """Show the digit on a keycap in the place of the icon, as while Alt is held."""
        self._key_shown = shown and bool(self._digit)
        self.update()

    def set_count(self, count: int) -> None:
        """Show a count at the right; none for 0."""
        self._count = count
        self._say()

    def set_refused(self, *, refused: bool) -> None:
        """Turn red while something there is refused."""
        self._refused = refused
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the bold word."""
        look = current_tokens()
        metrics = QFontMetrics(font(self._type().bold))
        width = metrics.size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        icon = look.px(20) + look.space.m if self._icon else 0
        count = metrics.horizontalAdvance(self._counted()) + look.space.s if self._count else 0
        return QSize(width + icon + count + 2 * look.space.m, look.px(40 if self._icon else 36))

    def minimumSizeHint(self) -> QSize:
        """Hold the whole word."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.updateGeometry()
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on or back by the arrows, and click on Enter as well as on Space."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.moved.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the item."""
        look = current_tokens()
        color, rail, chosen = look.color, bool(self._icon), self.isChecked()
        fill = (color.raised if rail else color.soft) if chosen else None
        if not chosen and self.underMouse():
            fill = color.sunken
        edge = color.border if chosen and rail else None
        ink = (color.accent if rail else color.on_soft) if chosen else color.text2
        if self._refused:
            ink = color.danger
            fill = color.danger_soft if chosen else fill
        with QPainter(self) as painter:
            draw_rounded(
                painter,
                self.rect(),
                look.radius.button,
                fill=fill,
                edge=color.accent if self.hasFocus() else edge,
                width=look.stroke * (2 if self.hasFocus() else 1),
            )
            left, side = look.space.m, look.px(20)
            if self._key_shown:
                at = left + (side - keycap_width(self._digit, look)) // 2
                cap = QColor(color.sunken if chosen else color.raised)
                middle = self.height() // 2
                draw_keycap(painter, at, middle, self._digit, look, ink=color.text, fill=cap)
            elif rail:
                where = QPoint(left, (self.height() - side) // 2)
                draw_icon(painter, where, self._icon, ink, side)
            if rail:
                left += side + look.space.m
            painter.setFont(font(self._type().bold if chosen else self._type()))
            painter.setPen(QColor(ink))
            painter.drawText(
                QRect(left, 0, self.width() - left, self.height()),
                int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextShowMnemonic),
                self.text(),
            )
            if self._count:
                painter.setFont(font(self._type().bold))
                painter.drawText(
                    self.rect().adjusted(0, 0, -look.space.m, 0),
                    int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight),
                    self._counted(),
                )

    def _counted(self) -> str:
        return f"{self._count:,}"

    def _say(self) -> None:
        word = without_mnemonic(self.text())
        self.setAccessibleName(f"{word} {self._counted()}" if self._count else word)
        self.updateGeometry()
        self.update()

    def _type(self) -> TypeStyle:
        look = current_tokens()
        return look.type.reason if self._icon else look.type.body
