"""A form of settings that was open while another till applied other ones."""

from dataclasses import replace
from itertools import count

from shopclub.ui.settings.form import Entry, Form, TierEntry, TierField

Tiers = tuple[TierEntry, ...]


def with_own_changes(fresh: Form, *, seen: Form, now: Form) -> Form:
    """Return a form as it was read anew, with whatever was changed in the one that was open.

    `seen` is what it was opened with. Of an entry that both changed, the own word stays.
    """
    own = {entry: now[entry] for entry in Entry if now[entry] != seen[entry]}
    return Form(
        {**fresh.entries, **own}, _tiers_of_both(fresh.tiers, seen=seen.tiers, now=now.tiers)
    )


def _tiers_of_both(fresh: Tiers, *, seen: Tiers, now: Tiers) -> Tiers:
    """Return the tiers of both: one that either took away is gone, one that either added is there.

    The own new ones come last, as they did on the form, under keys that are still free.
    """
    before, mine = {tier.key: tier for tier in seen}, {tier.key: tier for tier in now}
    kept = [
        _tier_of_both(tier, seen=before.get(tier.key), now=mine.get(tier.key))
        for tier in fresh
        if tier.key not in before or tier.key in mine
    ]
    for tier in now:
        if tier.key not in before:
            kept.append(_under_free_key(tier, taken=frozenset(one.key for one in kept)))
    return tuple(kept)


def _tier_of_both(fresh: TierEntry, *, seen: TierEntry | None, now: TierEntry | None) -> TierEntry:
    if seen is None or now is None:
        return fresh
    for of in TierField:
        if now.read(of) != seen.read(of):
            fresh = fresh.with_text(of, now.read(of))
    return fresh


def _under_free_key(tier: TierEntry, *, taken: frozenset[str]) -> TierEntry:
    if tier.key not in taken:
        return tier
    return replace(tier, key=next(key for n in count(1) if (key := f"tier{n}") not in taken))
