"""Seals of rewards: what the log holds of each voucher and gift, so that one flipped bit shows.

As with a sale (decision 0016): the line that tells of a thing has the seal of its rows, and lines
from before there were seals have none. A voucher's uses are proved by the sale or refund they are
of; its stock and where it stands by their moves.
"""

import json
from collections.abc import Iterator
from typing import Any

from shopclub.rewards.vouchers import OURS
from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import each_row, one

Difference = tuple[str, str, int, int]

_VOUCHER = """
v.id, v.code, v.source, v.member_id, v.amount, v.basis_points, v.minimum, v.starts_on, v.last_on,
v.at, v.day, v.staff_id
"""
_VOID = "m.voucher_id, m.turn, m.at, m.day, m.staff_id, m.sale_id, m.refund_id, m.amount, m.last_on"
_OFFERED = """
g.id, g.name, g.points, g.money, g.stock IS NULL, g.tier, g.starts_on, g.last_on, g.active,
g.voucher, (
    SELECT json_group_array(json_array(m.id, m.change, m.at, m.staff_id))
    FROM (SELECT * FROM gift_stock WHERE gift_id = g.id AND reason = 'counted' ORDER BY id) m
)
"""
_SLIP_OF_TILL = "t.at, t.day, t.till, t.staff_id, t.means, t.money"
_GIVEN = f"""
{_SLIP_OF_TILL}, r.id, r.number, r.gift_id, r.member_id, r.at, r.day, r.staff_id, r.points,
r.money, r.means, r.content, r.slip
"""
_TAKEN_BACK = f"{_SLIP_OF_TILL}, u.redemption_id, u.number, u.at, u.day, u.staff_id"
_SEAL = "json_extract(a.detail, '$.seal')"

_VOUCHERS = f"""
SELECT {_VOUCHER}, {_SEAL} FROM audit_line a JOIN voucher v ON v.id = substr(a.subject, 9) + 0
WHERE a.action = 'issue voucher' AND {_SEAL} IS NOT NULL
"""  # noqa: S608  # our own words, here and below
_VOIDS = f"""
SELECT {_VOID}, m.reason, {_SEAL}
FROM audit_line a JOIN voucher_move m ON m.voucher_id = substr(a.subject, 9) + 0
WHERE a.action = 'void voucher' AND m.kind = 'void' AND {_SEAL} IS NOT NULL
"""  # noqa: S608
_CATALOGUE = f"""
WITH told AS (
    SELECT subject, max(id) AS line FROM audit_line
    WHERE action IN ('add gift', 'change gift', 'picture of gift') GROUP BY subject
)
SELECT {_OFFERED}, {_SEAL}
FROM told JOIN audit_line a ON a.id = told.line JOIN gift g ON g.id = substr(told.subject, 6) + 0
WHERE {_SEAL} IS NOT NULL
"""  # noqa: S608
_GIFTS = f"""
SELECT {_GIVEN}, {_SEAL} FROM audit_line a
JOIN gift_redemption r ON r.number = substr(a.subject, 6)
LEFT JOIN till_slip t ON t.number = r.number
WHERE a.action = 'gift' AND {_SEAL} IS NOT NULL
"""  # noqa: S608
_UNDONE = f"""
SELECT {_TAKEN_BACK}, {_SEAL} FROM audit_line a
JOIN gift_undoing u ON u.number = substr(a.subject, 6)
LEFT JOIN till_slip t ON t.number = u.number
WHERE a.action = 'undo gift' AND {_SEAL} IS NOT NULL
"""  # noqa: S608
_VOUCHER_NOW = f"SELECT {_VOUCHER} FROM voucher v WHERE v.id = ?"  # noqa: S608
_VOID_NOW = f"""
SELECT {_VOID}, m.reason FROM voucher_move m WHERE m.voucher_id = ? AND m.kind = 'void'
"""  # noqa: S608
_OFFERED_NOW = f"SELECT {_OFFERED} FROM gift g WHERE g.id = ?"  # noqa: S608
_GIVEN_NOW = f"""
SELECT {_GIVEN} FROM gift_redemption r LEFT JOIN till_slip t ON t.number = r.number
WHERE r.number = ?
"""  # noqa: S608
_TAKEN_BACK_NOW = f"""
SELECT {_TAKEN_BACK} FROM gift_undoing u LEFT JOIN till_slip t ON t.number = u.number
WHERE u.number = ?
"""  # noqa: S608


def of_voucher(voucher_id: int) -> str:
    """Return what the log holds of a voucher as it was issued; in the caller's transaction."""
    return seal_of(*_row(_VOUCHER_NOW, voucher_id))


def of_void(voucher_id: int) -> str:
    """Return what the log holds of a voucher's end by hand."""
    return _of_void(_row(_VOID_NOW, voucher_id))


def of_offer(gift_id: int) -> str:
    """Return what the log holds of a gift as it is offered, but how many are left."""
    return seal_of(*_row(_OFFERED_NOW, gift_id))


def of_gift(number: str) -> str:
    """Return what the log holds of a gift that was given, with its slip of the till."""
    return _of_gift(_row(_GIVEN_NOW, number))


def of_undoing(number: str) -> str:
    """Return what the log holds of a gift that was taken back, with its slip of the till."""
    return seal_of(*_row(_TAKEN_BACK_NOW, number))


def without_card(slip: str) -> str:
    """Return a slip without the end of its member's card, as an erasure leaves it."""
    data = json.loads(slip)
    data["member"]["card_last4"] = ""
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def differences() -> Iterator[Difference]:
    """Yield each voucher and gift that is not as the log sealed it."""
    for *row, seal in each_row(unless_broken(_VOUCHERS)):
        if seal_of(*row) != seal:
            yield ("voucher against its seal", str(row[0]), 0, 0)
    for *row, seal in each_row(unless_broken(_VOIDS)):
        if _of_void(row) != seal:
            yield ("void voucher against its seal", str(row[0]), 0, 0)
    for *row, seal in each_row(unless_broken(_CATALOGUE)):
        if seal_of(*row) != seal:
            yield ("gift of the catalogue against its seal", str(row[0]), 0, 0)
    for *row, seal in each_row(unless_broken(_GIFTS)):
        if _of_gift(row) != seal:
            yield ("gift against its seal", str(row[7]), 0, 0)
    for *row, seal in each_row(unless_broken(_UNDONE)):
        if seal_of(*row) != seal:
            yield ("undone gift against its seal", str(row[7]), 0, 0)


def _of_void(row: list[Any] | tuple[Any, ...]) -> str:
    """Seal a void voucher's move; a reason that was typed goes with the person it may name."""
    return seal_of(*row[:-1], row[-1] if row[-1] in OURS else "")


def _of_gift(row: list[Any] | tuple[Any, ...]) -> str:
    try:
        slip = without_card(row[-1])
    except (ValueError, KeyError, TypeError):
        slip = row[-1]
    return seal_of(*row[:-1], slip)


def _row(statement: str, key: object) -> tuple[Any, ...]:
    """Return a row that was just written."""
    found = one(statement, key)
    assert found is not None
    return found
