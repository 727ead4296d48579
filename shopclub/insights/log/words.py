"""A line of the log in words: what was done, the small print, and what it is about."""

from dataclasses import dataclass

from shopclub.insights.log.action_words import LogGroup
from shopclub.insights.log.actions import ACTIONS, group_of
from shopclub.insights.log.entries import NOTHING, LogEntry, Thing
from shopclub.insights.log.notes import notes_of, reason_word
from shopclub.insights.log.telling import Told, plain
from shopclub.kernel.money import Currency
from shopclub.kernel.phrases import Phrases

_UNNAMED = frozenset({"members", "clock", "export", "closing", "log", "report", "import", "target"})
"""Things that a title names already."""


@dataclass(frozen=True, slots=True)
class LogSaying:
    """A line as it is read; `person` is who did it, `about` names the thing or its number."""

    title: str
    note: str
    about: str
    person: str
    icon: str
    group: LogGroup


def saying_of(
    entry: LogEntry, *, phrases: Phrases, currency: Currency, private: bool = False
) -> LogSaying:
    """Return a line in words; a `private` one names members by their cards alone."""
    line = entry.line
    if line is None:
        title = phrases.translate("Log", "This line is missing")
        return LogSaying(title, "", "", "", "triangle-alert", LogGroup.OTHER)
    words = ACTIONS.get(line.action)
    told = Told(line.detail, phrases, currency, entry.tiers)
    notes = notes_of(entry, told, tells=() if words is None else words.tells)
    if entry.why and not private:
        notes = _explained(notes, entry.why, phrases)
    separator = phrases.translate("Log", ", ")
    return LogSaying(
        title=line.action if words is None else words.title(told),
        note=separator.join(notes),
        about=_about(entry, phrases, private=private),
        person=_person(entry, phrases),
        icon="info" if words is None else words.icon,
        group=group_of(line.action),
    )


def _explained(notes: tuple[str, ...], why: str, phrases: Phrases) -> tuple[str, ...]:
    """Add the reason that was typed, in the place of "another reason"."""
    said = (reason_word("other", phrases), reason_word(why, phrases))
    return (*(note for note in notes if note not in said), reason_word(why, phrases))


def _person(entry: LogEntry, phrases: Phrases) -> str:
    """Return who did it: nobody knows whose a wrong PIN was."""
    if entry.who:
        return entry.who
    assert entry.line is not None
    if entry.line.staff_id is not None:
        return plain(entry.line.staff_id)
    if entry.line.action in ("wrong pin", "wrong code"):
        return phrases.translate("Log", "Somebody")
    return phrases.translate("Log", "ShopClub itself")


def _about(entry: LogEntry, phrases: Phrases, *, private: bool) -> str:
    """Return what a line is about, and whose it is."""
    assert entry.line is not None
    kind, _ = entry.line.about
    if kind == "setting":
        return setting_word(entry.about.number, phrases)
    about = _thing(entry.about, private=private and kind == "member")
    itself = kind == "staff" and entry.about.key == str(entry.line.staff_id)
    if itself or kind in _UNNAMED:
        about = ""
    whose = "" if entry.whose == NOTHING else _thing(entry.whose, private=private)
    if about and whose:
        return phrases.translate("Log", "{thing}, {whose}").format(thing=about, whose=whose)
    return about or whose


def _thing(thing: Thing, *, private: bool) -> str:
    return thing.number if private or not thing.name else thing.name


def setting_word(name: str, phrases: Phrases) -> str:
    """Return what a setting is called."""
    words = {
        "identity": phrases.translate("LogField", "The shop"),
        "points": phrases.translate("LogField", "Points"),
        "tiers": phrases.translate("LogField", "Tiers"),
        "birthdays": phrases.translate("LogField", "Birthdays"),
        "till": phrases.translate("LogField", "Till"),
        "membership": phrases.translate("LogField", "Membership"),
        "logo": phrases.translate("LogField", "Logo"),
        "permissions": phrases.translate("LogField", "Permissions"),
        "told apart": phrases.translate("LogField", "People told apart"),
        "member views": phrases.translate("LogField", "Views of the members"),
    }
    return words.get(name, name)
