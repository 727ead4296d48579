"""The rows of birthdays in their card: few words, nothing cut, the whole in the hint."""

from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.birthdays.ahead import Coming
from shopclub.birthdays.family import FamilyDay
from shopclub.birthdays.greetings import Greeting, Way
from shopclub.birthdays.perks import Occasion
from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.birthdays.words import coming_brief
from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.today.lines import birthday_lines
from shopclub.ui.today.row import LineRow, RowWays
from shopclub.ui.widgets.labels import ElidingLabel
from shopclub.ui.widgets.look import apply_look
from tests.ui.stand_ins import speaking

TODAY = date(2026, 11, 22)
SOLAR, LUNAR = Birthday(Calendar.SOLAR, 11, 22), Birthday(Calendar.LUNAR, 10, 14)
CARD = 310
"""What a row of a card is wide in a window of 1280."""


def coming(
    name: str = "阿依古丽",
    *,
    days: int = 0,
    turns: int | None = None,
    birthday: Birthday = LUNAR,
    family: str = "",
    greeted: bool = False,
) -> Coming:
    return Coming(
        1,
        name,
        birthday,
        Occasion(2026, TODAY + timedelta(days=days)),
        days,
        turns,
        FamilyDay(1, 1, family, birthday) if family else None,
        Greeting(Way.CALLED, datetime(2026, 11, 22, 4, tzinfo=UTC), "老王") if greeted else None,
        has_voucher=True,
    )


@pytest.mark.parametrize(
    ("row", "english", "chinese"),
    [
        (coming(birthday=SOLAR), "today", "今天"),
        (coming(), "today, lunar", "农历，今天"),
        (coming(turns=47), "47 today", "今天，47 岁"),
        (coming(days=1, turns=47), "47 tomorrow", "明天，47 岁"),
        (coming(days=6, turns=60, birthday=SOLAR), "60 in 6 days", "6 天后，60 岁"),
        (coming(days=2, family="女儿", turns=7), "女儿, 7 in 2 days", "女儿，2 天后，7 岁"),
    ],
)
def test_a_row_says_in_brief_of_whom_when_and_how_old(
    row: Coming, english: str, chinese: str, qapp: QApplication
) -> None:
    assert coming_brief(row) == english
    with speaking(qapp, "zh_CN"):
        assert coming_brief(row) == chinese


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_nothing_is_cut_in_a_card_of_a_window_of_1280(
    language: str, qapp: QApplication, qtbot: QtBot
) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    rows = [
        coming("Ann O'Brien", days=6, turns=60),
        coming(turns=100),
        coming(turns=47, greeted=True),
        coming("Ann O'Brien", turns=47, greeted=True),
    ]
    ways = RowWays(
        open_member=lambda _: None, greet=lambda row, how: None, take_back=lambda row: None
    )
    with speaking(qapp, language):
        for line in birthday_lines(tuple(rows), tiers={}, today=TODAY):
            row = LineRow(line, ways=ways, narrow=True)
            qtbot.addWidget(row)
            row.resize(CARD, 44)
            row.show()
            qapp.processEvents()
            for label in row.findChildren(ElidingLabel):
                assert label.width() >= label.sizeHint().width(), label.text()
            assert row.greeting is not None
            assert row.greeting.width() >= row.greeting.sizeHint().width()
            assert line.note in (row.toolTip(), row.accessibleName().partition(", ")[2])
