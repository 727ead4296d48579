"""What you type into: text, search, amount and PIN, with their signs painted inside the edge."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from shopclub.ui.theme import Tokens, TypeStyle, font
from shopclub.ui.widgets.look import current_tokens, is_look_change, set_kind
from shopclub.ui.widgets.paint import draw_caret, draw_icon, draw_keycap, keycap_width


class Problem(StrEnum):
    """How serious what is wrong with a field is."""

    WARN = "warn"
    DANGER = "danger"


class TextEntry(QLineEdit):
    """A line to type in, 44 high (office 36), with room for an icon, a note and a keycap inside.

    `name` is the accessible name; a `Field` around it sets it from its label.
    """

    kind = ""
    height_at_100 = 44
    icon_size = 20

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        placeholder: str = "",
        icon: str = "",
        office: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._note = ""
        self._key = ""
        self._end_icon = ""
        self._office = office
        self._low = False
        self._composed = True
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if office or self.kind:
            self.setProperty("kind", "office" if office else self.kind)
        self.restyle()

    def set_trailing(self, note: str = "", *, key: str = "", icon: str = "") -> None:
        """Show a note, a keycap or an icon at the right end, inside the edge."""
        if (note, key, icon) != (self._note, self._key, self._end_icon):
            self._note, self._key, self._end_icon = note, key, icon
            self.restyle()

    def set_problem(self, problem: Problem | None) -> None:
        """Turn the edge to the colour of a problem, or back."""
        set_kind(self, problem=None if problem is None else problem.value)

    def switch_input_method_off(self) -> None:
        """Take digits as they are typed: no half-composed Chinese in numbers."""
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhPreferLatin
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferNumbers
        )
        self._composed = False
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def setReadOnly(self, read_only: bool) -> None:  # noqa: FBT001  # Qt's signature
        """Hold still, or take keys again; Qt would switch the input method on with it."""
        super().setReadOnly(read_only)
        if not self._composed:
            self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def restyle(self) -> None:
        """Take the height and the inner margins of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(self._pixel_height()))
        self.setTextMargins(self._lead(look), 0, self._trail(look), 0)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the height of the kind."""
        return QSize(super().sizeHint().width(), current_tokens().px(self._pixel_height()))

    def minimumSizeHint(self) -> QSize:
        """Allow a narrow field of the same height."""
        look = current_tokens()
        return QSize(look.px(64), look.px(self._pixel_height()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, then the signs at its ends."""
        super().paintEvent(event)
        look = current_tokens()
        with QPainter(self) as painter:
            self._draw_lead(painter, look)
            self._draw_trail(painter, look)
            if self.hasFocus() and not self.isReadOnly():
                draw_caret(painter, self.cursorRect(), look)

    def _pixel_height(self) -> int:
        return 36 if self._office else self.height_at_100

    def _inset(self, look: Tokens) -> int:
        return look.space.m

    def _lead(self, look: Tokens) -> int:
        return look.px(self.icon_size) + look.space.s if self._icon else 0

    def _trail(self, look: Tokens) -> int:
        width = 0
        if self._note:
            width += QFontMetrics(font(self._note_type(look))).horizontalAdvance(self._note)
            width += look.space.s
        if self._key:
            width += keycap_width(self._key, look) + look.space.m
        if self._end_icon:
            width += look.px(24) + look.space.s
        return width

    def _note_type(self, look: Tokens) -> TypeStyle:
        return look.type.small if self._office else look.type.reason

    def _draw_lead(self, painter: QPainter, look: Tokens) -> None:
        if not self._icon:
            return
        side = look.px(self.icon_size)
        where = QPoint(self._inset(look) + look.stroke, (self.height() - side) // 2)
        draw_icon(painter, where, self._icon, look.color.text, side)

    def _draw_trail(self, painter: QPainter, look: Tokens) -> None:
        right = self.width() - self._inset(look) - look.stroke
        if self._end_icon:
            side = look.px(24)
            right -= side
            where = QPoint(right, (self.height() - side) // 2)
            draw_icon(painter, where, self._end_icon, look.color.text2, side)
            right -= look.space.s
        if self._key:
            right -= keycap_width(self._key, look)
            draw_keycap(
                painter,
                right,
                self.height() // 2,
                self._key,
                look,
                ink=look.color.text2,
                fill=QColor(look.color.sunken),
            )
            right -= look.space.m
        if self._note:
            painter.setFont(font(self._note_type(look)))
            painter.setPen(QColor(look.color.text2))
            painter.drawText(
                QRect(0, 0, right, self.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                self._note,
            )


class SearchField(TextEntry):
    """The search box of the counter: 56 high, 48 in a low window."""

    kind = "search"
    height_at_100 = 56
    icon_size = 24

    def __init__(
        self, parent: QWidget | None = None, *, name: str = "", placeholder: str = ""
    ) -> None:
        super().__init__(parent, name=name, placeholder=placeholder, icon="search")

    def set_low(self, *, low: bool) -> None:
        """Give up 8 pixels of height in a low window."""
        self._low = low
        self.restyle()

    def _pixel_height(self) -> int:
        return 48 if self._low else self.height_at_100

    def _inset(self, look: Tokens) -> int:
        return look.px(17)

    def _lead(self, look: Tokens) -> int:
        return look.px(40)

    def _trail(self, look: Tokens) -> int:
        return super()._trail(look) + look.px(5)


class AmountField(TextEntry):
    """An amount of money, 60 high: the currency at the left, large figures at the right."""

    kind = "amount"
    height_at_100 = 60

    def __init__(
        self, parent: QWidget | None = None, *, name: str = "", currency: str = "¥"
    ) -> None:
        self._currency = currency
        super().__init__(parent, name=name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.switch_input_method_off()

    def set_currency(self, currency: str) -> None:
        """Show the symbol of another currency."""
        if currency != self._currency:
            self._currency = currency
            self.restyle()

    def _lead(self, look: Tokens) -> int:
        face = font(look.type.amount_currency)
        return QFontMetrics(face).horizontalAdvance(self._currency) + look.space.m

    def _trail(self, look: Tokens) -> int:
        return super()._trail(look) + look.space.xs

    def _draw_lead(self, painter: QPainter, look: Tokens) -> None:
        painter.setFont(font(look.type.amount_currency))
        painter.setPen(QColor(look.color.text2))
        painter.drawText(
            QRect(look.space.l, 0, self.width(), self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._currency,
        )


class PinField(TextEntry):
    """A PIN: dots, no input method."""

    kind = "pin"
    height_at_100 = 48

    def __init__(self, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent, name=name, icon="lock")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.switch_input_method_off()
