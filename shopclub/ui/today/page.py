"""The first page of the office: what needs the owner today, and the lists behind it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shopclub.birthdays.lunar import lunar_date_of
from shopclub.kernel.money import currency as currency_of
from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.birthdays.list_view import BirthdayListView
from shopclub.ui.birthdays.outlets import outlets_over
from shopclub.ui.birthdays.words import lunar_word
from shopclub.ui.office.page import Page, Room
from shopclub.ui.sentences import sentence_of
from shopclub.ui.today.cards import card_of
from shopclub.ui.today.overview import Overview
from shopclub.ui.today.presenter import ListKind, TodayPresenter, TodayState
from shopclub.ui.today.row import RowWays
from shopclub.ui.today.row_list import RowList
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import current_tokens
from shopclub.ui.widgets.pages import PageStack
from shopclub.ui.widgets.panels import Band, Tone
from shopclub.ui.words import day_word, weekday_word

TITLE_HEIGHT = 68


def today_page(room: Room) -> Page:
    """Make the page."""
    return TodayPage(
        lambda over: TodayPresenter(
            room.shop,
            jobs=room.jobs,
            by=room.actor,
            open_member=room.open_member,
            open_gift=lambda gift_id: room.open_thing("rewards", gift_id),
            outlets=outlets_over(over, papers=room.papers, language=room.shop.identity.language),
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
            greet=presenter.greet,
            take_back=presenter.take_back,
        )
        self._title = ElidingLabel(size="h1", hold=True)
        self._day = ElidingLabel(size="body", color="text2")
        self._back = KeycapButton(
            icon="arrow-left", key="Esc", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE
        )
        self._problem = Band("", Tone.DANGER, icon="triangle-alert", size="reason")
        self._overview = Overview(ways=ways)
        self._birthdays = BirthdayListView(
            presenter.birthdays, open_member=presenter.open_member, in_office=True
        )
        self._list = RowList(ways=ways)
        self._stack = PageStack()
        self._head, self._column = QHBoxLayout(), QVBoxLayout(self)
        for widget in (self._back, self._title, self._day):
            self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head.addStretch(1)
        for part in (self._overview, self._birthdays, self._list):
            self._stack.addWidget(part)
        self._column.addLayout(self._head)
        self._column.addWidget(self._problem)
        self._column.addWidget(self._stack, 1)
        self._overview.opened.connect(presenter.open_list)
        self._back.clicked.connect(self.go_back)
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
        self._say_where(state)
        if today is None:
            self._stack.setVisible(False)
            return
        self._stack.setVisible(True)
        self._overview.show_today(today)
        if state.opened is None:
            self._stack.setCurrentWidget(self._overview)
        elif state.opened is ListKind.BIRTHDAYS:
            self._stack.setCurrentWidget(self._birthdays)
        else:
            card = card_of(state.opened, today)
            hidden = card.count - len(card.lines)
            more = translate("Birthdays", "and {n} more.").format(n=f"{hidden:,}")
            self._list.show_lines(card.lines, empty=card.empty, more=more if hidden > 0 else "")
            self._stack.setCurrentWidget(self._list)
        if before is not None and before.opened is not state.opened:
            self.take_focus()

    def go_back(self) -> None:
        """Go from a list to the overview, and from there to the counter."""
        if not self._presenter.close_list():
            self.leave()

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

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._state is not None:
            self.display(self._state)

    def restyle(self) -> None:
        """Take margins of the look."""
        look = current_tokens()
        self._head.setContentsMargins(0, 0, look.space.xl, 0)
        self._head.setSpacing(look.space.m)
        self._title.setFixedHeight(look.px(TITLE_HEIGHT))
        self._column.setContentsMargins(look.space.xl, 0, 0, 0)
        self._column.setSpacing(0)

    def _say_where(self, state: TodayState) -> None:
        """Say which page it is and, on the overview, which day."""
        self._back.set_text(translate("Today", "Today"))
        self._back.setVisible(state.opened is not None)
        title = translate("Today", "Today")
        if state.opened is not None and state.today is not None:
            title = card_of(state.opened, state.today).title
        self._title.set_text(title)
        self.setAccessibleName(title)
        day = None if state.today is None or state.opened is not None else state.today.day
        self._day.set_text(
            ""
            if day is None
            else translate("Today", "{weekday}, {date}, {lunar}").format(
                weekday=weekday_word(day), date=day_word(day, today=day), lunar=_lunar(day)
            )
        )


def _lunar(day: date) -> str:
    month, lunar_day, leap = lunar_date_of(day)
    return lunar_word(Birthday(Calendar.LUNAR, month, lunar_day, leap_month=leap))
