"""After the day is closed the counter lives on the next shop day, as its till does."""

from datetime import date

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.till_terms import TillTerms
from shopclub.members.members import Member
from shopclub.points.terms import PointTerms, RedeemRule
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.ui.counter.state import PointsSpent
from shopclub.ui.refunds.choosing import Choosing
from shopclub.ui.rewards.voucher_presenter import VoucherPresenter, VoucherState
from tests.builders import Desk
from tests.ui.counter.counters import Counter, counter_at
from tests.ui.stand_ins import InlineExecutor, RecordingView, inline_jobs

TODAY = date(2026, 11, 21)
NEXT = date(2026, 11, 22)


def close_day(desk: Desk) -> None:
    desk.shop.till.close(ClosingDraft("day", ClosingKind.DAY, 0), by=desk.owner)


def test_terms_of_the_next_day_hold_as_soon_as_the_till_takes_them(
    desk: Desk, counter: Counter, ming: Member
) -> None:
    desk.shop.set_till_terms(TillTerms(departments=("茶叶",)), by=desk.owner, effective=NEXT)
    terms = PointTerms(redeem=RedeemRule(points=100, money=1_000, step=50))
    desk.shop.set_point_terms(terms, by=desk.owner, effective=NEXT)
    counter.presenter.refresh()
    assert (counter.shown().departments, counter.shown().points_step) == ((), 100)
    close_day(desk)
    counter.presenter.refresh()
    assert (counter.shown().departments, counter.shown().points_step) == (("茶叶",), 50)
    assert counter.shown().today == NEXT


def test_points_that_another_till_spent_are_told_so_after_closing_too(
    desk: Desk, counter: Counter, ming: Member
) -> None:
    close_day(desk)
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("100")
    counter.presenter.set_points(300)
    counter.presenter.confirm()
    desk.ring_up(3_000, member=ming, points=300)
    counter.presenter.confirm()
    assert isinstance(counter.shown().form.sale_refusal, PointsSpent)


def test_the_vouchers_that_are_offered_are_those_that_the_till_takes(
    desk: Desk, ming: Member
) -> None:
    for first, last in ((TODAY, TODAY), (NEXT, NEXT)):
        new = NewVoucher(VoucherTerms(2_000), first, last, ming.member_id)
        desk.shop.vouchers.issue_by_hand(new, count=1, request_id=str(first), by=desk.owner)
    close_day(desk)
    presenter = VoucherPresenter(
        desk.shop,
        desk.shop.lookup.profile(ming.member_id),
        jobs=inline_jobs(),
        used="",
        chosen=lambda _: None,
    )
    presenter.attach(RecordingView[VoucherState]())
    assert [voucher.last_on for voucher in presenter.state.vouchers or ()] == [NEXT]


def test_a_running_number_is_of_the_day_that_is_listed(desk: Desk) -> None:
    close_day(desk)
    for number in range(17):
        desk.ring_up(1_000 + number)
    counter_at(desk, InlineExecutor())
    taken: list[str] = []
    choosing = Choosing(
        desk.shop,
        jobs=inline_jobs(),
        sales_only=True,
        show=lambda _: None,
        take=taken.append,
    )
    choosing.read()
    choosing.type_number("7")
    choosing.submit()
    assert [number[-4:] for number in taken] == ["0007"]
    assert taken[0].startswith("261122")
