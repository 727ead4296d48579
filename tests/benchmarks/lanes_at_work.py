"""What the lanes do for the office while somebody is at the counter: a summary, a list, a backup.

Each is what its page gives to the same lane of the same desk; only its dialogs are left out.
"""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from shopclub.backup.making import make_backup
from shopclub.backup.names import Occasion
from shopclub.config import BackupPlaces
from shopclub.exchange.columns import guess
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices, Plan
from shopclub.exchange.planning import plan
from shopclub.insights.period import Period, PeriodKind
from shopclub.sample.people import People
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.colors import TEAL_ON_PAPER
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.summaries import draw_summary
from tests.benchmarks.shops import LAST_DAY

SUMMARY, IMPORT, BACKUP = "a year's summary is made", "a list is imported", "a backup is made"
PEOPLE_IN_LIST = 500
YEAR = Period(PeriodKind.RANGE, LAST_DAY - timedelta(days=364), LAST_DAY)


class LaneRefused(AssertionError):
    """What a lane was given did not come back done."""


class LanesAtWork:
    """A desk's lanes, and what can be given to them again and again."""

    def __init__(self, shop: Shop, jobs: Jobs, *, path: Path, folder: Path) -> None:
        self._shop, self._jobs, self._path, self._folder = shop, jobs, path, folder
        staff = shop.staff.list_active()[0]
        self._owner = Actor(staff.staff_id, staff.name, staff.role)
        self._lists = 0
        self._list = folder / "no list yet.csv"
        self.answered = 0

    def works(self) -> dict[str, Callable[[], None]]:
        """Return what each work begins; it is answered once the jobs are idle.

        The next list to import is written here: somebody else made it.
        """
        self._lists += 1
        self._list = _write_list(self._folder / f"list {self._lists}.csv", seed=self._lists)
        return {SUMMARY: self._summary, IMPORT: self._import, BACKUP: self._backup}

    def _summary(self) -> None:
        draw = partial(draw_summary, self._shop, period=YEAR, by=self._owner, accent=TEAL_ON_PAPER)
        self._jobs.reading(draw, done=self._done, refused=_refused)

    def _import(self) -> None:
        """Try the list on the reading lane, then import it on the till's."""
        file = self._list

        def tried() -> Plan:
            table = open_list(file)
            mapping = guess(table, country=self._shop.identity.country)
            return plan(self._shop, table, mapping=mapping, choices=Choices())

        def write(found: Plan) -> None:
            self._jobs.at_till(
                lambda: carry_out(self._shop, found, by=self._owner),
                done=self._count,
                refused=_refused,
            )

        self._jobs.reading(tried, done=write, refused=_refused)

    def _backup(self) -> None:
        places = BackupPlaces(folder=str(self._folder))
        at = datetime.combine(LAST_DAY, datetime.min.time(), tzinfo=UTC)

        def make() -> object:
            return make_backup(self._path, places=places, occasion=Occasion.DAILY, at=at)

        self._jobs.backing_up(make, done=self._done, refused=_refused)

    def _count(self, imported: Imported) -> None:
        """Take it as done when everybody came in."""
        if imported.members != PEOPLE_IN_LIST:
            raise LaneRefused(imported)
        self.answered += 1

    def _done(self, _: object) -> None:
        self.answered += 1


def _refused(refusal: Refusal) -> None:
    raise LaneRefused(refusal)


def _write_list(path: Path, *, seed: int) -> Path:
    people = People(random.Random(f"list {seed}")).many(PEOPLE_IN_LIST, on=LAST_DAY)
    with path.open("w", encoding="utf-8") as file:
        file.write("姓名,手机,生日,积分\n")
        for number, person in enumerate(people):
            phone = f"199{seed:03}{number:05}"
            file.write(f"{person.name},{phone},1990-05-06,{number % 900 + 1}\n")
    return path
