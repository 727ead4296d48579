"""The tiers of many members as screens name them."""

from collections.abc import Callable, Iterable, Mapping

from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.tiers.ladder import Ladder
from shopclub.tiers.rosters import tier_keys


def key_under(ladder: Ladder, keys: Mapping[int, str]) -> Callable[[int], str]:
    """Return what tells a member's tier by its key: who has none of the ladder is on its lowest."""
    known, lowest = {tier.key for tier in ladder.tiers}, ladder.tiers[0].key

    def key_of(member_id: int) -> str:
        key = keys.get(member_id, lowest)
        return key if key in known else lowest

    return key_of


class TierLabels:
    """The tiers of members under a ladder, read once."""

    def __init__(self, ladder: Ladder) -> None:
        self._ladder = ladder
        self._known = {tier.key: tier for tier in ladder.tiers}
        self._keys = tier_keys()

    def of(self, member_ids: Iterable[int]) -> dict[int, TierLabel]:
        """Return the tier of each of these members."""
        return {
            member_id: tier_label(
                self._known.get(self._keys.get(member_id, ""), self._ladder.tiers[0]),
                ladder=self._ladder,
            )
            for member_id in member_ids
        }
