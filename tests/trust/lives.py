"""The life of a shop in which everything that writes is killed, again and again, and judged.

It begins as a file of the first release. What the harness of each kind judges is judged after each
kill, and that nothing is gone that any round before was told is saved.
"""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from shopclub.backup.contents import contents_of
from shopclub.backup.names import read_name
from shopclub.backup.proving import Verdict, prove
from shopclub.backup.swapping import settle
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.points.terms import PointTerms
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from shopclub.storage.shop_file import is_plain
from tests.backup import test_encrypting_killed as encrypting
from tests.backup.dying import OWNER
from tests.backup.encrypted import plain_files_in
from tests.backup.test_killed import Case, run, touches
from tests.builders import CHEAP, ONE_TIER, Desk
from tests.exchange.killed_imports import killed_import, whole_import, write_list
from tests.storage.test_old_databases import NOW
from tests.trust.commands import Carelessness, Death
from tests.trust.killing import PAPERS, judge, play
from tests.trust.kinds import AT_A_TILL, Kind, deeds_of
from tests.trust.processes import started
from tests.trust.rounds import WAYS, Furnished, round_of
from tests.trust.test_kill import furnished
from tests.trust.test_killed_migration import migrate, old_file, state

LISTED = 60
"""Members of a list that is brought in; a kill may come after any of them."""
STATEMENTS, BYTES = 15, 8 * 1024
"""So much a deed writes at least: a kill within comes before the last one is done."""


State = tuple[int, list[tuple[str, ...]]]


@dataclass(slots=True)
class Life:
    """A shop and what it was told is saved."""

    folder: Path
    chance: Random
    migrating: int
    new: State
    number: int = 0
    furnished: list[Furnished] = field(default_factory=list)
    papers: dict[str, tuple[str, int]] = field(default_factory=dict)
    backups: set[Path] = field(default_factory=set)
    members: int = 0
    touches: dict[str, int] = field(default_factory=dict)
    careless: Carelessness | None = None
    apart: bool = False

    @property
    def shop(self) -> Path:
        """The shop file."""
        return self.folder / "shop" / "grocer.shopclub"

    @property
    def case(self) -> Case:
        """The shop as the harness of backups knows it."""
        return Case(self.shop, self.shop)

    @property
    def now(self) -> datetime:
        """The time of the round that is played."""
        return NOW + timedelta(minutes=self.number)

    def play(self, kind: Kind) -> list[str]:
        """Play a round, and name each fault."""
        self.number += 1
        try:
            faults = [f"{kind}: {fault}" for fault in _ROUNDS[kind](self, kind)]
            return faults or [f"after {kind}: {fault}" for fault in self._gone()]
        except EnvironmentProblem as problem:
            return [f"{kind}: the shop does not open: {problem!r}"]

    def _gone(self) -> Iterator[str]:
        """Name what any round was told is saved and is there no more."""
        with self.opened():
            there = {subject: (number, money) for subject, number, money in rows(PAPERS)}
            ((members,),) = rows("SELECT count(*) FROM member")
        yield from (f"{one} is gone" for one, paper in self.papers.items() if there[one] != paper)
        yield from (f"{path.name} is gone" for path in self.backups if not path.exists())
        if members < self.members:
            yield f"{self.members - members} members are gone"

    @contextmanager
    def opened(self) -> Iterator[Desk]:
        """Open the shop here, its owner at the desk."""
        clock = SetClock(self.now)
        with open_shop(self.shop, clock=clock, pin_cost=CHEAP) as shop:
            yield Desk(shop, clock, OWNER, count(1_000))

    def settle_in(self, rounds: int) -> None:
        """Furnish the shop for the rounds at tills."""
        with self.opened() as desk:
            today = desk.shop.clock.today()
            desk.shop.set_point_terms(PointTerms(), by=OWNER, effective=today)
            desk.shop.set_ladder(ONE_TIER, by=OWNER, effective=today)
            until = today + timedelta(days=90)
            self.furnished = [
                furnished(desk, number, today=today, until=until) for number in range(rounds)
            ]
            ((self.members,),) = rows("SELECT count(*) FROM member")

    def touches_of(self, deed: str) -> int:
        """Return how often a deed touches the disk where nobody kills it; the shop only grows."""
        if deed not in self.touches:
            trial = self.folder / "trial"
            shutil.copytree(self.shop.parent, trial)
            case = Case(trial / self.shop.name, trial / self.shop.name)
            if deed == "decrypt" and is_plain(case.shop):
                run("encrypt", case, case.shop, at=0)
            self.touches[deed] = touches(deed, case, case.shop)
            shutil.rmtree(trial)
        return self.touches[deed]


def _migrated(life: Life, _: Kind) -> Iterator[str]:
    """Kill the update of an old file: at first the shop itself, which judging it then updates."""
    fresh = life.folder / f"old {life.number}.shopclub"
    path = life.shop if life.number == 1 else old_file(fresh)
    old = state(path)
    process = migrate(
        path, life.chance.randint(1, life.migrating), *(("apart",) if life.apart else ())
    )
    process.communicate()
    if process.returncode >= 0:
        yield "it was not killed"
    if state(path) not in (old, life.new):
        yield "a mixture of versions"
        return
    with open_shop(path, clock=SetClock(life.now), pin_cost=CHEAP) as shop:
        yield from map(str, shop.check())
        if rows("SELECT count(*), sum(paid) FROM sale") != [(6, 271_130)]:
            yield "sales are missing"


def _at_a_till(life: Life, kind: Kind) -> Iterator[str]:
    """Kill a till in the middle of one kind of deeds."""
    found = life.furnished.pop()
    whole = round_of(life.chance.randrange(1 << 30), life.number, found=found)
    deeds = tuple(deeds_of(kind, whole.deeds))
    way = life.chance.choice(WAYS)
    moment = life.chance.randint(1, max(1, len(deeds) - 1))
    if way == Death.AT_STATEMENT:
        moment = life.chance.randint(1, STATEMENTS * len(deeds))
    elif way == Death.AT_BYTE:
        moment = life.chance.randint(1, BYTES * len(deeds))
    round_ = replace(whole, deeds=deeds, way=way, moment=moment, at=life.now)
    answers = play(round_, started(), life.shop, careless=life.careless)
    told = judge(round_, answers, life.shop)
    yield from (f"{way} {moment}: {fault}" for fault in told.faults)
    life.papers |= {answer.subject: (answer.number, answer.money) for answer in answers}


def _imported(life: Life, _: Kind) -> Iterator[str]:
    """Kill an import after any row; then it is done again."""
    first = life.number * LISTED
    path = write_list(life.folder / f"{life.number}.csv", members=LISTED, first=first)
    before = _counts(life)
    killed_import(life.shop, path, at=life.chance.randint(1, LISTED), now=life.now)
    if _counts(life) != before:
        yield f"half an import: {before} and then {_counts(life)}"
    with life.opened() as desk:
        yield from map(str, desk.shop.check())
        life.members += whole_import(desk.shop, path).members
        yield from map(str, desk.shop.check())


def _counts(life: Life) -> list[int]:
    with life.opened():
        tables = ("member", "point_entry", "imported_file", "audit_line")
        return [rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables]


def _backed_up(life: Life, _: Kind) -> Iterator[str]:
    """Kill a backup; what it published is whole, and stays."""
    at = life.chance.randint(1, life.touches_of("back up"))
    run("back up", life.case, life.shop, at=at)
    with life.opened() as desk:
        yield from map(str, desk.shop.check())
        ((sales,),) = rows("SELECT count(*) FROM sale")
    folder = life.shop.parent / "backups"
    there = set(folder.iterdir()) if folder.exists() else set()
    for path in {path for path in there if read_name(path.name)} - life.backups:
        life.backups.add(path)
        if contents_of(path, key=None).sales != sales or prove(path, key=None) != Verdict.AGREES:
            yield f"touch {at}: half: {path.name}"


def _encrypted(life: Life, _: Kind) -> Iterator[str]:
    """Kill an encryption, or if it was done the way back; at the end the shop is plain again."""
    with life.opened():
        ((sales,),) = rows("SELECT count(*) FROM sale")
    folder = life.shop.parent
    backups = tuple(str(path.relative_to(folder)) for path in life.backups if path.exists())
    left = tuple(path for path in plain_files_in(folder) if path != life.shop.name)
    for deed in ("encrypt", "decrypt"):
        if is_plain(life.shop) == (deed == "encrypt"):
            at = life.chance.randint(1, life.touches_of(deed))
            run(deed, life.case, life.shop, at=at)
            settle(life.shop)
            may_stay = left if is_plain(life.shop) else backups
            found = encrypting.judge(life.case, deed, sales=sales, were_plain=may_stay)
            yield from (f"{deed} touch {at}: {fault}" for fault in found)
    if not is_plain(life.shop):
        run("decrypt", life.case, life.shop, at=0)


_ROUNDS: dict[Kind, Callable[[Life, Kind], Iterator[str]]] = {
    Kind.MIGRATE: _migrated,
    Kind.IMPORT: _imported,
    Kind.BACKUP: _backed_up,
    Kind.ENCRYPT: _encrypted,
    **dict.fromkeys(AT_A_TILL, _at_a_till),
}
