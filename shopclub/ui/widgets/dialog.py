"""A dialog inside the window: a frame over a scrim, at most one deep.

While it is open nothing behind it lives: see `overlay`. Shortcuts must therefore belong to a
screen, not to the window itself.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import Divider, ElidingLabel, IconLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.overlay import Overlay, lay_over
from shopclub.ui.widgets.paint import draw_rounded
from shopclub.ui.widgets.scroll_column import ScrollColumn
from shopclub.ui.widgets.spans import Span

WIDTHS = (640, 880, 1000, 1232)


class Dialog(LookWidget):
    """Title, note and × at the head; content; reason, Escape button and primary at the foot.

    Build it, fill `content`, then `open_over(widget)`. `accepted` is emitted by the primary
    button and its key, `dismissed` by Escape, the second button and ×; a dismissed dialog is gone,
    an accepted one stays until `dismiss()` or `finish()`, for a refusal may keep it open. One of
    `own_rights` has those of whoever is at the desk alone. While it is `working` on what cannot be
    taken back nothing dismisses it.
    """

    own_rights = working = False
    accepted = Signal()
    dismissed = Signal()
    finished = Signal()

    def __init__(
        self,
        title: str,
        *,
        note: str = "",
        width: int = 640,
        primary: str = "",
        primary_key: str = "",
        primary_icon: str = "",
        danger: bool = False,
        escape: str = "",
        padding: int = 24,
    ) -> None:
        super().__init__()
        if width not in WIDTHS:
            raise ValueError(f"a dialog is {WIDTHS} wide, not {width}")
        self._width = width
        self._padding = padding
        self._focus_before: QWidget | None = None
        self.setAccessibleName(title)
        self._title = ElidingLabel(title, size="h_dialog", hold=True)
        self._note = ElidingLabel(note, size="reason", color="text2")
        self.close_button = KeycapButton(
            icon="x", kind=ButtonKind.QUIET, name=translate("Widgets", "Close")
        )
        self.content = QWidget()
        self.content.installEventFilter(self)
        self.body = QVBoxLayout(self.content)
        self._scroll = ScrollColumn()
        self._scroll.setWidget(self.content)
        self._reason_icon = IconLabel("info")
        self._reason = ElidingLabel("", size="reason", color="text2")
        self.escape_button = KeycapButton(
            escape or translate("Widgets", "Cancel"), key="Esc", size=ButtonSize.FOOT
        )
        self.primary_button = KeycapButton(
            primary,
            icon=primary_icon,
            key=primary_key,
            kind=ButtonKind.DANGER if danger else ButtonKind.PRIMARY,
            size=ButtonSize.FOOT,
        )
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self.primary_button.setVisible(bool(primary))
        self._bind(primary_key)
        self.set_reason("")
        self.restyle()

    def open_over(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open over the window of a widget and give the focus to a field of the dialog."""
        self._open(Overlay, widget.window(), focus=focus)

    def open_instead(self, widget: QWidget, *, focus: QWidget | None = None) -> None:
        """Open in the place of the dialog that is open there, if any, until this one is gone."""
        self._open(lay_over, widget.window(), focus=focus)

    def dismiss(self) -> None:
        """Go without doing it, unless it is being done: the way of Escape."""
        if not self.working:
            self.dismissed.emit()
            self.finish()

    def finish(self) -> None:
        """Go, unless it has gone already; the focus returns to where it was."""
        overlay = self.parentWidget() if isValid(self) else None
        if not isinstance(overlay, Overlay) or not overlay.holds(self):
            return
        in_sight = overlay.shows(self)
        overlay.leave(self)
        if in_sight and self._focus_before is not None and isValid(self._focus_before):
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.finished.emit()

    def set_title(self, title: str, *, note: str = "") -> None:
        """Show another title and note."""
        self._title.set_text(title)
        self._note.set_text(note)
        self.setAccessibleName(title)

    def set_reason(self, reason: str | Sequence[Span], *, icon: str = "") -> None:
        """Say at the foot why the primary cannot be pressed, or what it will ask for."""
        self._reason.set_text(reason)
        if icon:
            self._reason_icon.set_icon(icon)
        self._reason_icon.setVisible(bool(icon))

    def set_primary(self, words: str, *, enabled: bool = True, reason: str = "") -> None:
        """Name the primary button; disabled, the reason stands at the foot."""
        self.primary_button.set_text(words)
        self.primary_button.setVisible(bool(words))
        if enabled:
            self.primary_button.enable()
        else:
            self.primary_button.disable(reason)
        self.set_reason(reason)

    def restyle(self) -> None:
        """Take heights, padding and gaps of the look."""
        look = current_tokens()
        edge, pad = look.stroke, look.space.xl
        self._head_frame.setFixedHeight(look.px(64))
        self._foot_frame.setFixedHeight(look.px(72))
        self._head.setContentsMargins(pad, 0, look.space.l, 0)
        self._head.setSpacing(look.space.m)
        self._foot.setContentsMargins(pad, 0, pad, 0)
        self._foot.setSpacing(look.space.m)
        inner = look.px(self._padding) if self._padding else 0
        self.body.setContentsMargins(inner, inner, inner, inner)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(0)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  # Qt's signature
        """Keep Tab inside."""
        stops, now = self._stops(), QApplication.focusWidget()
        here = stops.index(now) if now in stops else -1 if next else 0
        target = stops[(here + (1 if next else -1)) % len(stops)]
        target.setFocus(
            Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        )
        if self.content.isAncestorOf(target):
            self._scroll.ensureWidgetVisible(target)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the content."""
        overlay = self.parentWidget()
        if event.type() is QEvent.Type.LayoutRequest and isinstance(overlay, Overlay):
            overlay.place_frame()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key fall through to the window."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface with its edge."""
        look = current_tokens()
        radius, fill, edge = look.radius.dialog, look.color.surface, look.color.border
        with QPainter(self) as painter:
            draw_rounded(painter, self.rect(), radius, fill=fill, edge=edge, width=look.stroke)

    def _open(self, lay: Callable[..., Overlay], window: QWidget, *, focus: QWidget | None) -> None:
        for key in self.findChildren(QShortcut):
            key.setAutoRepeat(False)  # what led here may still be held down
        self._focus_before = QApplication.focusWidget() or window.focusWidget()
        overlay = lay(window, self, self._place_in)
        self.show()
        overlay.place_frame()
        (focus or self._stops()[0]).setFocus(Qt.FocusReason.PopupFocusReason)

    def _place_in(self, room: QSize) -> QRect:
        look = current_tokens()
        width = min(look.px(self._width), room.width() - look.space.xxl)
        inner = width - 2 * look.stroke
        content = self.body.sizeHint().height()
        if self.body.hasHeightForWidth():
            least = self.content.minimumSizeHint().height()  # what a field asks for at any width
            content = max(self.body.heightForWidth(inner), least)
        whole = content + look.px(64) + look.px(72) + 4 * look.stroke
        height = min(whole, room.height() - look.space.xxl)
        self._scroll.set_needed(needed=height < whole)
        return QRect((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def _lay_out(self) -> None:
        self._head_frame = QWidget()
        self._head_frame.setLayout(self._head)
        self._head.addWidget(self._title)
        self._head.addWidget(self._note, 1)
        self._head.addWidget(self.close_button)
        self._foot_frame = QWidget()
        self._foot_frame.setLayout(self._foot)
        self._foot.addWidget(self._reason_icon)
        self._foot.addWidget(self._reason, 1)
        self._foot.addWidget(self.escape_button)
        self._foot.addWidget(self.primary_button)
        for part, stretch in (
            (self._head_frame, 0),
            (Divider(), 0),
            (self._scroll, 1),
            (Divider(), 0),
            (self._foot_frame, 0),
        ):
            self._column.addWidget(part, stretch)

    def _bind(self, primary_key: str) -> None:
        self.close_button.clicked.connect(self.dismiss)
        self.escape_button.clicked.connect(self.dismiss)
        self.primary_button.clicked.connect(self.accepted)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.dismiss, context=within)
        if primary_key:
            QShortcut(QKeySequence(primary_key), self, self.primary_button.click, context=within)

    def _stops(self) -> list[QWidget]:
        """Return where Tab stops: the content in its order, the foot, then ×."""
        inside: list[QWidget] = []
        widget = self.content.nextInFocusChain()
        while widget is not None and widget is not self.content:
            if self.content.isAncestorOf(widget) and widget.focusProxy() is None:
                inside.append(widget)
            widget = widget.nextInFocusChain()
        return [
            stop
            for stop in (*inside, self.escape_button, self.primary_button, self.close_button)
            if stop.isVisibleTo(self)
            and stop.isEnabled()
            and stop.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
