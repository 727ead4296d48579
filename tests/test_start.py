"""What a start imports: nothing that the sign-in does not need (bar 16)."""

import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
LATER = (
    "peewee",
    "argon2",
    "lunar_python",
    "openpyxl",
    "phonenumbers",
    "pypinyin",
    "reportlab",
    "tomlkit",
    "xml.etree.ElementTree",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "shopclub.services",
    "shopclub.ui.counter.screen",
    "shopclub.ui.office.screen",
)
START = "import shopclub.__main__, shopclub.app, shopclub.ui.application"


def imported_too_soon(statement: str) -> tuple[str, ...]:
    """Name what a process imports by a statement, of all that is for later."""
    told = subprocess.run(
        [sys.executable, "-c", f"{statement}\nimport sys\nprint(*sys.modules)"],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=True,
        capture_output=True,
        text=True,
    )
    there = set(told.stdout.split())
    assert "shopclub.ui.sign_in.screen" in there
    return tuple(name for name in LATER if name in there)


def test_a_start_imports_nothing_that_the_sign_in_does_not_need() -> None:
    assert imported_too_soon(START) == ()


def test_a_table_that_a_start_imports_is_found() -> None:
    assert imported_too_soon(f"{START}\nimport shopclub.staff.tables") == ("peewee",)
