"""Tiers that members would have risen to on another ladder, and been welcomed to; pure."""

from collections.abc import Mapping
from datetime import date

from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.peaks import Peaks
from shopclub.tiers.placing import Places
from shopclub.tiers.welcomes import Welcomes


class Climbs:
    """The rises of a period: from the tier with which a member would have come to its first day.

    `before` is the ladder of that day, `came` the tier with which whoever ever moved came to it.
    """

    def __init__(
        self,
        *,
        before: Ladder,
        after: Ladder,
        came: Mapping[int, str],
        first: date,
        peaks: Peaks,
    ) -> None:
        self._before = before
        self._after = after
        self._came = came
        self._first = first
        self._peaks = peaks
        self._places = Places(before, after)
        self._lowest = before.tiers[0].key
        self._welcoming = any(tier.welcome_points or tier.has_voucher for tier in after.tiers)

    def of(self, member_id: int, at_last: Tier, *, locked: bool) -> tuple[Tier, ...]:
        """Return what a member would have risen to who would have stood on a tier at last.

        Nothing where no tier welcomes anybody.
        """
        if not self._welcoming or at_last is self._after.tiers[0]:
            return ()
        came = self._came.get(member_id, self._lowest)
        stood = self._places.of(
            came, peak=self._peaks.before(member_id, day=self._first), locked=locked
        )
        return self._after.climbed(before=stood.key, after=at_last.key)

    def is_welcomed(
        self, member_id: int, tier: Tier, *, among: Welcomes[object], peak: int
    ) -> bool:
        """Tell whether a rise to a tier brings the welcome of a kind.

        Each tier once in a lifetime: not those that had been given when the member came from
        above, nor one whose promotion a refund undid and that the `peak` does not reach, nor one
        that was reached without a purchase where a kind asks for one.
        """
        reached = (member_id, tier.key)
        came = self._came.get(member_id, self._lowest)
        fallen = self._before.rank(came) < self._before.rank(tier.key)
        if reached in among.without or (fallen and reached in among.had):
            return False
        return reached not in among.undone or tier.threshold <= peak
