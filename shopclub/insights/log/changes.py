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
from shopclub.tiers.ladder import LADDER

Changed = tuple[str, Any, Any]
_SETTINGS: tuple[Setting[Any], ...] = (
    IDENTITY, POINT_TERMS, LADDER, TILL_TERMS, MEMBERSHIP_TERMS, BIRTHDAY_TERMS, ROLE_TERMS,
)  # fmt: skip


def changes_of(name: str, *, before: str | None, after: str) -> tuple[Changed, ...]:
    """Return what two values of a setting differ in; before the first one stands the standard."""
    if before is not None:
        return _differences(json.loads(before), json.loads(after))
    standard = next((one for one in _SETTINGS if one.name == name), None)
    held = {} if standard is None else json.loads(json.dumps(standard.to_data(standard.standard)))
    return _differences(held, json.loads(after))


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
