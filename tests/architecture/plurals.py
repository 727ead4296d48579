"""Finds English messages that count many and have no sister for one (decision 4)."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.architecture.translations import Message

Key = tuple[str, str]

SINGULARS: Mapping[str, str] = {"people": "person", "entries": "entry"}
"""Nouns that lose more than an `s` for one."""
VERBS: Mapping[str, str] = {
    "are": "is",
    "were": "was",
    "have": "has",
    "go": "goes",
    "who": "who",
    **{
        verb: f"{verb}s"
        for verb in ("differ", "expire", "keep", "lapse", "pay", "stay", "come", "need", "make")
    },
}
"""What many do, and what one does, where it follows the number."""
NO_NOUN = re.compile(
    "is|was|has|does|as|this|us|keeps|lies|holds|takes|earns|gives|asks|goes|works|stands|wishes"
    "|comes|stays|reaches|brings|needs|signs"
)
"""Words of our messages that end like a plural and are none."""

COUNT = re.compile(r"\{\w+\}((?: [a-z]+){0,2}?) ([a-z]+s|people)\b")
DOING = re.compile(rf"\{{\w+\}}((?: of \{{\w+\}}| more)?) ({'|'.join(VERBS)})\b")
ONE = r"(?:1|\{\w+\}1?)"
"""How the number of the sister is written: `1 point`, `{sign}1 point`, `{signed} point`."""

NEVER_ONE: Mapping[str, frozenset[Key]] = {
    "the first days have words of their own: today, tomorrow, yesterday, a year": frozenset(
        {
            ("Backups", "Last backup {n} days ago"),
            ("Birthdays", "in {n} days"),
            ("Birthdays", "in {n} days, {date}"),
            ("Counter", "Birthday {n} days ago"),
            ("Counter", "Birthday in {n} days"),
            ("Counter", "Lunar birthday {n} days ago"),
            ("Counter", "Lunar birthday in {n} days"),
            ("Letter", "Thank you for {n} years with us."),
            ("MemberPage", "in {n} days"),
            ("Settings", "Last {n} months"),
            ("Settings", "The date must be told {n} days before."),
            ("Settings", "from {n} days before the birthday to {n} days after"),
            ("Words", "{n} days ago"),
        }
    ),
    "one is said otherwise, or not at all": frozenset(
        {
            ("Exchange", "{n} sheets; the first with rows is opened"),
            ("FailedPrints", "{count} papers were not printed."),
            ("LogPage", "Lines {lines} are missing."),
            ("LogPage", "Lines {lines} changed places."),
            ("MemberPage", "{n} credits of {day}"),
            ("MemberPage", "{n} credits, {first} to {last}"),
            ("MemberPage", "{n} sales of {day}"),
            ("MemberPage", "{n} sales, {first} to {last}"),
            ("Refunds", "until {n} different days"),
            ("Sentences", "{n} things in the shop file do not agree. Ask the owner."),
            ("Sentences", "{n} minutes"),
            ("Sentences", "{n} hours"),
            ("Settings", "Two never come within {n} days."),
            ("Summary", "adjusted {count} times"),
        }
    ),
    "only the first of many are shown": frozenset(
        {
            ("Insights", "The first {shown} of {all} are listed."),
            ("Insights", "The first {shown} of {all} rows; a CSV file has them all."),
            ("PaperDialog", "The first {shown} of {all} pages"),
            ("Report", "The first {shown} of {all} members"),
        }
    ),
    "a limit or a length that the code sets, above 1": frozenset(
        {
            ("BirthdayList", "{n} days from {day}"),
            ("Exchange", "Line {line}: a cell has more than {most} characters."),
            ("Exchange", "This list has more than {n} cells. Cut it in parts."),
            ("Exchange", "This list has more than {n} columns."),
            ("Exchange", "This list has more than {n} rows. Cut it in parts."),
            ("Exchange", "{part} has more than {n} rows. Export as CSV instead."),
            ("Log", "Only the newest {n} lines are shown."),
            ("Printers", "{n} labels, {width} x {height} mm"),
            ("Report", "Best members silent for {days} days"),
            ("Sentences", "A PIN has {shortest} to {longest} digits."),
            ("Sentences", "A gift costs from 1 to {most} points."),
            ("Sentences", "A passphrase of at least {shortest} characters is needed."),
            ("Sentences", "A shop has at most {limit} departments."),
            ("Sentences", "At most {limit} characters."),
            ("Sentences", "At most {limit} days beside the birthday."),
            ("Sentences", "At most {limit} tags."),
            ("Sentences", "At most {n} decimals."),
            ("Sentences", "From 1 to {most} points at a time."),
            ("Sentences", "From {least} to {most} points for every {amount} spent."),
            ("Sentences", "The code has {length} characters; {n} entered."),
            ("Sentences", "The last day is today or later, within {most} days."),
            ("Sentences", "There are {limit} views already: forget one first."),
            ("Sentences", "This is cut to {limit} characters."),
            ("Sentences", "This is more than {years} years ago."),
            (
                "Sentences",
                (
                    "Under {limit} years a guardian must consent: enter who. Without, neither"
                    " birthday nor phone may be kept."
                ),
            ),
            (
                "Sentences",
                "{count} are too many for one paper, which takes {most}: ask for fewer.",
            ),
            ("Sentences", "{expected} digits expected, {found} found."),
            ("Sentences", "{name}: at most {limit} characters."),
            ("Summary", "{count} on {tier} did not come for {days} days"),
            ("Target", "Choose 1 to {most} months."),
            ("Today", "for {n} days"),
        }
    ),
    "it is out of the ordinary from 2, 3 or 4 on": frozenset(
        {
            ("Summary", "card ending {card}: joined {count} times, last on {day}"),
            ("Summary", "card ending {card}: {count} purchases on {day}"),
            ("Summary", "{name}: {count} refunds, {money}"),
            ("Today", "One card used {n} times a day"),
            ("Today", "One phone joined {n} times"),
            ("Today", "{n} refunds by {name}"),
        }
    ),
    "a factor above 1, or a share with its decimal": frozenset(
        {
            ("Summary", "{points} pts"),
            (
                "Settings",
                "one purchase earns {times} times the points, and the tier's bonus on top",
            ),
            (
                "Settings",
                "one purchase earns {times} times the points, or the tier's if that is more",
            ),
        }
    ),
    "no number stands there: money, a share, a name": frozenset(
        {
            ("Counter", "+ {money} for gifts"),
            ("Counter", "{share} of takings"),
            ("Erase", '1 visit and {money} stay in every sum; its receipt says "member".'),
            ("Erase", '{n} visits and {money} stay in every sum; their receipts say "member".'),
            ("Insights", "{few} make {share}"),
            ("Receipt", "{tier} points: {figure} x{factor}"),
            ("Receipt", "{tier} and birthday points: {figure} x{factor}"),
            ("StaffPage", "Let {name} go"),
            ("Summary", "{share} of buyers' sales"),
            ("Today", "+ {money} for gifts"),
        }
    ),
}
"""Messages that need no sister, by the reason."""


@dataclass(frozen=True, slots=True)
class Many:
    """A message that says many: how its sister begins, and what follows there or ends it."""

    key: Key
    one: re.Pattern[str]
    after: str

    def is_sister(self, text: str) -> bool:
        """Tell whether a text says the same of one: it goes on, or ends, with the same word."""
        found = self.one.match(text)
        if found is None or text == self.key[1]:
            return False
        return _next(text[found.end() :]) == self.after or text.split()[-1] == self._last

    @property
    def _last(self) -> str:
        return self.key[1].split()[-1]


def counted(messages: Iterable[Message]) -> Iterator[Many]:
    """Yield each place where a message says many."""
    for message in messages:
        for pattern in (COUNT, DOING):
            for found in pattern.finditer(message.source):
                words = (*found[1].split(), found[2])
                if pattern is COUNT and any(map(NO_NOUN.fullmatch, words)):
                    continue
                before, after = message.source[: found.start()], message.source[found.end() :]
                rest = f"{found[1]} {_one(found[2], noun=pattern is COUNT)}"
                one = re.compile(rf"{re.escape(before)}{ONE}{re.escape(rest)}\b")
                yield Many(message.key, one, _next(after))


def lonely(messages: tuple[Message, ...]) -> tuple[Key, ...]:
    """Return the messages that say many and have no sister for one in their context."""
    said: dict[str, list[str]] = {}
    for message in messages:
        said.setdefault(message.key[0], []).append(message.source)
    return tuple(
        dict.fromkeys(
            many.key
            for many in counted(messages)
            if not any(many.is_sister(text) for text in said[many.key[0]])
        )
    )


def _one(plural: str, *, noun: bool) -> str:
    return SINGULARS.get(plural, plural.removesuffix("s")) if noun else VERBS[plural]


def _next(text: str) -> str:
    return " ".join(text.split()[:1])
