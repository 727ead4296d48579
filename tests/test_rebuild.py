"""`check --rebuild` makes every kept figure anew: each one spoilt by hand is named, then mended."""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.__main__ import main
from shopclub.counter.refund_draft import RefundDraft
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.shop import Difference, Shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage import ledgers
from shopclub.storage.database import rows
from shopclub.storage.parts import DERIVED
from tests.builders import PIN, Desk, desk_in, spoil

KEPT = {
    "point_balance": ("balance", "points = points + 7"),
    "point_lot": ("lot", "granted = granted + 7, remaining = remaining + 7"),
    "point_debt": ("debt", "owed = owed + 7"),
    "sales_by_day": ("sales by day: paid", "paid = paid + 7"),
    "sales_by_month": ("sales by month: paid", "paid = paid + 7"),
    "sales_by_member": ("sales by member: paid", "paid = paid + 7"),
    "sales_by_cohort": ("sales by cohort", "members = members + 7"),
    "voucher_state": ("state of voucher", "state = 'void'"),
    "tier_spend": ("tier spend", "spend = spend + 7"),
    "member_tier": ("tier", "since = '2020-01-01'"),
    "member_now": ("who stands for a merged member", "now_id = gone_id"),
    "search_key": ("name keys", "key = 'zz' || key"),
}
"""Each projection, what `check` calls it, and a change that no row bears out."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop in which every projection has rows: someone owes points after a refund."""
    with desk_in(tmp_path, ladder=None) as desk:
        wang, ann = desk.enrol("王小明", "13800135678"), desk.enrol("Ann")
        desk.ring_up(250_000, member=wang, sale_id="first")
        desk.ring_up(30_000, member=wang, points=2_000, sale_id="second")
        desk.shop.till.refund(RefundDraft("back", "first"), by=desk.owner)
        desk.ring_up(5_000, member=ann, sale_id="third")
        new = NewVoucher(
            VoucherTerms(basis_points=1_000),
            date(2026, 11, 21),
            date(2027, 11, 20),
            ann.member_id,
        )
        desk.shop.vouchers.issue_by_hand(new, count=1, request_id="form", by=desk.owner)
        bo = desk.enrol("Bo")
        desk.shop.merging.merge(bo.member_id, into_id=ann.member_id, keep={}, by=desk.owner)
        desk.turn_to(date(2027, 12, 1))
        desk.shop.expire_due()
        desk.ring_up(7_700, sale_id="fourth")
        yield desk


def kept_rows() -> dict[str, list[tuple[object, ...]]]:
    """Read every projection."""
    return {table: sorted(rows(f"SELECT * FROM {table}")) for table in KEPT}


def names(shop: Shop) -> set[str]:
    """Return what `check` names."""
    return said(shop.check())


def said(differences: tuple[Difference, ...]) -> set[str]:
    """Return what differs, a tier's move without its words."""
    return {found.what.partition(": its last move")[0] for found in differences}


def test_every_table_that_is_no_ledger_and_no_person_is_a_projection_here(desk: Desk) -> None:
    tables = {name for (name,) in rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    first = {
        "birthday_perk", "consent_text", "family_day", "greeting", "logo", "member", "member_card",
        "member_consent", "member_edit", "member_note", "member_person",
        "member_tag", "point_note", "receipt_name", "schema_migration", "setting", "staff",
        "tier_grant", "tier_review", "gift", "gift_photo", "imported_file", "recovery_code",
        "target",
    }  # fmt: skip
    own = {name for name in tables if not name.startswith("sqlite_")}
    print(f"{len(own)} tables read")
    assert own - first - set(ledgers.APPEND_ONLY) == set(KEPT)
    assert all(kept_rows().values())
    assert {*KEPT, "schema_migration"} == DERIVED, "an export has none of them"


@pytest.mark.parametrize("table", KEPT)
@pytest.mark.parametrize("emptied", [False, True], ids=["changed", "emptied"])
def test_a_spoilt_projection_is_named_then_made_anew(desk: Desk, table: str, emptied: bool) -> None:
    what, change = KEPT[table]
    before = kept_rows()
    spoil(f"DELETE FROM {table}" if emptied else f"UPDATE {table} SET {change}")
    assert kept_rows() != before
    named = said(desk.shop.rebuild(by=desk.owner))
    assert what in named
    assert kept_rows() == before
    assert desk.shop.check() == ()


def test_all_projections_at_once_are_named_and_made_anew(desk: Desk) -> None:
    before = kept_rows()
    spoil(*(f"DELETE FROM {table}" for table in KEPT))
    named = said(desk.shop.rebuild(by=desk.owner))
    assert {what for what, _ in KEPT.values()} <= named
    assert kept_rows() == before
    assert desk.shop.check() == ()


def test_only_who_may_mends_and_the_log_tells_who_did(desk: Desk) -> None:
    spoil("UPDATE sales_by_day SET paid = paid + 7")
    spoilt = kept_rows()
    with pytest.raises(NotPermitted):
        desk.shop.rebuild(by=Actor(desk.owner.staff_id, "小李", Role.CASHIER))
    assert kept_rows() == spoilt
    differed = len(desk.shop.rebuild(by=desk.owner))
    told = rows("SELECT action, staff_id, detail FROM audit_line ORDER BY id DESC LIMIT 1")
    assert told == [("make anew", desk.owner.staff_id, f'{{"differences": {differed}}}')]


def test_a_clean_shop_is_made_anew_as_it_was(desk: Desk) -> None:
    before = kept_rows()
    assert desk.shop.rebuild(by=desk.owner) == ()
    assert kept_rows() == before


def test_a_fault_of_the_ledger_itself_is_not_covered_up(desk: Desk) -> None:
    spoil("UPDATE sale SET points_earned = 0 WHERE id = 'third'")
    desk.shop.rebuild(by=desk.owner)
    assert "points earned by sale" in names(desk.shop)


def test_the_task_says_what_differed_and_then_that_all_is_well(
    desk: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil("UPDATE sales_by_day SET paid = paid + 7")
    path = str(desk.shop.path)
    desk.shop.close()
    monkeypatch.setattr("sys.stdin", io.StringIO("975310\n"))
    assert main(["check", path, "--rebuild"]) == 1, "only the owner"
    assert main(["check", path]) == 1
    capsys.readouterr()
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{PIN}\n"))
    assert main(["check", path, "--rebuild"]) == 0
    told = capsys.readouterr().out
    assert "before: sales by day: paid" in told
    assert told.endswith("every balance, lot, total and tier follows from the ledger.\n")
    assert main(["check", path]) == 0
