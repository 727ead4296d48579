"""What paper says of one point or one time is said of one."""

from dataclasses import replace
from pathlib import Path

import pytest

from shopclub.birthdays.terms import PerkKind
from shopclub.counter.receipt import Saying, SayingKind
from shopclub.documents import summary
from shopclub.documents.birthday_letter import gift_words
from shopclub.documents.sayings import sentence
from shopclub.documents.summary_people import _said
from shopclub.insights.period import parse_period
from shopclub.insights.summary import Oddity, OddityKind, Worth
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import phrases_of
from tests.builders import desk_in
from tests.documents.papers import CHINESE, SILVER, text_of
from tests.documents.test_birthday_papers import GIFT, LETTER

RECEIPT, ENGLISH = replace(CHINESE, language="en"), phrases_of("en")


@pytest.mark.parametrize(
    ("saying", "said"),
    [
        (
            Saying(SayingKind.BIRTHDAY, points=1, day="2026-11-24"),
            "Birthday on 24 Nov: 1 point as a gift!",
        ),
        (Saying(SayingKind.PERK, points=1), "Birthday gift: 1 point stays yours"),
        (Saying(SayingKind.REACH_TIER, points=1, tier=SILVER), "1 point more brings you Silver"),
    ],
)
def test_a_receipt_says_one_point(saying: Saying, said: str) -> None:
    assert sentence(saying, receipt=RECEIPT, phrases=ENGLISH) == said


def test_a_letter_gives_one_point() -> None:
    letter = replace(LETTER, gift=replace(GIFT, kind=PerkKind.POINTS, worth=1))
    assert gift_words(letter, phrases=ENGLISH)[0] == "1 point"


@pytest.mark.parametrize(
    ("oddity", "said"),
    [
        (
            Oddity(OddityKind.AFTER_REDEEMING, 1, name="0420", money=1_280, points=1),
            "card ending 0420: ¥12.80 back, 1 point spent",
        ),
        (
            Oddity(OddityKind.ADJUSTMENTS, 1, name="0420", points=-1),
            "card ending 0420: adjusted once, −1",
        ),
        (Oddity(OddityKind.ADJUSTMENTS, 1, points=30), "adjusted once, points 30"),
        (Oddity(OddityKind.ADJUSTMENTS, 9, points=30), "adjusted 9 times, points 30"),
    ],
)
def test_the_summary_says_one_of_what_is_odd(oddity: Oddity, said: str) -> None:
    assert _said(oddity, money=currency("CNY"), phrases=ENGLISH)[1] == said


def test_the_summary_says_one_point_that_is_left_and_what_it_is_worth(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        found = desk.shop.insights.summary(parse_period("2026-11"), by=desk.owner, language="en")
    flows = replace(found.points, opening=0, issued=1)
    said = text_of(summary.draw(replace(found, worth=Worth(1, 10), points=flows)))
    assert "1point=¥0.10" in said
    assert "1pt." in said
