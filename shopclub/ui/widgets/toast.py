"""One quiet line that says what was done."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from shopclub.ui.theme import inverted
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_icon, draw_keycap, draw_rounded, keycap_width
from shopclub.ui.widgets.spans import Span, draw_line, line_width

SHOWN_MILLISECONDS = 5_000


class Toast(LookWidget):
    """A line of 48 at the left, above the bar at the foot of its host, for five seconds.

    For successes only: a refusal is a sentence beside its field. It may offer one thing to do,
    such as Undo (F10): a click on it emits `acted`. Where that place is read, `elsewhere` tells a
    better one.
    """

    gone = Signal()
    acted = Signal()

    def __init__(
        self,
        host: QWidget,
        *,
        above: QWidget | None = None,
        elsewhere: Callable[[], QRect | None] = lambda: None,
    ) -> None:
        super().__init__(host)
        self._host = host
        self._above = above
        self._elsewhere = elsewhere
        self._icon = ""
        self._text = ElidingLabel(color="bg")
        self._row = QHBoxLayout(self)
        self._action = _ToastAction(self)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._action)
        self._action.clicked.connect(self.acted)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self.dismiss)
        self.restyle()
        self.hide()
        host.installEventFilter(self)

    def announce(self, text: str, *, icon: str = "check", action: str = "", key: str = "") -> None:
        """Show a sentence for five seconds, instead of one that is still there.

        `action` is what may be done about it, and `key` the key that does the same.
        """
        self._icon = icon
        self._text.set_text(text)
        self._action.show_words(action, key=key)
        quiet = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        self.setAttribute(quiet, on=not action)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def keep_clear(self) -> None:
        """Go where nothing is read, after what the host shows has changed."""
        if self.isVisible():
            self._place()

    def dismiss(self) -> None:
        """Go at once."""
        self._timer.stop()
        self.hide()
        self.gone.emit()

    def action(self) -> str:
        """Return what it offers to do; nothing if it only tells."""
        return self._action.words

    def text(self) -> str:
        """Return what it says."""
        return self._text.text()

    def restyle(self) -> None:
        """Take the gaps of the look."""
        look = current_tokens()
        self._row.setContentsMargins(look.space.l + look.px(20) + look.space.m, 0, look.space.l, 0)
        if self.isVisible():
            self._place()

    def sizeHint(self) -> QSize:
        """Ask for the sentence in a line of 48."""
        return QSize(super().sizeHint().width(), current_tokens().px(48))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place while the host changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, inverted."""
        look = current_tokens()
        with QPainter(self) as painter:
            draw_rounded(painter, self.rect(), look.radius.button, fill=look.color.text)
            side = look.px(20)
            where = QPoint(look.space.l, (self.height() - side) // 2)
            draw_icon(painter, where, self._icon, inverted(look).color.ok, side)

    def _place(self) -> None:
        look = current_tokens()
        host, better = self._host, self._elsewhere()
        wanted, height = self.sizeHint().width(), look.px(48)
        if better is not None:
            middle = better.center().y() - height // 2
            self.setGeometry(better.x(), middle, min(wanted, better.width()), height)
            return
        margin = look.space.xl
        foot = host.height()
        if self._above is not None:
            foot = self._above.mapTo(host, self._above.rect().topLeft()).y()
        width = min(wanted, host.width() - 2 * margin)
        self.setGeometry(margin, foot - height - look.space.l, width, height)


class _ToastAction(QAbstractButton):
    """The words of a toast that can be clicked, in the accent of the inverted look."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self._key = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_words(self, words: str, *, key: str) -> None:
        self.words, self._key = words, key
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        look = current_tokens()
        width = line_width((Span(self.words),), look.type.h2, look) + 2 * look.space.m
        if self._key:
            width += keycap_width(self._key, look) + look.space.s
        return QSize(width, look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = current_tokens()
        turned = inverted(look)
        with QPainter(self) as painter:
            if self.underMouse() or self.isDown():
                draw_rounded(painter, self.rect(), look.radius.button, fill=turned.color.sunken)
            words = self.rect().adjusted(look.space.m, 0, 0, 0)
            style, ink = look.type.h2, turned.color.accent
            used = draw_line(painter, words, (Span(self.words),), style, look, color=ink)
            if self._key:
                draw_keycap(
                    painter,
                    words.left() + used + look.space.s,
                    self.height() // 2,
                    self._key,
                    look,
                    ink=turned.color.text2,
                    fill=QColor(turned.color.raised),
                )
