"""What a refund will do, in words: by table, from invented quotes."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.birthdays.terms import PerkKind
from shopclub.counter.receipt import Means, TierLabel
from shopclub.counter.refund import Refundable, Refunded
from shopclub.counter.refund_draft import RefundQuote
from shopclub.counter.refund_perk import PerkBack
from shopclub.counter.refund_points import ComeBack, PointMoves
from shopclub.counter.refund_tier import TierMoves, TierOutlook
from shopclub.kernel.money import currency
from shopclub.ui.refunds.effect_facts import facts_of
from shopclub.ui.refunds.effect_rows import rows_of
from shopclub.ui.refunds.sale_head import sale_note
from tests.ui.stand_ins import speaking

TODAY = date(2026, 3, 22)
YUAN = currency("CNY")
GOLD, SILVER = TierLabel("gold", "", 3), TierLabel("silver", "", 2)
KEEPS = TierMoves(
    tier=GOLD,
    after=GOLD,
    outlook=TierOutlook.KEEP,
    aim=GOLD,
    in_points=False,
    spend_before=759_160,
    spend_after=754_080,
    missing=45_920,
    by=date(2026, 12, 31),
)
DRAWN = RefundQuote(
    sale_id="sale",
    number="260322010042",
    sold_on=TODAY,
    sold_at="14:20",
    member_id=1,
    member_name="王小明",
    tier=GOLD,
    means=Means.CASH,
    money=5_080,
    bill=5_580,
    listed=6_400,
    refunded=0,
    left=5_080,
    sale=Refundable(12_800, 11_160, 10_160, 10_160, points_used=100, points_earned=304),
    done=Refunded(),
    points=PointMoves(
        returned=50,
        into=(ComeBack(40, date(2026, 3, 31)), ComeBack(10, date(2027, 2, 28))),
        taken=152,
        balance_before=524,
        balance_after=422,
    ),
    tier_moves=KEEPS,
)


def lines(quote: RefundQuote) -> list[tuple[str, ...]]:
    return [
        (row.label, row.note, row.now, row.change, row.after)
        for row in rows_of(quote, currency=YUAN, today=TODAY)
    ]


def test_the_picture_is_told_word_for_word(qapp: QApplication) -> None:
    assert sale_note(DRAWN, today=TODAY) == "Sale 260322-01-0042, today 14:20"
    assert lines(DRAWN) == [
        ("Paid for this sale", "goes back to the customer", "101.60", "−50.80", "50.80"),
        ("Points earned are taken back", "half of what the sale earned", "304", "−152", "152"),
        ("Points spent come back", "40 to 31 Mar, 10 to 28 Feb 2027", "100", "+50", "50"),
        ("Points balance", "", "524", "−102", "422"),
        (
            "Spend towards gold",
            "¥459.20 more keeps gold until 31 Dec",
            "7,591.60",
            "−50.80",
            "7,540.80",
        ),
    ]
    assert [fact.text for fact in facts_of(DRAWN, today=TODAY)] == ["Stays gold."]


def test_a_sale_without_a_card_moves_money_alone(qapp: QApplication) -> None:
    nobody = replace(
        DRAWN, member_id=None, member_name=None, tier=None, points=PointMoves(), tier_moves=None
    )
    assert [row[0] for row in lines(nobody)] == ["Paid for this sale"]
    assert facts_of(nobody, today=TODAY) == ()


@pytest.mark.parametrize(
    ("points", "said"),
    [
        (PointMoves(owed=30), "Points of this sale are spent: the member will owe 30 points."),
        (PointMoves(owed=1), "Points of this sale are spent: the member will owe 1 point."),
        (PointMoves(waived=100), "Spent already and forgiven: 100 points of this sale."),
        (
            PointMoves(waived=100, lapsed=100),
            "Lapsed unused, owed by nobody: 100 points of this sale.",
        ),
        (PointMoves(gifts_waived=60), "Gone of the welcome gift and forgiven: 60 points."),
    ],
)
def test_points_that_are_spent_are_never_silent(
    qapp: QApplication, points: PointMoves, said: str
) -> None:
    quote = replace(DRAWN, points=points, tier_moves=None)
    assert [fact.text for fact in facts_of(quote, today=TODAY)] == [said]


@pytest.mark.parametrize(
    ("perk", "said"),
    [
        (
            PerkBack(PerkKind.MULTIPLIER, 200, comes_back=True, until=date(2026, 11, 27)),
            "The birthday's x2 comes back, to be used until 27 Nov.",
        ),
        (
            PerkBack(PerkKind.MULTIPLIER, 250, comes_back=True),
            "The birthday's x2.5 comes back, but its days are over.",
        ),
        (
            PerkBack(PerkKind.MULTIPLIER, 200, comes_back=False),
            "The birthday's x2 stays used until all of the sale comes back.",
        ),
        (PerkBack(PerkKind.POINTS, 88, comes_back=False), "The birthday gift stays: 88 points."),
    ],
)
def test_what_becomes_of_the_birthdays_perk_is_said(
    qapp: QApplication, perk: PerkBack, said: str
) -> None:
    quote = replace(DRAWN, perk=perk, tier_moves=None)
    assert [fact.text for fact in facts_of(quote, today=TODAY)] == [said]


@pytest.mark.parametrize(
    ("void", "used", "said"),
    [
        (1, 0, "The promotion's unused voucher becomes void."),
        (0, 2, "The promotion's voucher is used: it stays so."),
    ],
)
def test_what_becomes_of_a_promotions_voucher_is_said(
    qapp: QApplication, void: int, used: int, said: str
) -> None:
    quote = replace(DRAWN, vouchers_void=void, vouchers_used=used, tier_moves=None)
    assert [fact.text for fact in facts_of(quote, today=TODAY)] == [said]


@pytest.mark.parametrize(
    ("moves", "label", "note", "fact"),
    [
        (
            replace(KEEPS, missing=0),
            "Spend towards gold",
            "enough to keep gold on 31 Dec",
            "Stays gold.",
        ),
        (
            replace(KEEPS, after=SILVER, outlook=TierOutlook.LOST, missing=0, by=None),
            "Spend towards gold",
            "no longer enough for gold",
            "Falls back to silver: the promotion of this sale is undone.",
        ),
        (
            replace(KEEPS, tier=SILVER, after=SILVER, outlook=TierOutlook.REACH, by=None),
            "Spend towards gold",
            "¥459.20 more reaches gold",
            "Stays silver.",
        ),
        (
            replace(KEEPS, outlook=TierOutlook.SAFE, missing=0, by=None),
            "Spend towards gold",
            "the tier is locked",
            "Stays gold.",
        ),
        (
            replace(KEEPS, in_points=True, missing=459),
            "Points towards gold",
            "459 points more keeps gold until 31 Dec",
            "Stays gold.",
        ),
    ],
)
def test_what_it_means_for_the_tier(
    qapp: QApplication, moves: TierMoves, label: str, note: str, fact: str
) -> None:
    quote = replace(DRAWN, tier_moves=moves)
    assert lines(quote)[-1][:2] == (label, note)
    assert [said.text for said in facts_of(quote, today=TODAY)] == [fact]


def test_a_tier_of_the_shops_own_name_is_not_made_small(qapp: QApplication) -> None:
    own = replace(GOLD, name="VIP")
    quote = replace(DRAWN, tier_moves=replace(KEEPS, tier=own, after=own, aim=own))
    assert lines(quote)[-1][0] == "Spend towards VIP"


def test_more_than_two_days_are_told_beneath(qapp: QApplication) -> None:
    into = tuple(ComeBack(10, date(2026, month, 28)) for month in (4, 5, 6))
    points = replace(DRAWN.points, into=into, graced=20, graced_until=date(2026, 4, 21))
    quote = replace(DRAWN, points=points)
    assert lines(quote)[2][1] == "until 4 different days"
    assert [fact.text for fact in facts_of(quote, today=TODAY)] == [
        "Stays gold.",
        "Points come back: 10 to 28 Apr, 10 to 28 May, 10 to 28 Jun, 20 lapsed, again to 21 Apr.",
    ]


def test_points_for_ever_and_below_zero(qapp: QApplication) -> None:
    points = replace(
        DRAWN.points, into=(ComeBack(50, None),), balance_before=-20, balance_after=-122
    )
    rows = lines(replace(DRAWN, points=points))
    assert rows[2][1] == "50 for ever"
    assert rows[3][1:] == ("below 0 is owed", "−20", "−102", "−122")


def test_points_alone_and_gifts_have_lines_of_their_own(qapp: QApplication) -> None:
    sale = Refundable(2_000, 2_000, 0, 0, points_used=200, points_earned=0)
    points = PointMoves(returned=50, into=(ComeBack(50, None),), gifts=100, gifts_waived=20)
    quote = replace(DRAWN, sale=sale, money=0, bill=500, left=1_500, points=points)
    rows = lines(quote)
    assert rows[0] == ("Paid for this sale", "paid by points alone", "20.00", "−5.00", "15.00")
    assert [row[0] for row in rows[1:3]] == [
        "Points spent come back",
        "Welcome points are taken back",
    ]
    assert rows[2][2:] == ("120", "−120", "0")
    facts = [fact.text for fact in facts_of(quote, today=TODAY)]
    assert facts[-1] == "Points paid for this sale: no money goes back."


def test_it_is_told_in_chinese(qapp: QApplication) -> None:
    with speaking(qapp, "zh_CN"):
        rows = lines(DRAWN)
        assert rows[2][:2] == ("退回所用积分", "40 分至3月31日，10 分至2027年2月28日")
        assert rows[4][:2] == ("计入黄金的消费", "12月31日前再有 ¥459.20 可保留黄金")
