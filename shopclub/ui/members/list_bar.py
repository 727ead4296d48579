"""The bar at the foot of the list of members: what can be done with those who are ticked."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from shopclub.members.listing import StandingChoice
from shopclub.ui.members.list_state import ListState
from shopclub.ui.members.list_words import chosen_word
from shopclub.ui.theme import inverted
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_icon, draw_rounded
from shopclub.ui.widgets.spans import Span, draw_line, line_width


class BarButton(QPushButton):
    """A button in the colours of the other scheme, 40 high."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_word(self, word: str, *, name: str = "") -> None:
        """Show a word, or only the icon where it is empty."""
        self.setText(word)
        self.setAccessibleName(name or word)
        self.setToolTip(name)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for the icon and the word."""
        look = current_tokens()
        words = line_width((Span(self.text()),), look.type.reason, look) if self.text() else 0
        gap = look.space.s if self.text() else 0
        return QSize(look.px(18) + gap + words + 2 * look.space.m, look.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button."""
        look = current_tokens()
        turned = inverted(look)
        fill = turned.color.border if self.underMouse() or self.isDown() else turned.color.sunken
        with QPainter(self) as painter:
            draw_rounded(
                painter, self.rect(), look.radius.button, fill=fill if self.text() else None,
                edge=turned.color.accent if self.hasFocus() else None, width=2 * look.stroke,
            )  # fmt: skip
            side = look.px(18)
            where = QPoint(look.space.m, (self.height() - side) // 2)
            draw_icon(painter, where, self._icon, turned.color.text, side)
            words = self.rect().adjusted(look.space.m + side + look.space.s, 0, 0, 0)
            line = (Span(self.text()),)
            draw_line(painter, words, line, look.type.reason, look, color=turned.color.text)


class BulkBar(LookWidget):
    """There while somebody is ticked; during a work it shows how far it is."""

    tagged = Signal()
    printed = Signal()
    exported = Signal()
    erased = Signal()
    let_go = Signal()
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state: ListState | None = None
        self._offers = True
        self._words = ElidingLabel(size="reason", color="bg", bold=True)
        self._progress = QProgressBar()
        self._tag, self._print = BarButton("tag"), BarButton("credit-card")
        self._export, self._stop, self._close = (
            BarButton("file-down"), BarButton("x"), BarButton("x"),
        )  # fmt: skip
        self._erase = BarButton("triangle-alert")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words)
        self._row.addWidget(self._progress, 1)
        self._row.addStretch(1)
        for button, signal in (
            (self._tag, self.tagged),
            (self._print, self.printed),
            (self._export, self.exported),
            (self._erase, self.erased),
            (self._stop, self.stopped),
            (self._close, self.let_go),
        ):
            self._row.addWidget(button)
            button.clicked.connect(signal)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def offer_nothing(self) -> None:
        """Stay out of sight: nothing can be done to those who are ticked."""
        self._offers = False
        self.hide()

    def show_state(self, state: ListState) -> None:
        """Show how many are ticked, or the work."""
        self._state = state
        working = state.progress is not None
        self.setVisible(self._offers and (state.chosen > 0 or working))
        self._words.set_text(chosen_word(state))
        self._progress.setVisible(working)
        if state.progress is not None:
            self._progress.setRange(0, max(state.progress.whole, 1))
            self._progress.setValue(state.progress.done)
        for button in (self._tag, self._print, self._export, self._close):
            button.setVisible(not working)
        silent = state.listing.narrowed.standing is StandingChoice.SILENT
        self._erase.setVisible(silent and not working)
        self._stop.setVisible(working)
        self.retranslate()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._tag.set_word(translate("MemberList", "Add a tag"))
        self._print.set_word(translate("MemberList", "Print cards"))
        self._export.set_word(translate("MemberList", "Export"))
        self._erase.set_word(translate("MemberList", "Erase"))
        self._stop.set_word(translate("Widgets", "Cancel"))
        self._close.set_word("", name=translate("MemberList", "Choose nobody"))
        self._progress.setAccessibleName(self._words.text())

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(56))
        self._row.setContentsMargins(look.px(20), 0, look.space.s, 0)
        self._row.setSpacing(look.space.s)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        look = current_tokens()
        with QPainter(self) as painter:
            draw_rounded(painter, self.rect(), look.radius.panel, fill=look.color.text)
