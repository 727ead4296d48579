"""Where a cashier may not, the owner enters a PIN in place and the refund is repeated."""

from datetime import timedelta

import pytest

from shopclub.counter.till_terms import RefundNeedsOwner, SaleTooOld, TillTerms
from shopclub.kernel.errors import ShopClubError
from shopclub.members.members import Member
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor
from shopclub.storage.database import rows
from shopclub.ui.refunds.undo_presenter import UndoPresenter, UndoState
from tests.builders import Desk
from tests.ui.refunds.at_the_desk import Owners, refunding, refunds_recorded
from tests.ui.stand_ins import RecordingView, inline_jobs

SALE = "261121010002"


@pytest.fixture
def limited(desk: Desk, ming: Member) -> Desk:
    """Return the desk of a shop that asks for its owner above 50.00 and after 7 days."""
    terms = TillTerms(refund_limit=5_000, refund_days=7)
    desk.shop.set_till_terms(terms, by=desk.owner, effective=BEGINNING)
    return desk


@pytest.mark.parametrize(
    ("days", "typed", "why"), [(0, "50.01", RefundNeedsOwner), (8, "5", SaleTooOld)]
)
def test_the_owner_is_asked_and_the_refund_repeated(
    limited: Desk, cashier: Actor, owners: Owners, days: int, typed: str, why: type[ShopClubError]
) -> None:
    limited.clock.advance(timedelta(days=days))
    at = refunding(limited, owners=owners, by=cashier, number=SALE)
    at.presenter.type_amount(typed)
    assert at.shown.asks_owner
    at.presenter.confirm()
    assert [type(asked) for asked, _ in owners.asked] == [why]
    assert isinstance(at.shown.refusal, why)
    assert (refunds_recorded(), at.shown.entry) == ([], typed)
    owners.grant(limited.owner)
    assert len(refunds_recorded()) == 1
    ((detail,),) = rows("SELECT detail FROM audit_line WHERE action = 'refund'")
    assert f'"approved_by": {limited.owner.staff_id}' in detail


def test_within_the_limit_nobody_is_asked(limited: Desk, cashier: Actor, owners: Owners) -> None:
    at = refunding(limited, owners=owners, by=cashier, number=SALE)
    at.presenter.type_amount("50")
    assert not at.shown.asks_owner
    at.presenter.confirm()
    assert (owners.asked, refunds_recorded()) == ([], [(5_000,)])


def test_the_owner_is_never_asked_for_what_the_owner_does(limited: Desk, owners: Owners) -> None:
    at = refunding(limited, owners=owners, number=SALE)
    assert not at.shown.asks_owner
    at.presenter.confirm()
    assert (owners.asked, refunds_recorded()) == ([], [(11_800,)])


def test_who_may_not_approve_is_said_and_not_asked_again(
    limited: Desk, cashier: Actor, owners: Owners
) -> None:
    at = refunding(limited, owners=owners, by=cashier, number=SALE)
    at.presenter.confirm()
    owners.grant(cashier)
    assert isinstance(at.shown.refusal, RefundNeedsOwner)
    assert (len(owners.asked), refunds_recorded()) == (1, [])


def test_a_pin_entered_after_the_form_changed_approves_what_is_shown(
    limited: Desk, cashier: Actor, owners: Owners
) -> None:
    at = refunding(limited, owners=owners, by=cashier, number=SALE)
    at.presenter.confirm()
    at.presenter.type_amount("")
    owners.grant(limited.owner)
    assert refunds_recorded() == []


def test_undoing_asks_the_owner_too(limited: Desk, cashier: Actor, owners: Owners) -> None:
    quote = limited.shop.till.quote_undo()
    presenter = UndoPresenter(
        limited.shop,
        quote,
        jobs=inline_jobs(),
        actor=cashier,
        ask_owner=owners,
        undone=lambda _: None,
    )
    view = RecordingView[UndoState]()
    presenter.attach(view)
    assert view.last.asks_owner
    presenter.confirm()
    assert isinstance(view.last.refusal, RefundNeedsOwner)
    owners.grant(limited.owner)
    assert (view.last.done, refunds_recorded()) == (True, [(11_800,)])
