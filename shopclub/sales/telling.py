"""What a paper tells of a person: who the member is, and that they have a birthday."""

import json
import re
from collections.abc import Callable
from typing import Any

MULTIPLIER = "multiplier"
TELLING = frozenset({"birthday", "birthday gift", "birthday voucher", "perk"})
"""The sayings that tell of a birthday, beside a multiplier that is not the tier's alone."""
TOLD_BEFORE = frozenset({"birthday", "birthday gift", "perk"})
"""Those that were taken for telling when the first sales were sealed."""


def without_person(snapshot: str) -> str:
    """Return a snapshot of a paper without what tells who the member is or of their birthday.

    Each sale is sealed by this, and few tell of a birthday: the others need not be read as data.
    """
    named = any(f'"kind": "{kind}"' in snapshot for kind in TELLING)
    if not named and snapshot.count(_MULTIPLIER) == len(_OF_A_TIER.findall(snapshot)):
        return _CARD_ENDS.sub(_NO_CARD, snapshot)
    return _less(snapshot, lambda said: said["kind"] in TELLING or _is_of_a_birthday(said))


def as_sealed_before(snapshot: str) -> str:
    """Return a snapshot as the first sales were sealed: a voucher and a multiplier stayed."""
    return _less(snapshot, lambda said: said["kind"] in TOLD_BEFORE)


def _is_of_a_birthday(said: dict[str, Any]) -> bool:
    """Tell whether a saying explains points by a birthday, alone or with the tier."""
    if said["kind"] != MULTIPLIER:
        return False
    return said["tier"] is None or bool(said["day"]) or "minimum" in said


def _less(snapshot: str, is_told: Callable[[dict[str, Any]], bool]) -> str:
    data = json.loads(snapshot)
    if data["member"] is not None:
        data["member"]["card_last4"] = ""
    if "sayings" in data:
        data["sayings"] = [said for said in data["sayings"] if not is_told(said)]
    return json.dumps(data, ensure_ascii=False)


_CARD_ENDS, _NO_CARD = re.compile(r'"card_last4": "(?:[^"\\]|\\.)*"'), '"card_last4": ""'
_MULTIPLIER = f'"kind": "{MULTIPLIER}"'
_OF_A_TIER = re.compile(
    rf'"day": "", "hundredths": \d+, {_MULTIPLIER}, "points": 0, "tier": {{[^{{}}]+}}}}'
)
"""How a multiplier stands on a paper that the tier alone brought."""
