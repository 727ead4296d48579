"""The first page of the office: what needs the owner today, and the lists behind it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shopclub.insights.period import Period, PeriodKind
from shopclub.kernel.money import currency as currency_of
from shopclub.members.listing import MemberFilter
from shopclub.ui.birthdays.list_view import BirthdayListView
from shopclub.ui.birthdays.outlets import outlets_over
from shopclub.ui.office.page import Page, Room
from shopclub.ui.paper.making_band import MakingBand
from shopclub.ui.sentences import sentence_of
from shopclub.ui.today.cards import below_word, card_of
from shopclub.ui.today.overview import Overview
from shopclub.ui.today.presenter import ListKind, TodayPresenter, TodayState
from shopclub.ui.today.row import RowWays
from shopclub.ui.today.row_list import RowList
from shopclub.ui.today.title_row import TitleRow
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.pages import PageStack
from shopclub.ui.widgets.panels import Band, Tone


def today_page(room: Room) -> Page:
    """Make the page."""

    def show_summary(day: date, over: QWidget) -> None:
        period = Period(PeriodKind.DAY, day, day)
        room.papers.show_summary(room.shop, period=period, over=over, by=room.actor)

    return TodayPage(
        lambda over: TodayPresenter(
            room.shop,
            jobs=room.jobs,
            by=room.actor,
            open_member=room.open_member,
            open_gift=lambda gift_id: room.open_thing("rewards", gift_id),
            open_merge=room.open_merge,
            open_part=lambda part: room.open_part(
                "members" if isinstance(part, MemberFilter) else "log", part
            ),
            show_summary=lambda day: show_summary(day, over),
            outlets=outlets_over(over, room=room),
        )
    )


class TodayPage(Page):
    """The overview, or a list that was opened from one of its cards; Escape goes back to it."""

    def __init__(self, make: Callable[[QWidget], TodayPresenter]) -> None:
        super().__init__()
        self._presenter = presenter = make(self)
        self._state: TodayState | None = None
        ways = RowWays(
            open_member=presenter.open_member,
            open_gift=presenter.open_gift,
            open_part=presenter.open_part,
            greet=presenter.greet,
            take_back=presenter.take_back,
            compare=presenter.compare,
            tell_apart=presenter.tell_apart,
        )
        self._head = TitleRow()
        self._problem = Band("", Tone.DANGER, icon="triangle-alert", size="reason")
        self._making = MakingBand(presenter.birthdays.making)
        self._overview = Overview(ways=ways)
        self._birthdays = BirthdayListView(
            presenter.birthdays, open_member=presenter.open_member, in_office=True
        )
        self._list = RowList(ways=ways)
        self._stack = PageStack()
        self._column = QVBoxLayout(self)
        for part in (self._overview, self._birthdays, self._list):
            self._stack.addWidget(part)
        self._column.addWidget(self._head)
        self._said = QVBoxLayout()
        self._said.addWidget(self._problem)
        self._said.addWidget(self._making)
        self._column.addLayout(self._said)
        self._column.addWidget(self._stack, 1)
        self._overview.opened.connect(presenter.open_list)
        self._head.back.connect(self.go_back)
        self._head.summary_asked.connect(presenter.print_summary)
        self._head.letters_asked.connect(presenter.write_letters)
        self.destroyed.connect(presenter.detach)
        self.restyle()
        presenter.attach(self)

    def display(self, state: TodayState) -> None:
        """Show a state."""
        before, self._state = self._state, state
        problem, today = state.problem, state.today
        self._problem.set_text(
            ""
            if problem is None
            else sentence_of(problem, currency=currency_of(state.currency_code))
        )
        self._problem.setVisible(problem is not None)
        self._making.show_making(state.making)
        self._head.show_state(state)
        self.setAccessibleName(self._head.accessibleName())
        if today is None:
            self._stack.setVisible(False)
            return
        self._stack.setVisible(True)
        self._overview.show_today(today)
        self.say_waiting(today.waiting)
        if state.opened is None:
            self._stack.setCurrentWidget(self._overview)
        elif state.opened is ListKind.BIRTHDAYS:
            self._stack.setCurrentWidget(self._birthdays)
        else:
            card = card_of(state.opened, today)
            self._list.show_lines(card.lines, empty=card.empty, more=below_word(card))
            self._stack.setCurrentWidget(self._list)
        if before is not None and before.opened is not state.opened:
            self.take_focus()

    def go_back(self) -> None:
        """Stop a paper, go from a list to the overview, and from there to the counter."""
        if self._state is not None and self._state.making is not None:
            self._presenter.birthdays.making.cancel()
        elif not self._presenter.close_list():
            self.leave()

    def show_thing(self, thing_id: int) -> None:
        """Open one of the lists, by its place among the kinds."""
        self._presenter.open_list(tuple(ListKind)[thing_id])

    def refresh(self) -> None:
        """Read again, as after a member's page lay over the office."""
        self._presenter.refresh()
        if self._state is not None and self._state.opened is ListKind.BIRTHDAYS:
            self._presenter.birthdays.refresh()

    def take_focus(self) -> None:
        """Put the focus on the page, or on the first row of a list."""
        opened = None if self._state is None else self._state.opened
        if opened is ListKind.BIRTHDAYS:
            self._birthdays.take_focus()
        else:
            first = self._list.first_row() if opened is not None else None
            (first or self).setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Speak the language in force."""
        if self._state is not None:
            self.display(self._state)

    def restyle(self) -> None:
        """Take margins of the look."""
        look = current_tokens()
        self._column.setContentsMargins(look.space.xl, 0, 0, 0)
        self._column.setSpacing(0)
        self._said.setContentsMargins(0, 0, look.space.xl, 0)
