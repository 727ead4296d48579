"""T4: a sale or a gift is recorded once, however often, from wherever, after whatever it is sent.

Enter pressed twice is tested at the presenter (`tests/ui/counter/test_presenter.py`), another
amount under the same id with all its rows in `tests/counter/test_till.py`.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shopclub.counter.till import SaleConflict
from shopclub.rewards.gifts import GiftSaid
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.storage.database import rows
from tests.builders import MORNING, Desk, desk_in
from tests.counter.rows_of_a_sale import everything
from tests.rewards.stories import NEXT_APRIL, TODAY
from tests.trust.commands import Answer, Command, Death, Deed
from tests.trust.processes import tills

TIMES = 1_000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a new shop with its owner at the desk."""
    with desk_in(tmp_path) as desk:
        yield desk


def test_a_sale_sent_a_thousand_times_is_one_sale(desk: Desk) -> None:
    wang = desk.enrol()
    desk.give(500, to=wang)
    draft = desk.draft(12_345, member=wang, points=100)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    before = everything()
    again = {desk.shop.till.ring_up(draft, by=desk.owner) for _ in range(TIMES - 1)}
    assert again == {first}
    assert everything() == before
    assert desk.points_of(wang) == 500 - 100 + 113
    assert desk.shop.check() == ()


def test_a_sale_sent_by_two_tills_at_once_is_one_sale(desk: Desk) -> None:
    wang = desk.enrol()
    sent = [
        Command(Deed.SELL, f"sale {number // 10}", member_id=wang.member_id, money=1_000)
        for number in range(200)
    ]
    with tills(2) as both:
        for till in both:
            till.open(desk.shop.path, at=MORNING)
        for till in both:
            till.tell(*sent)
        answers = [[till.answer() for _ in sent] for till in both]
    assert answers[0] == answers[1]
    assert len(set(answers[0])) == 20
    assert rows("SELECT count(*), sum(paid) FROM sale") == [(20, 20_000)]
    assert desk.points_of(wang) == 200
    assert desk.shop.check() == ()


def test_a_sale_whose_till_died_between_commit_and_answer_is_found_and_not_booked_again(
    desk: Desk,
) -> None:
    wang = desk.enrol()
    desk.give(500, to=wang)
    sale = Command(Deed.SELL, "unanswered", member_id=wang.member_id, money=10_000, points=300)
    with tills(1) as (till,):
        till.open(desk.shop.path, at=MORNING)
        till.tell(Command(Deed.DIE, how=Death.UNANSWERED, number=1), sale)
        assert till.answer() is None
        assert till.end() < 0
    found = desk.shop.till.find("unanswered")
    assert found is not None
    draft = desk.draft(10_000, member=wang, points=300, sale_id="unanswered")
    with tills(1) as (till,):
        till.open(desk.shop.path, at=MORNING)
        before = everything()
        assert desk.shop.till.ring_up(draft, by=desk.owner) == found
        till.tell(sale)
        assert till.answer() == Answer("unanswered", found.receipt.number, 7_000)
    assert everything() == before
    assert desk.shop.check() == ()


@pytest.mark.parametrize(("same", "told"), [(True, ["", ""]), (False, ["", "RefundTooMuch"])])
def test_two_tills_that_refund_at_once_never_give_more_than_was_paid(
    desk: Desk, *, same: bool, told: list[str]
) -> None:
    """The same refund sent by both is one; two refunds of 60% are one and a refusal."""
    wang = desk.enrol()
    desk.give(500, to=wang)
    with tills(2) as both:
        for till in both:
            till.open(desk.shop.path, at=MORNING)
        for number in range(10):
            sale_id = f"sale {number}"
            desk.ring_up(10_000, member=wang, points=300, sale_id=sale_id)
            for place, till in enumerate(both):
                name = f"refund {number}" if same else f"refund {number} of till {place}"
                till.tell(Command(Deed.REFUND, name, sale_id=sale_id, money=4_200))
            answers = [till.answer() for till in both]
            assert sorted("" if answer is None else answer.refused for answer in answers) == told
            desk.shop.till.undo_last(f"undo {number}", by=desk.owner)
    assert rows("SELECT count(*), sum(money) FROM sale_refund") == [(20, 70_000)]
    assert desk.points_of(wang) == 500
    assert desk.shop.check() == ()


@pytest.fixture
def gift(desk: Desk) -> Command:
    """Return how a till is told to give a gift of 100 points and 3.00 that has 20 pieces."""
    wang = desk.enrol()
    desk.give(2_000, to=wang)
    said = GiftSaid("竹炭毛巾", 100, money=300, stock=20)
    offered = desk.shop.gifts.add(said, by=desk.owner)
    return Command(Deed.GIVE, "", member_id=wang.member_id, number=offered.gift_id)


def test_a_gift_sent_by_two_tills_at_once_is_one_gift(desk: Desk, gift: Command) -> None:
    sent = [replace(gift, subject=f"gift {number // 10}") for number in range(100)]
    with tills(2) as both:
        for till in both:
            till.open(desk.shop.path, at=MORNING)
        for till in both:
            till.tell(*sent)
        answers = [[till.answer() for _ in sent] for till in both]
    assert answers[0] == answers[1]
    assert len(set(answers[0])) == 10
    assert rows("SELECT count(*), sum(points) FROM gift_redemption") == [(10, 1_000)]
    assert rows("SELECT count(*), sum(money) FROM till_slip") == [(10, 3_000)]
    assert rows("SELECT stock FROM gift") == [(10,)]
    assert desk.shop.check() == ()


def test_a_gift_whose_till_died_between_commit_and_answer_is_found_and_not_given_again(
    desk: Desk, gift: Command
) -> None:
    unanswered = replace(gift, subject="unanswered")
    with tills(1) as (till,):
        till.open(desk.shop.path, at=MORNING)
        till.tell(Command(Deed.DIE, how=Death.UNANSWERED, number=1), unanswered)
        assert till.answer() is None
        assert till.end() < 0
    found = desk.shop.till.find_gift("unanswered")
    assert found is not None
    with tills(1) as (till,):
        till.open(desk.shop.path, at=MORNING)
        till.tell(unanswered, replace(unanswered, member_id=desk.enrol("刘芳").member_id))
        before = everything()
        assert till.answer() == Answer("unanswered", found.slip.number, 300)
        assert till.answer() == Answer("unanswered", refused="GiftConflict")
    assert everything() == before
    assert desk.shop.check() == ()


def test_a_sale_with_a_voucher_sent_again_uses_it_once(desk: Desk) -> None:
    new = NewVoucher(VoucherTerms(amount=500), TODAY, NEXT_APRIL)
    (voucher,) = desk.shop.vouchers.issue_by_hand(new, count=1, request_id="one", by=desk.owner)
    sale = Command(Deed.USE_VOUCHER, "voucher", money=2_000, how=voucher.code)
    with tills(2) as both:
        for till in both:
            till.open(desk.shop.path, at=MORNING)
        for till in both:
            till.tell(*[sale] * 20)
        answers = {till.answer() for till in both for _ in range(20)}
    ((number,),) = rows("SELECT number FROM sale")
    assert answers == {Answer("voucher", number, 1_500)}
    assert rows("SELECT kind, amount FROM voucher_move") == [("used", 500)]
    assert desk.shop.check() == ()


@pytest.mark.parametrize("change", [{"amount": 1_991}, {"points": 100}, {"member_id": None}])
def test_another_sale_under_the_same_id_is_refused_by_every_till(
    desk: Desk, change: dict[str, int | None]
) -> None:
    wang = desk.enrol()
    desk.give(500, to=wang)
    draft = desk.draft(1_990, member=wang, sale_id="one")
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    other = replace(draft, **change)  # type: ignore[arg-type]
    with tills(1) as (till,):
        till.open(desk.shop.path, at=MORNING)
        before = everything()
        for _ in range(3):
            with pytest.raises(SaleConflict) as conflict:
                desk.shop.till.ring_up(other, by=desk.owner)
            assert conflict.value.first == first
        till.tell(
            Command(
                Deed.SELL,
                "one",
                member_id=other.member_id,
                money=other.amount,
                points=other.points,
            )
        )
        assert till.answer() == Answer("one", refused="SaleConflict")
    assert everything() == before
