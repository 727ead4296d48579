"""Days and tiers in the list of members have the room they need, in every language."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.kernel.money import currency
from shopclub.kernel.phrases import LANGUAGES
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.listing import Listing
from shopclub.ui.fonts import load_fonts
from shopclub.ui.members.list_cells import WIDTHS, cell_of
from shopclub.ui.members.list_state import ListColumn
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.badges import badge_width
from shopclub.ui.widgets.look import apply_look, current_tokens
from shopclub.ui.widgets.spans import line_width
from tests.builders import Desk
from tests.ui.stand_ins import speaking

TODAY = date(2030, 1, 22)
LINES = (ListColumn.LAST_VISIT, ListColumn.JOINED, ListColumn.BIRTHDAY, ListColumn.PHONE)


def longest_birthdays() -> list[Birthday]:
    """Return a day of two figures in every month there is, leap months among them."""
    months = range(1, 13)
    solar = [Birthday(Calendar.SOLAR, month, 29) for month in months]
    lunar = [
        Birthday(Calendar.LUNAR, month, 29, leap_month=leap)
        for month in months
        for leap in (False, True)
    ]
    return solar + lunar


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ("Lunar 8-15", "Lunar leap 6-1")),
        ("zh_CN", ("农历 八月十五", "农历 闰六月初一")),
        ("zh_TW", ("農曆 八月十五", "農曆 閏六月初一")),
    ],
)
def test_a_lunar_birthday_says_its_calendar_and_its_leap_month(
    qapp: QApplication, desk: Desk, language: str, said: tuple[str, str]
) -> None:
    desk.enrol("王小明")
    (listed,) = desk.shop.member_list.block(Listing())
    born = (Birthday(Calendar.LUNAR, 8, 15), Birthday(Calendar.LUNAR, 6, 1, leap_month=True))
    with speaking(qapp, language):
        cells = [
            cell_of(
                replace(listed, birthday=day),
                ListColumn.BIRTHDAY,
                today=TODAY,
                currency=currency("CNY"),
            ).text
            for day in born
        ]
    assert tuple(cells) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_day_phone_or_tier_is_cut(qapp: QApplication, desk: Desk, language: str) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    desk.enrol("王小明", "13800138000")
    (listed,) = desk.shop.member_list.block(Listing())
    member = replace(listed, joined=date(2026, 11, 22), last_visit=date(2026, 9, 28))
    look = current_tokens()
    short: dict[str, int] = {}
    with speaking(qapp, language):
        born = [replace(member, birthday=day) for day in longest_birthdays()]
        cases = [(member, column) for column in LINES]
        for who, column in (*cases, *((one, ListColumn.BIRTHDAY) for one in born)):
            shown = cell_of(who, column, today=TODAY, currency=currency("CNY"))
            room = WIDTHS[column] - 2 * look.space.m
            lacking = line_width(shown.line, look.type.body, look) - room
            if lacking > 0:
                short[f"{column} {shown.text}"] = lacking
        (tier,) = cell_of(member, ListColumn.TIER, today=TODAY, currency=currency("CNY")).badges
        room = WIDTHS[ListColumn.TIER] - 2 * look.space.m
        assert badge_width(tier, look, icon="star") <= room
    assert short == {}
