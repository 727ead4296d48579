"""The line of time in its panel, and what it says where there is nothing yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from shopclub.counter.member_history import EVERYTHING
from shopclub.kernel.money import Currency
from shopclub.ui.members.page_tabs import PARTS, Part
from shopclub.ui.members.timeline_list import TimelineLine, TimelineList
from shopclub.ui.members.timeline_presenter import TimelinePresenter, TimelineState
from shopclub.ui.members.timeline_words import words_of
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.panels import EmptyState, Panel
from shopclub.ui.words import day_word


class TimelinePanel(Panel):
    """Events, the newest first; older ones come as one scrolls.

    `note_wanted` is emitted by the button at the head, `note_opened` with the event of a note.
    """

    note_wanted = Signal()
    note_opened = Signal(object)

    def __init__(
        self, presenter: TimelinePresenter, *, currency: Currency, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, padding=16)
        self._presenter = presenter
        self._currency = currency
        self._state = presenter.state
        self._part = PARTS[0]
        self._title = ElidingLabel(size="h2", hold=True)
        self.events = TimelineList()
        self._empty = EmptyState("", icon="history")
        self.add = KeycapButton(icon="plus", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self.add.setVisible(False)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.add)
        self.body.addLayout(head)
        self.body.addSpacing(current_tokens().space.m)
        self.body.addWidget(self._empty)
        self.body.addWidget(self.events, 1)
        self.body.addStretch(0)
        self.events.wanted.connect(presenter.need_more)
        self.events.activated.connect(lambda index: self._open(index.row()))
        self.add.clicked.connect(self.note_wanted)
        presenter.attach(self)

    def show_part(self, part: Part) -> None:
        """Tell the events of a part of the page alone, under its word."""
        self._part = part
        self.display(self._state)
        self._presenter.choose(part.kinds)

    def display(self, state: TimelineState) -> None:
        """Show a state."""
        self._state = state
        part = self._part
        is_whole = part.kinds == EVERYTHING
        self._title.set_text(translate("Timeline", "Timeline") if is_whole else part.word())
        self.add.set_text(translate("Notes", "&Note"), name=translate("Notes", "Write a note"))
        self.add.setToolTip(translate("Notes", "Write a note (Ctrl+N)"))
        self.events.setAccessibleName(self._title.text())
        today = state.today
        lines = (
            ()
            if today is None
            else tuple(
                TimelineLine(
                    words_of(event, currency=self._currency), day_word(event.day, today=today)
                )
                for event in state.events
            )
        )
        said = part.empty()
        if state.problem is not None:
            said = sentence_of(state.problem, currency=self._currency)
        self._empty.set_sentence(said)
        self._empty.setVisible(not lines and not state.busy)
        self.events.setVisible(bool(lines))
        self.events.show_lines(lines)

    def _open(self, place: int) -> None:
        note = self._presenter.note_at(place)
        if note is None:
            self._presenter.open_paper(place)
        else:
            self.note_opened.emit(note)

    def retranslate(self) -> None:
        """Speak another language."""
        self.display(self._state)
