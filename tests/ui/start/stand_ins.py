"""A page of a file that does not open, and a stand-in for who can do something for it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from shopclub.backup.accounts import Account, People, Salvaged
from shopclub.backup.contents import Contents
from shopclub.backup.names import BackupName, Occasion
from shopclub.backup.problems import BackupFault, BackupRefused
from shopclub.backup.salvage_beside import Salvage
from shopclub.backup.shelf import Entry
from shopclub.encryption.problems import WrongKey
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.staff.roles import Actor, Role
from shopclub.staff.roster import StaffMember
from shopclub.staff.staff import WrongCode, WrongPin
from shopclub.ui.start.presenter import StartPresenter
from shopclub.ui.start.state import StartState
from shopclub.ui.start.ways import Way
from tests.ui.stand_ins import RecordingView, inline_jobs

PIN, CODE = "135790", "the code"
AT = datetime(2026, 11, 27, 14, 10, tzinfo=UTC)
NEWEST = Entry(
    Path("newest"),
    BackupName("shop", "12345678", AT, Occasion.CLOSING),
    1,
    Contents("幸福小超市", "12345678", 12, 312, 5_120, AT),
)


@dataclass(slots=True)
class FakeRescue:
    """Notes what is done for the shop file."""

    backup: Entry | None = NEWEST
    refuses: Exception | None = None
    locked: bool = False
    owners: tuple[StaffMember, ...] = (StaffMember(1, "老王", Role.OWNER),)
    path: Path = Path("/shops/shop.shopclub")
    people: People = field(default_factory=People)
    pin: str = ""
    done: list[tuple[str, Path]] = field(default_factory=list)

    def newest_good(self) -> Entry | None:
        return self.backup

    def look(self, candidate: Path) -> tuple[StaffMember, ...]:
        if self.refuses is not None:
            raise self.refuses
        if self.locked:
            raise BackupRefused(BackupFault.LOCKED, candidate.name)
        return self.owners

    def unlock(self, candidate: Path, entry: str) -> None:
        if entry != "open sesame":
            raise WrongKey
        self.locked = False

    def prove(self, candidate: Path, staff_id: int, *, entry: str, by_code: bool) -> Actor:
        if (entry, by_code) not in {(PIN, False), (CODE, True)}:
            raise WrongCode if by_code else WrongPin
        return Actor(staff_id, "老王", Role.OWNER)

    def put_back(self, candidate: Path, *, by: Actor) -> Path | None:
        self.done.append(("put back", candidate))
        return None

    def accept_place(self, *, by: Actor | None) -> None:
        self.done.append(("accepted", Path("nobody" if by is None else by.name)))

    def salvage(self) -> Salvage:
        return Salvage(Path("draft"), Account((Salvaged("sale", 5, 1),), (), (), self.people))

    def take_salvage(self, salvage: Salvage, *, by: Actor | None, pin: str = "") -> Path | None:
        self.pin = pin
        self.done.append(("take", salvage.draft))
        return None

    def forget(self, draft: Path) -> None:
        self.done.append(("forget", draft))


@dataclass(slots=True)
class Begun:
    """A page that was opened on a fault."""

    presenter: StartPresenter
    rescue: FakeRescue
    view: RecordingView[StartState]
    ways: list[Way]


def begun(problem: EnvironmentProblem, rescue: FakeRescue | None = None) -> Begun:
    found = rescue or FakeRescue()
    ways: list[Way] = []
    presenter = StartPresenter(problem, rescue=found, jobs=inline_jobs(), go_on=ways.append)
    view: RecordingView[StartState] = RecordingView()
    presenter.attach(view)
    return Begun(presenter, found, view, ways)
