"""Whose vouchers are about to lapse unused."""

from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.counter.receipt import TierLabel
from shopclub.insights.tier_labels import TierLabels
from shopclub.members import rosters
from shopclub.rewards.voucher_shelf import VoucherShelf
from shopclub.rewards.vouchers import VoucherTerms

VOUCHER_DAYS = 14
LOOKED_AT = 5
"""So many times as many are read as are listed: some of them agreed to nothing."""


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
    """The first vouchers whose last day is within `days` days, and how many there are in all.

    `rows` are of those who agreed to reminders; those of others are only counted, `left_out`
    among the first.
    """

    rows: tuple[LapsingVoucher, ...]
    count: int
    days: int = VOUCHER_DAYS
    left_out: int = 0


def lapsing_vouchers(
    shelf: VoucherShelf, *, on: date, labels: TierLabels, limit: int
) -> LapsingVouchers:
    """Return the vouchers of living members that lapse soon, the soonest first."""
    by = on + timedelta(days=VOUCHER_DAYS)
    found = shelf.lapsing(on=on, by=by, limit=LOOKED_AT * limit)
    whose = {voucher.voucher_id: voucher.member_id or 0 for voucher in found}
    known = rosters.reachable(whose.values())
    told = {id_: one.name for id_, one in known.items() if one.reminded}
    tiers = labels.of(told)
    listed = tuple(
        LapsingVoucher(member_id, told[member_id], tiers[member_id], voucher.terms, voucher.last_on)
        for voucher in found
        if (member_id := whose[voucher.voucher_id]) in told
    )
    return LapsingVouchers(
        rows=listed[:limit],
        count=shelf.count_lapsing(on=on, by=by),
        left_out=sum(id_ in known and id_ not in told for id_ in whose.values()),
    )
