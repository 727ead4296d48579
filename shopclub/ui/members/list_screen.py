"""The members in the office: views, conditions, the list, and what is done to many at once."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclub.members.listing import ALL_MEMBERS, MemberFilter, StandingChoice
from shopclub.ui.members.list_asking import ListAsking
from shopclub.ui.members.list_bar import BulkBar
from shopclub.ui.members.list_bulk import BulkWork
from shopclub.ui.members.list_presenter import MemberListPresenter
from shopclub.ui.members.list_state import ListState
from shopclub.ui.members.list_table import ListTable
from shopclub.ui.members.list_top import ListTop
from shopclub.ui.members.list_words import done_word, silent_word
from shopclub.ui.office.page import Page
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonSize, KeycapButton
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.note_band import NoteBand
from shopclub.ui.widgets.panels import EmptyState, Panel, Tone
from shopclub.ui.widgets.toast import Toast

GLANCE_MILLISECONDS = 120
SILENT = MemberFilter(standing=StandingChoice.SILENT)


class MemberListScreen(Page):
    """Ctrl+F goes to the search, Enter opens a member, Space ticks, Escape lets go, then leaves."""

    def __init__(
        self,
        presenter: MemberListPresenter,
        *,
        bulk: BulkWork,
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._bulk = bulk
        self._today = today
        self._state = presenter.state
        self.asking = ListAsking(self, presenter, bulk)
        self.top = ListTop()
        self._problem = NoteBand(tone=Tone.DANGER)
        self.look = KeycapButton(size=ButtonSize.OFFICE)
        self.silent = NoteBand(buttons=(self.look,))
        self.table = ListTable(presenter)
        self._empty = EmptyState("", icon="users")
        self._panel = Panel(padding=0)
        self.bar = BulkBar()
        self._toast = Toast(self, above=self.bar)
        self._glance = QTimer(self, interval=GLANCE_MILLISECONDS)
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._bind()
        self.retranslate()
        self.restyle()
        presenter.attach(self)

    def display(self, state: ListState) -> None:
        """Show a state."""
        before, self._state = self._state, state
        self.table.show_state(state, today=self._today())
        self.top.show_state(state)
        problem = state.problem
        self._problem.say("" if problem is None else sentence_of(problem, currency=state.currency))
        self.silent.say(silent_word(state))
        self._empty.set_sentence(_empty_word(state))
        self._panel.setVisible(not state.is_nobody)
        self._empty.setVisible(state.is_nobody)
        self.bar.show_state(state)
        if state.progress is None:
            self._glance.stop()
        elif not self._glance.isActive():
            self._glance.start()
        if state.done is not None and state.done is not before.done:
            self._toast.announce(done_word(state.done))
        self.asking.show_state(state, before=before)

    def offer_reading(self) -> None:
        """Offer nothing that writes: the shop is only read."""
        self.bar.offer_nothing()
        self.top.offer_no_views()

    def rows_came(self, first: int, last: int) -> None:
        """Paint rows that came."""
        self.table.rows_came(first, last)

    def take_focus(self) -> None:
        """Put the focus into the search."""
        self.top.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_part(self, part: object) -> None:
        """Show whoever meets some conditions, and nobody else."""
        if isinstance(part, MemberFilter):
            self._presenter.narrow(part)

    def refresh(self) -> None:
        """Read the list again."""
        self._presenter.refresh()

    def go_back(self) -> None:
        """Stop a work, let go of who is ticked, or leave."""
        if self._state.progress is not None:
            self._bulk.cancel()
        elif self._state.chosen:
            self._presenter.untick()
        else:
            self.leave()

    def restyle(self) -> None:
        """Take margins and gaps of the look."""
        look = current_tokens()
        edge = look.stroke
        self._column.setContentsMargins(look.space.xl, look.space.xs, look.space.xl, look.space.l)
        self._column.setSpacing(look.space.s)
        self._panel.body.setContentsMargins(edge, edge, edge, look.radius.panel)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self.setAccessibleName(translate("MemberList", "Members"))
        self.look.set_text(translate("MemberList", "&Look at them"))
        self.top.retranslate()
        self.bar.retranslate()
        self.table.restyle()
        self.display(self._state)

    def _begin_list(self) -> None:
        """Go to the list, as after a search."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.table.members.rowCount():
            self.table.setCurrentIndex(self.table.members.index(0, 1))

    def _choose_view(self, number: int) -> None:
        views = self._state.views.views
        self._presenter.choose_view(views[number - 1] if number else None)

    def _bind(self) -> None:
        presenter, bulk, asking = self._presenter, self._bulk, self.asking
        self.destroyed.connect(presenter.detach)
        self._glance.timeout.connect(bulk.glance)
        self.top.typed.connect(presenter.type_text)
        self.top.searched.connect(self._begin_list)
        self.top.view_chosen.connect(self._choose_view)
        self.top.view_kept.connect(asking.keep_view)
        self.top.conditions_wanted.connect(asking.open_conditions)
        self.top.narrowed.connect(presenter.narrow)
        self.top.columns_wanted.connect(lambda: asking.choose_columns(self.top.columns))
        self.table.opened.connect(presenter.open_row)
        self.look.clicked.connect(lambda: presenter.narrow(SILENT))
        self.bar.tagged.connect(asking.ask_tag)
        self.bar.printed.connect(bulk.print_cards)
        self.bar.exported.connect(lambda: asking.ask_file(self._today()))
        self.bar.erased.connect(asking.ask_erase)
        self.bar.let_go.connect(presenter.untick)
        self.bar.stopped.connect(bulk.cancel)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Find),
            self,
            self.take_focus,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )

    def _lay_out(self) -> None:
        self._panel.body.addWidget(self.table)
        self._column.addWidget(self.top)
        self._column.addWidget(self._problem)
        self._column.addWidget(self.silent)
        self._column.addWidget(self._panel, 1)
        self._column.addWidget(self._empty)
        self._column.addStretch(0)
        self._column.addWidget(self.bar)


def _empty_word(state: ListState) -> str:
    if state.listing.narrowed != ALL_MEMBERS or state.listing.text.strip():
        return translate("MemberList", "Nobody meets all of this: take a condition away.")
    return translate(
        "MemberList",
        "No members yet: F2 at the counter signs the first one up,"
        " Import and export brings in an old list.",
    )
