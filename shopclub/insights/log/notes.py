"""The small print of a line: each thing that it tells beside its title, in words."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from shopclub.insights.log.entries import LogEntry
from shopclub.insights.log.fields import change_word, field_word, value_word
from shopclub.insights.log.permissions import permission_word
from shopclub.insights.log.telling import Told, plain
from shopclub.kernel.phrases import Phrases

HIDDEN = frozenset({
    "redemption", "gift", "member", "entry", "unit", "change", "seal", "perk",
    "first_answer", "last_answer",
})  # fmt: skip
"""Ids that say nothing to people: what they mean is named otherwise."""
_ORDINARY = (("stock", -1), ("active", 1))
"""What goes without saying: a gift that is offered, of which there is no end."""
MOST_CHANGES = 12
_EVER = date.min.isoformat()
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_Note = Callable[[Told], str]


def notes_of(entry: LogEntry, told: Told, *, tells: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a line tells beside its title."""
    changed = {path for path, _, _ in entry.changes}
    said = [
        _note(key, entry, told)
        for key, value in sorted(told.detail.items(), key=_place)
        if key not in tells
        and key not in HIDDEN
        and key not in changed
        and not key.startswith("was_")
        and value not in (0, "")
        and (key, value) not in _ORDINARY
    ]
    said += [change_word(change, told) for change in entry.changes[:MOST_CHANGES]]
    if len(entry.changes) > MOST_CHANGES:
        said.append("...")
    return tuple(word for word in said if word)


def _place(told: tuple[str, object]) -> int:
    """Return where a note stands: in the order of the notes below, the others after them."""
    return _ORDER.get(told[0], len(_ORDER))


def reason_word(reason: str, phrases: Phrases) -> str:
    """Return why something was done, of the reasons that can be chosen."""
    words = {
        "goods returned": phrases.translate("LogReason", "goods returned"),
        "wrong amount": phrases.translate("LogReason", "wrong amount"),
        "undone": phrases.translate("LogReason", "undone at once"),
        "other": phrases.translate("LogReason", "another reason"),
        "call back": phrases.translate("LogReason", "to call the member"),
        "delivery": phrases.translate("LogReason", "for a delivery"),
        "asked": phrases.translate("LogReason", "as they asked"),
        "silent": phrases.translate("LogReason", "silent for years"),
        "again": phrases.translate("LogReason", "again, after a backup"),
        "check the number": phrases.translate("LogReason", "to check the number"),
    }
    return words.get(reason, reason)


def _note(key: str, entry: LogEntry, told: Told) -> str:
    if key in _NOTES:
        return _NOTES[key](told)
    phrases, value = told.phrases, told.detail[key]
    if key == "approved_by":
        name = entry.people.get(value, plain(value)) if isinstance(value, int) else plain(value)
        return phrases.translate("Log", "approved by {name}").format(name=name)
    return phrases.translate("Log", "{field}: {value}").format(
        field=field_word(key, told), value=value_word(key, value, told)
    )


def _fields(told: Told) -> str:
    """Return the fields of the particulars that changed."""
    return ", ".join(field_word(name, told) for name in told.word("fields").split(", "))


def _source(told: Told) -> str:
    """Return what a voucher was issued for."""
    phrases, source = told.phrases, told.word("source").partition(":")[0]
    words = {
        "hand": phrases.translate("LogReason", "by hand"),
        "gift": phrases.translate("LogReason", "bought with points"),
        "birthday": phrases.translate("LogReason", "for a birthday"),
        "welcome": phrases.translate("LogReason", "for a tier"),
    }
    return words.get(source, source)


def _instant(told: Told) -> str:
    """Return the instant of the last line, where the clock was set back behind it."""
    at = told.whole("last")
    if at is None:
        return told.word("last")
    shown = f"{_EPOCH + timedelta(microseconds=at):%Y-%m-%d %H:%M} UTC"
    return told.phrases.translate("Log", "last line at {time}").format(time=shown)


def _effective(told: Told) -> str:
    """Return the day from which a setting holds; nothing for one that always held."""
    day = told.word("effective")
    return "" if day == _EVER else told.phrases.translate("Log", "from {day}").format(day=day)


_NOTES: dict[str, _Note] = {
    "earned": lambda told: told.phrases.translate("Log", "{points} earned").format(
        points=told.points("earned")
    ),
    "used": lambda told: told.phrases.translate("Log", "{points} used").format(
        points=told.points("used")
    ),
    "returned": lambda told: told.phrases.translate("Log", "{points} returned").format(
        points=told.points("returned")
    ),
    "taken": lambda told: told.phrases.translate("Log", "{points} taken back").format(
        points=told.points("taken")
    ),
    "waived": lambda told: told.phrases.translate("Log", "{points} let go").format(
        points=told.points("waived")
    ),
    "points": lambda told: told.points("points"),
    "money": lambda told: told.money("money"),
    "counted": lambda told: told.phrases.translate("Log", "counted {money}").format(
        money=told.money("counted")
    ),
    "expected": lambda told: told.phrases.translate("Log", "expected {money}").format(
        money=told.money("expected")
    ),
    "reason": lambda told: reason_word(told.word("reason"), told.phrases),
    "why": lambda told: reason_word(told.word("why"), told.phrases),
    "permission": lambda told: permission_word(told.word("permission"), told.phrases),
    "fields": _fields,
    "source": _source,
    "last": _instant,
    "effective": _effective,
    "tier": lambda told: field_word(told.word("tier"), told),
    "visits": lambda told: told.phrases.translate("Log", "purchases: {n}").format(
        n=told.word("visits")
    ),
    "reviewed": lambda told: told.phrases.translate("Log", "reviewed: {n}").format(
        n=told.word("reviewed")
    ),
    "moved": lambda told: told.phrases.translate("Log", "moved: {n}").format(n=told.word("moved")),
    "members": lambda told: told.members("members"),
    "updated": lambda told: told.phrases.translate("Log", "updated: {n}").format(
        n=told.word("updated")
    ),
    "sales": lambda told: told.phrases.translate("Log", "purchases: {n}").format(
        n=told.word("sales")
    ),
    "left_out": lambda told: told.phrases.translate("Log", "left out: {n}").format(
        n=told.word("left_out")
    ),
    "sales_lost": lambda told: told.phrases.translate("Log", "sales lost by it: {n}").format(
        n=told.word("sales_lost")
    ),
    "period": lambda told: told.word("period"),
    "lines": lambda told: told.phrases.translate("Log", "lines: {n}").format(n=told.word("lines")),
}
_ORDER = {key: place for place, key in enumerate(_NOTES)}
