"""Append-only tables refuse every change, by SQL and through models alike."""

from typing import Any

import peewee
import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.members.tables import ConsentRow, ConsentTextRow, ErasedRow, MergeRow
from shopclub.points.tables import EntryRow, LotReturnRow, LotUseRow
from shopclub.rewards.tables import (
    RedemptionRow,
    StockRow,
    UndoingRow,
    VoucherMoveRow,
    VoucherRow,
)
from shopclub.sales.merging import FirstMemberRow
from shopclub.sales.tables import (
    ClosingRow,
    DepartmentRow,
    PaymentRow,
    RefundRow,
    SaleRow,
    SlipRow,
)
from shopclub.staff.tables import AuditRow
from shopclub.storage.database import engine, one, rows, run, writing
from shopclub.storage.ledgers import APPEND_ONLY, check_guards
from shopclub.storage.models import Row
from shopclub.storage.problems import UnguardedLedger
from shopclub.tiers.tables import TierChangeRow, TierGrantRow, TierReviewRow
from tests.builders import Desk

MODELS: dict[str, type[Row]] = {
    "audit_line": AuditRow,
    "consent_text": ConsentTextRow,
    "member_consent": ConsentRow,
    "sale": SaleRow,
    "sale_payment": PaymentRow,
    "point_entry": EntryRow,
    "lot_use": LotUseRow,
    "lot_return": LotReturnRow,
    "sale_department": DepartmentRow,
    "sale_refund": RefundRow,
    "closing": ClosingRow,
    "tier_change": TierChangeRow,
    "tier_review": TierReviewRow,
    "tier_grant": TierGrantRow,
    "till_slip": SlipRow,
    "gift_redemption": RedemptionRow,
    "gift_undoing": UndoingRow,
    "gift_stock": StockRow,
    "voucher": VoucherRow,
    "voucher_move": VoucherMoveRow,
    "member_merge": MergeRow,
    "sale_first_member": FirstMemberRow,
    "member_erased": ErasedRow,
}


def test_every_append_only_table_has_a_row_to_try_and_a_model(full_desk: Desk) -> None:
    assert set(MODELS) == set(APPEND_ONLY)
    for table in APPEND_ONLY:
        assert rows(f"SELECT * FROM {table}"), table


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_sql_can_neither_update_delete_nor_replace_a_row(full_desk: Desk, table: str) -> None:
    before = rows(f"SELECT * FROM {table}")
    (column, *_) = [row[1] for row in rows(f"PRAGMA table_info({table})")]
    for statement in (
        f"UPDATE {table} SET {column} = {column}",
        f"DELETE FROM {table}",
        f"INSERT OR REPLACE INTO {table} SELECT * FROM {table}",
        f"REPLACE INTO {table} SELECT * FROM {table}",
        f"UPDATE OR IGNORE {table} SET {column} = {column}",
    ):
        with pytest.raises(sqlcipher.IntegrityError, match=f"{table} is append-only"), writing():
            run(statement)
    assert rows(f"SELECT * FROM {table}") == before


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_models_can_neither_update_delete_nor_replace_a_row(full_desk: Desk, table: str) -> None:
    model = MODELS[table]
    before = rows(f"SELECT * FROM {table}")
    first: dict[str, Any] = model.select().dicts().get()  # type: ignore[assignment]
    name = next(iter(first))
    for query in (
        model.update({name: first[name]}),
        model.delete(),
        model.replace(**first),  # type: ignore[no-untyped-call]
        model.insert(**first).on_conflict_replace(),
    ):
        with pytest.raises(peewee.IntegrityError, match=f"{table} is append-only"), writing():
            query.execute()
    assert rows(f"SELECT * FROM {table}") == before


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize("verb", ["update", "delete"])
def test_a_missing_guard_is_named(desk: Desk, table: str, verb: str) -> None:
    check_guards(engine())
    run(f"DROP TRIGGER {table}_no_{verb}")
    with pytest.raises(UnguardedLedger) as problem:
        check_guards(engine())
    assert problem.value.missing == (f"{table}_no_{verb}",)


def test_a_guard_that_does_nothing_is_named(desk: Desk) -> None:
    run("DROP TRIGGER sale_no_delete")
    run("CREATE TRIGGER sale_no_delete BEFORE DELETE ON sale BEGIN SELECT 1; END")
    with pytest.raises(UnguardedLedger) as problem:
        check_guards(engine())
    assert problem.value.missing == ("sale_no_delete",)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE point_lot SET remaining = '12abc'",
        "UPDATE point_lot SET remaining = 1.5",
        "UPDATE point_lot SET remaining = -1",
        "UPDATE point_lot SET remaining = granted + 1",
        "UPDATE point_balance SET points = NULL",
        "UPDATE member SET state = 'gone'",
        "UPDATE member_person SET name = ''",
        "UPDATE member_person SET birth_month = 13",
        "UPDATE member_card SET valid = 2",
        "UPDATE staff SET role = 'king'",
        "UPDATE staff SET failures = -1",
        "UPDATE sales_by_day SET paid = 'much'",
        (
            "INSERT INTO point_entry (at, day, member_id, kind, points, source)"
            " VALUES (1, '2026-11-21', 1, 'gift', 5, 'x')"
        ),
        (
            "INSERT INTO point_entry (at, day, member_id, kind, points, source)"
            " VALUES (1, '2026-11-21', 1, 'earn', 0, 'x')"
        ),
        (
            "INSERT INTO point_entry (at, day, member_id, kind, points, source)"
            " VALUES (1, '2026-11-21', 999, 'earn', 5, 'x')"
        ),
        (
            "INSERT INTO point_entry (at, day, member_id, kind, points, source, expires_on)"
            " VALUES (1, '2026-11-21', 1, 'redeem', -5, 'x', '2027-01-01')"
        ),
        (
            "INSERT INTO point_entry (at, day, member_id, kind, points, source)"
            " SELECT at, day, member_id, kind, points, source FROM point_entry LIMIT 1"
        ),
        (
            "INSERT INTO sale SELECT 'new', 'n', at, day, till, staff_id, member_id, list_amount,"
            " tier_discount, points_money, paid + 1, eligible, points_used, points_earned,"
            " multiplier_hundredths, content, receipt, voucher_money FROM sale LIMIT 1"
        ),
        "INSERT INTO setting (name, effective, value, set_at) VALUES ('x', 'soon', '{}', 1)",
        "DELETE FROM member",
    ],
)
def test_the_database_itself_refuses_what_no_rule_allows(full_desk: Desk, statement: str) -> None:
    with pytest.raises(sqlcipher.IntegrityError), writing():
        run(statement)
    assert full_desk.shop.check() == ()
    assert one("SELECT count(*) FROM member") == (3,)
