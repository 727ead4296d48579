"""Seals of rewards: what the log holds of each voucher and gift, so that one flipped bit shows.

As with a sale (decision 0016): the line that tells of a thing has the seal of its rows, and lines
from before there were seals have none. A voucher's uses are proved by the sale or refund they are
of; a gift's stock and where a voucher stands by their moves.
"""

import json
from collections.abc import Callable, Iterator
from typing import Any

from shopclub.rewards.vouchers import OURS
from shopclub.staff.audit import seal_of
from shopclub.storage.broken_texts import unless_broken
from shopclub.storage.database import each_row, one

Difference = tuple[str, str, int, int]
Row = tuple[Any, ...]

_VOUCHER = """
SELECT id, code, source, member_id, amount, basis_points, minimum, starts_on, last_on, at, day,
       staff_id
FROM voucher WHERE id = ?
"""
_VOID = """
SELECT voucher_id, turn, at, day, staff_id, sale_id, refund_id, amount, last_on, reason
FROM voucher_move WHERE voucher_id = ? AND kind = 'void'
"""
_OFFER = """
SELECT g.id, g.name, g.points, g.money, g.stock IS NULL, g.tier, g.starts_on, g.last_on, g.active,
       g.voucher, (
           SELECT json_group_array(json_array(m.id, m.change, m.at, m.staff_id))
           FROM (SELECT * FROM gift_stock WHERE gift_id = g.id AND reason = 'counted' ORDER BY id) m
       )
FROM gift g WHERE g.id = ?
"""
_GIVEN = """
SELECT t.at, t.day, t.till, t.staff_id, t.means, t.money, r.id, r.number, r.gift_id, r.member_id,
       r.at, r.day, r.staff_id, r.points, r.money, r.means, r.content, r.slip
FROM gift_redemption r LEFT JOIN till_slip t ON t.number = r.number WHERE r.number = ?
"""
_UNDONE = """
SELECT t.at, t.day, t.till, t.staff_id, t.means, t.money, u.redemption_id, u.number, u.at, u.day,
       u.staff_id
FROM gift_undoing u LEFT JOIN till_slip t ON t.number = u.number WHERE u.number = ?
"""
_TOLD = unless_broken("""
SELECT action, substr(subject, instr(subject, ':') + 1), json_extract(detail, '$.seal')
FROM audit_line
WHERE action IN (
    'issue voucher', 'void voucher', 'add gift', 'change gift', 'picture of gift', 'gift',
    'undo gift'
) ORDER BY id
""")


def of_voucher(voucher_id: int) -> str:
    """Return what the log holds of a voucher as it was issued; in the caller's transaction."""
    return _seal(_VOUCHER, voucher_id) or ""


def of_void(voucher_id: int) -> str:
    """Return what the log holds of the end of a voucher that nobody used."""
    return _seal(_VOID, voucher_id, _forgettable) or ""


def of_offer(gift_id: int) -> str:
    """Return what the log holds of a gift as it is offered, and of how many were counted."""
    return _seal(_OFFER, gift_id) or ""


def of_gift(number: str) -> str:
    """Return what the log holds of a gift that was given, with its slip of the till."""
    return _seal(_GIVEN, number, _lasting) or ""


def of_undoing(number: str) -> str:
    """Return what the log holds of a gift that was taken back, with its slip of the till."""
    return _seal(_UNDONE, number) or ""


def without_card(slip: str) -> str:
    """Return a slip without the end of its member's card, as an erasure leaves it."""
    data = json.loads(slip)
    data["member"]["card_last4"] = ""
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def differences() -> Iterator[Difference]:
    """Yield each voucher and gift that is not as the log sealed it; of a gift the last line counts.

    What is gone altogether is missed by the figures.
    """
    offered: dict[str, str | None] = {}
    for action, whose, seal in each_row(_TOLD):
        match action:
            case "issue voucher" if _differs(seal, _seal(_VOUCHER, whose)):
                yield ("voucher against its seal", str(whose), 0, 0)
            case "void voucher" if _differs(seal, _seal(_VOID, whose, _forgettable)):
                yield ("void voucher against its seal", str(whose), 0, 0)
            case "gift" if _differs(seal, _seal(_GIVEN, whose, _lasting)):
                yield ("gift against its seal", str(whose), 0, 0)
            case "undo gift" if _differs(seal, _seal(_UNDONE, whose)):
                yield ("undone gift against its seal", str(whose), 0, 0)
            case "add gift" | "change gift" | "picture of gift":
                offered[whose] = seal
    for whose, seal in offered.items():
        if _differs(seal, _seal(_OFFER, whose)):
            yield ("gift of the catalogue against its seal", str(whose), 0, 0)


def _differs(sealed: str | None, now: str | None) -> bool:
    return sealed is not None and now is not None and sealed != now


def _seal(statement: str, key: object, kept: Callable[[Row], Row] = tuple) -> str | None:
    found = one(statement, key)
    return None if found is None else seal_of(*kept(found))


def _forgettable(row: Row) -> Row:
    """Leave a reason out that somebody typed: it goes with the person whom it may name."""
    return (*row[:-1], row[-1] if row[-1] in OURS else "")


def _lasting(row: Row) -> Row:
    """Leave out of a slip what goes with its member."""
    try:
        return (*row[:-1], without_card(row[-1]))
    except (ValueError, KeyError, TypeError):
        return row
