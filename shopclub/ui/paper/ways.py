"""What papers need of this machine, made when the first is wanted: printers, a queue, a folder."""

from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from shopclub.ui.jobs import Hop
from shopclub.ui.loose_thread import LooseThread
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.paper.printing import SystemPrinter
from shopclub.ui.paper.routes import PaperRoutes
from shopclub.ui.protocols import PaperFolder, Printer


@dataclass(frozen=True, slots=True)
class PaperWays:
    """The printers of the system, the papers on their way there, and where papers are saved."""

    printer: Printer
    prints: PrintQueue
    folder: PaperFolder


def paper_ways(folder: Path, *, hop: Hop, printing: Executor | None) -> PaperWays:
    """Return the ways of a machine; `printing` is a thread of its own unless one is given."""
    printer = SystemPrinter()
    executor = printing or LooseThread("printing")
    prints = PrintQueue(executor=executor, hop=hop, route=PaperRoutes(printer))
    return PaperWays(printer, prints, FolderOnDisk(folder))
