"""What stands above the list of the log: the state of the chain, and what narrows the list."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from shopclub.insights.log.action_words import LogGroup
from shopclub.insights.log.audit_log import FoundSubject
from shopclub.ui.log.state import FileKind, LogState
from shopclub.ui.log.words import chain_badge, group_word, length_word
from shopclub.ui.settings.numbers import LONGEST_DAY
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import Badge, BadgeKind
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.choice import Choice
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.widgets.menu_lines import numbered

GROUPS: tuple[LogGroup | None, ...] = (None, *LogGroup)
DAY_WIDTH, GROUP_WIDTH, PERSON_WIDTH = 104, 176, 132


class LogTop(LookWidget):
    """`about_entered` is Enter in the search; an emptied search asks for everything again."""

    group_chosen = Signal(object)
    person_chosen = Signal(object)
    days_entered = Signal(str, str)
    about_entered = Signal(str)
    about_chosen = Signal(object)
    file_wanted = Signal(FileKind)
    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[int | None, ...] = ()
        self._state: LogState | None = None
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self.chain = Badge("", BadgeKind.NEUTRAL)
        self.export = KeycapButton(icon="file-down", size=ButtonSize.OFFICE)
        self.groups, self.people = Choice(office=True), Choice(office=True)
        self.first, self.last = TextEntry(office=True), TextEntry(office=True)
        self.about = TextEntry(icon="search", office=True)
        self._length = ElidingLabel(size="body", color="text2", align=Qt.AlignmentFlag.AlignRight)
        self._head, self._filters = QHBoxLayout(), QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._bind()
        self.restyle()

    def show_state(self, state: LogState) -> None:
        """Show what is asked for, and what is known of the chain."""
        before, self._state = self._state, state
        said, kind, icon = chain_badge(state.chain)
        self.chain.set_badge(said, kind, icon=icon)
        self._length.set_text(length_word(state))
        if before is None or before.people != state.people:
            self._offer_people(state)
        with QSignalBlocker(self.groups), QSignalBlocker(self.people):
            self.groups.setCurrentIndex(GROUPS.index(state.group))
            if state.asked.staff_id in self._people:
                self.people.setCurrentIndex(self._people.index(state.asked.staff_id))
        for entry, day in zip((self.first, self.last), state.days, strict=True):
            entry.set_problem(Problem.WARN if state.days_refused else None)
            if before is not None and before.days != state.days:
                entry.setText(day)
        self.about.set_problem(Problem.WARN if state.found_nothing else None)
        if state.about is not None and (before is None or before.about != state.about):
            self.about.setText(_named(state.about))
        self._name_export(state)

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._title.setText(translate("LogPage", "Log"))
        self.groups.setAccessibleName(translate("LogPage", "Kind of action"))
        self.people.setAccessibleName(translate("LogPage", "Who"))
        with QSignalBlocker(self.groups):
            chosen = self.groups.currentIndex()
            self.groups.clear()
            self.groups.addItems([group_word(group) for group in GROUPS])
            self.groups.setCurrentIndex(max(chosen, 0))
        self.first.setPlaceholderText(translate("LogPage", "first day"))
        self.last.setPlaceholderText(translate("LogPage", "last day"))
        self.first.setAccessibleName(translate("LogPage", "First day, as 2026-10-03"))
        self.last.setAccessibleName(translate("LogPage", "Last day, as 2026-10-03"))
        self.about.setPlaceholderText(translate("LogPage", "Card, name ..."))
        self.about.setToolTip(translate("LogPage", "Receipt, card, phone, name"))
        self.about.setAccessibleName(translate("LogPage", "What the lines are about"))
        if self._state is not None:
            self._offer_people(self._state)

    def offer(self, found: tuple[FoundSubject, ...]) -> None:
        """Let someone choose which of several members is meant."""
        menu = QMenu(self)
        actions = {
            menu.addAction(numbered(place, _named(one))): one
            for place, one in enumerate(found, start=1)
        }
        chosen = menu.exec(self.about.mapToGlobal(self.about.rect().bottomLeft()))
        menu.deleteLater()
        if chosen in actions:
            self.about_chosen.emit(actions[chosen])

    def restyle(self) -> None:
        """Take heights and gaps of the look."""
        look = current_tokens()
        self._column.setContentsMargins(0, 0, 0, look.space.s)
        self._column.setSpacing(look.space.xs)
        self._title.setFixedHeight(look.px(60))
        self._head.setSpacing(look.space.m)
        self._filters.setSpacing(look.space.s)
        self.groups.setFixedWidth(look.px(GROUP_WIDTH))
        self.people.setFixedWidth(look.px(PERSON_WIDTH))
        for entry in (self.first, self.last):
            entry.setFixedWidth(look.px(DAY_WIDTH))

    def _offer_people(self, state: LogState) -> None:
        self._people = (None, *(person.staff_id for person in state.people), 0)
        with QSignalBlocker(self.people):
            self.people.clear()
            self.people.addItem(translate("LogPage", "Everybody"))
            self.people.addItems([person.name for person in state.people])
            self.people.addItem(translate("LogPage", "ShopClub itself"))
            if state.asked.staff_id in self._people:
                self.people.setCurrentIndex(self._people.index(state.asked.staff_id))

    def _name_export(self, state: LogState) -> None:
        """Let the button stop what is being written."""
        if state.writing is None:
            self.export.set_text(translate("LogPage", "&Export"))
        else:
            percent = state.written_lines * 100 // max(state.shown, 1)
            stop = translate("LogPage", "S&top writing, {percent}%").format(percent=percent)
            self.export.set_text(stop)
        ready = not state.searching and state.shown > 0
        self.export.setEnabled(ready or state.writing is not None)

    def _choose_file(self) -> None:
        if self._state is not None and self._state.writing is not None:
            self.stopped.emit()
            return
        menu = QMenu(self)
        words = {
            FileKind.CSV: translate("LogPage", "&CSV, with the hashes of the chain ..."),
            FileKind.XLSX: translate("LogPage", "&Excel workbook ..."),
            FileKind.PDF: translate("LogPage", "&PDF ..."),
        }
        actions = {menu.addAction(word): kind for kind, word in words.items()}
        chosen = menu.exec(self.export.mapToGlobal(self.export.rect().bottomLeft()))
        menu.deleteLater()
        if chosen in actions:
            self.file_wanted.emit(actions[chosen])

    def _enter_days(self) -> None:
        self.days_entered.emit(self.first.text(), self.last.text())

    def _look(self) -> None:
        self.about_entered.emit(self.about.text())

    def _emptied(self, text: str) -> None:
        if not text:
            self.about_entered.emit("")

    def _bind(self) -> None:
        self.groups.activated.connect(lambda place: self.group_chosen.emit(GROUPS[place]))
        self.people.activated.connect(lambda place: self.person_chosen.emit(self._people[place]))
        for entry in (self.first, self.last):
            entry.switch_input_method_off()
            entry.setMaxLength(LONGEST_DAY)
            entry.editingFinished.connect(self._enter_days)
        self.about.returnPressed.connect(self._look)
        self.about.textEdited.connect(self._emptied)
        self.export.clicked.connect(self._choose_file)

    def _lay_out(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._head.addWidget(self._title)
        self._head.addWidget(self.chain, 0, middle)
        self._head.addStretch(1)
        self._head.addWidget(self.export, 0, middle)
        for widget in (self.groups, self.people, self.first, self.last):
            self._filters.addWidget(widget)
        self._filters.addWidget(self.about, 1)
        self._filters.addWidget(self._length)
        self._column.addLayout(self._head)
        self._column.addLayout(self._filters)


def _named(found: FoundSubject) -> str:
    return f"{found.name}  {found.number}".strip()
