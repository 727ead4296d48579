"""Guards: tables to which rows are only ever added; the database itself refuses the rest."""

from shopclub.storage.engines import ShopDatabase
from shopclub.storage.problems import UnguardedLedger

APPEND_ONLY = (
    "audit_line",
    "consent_text",
    "member_consent",
    "sale",
    "sale_payment",
    "sale_department",
    "sale_refund",
    "closing",
    "point_entry",
    "lot_use",
    "lot_return",
    "tier_change",
    "tier_review",
    "tier_grant",
    "till_slip",
    "gift_redemption",
    "gift_undoing",
    "gift_stock",
    "voucher",
    "voucher_move",
    "member_merge",
    "sale_first_member",
)
_VERBS = ("update", "delete")
OF_A_SALE = (
    "id",
    "number",
    "at",
    "day",
    "till",
    "staff_id",
    "list_amount",
    "tier_discount",
    "points_money",
    "paid",
    "eligible",
    "points_used",
    "points_earned",
    "multiplier_hundredths",
    "content",
    "receipt",
    "voucher_money",
)
"""All of a sale but whose it is: that follows its member into another one (decision 0015)."""
_NOT_BY_A_MERGE = f"""WHEN NOT (
    ({", ".join(f"NEW.{column}" for column in OF_A_SALE)})
        IS ({", ".join(f"OLD.{column}" for column in OF_A_SALE)})
    AND EXISTS (SELECT 1 FROM member_merge
        WHERE gone_id = OLD.member_id AND into_id = NEW.member_id)
) """  # noqa: S608  # our own words


def guard(connection: ShopDatabase, *, tables: tuple[str, ...] = APPEND_ONLY) -> None:
    """Put the guards of append-only tables in place."""
    merges = "member_merge" in tables
    for table in tables:
        for verb in _VERBS:
            connection.sql(_trigger(table, verb, merges=merges))


def unguard(connection: ShopDatabase) -> None:
    """Take the guards away, inside the transaction of a migration that restores them."""
    for table in APPEND_ONLY:
        for verb in _VERBS:
            connection.sql(f"DROP TRIGGER IF EXISTS {table}_no_{verb}")


def guarded_tables(connection: ShopDatabase) -> tuple[str, ...]:
    """Return the append-only tables that a file has: an older one may not have them all."""
    found = {
        row[0] for row in connection.sql("SELECT name FROM sqlite_master WHERE type = 'table'")
    }
    return tuple(table for table in APPEND_ONLY if table in found)


def check_guards(connection: ShopDatabase, *, tables: tuple[str, ...] = APPEND_ONLY) -> None:
    """Raise UnguardedLedger unless every guard of the tables stands word for word.

    Before there were merges, nothing of a sale could move.
    """
    merges = "member_merge" in tables
    found = dict(connection.sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    missing = tuple(
        f"{table}_no_{verb}"
        for table in tables
        for verb in _VERBS
        if found.get(f"{table}_no_{verb}") != _trigger(table, verb, merges=merges)
    )
    if missing:
        raise UnguardedLedger(missing)


def _trigger(table: str, verb: str, *, merges: bool = True) -> str:
    but = _NOT_BY_A_MERGE if merges and (table, verb) == ("sale", "update") else ""
    return (
        f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb.upper()} ON {table} {but}"
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
