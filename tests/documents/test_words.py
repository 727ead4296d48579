"""Words of paper: tiers, dates, discounts and money in three languages."""

import pytest

from shopclub.counter.receipt import Means, TierLabel
from shopclub.documents import words
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from tests.documents.papers import BRONZE, GOLD, SILVER


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ["Bronze", "Silver", "Gold"]),
        ("zh_CN", ["青铜会员", "白银会员", "黄金会员"]),
        ("zh_TW", ["青銅會員", "白銀會員", "黃金會員"]),
    ],
)
def test_standard_tiers_have_names_in_each_language(language: str, names: list[str]) -> None:
    phrases = phrases_of(language)
    assert [words.tier_name(tier, phrases=phrases) for tier in (BRONZE, SILVER, GOLD)] == names


def test_a_shop_names_its_own_tiers() -> None:
    phrases = phrases_of("zh_CN")
    assert words.tier_name(TierLabel("gold", "金卡", 3), phrases=phrases) == "金卡"
    assert words.tier_name(TierLabel("diamond", "", 4), phrases=phrases) == "diamond"


@pytest.mark.parametrize(
    ("basis_points", "english", "chinese"),
    [
        (200, "Gold 2%", "黄金会员 98 折"),
        (500, "Gold 5%", "黄金会员 95 折"),
        (1_000, "Gold 10%", "黄金会员 9 折"),
        (1_200, "Gold 12%", "黄金会员 88 折"),
        (250, "Gold 2.5%", "黄金会员 97.5 折"),
        (1, "Gold 0.01%", "黄金会员 99.99 折"),
        (5_000, "Gold 50%", "黄金会员 5 折"),
        (9_500, "Gold 95%", "黄金会员 0.5 折"),
        (10_000, "Gold 100%", "黄金会员 0 折"),
    ],
)
def test_a_discount_is_said_by_what_is_off_or_kept(
    basis_points: int, english: str, chinese: str
) -> None:
    for language, said in (("en", english), ("zh_CN", chinese)):
        phrases = phrases_of(language)
        tier = words.tier_name(GOLD, phrases=phrases)
        assert words.tier_discount(tier, basis_points=basis_points, phrases=phrases) == said


def test_dates_are_written_in_the_way_of_the_language() -> None:
    english, chinese = phrases_of("en"), phrases_of("zh_CN")
    assert words.full_date("2026-03-05", phrases=english) == "5 Mar 2026"
    assert words.full_date("2026-03-05", phrases=chinese) == "2026-03-05"
    said = [
        words.deadline(day, from_day="2026-11-21", phrases=phrases)
        for phrases in (english, chinese)
        for day in ("2026-12-31", "2027-01-05")
    ]
    assert said == ["by 31 Dec", "by 5 Jan 2027", "12 月 31 日前", "2027 年 1 月 5 日前"]


@pytest.mark.parametrize(
    ("minor", "code", "language", "said"),
    [
        (100, "CNY", "zh_CN", "1 元"),
        (250, "CNY", "zh_CN", "2.50 元"),
        (100_000, "CNY", "en", "¥1,000"),
        (250, "CNY", "en", "¥2.50"),
        (100, "TWD", "zh_TW", "100 元"),
        (100, "USD", "zh_CN", "$1"),
        (1_000, "KWD", "en", "KD1"),
        (100, "JPY", "en", "¥100"),
    ],
)
def test_money_of_terms_has_no_idle_decimals(
    minor: int, code: str, language: str, said: str
) -> None:
    phrases = phrases_of(language)
    assert words.round_money(minor, currency=currency(code), phrases=phrases) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_means_of_payment_has_a_name_of_its_own(language: str) -> None:
    names = {words.means_name(means, phrases=phrases_of(language)) for means in Means}
    assert len(names) == len(Means)
