"""Damage done to the bytes of a shop file, and what ShopClub says of it: T9."""

import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.people import NewMember
from shopclub.sales.telling import without_person
from shopclub.shop import open_shop
from shopclub.storage.engines import DriverError, open_finished
from tests.builders import CHEAP, MORNING, desk_in
from tests.encrypted_suite import copied, suite_key
from tests.trust.every_table import LADDER, fill_every_table
from tests.trust.harmless import HARMLESS
from tests.trust.places_of_values import Place

PAGE = 4_096
PAPERS = {"receipt", "slip"}
CONSENTS = (
    Consenting(Purpose.MEMBERSHIP, "We keep your name and number."),
    Consenting(Purpose.OFFERS, "May we write to you?", given=False),
    Consenting(Purpose.CALLS, "May we call you?"),
)
Rows = dict[str, tuple[tuple[str, ...], list[tuple[object, ...]]]]


def small_shop(folder: Path) -> bytes:
    """Return the bytes of a shop with a few members and sales, and a row in every table."""
    with desk_in(folder, ladder=LADDER) as desk:
        members = [
            desk.shop.members.enrol(
                NewMember(f"Member {number}", consents=CONSENTS[: number % 4]), by=desk.owner
            )
            for number in range(6)
        ]
        for number in range(48):
            desk.clock.advance(timedelta(minutes=7))
            member = members[number % 7] if number % 7 < 6 else None
            points = 100 if member and number > 30 and desk.points_of(member) >= 100 else 0
            desk.ring_up(1_500 + 130 * number, member=member, points=points, sale_id=f"s{number}")
        desk.shop.till.refund(RefundDraft("back", "s8", 1_000), by=desk.owner)
        fill_every_table(desk, folder)
        assert desk.shop.check() == ()
    return (folder / "grocer.shopclub").read_bytes()


def rows_of(path: Path) -> Rows | None:
    """Return all rows of a file, None where they cannot be read."""
    try:
        connection = open_finished(path, key=suite_key())
        try:
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            return {
                name: (
                    tuple(row[1] for row in connection.execute(f"PRAGMA table_info({name})")),
                    connection.execute(f"SELECT * FROM {name} NOT INDEXED").fetchall(),
                )
                for (name,) in names.fetchall()
            }
        finally:
            connection.close()
    except (DriverError, UnicodeError, OverflowError):
        return None


def changed(before: Rows, after: Rows | None) -> set[str]:
    """Return each column whose values differ, as `table.column`."""
    if after is None:
        return {"unreadable"}
    found: set[str] = set()
    for table, (columns, rows) in before.items():
        others = after.get(table, ((), []))[1]
        if len(others) != len(rows):
            found.add(f"{table}.rows")
            continue
        found |= {
            f"{table}.{column}"
            for mine, other in zip(rows, others, strict=True)
            for column, one, two in zip(columns, mine, other, strict=True)
            if one != two and not (column in PAPERS and lasting(one) == lasting(two))
        }
    return found


def lasting(paper: object) -> object:
    """Return what a figure may follow from in a paper: not what an erasure takes out of it."""
    try:
        return without_person(str(paper))
    except (ValueError, KeyError, TypeError):
        return paper


def of_value(columns: set[str]) -> set[str]:
    """Return those columns from which a figure follows."""
    return columns - HARMLESS


@dataclass(slots=True)
class Tally:
    """How many files were damaged, what noticed it, and what nobody noticed."""

    noticed: dict[str, int] = field(default_factory=dict)
    unnoticed: list[str] = field(default_factory=list)

    def count(self, by: str) -> None:
        self.noticed[by] = self.noticed.get(by, 0) + 1


Look = Callable[[Path], str]


def at_start(path: Path) -> str:
    """Return what notices a damage at the start: the check before the window, or the one after."""
    return _noticed(path, whole=False)


def by_check(path: Path) -> str:
    """Return what notices a damage at the start or by `check`."""
    return _noticed(path, whole=True)


def _noticed(path: Path, *, whole: bool) -> str:
    before = path.read_bytes()
    try:
        with open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP) as shop:
            if shop.look_through():
                return "look after the start"
            return "check" if whole and shop.check() else ""
    except EnvironmentProblem as problem:
        return type(problem).__name__ if path.read_bytes() == before else ""
    finally:
        for end in ("-wal", "-shm", ".head"):
            path.with_name(path.name + end).unlink(missing_ok=True)


def flip(content: bytes, chance: random.Random) -> bytes:
    """Turn one bit over."""
    flipped = bytearray(content)
    flipped[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def spoil_page(content: bytes, chance: random.Random) -> bytes:
    """Overwrite a page, or the half of one, with zeros or noise."""
    begin = chance.randrange(len(content) // PAGE) * PAGE
    size = chance.choice([PAGE, PAGE // 2])
    page = chance.choice([bytes(size), chance.randbytes(size)])
    return content[:begin] + page + content[begin + size :]


def misplace(content: bytes, chance: random.Random) -> bytes:
    """Put a page into the place of another."""
    begin = chance.randrange(len(content) // PAGE) * PAGE
    other = chance.randrange(len(content) // PAGE) * PAGE
    return content[:begin] + content[other : other + PAGE] + content[begin + PAGE :]


def cut(content: bytes, chance: random.Random) -> bytes:
    """Cut the end off, at a page or anywhere."""
    end = chance.randrange(len(content) - 1)
    return content[: end // PAGE * PAGE if chance.random() < 0.5 else end]


def tally(
    content: bytes,
    *,
    file: Path,
    harm: Callable[[bytes, random.Random], bytes],
    look: Look,
    rounds: int,
    seed: int,
) -> Tally:
    """Harm a file again and again, and count what notices; harmless is what changes no figure."""
    chance, found = random.Random(seed), Tally()
    file.write_bytes(content)
    whole = rows_of(copied(file))
    assert whole is not None
    for number in range(rounds):
        harmed = harm(content, chance)
        file.write_bytes(harmed)
        columns = of_value(changed(whole, rows_of(file)))
        if by := look(file):
            found.count(by)
        elif harmed == content or not columns:
            found.count("harmless")
        else:
            found.unnoticed.append(f"seed {seed} round {number}: {sorted(columns)}")
    return found


def flip_at(content: bytes, place: Place, chance: random.Random) -> bytes:
    """Turn one bit of a value over; NULL becomes 0, and 0 and 1 each other, by their type."""
    flipped = bytearray(content)
    if place.size:
        flipped[place.begin + chance.randrange(place.size)] ^= 1 << chance.randrange(8)
    else:
        flipped[place.type_at] ^= 1 if place.kind else 8
    return bytes(flipped)


def tally_places(
    content: bytes, where: Iterable[Place], *, file: Path, look: Look, seed: int
) -> Tally:
    """Turn a bit of each value over, and count what notices, or what column it was in vain."""
    chance, found = random.Random(seed), Tally()
    file.write_bytes(content)
    whole = rows_of(copied(file))
    assert whole is not None
    for place in where:
        file.write_bytes(flip_at(content, place, chance))
        if by := look(file):
            found.count(by)
        elif columns := of_value(changed(whole, rows_of(file))):
            found.unnoticed.append(f"seed {seed}: {place} {sorted(columns)}")
        else:
            found.count("harmless")
    return found
