# ruff: noqa: S608  # our own words only: no value stands in a guard
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
    "member_erased",
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
_OF_A_REFUND = (
    "id",
    "number",
    "sale_id",
    "at",
    "day",
    "till",
    "staff_id",
    "means",
    "money",
    "bill",
    "list_amount",
    "eligible",
    "points_returned",
    "points_taken",
    "points_waived",
    "content",
)
_OF_A_GIFT = (
    "id",
    "number",
    "gift_id",
    "member_id",
    "at",
    "day",
    "staff_id",
    "points",
    "money",
    "means",
    "content",
)
_OF_A_VOUCHER_MOVE = (
    "voucher_id",
    "turn",
    "kind",
    "at",
    "day",
    "staff_id",
    "sale_id",
    "refund_id",
    "amount",
    "last_on",
)
"""All of a row but what may tell of the person: that goes when they are erased (decision 0020)."""


def _same(columns: tuple[str, ...]) -> str:
    return (
        f"({', '.join(f'NEW.{column}' for column in columns)})"
        f" IS ({', '.join(f'OLD.{column}' for column in columns)})"
    )


def _same_paper(column: str) -> str:
    """Return that a snapshot holds the same but for the end of a card and what it says beneath."""
    new, old = (
        f"json_remove({row}.{column}, '$.sayings', '$.member.card_last4')" for row in ("NEW", "OLD")
    )
    return f"{new} IS {old}"


_BY_A_MERGE = f"""
    ({", ".join(f"NEW.{column}" for column in OF_A_SALE)})
        IS ({", ".join(f"OLD.{column}" for column in OF_A_SALE)})
    AND EXISTS (SELECT 1 FROM member_merge
        WHERE gone_id = OLD.member_id AND into_id = NEW.member_id)
"""
_OF_THE_ERASED = {
    "sale": (
        f"({_same((*(name for name in OF_A_SALE if name != 'receipt'), 'member_id'))}"
        f" AND {_same_paper('receipt')}"
        " AND EXISTS (SELECT 1 FROM member_erased WHERE member_id = OLD.member_id))"
    ),
    "sale_refund": (
        f"({_same(_OF_A_REFUND)} AND {_same_paper('receipt')}"
        " AND EXISTS (SELECT 1 FROM sale s JOIN member_erased e ON e.member_id = s.member_id"
        " WHERE s.id = OLD.sale_id))"
    ),
    "gift_redemption": (
        f"({_same(_OF_A_GIFT)} AND {_same_paper('slip')}"
        " AND EXISTS (SELECT 1 FROM member_erased WHERE member_id = OLD.member_id))"
    ),
    "voucher_move": (
        f"({_same(_OF_A_VOUCHER_MOVE)} AND NEW.reason = ''"
        " AND EXISTS (SELECT 1 FROM voucher v JOIN member_erased e ON e.member_id = v.member_id"
        " WHERE v.id = OLD.voucher_id))"
    ),
}
"""What may change of a row whose member's person was erased: nothing that is a figure."""


def guard(connection: ShopDatabase, *, tables: tuple[str, ...] = APPEND_ONLY) -> None:
    """Put the guards of append-only tables in place."""
    for table in tables:
        for verb in _VERBS:
            connection.sql(_trigger(table, verb, tables=tables))


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

    Before there were merges and erasures, nothing of a sale could change.
    """
    found = dict(connection.sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))
    missing = tuple(
        f"{table}_no_{verb}"
        for table in tables
        for verb in _VERBS
        if found.get(f"{table}_no_{verb}") != _trigger(table, verb, tables=tables)
    )
    if missing:
        raise UnguardedLedger(missing)


def _trigger(table: str, verb: str, *, tables: tuple[str, ...] = APPEND_ONLY) -> str:
    doors = [_BY_A_MERGE] if table == "sale" and "member_merge" in tables else []
    if table in _OF_THE_ERASED and "member_erased" in tables:
        doors.append(_OF_THE_ERASED[table])
    but = f"WHEN NOT ({' OR '.join(doors)}) " if doors and verb == "update" else ""
    return (
        f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb.upper()} ON {table} {but}"
        f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    )
