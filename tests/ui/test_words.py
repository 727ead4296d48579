from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.counter.receipt import Means, TierLabel
from shopclub.kernel.money import CURRENCIES
from shopclub.members.birthday import Calendar
from shopclub.points.ledger import EntryKind
from shopclub.staff.roles import Role
from shopclub.ui.calendar_words import calendar_word, day_words, month_words
from shopclub.ui.entry_words import entry_badge, entry_word
from shopclub.ui.sale_words import means_word
from shopclub.ui.theme import TierHue
from shopclub.ui.words import (
    ago_word,
    currency_word,
    day_word,
    points_word,
    role_word,
    signed_points,
    tier_hue,
    tier_word,
)
from tests.ui.stand_ins import speaking

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("label", "word", "hue"),
    [
        (TierLabel("bronze", "", 1), "Bronze", TierHue.BRONZE),
        (TierLabel("silver", "", 2), "Silver", TierHue.SILVER),
        (TierLabel("gold", "", 3), "Gold", TierHue.GOLD),
        (TierLabel("gold", "金卡", 3), "金卡", TierHue.GOLD),
        (TierLabel("jade", "", 1), "jade", TierHue.BRONZE),
        (TierLabel("jade", "", 2), "jade", TierHue.SILVER),
        (TierLabel("jade", "翡翠", 4), "翡翠", TierHue.GOLD),
    ],
)
def test_a_tier_has_its_own_word_or_the_standard_one_and_a_colour(
    label: TierLabel, word: str, hue: TierHue
) -> None:
    assert tier_word(label) == word
    assert tier_hue(label) is hue


@pytest.mark.parametrize(
    ("points", "word"),
    [
        (0, "0 points"),
        (1, "1 point"),
        (2, "2 points"),
        (1_240, "1,240 points"),
        (-30, "−30 points"),
    ],
)
def test_points_have_a_unit(points: int, word: str) -> None:
    assert points_word(points) == word


@pytest.mark.parametrize(("points", "figure"), [(40, "+40"), (0, "0"), (-1_000, "−1,000")])
def test_points_that_come_or_go_have_a_sign(points: int, figure: str) -> None:
    assert signed_points(points) == figure


@pytest.mark.parametrize(
    ("day", "word"), [(date(2026, 3, 19), "19 Mar"), (date(2025, 12, 1), "1 Dec 2025")]
)
def test_a_date_has_its_year_when_it_is_another_one(day: date, word: str) -> None:
    assert day_word(day, today=TODAY) == word


@pytest.mark.parametrize(
    ("days", "word"),
    [
        (0, "today"),
        (1, "yesterday"),
        (2, "2 days ago"),
        (60, "60 days ago"),
        (61, "21 Sep"),
        (-1, "22 Nov"),
    ],
)
def test_how_long_ago_is_told_in_days_then_as_a_date(days: int, word: str) -> None:
    assert ago_word(TODAY - timedelta(days=days), today=TODAY) == word


def test_every_kind_and_means_and_role_and_currency_has_a_word_of_its_own() -> None:
    for words in (
        [means_word(means) for means in Means],
        [role_word(role) for role in Role],
        [entry_word(kind) for kind in EntryKind],
        [currency_word(currency.code) for currency in CURRENCIES],
        [calendar_word(calendar) for calendar in Calendar],
    ):
        assert len(set(words)) == len(words)
        assert all(words)


def test_every_kind_of_entry_has_a_colour_and_those_of_a_sale_have_their_own() -> None:
    badges = {kind: entry_badge(kind) for kind in EntryKind}
    own = [EntryKind.EARN, EntryKind.REDEEM, EntryKind.EXPIRE, EntryKind.REVERSE]
    assert len({badges[kind] for kind in own}) == len(own)
    assert badges[EntryKind.RESTORE] is badges[EntryKind.EARN]


@pytest.mark.parametrize("calendar", list(Calendar))
def test_a_calendar_names_twelve_months_and_its_longest_month(calendar: Calendar) -> None:
    assert len(set(month_words(calendar))) == 12
    assert len(set(day_words(calendar))) == (30 if calendar is Calendar.LUNAR else 31)


def test_lunar_days_have_their_chinese_names(qapp: QApplication) -> None:
    with speaking(qapp, "zh_CN"):
        months, days = month_words(Calendar.LUNAR), day_words(Calendar.LUNAR)
        assert (months[0], months[7], months[-1]) == ("正月", "八月", "腊月")
        assert (days[0], days[14], days[19], days[20], days[-1]) == (
            "初一",
            "十五",
            "二十",
            "廿一",
            "三十",
        )


def test_words_follow_the_language(qapp: QApplication) -> None:
    with speaking(qapp, "zh_CN"):
        assert tier_word(TierLabel("gold", "", 3)) == "黄金"
        assert points_word(320) == "320 分"
        assert day_word(date(2026, 3, 19), today=TODAY) == "3月19日"
        assert day_word(date(2025, 3, 19), today=TODAY) == "2025年3月19日"
        assert ago_word(TODAY - timedelta(days=3), today=TODAY) == "3 天前"
    with speaking(qapp, "zh_TW"):
        assert tier_word(TierLabel("gold", "", 3)) == "黃金"
    assert points_word(320) == "320 points"
