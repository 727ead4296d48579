"""The fixed head of the page of today: the day, what can be printed of it, or the way back."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from shopclub.birthdays.lunar import lunar_date_of
from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.birthdays.words import lunar_word
from shopclub.ui.today.cards import card_of
from shopclub.ui.today.presenter import TodayState
from shopclub.ui.translation import translate
from shopclub.ui.widgets.buttons import ButtonKind, ButtonSize, KeycapButton
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import LookWidget, current_tokens
from shopclub.ui.words import day_word, weekday_word

TITLE_HEIGHT = 68


class TitleRow(LookWidget):
    """`back` is emitted from a list, the others on the overview, by mouse or mnemonic."""

    back = Signal()
    summary_asked = Signal()
    letters_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidingLabel(size="h1", hold=True)
        self._day = ElidingLabel(size="body", color="text2")
        self._back = KeycapButton(
            icon="arrow-left", key="Esc", kind=ButtonKind.QUIET, size=ButtonSize.OFFICE
        )
        self.summary = KeycapButton(icon="printer", size=ButtonSize.OFFICE)
        self.letters = KeycapButton(icon="mail", kind=ButtonKind.PRIMARY, size=ButtonSize.OFFICE)
        self._row = QHBoxLayout(self)
        for widget, stretch in (
            (self._back, 0),
            (self._title, 0),
            (self._day, 1),
            (self.summary, 0),
            (self.letters, 0),
        ):
            self._row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        self._back.clicked.connect(self.back)
        self.summary.clicked.connect(self.summary_asked)
        self.letters.clicked.connect(self.letters_asked)
        self.restyle()

    def show_state(self, state: TodayState) -> None:
        """Say which page it is and, on the overview, which day."""
        today, opened = state.today, state.opened
        overview = opened is None
        self._back.set_text(translate("Today", "Today"))
        self._back.setVisible(not overview)
        title = translate("Today", "Today")
        if opened is not None and today is not None:
            title = card_of(opened, today).title
        self._title.set_text(title)
        self.setAccessibleName(title)
        self._day.set_text(_day_words(today.day) if overview and today is not None else "")
        self.summary.set_text(translate("Today", "&Print today's summary"))
        self.letters.set_text(translate("Today", "Birthday l&etters"))
        for button in (self.summary, self.letters):
            button.setVisible(overview and today is not None)
        if state.can_write:
            self.letters.enable()
        else:
            self.letters.disable(translate("Today", "Nobody's own birthday is within 7 days."))

    def restyle(self) -> None:
        """Take height and gaps of the look."""
        look = current_tokens()
        self.setFixedHeight(look.px(TITLE_HEIGHT))
        self._row.setContentsMargins(0, 0, look.space.xl, 0)
        self._row.setSpacing(look.space.m)


def _day_words(day: date) -> str:
    month, lunar_day, leap = lunar_date_of(day)
    lunar = lunar_word(Birthday(Calendar.LUNAR, month, lunar_day, leap_month=leap))
    return translate("Today", "{weekday}, {date}, {lunar}").format(
        weekday=weekday_word(day), date=day_word(day, today=day), lunar=lunar
    )
