"""What a change of a setting changed: its fields with what they held before and hold now."""

import json
from typing import Any

from shopclub.birthdays.terms import BIRTHDAY_TERMS
from shopclub.counter.till_terms import TILL_TERMS
from shopclub.members.membership import MEMBERSHIP_TERMS
from shopclub.points.terms import POINT_TERMS
from shopclub.staff.roles import ROLE_TERMS
from shopclub.storage.identity import IDENTITY
from shopclub.storage.settings import Setting
from shopclub.tiers.ladder import LADDER, Basis

Changed = tuple[str, Any, Any]
_SETTINGS: tuple[Setting[Any], ...] = (
    IDENTITY, POINT_TERMS, LADDER, TILL_TERMS, MEMBERSHIP_TERMS, BIRTHDAY_TERMS, ROLE_TERMS,
)  # fmt: skip


def changes_of(name: str, *, before: str | None, after: str) -> tuple[Changed, ...]:
    """Return what two values of a setting differ in; before the first one stands the standard."""
    if before is None:
        standard = next((one for one in _SETTINGS if one.name == name), None)
        held = "{}" if standard is None else json.dumps(standard.to_data(standard.standard))
    else:
        held = before
    return _differences(*(_in_units(name, json.loads(text)) for text in (held, after)))


def _in_units(name: str, value: Any) -> Any:
    """Return the value of a setting; thresholds in points are a field of their own."""
    if name != LADDER.name or not isinstance(value, dict) or value.get("basis") != Basis.POINTS:
        return value
    tiers: Any = value.get("tiers")
    if not _keyed(tiers):
        return value
    called = {"threshold": "threshold_points"}
    return {
        **value,
        "tiers": [{called.get(key, key): held for key, held in tier.items()} for tier in tiers],
    }


def _differences(before: Any, after: Any, path: str = "") -> tuple[tuple[str, Any, Any], ...]:
    """Return the fields of two values of a setting that differ, by their path."""
    if isinstance(after, dict) and isinstance(before, dict):
        keys = [*after, *(key for key in before if key not in after)]
        pairs = [(f"{path}.{key}", before.get(key), after.get(key)) for key in keys]
    elif _keyed(before) and _keyed(after):
        return _differences(_by_key(before), _by_key(after), path)
    else:
        return () if before == after else ((path.lstrip("."), before, after),)
    return tuple(found for name, old, new in pairs for found in _differences(old, new, name))


def _keyed(value: Any) -> bool:
    """Tell whether a value is a list of things that each have a key, as tiers are."""
    return isinstance(value, list) and all(isinstance(o, dict) and "key" in o for o in value)


def _by_key(value: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {one["key"]: one for one in value}
