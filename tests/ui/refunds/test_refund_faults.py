"""When the world fails under a refund: a sentence, the form kept, and never money twice."""

import pytest

from shopclub.counter.refund_draft import RefundConflict, RefundDraft, RefundNotSaved
from shopclub.kernel.money import currency
from shopclub.members.members import Member
from shopclub.storage.problems import ShopFileVanished
from shopclub.ui.sentences import sentence_of
from tests.builders import Desk
from tests.ui.refunds.at_the_desk import Owners, Refunding, refunding, refunds_recorded

SALE = "261121010002"


@pytest.fixture
def half(desk: Desk, ming: Member, owners: Owners) -> Refunding:
    """Return a form in which half of the sale is asked back."""
    at = refunding(desk, owners=owners, number=SALE)
    at.presenter.type_amount("59")
    return at


def test_a_commit_that_fails_is_said_and_the_same_form_tries_again(half: Refunding) -> None:
    resource = pytest.importorskip("resource", reason="no such limits on this system")
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    journal = half.desk.shop.path.with_name(half.desk.shop.path.name + "-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.stat().st_size, limit[1]))
    try:
        half.presenter.confirm()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    refusal = half.shown.refusal
    assert isinstance(refusal, RefundNotSaved)
    said = sentence_of(refusal, currency=currency("CNY"))
    assert said.startswith("The refund was NOT saved.")
    assert (half.shown.entry, half.shown.can_refund, refunds_recorded()) == ("59", True, [])
    half.presenter.confirm()
    assert (half.shown.done, refunds_recorded()) == (True, [(5_900,)])


def test_a_refund_that_was_saved_unheard_is_answered_and_not_made_again(half: Refunding) -> None:
    unheard = RefundDraft(half.presenter._ids["sale"], "sale", 5_900)
    half.desk.shop.till.refund(unheard, by=half.desk.owner)
    half.presenter.confirm()
    assert refunds_recorded() == [(5_900,)]
    assert [issued.receipt.to_pay for issued in half.receipts] == [5_900]


def test_another_amount_after_a_refund_saved_unheard_is_refused_with_the_first(
    half: Refunding,
) -> None:
    unheard = RefundDraft(half.presenter._ids["sale"], "sale", 5_900)
    half.desk.shop.till.refund(unheard, by=half.desk.owner)
    half.presenter.type_amount("40")
    half.presenter.confirm()
    refusal = half.shown.refusal
    assert isinstance(refusal, RefundConflict)
    said = sentence_of(refusal, currency=currency("CNY"))
    assert said == "This refund was saved as ¥59.00."
    assert (refunds_recorded(), half.shown.done) == ([(5_900,)], False)


def test_a_file_that_vanished_is_named_and_nothing_is_given(half: Refunding) -> None:
    half.desk.shop.path.unlink()
    half.presenter.confirm()
    refusal = half.shown.refusal
    assert isinstance(refusal, RefundNotSaved)
    assert isinstance(refusal.cause, ShopFileVanished)
    assert (half.shown.done, half.receipts, half.shown.entry) == (False, [], "59")
