"""Bar 17 on the screen: the first paint of the list of members, a jump, and the memory it takes."""

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.shops import copied, opened, shop_file
from tests.ui.stand_ins import StepExecutor, jobs_on

ROUNDS = 5
JUMPS = 40
MOST_MEGABYTES = 60
FIRST, JUMP, REPAINT, MEMORY = "first", "jump", "repaint", "memory"


def measure(path: Path) -> list[Figure]:
    """Measure on a shop file, the first paint beside that of the shop of 10,000."""
    small, here = painted(shop_file("10k", folder=path.parent)), painted(path)
    jump, repaint = here[JUMP], here[REPAINT]
    return [
        Figure("17", "first paint, p50", "ms",
               over_rounds(here[FIRST], 0.5), over_rounds(small[FIRST], 0.5), 2),
        Figure("17", "jump anywhere to painted, p50, beside a repaint", "ms",
               over_rounds(jump, 0.5), over_rounds(repaint, 0.5), None),
        Figure("17", "jump anywhere to painted, p99, beside a repaint", "ms",
               over_rounds(jump, 0.99), over_rounds(repaint, 0.99), 2),
        Figure("17", f"memory added, in {MOST_MEGABYTES} MB", "of it",
               here[MEMORY][0][0] / MOST_MEGABYTES, None, 1),
    ]  # fmt: skip


def painted(path: Path) -> dict[str, list[list[float]]]:
    """Return milliseconds by rounds, and the megabytes that the open list takes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from shopclub.ui.application import make_application
    from shopclub.ui.members.list_bulk import BulkWork
    from shopclub.ui.members.list_presenter import MemberListPresenter
    from shopclub.ui.members.list_screen import MemberListScreen

    app = QApplication.instance() or make_application([])
    times: dict[str, list[list[float]]] = {FIRST: [], JUMP: [], REPAINT: [], MEMORY: []}
    with opened(copied(path, name="painting")) as measured:
        for _ in range(ROUNDS):
            lanes = StepExecutor()
            before = _megabytes()
            presenter = MemberListPresenter(
                measured.shop, jobs=jobs_on(lanes), by=measured.owner, open_member=print
            )
            bulk = BulkWork(
                presenter,
                ask_owner=lambda why, *, granted: None,
                show_cards=lambda faces, pdf: None,
            )

            def first(
                presenter: MemberListPresenter = presenter,
                bulk: BulkWork = bulk,
                lanes: StepExecutor = lanes,
            ) -> MemberListScreen:
                screen = MemberListScreen(presenter, bulk=bulk, today=measured.shop.clock.today)
                screen.resize(1064, 720)
                screen.show()
                lanes.step()
                screen.grab()
                return screen

            begun = perf_counter()
            screen = first()
            times[FIRST].append([(perf_counter() - begun) * 1_000])
            while lanes.waiting:
                lanes.step()
            app.processEvents()
            bar = screen.table.verticalScrollBar()
            chance = random.Random(17)

            def jump(
                presenter: MemberListPresenter = presenter,
                lanes: StepExecutor = lanes,
                screen: MemberListScreen = screen,
                chance: random.Random = chance,
            ) -> None:
                bar = screen.table.verticalScrollBar()
                bar.setValue(chance.randrange(bar.maximum()))
                screen.table.ask_for_sight()
                while lanes.waiting:
                    lanes.step()
                screen.table.viewport().grab()

            times[JUMP].append([_timed(jump) for _ in range(JUMPS)])
            repaint = screen.table.viewport().grab
            times[REPAINT].append([_timed(repaint) for _ in range(JUMPS)])
            times[MEMORY].append([max(_megabytes() - before, 0)])
            assert bar.maximum() > 0
            screen.hide()
            screen.deleteLater()
            app.processEvents()
    times[MEMORY] = times[MEMORY][:1]
    return times


def _timed(work: Callable[[], object]) -> float:
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1_000


def _megabytes() -> float:
    """Return what this process holds now; 0 where the system does not tell."""
    if not sys.platform.startswith("linux"):
        return 0
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
