"""All that a sale may write, to show that a refused one wrote nothing."""

from shopclub.storage.database import rows

TABLES = (
    "sale",
    "sale_payment",
    "sale_department",
    "sale_refund",
    "closing",
    "receipt_name",
    "sales_by_day",
    "sales_by_month",
    "sales_by_member",
    "point_entry",
    "point_lot",
    "lot_use",
    "lot_return",
    "point_debt",
    "point_balance",
    "tier_spend",
    "tier_change",
    "member_tier",
    "till_slip",
    "gift",
    "gift_stock",
    "gift_redemption",
    "gift_undoing",
    "voucher",
    "voucher_move",
    "voucher_state",
    "audit_line",
)


def everything() -> list[object]:
    """Return all rows that a sale may write."""
    return [rows(f"SELECT * FROM {table}") for table in TABLES]
