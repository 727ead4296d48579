"""What the cashier reads of a birthday: when it is, what it brings, or why it brings nothing."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.birthdays.birthdays import NearBirthday
from shopclub.birthdays.perks import Occasion, PerkAnswer, Withheld
from shopclub.birthdays.terms import PerkKind
from shopclub.counter.birthday_ahead import BirthdayAhead
from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.counter.member_words import birthday_words, why_no_perk
from shopclub.ui.widgets.spans import plain_text
from tests.ui.stand_ins import speaking

TODAY = date(2026, 11, 21)
SOLAR, LUNAR = Birthday(Calendar.SOLAR, 11, 24), Birthday(Calendar.LUNAR, 10, 16)


def near(
    kind: PerkKind, worth: int, *, withheld: Withheld | None = None, since: date | None = None
) -> NearBirthday:
    day = date(2026, 11, 24)
    answer = PerkAnswer(
        Occasion(2026, day), date(2026, 11, 21), date(2026, 11, 27), withheld, since
    )
    return NearBirthday(answer, kind, worth)


DOUBLE = near(PerkKind.MULTIPLIER, 200)


@pytest.mark.parametrize(
    ("birthday", "days", "brings", "english", "chinese"),
    [
        (SOLAR, 3, DOUBLE, "Birthday in 3 days x2", "生日还有 3 天 2 倍"),
        (LUNAR, 3, DOUBLE, "Lunar birthday in 3 days x2", "农历生日还有 3 天 2 倍"),
        (SOLAR, -1, near(PerkKind.MULTIPLIER, 150), "Birthday yesterday x1.5", "昨天生日 1.5 倍"),
        (SOLAR, -3, DOUBLE, "Birthday 3 days ago x2", "3 天前生日 2 倍"),
        (LUNAR, -1, DOUBLE, "Lunar birthday yesterday x2", "昨天农历生日 2 倍"),
        (LUNAR, -2, DOUBLE, "Lunar birthday 2 days ago x2", "2 天前农历生日 2 倍"),
        (SOLAR, 0, near(PerkKind.POINTS, 88), "Birthday today +88 points", "今天生日 +88 分"),
        (SOLAR, 3, near(PerkKind.VOUCHER, 2_000), "Birthday in 3 days", "生日还有 3 天"),
        (LUNAR, 12, None, "Lunar birthday in 12 days (Month 10, Day 16)", None),
        (SOLAR, 9, None, "Birthday in 9 days", "生日还有 9 天"),
    ],
)
def test_a_birthday_says_when_it_is_and_what_it_brings(
    qapp: QApplication,
    birthday: Birthday,
    days: int,
    brings: NearBirthday | None,
    english: str,
    chinese: str | None,
) -> None:
    ahead = BirthdayAhead(birthday, date(2026, 11, 24), days, brings)
    assert plain_text(birthday_words(ahead)) == english
    if chinese is not None:
        with speaking(qapp, "zh_CN"):
            assert plain_text(birthday_words(ahead)) == chinese


@pytest.mark.parametrize(
    ("withheld", "since", "words"),
    [
        (Withheld.GIVEN, date(2026, 11, 20), "given on 20 Nov"),
        (Withheld.TOO_SOON, date(2026, 2, 3), "given on 3 Feb"),
        (Withheld.TOLD_LATE, date(2026, 11, 20), "gift from next year"),
        (Withheld.NOT_SERVED, None, ""),
        (None, None, ""),
    ],
)
def test_28_a_birthday_that_brings_nothing_says_why(
    withheld: Withheld | None, since: date | None, words: str
) -> None:
    brings = near(PerkKind.MULTIPLIER, 200, withheld=withheld, since=since)
    ahead = BirthdayAhead(SOLAR, date(2026, 11, 24), 3, brings)
    assert why_no_perk(ahead, today=TODAY) == words
    if withheld is not None:
        assert plain_text(birthday_words(ahead)) == "Birthday in 3 days"


def test_a_voucher_that_was_issued_is_said_beside_the_birthday(qapp: QApplication) -> None:
    day = date(2026, 11, 24)
    answer = PerkAnswer(
        Occasion(2026, day), TODAY, date(2026, 11, 27), Withheld.GIVEN, TODAY, PerkKind.VOUCHER
    )
    issued = NearBirthday(answer, PerkKind.VOUCHER, 2_000)
    ahead = BirthdayAhead(SOLAR, day, 3, issued)
    assert why_no_perk(ahead, today=TODAY) == "voucher issued 21 Nov"
    with speaking(qapp, "zh_CN"):
        assert why_no_perk(ahead, today=TODAY) == "11月21日已送优惠券"


def test_a_gift_that_waits_is_named_and_one_that_is_not_for_this_tier_is_not(
    qapp: QApplication,
) -> None:
    ahead = BirthdayAhead(SOLAR, date(2026, 11, 24), 0, near(PerkKind.GIFT, 7), "竹炭毛巾")
    assert plain_text(birthday_words(ahead)) == "Birthday today gift: 竹炭毛巾"
    with speaking(qapp, "zh_CN"):
        assert plain_text(birthday_words(ahead)) == "今天生日 礼品：竹炭毛巾"
    assert plain_text(birthday_words(replace(ahead, gift=""))) == "Birthday today"
