"""Bar 19: a sale while a year's summary or a backup runs, beside the same till when it is quiet.

The other work runs as in the app: on a thread of its own with its own connection, again and again
until the sales of the round are done. Quiet and busy rounds take turns.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from shutil import rmtree
from threading import Event

from shopclub.backup.making import make_backup
from shopclub.backup.names import Occasion
from shopclub.backup.problems import BackupStopped
from shopclub.config import BackupPlaces
from shopclub.counter.draft import Draft
from shopclub.documents import summary
from shopclub.insights.period import Period, PeriodKind
from shopclub.storage.checkpoints import checkpoint_when_idle
from shopclub.storage.engines import make_thread_read_only
from shopclub.storage.shop_file import close_connection
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.selling import drafts_of, ring_up
from tests.benchmarks.shops import LAST_DAY, Measured, copied, opened
from tests.builders import owner_of

ROUNDS, SALES = 5, 60
LIMIT = 3
Work = Callable[[Event], None]


def measure(path: Path) -> list[Figure]:
    """Measure sales beside each kind of work on a copy of a shop file."""
    copy = copied(path, name="beside")
    with opened(copy) as measured:
        drafts = iter(drafts_of(measured.path, count=2 * 2 * ROUNDS * SALES + SALES))
        _round(measured, drafts)
        figures = []
        for name, work in (
            ("a year's summary", _summary_of(measured)),
            ("a backup", _backup_of(measured)),
        ):
            quiet, busy, turns = [], [], 0
            for _ in range(ROUNDS):
                quiet.append(_round(measured, drafts))
                with _running(work) as done:
                    busy.append(_round(measured, drafts))
                turns += len(done)
            for share, limit in ((0.5, None), (0.99, LIMIT)):
                said = f"sale while {name} runs, p{share * 100:.0f} (begun {turns} times)"
                figures.append(
                    Figure(
                        "19", said, "ms",
                        over_rounds(busy, share), over_rounds(quiet, share), limit,
                    )
                )  # fmt: skip
    rmtree(copy.parent / f"{copy.stem}-backups", ignore_errors=True)
    return figures


def _round(measured: Measured, drafts: Iterator[Draft]) -> list[float]:
    times = []
    for _ in range(SALES):
        times.append(ring_up(measured, next(drafts)))
        checkpoint_when_idle()  # as the till lane does after each answer
    return times


@contextmanager
def _running(work: Work) -> Iterator[list[bool]]:
    """Let the work run on a thread of its own; the list tells how often it began."""
    stop, done = Event(), list[bool]()

    def again() -> None:
        make_thread_read_only()
        try:
            while not stop.is_set():
                done.append(True)
                work(stop)
        except BackupStopped:
            return
        finally:
            close_connection()

    with ThreadPoolExecutor(max_workers=1) as lane:
        running = lane.submit(again)
        try:
            yield done
        finally:
            stop.set()
            running.result()


def _summary_of(measured: Measured) -> Work:
    year = Period(PeriodKind.RANGE, LAST_DAY - timedelta(days=364), LAST_DAY)

    def draw(_: Event) -> None:
        summary.draw(measured.shop.insights.summary(year, by=owner_of(measured.shop)))

    return draw


def _backup_of(measured: Measured) -> Work:
    folder = measured.path.parent / f"{measured.path.stem}-backups"
    folder.mkdir(exist_ok=True)
    places = BackupPlaces(folder=str(folder))

    def back_up(stop: Event) -> None:
        at = measured.clock.now()
        make_backup(measured.path, places=places, occasion=Occasion.DAILY, at=at, stopping=stop)

    return back_up
