"""A card of the page of today: icon, title, note and count, three rows, and the way to all."""

from PySide6.QtCore import QEvent, QLocale, QPoint, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.today.cards import Card
from shopclub.ui.today.lines import Line
from shopclub.ui.today.row import HEIGHT, LineRow, RowWays
from shopclub.ui.widgets.gaps import Gap
from shopclub.ui.widgets.labels import Divider, ElidingLabel, IconLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_icon, draw_rounded
from shopclub.ui.widgets.panels import Panel, Tone
from shopclub.ui.widgets.row_button import RowButton
from shopclub.ui.widgets.spans import Span

MOST_ROWS = 3
WITHOUT_UNIT = 1_000
"""A count from here on stands alone: the title is told whole before its unit is."""
TILE, ICON = 36, 20


class CardPanel(Panel):
    """`all_wanted` is emitted by the line at the foot, which is there where there are rows."""

    all_wanted = Signal()

    def __init__(self, icon: str, tone: Tone, *, ways: RowWays) -> None:
        self._head, self._said = QHBoxLayout(), QHBoxLayout()
        super().__init__(padding=16)
        self._ways = ways
        self._shown: tuple[object, ...] = ()
        self._tile = IconTile(icon, tone)
        self._title = ElidingLabel(size="h2")
        self._note = ElidingLabel(size="small", color="text2")
        self._count = ElidingLabel(size="name", hold=True)
        self._rows = QVBoxLayout()
        self._empty = ElidingLabel(size="body", color="text2")
        self._foot = FootLink()
        self._foot.clicked.connect(self.all_wanted)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._note)
        self._head.setSpacing(0)
        self._head.addWidget(self._tile)
        self._head.addWidget(Gap(12))
        self._head.addLayout(words, 1)
        self._head.addWidget(Gap(8))
        self._head.addWidget(self._count)
        self._rows.setSpacing(0)
        self.body.addLayout(self._head)
        self.body.addWidget(Gap(10))
        self._said.addWidget(self._empty)
        self.body.addLayout(self._said)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.body.addWidget(self._foot)

    def show_card(self, card: Card) -> None:
        """Show the first rows, or the sentence that there are none."""
        self._title.set_text(card.title)
        self._note.set_text(card.note)
        unit = card.unit if card.count < WITHOUT_UNIT else ""
        shown = (Span(f"{card.count:,}"), Span(unit, color="text2", size="body", gap=4))
        self._count.set_text(shown if card.count else ())
        self.setAccessibleName(card.title)
        self._show_rows(card.lines[:MOST_ROWS])
        self._empty.set_text(card.empty)
        self._empty.setVisible(not card.lines)
        self._foot.set_words(card.foot)
        self._foot.setVisible(bool(card.lines))

    def _show_rows(self, lines: tuple[Line, ...]) -> None:
        """Show rows; the same ones in the same language stay, with the focus and their menu."""
        shown = (lines, QLocale().name())
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for line in lines:
            self._rows.addWidget(Divider())
            self._rows.addWidget(LineRow(line, ways=self._ways, narrow=True))

    def restyle(self) -> None:
        """Let rows reach farther out than what they say, for their ground and its edge."""
        super().restyle()
        look = current_tokens()
        inset, outset = self.body.contentsMargins(), look.space.s
        self.body.setContentsMargins(outset, inset.top(), outset, inset.bottom())
        for line in (self._head, self._said):
            line.setContentsMargins(outset, 0, outset, 0)

    def minimumSizeHint(self) -> QSize:
        """Ask for three rows, so that cards beside each other are alike."""
        look = current_tokens()
        return QSize(look.px(280), look.px(MOST_ROWS * (HEIGHT + 1) + 123))


class IconTile(LookWidget):
    """An icon of 20 on a soft square of 36."""

    def __init__(self, icon: str, tone: Tone) -> None:
        super().__init__()
        self._icon = icon
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the square."""
        side = current_tokens().px(TILE)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the square and the icon."""
        look = current_tokens()
        color = look.color
        fill, ink = {
            Tone.SOFT: (color.soft, color.on_soft),
            Tone.WARN: (color.warn_soft, color.warn),
            Tone.DANGER: (color.danger_soft, color.danger),
            Tone.OK: (color.ok_soft, color.ok),
            Tone.INFO: (color.info_soft, color.info),
        }[self._tone]
        side, inset = look.px(ICON), look.px(TILE - ICON) // 2
        with QPainter(self) as painter:
            draw_rounded(painter, self.rect(), look.radius.button, fill=fill)
            draw_icon(painter, QPoint(inset, inset), self._icon, ink, side)


class FootLink(RowButton):
    """The line at the foot of a card: words in accent, and an arrow at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidingLabel(size="body", color="accent", bold=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.addWidget(self._words, 1)
        self._row.addWidget(IconLabel("chevron-right", size=18, color="accent"))
        column.addWidget(Divider())
        column.addLayout(self._row, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._restyle()

    def set_words(self, words: str) -> None:
        """Say what is behind it."""
        self._words.set_text(words)
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self._restyle()

    def _restyle(self) -> None:
        look = current_tokens()
        self.setFixedHeight(look.px(37))
        self._row.setContentsMargins(look.space.s, 0, look.space.s, 0)
