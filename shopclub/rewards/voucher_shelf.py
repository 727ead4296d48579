"""Finding vouchers: by code, of a member, about to lapse, and the owner's list; reads only."""

from datetime import date
from typing import Any

from shopclub.kernel.text import as_sought
from shopclub.members.merged import WHOSE
from shopclub.members.standing import LIVING
from shopclub.rewards import tables
from shopclub.rewards.vouchers import Voucher, VoucherState, VoucherTerms, VoucherUnknown
from shopclub.storage.database import one, rows

_OPEN = "s.state = 'issued' AND s.last_on >= ?"
_LAPSING = f"{_OPEN} AND s.last_on <= ? AND {LIVING.format(id='s.member_id')}"


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

    def newest(self, *, limit: int, before: int | None = None) -> tuple[Voucher, ...]:
        """Return a page of all vouchers, the newest first, before the last one shown."""
        return find("v.id < ? ORDER BY v.id DESC LIMIT ?", before or 2**62, limit)

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


_COUNT_OPEN = """
SELECT count(*), min(last_on) FROM voucher_state
WHERE member_id = ? AND state = 'issued' AND last_on >= ?
"""
_COUNT_LAPSING = f"SELECT count(*) FROM voucher_state s WHERE {_LAPSING}"  # noqa: S608  # our own
