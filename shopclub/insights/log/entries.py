"""Lines of the log with the names of those and that which they are about, as they are today.

The lines themselves hold ids alone, so that who was erased is in none of them.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from shopclub.insights.log import statements
from shopclub.insights.log.changes import Changed, changes_of
from shopclub.kernel.codes import dashed_receipt_number, spaced_card_number
from shopclub.staff.log_lines import LogLine, lines_of
from shopclub.storage import settings
from shopclub.storage.columns import micros
from shopclub.storage.database import rows
from shopclub.tiers.ladder import LADDER


@dataclass(frozen=True, slots=True)
class Thing:
    """What a line is about: what it is called, by its number alone, and what opens it.

    `kind` and `key` tell what opens it: a member by id, a paper by its number, a gift by id.
    """

    name: str = ""
    number: str = ""
    kind: str = ""
    key: str = ""


NOTHING = Thing()


@dataclass(frozen=True, slots=True)
class LogEntry:
    """A line and what it is about; without a line it is missing from the log.

    `changes` are fields with what they held before and what they hold now, `why` is the reason
    that was typed and lives with the member. `tiers` are names that the shop gave, by their keys.
    """

    line_id: int
    line: LogLine | None = None
    who: str = ""
    about: Thing = NOTHING
    whose: Thing = NOTHING
    changes: tuple[Changed, ...] = ()
    why: str = ""
    people: dict[int, str] = field(default_factory=dict)
    tiers: dict[str, str] = field(default_factory=dict)


def entries_of(line_ids: Sequence[int]) -> tuple[LogEntry, ...]:
    """Return the entries of some ids in their order."""
    lines = lines_of(line_ids)
    around = _Around(lines.values())
    return tuple(around.entry(line_id, lines.get(line_id)) for line_id in line_ids)


class _Around:
    """What a window of lines speaks of, read with one statement a kind."""

    def __init__(self, lines: Iterable[LogLine]) -> None:
        about: dict[str, set[str]] = {}
        members: set[int] = set()
        for line in lines:
            kind, which = line.about
            about.setdefault(kind, set()).add(which)
            if kind == "setting" and which != "logo":
                about.setdefault("change", set()).add(str(line.detail.get("change", 0)))
            if "entry" in line.detail:
                about.setdefault("entry", set()).add(str(line.detail["entry"]))
            members |= {
                told for key in ("member", "gone") if isinstance(told := line.detail.get(key), int)
            }
        self._people = dict(rows("SELECT id, name FROM staff"))
        ladder = settings.current(LADDER, on=date.max)
        self._tiers = {tier.key: tier.name for tier in ladder.tiers if tier.name}
        self._sales = _by_key(statements.SALES, about.get("sale", ()))
        self._refunds = _by_key(statements.REFUNDS, about.get("refund", ()))
        self._gifts = _by_key(statements.GIFTS, about.get("gift", ()))
        self._slips = _by_key(statements.SLIPS, about.get("gift", ()))
        self._vouchers = _by_key(statements.VOUCHERS, about.get("voucher", ()))
        self._changes = _by_key(statements.SETTINGS, about.get("change", ()))
        self._notes = _by_key(statements.POINT_NOTES, about.get("entry", ()))
        self._why = _by_key(statements.SHOWN_BECAUSE, about.get("member", ()))
        every: tuple[dict[str, tuple[Any, ...]], ...] = (
            self._sales, self._refunds, self._slips, self._vouchers,
        )  # fmt: skip
        members |= {row[1] for found in every for row in found.values() if row[1] is not None}
        named = {str(id_) for id_ in members} | about.get("member", set())
        self._members = _by_key(statements.MEMBERS, named)

    def entry(self, line_id: int, line: LogLine | None) -> LogEntry:
        """Return a line with what it is about."""
        if line is None:
            return LogEntry(line_id)
        kind, which = line.about
        about, member_id = _NAMED.get(kind, _named_otherwise)(self, line, which)
        told = line.detail.get("member") or member_id
        return LogEntry(
            line_id=line_id,
            line=line,
            who=self._people.get(line.staff_id, "") if line.staff_id else "",
            about=about,
            whose=self.member(str(told)) if told else NOTHING,
            changes=self._changed(line),
            why=self._reason(line),
            people=self._people,
            tiers=self._tiers,
        )

    def member(self, which: str) -> Thing:
        """Return a member by name, with their card's number."""
        found = self._members.get(which)
        if found is None:
            return Thing(number=which)
        name, card = found
        return Thing(name, spaced_card_number(card) if card else which, "member", which)

    def sale(self, which: str) -> tuple[Thing, int | None]:
        """Return a sale by the number of its receipt, and whose it is."""
        return _paper(self._sales.get(which), which)

    def refund(self, which: str) -> tuple[Thing, int | None]:
        """Return a refund by the number of its receipt, and whose sale it was."""
        return _paper(self._refunds.get(which), which)

    def gift(self, line: LogLine, which: str) -> tuple[Thing, int | None]:
        """Return a gift by name: one that was given by its slip, or one of the catalogue."""
        if "redemption" in line.detail:
            gift = self._slips.get(which)
            number = dashed_receipt_number(which)
            if gift is None:
                return Thing(number=number), None
            return Thing(gift[0], number, "gift", str(gift[2])), gift[1]
        gift = self._gifts.get(which)
        return Thing(gift[0] if gift else "", which, "gift" if gift else "", which), None

    def voucher(self, which: str) -> tuple[Thing, int | None]:
        """Return a voucher by its code, and whose it is."""
        found = self._vouchers.get(which)
        if found is None:
            return Thing(number=which), None
        return Thing(number=found[0]), found[1]

    def person(self, which: str) -> Thing:
        """Return someone who works here."""
        name = self._people.get(int(which), "") if which.isdigit() else ""
        return Thing(name, which, key=which)

    def _reason(self, line: LogLine) -> str:
        """Return why it was done, as it was typed: it is kept where it can be erased."""
        if line.action == "reveal phone":
            (why,) = self._why.get(f"{line.about[1]}:{micros(line.at)}", ("",))
        else:
            (why,) = self._notes.get(str(line.detail.get("entry", "")), ("",))
        return str(why)

    def _changed(self, line: LogLine) -> tuple[Changed, ...]:
        """Return what a line changed: of a setting by its rows, else by what the line tells."""
        told = line.detail
        found = self._changes.get(str(told.get("change", "")))
        if line.about[0] == "setting" and line.about[1] != "logo" and found is not None:
            try:
                return changes_of(line.about[1], before=found[0], after=found[1])
            except (ValueError, RecursionError):  # one that was spoilt tells nothing
                return ()
        return tuple(
            (key, told[f"was_{key}"], value) for key, value in told.items() if f"was_{key}" in told
        )


def _paper(found: tuple[Any, ...] | None, which: str) -> tuple[Thing, int | None]:
    if found is None:
        return Thing(number=which[:12]), None
    number = dashed_receipt_number(found[0])
    return Thing(number=number, kind="paper", key=found[0]), found[1]


def _named_otherwise(around: _Around, line: LogLine, which: str) -> tuple[Thing, int | None]:
    kind, _ = line.about
    return Thing(number=which, kind=kind if kind == "setting" else "", key=which), None


_NAMED: dict[str, Callable[[_Around, LogLine, str], tuple[Thing, int | None]]] = {
    "member": lambda around, _, which: (around.member(which), None),
    "sale": lambda around, _, which: around.sale(which),
    "refund": lambda around, _, which: around.refund(which),
    "gift": lambda around, line, which: around.gift(line, which),
    "voucher": lambda around, _, which: around.voucher(which),
    "staff": lambda around, _, which: (around.person(which), None),
}


def _by_key(statement: str, keys: Iterable[str]) -> dict[str, tuple[Any, ...]]:
    """Return rows by their first column, of those keys alone."""
    wanted = json.dumps(sorted(keys))
    return {} if wanted == "[]" else {str(row[0]): row[1:] for row in rows(statement, wanted)}
