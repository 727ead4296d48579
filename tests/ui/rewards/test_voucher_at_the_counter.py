"""A voucher at the counter: by scan wherever the focus is, by F4, and why it is refused."""

from dataclasses import replace

import pytest

from shopclub.rewards.vouchers import (
    BelowVoucherMinimum,
    Voucher,
    VoucherOfAnother,
    VoucherState,
    VoucherTerms,
    VoucherUnknown,
    VoucherUsed,
)
from shopclub.ui.counter.state import Stage
from shopclub.ui.rewards.voucher_presenter import VoucherPresenter
from shopclub.ui.rewards.voucher_presenter import VoucherState as Shown
from tests.builders import Desk
from tests.rewards.stories import TWENTY, Counter
from tests.ui.counter import counters
from tests.ui.stand_ins import RecordingView, inline_jobs


def scan(till: counters.Counter, code: str) -> None:
    """Scan a code wherever the counter is."""
    till.presenter.scan(code, before=till.presenter.state, receipt=lambda _: None)


def test_a_scanned_voucher_goes_on_the_quote(till: counters.Counter, story: Counter) -> None:
    voucher = story.issue()
    till.presenter.choose(story.member.member_id)
    till.presenter.type_amount("128")
    scan(till, voucher.code)
    assert till.quote().to_pay == 10_800
    assert till.shown().form.amount_entry == "128"
    till.presenter.confirm()
    till.presenter.confirm()
    assert story.state(voucher) is VoucherState.USED
    assert till.receipts[-1].receipt.to_pay == 10_800


def test_scanned_at_the_search_it_brings_its_member(till: counters.Counter, story: Counter) -> None:
    voucher = story.issue()
    assert till.shown().stage is Stage.SEARCH
    scan(till, voucher.code)
    assert till.profile().member == story.member
    assert till.profile().vouchers == 1
    till.presenter.type_amount("50")
    assert till.quote().to_pay == 3_000


def test_a_bearers_voucher_begins_a_sale_without_a_member(
    till: counters.Counter, story: Counter
) -> None:
    voucher = story.issue(bearer=True)
    scan(till, voucher.code)
    assert till.shown().profile is None
    till.presenter.type_amount("50")
    assert till.quote().to_pay == 3_000


def test_a_bill_below_the_minimum_is_quoted_without_it_and_says_so(
    till: counters.Counter, story: Counter
) -> None:
    voucher = story.issue(VoucherTerms(2_000, minimum=5_000))
    scan(till, voucher.code)
    till.presenter.type_amount("40")
    assert till.quote().to_pay == 4_000
    assert isinstance(till.shown().form.voucher_refusal, BelowVoucherMinimum)
    till.presenter.confirm()
    assert till.shown().stage is Stage.SALE
    till.presenter.type_amount("60")
    assert till.shown().form.voucher_refusal is None
    till.presenter.confirm()
    assert till.shown().stage is Stage.PAYING


def test_a_voucher_can_be_taken_off_again(till: counters.Counter, story: Counter) -> None:
    voucher = story.issue()
    scan(till, voucher.code)
    till.presenter.type_amount("40")
    till.presenter.drop_voucher()
    assert till.quote().to_pay == 4_000
    till.presenter.confirm()
    till.presenter.confirm()
    assert story.state(voucher) is VoucherState.ISSUED


def test_a_refused_voucher_leaves_the_sale_as_it_is(
    till: counters.Counter, story: Counter, desk: Desk
) -> None:
    other = Counter(desk, desk.enrol("李雷")).issue()
    till.presenter.choose(story.member.member_id)
    till.presenter.type_amount("40")
    for code, refusal in ((other.code, VoucherOfAnother), ("900000000001", VoucherUnknown)):
        scan(till, code)
        assert isinstance(till.shown().form.voucher_refusal, refusal)
        assert till.shown().form.amount_entry == "40"
        assert till.quote().to_pay == 4_000


def test_a_voucher_used_at_another_till_meanwhile_is_said_and_nothing_is_written(
    till: counters.Counter, story: Counter
) -> None:
    voucher = story.issue()
    scan(till, voucher.code)
    till.presenter.type_amount("40")
    till.presenter.confirm()
    story.buy(10_000, voucher=voucher)
    till.presenter.confirm()
    assert till.receipts == []
    assert isinstance(till.shown().form.voucher_refusal, VoucherUsed)
    assert till.shown().stage is Stage.SALE
    assert till.shown().form.amount_entry == "40"


def test_another_member_does_not_inherit_the_voucher(
    till: counters.Counter, story: Counter, desk: Desk
) -> None:
    other = desk.enrol("李雷")
    scan(till, story.issue().code)
    till.presenter.type_amount("40")
    till.presenter.choose(other.member_id)
    assert till.shown().form.voucher is None
    assert till.quote().to_pay == 4_000


def choosing(
    story: Counter, *, used: str = ""
) -> tuple[VoucherPresenter, RecordingView[Shown], list[str]]:
    """Open the vouchers of the member."""
    chosen: list[str] = []
    shop = story.desk.shop
    profile = shop.lookup.profile(story.member.member_id)
    presenter = VoucherPresenter(shop, profile, jobs=inline_jobs(), used=used, chosen=chosen.append)
    view = RecordingView[Shown]()
    presenter.attach(view)
    return presenter, view, chosen


def test_f4_shows_what_lapses_first_at_the_head(story: Counter) -> None:
    late = story.issue()
    soon = story.issue(TWENTY, last_on=late.last_on.replace(year=2026, month=12))
    presenter, view, chosen = choosing(story)
    assert view.last.vouchers == (soon, late)
    presenter.choose(1)
    presenter.confirm()
    presenter.confirm()
    assert chosen == [late.code]


def test_f4_takes_the_voucher_off_that_is_on_the_sale(story: Counter) -> None:
    voucher: Voucher = story.issue()
    story.issue()
    presenter, view, chosen = choosing(story, used=voucher.code)
    assert view.last.choice == voucher
    presenter.confirm()
    assert chosen == [""]


@pytest.mark.parametrize("code", ["900000000001", ""])
def test_a_code_that_is_none_of_theirs_chooses_the_first(story: Counter, code: str) -> None:
    voucher = story.issue()
    assert choosing(story, used=code)[1].last.choice == replace(voucher)
