"""Sees to it that there are backups: at closing, once a day, and before what cannot be undone."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from shopclub.backup.names import Occasion
from shopclub.backup.problems import PlaceFault
from shopclub.config import BackupPlaces
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.backup.giving_way import give_way
from shopclub.ui.jobs import Jobs, Refusal

if TYPE_CHECKING:
    from shopclub.backup.backups import Backups, Restored
    from shopclub.backup.making import MadeBackup
    from shopclub.backup.restoring import Prepared

OpenBackups = Callable[[], "Backups"]
DAYS_WITHOUT = 7
"""From this many days without a good backup on the counter says so."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """How it stands with backups: `problem` holds from one that failed until one is made.

    `known` says that somebody looked; `age` is in days of the calendar, None without any backup.
    """

    known: bool = False
    running: bool = False
    last_good: datetime | None = None
    age: int | None = None
    problem: Refusal | None = None
    second: str = ""
    second_fault: PlaceFault | None = None

    @property
    def overdue(self) -> bool:
        """Whether a week went by without a good backup."""
        return self.known and (self.age is None or self.age >= DAYS_WITHOUT)


class BackupKeeper:
    """Makes backups on a lane of their own for as long as the window lives, one after the other.

    `backups` opens the service when it is first needed; `places` is where they go just then;
    `reopened` is told the shop that a backup was put back as, `differs` hears of one whose figures
    do not agree.
    """

    def __init__(
        self,
        *,
        backups: OpenBackups,
        places: Callable[[], BackupPlaces],
        jobs: Jobs,
        open_shop: Callable[[], Shop | None],
        reopened: Callable[..., None],
        differs: Callable[[], None] = lambda: None,
    ) -> None:
        self._backups = backups
        self._places = places
        self._jobs = jobs
        self._open_shop = open_shop
        self._reopened = reopened
        self._differs = differs
        self._watchers: list[Callable[[], None]] = []
        self.state = BackupState()

    @property
    def service(self) -> "Backups":
        """The backups themselves."""
        return self._backups()

    @property
    def places(self) -> BackupPlaces:
        """Where backups go now."""
        return self._places()

    def stop(self) -> None:
        """Give up what is being made: ShopClub ends, and the next start makes one."""
        self._backups().stopping.set()

    def watch(self, told: Callable[[], None]) -> None:
        """Tell of every change of the state."""
        self._watchers.append(told)

    def unwatch(self, told: Callable[[], None]) -> None:
        """Tell no more of changes."""
        if told in self._watchers:
            self._watchers.remove(told)

    def look(self) -> None:
        """See how old the last good backup is, and make one if there is none of today."""
        if self._open_shop() is None or self.state.running:
            return
        self._ask_age(self._looked)

    def read(self) -> None:
        """See how old the last good backup is, and make none."""
        self._ask_age(self._know)

    def after_closing(self, *, done: Callable[["MadeBackup"], None]) -> None:
        """Make the backup of a day that was closed; where it fails the state tells."""
        closing = partial(self._of, Occasion.CLOSING, self.places)
        self._make(closing, done=done, refused=lambda _: None)

    def safeguard(
        self,
        occasion: Occasion,
        *,
        done: Callable[["MadeBackup"], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Make a backup before something that cannot be undone."""
        places, service = self.places, self._backups
        self._make(
            lambda: service().make_safeguard(occasion, places=places), done=done, refused=refused
        )

    def make_by_hand(
        self,
        *,
        by: Actor,
        done: Callable[["MadeBackup"], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Make a backup now."""
        places = self.places
        self._make(
            lambda: self._backups().make_by_hand(places=places, by=by), done=done, refused=refused
        )

    def put_back(
        self,
        prepared: "Prepared",
        *,
        word: str,
        by: Actor,
        done: Callable[[], None],
        kept: Callable[[Refusal], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Put a backup back while every lane stands still; `done` comes before the new window.

        `kept` hears what was refused before anything was closed, `refused` why the shop of before
        was opened again.
        """
        service = self._backups()
        found: list[Restored] = []

        def make() -> Shop:
            found.append(service.put_back(prepared, word=word, by=by))
            return found[-1].shop

        def begin(shop: Shop) -> None:
            done()
            self.begin_anew(shop, said=found[-1])

        give_way(
            self._jobs,
            service,
            make,
            done=begin,
            kept=kept,
            refused=refused,
        )

    def begin_anew(self, shop: Shop, *, said: "Restored | str") -> None:
        """Begin anew with a shop whose file gave way to this one, and tell so at the counter."""
        self.state = BackupState()
        self._reopened(shop, said=said)
        self.read()

    def _of(self, occasion: Occasion, places: BackupPlaces) -> "MadeBackup":
        return self._backups().make(occasion, places=places)

    def _make(
        self,
        work: Callable[[], "MadeBackup"],
        *,
        done: Callable[["MadeBackup"], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        def made(found: "MadeBackup") -> None:
            self._made(found)
            done(found)

        def failed(refusal: Refusal) -> None:
            self._fail(refusal)
            refused(refusal)

        self._show(running=True)
        self._jobs.backing_up(work, done=made, refused=failed)

    def _ask_age(self, told: Callable[[datetime | None], None]) -> None:
        places = self.places
        self._jobs.backing_up(
            lambda: self._backups().last_good(places=places), done=told, refused=self._fail
        )

    def _looked(self, last_good: datetime | None) -> None:
        self._know(last_good)
        if self.state.age != 0:
            daily = partial(self._of, Occasion.DAILY, self.places)
            self._make(daily, done=lambda _: None, refused=lambda _: None)

    def _know(self, last_good: datetime | None) -> None:
        self._show(known=True, last_good=last_good, age=self._age(last_good))

    def _made(self, made: "MadeBackup") -> None:
        last_good = self.state.last_good if made.name.differs else made.name.at
        if made.name.differs:
            self._differs()
        self._show(
            known=True,
            running=False,
            last_good=last_good,
            age=self._age(last_good),
            problem=None,
            second=made.second,
            second_fault=made.second_fault,
        )

    def _fail(self, refusal: Refusal) -> None:
        self._show(running=False, problem=refusal)

    def _age(self, last_good: datetime | None) -> int | None:
        """Return how many days of the calendar ago that was, in the shop's zone."""
        shop = self._open_shop()
        if last_good is None or shop is None:
            return None
        now, then = (shop.clock.local(at) for at in (shop.clock.moment().at, last_good))
        return max((now.date() - then.date()).days, 0)

    def _show(self, **fields: Any) -> None:
        state = replace(self.state, **fields)
        if state != self.state:
            self.state = state
            for told in tuple(self._watchers):
                told()
