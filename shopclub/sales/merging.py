"""Purchases of a membership that goes into another one; the caller has the transaction."""

from peewee import IntegerField, TextField

from shopclub.sales import cohorts
from shopclub.storage.database import run
from shopclub.storage.models import Row


class FirstMemberRow(Row):
    """For whom a sale was rung up that became another member's by a merge."""

    sale_id = TextField(primary_key=True)
    member_id = IntegerField()

    class Meta:
        table_name = "sale_first_member"
        without_rowid = True


def move_sales(gone_id: int, *, into_id: int) -> None:
    """Let all that a member bought be another one's, with every total.

    For whom a sale was rung up first is kept beside it. The merge itself is written already, or
    the guard of sales lets nothing move.
    """
    cohorts.take_out(gone_id)
    cohorts.take_out(into_id)
    run(_KEEP_FIRST, gone_id)
    run(_MOVE_SALES, into_id, gone_id)
    run(_MOVE_NAMES, into_id, gone_id)
    run(_ADD_TOTALS, into_id, gone_id)
    run("DELETE FROM sales_by_member WHERE member_id = ?", gone_id)
    cohorts.put_in(into_id)


_KEEP_FIRST = """
INSERT INTO sale_first_member (sale_id, member_id)
SELECT s.id, s.member_id FROM sale s WHERE s.member_id = ?
    AND NOT EXISTS (SELECT 1 FROM sale_first_member f WHERE f.sale_id = s.id)
"""
_MOVE_SALES = "UPDATE sale SET member_id = ? WHERE member_id = ?"
_MOVE_NAMES = "UPDATE receipt_name SET member_id = ? WHERE member_id = ?"
_ADD_TOTALS = """
INSERT INTO sales_by_member (member_id, visits, last_at, last_day, paid)
SELECT ?, visits, last_at, last_day, paid FROM sales_by_member WHERE member_id = ?
ON CONFLICT (member_id) DO UPDATE SET
    visits = sales_by_member.visits + excluded.visits,
    last_at = max(sales_by_member.last_at, excluded.last_at),
    last_day = max(sales_by_member.last_day, excluded.last_day),
    paid = sales_by_member.paid + excluded.paid
"""
