"""The people who may enter a PIN, as cards: a key, the arrows or a click choose one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from shopclub.ui.widgets.badges import draw_avatar
from shopclub.ui.widgets.look import LookWidget, current_tokens, is_look_change
from shopclub.ui.widgets.paint import draw_keycap, draw_rounded, keycap_width
from shopclub.ui.widgets.spans import Span, draw_line

CARD_HEIGHT = 60
AVATAR = 36


@dataclass(frozen=True, slots=True)
class Person:
    """What a card shows."""

    staff_id: int
    name: str
    role: str
    key: str = ""


class PersonCards(LookWidget):
    """A column of cards, one of them chosen; a single one only tells whose shop it is."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._toggled)
        self._column = QVBoxLayout(self)
        self.restyle()

    def show_people(self, people: Sequence[Person], *, chosen: int | None) -> None:
        """Show these people and who is chosen of them."""
        if tuple(people) != self._people:
            self._people = tuple(people)
            self._make_cards()
        button = None if chosen is None else self._group.button(chosen)
        if button is not None:
            button.setChecked(True)
            self.setFocusProxy(button)

    def chosen_card(self) -> QWidget | None:
        """Return the card of who is chosen."""
        return self._group.checkedButton()

    def restyle(self) -> None:
        """Keep the gaps of the look."""
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_tokens().space.s)

    def _make_cards(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.setParent(None)
            button.deleteLater()
        alone = len(self._people) == 1
        for person in self._people:
            card = _PersonCard(person, self)
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus if alone else Qt.FocusPolicy.StrongFocus)
            self._group.addButton(card, person.staff_id)
            self._column.addWidget(card)

    def _toggled(self, staff_id: int, checked: bool) -> None:  # noqa: FBT001  # Qt's signature
        if checked:
            self.chosen.emit(staff_id)


class _PersonCard(QPushButton):
    """Avatar, name and role; the chosen one has an accent edge."""

    def __init__(self, person: Person, parent: QWidget) -> None:
        super().__init__(parent)
        self._person = person
        self.setCheckable(True)
        self.setAccessibleName(f"{person.name}, {person.role}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a card of 60."""
        look = current_tokens()
        return QSize(look.px(240), look.px(CARD_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Hold the height."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the look."""
        super().changeEvent(event)
        if is_look_change(event):
            self.updateGeometry()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        look = current_tokens()
        color = look.color
        chosen = self.isChecked()
        with QPainter(self) as painter:
            draw_rounded(
                painter,
                self.rect(),
                look.radius.button,
                fill=color.soft if chosen else color.sunken if self.underMouse() else color.surface,
                edge=color.accent if self.hasFocus() else color.soft if chosen else color.border,
                width=2 * look.stroke if self.hasFocus() else look.stroke,
            )
            if chosen:
                bar = self.rect().adjusted(0, look.space.m, 0, -look.space.m)
                bar.setWidth(look.px(4))
                draw_rounded(painter, bar, look.px(2), fill=color.accent)
            side, left = look.px(AVATAR), look.space.l
            avatar = QRect(left, (self.height() - side) // 2, side, side)
            draw_avatar(painter, avatar, self._person.name, None, look)
            left += side + look.space.m
            right = self.width() - look.space.l
            if self._person.key:
                right -= keycap_width(self._person.key, look)
                draw_keycap(
                    painter,
                    right,
                    self.height() // 2,
                    self._person.key,
                    look,
                    ink=color.text2,
                    fill=QColor(color.surface if chosen else color.sunken),
                )
                right -= look.space.s
            room = QRect(left, 0, right - left, self.height())
            draw_line(
                painter,
                room,
                (
                    Span(self._person.name, bold=True),
                    Span(self._person.role, color="text2", size="body", gap=8),
                ),
                look.type.body_counter,
                look,
                color=color.text,
            )
