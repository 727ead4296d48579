"""Welcome points that members would have had on another ladder for the tiers they rose to; pure."""

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
        welcomes: Welcomes,
        *,
        before: Ladder,
        after: Ladder,
        came: Mapping[int, str],
        first: date,
        peaks: Peaks,
    ) -> None:
        self._welcomes = welcomes
        self._before = before
        self._after = after
        self._came = came
        self._first = first
        self._peaks = peaks
        self._places = Places(before, after)
        self._lowest = before.tiers[0].key
        self._welcoming = any(tier.welcome_points for tier in after.tiers)

    def points_of(self, member_id: int, at_last: Tier, *, peak: int, locked: bool) -> int:
        """Return the welcome points of a member who would have stood on a tier at last.

        Each tier once in a lifetime: not those that had been given when the member came from
        above, nor one whose promotion a refund undid and that the `peak` does not reach.
        """
        if not self._welcoming or at_last is self._after.tiers[0]:
            return 0
        came = self._came.get(member_id, self._lowest)
        stood = self._places.of(
            came, peak=self._peaks.before(member_id, day=self._first), locked=locked
        )
        return sum(
            tier.welcome_points
            for tier in self._after.climbed(before=stood.key, after=at_last.key)
            if not self._had(member_id, tier, came=came)
            and ((member_id, tier.key) not in self._welcomes.undone or tier.threshold <= peak)
        )

    def _had(self, member_id: int, tier: Tier, *, came: str) -> bool:
        fallen = self._before.rank(came) < self._before.rank(tier.key)
        return fallen and (member_id, tier.key) in self._welcomes.had
