"""Choosing one: a list that opens, and a segment with everything in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QWidget,
)

from shopclub.ui.theme import TypeStyle, font
from shopclub.ui.widgets.entries import Problem
from shopclub.ui.widgets.look import LookWidget, current_tokens, is_look_change, set_kind
from shopclub.ui.widgets.paint import draw_rounded


class Choice(QComboBox):
    """A combo box, 44 high (office 36), whose list has rows of 40."""

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        name: str = "",
        options: Sequence[str] = (),
        office: bool = False,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self.setAccessibleName(name)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if office:
            self.setProperty("kind", "office")
        self.addItems(list(options))
        self.restyle()

    def set_problem(self, problem: Problem | None) -> None:
        """Turn the edge to the colour of a problem, or back."""
        set_kind(self, problem=None if problem is None else problem.value)

    def restyle(self) -> None:
        """Take the height of the look."""
        self.setFixedHeight(current_tokens().px(36 if self._office else 44))

    def sizeHint(self) -> QSize:
        """Ask for the longest option and the arrow."""
        look = current_tokens()
        metrics = QFontMetrics(font(look.type.body if self._office else look.type.body_counter))
        words = (self.itemText(i) for i in range(self.count()))
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return QSize(
            longest + look.px(12 + 42) + 4 * look.stroke, look.px(36 if self._office else 44)
        )

    def minimumSizeHint(self) -> QSize:
        """Allow a few letters and the arrow."""
        return QSize(current_tokens().px(88), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.restyle()


class Segment(LookWidget):
    """A trough of two to four options with the chosen one raised; arrow keys move the choice."""

    chosen = Signal(int)

    def __init__(
        self,
        options: Sequence[str],
        parent: QWidget | None = None,
        *,
        name: str,
        index: int = 0,
        office: bool = False,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for number, option in enumerate(options):
            button = _SegmentButton(option, self, office=office)
            self._group.addButton(button, number)
            self._row.addWidget(button, 1)
        self._group.button(index).setChecked(True)
        self._group.idToggled.connect(self._toggled)
        self.setFocusProxy(self._group.button(index))
        self.restyle()

    def index(self) -> int:
        """Return the number of the chosen option."""
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Choose an option; `chosen` is emitted if it is another one."""
        self._group.button(index).setChecked(True)

    def set_options(self, options: Sequence[str]) -> None:
        """Show the same options in other words, as after a change of language."""
        for number, option in enumerate(options):
            button = self._group.button(number)
            if button.text() == option:
                continue
            button.setText(option)
            button.setAccessibleName(option)
            button.updateGeometry()

    def restyle(self) -> None:
        """Keep the padding of the trough."""
        look = current_tokens()
        pad = look.px(3)
        self._row.setContentsMargins(pad, pad, pad, pad)
        self._row.setSpacing(0)
        self.setFixedHeight(look.px(36 if self._office else 44))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the trough."""
        look = current_tokens()
        with QPainter(self) as painter:
            draw_rounded(painter, self.rect(), look.radius.button, fill=look.color.sunken)

    def _toggled(self, index: int, checked: bool) -> None:  # noqa: FBT001  # Qt's signature
        if checked:
            self.setFocusProxy(self._group.button(index))
            self.chosen.emit(index)


class _SegmentButton(QPushButton):
    """One option of a segment; as wide as its word in bold, so that choosing moves nothing."""

    def __init__(self, text: str, parent: QWidget, *, office: bool) -> None:
        super().__init__(text, parent)
        self._office = office
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Ask for the bold word and the padding."""
        look = current_tokens()
        metrics = QFontMetrics(font(self._type().bold))
        width = metrics.size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width()
        return QSize(width + 2 * look.space.l, look.px(30 if self._office else 38))

    def minimumSizeHint(self) -> QSize:
        """Hold the whole word, with less around it."""
        look = current_tokens()
        return self.sizeHint() - QSize(2 * (look.space.l - look.space.s), 0)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the option, raised if chosen."""
        look = current_tokens()
        color = look.color
        style = self._type().bold if self.isChecked() else self._type()
        ink = color.text if self.isChecked() or self.underMouse() else color.text2
        with QPainter(self) as painter:
            if self.isChecked():
                draw_rounded(
                    painter,
                    self.rect(),
                    look.radius.segment,
                    fill=color.raised,
                    edge=color.border,
                    width=look.stroke,
                )
            if self.hasFocus():
                draw_rounded(
                    painter,
                    self.rect(),
                    look.radius.segment,
                    fill=None,
                    edge=color.accent,
                    width=2 * look.stroke,
                )
            painter.setFont(font(style))
            painter.setPen(QColor(ink if self.isEnabled() else color.text3))
            painter.drawText(
                self.rect(),
                int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextShowMnemonic),
                self.text(),
            )

    def _type(self) -> TypeStyle:
        look = current_tokens()
        return look.type.body if self._office else look.type.body_counter
