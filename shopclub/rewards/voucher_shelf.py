"""Finding vouchers: by code, of a member, about to lapse, and the owner's list; reads only."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from shopclub.kernel.text import as_sought
from shopclub.members.merged import WHOSE
from shopclub.members.standing import LIVING
from shopclub.rewards import tables
from shopclub.rewards.vouchers import Voucher, VoucherState, VoucherTerms, VoucherUnknown
from shopclub.storage.database import one, rows
from shopclub.storage.problems import reading_stored_text

_OPEN = "s.state = 'issued' AND s.last_on >= ?"
_LAPSING = f"{_OPEN} AND s.last_on <= ? AND {LIVING.format(id='s.member_id')}"


LEAST_DIGITS = 4
"""Digits of a code that find it."""


@dataclass(frozen=True, slots=True)
class VouchersSought:
    """Which vouchers are listed: those with a part of a code, and those of members.

    Without a text it is all of them.
    """

    text: str = ""
    members: tuple[int, ...] = ()

    def condition(self) -> tuple[str, tuple[Any, ...]]:
        """Return what it asks of a voucher, and the values of it."""
        if not self.text.strip():
            return "1 = 1", ()
        digits = "".join(as_sought(self.text).split())
        by_code = digits.isdigit() and len(digits) >= LEAST_DIGITS
        marks = ", ".join("?" for _ in self.members)
        asked = [f"s.member_id IN ({marks})"] if self.members else []
        asked += ["v.code LIKE ?"] if by_code else []
        values = (*self.members, *((f"%{digits}%",) if by_code else ()))
        return (f"({' OR '.join(asked)})" if asked else "1 = 0"), values


EVERY_VOUCHER = VouchersSought()


class VoucherShelf:
    """The vouchers of a shop as they stand."""

    def voucher(self, voucher_id: int) -> Voucher:
        """Return a voucher; raises VoucherUnknown."""
        return _only(find("v.id = ?", voucher_id), str(voucher_id))

    def with_code(self, code: str) -> Voucher:
        """Return the voucher of a code; raises VoucherUnknown."""
        return _only(find("v.code = ?", as_sought(code)), code)

    def with_source(self, source: str) -> Voucher | None:
        """Return the voucher that was issued for a reason, if one was."""
        return next(iter(find("v.source = ?", source)), None)

    def open_of(self, member_id: int, *, on: date) -> tuple[Voucher, ...]:
        """Return what a member can use now or later, what lapses first at the head."""
        condition = f"s.member_id = ? AND {_OPEN} ORDER BY s.last_on, v.id"
        return find(condition, member_id, on.isoformat())

    def count_open(self, member_id: int, *, on: date) -> tuple[int, date | None]:
        """Return how many vouchers a member has, and the last day of the one that lapses first."""
        found = one(_COUNT_OPEN, member_id, on.isoformat())
        count, last_on = found or (0, None)
        return count, None if last_on is None else date.fromisoformat(last_on)

    def of_member(self, member_id: int, *, limit: int = 50) -> tuple[Voucher, ...]:
        """Return a member's vouchers of every state, the newest first."""
        condition = f"v.member_id IN {WHOSE} ORDER BY v.id DESC LIMIT ?"
        return find(condition, member_id, member_id, limit)

    def newest(
        self, *, limit: int, before: int | None = None, sought: VouchersSought = EVERY_VOUCHER
    ) -> tuple[Voucher, ...]:
        """Return a page of those that are sought, the newest first, before the last one shown."""
        asked, values = sought.condition()
        condition = f"v.id < ? AND {asked} ORDER BY v.id DESC LIMIT ?"
        return find(condition, before or 2**62, *values, limit)

    def count(self, sought: VouchersSought = EVERY_VOUCHER, *, open_on: date | None = None) -> int:
        """Count the vouchers that are sought, or those that can be used on a day or later."""
        asked, values = sought.condition()
        days = () if open_on is None else (open_on.isoformat(),)
        still = "" if open_on is None else f" AND {_OPEN}"
        (count,) = one(f"{_COUNT} WHERE {asked}{still}", *values, *days) or (0,)
        return int(count)

    def open_ids(self, sought: VouchersSought = EVERY_VOUCHER, *, on: date) -> tuple[int, ...]:
        """Return which of the vouchers that are sought can be used then or later, newest first."""
        asked, values = sought.condition()
        query = f"{_IDS} WHERE {asked} AND {_OPEN} ORDER BY v.id DESC"  # our own
        return tuple(voucher_id for (voucher_id,) in rows(query, *values, on.isoformat()))

    def with_ids(self, voucher_ids: tuple[int, ...]) -> tuple[Voucher, ...]:
        """Return these vouchers, the newest first."""
        marks = ", ".join("?" for _ in voucher_ids)
        return find(f"v.id IN ({marks}) ORDER BY v.id DESC", *voucher_ids)

    def lapsing(self, *, on: date, by: date, limit: int = 200) -> tuple[Voucher, ...]:
        """Return living members' unused vouchers that lapse from one day to another, soonest first.

        A bearer's is not among them, nor one of who left: nobody could be told.
        """
        condition = f"{_LAPSING} ORDER BY s.last_on, v.id LIMIT ?"
        return find(condition, on.isoformat(), by.isoformat(), limit)

    def count_lapsing(self, *, on: date, by: date) -> int:
        """Return how many vouchers `lapsing` finds without a limit."""
        (count,) = one(_COUNT_LAPSING, on.isoformat(), by.isoformat()) or (0,)
        return int(count)


def find(condition: str, *values: Any) -> tuple[Voucher, ...]:
    """Return the vouchers of a condition of our own making."""
    return tuple(_voucher(row) for row in rows(f"{tables.VOUCHERS} WHERE {condition}", *values))


def _only(found: tuple[Voucher, ...], code: str) -> Voucher:
    if not found:
        raise VoucherUnknown(code)
    return found[0]


@reading_stored_text()
def _voucher(row: tuple[Any, ...]) -> Voucher:
    voucher_id, code, source, member_id, amount, basis_points, minimum, *rest = row
    starts_on, last_on, state, turns, issued_on, moved_on, sale_id = rest
    return Voucher(
        voucher_id=voucher_id,
        code=code,
        source=source,
        member_id=member_id,
        terms=VoucherTerms(amount, basis_points, minimum),
        starts_on=date.fromisoformat(starts_on),
        last_on=date.fromisoformat(last_on),
        state=VoucherState(state),
        turns=turns,
        issued_on=date.fromisoformat(issued_on),
        moved_on=None if moved_on is None else date.fromisoformat(moved_on),
        sale_id=sale_id,
    )


_COUNT = "SELECT count(*) FROM voucher v JOIN voucher_state s ON s.voucher_id = v.id"
_IDS = "SELECT v.id FROM voucher v JOIN voucher_state s ON s.voucher_id = v.id"
_COUNT_OPEN = """
SELECT count(*), min(last_on) FROM voucher_state
WHERE member_id = ? AND state = 'issued' AND last_on >= ?
"""
_COUNT_LAPSING = f"SELECT count(*) FROM voucher_state s WHERE {_LAPSING}"  # noqa: S608  # our own
