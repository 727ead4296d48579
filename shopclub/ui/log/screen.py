"""The page of the log: the list, what narrows it, all of the chosen line, and the chain."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from shopclub.ui.log.presenter import LogPresenter
from shopclub.ui.log.state import FileKind, LogPart, LogState
from shopclub.ui.log.table import LogTable
from shopclub.ui.log.top import LogTop
from shopclub.ui.log.words import faults_word, whole_line, written_word
from shopclub.ui.log.writing import LogWriting
from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import EmptyState, Panel, Tone
from shopclub.ui.widgets.toast import Toast


class LogScreen(Page):
    """Ctrl+F goes to the search, Enter opens what a line is about."""

    def __init__(
        self,
        presenter: LogPresenter,
        *,
        writing: LogWriting,
        ask_path: Callable[[QWidget, FileKind], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._writing, self._ask_path = writing, ask_path
        self._state = presenter.state
        self.top = LogTop()
        self.broken, self._problem = NoteBand(tone=Tone.DANGER), NoteBand(tone=Tone.DANGER)
        self.table = LogTable(presenter)
        self._panel = Panel(padding=0)
        self._empty = EmptyState("", icon="history")
        self.line = QLabel()
        self.line.setProperty("kind", "note")
        self.line.setTextFormat(Qt.TextFormat.PlainText)
        self.line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.line.setWordWrap(True)
        self._toast = Toast(self, above=self.line)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._bind()
        self._say()
        self.restyle()
        presenter.attach(self)

    def display(self, state: LogState) -> None:
        """Show a state."""
        before, self._state = self._state, state
        self.top.show_state(state)
        self.table.show_state(state)
        self.broken.say(faults_word(state.chain) if state.chain and state.chain.done else "")
        problem = state.problem
        self._problem.say("" if problem is None else sentence_of(problem, currency=state.currency))
        nothing = state.shown == 0 and not state.searching
        self._panel.setVisible(not nothing)
        self._empty.setVisible(nothing)
        self.line.setText("" if state.chosen is None else whole_line(state.chosen))
        self.line.setVisible(state.chosen is not None)
        if state.written is not None and state.written != before.written:
            self._toast.announce(written_word(state.written))
        if state.found and state.found != before.found:
            self.top.offer(state.found)

    def rows_came(self, first: int, last: int) -> None:
        """Paint rows that came."""
        self.table.lines.rows_came(first, last)

    def write_file(self, kind: FileKind) -> None:
        """Show the lines on paper, or ask where to write them and do so."""
        if kind is FileKind.PDF:
            self._writing.show_paper()
            return
        path = self._ask_path(self, kind)
        if path is not None:
            self._writing.write(kind, path)

    def go_back(self) -> None:
        """Stop what is being written, or leave."""
        if self._state.writing is not None:
            self._writing.stop()
        else:
            self.leave()

    def show_part(self, part: object) -> None:
        """Show a part of the log alone."""
        if isinstance(part, LogPart):
            self._presenter.narrow.show_part(part)

    def take_focus(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Read the log again."""
        self._presenter.refresh()

    def retranslate(self) -> None:
        """Say every word again; the lines are read anew in the language in force."""
        self._say()
        self._presenter.refresh()

    def restyle(self) -> None:
        """Take margins and gaps of the look."""
        look = current_tokens()
        edge = look.stroke
        self._column.setContentsMargins(look.space.xl, look.space.xs, look.space.xl, look.space.l)
        self._column.setSpacing(look.space.s)
        self._panel.body.setContentsMargins(edge, edge, edge, look.radius.panel)

    def _say(self) -> None:
        self.setAccessibleName(translate("LogPage", "Log"))
        self._empty.set_sentence(
            translate("LogPage", "No line meets all of this: take a condition away.")
        )
        self.top.retranslate()
        self.table.restyle()
        self.display(self._state)

    def _bind(self) -> None:
        presenter, narrow = self._presenter, self._presenter.narrow
        self.destroyed.connect(presenter.detach)
        self.top.group_chosen.connect(narrow.choose_group)
        self.top.person_chosen.connect(narrow.choose_person)
        self.top.days_entered.connect(narrow.enter_days)
        self.top.about_entered.connect(narrow.look_for)
        self.top.about_chosen.connect(narrow.choose_about)
        self.table.opened.connect(presenter.open_row)
        self.table.chosen.connect(presenter.choose_row)
        self.top.file_wanted.connect(self.write_file)
        self.top.stopped.connect(self._writing.stop)
        QShortcut(
            QKeySequence("Ctrl+F"),
            self,
            self.top.about.setFocus,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _lay_out(self) -> None:
        self._panel.body.addWidget(self.table)
        for widget in (self.top, self.broken, self._problem):
            self._column.addWidget(widget)
        self._column.addWidget(self._panel, 1)
        self._column.addWidget(self._empty)
        self._column.addWidget(self.line)
        self._column.addStretch(0)
