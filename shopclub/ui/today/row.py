"""A row of the page of today: avatar, name, note, and what stands at the right."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget
from shiboken6 import isValid

from shopclub.birthdays.ahead import Coming
from shopclub.birthdays.greetings import Way
from shopclub.members.doubles import Double
from shopclub.ui.birthdays.words import greeted_word, way_word
from shopclub.ui.today.lines import Line, leads_word
from shopclub.ui.today.odd_places import Part
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Avatar, TierBadge
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel, IconLabel
from shopclub.ui.widgets.look import current_tokens, is_look_change
from shopclub.ui.widgets.row_button import RowButton

HEIGHT = 44


@dataclass(frozen=True, slots=True)
class RowWays:
    """Where a row leads: to a member or a gift, and to a greeting that is ticked or unticked.

    What is about no one member leads to what of another page tells of it. Two who may be one
    person are compared, or told apart. `further` adds lines of its own to the menu of a row, each
    with what it does.
    """

    open_member: Callable[[int], None]
    greet: Callable[[Coming, Way], None]
    take_back: Callable[[Coming], None]
    open_gift: Callable[[int], None] = lambda _: None
    open_part: Callable[[Part], None] = lambda _: None
    compare: Callable[[Double], None] = lambda _: None
    tell_apart: Callable[[Double], None] = lambda _: None
    further: Callable[[Coming], tuple[tuple[str, Callable[[], None]], ...]] = lambda _: ()


class LineRow(RowButton):
    """Opens what it is about, and says what; the button at the right ticks off a greeting.

    A `narrow` one says its note in brief; the hint has it whole.
    """

    def __init__(
        self, line: Line, *, ways: RowWays, narrow: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._ways = ways
        self._row = QHBoxLayout(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if line.has_avatar:
            avatar = Avatar(size=28)
            avatar.set_member(line.name, line.hue)
            self._row.addWidget(avatar)
        self._row.addWidget(ElidingLabel(line.name, size="reason"))
        note = (line.brief if narrow else "") or line.note
        if note:
            self._row.addWidget(ElidingLabel(note, size="small", color="text2"), 1)
        else:
            self._row.addStretch(1)
        for place, (word, hue) in enumerate(line.badges):
            if place:
                self._row.addWidget(IconLabel("arrow-right", size=16))
            self._row.addWidget(TierBadge(word, hue))
        if line.end:
            self._row.addWidget(ElidingLabel(line.end, size="body", hold=True))
        self.greeting = self._greeting_button() if line.coming is not None else None
        if self.greeting is not None:
            self._row.addWidget(self.greeting)
        self.more = self._more_button() if line.double is not None else None
        if self.more is not None:
            self._row.addWidget(self.more)
        said = (line.name, line.note, *(span.text for span in line.end))
        self.setAccessibleName(", ".join(part for part in said if part))
        if line.member_id is not None:
            member_id = line.member_id
            self.clicked.connect(lambda: ways.open_member(member_id))
        elif line.gift_id is not None:
            gift_id = line.gift_id
            self.clicked.connect(lambda: ways.open_gift(gift_id))
        elif line.double is not None:
            double = line.double
            self.clicked.connect(lambda: ways.compare(double))
        elif line.part is not None:
            part = line.part
            self.clicked.connect(lambda: ways.open_part(part))
        self.setAccessibleDescription(leads_word(line))
        if not self.toolTip():
            self.setToolTip(leads_word(line) if note == line.note else line.note)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Ask for a row of 44."""
        return QSize(super().sizeHint().width(), current_tokens().px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Allow the words to be cut."""
        return QSize(current_tokens().px(160), current_tokens().px(HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self._restyle()

    def menu(self) -> QMenu:
        """Return the menu of the row: of a greeting how, or that it was a mistake; of two what."""
        menu, row, double = QMenu(self), self._line.coming, self._line.double
        if double is not None:
            compare = translate("Today", "&Compare and merge ...")
            menu.addAction(compare, lambda: self._ways.compare(double))
            apart = translate("Today", "They are &two people")
            menu.addAction(apart, lambda: self._ways.tell_apart(double))
            return menu
        assert row is not None
        if row.greeting is None:
            for how in Way:
                menu.addAction(way_word(how), partial(self._ways.greet, row, how))
        else:
            undo = translate("Birthdays", "&Not greeted after all")
            menu.addAction(undo, lambda: self._ways.take_back(row))
        further = self._ways.further(row)
        if further:
            menu.addSeparator()
        for word, act in further:
            menu.addAction(word, act)
        return menu

    def _greeting_button(self) -> KeycapButton:
        row = self._line.coming
        assert row is not None
        button = KeycapButton(kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        if row.greeting is None:
            button.set_text(translate("Birthdays", "Greet"))
        else:
            button.set_icon("check", color="ok")
            how = greeted_word(row.greeting.how)
            by = translate("Birthdays", "{how} by {name}").format(how=how, name=row.greeting.by)
            button.set_text(how, name=by)
            self.setToolTip(by)
        button.clicked.connect(lambda: self._open_menu(button))
        return button

    def _more_button(self) -> KeycapButton:
        button = KeycapButton(icon="ellipsis", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        button.set_text("", name=translate("Today", "One person or two"))
        button.clicked.connect(lambda: self._open_menu(button))
        return button

    def _open_menu(self, button: KeycapButton) -> None:
        menu = self.menu()
        menu.setActiveAction(menu.actions()[0])
        corner = button.mapToGlobal(button.rect().bottomRight())
        menu.exec(QPoint(corner.x() - menu.sizeHint().width(), corner.y()))
        if isValid(menu):  # the row may have gone under it
            menu.deleteLater()

    def _restyle(self) -> None:
        look = current_tokens()
        self.setFixedHeight(look.px(HEIGHT))
        has_button = self.greeting is not None or self.more is not None
        self._row.setContentsMargins(look.space.s, 0, 0 if has_button else look.space.s, 0)
        self._row.setSpacing(look.space.s)
