"""The vouchers of a shop: issued once for each reason, used once, given back by a whole refund."""

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.codes import voucher_number
from shopclub.kernel.text import clean_line
from shopclub.members.members import Members
from shopclub.points.ledger import REASON_LIMIT, ReasonMissing
from shopclub.rewards import seals, tables
from shopclub.rewards.voucher_shelf import VoucherShelf, find
from shopclub.rewards.vouchers import (
    ERASED,
    GIFT_UNDONE,
    PROMOTION_UNDONE,
    Voucher,
    VoucherRefused,
    VoucherState,
    VoucherTerms,
    VoucherUnknown,
    VoucherUsed,
    check_days,
    check_terms,
)
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run, writing

MOST_AT_ONCE = 200


@dataclass(frozen=True, slots=True)
class NewVoucher:
    """A voucher about to be issued; nobody's is a bearer's."""

    terms: VoucherTerms
    starts_on: date
    last_on: date
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class _Move:
    """What happens to a voucher, by what sale or refund; `last_on` where it gets another day."""

    kind: str
    sale_id: str | None = None
    refund_id: str | None = None
    amount: int = 0
    last_on: date | None = None
    reason: str = ""


class Vouchers(VoucherShelf):
    """Every way to change a voucher: each method one transaction, or a step of the open one."""

    def __init__(self, *, clock: ShopClock, members: Members) -> None:
        self._clock = clock
        self._members = members

    def issue(
        self,
        new: NewVoucher,
        *,
        source: str,
        moment: Moment,
        staff_id: int | None,
        **told: str,
    ) -> Voucher | None:
        """Issue a voucher for a reason, once: the same source again issues nothing.

        What is `told` besides stands in its line. Raises VoucherRefused or VoucherDaysRefused.
        """
        with writing():
            check_terms(new.terms)
            check_days(starts_on=new.starts_on, last_on=new.last_on, on=moment.day)
            if find("v.source = ?", source):
                return None
            code = _new_code()
            voucher_id = run(
                tables.ADD_VOUCHER,
                code,
                source,
                new.member_id,
                new.terms.amount,
                new.terms.basis_points,
                new.terms.minimum,
                new.starts_on.isoformat(),
                new.last_on.isoformat(),
                micros(moment.at),
                moment.day.isoformat(),
                staff_id,
            )
            run(tables.ADD_STATE, voucher_id, new.member_id, new.last_on.isoformat())
            audit.record(
                "issue voucher",
                moment=moment,
                staff_id=staff_id,
                subject=f"voucher:{voucher_id}",
                source=source,
                member=new.member_id or 0,
                amount=new.terms.amount,
                basis_points=new.terms.basis_points,
                seal=seals.of_voucher(voucher_id),
                **told,
            )
            return self.voucher(voucher_id)

    def move_all(self, gone_id: int, *, into_id: int) -> None:
        """Let a merged member's vouchers be another one's, wherever they stand."""
        with writing():
            run(tables.MOVE_STATES, into_id, gone_id)

    def issue_by_hand(
        self, new: NewVoucher, *, count: int, request_id: str, by: Actor
    ) -> tuple[Voucher, ...]:
        """Issue some vouchers alike, once for a request of the form; the owner only.

        The same request again returns the same vouchers. Raises VoucherRefused,
        VoucherDaysRefused, MemberUnknown, MemberLeft or MemberFrozen.
        """
        with writing():
            by.require(Permission.MANAGE_REWARDS)
            if not 1 <= count <= MOST_AT_ONCE:
                raise VoucherRefused
            if new.member_id is not None:
                self._members.require_active(new.member_id)
            moment = self._clock.moment()
            sources = [f"hand:{request_id}:{place}" for place in range(1, count + 1)]
            for source in sources:
                self.issue(new, source=source, moment=moment, staff_id=by.staff_id)
            return tuple(found for source in sources for found in find("v.source = ?", source))

    def void(self, voucher_id: int, *, reason: str, by: Actor) -> Voucher:
        """Make a voucher void, with a reason; the owner only. A void one stays as it is.

        Raises VoucherUnknown, VoucherUsed, ReasonMissing or TextRefused.
        """
        with writing():
            by.require(Permission.MANAGE_REWARDS)
            why = clean_line(reason, limit=REASON_LIMIT)
            if not why:
                raise ReasonMissing
            voucher, moment = self.voucher(voucher_id), self._clock.moment()
            return self._void(voucher, why, moment=moment, staff_id=by.staff_id)

    def void_bought(self, redemption_id: str, *, moment: Moment, by: Actor) -> None:
        """Make the voucher void that a gift was, if it was one; raises VoucherUsed."""
        with writing():
            for voucher in find("v.source = ?", f"gift:{redemption_id}"):
                self._void(voucher, GIFT_UNDONE, moment=moment, staff_id=by.staff_id)

    def void_with_promotion(
        self, voucher: Voucher, *, moment: Moment, staff_id: int | None
    ) -> None:
        """Make a tier's voucher void whose promotion a refund undid; raises VoucherUsed."""
        with writing():
            self._void(voucher, PROMOTION_UNDONE, moment=moment, staff_id=staff_id)

    def void_erased(self, voucher: Voucher, *, moment: Moment, staff_id: int | None) -> None:
        """Make a voucher void whose member was erased."""
        with writing():
            self._void(voucher, ERASED, moment=moment, staff_id=staff_id)

    def went_with_promotion(self, voucher: Voucher) -> bool:
        """Tell whether a voucher is void because the promotion was undone that had brought it."""
        said = one(_WHY_VOID, voucher.voucher_id, voucher.turns)
        return said is not None and said[0] == PROMOTION_UNDONE

    def use(self, code: str, sale_id: str, amount: int, *, moment: Moment, staff_id: int) -> None:
        """Let a sale use a voucher for an amount that `taken_off` said in this transaction."""
        with writing():
            move = _Move("used", sale_id, amount=amount)
            _write(self.with_code(code), move, moment=moment, staff=staff_id)

    def used_by(self, sale_id: str) -> Voucher | None:
        """Return the voucher that a sale used and that is not given back, if there is one."""
        found = one(_USED_BY, sale_id)
        voucher = None if found is None else self.voucher(found[0])
        return voucher if voucher and voucher.sale_id == sale_id else None

    def give_back(
        self, voucher: Voucher, *, refund_id: str, grace_days: int, moment: Moment, staff_id: int
    ) -> date:
        """Give a voucher back whose sale came back whole; return until when it can be used."""
        with writing():
            last_on = back_until(voucher, on=moment.day, grace_days=grace_days)
            move = _Move("returned", voucher.sale_id, refund_id, last_on=last_on)
            _write(voucher, move, moment=moment, staff=staff_id)
            return last_on

    def _void(
        self, voucher: Voucher, reason: str, *, moment: Moment, staff_id: int | None
    ) -> Voucher:
        if voucher.state is VoucherState.USED:
            raise VoucherUsed(voucher.moved_on or voucher.issued_on)
        if voucher.state is VoucherState.VOID:
            return voucher
        _write(voucher, _Move("void", reason=reason), moment=moment, staff=staff_id)
        subject, seal = f"voucher:{voucher.voucher_id}", seals.of_void(voucher.voucher_id)
        audit.record("void voucher", moment=moment, staff_id=staff_id, subject=subject, seal=seal)
        return self.voucher(voucher.voucher_id)


def back_until(voucher: Voucher, *, on: date, grace_days: int) -> date:
    """Return the last day of a voucher that comes back: its own, or some days of grace after it."""
    return voucher.last_on if voucher.last_on >= on else on + timedelta(days=grace_days)


def _write(voucher: Voucher, move: _Move, *, moment: Moment, staff: int | None) -> None:
    """Write a move and where the voucher stands after it; no turn is ever taken twice."""
    turn = voucher.turns + 1
    values: tuple[Any, ...] = (
        voucher.voucher_id,
        turn,
        move.kind,
        micros(moment.at),
        moment.day.isoformat(),
        staff,
        move.sale_id,
        move.refund_id,
        move.amount,
        None if move.last_on is None else move.last_on.isoformat(),
        move.reason,
    )
    run(tables.ADD_MOVE, *values)
    state = "issued" if move.kind == "returned" else move.kind
    last_on = (move.last_on or voucher.last_on).isoformat()
    run(tables.SET_STATE, state, last_on, turn, voucher.voucher_id)


def _new_code() -> str:
    """Return a code that no voucher has; nobody can guess it from another one."""
    while True:
        code = voucher_number(secrets.randbelow(10**10))
        if one(tables.CODE_TAKEN, code) is None:
            return code


_WHY_VOID = "SELECT reason FROM voucher_move WHERE voucher_id = ? AND turn = ? AND kind = 'void'"
_USED_BY = "SELECT voucher_id FROM voucher_move WHERE sale_id = ? AND kind = 'used'"

__all__ = ["MOST_AT_ONCE", "NewVoucher", "VoucherUnknown", "Vouchers", "back_until"]
