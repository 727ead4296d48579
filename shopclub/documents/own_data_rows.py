"""The rows of the paper of one member's data in words: nothing on it is a key of the code."""

from dataclasses import replace
from datetime import UTC, date, datetime

from shopclub.counter.own_data import OwnData, OwnPart, Topic, Value
from shopclub.counter.receipt import TierLabel
from shopclub.documents.lunar_words import lunar_date
from shopclub.documents.own_data_words import value_word
from shopclub.documents.words import tier_name
from shopclub.insights.log.actions import ACTIONS
from shopclub.insights.log.entries import LogEntry
from shopclub.insights.log.notes import notes_of
from shopclub.insights.log.telling import Told
from shopclub.kernel.money import currency, plain_hundredths
from shopclub.kernel.phrases import Phrases
from shopclub.members.birthday import Calendar
from shopclub.members.enrolling import birthday_of_text
from shopclub.staff.log_lines import LogLine, read_detail

OF_A_FIELD = frozenset({"value", "before"})
"""Columns that hold what another column of the row names."""
PERCENT = "hundredths of a percent off"
_NO_DAY, _NO_INSTANT = date.min, datetime.min.replace(tzinfo=UTC)


def in_words(part: OwnPart, *, data: OwnData, phrases: Phrases) -> OwnPart:
    """Return a part whose texts are words of a language; what a person typed stays as it is."""
    keys = tuple(key for key, _ in part.columns)
    rows = tuple(_row(dict(zip(keys, row, strict=True)), phrases) for row in part.rows)
    if part.topic is Topic.TIERS:
        rows = tuple(_move(dict(zip(keys, row, strict=True)), data, phrases) for row in rows)
    if part.topic is Topic.LOG:
        rows = tuple(_line(dict(zip(keys, row, strict=True)), data, phrases) for row in rows)
    return replace(part, rows=rows)


def _row(row: dict[str, Value], phrases: Phrases) -> tuple[Value, ...]:
    field = str(row.get("field", ""))
    return tuple(_value(key, value, field, phrases) for key, value in row.items())


def _value(key: str, value: Value, field: str, phrases: Phrases) -> Value:
    if key == PERCENT:
        return f"{plain_hundredths(int(value))}%" if value else ""
    if not isinstance(value, str) or not value:
        return value
    named = field if key in OF_A_FIELD else key
    return (
        birthday_word(value, phrases) if named == "birthday" else value_word(named, value, phrases)
    )


def birthday_word(text: str, phrases: Phrases) -> str:
    """Return a birthday as people read it, from `lunar 1985-leap 06-01` or `solar 06-01`."""
    told = birthday_of_text(text)
    if told is None:
        return text
    if told.calendar is Calendar.SOLAR:
        return text.partition(" ")[2]
    lunar = lunar_date(told, phrases=phrases)
    if told.year is None:
        return phrases.translate("OwnData", "lunar: {date}").format(date=lunar)
    said = phrases.translate("OwnData", "lunar: {date} of {year}")
    return said.format(date=lunar, year=told.year)


def _move(row: dict[str, Value], data: OwnData, phrases: Phrases) -> tuple[Value, ...]:
    """Return a move between tiers as they are called today; one that is gone has its key."""
    labels = {tier.key: tier for tier in data.tiers}
    keys = {side: str(row[side]) for side in ("from", "to")}
    named = {
        side: tier_name(labels.get(key, TierLabel(key, "", 0)), phrases=phrases)
        for side, key in keys.items()
    }
    return tuple({**row, **named}.values())


def _line(row: dict[str, Value], data: OwnData, phrases: Phrases) -> tuple[Value, ...]:
    """Return a line of the log as the log itself says it."""
    detail = read_detail(str(row["detail"]))
    action = str(row["action"])
    tiers = {tier.key: tier.name for tier in data.tiers if tier.name}
    told = Told(detail, phrases, currency(data.currency), tiers)
    words = ACTIONS.get(action)
    line = LogLine(0, _NO_INSTANT, _NO_DAY, None, action, "", detail, "", "")
    notes = notes_of(LogEntry(0, line), told, tells=() if words is None else words.tells)
    title = action if words is None else words.title(told)
    said = phrases.translate("Log", ", ").join(notes)
    return tuple({**row, "action": title, "detail": said}.values())
