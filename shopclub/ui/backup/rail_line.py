"""One quiet line at the foot of the office's rail: when the last good backup was made."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.ui.backup.following import follow
from shopclub.ui.backup.keeper import BackupKeeper, BackupState
from shopclub.ui.backup.words import age_words
from shopclub.ui.translation import translate
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.paint import draw_rounded

DOT = 8


class BackupLine(LookWidget):
    """A dot that is green while backups are as they should be, and how old the last one is."""

    def __init__(
        self,
        keeper: BackupKeeper,
        *,
        local: Callable[[datetime], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._local = local
        self._dot = _Dot()
        self._words = ElidingLabel(size="small", color="text2")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._dot)
        self._row.addWidget(self._words, 1)
        self.restyle()
        follow(keeper, self, self.show_state)

    def show_state(self, state: BackupState) -> None:
        """Show how it stands with backups; nothing before somebody looked."""
        self.setVisible(state.known)
        if state.problem is not None:
            said, color = translate("Backups", "The last backup failed"), "danger"
        elif state.second_fault is not None:
            said, color = translate("Backups", "No second copy"), "warn"
        elif state.age == 0 and state.last_good is not None:
            at = f"{self._local(state.last_good):%H:%M}"
            said, color = translate("Backups", "Backed up today {time}").format(time=at), "ok"
        else:
            said, color = age_words(state), "warn" if state.overdue else "ok"
        self._words.set_text(said)
        self._dot.set_color(color)
        self.setAccessibleName(said)

    def retranslate(self) -> None:
        """Say every word again."""
        self.show_state(self._keeper.state)

    def restyle(self) -> None:
        """Stand in line with the names of the pages above."""
        look = current_tokens()
        self._row.setContentsMargins(look.space.m, 0, look.space.s, 0)
        self._row.setSpacing(look.space.s)


class _Dot(LookWidget):
    """A round spot in a colour of the tokens."""

    def __init__(self) -> None:
        super().__init__()
        self._color = "ok"
        self.restyle()

    def set_color(self, color: str) -> None:
        """Take another colour, by its token name."""
        self._color = color
        self.update()

    def restyle(self) -> None:
        """Take the size of the look."""
        side = current_tokens().px(DOT)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the spot."""
        look = current_tokens()
        with QPainter(self) as painter:
            where = QRect(0, 0, self.width(), self.height())
            draw_rounded(painter, where, self.width() // 2, fill=look.ink(self._color))
