"""What a window is given of the world when the app starts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.once import Once
from shopclub.ui.doubts.presenter import DoubtPresenter
from shopclub.ui.jobs import Jobs
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import HeldSale, PaperFolder, Printer, ShopDoor

if TYPE_CHECKING:
    from shopclub.ui.backup.keeper import BackupKeeper
    from shopclub.ui.paper.print_queue import PrintQueue
    from shopclub.ui.paper.ways import PaperWays


@dataclass(frozen=True, slots=True)
class Viewed:
    """Why a shop is only read, and of which instant it is."""

    why: EnvironmentProblem
    at: datetime


@dataclass(frozen=True, slots=True)
class World:
    """What the window needs of the world; what no sign-in needs is made when it is wanted."""

    jobs: Jobs
    door: ShopDoor
    preferences: Preferences
    ways: Once["PaperWays"]
    holding: Once[HeldSale]
    keeping: Once["BackupKeeper"]
    doubts: DoubtPresenter
    find_zone: Callable[[], str]
    logs: Path
    restart: Callable[[], None]
    viewed: Viewed | None = None

    @property
    def printer(self) -> Printer:
        """The printers of the system."""
        return self.ways().printer

    @property
    def prints(self) -> "PrintQueue":
        """The papers on their way to a printer."""
        return self.ways().prints

    @property
    def folder(self) -> PaperFolder:
        """Where papers are saved."""
        return self.ways().folder

    @property
    def held(self) -> HeldSale:
        """The sale in hand, outside the window."""
        return self.holding()

    @property
    def keeper(self) -> "BackupKeeper":
        """Who sees to it that there are backups."""
        return self.keeping()

    @property
    def zone_name(self) -> str:
        """The time zone of this machine."""
        return self.find_zone()
