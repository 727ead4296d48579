"""The field for who brought the new member, with the members found under it."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from shopclub.counter.lookup import FoundMember
from shopclub.kernel.codes import spaced_card_number
from shopclub.members.phones import LONGEST_ENTRY
from shopclub.ui.members.signup_introducing import IntroducerState, Introducing
from shopclub.ui.translation import translate
from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import Panel
from shopclub.ui.widgets.results import ResultList, ResultRow
from shopclub.ui.widgets.spans import Span
from shopclub.ui.words import tier_hue, tier_word

QUIET_MILLISECONDS = 150
MOST_ROWS = 3
LEAST_WIDE = 480
"""A list is as wide as its field, but never too narrow for a row: then it reaches to the left."""
LATIN_GAP = 12


class IntroducerEntry(TextEntry):
    """A search line; while its list is open, the arrows, Enter and Escape belong to the list."""

    wanted = Signal(str)
    blank_entered = Signal()

    def __init__(self, part: Introducing) -> None:
        super().__init__(icon="search")
        self.setMaxLength(2 * LONGEST_ENTRY)
        self._part = part
        self._state = IntroducerState()
        self._list: _FoundList | None = None
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MILLISECONDS)
        self._quiet.timeout.connect(
            lambda: part.look_for(self.text()) if self.isVisible() else None
        )
        self.textEdited.connect(self._edited)

    def lay_list_over(self, dialog: QWidget) -> None:
        """Show what is found over a dialog, which is not to be moved by it."""
        self._list = _FoundList(dialog)
        self._list.list.taken.connect(self._take)

    def show_state(self, state: IntroducerState) -> None:
        """Show who was found, or who is chosen."""
        before, self._state = self._state, state
        chosen = state.chosen
        if chosen is not None and chosen is not before.chosen:
            self.setText(chosen.name)
        self.set_trailing("" if chosen is None else chosen.phone or tier_word(chosen.tier))
        if self._list is not None:
            self._list.show_found(state.found, under=self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the list with the field."""
        super().hideEvent(event)
        self._part.close_list()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the dialog while the list is open."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._state.found is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take from it, or ask at once what a scanner typed."""
        key, found = event.key(), self._state.found
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif found is not None and key == Qt.Key.Key_Escape:
            self._part.close_list()
        elif found and self._list is not None and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._list.list.move_choice(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when something else is filled in."""
        super().focusOutEvent(event)
        self._quiet.stop()
        self._part.close_list()

    def _edited(self) -> None:
        self._part.edited()
        self._quiet.start()

    def _enter(self) -> None:
        if self._state.found and self._list is not None:
            self._list.list.take()
        elif self.text().strip() and self._state.chosen is None:
            self._quiet.stop()
            self.wanted.emit(self.text())
        else:
            self.blank_entered.emit()

    def _take(self, row: int) -> None:
        if self._state.found is not None:
            self._part.choose(self._state.found[row])


class _FoundList(Panel):
    """Up to three rows in sight, under the field, above it where there is no room beneath."""

    def __init__(self, dialog: QWidget) -> None:
        super().__init__(dialog, kind="popup", padding=8)
        self._dialog = dialog
        self.list = ResultList()
        self._none = ElidingLabel(color="text2")
        self._none.setContentsMargins(16, 12, 16, 12)
        self.body.addWidget(self.list)
        self.body.addWidget(self._none)
        self.hide()

    def show_found(self, found: tuple[FoundMember, ...] | None, *, under: QWidget) -> None:
        """Show the members of a search, or go away."""
        if found is None:
            self.hide()
            return
        self.list.setAccessibleName(translate("Signup", "Members found"))
        self._none.set_text(translate("Signup", "Nobody found."))
        rows = tuple(_row(member) for member in found)
        if rows != self.list.rows():
            self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._none.setVisible(not rows)
        look = current_tokens()
        self.list.setFixedHeight(look.px(76) * min(len(rows), MOST_ROWS))
        self.setGeometry(self._place(under))
        self.show()
        self.raise_()

    def _place(self, under: QWidget) -> QRect:
        gap, high = current_tokens().space.xs, self.sizeHint().height()
        wide = max(under.width(), current_tokens().px(LEAST_WIDE))
        corner = under.mapTo(self._dialog, QPoint(under.width() - wide, 0))
        below = corner.y() + under.height() + gap
        top = below if below + high <= self._dialog.height() else corner.y() - gap - high
        return QRect(corner.x(), max(top, 0), wide, high)


def _row(member: FoundMember) -> ResultRow:
    return ResultRow(
        name=member.name,
        latin=(Span(member.latin, gap=LATIN_GAP),) if member.latin else (),
        phone=member.phone,
        card=translate("Signup", "Card {number}").format(
            number=spaced_card_number(member.card_number)
        ),
        tier=tier_word(member.tier),
        hue=tier_hue(member.tier),
    )
