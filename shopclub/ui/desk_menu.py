"""The menu of who is at the desk: taking over, language, look, size, locking, signing out."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from shopclub.config import SCALES, Theme
from shopclub.kernel.phrases import LANGUAGES
from shopclub.staff.roles import Actor, Permission
from shopclub.staff.roster import StaffMember
from shopclub.ui.preferences import Preferences
from shopclub.ui.staff.desk import LOCK_KEY, StaffDesk
from shopclub.ui.theme import SMALLEST, scaled
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.menu_lines import numbered
from shopclub.ui.words import role_word

LANGUAGE_NAMES = {"en": "&English", "zh_CN": "简体中文(&S)", "zh_TW": "繁體中文(&T)"}
SIZE_NAMES = {100: "&100%", 125: "12&5%", 150: "15&0%", 175: "1&75%", 200: "&200%"}
MOST_DIGITS = 9
ROW_HEIGHT = 44
"""Of a line, where the screen holds them all; else they are denser, and scroll if need be."""


def fitting_scales(room: QSize) -> tuple[int, ...]:
    """Return the text sizes, in percent, at which a screen of this size holds the whole window."""
    return tuple(
        percent
        for percent in SCALES
        if percent == SCALES[0]
        or (
            scaled(SMALLEST.width(), scale_percent=percent) <= room.width()
            and scaled(SMALLEST.height(), scale_percent=percent) <= room.height()
        )
    )


class DeskMenu(QMenu):
    """Everything changes live; the window acts on the other lines.

    The people come first, each with the digit that chooses them; `people` says whose line it is.
    """

    def __init__(
        self,
        preferences: Preferences,
        *,
        actor: Actor,
        people: Sequence[StaffMember] = (),
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.setAccessibleName(translate("Window", "Desk menu"))
        self.people = self._add_people(people, actor=actor)
        self.appoint = self.addAction(translate("Window", "&Add a cashier..."))
        self.addSeparator()
        self._add_languages()
        self.addSeparator()
        self._add_themes()
        self._add_sizes()
        self._add_sounds()
        self.addSeparator()
        self.confirm_clock = self.addAction(translate("Window", "Date and time are &right"))
        self.close_day = self.addAction(
            translate("Window", "Close the day or chan&ge cashier") + "\tCtrl+D"
        )
        self.lock = self.addAction(translate("Window", "Loc&k") + f"\t{LOCK_KEY}")
        self.change_pin = self.addAction(translate("Window", "Change my &PIN..."))
        self.office = self.addAction(translate("Window", "Off&ice") + "\tF12")
        self.sign_out = self.addAction(translate("Window", "Sign &out"))
        high = len(self.actions()) * current_tokens().px(ROW_HEIGHT)
        self.setProperty("dense", high > self.screen().availableSize().height())

    def open_under(self, button: QWidget) -> QAction | None:
        """Open below a button, by its right edge, and return what was chosen, if anything was."""
        corner = button.mapToGlobal(button.rect().bottomRight())
        self.setActiveAction(self.actions()[0])
        return self.exec(QPoint(corner.x() - self.sizeHint().width(), corner.y()))

    def _add_people(
        self, people: Sequence[StaffMember], *, actor: Actor
    ) -> dict[QAction, StaffMember]:
        lines: dict[QAction, StaffMember] = {}
        for place, person in enumerate(people[:MOST_DIGITS], start=1):
            line = numbered(place, person.name)
            action = self.addAction(f"{line}\t{role_word(person.role)}")
            action.setCheckable(True)
            action.setChecked(person.staff_id == actor.staff_id)
            lines[action] = person
        return lines

    def _add_languages(self) -> None:
        group = QActionGroup(self)
        for language in LANGUAGES:
            action = self._option(LANGUAGE_NAMES[language], group)
            action.setChecked(language == self._preferences.language)
            action.triggered.connect(partial(self._preferences.speak, language))

    def _add_themes(self) -> None:
        words = {
            Theme.SYSTEM: translate("Window", "Look of the s&ystem"),
            Theme.LIGHT: translate("Window", "&Light"),
            Theme.DARK: translate("Window", "&Dark"),
        }
        group = QActionGroup(self)
        for theme, word in words.items():
            action = self._option(word, group)
            action.setChecked(theme is self._preferences.config.theme)
            action.triggered.connect(partial(self._preferences.wear, theme))

    def _add_sizes(self) -> None:
        group = QActionGroup(self)
        fitting = fitting_scales(self.screen().availableSize())
        self.sizes = self.addMenu(translate("Window", "Text si&ze..."))
        for percent in SCALES:
            action = self._option(SIZE_NAMES[percent], group, menu=self.sizes)
            action.setEnabled(percent in fitting)
            action.setChecked(percent == self._preferences.config.scale_percent)
            action.triggered.connect(partial(self._preferences.scale, percent))

    def _add_sounds(self) -> None:
        action = self.addAction(translate("Window", "So&unds"))
        action.setCheckable(True)
        action.setChecked(self._preferences.config.sounds)
        action.triggered.connect(lambda on: self._preferences.ring(on=on))

    def _option(self, word: str, group: QActionGroup, *, menu: QMenu | None = None) -> QAction:
        action = (menu or self).addAction(word)
        action.setCheckable(True)
        group.addAction(action)
        return action


@dataclass(frozen=True, slots=True)
class MenuWays:
    """What the window does of the menu; the clock is confirmed by somebody who may."""

    sign_out: Callable[[], None]
    office: Callable[[], None]
    confirm_clock: Callable[[Actor], None]
    close_day: Callable[[], None]


def open_desk_menu(
    anchor: QWidget, *, preferences: Preferences, staff: StaffDesk, ways: MenuWays
) -> None:
    """Open the menu below a button and do what was chosen."""
    menu = DeskMenu(preferences, actor=staff.actor, people=staff.people, parent=anchor)
    chosen = menu.open_under(anchor)
    menu.deleteLater()
    person = None if chosen is None else menu.people.get(chosen)
    if chosen is menu.sign_out:
        ways.sign_out()
    elif chosen is menu.office:
        ways.office()
    elif chosen is menu.confirm_clock:
        staff.allowed(Permission.CONFIRM_CLOCK, ways.confirm_clock)
    elif chosen is menu.close_day:
        ways.close_day()
    elif chosen is menu.lock:
        staff.lock()
    elif chosen is menu.change_pin:
        staff.change_pin()
    elif chosen is menu.appoint:
        staff.appoint()
    elif person is not None:
        staff.take_over(person)
