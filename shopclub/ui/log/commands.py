"""`shopclub log`: the log as a file without a screen."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from shopclub.shop import Shop

ENDINGS = (".csv", ".xlsx", ".pdf")
WELL, WRONG_CALL = 0, 2


def add_task(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add what can be said of the log."""
    log = tasks.add_parser("log", help="write the log of a shop as .csv, .xlsx or .pdf")
    log.add_argument("file", type=Path)
    log.add_argument("out", type=Path, help=".csv has every line, and what proves the chain")


def run_task(
    given: argparse.Namespace,
    *,
    open_file: "Callable[[Path], AbstractContextManager[Shop]]",
    ask: Callable[[str], str],
) -> int:
    """Write the log and return the exit code; only the owner may.

    Raises what signing in and opening the file raise, ExportExists or PaperNotSaved.
    """
    from shopclub.staff.at_terminal import owner_at_terminal
    from shopclub.staff.log_lines import WHOLE_LOG
    from shopclub.ui.log.files import lines_that_fit, write_log
    from shopclub.ui.log.state import FileKind
    from shopclub.ui.paper.placing import require_free, saving_at

    out: Path = given.out
    if out.suffix.lower() not in ENDINGS:
        print(f"shopclub: {out.name} ends in none of {', '.join(ENDINGS)}", file=sys.stderr)
        return WRONG_CALL
    kind = FileKind(out.suffix.lower().removeprefix("."))
    require_free(out)
    with open_file(given.file) as shop:
        owner = owner_at_terminal(shop.staff, ask=ask)
        ids = tuple(shop.audit_log.every_id(WHOLE_LOG, by=owner))
        shop.audit_log.note_export(len(lines_that_fit(kind, ids)), by=owner)
        with saving_at(out):
            lines = write_log(shop, kind, out, ids, language=shop.identity.language, by=owner)
    print(f"{out}: {lines} of {len(ids)} lines.")
    return WELL
