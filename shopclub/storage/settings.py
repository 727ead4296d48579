"""Settings of the shop: frozen values of the features, each with the day it takes effect."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Generic, Never, TypeVar

from shopclub.storage.columns import micros
from shopclub.storage.database import one, read_in_transaction, rows, run, writing
from shopclub.storage.problems import reading_stored_text

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Setting(Generic[Value]):
    """A setting: its name in the file, its value before anyone sets it, and its JSON form."""

    name: str
    standard: Value
    to_data: Callable[[Value], dict[str, Any]]
    from_data: Callable[[dict[str, Any]], Value]


@dataclass(frozen=True, slots=True)
class Change(Generic[Value]):
    """A change of a setting, in force from a day on unless a later one takes its place."""

    change_id: int
    effective: date
    value: Value


def current(setting: Setting[Value], *, on: date) -> Value:
    """Return the value of a setting in force on a day; raises DamagedFile for what is none.

    A write transaction reads all settings of a day at once: nobody else can change one meanwhile.
    """
    read = read_in_transaction()
    if read is None:
        row = one(_CURRENT, setting.name, on.isoformat())
        text = None if row is None else row[0]
    else:
        key = ("settings", on)
        if key not in read:
            read[key] = dict(rows(_IN_FORCE, on.isoformat()))
        text = read[key].get(setting.name)
    return setting.standard if text is None else _value(setting.from_data, text)


def last_set(setting: Setting[Value]) -> Value:
    """Return the value of a setting as it was last set: one look, in a transaction or not."""
    row = one(_CURRENT, setting.name, date.max.isoformat())
    return setting.standard if row is None else _value(setting.from_data, row[0])


def change(
    setting: Setting[Value],
    value: Value,
    *,
    effective: date,
    at: datetime,
    staff_id: int | None = None,
) -> int:
    """Set a setting from a day on, and return the id of the change."""
    data = json.dumps(setting.to_data(value), ensure_ascii=False, sort_keys=True)
    with writing():
        (read_in_transaction() or {}).clear()
        return run(_CHANGE, setting.name, effective.isoformat(), data, micros(at), staff_id)


def amend(setting: Setting[Value], value: Value, *, change_id: int) -> None:
    """Let a change of before hold another value, as an erasure must; its seal is the caller's."""
    data = json.dumps(setting.to_data(value), ensure_ascii=False, sort_keys=True)
    with writing():
        (read_in_transaction() or {}).clear()
        run(_AMEND, data, change_id)


def history(setting: Setting[Value]) -> tuple["Change[Value]", ...]:
    """Return every change of a setting in order; raises DamagedFile for what is none."""
    with reading_stored_text():
        return _history(setting)


def _history(setting: Setting[Value]) -> tuple["Change[Value]", ...]:
    return tuple(
        Change(change_id, date.fromisoformat(effective), _value(setting.from_data, text))
        for change_id, effective, text in rows(_HISTORY, setting.name)
    )


def row_of(change_id: int) -> tuple[Any, ...]:
    """Return a change as it is stored, for its seal."""
    return one(_ROW, change_id) or ()


@lru_cache(maxsize=64)
def _value(from_data: Callable[[dict[str, Any]], Value], text: str) -> Value:
    """Read a stored value; the same text is the same value, so it is read once."""
    with reading_stored_text():
        return from_data(json.loads(text, parse_float=_refuse, parse_constant=_refuse))


def _refuse(text: str) -> Never:
    """Refuse a number that nobody here ever wrote: settings are whole."""
    raise ValueError(text)


_CURRENT = """
SELECT value FROM setting WHERE name = ? AND effective <= ?
ORDER BY effective DESC, id DESC LIMIT 1
"""
_IN_FORCE = "SELECT name, value FROM setting WHERE effective <= ? ORDER BY name, effective, id"
"""Of each name the last one counts."""
_HISTORY = "SELECT id, effective, value FROM setting WHERE name = ? ORDER BY id"
_ROW = "SELECT id, name, effective, value, set_at, staff_id FROM setting WHERE id = ?"
_AMEND = "UPDATE setting SET value = ? WHERE id = ?"
_CHANGE = "INSERT INTO setting (name, effective, value, set_at, staff_id) VALUES (?, ?, ?, ?, ?)"
