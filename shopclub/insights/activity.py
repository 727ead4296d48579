"""Who bought, who came back and who stayed away in a period: pure (RULES §11)."""

from collections.abc import Iterable
from dataclasses import dataclass

from shopclub.kernel.ratios import tenths
from shopclub.sales.history import MemberPurchases


@dataclass(frozen=True, slots=True)
class Activity:
    """Members of a period by what they did; `retained` and `churned` against the one before.

    `repurchasing` bought on two days or more; `first_time` never bought before the period.
    """

    active: int
    repurchasing: int
    active_before: int
    retained: int
    churned: int
    first_time: int
    visits: int
    purchase_days: int
    spent: int

    @property
    def repurchase_tenths(self) -> int | None:
        """Return the repurchase rate: repurchasing of active members, in tenths of a percent."""
        return tenths(self.repurchasing, self.active)

    @property
    def retention_tenths(self) -> int | None:
        """Return the retention: retained of those active before, in tenths of a percent."""
        return tenths(self.retained, self.active_before)


def activity_of(
    now: Iterable[MemberPurchases], *, before: Iterable[MemberPurchases], first_time: int
) -> Activity:
    """Return what members did in a period, against the purchases of the one before."""
    bought = [member for member in now if member.visits]
    ids = {member.member_id for member in bought}
    ids_before = {member.member_id for member in before if member.visits}
    retained = sum(member_id in ids_before for member_id in ids)
    return Activity(
        active=len(ids),
        repurchasing=sum(member.days >= 2 for member in bought),
        active_before=len(ids_before),
        retained=retained,
        churned=len(ids_before) - retained,
        first_time=first_time,
        visits=sum(member.visits for member in bought),
        purchase_days=sum(member.days for member in bought),
        spent=sum(member.paid for member in bought),
    )
