"""`check` proves every kept figure from its rows: each one spoilt by hand is named."""

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from shopclub.members import proof as members_proof
from shopclub.points import proof as points_proof
from shopclub.shop import Difference
from shopclub.staff import people_proof
from shopclub.staff.roles import Role
from shopclub.storage.database import rows
from shopclub.tiers import proof as tiers_proof
from tests.builders import Desk, desk_in, spoil
from tests.points.purse import Purse, purse_of

LOST_REFUND = (
    "INSERT INTO sale_refund (id, number, sale_id, at, day, till, staff_id, means, money, bill,"
    " list_amount, eligible, points_returned, points_taken, points_waived, content, receipt)"
    " SELECT 'lost', 'lost', id, at, day, till, staff_id, 'cash', 1, 1, 1, 1, 5, 7, 1, '[]', '{}'"
    " FROM sale WHERE id = 'second'"
)
REFUND_OF_NOTHING = "UPDATE point_entry SET source = 'refund:none:reverse' WHERE id = 10"

GIVEN_TIER = (
    "INSERT INTO tier_change (at, day, member_id, from_tier, to_tier, spend, threshold, reason)"
    " VALUES (1, '2026-11-21', 3, 'bronze', 'gold', 0, 0, 'gift')"
)
OTHER_KEY = "UPDATE audit_line SET detail = replace(detail, 'reviewed', 'reviewee')"
OTHER_SIGN = (
    "INSERT INTO voucher (code, source, amount, basis_points, minimum, starts_on, last_on, at, day)"
    " VALUES ('9', 'welcome:4;gold', 1, 0, 0, '2026-11-21', '2026-11-21', 1, '2026-11-21')"
)


@dataclass(frozen=True, slots=True)
class Spoilt:
    """A figure changed by hand, and what `check` must name and whose it is."""

    what: str
    whose: str
    statement: str


def update(table: str, change: str, *, where: str) -> str:
    """Return a statement that changes some rows."""
    return f"UPDATE {table} SET {change} WHERE {where}"


SPOILT = (
    Spoilt("balance", "1", "UPDATE point_balance SET points = points + 1 WHERE member_id = 1"),
    Spoilt("balance", "2", "DELETE FROM point_balance WHERE member_id = 2"),
    Spoilt("balance", "3", "INSERT INTO point_balance VALUES (3, 'points', 7)"),
    Spoilt("balance", "1", "DELETE FROM point_entry WHERE id = 1"),
    Spoilt("balance", "2", "UPDATE point_entry SET points = 999 WHERE id = 6"),
    Spoilt("lot", "6", "UPDATE point_lot SET remaining = remaining - 1 WHERE entry_id = 6"),
    Spoilt("lot", "6", "DELETE FROM point_lot WHERE entry_id = 6"),
    Spoilt("lot", "1", "DELETE FROM lot_use WHERE lot_id = 1"),
    Spoilt("lot granted", "6", "UPDATE point_lot SET granted = granted + 1 WHERE entry_id = 6"),
    Spoilt("lot granted", "6", "UPDATE point_lot SET expires_on = NULL WHERE entry_id = 6"),
    Spoilt("lot granted", "6", "UPDATE point_lot SET member_id = 1 WHERE entry_id = 6"),
    Spoilt("overdrawn lot", "1", "UPDATE lot_use SET points = 9999 WHERE lot_id = 1"),
    Spoilt("debit without lots", "2", "DELETE FROM lot_use WHERE entry_id = 2"),
    Spoilt("lot of another member", "6", "UPDATE lot_use SET lot_id = 6 WHERE entry_id = 2"),
    Spoilt(
        "used after its day", "1", "UPDATE point_entry SET expires_on = '2026-01-01' WHERE id = 1"
    ),
    Spoilt("expired before its day", "1", "UPDATE point_entry SET expires_on = NULL WHERE id = 1"),
    Spoilt("lot granted", "7", "UPDATE point_lot SET unit = 'money' WHERE entry_id = 7"),
    Spoilt("debt", "10", "UPDATE point_debt SET owed = owed + 1 WHERE entry_id = 10"),
    Spoilt("debt", "10", "UPDATE point_debt SET member_id = 3 WHERE entry_id = 10"),
    Spoilt("debt", "10", "DELETE FROM point_debt WHERE entry_id = 10"),
    Spoilt("debt", "1", "INSERT INTO point_debt VALUES (1, 1, 'points', 5)"),
    Spoilt("debt", "10", "DELETE FROM lot_use WHERE settled_by = 11"),
    Spoilt("debt paid by no credit", "10", "UPDATE lot_use SET settled_by = 9 WHERE lot_id = 11"),
    Spoilt("debit without lots", "10", "UPDATE lot_use SET points = 999 WHERE settled_by = 11"),
    Spoilt("returned to another lot", "7", "UPDATE lot_return SET points = 61 WHERE entry_id = 9"),
    Spoilt("returned to another lot", "11", "UPDATE lot_return SET lot_id = 11 WHERE entry_id = 9"),
    Spoilt(
        "returned after its day",
        "7",
        "UPDATE point_entry SET expires_on = '2027-01-01' WHERE id = 7",
    ),
    Spoilt("undone entry", "9", "UPDATE point_entry SET undoes = NULL WHERE id = 9"),
    Spoilt("undone entry", "9", "UPDATE point_entry SET undoes = 7 WHERE id = 9"),
    Spoilt("undone entry", "10", "UPDATE point_entry SET undoes = 6 WHERE id = 10"),
    Spoilt("undone more than whole", "8", "UPDATE point_entry SET points = 61 WHERE id = 9"),
    Spoilt("points without their refund", "10", REFUND_OF_NOTHING),
    Spoilt("points taken by refund", "lost", LOST_REFUND),
    Spoilt("points returned by refund", "lost", LOST_REFUND),
    Spoilt(
        "points earned by sale", "first", update("sale", "points_earned = 0", where="id = 'first'")
    ),
    Spoilt(
        "points used by sale", "second", update("sale", "points_used = 0", where="id = 'second'")
    ),
    Spoilt("points without their sale", "1", "DELETE FROM sale WHERE id = 'first'"),
    Spoilt("points without their sale", "1", update("sale", "member_id = 2", where="id = 'first'")),
    Spoilt("tier spend", "1", "UPDATE tier_spend SET spend = spend + 1 WHERE member_id = 1"),
    Spoilt("tier spend", "1", "DELETE FROM tier_spend WHERE member_id = 1"),
    Spoilt("tier points", "1", "UPDATE tier_spend SET points = points + 1 WHERE member_id = 1"),
    Spoilt("tier points", "1", "DELETE FROM tier_spend WHERE member_id = 1"),
    Spoilt("tier", "1", "UPDATE member_tier SET tier = 'gold' WHERE member_id = 1"),
    Spoilt("tier", "1", "UPDATE member_tier SET locked = 1 WHERE member_id = 1"),
    Spoilt("tier", "1", "UPDATE member_tier SET since = '2020-01-01' WHERE member_id = 1"),
    Spoilt("tier", "1", "DELETE FROM member_tier WHERE member_id = 1"),
    Spoilt("tier", "3", "INSERT INTO member_tier VALUES (3, 'gold', '2026-11-21', 0)"),
    Spoilt("moves between tiers", "1", "DELETE FROM tier_change WHERE member_id = 1"),
    Spoilt("moves between tiers", "1", "UPDATE tier_change SET spend = 1 WHERE member_id = 1"),
    Spoilt("moves between tiers", "3", GIVEN_TIER),
    Spoilt("tier reviews", "2026-12-31", "DELETE FROM tier_review WHERE member_id = 2"),
    Spoilt("tier reviews", "2027-01-01", "INSERT INTO tier_review VALUES ('2027-01-01', 1)"),
    Spoilt("welcome points", "1", "INSERT INTO tier_grant VALUES (1, 'silver', 1, 1, 1, 100)"),
    Spoilt(
        "welcome points",
        "1",
        "UPDATE point_entry SET kind = 'bonus', source = 'welcome:1:silver' WHERE id = 1",
    ),
    Spoilt("welcome gifts", "1", "INSERT INTO tier_grant VALUES (1, 'silver', 1, 1, 1, 100)"),
    Spoilt("name keys", "1", "DELETE FROM search_key WHERE key = '小明'"),
    Spoilt("name keys", "2", "INSERT INTO search_key VALUES ('bob', 2)"),
    Spoilt("name keys", "1", "UPDATE member_person SET name = '李小明' WHERE member_id = 1"),
    Spoilt("digits keys", "1", "DELETE FROM search_key WHERE key LIKE ' %' AND member_id = 1"),
    Spoilt("digits keys", "2", update("member_person", "phone = '+8613'", where="member_id = 2")),
    Spoilt("digits keys", "3", "INSERT INTO search_key VALUES ('13800138000', 3)"),
    Spoilt("search keys of nobody", "99", "INSERT INTO search_key VALUES ('bob', 99)"),
    Spoilt("pinyin of name", "1", "UPDATE member_person SET latin = 'X' WHERE member_id = 1"),
    Spoilt("living member", "1", "UPDATE member_person SET living = 0 WHERE member_id = 1"),
    Spoilt("consent to reminders", "1", update("member_person", "reminded = 1", where="TRUE")),
    Spoilt("living member", "1", "UPDATE member SET state = 'left' WHERE id = 1"),
    Spoilt("cards of member", "1", "UPDATE member_card SET valid = 0 WHERE member_id = 1"),
    Spoilt("points moved by a merge", "13", "DELETE FROM point_entry WHERE id = 14"),
    Spoilt("points moved by a merge", "13", "UPDATE point_entry SET source = 'x' WHERE id = 14"),
    Spoilt(
        "points moved by a merge", "13", "UPDATE point_entry SET expires_on = NULL WHERE id = 14"
    ),
    Spoilt("points of a merged member", "5", "UPDATE point_balance SET points = 3"),
    Spoilt("who stands for a merged member", "5", "UPDATE member_now SET now_id = 1"),
    Spoilt("merge against its audit line", "5", "DELETE FROM member_merge"),
    Spoilt("merge against its audit line", "5", "UPDATE member_merge SET day = '2026-11-20'"),
    Spoilt("tier move without its reason", "1", "UPDATE tier_change SET reason = 'sale:x'"),
    Spoilt("merged member who has not left", "5", "UPDATE member SET state = 'active'"),
    Spoilt("who works here", "2", "UPDATE staff SET active = 1 WHERE id = 2"),
    Spoilt("role of who works here", "3", "UPDATE staff SET role = 'owner' WHERE id = 3"),
    Spoilt("audit line changed", "4", "UPDATE audit_line SET action = 'x' WHERE id = 4"),
    Spoilt("audit line removed", "4", "DELETE FROM audit_line WHERE id = 4"),
    Spoilt(
        "what is left of an erased person",
        "1",
        "INSERT INTO member_erased VALUES (1, 0, 0, '2026-11-21', 1, 'asked', 1)",
    ),
    Spoilt(
        "erasure against its audit line",
        "1",
        "INSERT INTO member_erased VALUES (1, 0, 0, '2026-11-21', 1, 'asked', 1)",
    ),
    Spoilt(
        "person who is gone and was not erased",
        "3",
        "DELETE FROM member_person WHERE member_id = 3",
    ),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with three members, redemptions, tiers and lapsed points; see the ids."""
    with desk_in(tmp_path, ladder=None) as desk:
        wang, ann, _ = (desk.enrol(name) for name in ("王小明", "Ann", "李雷"))
        desk.ring_up(250_000, member=wang, sale_id="first")
        desk.ring_up(30_000, member=wang, points=1_000, sale_id="second")
        desk.turn_to(date(2027, 12, 1))
        assert desk.shop.expire_due() == 2
        assert desk.shop.review_tiers() == ()
        desk.ring_up(5_000, member=ann, sale_id="third")
        desk.ring_up(7_700, sale_id="fourth")
        spend_more_than_is_left(purse_of(desk, "韩梅梅"))
        merge_two(desk)
        for name in ("小李", "小陈"):
            desk.shop.staff.appoint(name=name, role=Role.CASHIER, pin="739164", by=desk.owner)
        desk.shop.staff_book.let_go(2, by=desk.owner)
        yield desk


def merge_two(desk: Desk) -> None:
    """Write entries 12 to 14: 10 earned by member 5, and moved to member 6."""
    gone, into = desk.enrol("Bo"), desk.enrol("Bo")
    desk.ring_up(1_000, member=gone, sale_id="fifth")
    desk.shop.merging.merge(gone.member_id, into_id=into.member_id, keep={}, by=desk.owner)


def spend_more_than_is_left(purse: Purse) -> None:
    """Write entries 7 to 11: a lot of 100, 60 used, 20 of them back, 100 taken back, 15 paid."""
    lot = purse.credit(100)
    purse.redeem(60, source="order:1")
    purse.give_back(20, of="order:1")
    purse.take_back(100, lot=lot)
    assert (lot, purse.credit(15), purse.points) == (7, 11, -25)


def named(differences: tuple[Difference, ...]) -> set[tuple[str, str]]:
    """Return what was named and whose it is; a tier's move is named in words."""
    return {(found.what.partition(": its last move")[0], found.whose) for found in differences}


def checks() -> set[str]:
    """Read from the proofs' own statements what they can name."""
    found = {"audit line changed", "moves between tiers", "tier", "tier reviews", "welcome gifts"}
    found |= {"audit line removed", "name keys", "digits keys", "pinyin of name"}
    for module in (members_proof, people_proof, points_proof, tiers_proof):
        found |= set(re.findall(r"^SELECT '([^']+)'", inspect.getsource(module), re.MULTILINE))
    return {what.partition(": {")[0] for what in found}


def test_a_real_shop_is_clean(desk: Desk) -> None:
    assert desk.shop.check() == ()


def test_an_empty_shop_is_clean(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        assert desk.shop.check() == ()


def test_the_ids_of_this_shop_are_those_the_table_names(desk: Desk) -> None:
    entries = desk.shop.points.entries_of(1)
    assert [(e.entry_id, e.kind.value, e.points) for e in reversed(entries)] == [
        (1, "earn", 2_500),
        (2, "redeem", -1_000),
        (3, "earn", 232),
        (4, "expire", -1_500),
        (5, "expire", -232),
    ]


@pytest.mark.parametrize("spoilt", SPOILT, ids=lambda spoilt: f"{spoilt.what}: {spoilt.whose}")
def test_a_figure_that_was_changed_by_hand_is_named(desk: Desk, spoilt: Spoilt) -> None:
    spoil(spoilt.statement)
    assert (spoilt.what, spoilt.whose) in named(desk.shop.check())


def test_every_check_that_exists_is_spoilt_here() -> None:
    spoilt = {entry.what.partition(": ")[0] for entry in SPOILT}
    print(f"{len(checks())} kinds of checks exist, {len(spoilt)} are spoilt in {len(SPOILT)} ways")
    assert checks() == spoilt


def test_a_difference_says_what_is_proved_and_what_is_kept(desk: Desk) -> None:
    spoil("UPDATE point_balance SET points = 51 WHERE member_id = 2")
    assert desk.shop.check() == (Difference("balance", "2", proved=50, kept=51),)


def test_a_broken_line_of_the_log_or_paper_hides_nothing_else(desk: Desk) -> None:
    first, second = (sale_id for (sale_id,) in rows("SELECT id FROM sale ORDER BY at LIMIT 2"))
    spoil(
        f"UPDATE audit_line SET detail = replace(detail, ':', ';') WHERE subject = 'sale:{first}'",
        f"UPDATE sale SET receipt = replace(receipt, ':', ';') WHERE id = '{second}'",
    )
    found = named(desk.shop.check())
    assert {("sale against its seal", second), ("receipt of sale", second)} <= found
    assert {what for what, _ in found} >= {"audit line changed"}
    assert not any(what == "unreadable" and whose in {"sales", "seals"} for what, whose in found)


@pytest.mark.parametrize("statement", [OTHER_KEY, OTHER_SIGN])
def test_a_flipped_bit_in_what_the_proof_reads_ends_no_check(desk: Desk, statement: str) -> None:
    spoil(statement)
    assert ("unreadable", "tiers") in named(desk.shop.check())


def test_spoiling_nothing_names_nothing(desk: Desk) -> None:
    spoil("UPDATE point_balance SET points = points")
    assert desk.shop.check() == ()


def test_lots_balances_and_debts_are_made_anew_from_the_ledger(desk: Desk) -> None:
    kept = ("point_lot", "point_balance", "point_debt")
    before = [rows(f"SELECT * FROM {table} ORDER BY 1") for table in kept]
    spoil(
        "UPDATE point_lot SET remaining = 0, expires_on = NULL",
        "DELETE FROM point_balance WHERE member_id = 4",
        "UPDATE point_debt SET owed = 1",
    )
    assert desk.shop.check() != ()
    points_proof.rebuild()
    assert desk.shop.check() == ()
    assert [rows(f"SELECT * FROM {table} ORDER BY 1") for table in kept] == before


def test_a_ledger_that_is_spoilt_itself_is_still_named_when_all_was_made_anew(desk: Desk) -> None:
    spoil("UPDATE lot_use SET points = 9999 WHERE lot_id = 1")
    points_proof.rebuild()
    assert ("overdrawn lot", "1") in named(desk.shop.check())
