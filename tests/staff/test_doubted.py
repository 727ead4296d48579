"""Bad input 103: while figures are in doubt only the owner takes money; the log says the rest."""

from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock
from shopclub.shop import Difference, open_shop
from shopclub.staff.doubted import ShopInDoubt
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.storage.doubts import doubts_path
from shopclub.storage.problems import BrokenLog
from tests.builders import CHEAP, MORNING, Desk, desk_in, spoil

CASHIER = Actor(2, "小李", Role.CASHIER)
BALANCE = Difference("balance", "1", 3, 10)


@pytest.fixture
def cashier(desk: Desk) -> Actor:
    return desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739164", by=desk.owner)


def lines_of(action: str) -> list[str]:
    """Return the subjects of the lines of an action."""
    return [
        subject for (subject,) in rows("SELECT subject FROM audit_line WHERE action = ?", action)
    ]


def test_in_doubt_a_cashier_takes_no_money_and_the_owner_does(desk: Desk, cashier: Actor) -> None:
    desk.shop.doubt((BALANCE,))
    draft = desk.draft(100)
    with pytest.raises(ShopInDoubt) as refused:
        desk.shop.till.ring_up(draft, by=cashier)
    assert (refused.value.what, refused.value.whose, refused.value.count) == ("balance", "1", 1)
    assert desk.shop.till.find(draft.sale_id) is None
    desk.shop.till.ring_up(draft, by=cashier, approved_by=desk.owner)
    desk.ring_up(100)
    with pytest.raises(ShopInDoubt):
        desk.shop.till.refund(RefundDraft("back", draft.sale_id, 50), by=cashier)
    assert len(rows("SELECT 1 FROM sale")) == 2


def test_doubts_outlive_a_restart_until_the_owner_accepts_them(desk: Desk, cashier: Actor) -> None:
    desk.shop.doubt((BALANCE,))
    desk.shop.close()
    shop = open_shop(desk.shop.path, clock=SetClock(MORNING), pin_cost=CHEAP)
    assert shop.doubts() == (BALANCE,)
    with pytest.raises(NotPermitted):
        shop.accept_doubts(by=cashier)
    shop.accept_doubts(by=desk.owner)
    assert shop.doubts() == ()
    assert not doubts_path(desk.shop.path).exists()
    assert lines_of("accept damage") == ["balance:1"]
    shop.till.ring_up(desk.draft(100), by=cashier)


def test_what_was_accepted_is_not_found_again(desk: Desk) -> None:
    desk.give(5, to=desk.enrol())
    spoil("UPDATE point_balance SET points = points + 7")
    found = desk.shop.look_through()
    assert [one.what for one in found] == ["balance"]
    desk.shop.doubt(found)
    desk.shop.accept_doubts(by=desk.owner)
    assert desk.shop.look_through() == ()


def test_kept_figures_made_anew_settle_what_the_ledger_proves(desk: Desk) -> None:
    desk.give(5, to=desk.enrol())
    spoil("UPDATE point_balance SET points = points + 7")
    desk.shop.doubt((*desk.shop.look_through(), Difference("page", "3", 0, 0)))
    desk.shop.mend(by=desk.owner)
    assert desk.shop.check() == ()
    assert desk.shop.doubts() == ()
    assert lines_of("make anew") == ["shop"]


def test_a_broken_line_that_was_accepted_does_not_stop_the_next_start(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(100)
        spoil("UPDATE audit_line SET subject = 'sale:other' WHERE id = 4")
        path = desk.shop.path
    with pytest.raises(BrokenLog):
        open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP)
    shop = open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP, checked=False)
    shop.doubt(shop.doubts_at_start())
    shop.accept_doubts(by=desk.owner)
    shop.close()
    open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP).close()
