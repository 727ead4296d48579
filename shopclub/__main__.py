"""The command line: open the app, or do one task without it."""

import argparse
import io
import logging
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from shopclub import __version__
from shopclub.kernel.errors import EnvironmentProblem


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ShopClub and return the exit code: 0 well, 1 a difference or fault, 2 a wrong call."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    given = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    try:
        if given.self_test:
            return _self_test()
        if given.task == "check":
            return _check(given.file)
        if given.task == "demo":
            return _demo(given.folder, headless=given.headless)
        return _open(given)
    except EnvironmentProblem as problem:
        print(f"shopclub: {problem}", file=sys.stderr)
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
    check = tasks.add_parser("check", help="prove every balance and tier from the ledger")
    check.add_argument("file", type=Path)
    return parser


def _open(given: argparse.Namespace) -> int:
    if not _ready_for_window():
        return 1
    from shopclub.app import open_app, places

    return open_app(places(shop=given.shop, config=given.settings, papers=given.papers))


def _check(file: Path) -> int:
    from shopclub.app import check_file

    differences = check_file(file)
    for difference in differences:
        print(
            f"{difference.what} of {difference.whose}: "
            f"the ledger proves {difference.proved}, the file says {difference.kept}"
        )
    if differences:
        return 1
    print(f"{file.name}: every balance, lot, total and tier follows from the ledger.")
    return 0


def _demo(folder: Path | None, *, headless: bool) -> int:
    where = folder or Path(tempfile.mkdtemp(prefix="shopclub-demo-"))
    if headless or not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        if not _ready_for_window():
            return 1
        from shopclub.demo.first_sale import play_first_sale
        from shopclub.ui.application import log_qt_messages

        log_qt_messages()
        return play_first_sale(where)
    if not _ready_for_window():
        return 1
    from shopclub.demo.sample_shop import open_sample_shop

    return open_sample_shop(where)


def _self_test() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not _ready_for_window():
        return 1
    from shopclub.demo.self_test import self_test
    from shopclub.ui.application import log_qt_messages

    log_qt_messages()
    return self_test()


def _has_display() -> bool:
    shown = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(shown) or platform.system() != "Linux"


def _ready_for_window() -> bool:
    """Tell whether Qt can start here; where it cannot, say what is missing."""
    from shopclub.ui import missing_libraries

    missing = missing_libraries.explain_missing()
    if missing is not None:
        print(missing, file=sys.stderr)
    return missing is None


if __name__ == "__main__":
    raise SystemExit(main())
