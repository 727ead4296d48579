"""The settings as the owner sees them: sections at the left, panels, and what they would mean."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.cost_panel import CostPanel
from shopclub.ui.settings.preview_panel import PreviewPanel
from shopclub.ui.settings.preview_presenter import PreviewPresenter
from shopclub.ui.settings.sections import SECTIONS, Parts, Shown
from shopclub.ui.settings.state import SettingsState
from shopclub.ui.settings.title_row import TitleRow
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.nav_item import NavItem
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import Tone

LIST_WIDTH, SIDE_WIDTH, WIDEST = 124, 348, 640
TWO_COLUMNS = 964


class SettingsScreen(Page):
    """The page scrolls as a whole under its title row; F9 applies, F12 or Escape goes back."""

    def __init__(
        self,
        parts: Parts,
        *,
        preview: PreviewPresenter,
        owner: str,
        renamed: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._renamed = renamed
        self._presenter = presenter = parts.presenter
        self._preview_presenter = preview
        self._state: SettingsState | None = None
        self._title = TitleRow()
        made = [(section, section.panels(parts)) for section in SECTIONS]
        self._sections = [section for section, panels in made if panels]
        self._parts = [panels for _, panels in made if panels]
        self._items = [NavItem() for _ in self._sections]
        self._costs = CostPanel()
        self._preview = PreviewPanel(preview, cashier=owner)
        self._save = KeycapButton(kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE)
        self._drop = KeycapButton(size=ButtonSize.OFFICE)
        self._stay = KeycapButton(size=ButtonSize.OFFICE, key="Esc")
        self._question = NoteBand(buttons=(self._save, self._drop, self._stay))
        self._problem = NoteBand(tone=Tone.DANGER)
        self._list, self._middle, self._side = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._page = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panels, self._holder, self._inner = QWidget(), QWidget(), QWidget()
        self._scroll = QScrollArea()
        self._lay_out()
        self._bind()
        self._retranslate()
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
        self._costs.setVisible(section.costs)
        self._preview.setVisible(section.preview)
        self._holder.setVisible(section.costs or section.preview)
        self._scroll.verticalScrollBar().setValue(0)
        self._close_up()

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side below the panels in a narrow window."""
        super().resizeEvent(event)
        self._close_up()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def restyle(self) -> None:
        """Take widths and gaps of the look."""
        look = current_tokens()
        for item in self._items:
            item.setMinimumWidth(look.px(LIST_WIDTH))
        self._list.setSpacing(look.px(2))
        for layout in (self._page, self._middle, self._side):
            layout.setSpacing(look.space.l)
        self._column.setContentsMargins(look.space.xl, 0, 0, 0)
        self._column.setSpacing(0)
        self._head.setContentsMargins(0, 0, look.space.xl, 0)
        self._notes.setContentsMargins(0, 0, look.space.xl, 0)
        self._notes.setSpacing(look.space.s)
        self._beside.setSpacing(look.space.l)
        self._close_up()

    def _close_up(self) -> None:
        look = current_tokens()
        wide = self.width() >= look.px(TWO_COLUMNS)
        directions = QBoxLayout.Direction
        self._page.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        bar = self._scroll.verticalScrollBar()
        inset = bar.sizeHint().width() if bar.maximum() else 0
        self._page.setContentsMargins(0, 0, look.space.xl - inset, look.space.xl)
        self._holder.setMinimumWidth(look.px(SIDE_WIDTH) if wide else 0)
        self._holder.setMaximumWidth(look.px(SIDE_WIDTH if wide else WIDEST))
        self._panels.setMaximumWidth(look.px(WIDEST))

    def _retranslate(self) -> None:
        self.setAccessibleName(translate("Settings", "Settings"))
        for item, section in zip(self._items, self._sections, strict=True):
            item.set_word(section.word())
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
        self._scroll.verticalScrollBar().rangeChanged.connect(self._close_up)
        self.destroyed.connect(presenter.detach)
        self.destroyed.connect(self._preview_presenter.detach)
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
        for item in self._items:
            self._list.addWidget(item)
        self._list.addStretch(1)
        for part in self._parts:
            for panel in part:
                self._middle.addWidget(panel)
        self._middle.addStretch(1)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addWidget(self._costs)
        self._side.addWidget(self._preview)
        self._side.addStretch(1)
        self._holder.setLayout(self._side)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._panels.setLayout(self._middle)
        self._page.addWidget(self._panels, 1_000)
        self._page.addWidget(self._holder)
        self._page.addStretch(1)
        self._inner.setLayout(self._page)
        self._scroll.setWidget(self._inner)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._beside = QHBoxLayout()
        self._beside.addLayout(self._list)
        self._beside.addWidget(self._scroll, 1)
        self._column, self._head, self._notes = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._head.addWidget(self._title)
        self._notes.addWidget(self._question)
        self._notes.addWidget(self._problem)
        self._column.addLayout(self._head)
        self._column.addLayout(self._notes)
        self._column.addLayout(self._beside, 1)
        self.setLayout(self._column)
