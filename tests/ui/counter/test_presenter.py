"""The counter, key by key, on a real shop with jobs that run at once or step by step."""

import pytest

from shopclub.counter.receipt import Means
from shopclub.counter.till import QuoteChanged, TenderedTooLittle
from shopclub.kernel.money import AmountRefused
from shopclub.members.members import Member
from shopclub.ui.counter.state import LooksLikeBarcode, NothingToPay, Stage
from tests.builders import Desk
from tests.ui.counter.counters import Counter, counter_at, run_all
from tests.ui.stand_ins import StepExecutor


def test_a_known_member_is_served_in_four_keys_besides_digits(
    counter: Counter, ming: Member
) -> None:
    counter.presenter.type_query("5678")
    counter.presenter.submit_query()
    counter.presenter.type_amount("128")
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.PAYING
    counter.presenter.confirm()
    (issued,) = counter.receipts
    assert issued.receipt.to_pay == 12_800
    assert issued.receipt.balance == 320 + 128
    assert counter.shown().stage is Stage.SEARCH
    assert counter.shown().last == issued


def test_a_scanner_that_presses_enter_before_the_answer_still_gets_its_member(
    desk: Desk, ming: Member
) -> None:
    steps = StepExecutor()
    counter = counter_at(desk, steps)
    run_all(steps)
    counter.presenter.type_query(ming.card_number)
    counter.presenter.submit_query()
    assert counter.shown().profile is None
    run_all(steps)
    assert counter.profile().member == ming


def test_only_the_answer_to_the_last_key_is_shown(desk: Desk, ming: Member) -> None:
    steps = StepExecutor()
    counter = counter_at(desk, steps)
    run_all(steps)
    counter.presenter.type_query("王")
    counter.presenter.type_query("王五")
    run_all(steps)
    assert counter.shown().search.results == ()


def test_enter_in_an_empty_box_begins_a_sale_without_a_member(counter: Counter) -> None:
    counter.presenter.submit_query()
    counter.presenter.type_amount("12")
    counter.presenter.confirm()
    counter.presenter.confirm()
    (issued,) = counter.receipts
    assert issued.receipt.member is None
    assert issued.receipt.earned == 0


def test_enter_before_the_quote_opens_the_strip_when_the_quote_comes(
    desk: Desk, ming: Member
) -> None:
    steps = StepExecutor()
    counter = counter_at(desk, steps)
    run_all(steps)
    counter.presenter.choose(ming.member_id)
    run_all(steps)
    counter.presenter.type_amount("128")
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.SALE
    run_all(steps)
    assert counter.shown().stage is Stage.PAYING


def test_double_enter_never_doubles_a_sale(desk: Desk, ming: Member) -> None:
    steps = StepExecutor()
    counter = counter_at(desk, steps)
    run_all(steps)
    counter.presenter.choose(ming.member_id)
    run_all(steps)
    counter.presenter.type_amount("128")
    run_all(steps)
    counter.presenter.confirm()
    counter.presenter.confirm()
    counter.presenter.confirm()
    run_all(steps)
    assert len(counter.receipts) == 1
    assert desk.shop.lookup.profile(ming.member_id).points == 320 + 128


def test_all_points_are_used_and_taken_back_by_the_same_key(counter: Counter, ming: Member) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.all_points()
    assert counter.shown().form.points == 300
    assert counter.quote().to_pay == 12_800 - 3_000
    counter.presenter.all_points()
    assert counter.shown().form.points == 0


def test_a_smaller_amount_cuts_the_points_down_and_says_so(counter: Counter, ming: Member) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.all_points()
    counter.presenter.type_amount("12")
    assert counter.shown().form.points == 100
    assert counter.shown().form.points_refusal is not None


def test_cash_handed_over_gives_change_and_too_little_is_refused(
    counter: Counter, ming: Member
) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.confirm()
    counter.presenter.type_tendered("100")
    counter.presenter.confirm()
    assert isinstance(counter.shown().form.tendered_refusal, TenderedTooLittle)
    assert counter.receipts == []
    counter.presenter.type_tendered("150")
    assert counter.shown().change == 2_200
    counter.presenter.confirm()
    (payment,) = counter.receipts[0].receipt.payments
    assert (payment.tendered, payment.change) == (15_000, 2_200)


def test_a_digit_in_the_strip_chooses_the_means(counter: Counter) -> None:
    counter.presenter.submit_query()
    counter.presenter.type_amount("128")
    counter.presenter.confirm()
    counter.presenter.type_tendered("2")
    counter.presenter.confirm()
    assert counter.receipts[0].receipt.payments[0].means is Means.WECHAT


@pytest.mark.parametrize(
    ("entry", "refusal"),
    [("0", NothingToPay), ("", AmountRefused), ("6901234567892", LooksLikeBarcode)],
)
def test_an_amount_that_is_none_is_refused_and_kept(
    counter: Counter, ming: Member, entry: str, refusal: type[Exception]
) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount(entry)
    counter.presenter.confirm()
    assert isinstance(counter.shown().form.amount_refusal, refusal)
    assert counter.shown().form.amount_entry == entry
    assert counter.shown().profile is not None
    assert counter.shown().stage is Stage.SALE


def test_a_card_scanned_into_the_amount_brings_its_member(counter: Counter, ming: Member) -> None:
    counter.presenter.submit_query()
    counter.presenter.type_amount(ming.card_number)
    counter.presenter.confirm()
    assert counter.profile().member == ming
    assert counter.shown().form.amount_entry == ""


def test_a_member_found_during_a_sale_without_one_keeps_the_amount(
    counter: Counter, ming: Member
) -> None:
    counter.presenter.submit_query()
    counter.presenter.type_amount("128")
    counter.presenter.choose(ming.member_id)
    assert counter.shown().form.amount == 12_800
    assert counter.quote().earned == 128


def test_a_quote_that_changed_meanwhile_writes_nothing_and_is_shown(
    counter: Counter, ming: Member
) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.confirm()
    counter.desk.ring_up(1_000, member=ming)
    counter.presenter.confirm()
    assert counter.receipts == []
    assert isinstance(counter.shown().form.sale_refusal, QuoteChanged)
    assert counter.shown().stage is Stage.SALE
    counter.presenter.confirm()
    counter.presenter.confirm()
    assert counter.receipts[0].receipt.balance == 320 + 10 + 128


def test_escape_goes_back_one_step_at_a_time(counter: Counter, ming: Member) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.confirm()
    counter.presenter.back()
    assert (counter.shown().stage, counter.shown().form.amount) == (Stage.SALE, 12_800)
    counter.presenter.back()
    assert (counter.shown().stage, counter.shown().profile) == (Stage.SEARCH, None)


def test_the_takings_follow_every_sale(counter: Counter, ming: Member) -> None:
    counter.presenter.submit_query()
    counter.presenter.type_amount("12")
    counter.presenter.confirm()
    counter.presenter.confirm()
    takings = counter.shown().takings
    assert takings is not None
    assert takings.totals.paid == 32_000 + 1_200
    assert takings.totals.member_sales == 1
    assert takings.last_sales[0].member_name is None
