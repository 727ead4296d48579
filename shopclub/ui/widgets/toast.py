"""One quiet line that says what was done."""

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.ui.theme import inverted
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_icon, draw_rounded

SHOWN_MILLISECONDS = 5_000


class Toast(LookWidget):
    """A line of 48 at the left, above the bar at the foot of its host, for five seconds.

    For successes only: a refusal is a sentence beside its field.
    """

    gone = Signal()

    def __init__(self, host: QWidget, *, above: QWidget | None = None) -> None:
        super().__init__(host)
        self._host = host
        self._above = above
        self._icon = ""
        self._text = ElidingLabel(color="bg")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self.dismiss)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.restyle()
        self.hide()
        host.installEventFilter(self)

    def announce(self, text: str, *, icon: str = "check") -> None:
        """Show a sentence for five seconds, instead of one that is still there."""
        self._icon = icon
        self._text.set_text(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def dismiss(self) -> None:
        """Go at once."""
        self._timer.stop()
        self.hide()
        self.gone.emit()

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
        host = self._host
        margin = look.space.xl
        foot = host.height()
        if self._above is not None:
            foot = self._above.mapTo(host, self._above.rect().topLeft()).y()
        width = min(self.sizeHint().width(), host.width() - 2 * margin)
        height = look.px(48)
        self.setGeometry(margin, foot - height - look.space.l, width, height)
