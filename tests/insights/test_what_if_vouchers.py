"""Welcome vouchers among what other terms would have meant: each counts as if it were used."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.insights.what_if import Cost, Given, vouchers_worth
from shopclub.kernel.money import share_of
from shopclub.kernel.ratios import each
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.storage.database import one, rows
from shopclub.tiers.ladder import Ladder
from tests.builders import Desk, desk_in
from tests.insights.other_terms import (
    LADDER,
    NOVEMBER,
    OCTOBER,
    TERMS,
    ask,
    risen_and_lost,
    shop_in_october,
)
from tests.insights.test_what_if import high_thresholds, low_thresholds, month_of_everything, play

FIFTY, TENTH = VoucherTerms(amount=5_000), VoucherTerms(basis_points=1_000)


def issuing(ladder: Ladder, *, silver: int = 5_000, gold: int = 1_000) -> Ladder:
    """Return a ladder that welcomes to silver by minor units off, to gold by basis points."""
    off: dict[str, dict[str, Any]] = {
        "silver": {"voucher_amount": silver},
        "gold": {"voucher_basis_points": gold},
    }
    return replace(
        ladder, tiers=tuple(replace(tier, **off.get(tier.key, {})) for tier in ladder.tiers)
    )


ISSUING = issuing(LADDER)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with shop_in_october(tmp_path, ladder=ISSUING) as desk:
        yield desk


@pytest.mark.parametrize(
    ("issued", "given", "sales", "worth"),
    [
        ((), Given(0, 0, 10_000), 1, 0),
        ((FIFTY,), Given(0, 0, 1_000), 1, 5_000),
        ((FIFTY, FIFTY), Given(0, 0, 0), 0, 10_000),
        ((TENTH,), Given(0, 0, 0), 0, 0),
        ((TENTH,), Given(0, 0, 10_000), 1, 1_000),
        ((TENTH,), Given(0, 500, 10_000), 2, 475),
        ((TENTH, TENTH), Given(0, 0, 105), 1, 22),
        ((TENTH,), Given(0, 0, 104), 1, 10),
        ((FIFTY, TENTH), Given(0, 0, 30_001), 3, 6_000),
    ],
)
def test_an_amount_counts_in_full_and_a_share_as_off_the_mean_sale(
    issued: tuple[VoucherTerms, ...], given: Given, sales: int, worth: int
) -> None:
    assert vouchers_worth(issued, given=given, sales=sales) == worth


def test_they_are_part_of_the_share_of_sales() -> None:
    assert Cost(0, 100, 200, 10_000, vouchers=700).share == 100


def costs(desk: Desk, ladder: Ladder) -> tuple[int, int]:
    answer = ask(desk, replace(TERMS, ladder=ladder))
    return answer.was.vouchers, answer.would.vouchers


def test_with_the_terms_unchanged_they_are_those_that_were_issued(desk: Desk) -> None:
    """had 8 sales, of which one came back whole."""
    month_of_everything(desk)
    answer = ask(desk)
    assert answer.would == answer.was
    ((amounts, shares),) = rows(
        "SELECT sum(amount), sum(basis_points) FROM voucher v"
        " WHERE source LIKE 'welcome:%' AND day LIKE '2026-10%' AND NOT EXISTS"
        " (SELECT 1 FROM voucher_move m WHERE m.voucher_id = v.id AND m.kind = 'void')"
    )
    assert (answer.sales, amounts, shares) == (8, 10_000, 1_000)
    mean = each(answer.was.listed - answer.was.discount, 7)
    assert mean is not None
    assert answer.was.vouchers == amounts + share_of(mean, basis_points=shares)


def test_other_vouchers_and_lower_thresholds_cost_what_they_would_have(desk: Desk) -> None:
    """had 2 who rose: one to silver, one past silver to gold; a third spent half of silver."""
    for spent in (210_000, 850_000, 100_000):
        desk.ring_up(spent, member=desk.enrol())
    desk.turn_to(NOVEMBER)
    tenth = 38_667
    assert costs(desk, ISSUING) == (10_000 + tenth, 10_000 + tenth)
    assert costs(desk, issuing(LADDER, silver=8_000)) == (10_000 + tenth, 16_000 + tenth)
    assert costs(desk, issuing(LADDER, gold=0)) == (10_000 + tenth, 10_000)
    assert costs(desk, LADDER) == (10_000 + tenth, 0)
    lower = tuple(replace(t, threshold=t.threshold // 2) for t in ISSUING.tiers)
    assert costs(desk, replace(ISSUING, tiers=lower)) == (10_000 + tenth, 15_000 + tenth)


def test_a_rise_that_a_refund_undid_brings_none_but_a_voucher_that_was_used(desk: Desk) -> None:
    """had silver undone in the month with its voucher used, and one undone since."""
    li, wang = desk.enrol(), desk.enrol()
    risen = desk.ring_up(210_000, member=li).receipt
    since = desk.ring_up(210_000, member=wang).receipt
    (voucher,) = desk.shop.vouchers.of_member(li.member_id)
    used = replace(desk.draft(10_000, member=li), voucher=voucher.code)
    desk.shop.till.ring_up(used, by=desk.owner)
    desk.shop.till.refund(RefundDraft("soon", risen.sale_id), by=desk.owner)
    assert one("SELECT tier FROM member_tier WHERE member_id = ?", li.member_id) == ("bronze",)
    desk.turn_to(NOVEMBER)
    assert costs(desk, ISSUING) == (10_000, 10_000)
    assert costs(desk, issuing(LADDER, silver=8_000)) == (10_000, 16_000)
    desk.shop.till.refund(RefundDraft("late", since.sale_id), by=desk.owner)
    assert costs(desk, ISSUING) == (5_000, 5_000)
    assert costs(desk, issuing(low_thresholds())) == (5_000, 5_000)
    assert costs(desk, LADDER) == (5_000, 0)
    assert ask(desk).moves.moved == 0


def test_a_voucher_stays_with_whom_a_review_of_the_same_month_took_the_tier_from(
    desk: Desk,
) -> None:
    member = risen_and_lost(desk)
    assert one("SELECT tier FROM member_tier WHERE member_id = ?", member.member_id) == ("bronze",)
    assert costs(desk, ISSUING) == (5_000, 5_000)
    assert costs(desk, issuing(LADDER, silver=8_000)) == (5_000, 8_000)
    assert ask(desk).moves.moved == 0


def test_who_had_one_and_who_rose_without_a_purchase_get_none(desk: Desk) -> None:
    """had one who lost silver and reached it again, and one whom a review lifted in its month."""
    again, lifted = desk.enrol(), desk.enrol()
    desk.ring_up(210_000, member=again)
    desk.turn_to(date(2027, 11, 6))
    desk.ring_up(150_000, member=lifted)
    desk.turn_to(date(2027, 12, 20))
    lower = tuple(replace(t, threshold=t.threshold // 2) for t in ISSUING.tiers)
    desk.set_ladder(replace(ISSUING, tiers=lower))
    desk.turn_to(date(2028, 1, 1))
    desk.shop.review_tiers()
    assert one("SELECT tier FROM member_tier WHERE member_id = ?", lifted.member_id) == ("silver",)
    desk.ring_up(210_000, member=again)
    assert costs(desk, desk.shop.rulebook.read().rules.ladder) == (0, 0)
    desk.turn_to(date(2028, 2, 1))
    assert costs(desk, desk.shop.rulebook.read().rules.ladder) == (0, 0)


@pytest.mark.full
@pytest.mark.parametrize("ladder", [low_thresholds(), high_thresholds()], ids=["lower", "higher"])
def test_it_is_what_a_shop_that_issued_them_really_had(tmp_path: Path, ladder: Ladder) -> None:
    answers = []
    for n, own in enumerate((LADDER, issuing(ladder))):
        folder = tmp_path / str(n)
        folder.mkdir()
        tiers = tuple(replace(tier, discount_basis_points=0) for tier in own.tiers)
        with desk_in(folder, ladder=replace(own, tiers=tiers)) as desk:
            desk.turn_to(date(2026, 9, 1))
            play(desk)
            other = issuing(ladder)
            plain = tuple(replace(tier, discount_basis_points=0) for tier in other.tiers)
            answers.append(ask(desk, replace(TERMS, ladder=replace(other, tiers=plain))))
    told, real = answers
    assert told.was.vouchers == 0
    assert told.would.vouchers == real.was.vouchers == real.would.vouchers > 0


def test_who_left_since_counts_as_in_the_month(desk: Desk) -> None:
    left = desk.enrol()
    desk.ring_up(210_000, member=left)
    desk.turn_to(NOVEMBER)
    desk.shop.members.leave(left.member_id, by=desk.owner)
    assert costs(desk, ISSUING) == (5_000, 5_000)
    assert ask(desk).period.first == OCTOBER.replace(day=1)
