"""What a receipt says beneath its figures: vouchers, gifts that wait, perks that go back."""

from dataclasses import replace

import pytest

from shopclub.counter.receipt import Saying, SayingKind, TierLabel
from shopclub.documents.receipt import draw
from shopclub.documents.sayings import sentence, spoken
from shopclub.kernel.phrases import phrases_of
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.papers import CHINESE, text_of


@pytest.mark.parametrize(
    ("language", "money", "share"),
    [
        (
            "en",
            "Welcome voucher: ¥20.00 off until 20 Dec 2026",
            "Welcome voucher: 10% off until 20 Dec 2026",
        ),
        (
            "zh_CN",
            "升级券：优惠 ¥20.00，有效至 2026-12-20",
            "升级券：优惠 10%，有效至 2026-12-20",
        ),
    ],
)
def test_a_promotion_s_voucher_is_said(language: str, money: str, share: str) -> None:
    receipt, phrases = replace(CHINESE, language=language), phrases_of(language)
    said = (
        Saying(SayingKind.VOUCHER, amount=2_000, day="2026-12-20"),
        Saying(SayingKind.VOUCHER, hundredths=1_000, day="2026-12-20"),
    )
    found = tuple(sentence(each, receipt=receipt, phrases=phrases) for each in said)
    assert found == (money, share)


@pytest.mark.parametrize(
    ("language", "welcome", "birthday", "least"),
    [
        (
            "en",
            "Welcome voucher 9123 4567 8901: ¥20.00 off until 20 Dec 2026",
            "Birthday voucher 9123 4567 8901: ¥20.00 off until 20 Dec 2026",
            "Birthday voucher 9123 4567 8901: ¥20.00 off from ¥100.00 on until 20 Dec 2026",
        ),
        (
            "zh_CN",
            "升级券 9123 4567 8901：优惠 ¥20.00，有效至 2026-12-20",
            "生日券 9123 4567 8901：优惠 ¥20.00，有效至 2026-12-20",
            "生日券 9123 4567 8901：满 ¥100.00 优惠 ¥20.00，有效至 2026-12-20",
        ),
    ],
)
def test_a_voucher_is_said_with_its_number(
    language: str, welcome: str, birthday: str, least: str
) -> None:
    receipt, phrases = replace(CHINESE, language=language), phrases_of(language)
    plain = Saying(SayingKind.VOUCHER, amount=2_000, day="2026-12-20", code="912345678901")
    ours = replace(plain, kind=SayingKind.BIRTHDAY_VOUCHER)
    found = tuple(
        sentence(each, receipt=receipt, phrases=phrases)
        for each in (plain, ours, replace(ours, minimum=10_000))
    )
    assert found == (welcome, birthday, least)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Birthday gift until 27 Nov 2026: <b>竹炭毛巾 & 茶"),
        ("zh_CN", "生日礼品待领取，有效至 2026-11-27：<b>竹炭毛巾 & 茶"),
        ("zh_TW", "生日禮品待領取，有效至 2026-11-27：<b>竹炭毛巾 & 茶"),
    ],
)
def test_a_gift_that_waits_is_said_on_every_paper(language: str, said: str) -> None:
    gift = Saying(SayingKind.BIRTHDAY_GIFT, day="2026-11-27", name="<b>竹炭毛巾 & 茶")
    receipt = replace(CHINESE, language=language, sayings=(*CHINESE.sayings, gift))
    assert sentence(gift, receipt=receipt, phrases=phrases_of(language)) == said
    assert spoken(receipt.sayings)[0] == gift
    for sheet in ReceiptSheet:
        paper = draw(receipt, member_name="王小明", sheet=sheet)
        assert "".join(said.split()) in "".join(text_of(paper).split())


@pytest.mark.parametrize(
    ("language", "again", "used", "kept"),
    [
        (
            "en",
            "Birthday points x2: again until 27 Nov",
            "Birthday points x2: stay used",
            "Birthday gift: 88 points stay yours",
        ),
        (
            "zh_CN",
            "生日 2 倍积分可再用至 11 月 27 日",
            "生日 2 倍积分：已使用",
            "生日礼 88 分仍归您",
        ),
    ],
)
def test_the_receipt_of_a_refund_says_what_becomes_of_the_perk(
    language: str, again: str, used: str, kept: str
) -> None:
    receipt, phrases = replace(CHINESE, language=language), phrases_of(language)
    sayings = (
        Saying(SayingKind.PERK, hundredths=200, day="2026-11-27"),
        Saying(SayingKind.PERK, hundredths=200),
        Saying(SayingKind.PERK, points=88),
    )
    found = tuple(sentence(each, receipt=receipt, phrases=phrases) for each in sayings)
    assert found == (again, used, kept)


@pytest.mark.parametrize(
    ("language", "both", "won", "birthday"),
    [
        (
            "en",
            "Gold and birthday points: 101.60 x2.5",
            "Birthday points: 101.60 x2 (Gold x1.5)",
            "Birthday points: 101.60 x2",
        ),
        (
            "zh_CN",
            "黄金会员 + 生日 2.5 倍积分：101.60 × 2.5",
            "生日 2 倍积分：101.60 × 2（高于黄金会员 1.5 倍）",
            "生日 2 倍积分：101.60 × 2",
        ),
    ],
)
def test_what_multiplied_points_is_said(language: str, both: str, won: str, birthday: str) -> None:
    receipt, phrases = replace(CHINESE, language=language), phrases_of(language)
    gold = TierLabel("gold", "", 3)
    said = (
        Saying(SayingKind.MULTIPLIER, amount=10_160, hundredths=250, day="2026-11-24", tier=gold),
        Saying(SayingKind.MULTIPLIER, amount=10_160, hundredths=200, tier=gold, minimum=150),
        Saying(SayingKind.MULTIPLIER, amount=10_160, hundredths=200),
    )
    found = tuple(sentence(each, receipt=receipt, phrases=phrases) for each in said)
    assert found == (both, won, birthday)
