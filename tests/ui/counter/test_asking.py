"""What became otherwise while the form was open is said, and asked where it is doubtful."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from shopclub.counter.till import QuoteChanged, SaleConflict, SaleNotSaved
from shopclub.kernel.money import currency
from shopclub.members.members import Member, MemberFrozen
from shopclub.points.ledger import NotEnoughPoints
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.counter.state import MemberGone, SavedBefore, SoldAgain, Stage
from shopclub.ui.sentences import sentence_of
from tests.builders import Desk
from tests.ui.counter.at_the_screen import focus, press, stage, write
from tests.ui.counter.counters import Counter

CNY = currency("CNY")


def to_the_strip(counter: Counter, member: Member, amount: str = "128") -> None:
    counter.presenter.choose(member.member_id)
    counter.presenter.type_amount(amount)
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.PAYING


def said(counter: Counter) -> str:
    refusal = counter.shown().form.sale_refusal
    return "" if refusal is None else sentence_of(refusal, currency=CNY)


def sales(counter: Counter) -> int:
    return counter.desk.shop.day_book.takings().totals.sales


def test_a_sale_like_the_last_one_is_asked_about_and_not_taken_by_default(
    counter: Counter, ming: Member
) -> None:
    to_the_strip(counter, ming, "320")
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.ASKING
    assert isinstance(counter.shown().form.sale_refusal, SoldAgain)
    assert said(counter) == "¥320.00 was taken from this member at 10:42. Again?"
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.ASKING, "F9 does not answer for the cashier"
    counter.presenter.answer(go_on=False)
    assert (counter.shown().stage, counter.shown().form.amount) == (Stage.SALE, 32_000)
    assert sales(counter) == 1
    assert counter.receipts == []


def test_a_sale_like_the_last_one_is_taken_when_the_cashier_says_so(
    counter: Counter, ming: Member
) -> None:
    to_the_strip(counter, ming, "320")
    counter.presenter.confirm()
    counter.presenter.answer(go_on=True)
    assert sales(counter) == 2
    assert len(counter.receipts) == 1
    assert counter.shown().stage is Stage.SEARCH


@pytest.mark.parametrize(("amount", "seconds"), [("319.99", 0), ("320", 61)])
def test_another_amount_or_a_minute_later_is_no_question(
    counter: Counter, ming: Member, amount: str, seconds: int
) -> None:
    counter.desk.clock.set(counter.desk.clock.now() + timedelta(seconds=seconds))
    to_the_strip(counter, ming, amount)
    counter.presenter.confirm()
    assert sales(counter) == 2


def test_a_sale_that_was_saved_already_is_said_and_not_doubled(
    counter: Counter, ming: Member
) -> None:
    to_the_strip(counter, ming)
    form = counter.shown().form
    counter.desk.ring_up(12_800, member=ming, sale_id=form.sale_id)
    counter.presenter.confirm()
    assert sales(counter) == 2
    assert counter.receipts == [], "nothing is printed a second time"
    refusal = counter.shown().refusal
    assert isinstance(refusal, SavedBefore)
    assert sentence_of(refusal, currency=CNY) == "Already saved at 10:42: ¥128.00."
    assert counter.shown().last == refusal.issued


def test_a_conflict_shows_both_and_the_saved_one_stays(counter: Counter, ming: Member) -> None:
    to_the_strip(counter, ming)
    first = counter.desk.ring_up(1_990, member=ming, sale_id=counter.shown().form.sale_id)
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.ASKING
    assert isinstance(counter.shown().form.sale_refusal, SaleConflict)
    assert said(counter) == "This sale was saved as ¥19.90."
    assert counter.shown().form.amount == 12_800
    counter.presenter.answer(go_on=False)
    assert counter.shown().stage is Stage.SEARCH
    assert counter.shown().last == first
    assert sales(counter) == 2


def test_after_a_conflict_the_form_can_become_a_sale_of_its_own(
    counter: Counter, ming: Member
) -> None:
    to_the_strip(counter, ming)
    counter.desk.ring_up(1_990, member=ming, sale_id=counter.shown().form.sale_id)
    counter.presenter.confirm()
    counter.presenter.answer(go_on=True)
    assert (counter.shown().stage, counter.shown().form.amount) == (Stage.SALE, 12_800)
    counter.presenter.confirm()
    counter.presenter.confirm()
    assert sales(counter) == 3


def test_what_changed_is_marked_with_what_it_was(counter: Counter, ming: Member) -> None:
    to_the_strip(counter, ming)
    counter.desk.ring_up(1_000, member=ming)
    counter.presenter.confirm()
    form = counter.shown().form
    assert isinstance(form.sale_refusal, QuoteChanged)
    assert form.seen is not None
    assert form.quote is not None
    assert (form.seen.balance_after, form.quote.balance_after) == (448, 458)
    counter.presenter.confirm()
    assert counter.shown().form.seen is None, "it was looked at"


@pytest.mark.parametrize("erased", [False, True])
def test_a_member_who_left_meanwhile_must_be_chosen_again_and_the_amount_stays(
    counter: Counter, ming: Member, *, erased: bool
) -> None:
    to_the_strip(counter, ming)
    shop, by = counter.desk.shop, counter.desk.owner
    if erased:
        shop.erasing.erase(ming.member_id, word="ERASE", by=by)
    else:
        shop.members.leave(ming.member_id, by=by)
    counter.presenter.confirm()
    state = counter.shown()
    assert (state.stage, state.profile, state.form.amount) == (Stage.SALE, None, 12_800)
    assert isinstance(state.form.sale_refusal, MemberGone)
    assert sales(counter) == 1
    other = counter.desk.enrol("李秀英", "139 5560 0242")
    counter.presenter.choose(other.member_id)
    assert counter.shown().form.sale_refusal is None
    assert counter.quote().list_amount == 12_800


def test_a_member_frozen_meanwhile_is_shown_frozen_with_the_reason(
    counter: Counter, ming: Member
) -> None:
    to_the_strip(counter, ming)
    counter.desk.shop.members.freeze(ming.member_id, reason="a bill", by=counter.desk.owner)
    counter.presenter.confirm()
    state = counter.shown()
    assert (state.stage, state.form.amount, state.form.quote) == (Stage.SALE, 12_800, None)
    assert isinstance(state.form.sale_refusal, MemberFrozen)
    assert counter.profile().member.frozen_because == "a bill"


def test_points_that_another_till_took_are_said_and_cut_down(
    counter: Counter, ming: Member
) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("128")
    counter.presenter.all_points()
    counter.presenter.confirm()
    counter.desk.ring_up(8_000, member=ming, points=300)
    counter.presenter.confirm()
    state = counter.shown()
    assert (state.stage, state.form.amount, state.form.points) == (Stage.SALE, 12_800, 0)
    assert said(counter) == "Only 70 points left: redeemed at 10:42 at till 1."
    assert isinstance(state.form.points_refusal, NotEnoughPoints)
    assert counter.profile().points == 320 - 300 + 50
    assert counter.receipts == []


def test_a_sale_that_the_disk_did_not_take_is_not_saved_and_can_be_tried_again(
    counter: Counter, ming: Member
) -> None:
    resource = pytest.importorskip("resource", reason="no such limits on this system")
    to_the_strip(counter, ming)
    before = counter.shown().form
    path = counter.desk.shop.path
    journal = path.with_name(path.name + "-wal")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.stat().st_size, limit[1]))
    try:
        counter.presenter.confirm()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    form = counter.shown().form
    assert isinstance(form.sale_refusal, SaleNotSaved)
    assert said(counter).startswith("The sale was NOT saved.")
    assert (form.sale_id, form.amount_entry) == (before.sale_id, "128")
    assert counter.shown().stage is Stage.PAYING
    counter.presenter.confirm()
    assert len(counter.receipts) == 1
    assert sales(counter) == 2


def test_the_question_stands_in_the_place_of_the_strip_and_enter_says_no(
    screen: CounterScreen, ming: Member
) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("320")
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert stage(screen) is Stage.ASKING
    ask = screen._sale.ask
    assert focus() is ask.safe
    assert ask._question.text() == "¥320.00 was taken from this member at 10:42. Again?"
    assert not screen._sale.pay_button.isEnabled()
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.SALE
    assert screen._sale.amount.text() == "320"
    press(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert stage(screen) is Stage.SALE
    press(Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Tab)
    assert focus() is ask.other
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.SEARCH


def test_the_screen_says_what_a_changed_quote_was(
    screen: CounterScreen, desk: Desk, ming: Member
) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("128")
    press(Qt.Key.Key_Return)
    desk.ring_up(1_000, member=ming)
    press(Qt.Key.Key_Return)
    assert stage(screen) is Stage.SALE
    assert screen._sale._problem.isVisible()
    assert "was 448" in screen._sale._earn.text()
    assert "458" in screen._sale._earn.text()
    press(Qt.Key.Key_Return)
    assert "was" not in screen._sale._earn.text()
