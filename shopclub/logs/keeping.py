"""Everything that is written down of one run of ShopClub: its log, and how it ended."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from shopclub.kernel.clock import Clock
from shopclub.logs.hard_crash import faults_noted
from shopclub.logs.lines import LineFormatter
from shopclub.logs.log_file import kept_log

log = logging.getLogger("shopclub.app")


@contextmanager
def noted(folder: Path, *, clock: Clock) -> Iterator[None]:
    """Keep the log meanwhile, note a hard crash, and report an error that ends it all."""
    with kept_log(folder), faults_noted(folder):
        try:
            yield
        except Exception as error:
            from shopclub.logs.reports import ReportKind, write_report
            from shopclub.logs.tracing import told, traced

            log.critical("ShopClub could not go on", exc_info=error)
            with suppress(OSError):
                what, calls, at = told(error), traced(error), clock.now()
                write_report(folder, what, kind=ReportKind.START, at=at, calls=calls, about={})
            raise


def say_on_standard_error() -> None:
    """Say warnings where ShopClub was called, masked as in the log."""
    lines = logging.StreamHandler()
    lines.setFormatter(LineFormatter())
    logging.basicConfig(level=logging.WARNING, handlers=[lines])
