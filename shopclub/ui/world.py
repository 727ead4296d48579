"""What a window is given of the world when the app starts."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from shopclub.ui.backup.keeper import BackupKeeper
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.preferences import Preferences
from shopclub.ui.protocols import HeldSale, PaperFolder, Printer, ShopDoor


@dataclass(frozen=True, slots=True)
class World:
    """What the window needs of the world."""

    jobs: Jobs
    door: ShopDoor
    preferences: Preferences
    printer: Printer
    prints: PrintQueue
    folder: PaperFolder
    logs: Path
    held: HeldSale
    keeper: BackupKeeper
    zone_name: str
    restart: Callable[[], None]
