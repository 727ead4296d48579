"""What stands above the list of members: title, views, search, conditions, how many."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from shopclub.members.listing import ALL_MEMBERS, SavedView
from shopclub.ui.members.list_chips import Chip, ViewTab
from shopclub.ui.members.list_state import ListState
from shopclub.ui.members.list_words import chips_of, length_word
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.labels import Divider, ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens

SEARCH_WIDTH = 280
TYPING_MILLISECONDS = 150


class ListTop(LookWidget):
    """A text is searched for once the typing rests; `searched` is Enter in the search."""

    typed = Signal(str)
    searched = Signal()
    view_chosen = Signal(int)
    view_kept = Signal()
    conditions_wanted = Signal()
    narrowed = Signal(object)
    columns_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self.columns = KeycapButton(icon="sliders-horizontal", size=ButtonSize.OFFICE)
        self._keep = KeycapButton(icon="bookmark", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self._add = KeycapButton(icon="plus", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE)
        self.search = TextEntry(icon="search", office=True)
        self._length = ElidingLabel(size="body", color="text2", align=Qt.AlignmentFlag.AlignRight)
        self._shown_tabs: list[ViewTab] = []
        self._shown_chips: list[Chip] = []
        self._head, self._views, self._filters = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._tabs, self._below = QHBoxLayout(), QHBoxLayout()
        self._conditions = QWidget()
        self._chips = QHBoxLayout(self._conditions)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._lay_out()
        self._bind()
        self.restyle()

    def show_state(self, state: ListState) -> None:
        """Show which view and conditions the list has, and how long it is."""
        self._show_tabs(state)
        self._show_chips(state)
        self._length.set_text(length_word(state))
        self._close_up()
        self._keep.set_text(
            translate("MemberList", "Forget this &view")
            if state.view
            else translate("MemberList", "Save as a &view")
        )

    def offer_no_views(self) -> None:
        """Keep no view: the shop is only read."""
        self._keep.hide()

    def retranslate(self) -> None:
        """Say it in the language in force."""
        self._title.setText(translate("MemberList", "Members"))
        self.search.setPlaceholderText(translate("MemberList", "Name, pinyin, phone, card"))
        self.search.setAccessibleName(translate("MemberList", "Search members"))
        self._add.set_text(translate("MemberList", "&Condition"))
        self.columns.set_text(translate("MemberList", "Col&umns"))
        self._shown_chips, chips = [], self._shown_chips
        for chip in chips:
            self._let_go(chip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Judge again whether the conditions have room."""
        super().resizeEvent(event)
        self._close_up()

    def restyle(self) -> None:
        """Take heights and gaps of the look."""
        look = current_tokens()
        self._title.setFixedHeight(look.px(60))
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._tabs.setSpacing(look.space.xl)
        self._chips.setSpacing(look.space.s)
        self._filters.setSpacing(look.space.s)
        self._filters.setContentsMargins(0, look.space.m, 0, look.space.m)
        self.search.setFixedWidth(look.px(SEARCH_WIDTH))

    def _show_tabs(self, state: ListState) -> None:
        views: list[SavedView | None] = [None, *state.views.views]
        tabs = self._shown_tabs
        while len(tabs) < len(views):
            tab, number = ViewTab(self), len(tabs)
            tab.clicked.connect(lambda _=False, number=number: self.view_chosen.emit(number))
            self._tabs.addWidget(tab)
            tabs.append(tab)
        for number, tab in enumerate(tabs):
            tab.setVisible(number < len(views))
        for tab, view in zip(tabs, views, strict=False):
            chosen = state.view == ("" if view is None else view.name)
            word = _all_word(state, chosen=chosen) if view is None else view.name
            tab.show_view(word, count=state.length if chosen else None, chosen=chosen)

    def _show_chips(self, state: ListState) -> None:
        narrowed = state.listing.narrowed
        wanted = [*chips_of(narrowed, tiers=state.tiers, currency=state.currency)]
        if [chip.words for chip in self._shown_chips] == wanted:
            return
        for chip in self._shown_chips:
            self._let_go(chip)
        self._shown_chips = [Chip(words) for words in wanted]
        for chip in self._shown_chips:
            chip.clicked.connect(self.conditions_wanted)
            chip.dropped.connect(lambda without=chip.words.without: self.narrowed.emit(without))
            self._chips.insertWidget(self._chips.count() - 1, chip)
        self._close_up()

    def _close_up(self) -> None:
        """Put the conditions into a line of their own where they have no room beside the search."""
        look = current_tokens()
        wide = self._conditions.sizeHint().width() + self._length.sizeHint().width()
        beside = look.px(SEARCH_WIDTH) + wide + 2 * look.space.s <= self.width()
        if beside and self._below.count():
            self._below.removeWidget(self._conditions)
            self._below.takeAt(0)
            self._filters.insertWidget(1, self._conditions)
        elif not beside and not self._below.count():
            self._filters.removeWidget(self._conditions)
            self._below.addWidget(self._conditions)
            self._below.addStretch(1)
        self._below.setContentsMargins(0, 0, 0, 0 if beside else look.space.m)

    def _let_go(self, chip: Chip) -> None:
        self._chips.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _search_now(self) -> None:
        self._typing.stop()
        self.typed.emit(self.search.text())
        self.searched.emit()

    def _bind(self) -> None:
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._search_now)
        self._typing.timeout.connect(lambda: self.typed.emit(self.search.text()))
        self._keep.clicked.connect(self.view_kept)
        self._add.clicked.connect(self.conditions_wanted)
        self.columns.clicked.connect(self.columns_wanted)

    def _lay_out(self) -> None:
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self.columns, 0, Qt.AlignmentFlag.AlignVCenter)
        self._views.addLayout(self._tabs)
        self._views.addStretch(1)
        self._views.addWidget(self._keep)
        self._filters.addWidget(self.search)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.addWidget(self._add)
        self._filters.addWidget(self._conditions)
        self._filters.addWidget(self._length, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addLayout(self._views)
        self._column.addWidget(Divider())
        self._column.addLayout(self._filters)
        self._column.addLayout(self._below)


def _all_word(state: ListState, *, chosen: bool) -> str:
    if chosen and (state.listing.narrowed != ALL_MEMBERS or state.listing.text.strip()):
        return translate("MemberList", "Found")
    return translate("MemberList", "All members")
