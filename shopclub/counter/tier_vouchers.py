"""Vouchers that welcome a member to a tier: issued with the promotion, void with its undoing."""

from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.kernel.clock import Moment
from shopclub.members.merged import ids_of
from shopclub.rewards.voucher_book import PROMOTION_UNDONE, NewVoucher, Vouchers
from shopclub.rewards.voucher_shelf import VoucherShelf
from shopclub.rewards.vouchers import Voucher, VoucherState, VoucherTerms
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.tiers import SpendTaken, Standing
from shopclub.tiers.welcomes import Welcomed, Welcomes, raised_without_purchase, welcomes_among


@dataclass(frozen=True, slots=True)
class WelcomeVouchers:
    """What becomes of the vouchers of a promotion that is undone: some go, used ones stay."""

    gone: tuple[Voucher, ...] = ()
    used: tuple[Voucher, ...] = ()


def issue_welcome(
    before: Standing,
    after: Standing,
    *,
    member_id: int,
    ladder: Ladder,
    vouchers: Vouchers,
    moment: Moment,
    staff_id: int | None,
) -> tuple[Voucher, ...]:
    """Issue the voucher of every tier that a sale reached or skipped, once in a lifetime each."""
    issued = (
        _issue(tier, member_id, ladder=ladder, to=vouchers, moment=moment, staff_id=staff_id)
        for tier in ladder.climbed(before=before.tier.key, after=after.tier.key)
        if tier.has_voucher
    )
    return tuple(voucher for voucher in issued if voucher is not None)


def undone_with(taken: SpendTaken, *, shelf: VoucherShelf, back: str = "") -> WelcomeVouchers:
    """Return the vouchers of the promotions that a refund undoes; one that lapsed goes as well.

    `back` is the code of the one that the refund gives back: it is not used any more.
    """
    if taken.undone is None or taken.since is None:
        return WelcomeVouchers()
    own = f"welcome:{taken.undone.member_id}:"
    found = [
        voucher
        for key in taken.fallen
        for voucher in _welcomed(shelf, taken.undone.member_id, key)[1]
        if voucher.source.startswith(own) and voucher.issued_on >= taken.since
    ]
    return WelcomeVouchers(
        gone=tuple(v for v in found if v.state is VoucherState.ISSUED or v.code == back),
        used=tuple(v for v in found if v.state is VoucherState.USED and v.code != back),
    )


def void_undone(
    taken: SpendTaken, *, vouchers: Vouchers, moment: Moment, staff_id: int | None
) -> None:
    """Make the vouchers void that a refund takes with the promotion, after it gave any back."""
    for voucher in undone_with(taken, shelf=vouchers).gone:
        vouchers.void_with_promotion(voucher, moment=moment, staff_id=staff_id)


def voucher_welcomes_of(*, first: date, last: date) -> Welcomes[VoucherTerms]:
    """Return the welcome vouchers that sales of some days issued, and what stands against more."""
    issued = (
        Welcomed(
            (member_id, source.split(":")[2]),
            VoucherTerms(amount, basis_points),
            day,
            is_undone=bool(is_undone),
        )
        for member_id, source, amount, basis_points, day, is_undone in rows(
            _WELCOMES, PROMOTION_UNDONE
        )
    )
    raised = raised_without_purchase(first=first, last=last)
    return welcomes_among(issued, first=first, last=last, without=raised)


def _issue(
    tier: Tier,
    member_id: int,
    *,
    ladder: Ladder,
    to: Vouchers,
    moment: Moment,
    staff_id: int | None,
) -> Voucher | None:
    turn, welcomed = _welcomed(to, member_id, tier.key)
    if not all(to.went_with_promotion(voucher) for voucher in welcomed):
        return None
    new = NewVoucher(
        VoucherTerms(tier.voucher_amount, tier.voucher_basis_points),
        starts_on=moment.day,
        last_on=moment.day + timedelta(days=ladder.voucher_days - 1),
        member_id=member_id,
    )
    source = _source(member_id, tier.key, turn=turn + 1)
    return to.issue(new, source=source, moment=moment, staff_id=staff_id)


def _welcomed(shelf: VoucherShelf, member_id: int, tier: str) -> tuple[int, list[Voucher]]:
    """Return how often a tier's voucher was issued, to memberships that are one now, and all."""
    turn, welcomed = 0, list[Voucher]()
    memberships = ids_of(member_id)
    while found := [
        voucher
        for one in memberships
        if (voucher := shelf.with_source(_source(one, tier, turn=turn + 1))) is not None
    ]:
        turn += 1
        welcomed += found
    return turn, welcomed


def _source(member_id: int, tier: str, *, turn: int) -> str:
    """Name the reason of a welcome voucher; the first one bears the plain name."""
    return f"welcome:{member_id}:{tier}" + ("" if turn == 1 else f":{turn}")


_WELCOMES = """
SELECT v.member_id, v.source, v.amount, v.basis_points, v.day, EXISTS (
    SELECT 1 FROM voucher_move m
    WHERE m.voucher_id = v.id AND m.kind = 'void' AND m.reason = ?
)
FROM voucher v WHERE v.source >= 'welcome:' AND v.source < 'welcome;'
"""
