"""The office page of rewards: the catalogue above, the vouchers below."""

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from shopclub.rewards.gifts import Gift
from shopclub.ui.office.page import Page
from shopclub.ui.paper.making_band import MakingBand
from shopclub.ui.paper.note_box import NoteBox
from shopclub.ui.rewards.gift_form_dialog import GiftFormDialog
from shopclub.ui.rewards.issue_dialog import IssueDialog
from shopclub.ui.rewards.presenter import RewardsPresenter, RewardsState
from shopclub.ui.rewards.row_words import (
    can_be_used,
    gift_columns,
    gift_row,
    voucher_columns,
    voucher_row,
)
from shopclub.ui.rewards.void_dialog import VoidDialog
from shopclub.ui.sentences import sentence_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.entries import TextEntry
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.overlay import when_free
from shopclub.ui.widgets.panels import EmptyState, Panel, Tone
from shopclub.ui.widgets.table import Cell, RowTable, TablePanel

SEARCH_WIDTH = 260
TYPING_MILLISECONDS = 150
ROW, NEAR_THE_END = 40, 10
"""So many rows before the last one, older vouchers are asked for."""


class RewardsScreen(Page):
    """F9 adds a gift; Enter or a double click changes one, or makes an open voucher void."""

    def __init__(self, presenter: RewardsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self._state = presenter.state
        self._title = QLabel()
        self._title.setProperty("kind", "h1")
        self._new = KeycapButton(
            icon="gift", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE, key="F9"
        )
        self._print = KeycapButton(icon="printer", size=ButtonSize.OFFICE)
        self._issue = KeycapButton(icon="ticket", size=ButtonSize.OFFICE)
        self._problem = NoteBox(Tone.DANGER, icon="circle-alert")
        self.gifts = RowTable(gift_columns(), name="")
        self.vouchers = RowTable(voucher_columns(), name="")
        self._gifts_title = ElidingLabel(size="h2")
        self._vouchers_title = ElidingLabel(size="h2", hold=True)
        self._count = ElidingLabel(size="body", color="text2", hold=True)
        self.search = TextEntry(icon="search", office=True)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._making = MakingBand(presenter.making)
        self._shown: tuple[tuple[Cell, ...], ...] = ()
        self._empty, self._none = EmptyState("", icon="gift"), EmptyState("", icon="ticket")
        self._blanks = (_around(self._empty), _around(self._none))
        self._panels = (TablePanel(self.gifts), TablePanel(self.vouchers))
        self._column, self._head = QVBoxLayout(self), QHBoxLayout()
        self._lay_out()
        self._new.clicked.connect(lambda: self.open_gift(None))
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F9"), self, self._new.click, context=within)
        self._issue.clicked.connect(lambda: IssueDialog(presenter).open_over(self))
        self._print.clicked.connect(presenter.print_open)
        self.gifts.activated.connect(self._open_row)
        self.vouchers.activated.connect(self._open_voucher)
        self.vouchers.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._seek)
        self._typing.timeout.connect(self._seek)
        self._say()
        self.restyle()
        presenter.attach(self)

    def display(self, state: RewardsState) -> None:
        """Show a state."""
        self._state = state
        refusal = state.refusal
        said = "" if refusal is None else sentence_of(refusal, currency=state.currency)
        self._problem.say(said)
        gifts = state.gifts or ()
        self.gifts.show_rows([gift_row(gift, state) for gift in gifts])
        self._show_vouchers(state)
        self._panels[0].setVisible(bool(gifts))
        self._blanks[0].setVisible(state.gifts == ())
        self._making.show_making(state.making)

    def refresh(self) -> None:
        """Read again what may have changed meanwhile."""
        self._presenter.refresh()

    def go_back(self) -> None:
        """Stop a paper, or leave."""
        if self._state.making is not None:
            self._presenter.making.cancel()
        else:
            self.leave()

    def take_focus(self) -> None:
        """Put the focus where work begins."""
        self._new.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_gift(self, gift: Gift | None) -> None:
        """Open the form of a gift, or of a new one."""
        form = GiftFormDialog(self._presenter, gift)
        when_free(self, lambda: form.open_over(self))

    def show_thing(self, thing_id: int) -> None:
        """Open the form of one of the gifts."""
        self._presenter.with_gift(thing_id, self.open_gift)

    def retranslate(self) -> None:
        """Speak the language in force."""
        self._say()
        self.display(self._state)

    def restyle(self) -> None:
        """Take margins and gaps of the look."""
        look = current_tokens()
        edge = look.space.xl
        self._column.setContentsMargins(edge, look.space.l, edge, edge)
        self._column.setSpacing(look.space.m)
        self._head.setSpacing(look.space.m)
        self.search.setFixedWidth(look.px(SEARCH_WIDTH))

    def _open_row(self, index: QModelIndex) -> None:
        self.open_gift((self._state.gifts or ())[index.row()])

    def _open_voucher(self, index: QModelIndex) -> None:
        named = self._state.vouchers.rows[index.row()]
        if can_be_used(named, self._state):
            VoidDialog(self._presenter, named).open_over(self)

    def _seek(self) -> None:
        self._typing.stop()
        self._presenter.seek(self.search.text())

    def _show_vouchers(self, state: RewardsState) -> None:
        """Show the vouchers that were read; older ones are added below those in sight."""
        page, sought = state.vouchers, bool(state.sought)
        rows = tuple(voucher_row(named, state) for named in page.rows)
        shown = self._shown
        if shown and rows[: len(shown)] == shown:
            self.vouchers.add_rows(rows[len(shown) :])
        else:
            self.vouchers.show_rows(rows)
        self._shown = rows
        said = translate("Vouchers", "{n} found") if sought else translate("Vouchers", "{n} in all")
        self._count.set_text(said.format(n=f"{page.count:,}") if page.count or sought else "")
        self.search.setVisible(sought or bool(page.count))
        self._print.setVisible(bool(page.still_open))
        self._panels[1].setVisible(bool(page.rows))
        self._blanks[1].setVisible(state.gifts is not None and not page.count)
        self._none.set_sentence(
            translate("Vouchers", "No such voucher: look for a number, a name or a phone.")
            if sought
            else translate("Vouchers", "No voucher yet: issue some here, or let a tier bring them.")
        )

    def _scrolled(self) -> None:
        bar = self.vouchers.verticalScrollBar()
        if bar.maximum() - bar.value() <= NEAR_THE_END * current_tokens().px(ROW):
            self._presenter.need_vouchers()

    def _say(self) -> None:
        self.setAccessibleName(translate("Rewards", "Rewards"))
        self._title.setText(translate("Rewards", "Rewards"))
        self._new.set_text(translate("Rewards", "New &gift"))
        self._print.set_text(translate("Vouchers", "&Print open vouchers"))
        self._issue.set_text(translate("Vouchers", "Issue &vouchers"))
        self._gifts_title.set_text(translate("Rewards", "Gifts"))
        self._vouchers_title.set_text(translate("Vouchers", "Vouchers"))
        self._empty.set_sentence(
            translate("Rewards", "What can members have for their points? Begin with a new gift.")
        )
        self.search.setPlaceholderText(translate("Vouchers", "Number, name, phone"))
        self.search.setAccessibleName(translate("Vouchers", "Search vouchers"))
        self.gifts.setAccessibleName(translate("Rewards", "Gifts"))
        self.vouchers.setAccessibleName(translate("Vouchers", "Vouchers"))
        self.gifts.show_columns(gift_columns())
        self.vouchers.show_columns(voucher_columns())

    def _lay_out(self) -> None:
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        self._head.addWidget(self._print)
        self._head.addWidget(self._issue)
        self._head.addWidget(self._new)
        self._column.addLayout(self._head)
        self._column.addWidget(self._problem)
        self._column.addWidget(self._making)
        self._column.addWidget(self._gifts_title)
        self._column.addWidget(self._blanks[0])
        self._column.addWidget(self._panels[0], 1)
        below = QHBoxLayout()
        below.addWidget(self._vouchers_title)
        below.addWidget(self._count)
        below.addStretch(1)
        below.addWidget(self.search)
        self._column.addLayout(below)
        self._column.addWidget(self._blanks[1])
        self._column.addWidget(self._panels[1], 1)
        self._column.addStretch(0)


def _around(empty: EmptyState) -> Panel:
    """Return the panel that says what to do where a table will be."""
    panel = Panel(padding=16)
    panel.body.addWidget(empty)
    return panel
