"""What other terms would have made of last month: against the true figures, and against a shop
that really had the other terms."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.quote import Terms
from shopclub.counter.refund_draft import RefundDraft
from shopclub.insights.what_if import Cost, WhatIf
from shopclub.members.members import Member
from shopclub.points.terms import PointTerms
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder
from tests.builders import Desk, desk_in
from tests.insights.other_terms import (
    LADDER,
    NOVEMBER,
    OCTOBER,
    TERMS,
    always,
    ask,
    earning,
    shop_in_october,
    with_tier,
)
from tests.rewards.stories import Counter


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with shop_in_october(tmp_path) as desk:
        yield desk


def month_of_everything(desk: Desk) -> tuple[Member, ...]:
    """Ring up a month: rises, redemptions, vouchers, refunds in part and whole, a lock, nobody."""
    wang, li, _, lin = members = tuple(desk.enrol(name) for name in ("王", "李", "韩", "林"))
    bought = [desk.ring_up(210_000, member=wang), desk.ring_up(850_050, member=li)]
    desk.ring_up(7_777)
    desk.shop.tiers.lock(wang.member_id, by=desk.owner)
    desk.turn_to(date(2026, 10, 12))
    bought += [desk.ring_up(12_345, member=one) for one in members]
    desk.ring_up(30_000, member=wang, points=500)
    voucher = Counter(desk, li).issue(VoucherTerms(basis_points=1_000), starts_on=OCTOBER)
    desk.shop.till.ring_up(Counter(desk, li).sale(40_000, voucher=voucher), by=desk.owner)
    desk.turn_to(date(2026, 10, 31))
    for n, money in ((2, 5_000), (3, 1), (4, 12_345)):
        sold = bought[n].receipt
        draft = RefundDraft(f"r{n}", sold.sale_id, money=min(money, sold.to_pay))
        desk.shop.till.refund(draft, by=desk.owner)
    desk.turn_to(NOVEMBER)
    sold = bought[0].receipt
    desk.shop.till.refund(RefundDraft("late", sold.sale_id, money=100_001), by=desk.owner)
    desk.ring_up(99_900, member=lin)
    return members


def test_with_the_terms_unchanged_it_is_what_really_was(desk: Desk) -> None:
    month_of_everything(desk)
    answer = ask(desk)
    assert answer.would == answer.was
    assert [(s.was, s.would) for s in answer.moves.shifts] == [(2, 2), (1, 1), (1, 1)]
    assert answer.moves.moved == 0
    ((earned, off, listed),) = rows(
        "SELECT sum(points_earned), sum(tier_discount), sum(list_amount) FROM sale"
        " WHERE day LIKE '2026-10%' AND member_id IS NOT NULL"
    )
    ((taken,),) = rows(
        "SELECT sum(r.points_taken) FROM sale_refund r JOIN sale s ON s.id = r.sale_id"
        " WHERE s.day LIKE '2026-10%'"
    )
    assert (answer.sales, answer.was.points) == (8, earned - taken)
    assert answer.was.worth == (earned - taken) * 10
    assert 0 < answer.was.discount < off
    assert answer.was.listed < listed


def test_the_sample_shop_unchanged_is_what_really_was(sample: tuple[Shop, Actor]) -> None:
    shop, owner = sample
    rules = shop.rulebook.read().rules
    terms = Terms(rules.points, rules.ladder)
    read, answer = shop.insights.what_if(terms, by=owner, read=None, wanted=always)
    assert answer is not None
    assert answer.would == answer.was
    assert answer.sales > 50
    assert answer.moves.moved == 0
    assert sum(shift.was for shift in answer.moves.shifts) == len(read.stood)
    ((points,),) = rows(
        "SELECT sum(points) FROM point_entry WHERE kind = 'earn' AND day LIKE '2026-10%'"
    )
    ((taken,),) = rows(
        "SELECT coalesce(sum(r.points_taken), 0) FROM sale_refund r"
        " JOIN sale s ON s.id = r.sale_id WHERE s.day LIKE '2026-10%'"
    )
    assert answer.was.points == points - taken


def test_what_came_back_comes_back_in_the_same_fraction(desk: Desk) -> None:
    sold = desk.ring_up(10_000, member=desk.enrol()).receipt
    desk.shop.till.refund(RefundDraft("r1", sold.sale_id, money=3_333), by=desk.owner)
    desk.turn_to(NOVEMBER)
    answer = ask(desk, earning(3))
    assert (answer.was.points, answer.was.listed) == (100 - 33, 10_000 - 3_333)
    assert answer.would.points == 300 - 99


def test_a_member_who_never_moved_stands_on_the_lowest_tier(desk: Desk) -> None:
    desk.ring_up(10_000, member=desk.enrol("王"))
    desk.enrol("李")
    gone = desk.enrol("走")
    desk.shop.members.leave(gone.member_id, by=desk.owner)
    desk.turn_to(NOVEMBER)
    desk.enrol("晚")
    answer = ask(desk, replace(TERMS, ladder=with_tier("silver", threshold=5_000)))
    assert [(s.tier.key, s.was, s.would) for s in answer.moves.shifts] == [
        ("bronze", 2, 1),
        ("silver", 0, 1),
        ("gold", 0, 0),
    ]
    assert answer.moves.moved == 1


def test_a_month_without_sales_has_an_answer_of_nothing(desk: Desk) -> None:
    desk.ring_up(10_000)
    desk.turn_to(NOVEMBER)
    desk.ring_up(10_000, member=desk.enrol())
    answer = ask(desk, earning(5))
    assert (answer.sales, answer.period.first) == (0, date(2026, 10, 1))
    assert answer.was == answer.would == Cost(0, 0, 0, 0)
    assert answer.would.share is None


def test_a_tier_that_is_taken_away_is_told_too(desk: Desk) -> None:
    desk.ring_up(900_000, member=desk.enrol())
    desk.turn_to(NOVEMBER)
    answer = ask(desk, replace(TERMS, ladder=replace(LADDER, tiers=LADDER.tiers[:2])))
    assert [(s.tier.key, s.was, s.would) for s in answer.moves.shifts] == [
        ("bronze", 0, 0),
        ("silver", 0, 1),
        ("gold", 1, 0),
    ]


def low_thresholds() -> Ladder:
    silver = with_tier("silver", threshold=40_000)
    return replace(silver, tiers=(*silver.tiers[:2], replace(silver.tiers[2], threshold=90_000)))


def high_thresholds() -> Ladder:
    return replace(LADDER, tiers=(LADDER.tiers[0], replace(LADDER.tiers[1], threshold=300_000)))


def welcoming(ladder: Ladder, *, points: int = 100) -> Ladder:
    """Return a ladder whose tiers above the lowest each welcome by more points."""
    tiers = tuple(replace(t, welcome_points=points * n) for n, t in enumerate(ladder.tiers))
    return replace(ladder, tiers=tiers)


def play(desk: Desk) -> None:
    """Ring up the same two months for eight members, one sale a day each."""
    members = [desk.enrol(f"会员{n}") for n in range(8)]
    for month, days in ((9, (2, 20)), (10, (3, 9, 17, 30)), (11, (2,))):
        for day in days:
            desk.turn_to(date(2026, month, day))
            for n, member in enumerate(members):
                desk.ring_up(9_999 * (n + 1), member=member)


@pytest.mark.parametrize("make", [low_thresholds, high_thresholds], ids=["lower", "higher"])
def test_it_is_what_a_shop_with_the_other_ladder_really_had(
    tmp_path: Path, make: Callable[[], Ladder]
) -> None:
    ladders = [
        replace(one, tiers=tuple(replace(t, discount_basis_points=0) for t in one.tiers))
        for one in (welcoming(LADDER), welcoming(make()))
    ]
    answers: list[WhatIf] = []
    for n, ladder in enumerate(ladders):
        folder = tmp_path / str(n)
        folder.mkdir()
        with desk_in(folder, ladder=ladder) as desk:
            desk.turn_to(date(2026, 9, 1))
            play(desk)
            answers.append(ask(desk, Terms(PointTerms(), ladders[1])))
    told, real = answers
    assert real.was == real.would
    assert told.would == real.was
    assert told.was != told.would
    assert real.was.welcome > 0
    assert {s.tier.key: s.would for s in told.moves.shifts if s.would} == {
        s.tier.key: s.was for s in real.moves.shifts if s.was
    }


def test_sales_that_an_import_brought_were_never_rung_up(desk: Desk) -> None:
    desk.ring_up(10_000, member=desk.enrol(), sale_id="past:2026-10-05:1")
    desk.turn_to(NOVEMBER)
    assert ask(desk).sales == 0


def test_a_month_is_read_again_only_when_the_shop_has_changed(desk: Desk) -> None:
    wang = desk.enrol()
    sold = desk.ring_up(10_000, member=wang).receipt
    desk.turn_to(NOVEMBER)
    insights = desk.shop.insights
    first, _ = insights.what_if(TERMS, by=desk.owner, read=None, wanted=always)
    again, _ = insights.what_if(TERMS, by=desk.owner, read=first, wanted=always)
    assert again is first
    desk.shop.till.refund(RefundDraft("r1", sold.sale_id), by=desk.owner)
    later, answer = insights.what_if(TERMS, by=desk.owner, read=again, wanted=always)
    assert later is not first
    assert answer is not None
    assert answer.was.points == 0
    desk.turn_to(date(2026, 12, 1))
    month, _ = insights.what_if(TERMS, by=desk.owner, read=later, wanted=always)
    assert month.period.first == date(2026, 11, 1)


def test_nobody_waits_for_an_answer_that_is_not_wanted_any_more(desk: Desk) -> None:
    desk.turn_to(NOVEMBER)
    asked: list[int] = []

    def three_days() -> bool:
        asked.append(1)
        return len(asked) < 3

    read, answer = desk.shop.insights.what_if(TERMS, by=desk.owner, read=None, wanted=three_days)
    assert answer is None
    assert len(asked) == 3
    assert read.period.first == date(2026, 10, 1)


def test_only_who_may_change_the_terms_may_ask(desk: Desk) -> None:
    cashier = Actor(desk.owner.staff_id, "小王", Role.CASHIER)
    with pytest.raises(NotPermitted):
        desk.shop.insights.what_if(TERMS, by=cashier, read=None, wanted=always)
