"""What `check` proves of gifts and vouchers: each figure spoilt by hand is named."""

import inspect
import re
from contextlib import suppress
from dataclasses import dataclass

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.rewards import proof, seals
from shopclub.storage import ledgers
from shopclub.storage.database import engine, one, run, writing
from tests.builders import Desk, spoil
from tests.rewards.stories import Counter

GIVEN = "UPDATE gift_redemption SET {} WHERE gift_id = 1"
ENTRY = "UPDATE point_entry SET {} WHERE source LIKE 'gift:%:redeem' AND points = -30"
MOVE = "UPDATE voucher_move SET {} WHERE kind = '{}'"
COPIED = (
    "INSERT INTO voucher_move SELECT voucher_id, 3, 'used', at, day, staff_id, 'first', NULL,"
    " 5, NULL, '' FROM voucher_move WHERE kind = 'used' AND voucher_id = 1"
)


@dataclass(frozen=True, slots=True)
class Spoilt:
    """What `check` must name after a change by hand."""

    what: str
    statement: str


SPOILT = (
    Spoilt("stock of gift", "UPDATE gift SET stock = stock + 1 WHERE id = 1"),
    Spoilt("stock of gift", "DELETE FROM gift_stock WHERE reason = 'given'"),
    Spoilt("points of gift", GIVEN.format("points = points + 1")),
    Spoilt("points of gift", ENTRY.format("points = -29")),
    Spoilt("points of gift", ENTRY.format("member_id = 2")),
    Spoilt("points of gift undone", "DELETE FROM point_entry WHERE source LIKE 'gift:%:restore'"),
    Spoilt("points without their gift", "DELETE FROM gift_redemption WHERE gift_id = 1"),
    Spoilt("points without their gift", "DELETE FROM gift_undoing"),
    Spoilt("slip of gift", GIVEN.format("slip = json_set(slip, '$.points', 1)")),
    Spoilt("slip of gift", GIVEN.format("slip = json_set(slip, '$.added', 1)")),
    Spoilt("slip of gift", GIVEN.format("slip = json_set(slip, '$.number', 'x')")),
    Spoilt("money of gift", "UPDATE till_slip SET money = money + 1 WHERE money > 0"),
    Spoilt("money of gift", "DELETE FROM till_slip WHERE money < 0"),
    Spoilt("money of gift", "INSERT INTO till_slip VALUES ('x', 1, '2026-11-21', 1, 1, 'c', 5)"),
    Spoilt("gift against its audit line", GIVEN.format("money = money + 1")),
    Spoilt("gift against its audit line", "DELETE FROM audit_line WHERE action = 'gift'"),
    Spoilt("gift against its audit line", "DELETE FROM gift_undoing"),
    Spoilt("state of voucher", "UPDATE voucher_state SET state = 'void' WHERE voucher_id = 1"),
    Spoilt("state of voucher", "UPDATE voucher_state SET last_on = '2030-01-01'"),
    Spoilt("state of voucher", "UPDATE voucher_state SET turns = 5 WHERE voucher_id = 1"),
    Spoilt("state of voucher", "DELETE FROM voucher_state WHERE voucher_id = 1"),
    Spoilt("state of voucher", "UPDATE voucher SET member_id = 2 WHERE id = 1"),
    Spoilt("moves of voucher", "UPDATE voucher_move SET turn = 7 WHERE kind = 'returned'"),
    Spoilt("moves of voucher", "UPDATE voucher_move SET kind = 'void' WHERE kind = 'returned'"),
    Spoilt("voucher of sale", "UPDATE voucher_move SET amount = 1 WHERE kind = 'used'"),
    Spoilt("voucher of sale", "UPDATE sale SET voucher_money = 0, tier_discount = voucher_money"),
    Spoilt("voucher of sale", COPIED),
    Spoilt("move of voucher", MOVE.format("day = '2026-11-20'", "used")),
    Spoilt("voucher of another member", "UPDATE voucher SET member_id = 2 WHERE id = 1"),
    Spoilt("voucher given back", "DELETE FROM voucher_move WHERE kind = 'returned'"),
    Spoilt("voucher given back", "DELETE FROM sale_refund"),
)
SEALED = (
    ("move of voucher", MOVE.format("staff_id = 2", "used")),
    ("move of voucher", MOVE.format("at = at + 1", "returned")),
    ("move of voucher", MOVE.format("amount = 1", "returned")),
    *(
        ("voucher against its seal", f"UPDATE voucher SET {change} WHERE id = 3")
        for change in (
            *("amount = 18384", "minimum = 1", "starts_on = '2026-11-25'", "at = at + 1"),
            *("day = '2026-11-20'", "staff_id = 3", "code = '1'", "source = 'hand:x'"),
        )
    ),
    ("void voucher against its seal", MOVE.format("day = '2026-11-20'", "void")),
    ("void voucher against its seal", MOVE.format("reason = 'member erased'", "void")),
    *(
        ("gift of the catalogue against its seal", f"UPDATE gift SET {change} WHERE id = 3")
        for change in (
            *("points = 36", "money = 4096", "active = 0", "name = 'x'", "tier = 'gold'"),
            *("starts_on = '2027-01-01'", "last_on = '2027-01-01'", "voucher = '{}'"),
            "stock = NULL",
        )
    ),
    *(
        ("gift against its seal", GIVEN.format(change))
        for change in (
            *("means = 'card'", "content = '[]'", "at = at + 1", "staff_id = 2"),
            "slip = json_set(slip, '$.gift', 'x')",
        )
    ),
    *(
        ("gift against its seal", f"UPDATE till_slip SET {change} WHERE money = 100")
        for change in ("day = '2026-11-20'", "till = 2", "means = 'card'", "staff_id = 2")
    ),
    ("undone gift against its seal", "UPDATE gift_undoing SET at = at + 1"),
    ("undone gift against its seal", "UPDATE till_slip SET till = 2 WHERE money = -200"),
)
"""What no sum bears out: the sale it is of, or the seal in the line of the log, alone."""


class TakenBackError(Exception):
    """Ends a change by hand, so that nothing of it is kept."""


@pytest.fixture
def counter(desk: Desk) -> Counter:
    """Return a shop with gifts and vouchers given, used, undone and returned."""
    counter = Counter(desk, desk.enrol())
    desk.enrol("Ann")
    desk.ring_up(50_000, member=counter.member, sale_id="first")
    counter.redeem(counter.offer(30, stock=5, money=100))
    undone = counter.redeem(counter.offer(40, stock=5, money=200))
    desk.shop.till.undo_gift(undone.slip.number, by=desk.owner)
    sale = counter.buy(10_000, voucher=counter.issue()).receipt
    desk.shop.till.refund(RefundDraft("back", sale.sale_id), by=desk.owner)
    counter.buy(10_000, voucher=counter.issue())
    desk.shop.vouchers.void(counter.issue().voucher_id, reason="lost", by=desk.owner)
    counter.offer(70, name="茶杯", stock=2)
    return counter


def test_a_shop_with_gifts_and_vouchers_is_clean(counter: Counter) -> None:
    assert counter.desk.shop.check() == ()


@pytest.mark.parametrize("spoilt", SPOILT, ids=lambda spoilt: spoilt.statement[:60])
def test_what_was_changed_by_hand_is_named(counter: Counter, spoilt: Spoilt) -> None:
    spoil(spoilt.statement)
    assert spoilt.what in {found.what for found in counter.desk.shop.check()}


def test_every_check_of_rewards_is_spoilt_here() -> None:
    exist = set(re.findall(r"^SELECT '([^']+)'", inspect.getsource(proof), re.MULTILINE))
    print(f"{len(exist)} kinds of checks exist, spoilt in {len(SPOILT)} ways")
    assert exist == {spoilt.what for spoilt in SPOILT}


def test_what_is_sealed_is_named_but_not_of_a_file_from_before_the_seals(counter: Counter) -> None:
    """A reason that was typed may be forgotten; one of the shop's own may not come in its place."""
    assert proof.differences() == ()
    spoil("UPDATE voucher_move SET reason = '' WHERE kind = 'void'")
    for what, statement in SEALED:
        with suppress(TakenBackError), writing():
            ledgers.unguard(engine())
            run(statement)
            assert one("SELECT changes()") != (0,)
            assert {found[0] for found in proof.differences()} == {what}, statement
            raise TakenBackError
    spoil("UPDATE audit_line SET detail = json_remove(detail, '$.seal')")
    spoil(*(statement for _, statement in SEALED))
    assert tuple(seals.differences()) == ()


def test_all_that_is_kept_is_made_anew(counter: Counter) -> None:
    spoil("UPDATE gift SET stock = 9", "DELETE FROM voucher_state")
    counter.desk.shop.rebuild(by=counter.desk.owner)
    assert counter.desk.shop.check() == ()
