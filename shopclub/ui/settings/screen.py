"""The settings as the owner sees them: sections at the left, panels, and what they would mean."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.columns import Columns
from shopclub.ui.settings.cost_panel import CostPanel
from shopclub.ui.settings.preview_panel import PreviewPanel
from shopclub.ui.settings.preview_presenter import PreviewPresenter
from shopclub.ui.settings.sections import SECTIONS, Parts, Shown
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.settings.title_row import TitleRow
from shopclub.ui.settings.what_if_panel import WhatIfPanel
from shopclub.ui.settings.what_if_presenter import WhatIfPresenter
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.nav_item import NavItem
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone


class SettingsScreen(Page):
    """Columns scroll under the title row; F9 applies, F12 or Escape goes back."""

    def __init__(
        self,
        parts: Parts,
        *,
        preview: PreviewPresenter,
        what_if: WhatIfPresenter,
        owner: str,
        renamed: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._renamed = renamed
        self._presenter = presenter = parts.presenter
        self._beside = (preview, what_if)
        self._state: SettingsState | None = None
        self._title = TitleRow()
        made = [(section, section.panels(parts)) for section in SECTIONS]
        self._sections = [section for section, panels in made if panels]
        self._parts = [panels for _, panels in made if panels]
        self._items = [NavItem() for _ in self._sections]
        self._costs = CostPanel()
        self._preview = PreviewPanel(preview, cashier=owner)
        self._what_if = WhatIfPanel(what_if)
        self._columns = Columns(
            self._items,
            panels=[panel for part in self._parts for panel in part],
            side=(self._what_if, self._preview, self._costs),
        )
        self._save = KeycapButton(kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE)
        self._drop = KeycapButton(size=ButtonSize.OFFICE)
        self._stay = KeycapButton(size=ButtonSize.OFFICE, key="Esc")
        self._question = NoteBand(buttons=(self._save, self._drop, self._stay))
        self._problem = NoteBand(tone=Tone.DANGER)
        self._lay_out()
        self._bind()
        self.retranslate()
        self.restyle()
        self.open_section(1)
        presenter.attach(self)

    def display(self, state: SettingsState) -> None:
        """Show a state."""
        self._state = state
        self._renamed(state.read.rules.identity.name)
        self._title.show_state(state)
        for part in self._parts:
            for panel in part:
                if isinstance(panel, Shown):
                    panel.show_state(state)
        self._costs.show_state(state)
        self._preview.show_state(state)
        self._what_if.show_state(state)
        problem = state.problem
        self._problem.say("" if problem is None else sentence_of(problem, currency=state.money))
        self._question.say(
            translate("Settings", "Some changes are not saved. What shall become of them?")
            if state.leaving
            else ""
        )
        below = current_tokens().space.m if problem is not None or state.leaving else 0
        self._notes.setContentsMargins(0, 0, current_tokens().space.xl, below)
        self._save.setEnabled(not state.judged.refusals)
        refused = {spot.of for spot, _ in state.judged.refusals}
        for item, section in zip(self._items, self._sections, strict=True):
            item.set_refused(refused=bool(refused & section.holds))

    def take_focus(self) -> None:
        """Put the focus on the section that is shown."""
        chosen = next(item for item in self._items if item.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_section(self, place: int) -> None:
        """Show a section."""
        section = self._sections[place]
        for number, item in enumerate(self._items):
            item.setChecked(number == place)
        for number, part in enumerate(self._parts):
            for panel in part:
                panel.setVisible(number == place)
        for panel in (self._what_if, self._costs):
            panel.setVisible(section.costs)
        self._preview.setVisible(section.preview)
        self._columns.show_side(shown=section.costs or section.preview)
        self._columns.to_top()

    def move_section(self, step: int) -> None:
        """Show the section above or below, stopping at the ends."""
        place = next(n for n, item in enumerate(self._items) if item.isChecked()) + step
        self.open_section(min(max(place, 0), len(self._items) - 1))
        self.take_focus()

    def apply(self) -> None:
        """Apply the changes, or show the first section in which something is refused."""
        state = self._state
        if state is None or not state.judged.refusals:
            self._presenter.apply()
            return
        refused = {spot.of for spot, _ in state.judged.refusals}
        places = [n for n, one in enumerate(self._sections) if refused & one.holds]
        if places and not self._items[places[0]].isChecked():
            self.open_section(places[0])
            self.take_focus()

    def leave(self) -> None:
        """Go, or first ask what becomes of changes."""
        self._presenter.leave()

    def go_back(self) -> None:
        """Go, or stay where it was asked what becomes of changes."""
        if self._state is not None and self._state.leaving:
            self._presenter.stay()
        else:
            self._presenter.leave()

    def restyle(self) -> None:
        """Take widths and gaps of the look."""
        look = current_tokens()
        self._column.setContentsMargins(look.space.xl, 0, 0, 0)
        self._column.setSpacing(0)
        self._head.setContentsMargins(0, 0, look.space.xl, 0)
        self._notes.setContentsMargins(0, 0, look.space.xl, 0)
        self._notes.setSpacing(look.space.s)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.setAccessibleName(translate("Settings", "Settings"))
        for item, section in zip(self._items, self._sections, strict=True):
            item.set_word(section.word())
        self._columns.arrange()
        self._save.set_text(translate("Settings", "Apply"))
        self._drop.set_text(translate("Settings", "Discard"))
        self._stay.set_text(translate("Settings", "Stay here"))
        if self._state is not None:
            self.display(self._state)

    def _bind(self) -> None:
        presenter = self._presenter
        for place, item in enumerate(self._items):
            item.clicked.connect(lambda _=False, place=place: self.open_section(place))
            item.moved.connect(self.move_section)
        self.destroyed.connect(presenter.detach)
        for beside in self._beside:
            self.destroyed.connect(beside.detach)
        self._title.discarded.connect(presenter.discard)
        self._title.applied.connect(self.apply)
        self._save.clicked.connect(presenter.apply)
        self._drop.clicked.connect(presenter.discard)
        self._stay.clicked.connect(presenter.stay)
        QShortcut(
            QKeySequence(Qt.Key.Key_F9),
            self,
            self.apply,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _lay_out(self) -> None:
        self._column, self._head, self._notes = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._head.addWidget(self._title)
        self._notes.addWidget(self._question)
        self._notes.addWidget(self._problem)
        self._column.addLayout(self._head)
        self._column.addLayout(self._notes)
        self._column.addWidget(self._columns, 1)
        self.setLayout(self._column)
