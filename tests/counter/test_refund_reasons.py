"""Why money went back stands in the log, and from where on the owner is asked in the quote."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.counter.refund_draft import RefundDraft, RefundReason
from shopclub.counter.till_terms import TillTerms
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import rows
from tests.builders import Desk

TODAY = date(2026, 11, 21)


@pytest.fixture
def cashier(desk: Desk) -> Actor:
    """Return a cashier of the shop."""
    return desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=desk.owner)


def test_the_log_says_why_and_who_approved(desk: Desk, cashier: Actor) -> None:
    desk.ring_up(5_000, sale_id="a")
    desk.ring_up(5_000, sale_id="b")
    draft = RefundDraft("r", "a", reason=RefundReason.WRONG_AMOUNT)
    desk.shop.till.refund(draft, by=cashier, approved_by=desk.owner)
    desk.shop.till.undo_last("u", by=cashier)
    (first,), (second,) = rows("SELECT detail FROM audit_line WHERE action = 'refund' ORDER BY id")
    assert '"reason": "wrong amount"' in first
    assert f'"approved_by": {desk.owner.staff_id}' in first
    assert '"reason": "undone"' in second


def test_another_reason_is_the_same_refund(desk: Desk) -> None:
    desk.ring_up(5_000, sale_id="a")
    draft = RefundDraft("r", "a", reason=RefundReason.WRONG_AMOUNT)
    first = desk.shop.till.refund(draft, by=desk.owner)
    again = replace(draft, reason=RefundReason.GOODS_RETURNED)
    assert desk.shop.till.refund(again, by=desk.owner) == first


def test_a_quote_says_from_where_on_the_owner_is_asked(desk: Desk) -> None:
    terms = TillTerms(refund_limit=5_000, refund_days=7)
    desk.shop.set_till_terms(terms, by=desk.owner, effective=BEGINNING)
    desk.ring_up(20_000, sale_id="sale")
    said = desk.shop.till.quote_refund(RefundDraft("", "sale", 100))
    assert (said.limit, said.overdue, said.sold_on, said.sold_at) == (5_000, False, TODAY, "10:42")
    desk.clock.advance(timedelta(days=8))
    assert desk.shop.till.quote_refund(RefundDraft("", "sale", 100)).overdue
