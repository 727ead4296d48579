"""The editors of a section, each bound to its entry of the form."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from shopclub.ui.settings.form import NO, YES, Entry
from shopclub.ui.settings.presenter import SettingsPresenter
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.widgets.choice import Choice, Segment
from shopclub.ui.widgets.entries import Problem, TextEntry
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.ticks import TickRow


class Figure(TextEntry):
    """A number in bold figures at the right, as wide as `pixels` at 100 %."""

    kind = "figure"
    height_at_100 = 36

    def __init__(self, pixels: int, parent: QWidget | None = None) -> None:
        self._pixels = pixels
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.switch_input_method_off()

    def restyle(self) -> None:
        """Take width and height of the look."""
        super().restyle()
        self.setFixedWidth(current_tokens().px(self._pixels))


class Editors:
    """Makes editors, tells the presenter what is entered, and shows what the form says."""

    def __init__(self, presenter: SettingsPresenter) -> None:
        self._presenter = presenter
        self._lines: dict[Entry, TextEntry] = {}
        self._choices: dict[Entry, tuple[Choice, tuple[str, ...]]] = {}
        self._segments: dict[Entry, tuple[Segment, tuple[str, ...]]] = {}
        self._ticks: dict[Entry, TickRow] = {}

    def figure(self, entry: Entry, *, width: int = 80) -> Figure:
        """Make an editor of a number."""
        made = Figure(width)
        self._lines[entry] = made
        made.textEdited.connect(partial(self._presenter.enter, entry))
        return made

    def line(self, entry: Entry, *, digits: bool = False) -> TextEntry:
        """Make an editor of a text."""
        made = TextEntry(office=True)
        if digits:
            made.switch_input_method_off()
        self._lines[entry] = made
        made.textChanged.connect(partial(self._presenter.enter, entry))
        return made

    def choice(self, entry: Entry, values: Sequence[str]) -> Choice:
        """Make a list of values to choose from; `name_choice` gives them words."""
        made = Choice(options=list(values), office=True)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._choices[entry] = (made, tuple(values))
        made.activated.connect(lambda index: self._presenter.enter(entry, values[index]))
        return made

    def segment(self, entry: Entry, values: Sequence[str]) -> Segment:
        """Make a segment of values; `name_choice` gives them words."""
        made = Segment(values, name="", office=True)
        made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._segments[entry] = (made, tuple(values))
        made.chosen.connect(lambda index: self._presenter.enter(entry, values[index]))
        return made

    def tick(self, entry: Entry) -> TickRow:
        """Make a box to tick."""
        made = TickRow("", office=True)
        self._ticks[entry] = made
        made.clicked.connect(lambda on: self._presenter.enter(entry, YES if on else NO))
        return made

    def name_choice(self, entry: Entry, words: Sequence[str], *, name: str) -> None:
        """Show the values of a choice or a segment in the language in force."""
        if entry in self._segments:
            segment, _ = self._segments[entry]
            segment.set_options(words)
            segment.setAccessibleName(name)
            return
        choice, _ = self._choices[entry]
        for place, word in enumerate(words):
            choice.setItemText(place, word)
        choice.setAccessibleName(name)
        choice.updateGeometry()

    def show_state(self, state: SettingsState) -> None:
        """Show what the form says, and which entries are refused."""
        for entry, line in self._lines.items():
            if line.text() != state.form[entry]:
                with QSignalBlocker(line):
                    line.setText(state.form[entry])
            line.set_problem(Problem.DANGER if state.refusal(entry) else None)
        for entry, (choice, values) in self._choices.items():
            if state.form[entry] in values:
                choice.setCurrentIndex(values.index(state.form[entry]))
            choice.set_problem(Problem.DANGER if state.refusal(entry) else None)
        for entry, (segment, values) in self._segments.items():
            segment.set_index(values.index(state.form[entry]))
        for entry, tick in self._ticks.items():
            tick.setChecked(state.form[entry] == YES)
