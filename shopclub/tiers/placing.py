"""Where a member would stand on another ladder: judged by what has changed for them; pure."""

from collections.abc import Iterator

from shopclub.tiers.ladder import Ladder, Tier


def judged_anew(before: Ladder, after: Ladder) -> bool:
    """Tell whether anyone may stand elsewhere on another ladder: a tier asks for more or less."""
    return _asked(before) != _asked(after) or _counts(before) != _counts(after)


def placed(key: str, *, peak: int, before: Ladder, after: Ladder, locked: bool = False) -> Tier:
    """Return the tier on another ladder of whoever stood on one of `before`.

    `peak` is the most that the window of `after` counted since the member's last review. A tier
    that asks no more than it did is kept, whatever has left the window meanwhile, for tiers are
    lost at reviews only; one that asks for more, or is gone, is judged by the peak. A member rises
    to a tier that asks for less than it did, or is new. Where window or basis differ nothing can
    be compared, and all are judged anew. A locked tier is kept while there is one of its key.
    """
    held = before.tier(key)
    ranks = [0]
    comparable = _counts(before) == _counts(after)
    is_kept = held.key in _asked(after) and (
        locked or (comparable and _asked(after)[held.key] <= held.threshold)
    )
    if is_kept:
        ranks.append(after.rank(held.key))
    if not locked or not is_kept:
        open_to = _lighter(before, after) if is_kept and comparable else after.tiers
        ranks += [after.rank(tier.key) for tier in open_to if tier.threshold <= max(peak, 0)]
    return after.tiers[max(ranks)]


class Places:
    """Places members of one ladder on another; equal cases are judged once."""

    def __init__(self, before: Ladder, after: Ladder) -> None:
        self._before = before
        self._after = after
        self._known: dict[tuple[str, str, bool], Tier] = {}

    def of(self, key: str, *, peak: int, locked: bool) -> Tier:
        """Return the tier of whoever stood on one: of the peak only what it reaches counts."""
        case = (key, self._after.tier_at(peak).key, locked)
        if case not in self._known:
            self._known[case] = placed(
                key, peak=peak, before=self._before, after=self._after, locked=locked
            )
        return self._known[case]


def _lighter(before: Ladder, after: Ladder) -> Iterator[Tier]:
    asked = _asked(before)
    return (t for t in after.tiers if t.key not in asked or t.threshold < asked[t.key])


def _asked(ladder: Ladder) -> dict[str, int]:
    return {tier.key: tier.threshold for tier in ladder.tiers}


def _counts(ladder: Ladder) -> tuple[str, str, int]:
    return ladder.basis.value, ladder.window.value, ladder.window_months
