"""The command line: open the app, or do one task without it."""

import argparse
import gc
import io
import os
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from shopclub import __version__
from shopclub.backup.commands import TASKS, add_tasks, run_task
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.kernel.phrases import LANGUAGES
from shopclub.kernel.terminal import ask_line, ask_unseen
from shopclub.logs.keeping import say_on_standard_error
from shopclub.storage.problems import disk_faults
from shopclub.ui.log.commands import add_task as add_log_task
from shopclub.ui.log.commands import run_task as run_log_task

NO_DISPLAY = (
    "ShopClub needs a screen, and there is none here.\n"
    "Without one, `shopclub demo --headless` plays a first sale and leaves pictures of it."
)
PERIODS = "2026, 2026-Q4, 2026-10, 2026-W41, 2026-10-03 or 2026-10-03..2026-11-15"

if TYPE_CHECKING:
    from shopclub.shop import Difference


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ShopClub and return the exit code: 0 well, 1 a difference or fault, 2 a wrong call."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    given = _parser().parse_args(arguments)
    say_on_standard_error()
    try:
        if given.self_test:
            return _self_test()
        if given.task in MAKING:
            _warn_of_place(given.file)
        return DOING.get(given.task, _open)(given)
    except (EnvironmentProblem, ShopClubError) as problem:
        print(f"shopclub: {_sentence(problem)}", file=sys.stderr)
    except EOFError:
        print("shopclub: nobody answered.", file=sys.stderr)
    except KeyboardInterrupt:
        print(file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="shopclub", description="The membership desk for small shops."
    )
    parser.add_argument("--version", action="version", version=f"ShopClub {__version__}")
    parser.add_argument("--self-test", action="store_true", help="prove that this copy is whole")
    parser.add_argument("--shop", type=Path, help="the shop file, instead of this machine's own")
    parser.add_argument("--settings", type=Path, help="this machine's settings file")
    parser.add_argument("--papers", type=Path, help="the folder for saved papers")
    tasks = parser.add_subparsers(dest="task", metavar="TASK")
    demo = tasks.add_parser("demo", help="open a small sample shop, or play a first sale")
    demo.add_argument("folder", type=Path, nargs="?", help="where the sample and its papers go")
    demo.add_argument(
        "--headless", action="store_true", help="play without a display and leave pictures"
    )
    demo.add_argument("--language", choices=LANGUAGES, help="what the sample shop speaks")
    check = tasks.add_parser("check", help="prove every balance and tier from the ledger")
    check.add_argument("file", type=Path)
    check.add_argument("--rebuild", action="store_true", help="first make what differs anew")
    add_tasks(tasks)
    summary = tasks.add_parser("summary", help="write the owner's summary of a period as PDF")
    summary.add_argument("--period", required=True, help=PERIODS)
    summary.add_argument("--language", choices=LANGUAGES, help="instead of the shop's own")
    summary.add_argument("file", type=Path)
    summary.add_argument("out", type=Path)
    export = tasks.add_parser("export", help="write all of a shop as CSV parts, or as one .xlsx")
    export.add_argument("file", type=Path)
    export.add_argument("folder", type=Path, help="a new folder, or a new file that ends in .xlsx")
    add_log_task(tasks)
    back = tasks.add_parser("bring-back", help="make a shop file of an export")
    back.add_argument("export", type=Path, help="the folder of CSV parts, or the workbook")
    back.add_argument("file", type=Path)
    sample = tasks.add_parser("sample", help="make a believable shop of any size")
    sample.add_argument("--members", type=int, default=1_000, help="how many people join")
    sample.add_argument("--months", type=int, default=12, help="how long its past is")
    sample.add_argument("--seed", type=int, default=1, help="the same seed, the same shop")
    sample.add_argument("--until", type=date.fromisoformat, help="its last day, else yesterday")
    sample.add_argument("file", type=Path)
    return parser


def _open(given: argparse.Namespace) -> int:
    if not _has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    gc.disable()  # nothing of a start is rubbish; later the thread of the screens collects
    try:
        from shopclub.app import open_app, places  # before Qt, which reads what comes later

        if not _ready_for_window():
            return 1
        return open_app(places(shop=given.shop, config=given.settings, papers=given.papers))
    finally:
        gc.enable()


def _backup(given: argparse.Namespace) -> int:
    return run_task(given, ask=ask_unseen, ask_word=ask_line)


def _check(given: argparse.Namespace) -> int:
    from shopclub.app import check_file, rebuild_file

    file = given.file
    if given.rebuild:
        for difference in rebuild_file(file, ask=ask_unseen):
            print(f"before: {_told(difference)}")
        print(f"{file.name}: every kept figure is made anew.")
    differences = check_file(file)
    for difference in differences:
        print(_told(difference))
    if differences:
        return 1
    print(f"{file.name}: every balance, lot, total and tier follows from the ledger.")
    return 0


def _told(difference: "Difference") -> str:
    if difference.proved == difference.kept:
        return f"{difference.what}: {difference.whose}"
    return (
        f"{difference.what} of {difference.whose}: "
        f"the ledger proves {difference.proved}, the file says {difference.kept}"
    )


def _summary(given: argparse.Namespace) -> int:
    from shopclub.app import write_summary
    from shopclub.insights.period import PeriodRefused, parse_period

    try:
        period = parse_period(given.period)
    except PeriodRefused as refusal:
        print(f"shopclub: {refusal.entry} is no period; see --help", file=sys.stderr)
        return 2
    language: str = given.language or ""
    write_summary(given.file, ask=ask_unseen, period=period, language=language, out=given.out)
    print(f"{given.out}: the summary of {period.first} to {period.last}.")
    return 0


def _export(given: argparse.Namespace) -> int:
    from shopclub.app import export_file

    exported = export_file(given.file, ask=ask_unseen, out=given.folder)
    print(f"{exported.path}: {exported.rows} rows in {exported.parts} parts.")
    return 0


def _log(given: argparse.Namespace) -> int:
    from shopclub.app import open_file

    return run_log_task(given, open_file=open_file, ask=ask_unseen)


def _bring_back(given: argparse.Namespace) -> int:
    from shopclub.app import bring_back_file

    file = given.file
    differences = bring_back_file(given.export, file, pin=ask_unseen("A PIN for the owner: "))
    for difference in differences:
        print(_told(difference))
    print(f"{file}: brought back. Appoint the others again; only the owner has a PIN.")
    return 1 if differences else 0


def _sample(given: argparse.Namespace) -> int:
    from shopclub.app import make_sample

    if given.members < 1 or given.months < 1:
        print("shopclub: a sample has at least 1 member and 1 month", file=sys.stderr)
        return 2
    make_sample(
        given.file,
        members=given.members,
        months=given.months,
        seed=given.seed,
        last_day=given.until,
        progress=lambda done, days: print(f"\rday {done} of {days}", end="", flush=True),
    )
    print(f"\n{given.file}: made; the PIN of owner and cashiers is 135790.")
    return 0


def _demo(given: argparse.Namespace) -> int:
    import tempfile

    where = given.folder or Path(tempfile.mkdtemp(prefix="shopclub-demo-"))
    with disk_faults():
        where.mkdir(parents=True, exist_ok=True)
    if given.headless or not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if not _ready_for_window():
            return 1
        from shopclub.demo.playing import play_demo
        from shopclub.ui.log_lines import log_qt_messages

        log_qt_messages()
        return play_demo(where)
    if not _ready_for_window():
        return 1
    from shopclub.demo.sample_shop import open_sample_shop

    return open_sample_shop(where, language=given.language)


def _self_test() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not _ready_for_window():
        return 1
    from shopclub.demo.self_test import self_test
    from shopclub.ui.log_lines import log_qt_messages

    log_qt_messages()
    return self_test()


def _sentence(problem: EnvironmentProblem | ShopClubError) -> str:
    """Say a fault or refusal in words; its bare name where even Qt cannot be loaded."""
    from shopclub.kernel.money import currency

    try:
        from shopclub.ui.sentences import sentence_of
    except ImportError:
        return str(problem)
    return sentence_of(problem, currency=currency("CNY"))


def _warn_of_place(file: Path) -> None:
    """Say that a shop file will lie where it may be lost; whoever gives the command decides."""
    from shopclub.storage.machine import danger_at
    from shopclub.storage.place_problems import RiskyPlace

    danger = danger_at(file)
    if danger is not None:
        print(f"shopclub: {_sentence(RiskyPlace(str(file), *danger))}", file=sys.stderr)


def _has_display() -> bool:
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def _ready_for_window() -> bool:
    """Tell whether Qt can start here; where it cannot, say what is missing."""
    from shopclub.ui import missing_libraries

    missing = missing_libraries.explain_missing()
    if missing is not None:
        print(missing, file=sys.stderr)
    return missing is None


MAKING = frozenset({"sample", "bring-back", "restore"})
"""What makes a shop file, or puts one into its place."""
DOING: dict[str | None, Callable[[argparse.Namespace], int]] = {
    "check": _check,
    "sample": _sample,
    "summary": _summary,
    "export": _export,
    "log": _log,
    "bring-back": _bring_back,
    "demo": _demo,
    **dict.fromkeys(TASKS, _backup),
}

if __name__ == "__main__":
    raise SystemExit(main())
