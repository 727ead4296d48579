"""Whose vouchers are about to lapse unused."""

from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.counter.receipt import TierLabel
from shopclub.insights.tier_labels import TierLabels
from shopclub.members import rosters
from shopclub.rewards.voucher_shelf import VoucherShelf
from shopclub.rewards.vouchers import VoucherTerms

VOUCHER_DAYS = 14


@dataclass(frozen=True, slots=True)
class LapsingVoucher:
    """A voucher of a member with its last day."""

    member_id: int
    name: str
    tier: TierLabel
    terms: VoucherTerms
    day: date


@dataclass(frozen=True, slots=True)
class LapsingVouchers:
    """The first vouchers whose last day is within `days` days, and how many there are in all."""

    rows: tuple[LapsingVoucher, ...]
    count: int
    days: int = VOUCHER_DAYS


def lapsing_vouchers(
    shelf: VoucherShelf, *, on: date, labels: TierLabels, limit: int
) -> LapsingVouchers:
    """Return the vouchers of living members that lapse soon, the soonest first."""
    by = on + timedelta(days=VOUCHER_DAYS)
    found = shelf.lapsing(on=on, by=by, limit=limit)
    whose = {voucher.voucher_id: voucher.member_id or 0 for voucher in found}
    known = rosters.reachable(whose.values())
    tiers = labels.of(known)
    return LapsingVouchers(
        rows=tuple(
            LapsingVoucher(
                member_id, known[member_id].name, tiers[member_id], voucher.terms, voucher.last_on
            )
            for voucher in found
            if (member_id := whose[voucher.voucher_id]) in known
        ),
        count=shelf.count_lapsing(on=on, by=by),
    )
