"""Tabs of views and chips of conditions above the list of members."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from shopclub.ui.members.list_words import ChipWords
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_icon, draw_rounded
from shopclub.ui.widgets.spans import Span, draw_line, line_width


class ViewTab(QPushButton):
    """A view, 40 high; the chosen one has a line of the accent under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_view(self, word: str, *, count: int | None, chosen: bool) -> None:
        """Show a view by its word, and how many it has where that is known."""
        self.setText(word if count is None else f"{word} {count:,}")
        self.setAccessibleName(self.text())
        self.setToolTip(self.text())
        self.setChecked(chosen)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the bold word."""
        look = current_tokens()
        width = line_width((Span(self.text(), bold=True),), look.type.reason, look)
        return QSize(width + 2 * look.space.xs, look.px(40))

    def minimumSizeHint(self) -> QSize:
        """Allow the word to be elided."""
        return QSize(
            min(self.sizeHint().width(), current_tokens().px(64)), self.sizeHint().height()
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tab."""
        look = current_tokens()
        chosen = self.isChecked()
        ink = look.color.accent if chosen or self.underMouse() else look.color.text2
        with QPainter(self) as painter:
            words = self.rect().adjusted(look.space.xs, 0, -look.space.xs, -look.px(3))
            line = (Span(self.text(), bold=chosen),)
            draw_line(painter, words, line, look.type.reason, look, color=ink)
            if chosen:
                under = QRect(0, self.height() - look.px(3), self.width(), look.px(3))
                painter.fillRect(under, look.color.accent)
            if self.hasFocus():
                draw_rounded(
                    painter, self.rect(), look.radius.segment, fill=None,
                    edge=look.color.accent, width=2 * look.stroke,
                )  # fmt: skip


class Chip(QPushButton):
    """A condition, 32 high: a press opens the form, one on its × takes it away, as Delete does."""

    dropped = Signal()

    def __init__(self, words: ChipWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self._line = (
            Span(translate("MemberList", "{label}:").format(label=words.label)),
            Span(words.value, bold=True, gap=4),
        )
        name = translate("MemberList", "{label}: {value}, Delete takes it away")
        self.setAccessibleName(name.format(label=words.label, value=words.value))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the words and the ×."""
        look = current_tokens()
        width = line_width(self._line, look.type.body, look)
        return QSize(width + 2 * look.space.m + look.space.s + look.px(16), look.px(32))

    def minimumSizeHint(self) -> QSize:
        """Allow the words to be elided."""
        return QSize(
            min(self.sizeHint().width(), current_tokens().px(96)), self.sizeHint().height()
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the condition away by its ×."""
        if self._cross().contains(event.position().toPoint()):
            self.setDown(False)
            self.dropped.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the condition away by Delete."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        look = current_tokens()
        with QPainter(self) as painter:
            width = look.stroke * (2 if self.hasFocus() else 1)
            draw_rounded(
                painter, self.rect(), self.height() // 2, fill=look.color.soft,
                edge=look.color.accent, width=width,
            )  # fmt: skip
            cross = self._cross()
            words = self.rect().adjusted(look.space.m, 0, 0, 0)
            words.setRight(cross.left() - look.space.xs)
            draw_line(painter, words, self._line, look.type.body, look, color=look.color.on_soft)
            side = look.px(16)
            where = QPoint(cross.left() + look.space.xs, (self.height() - side) // 2)
            draw_icon(painter, where, "x", look.color.on_soft, side)

    def _cross(self) -> QRect:
        look = current_tokens()
        width = look.px(16) + look.space.m + look.space.xs
        return QRect(self.width() - width, 0, width, self.height())
