"""The suite fails on silence: each kind of leftover is planted in a test and must fail it."""

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from platformdirs import user_config_path, user_data_path

from tests.architecture.tree import CHECKOUT

PLANTS = """
import logging
import os
import warnings

import pytest
from PySide6.QtCore import qDebug, qWarning

till = logging.getLogger("shopclub.till")

def test_warning(): warnings.warn("old way", DeprecationWarning)
def test_qt_warning(): qWarning("no such slot")
def test_qt_debug(): qDebug("left behind")
def test_log_warning(): till.warning("drawer is open")
def test_log_error(): till.error("drawer is jammed")
def test_quiet(): till.info("drawer is shut")
def test_announced(log_guard):
    log_guard.expect("drawer")
    till.warning("drawer is open")
def test_never_came(log_guard): log_guard.expect("drawer")
def test_offscreen(): assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
@pytest.mark.window
def test_window(): assert os.environ["QT_QPA_PLATFORM"] == "xcb"
"""


@dataclass(frozen=True, slots=True)
class Session:
    """What came of each planted test that ran, and all that pytest said."""

    faults: Mapping[str, str]
    said: str


def run_plants(
    folder: Path, *, plants: str = PLANTS, select: str | None = None, platform: str = "xcb"
) -> Session:
    """Run planted tests under the settings of this suite, in a process of their own."""
    plugins = ("tests.strictness", "tests.leftovers")
    (folder / "conftest.py").write_text(f"pytest_plugins = {plugins}\n")
    (folder / "test_planted.py").write_text(plants)
    report = folder / "report.xml"
    command = [sys.executable, "-m", "pytest", "-n0", "-c", str(CHECKOUT / "pyproject.toml")]
    command += ["--rootdir", str(folder), "-p", "no:cacheprovider", "--junitxml", str(report)]
    run = subprocess.run(
        [*command, *(("-m", select) if select else ()), str(folder)],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT), "QT_QPA_PLATFORM": platform},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return Session(_faults(report) if report.exists() else {}, run.stdout + run.stderr)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """Run all the plants once, as the everyday suite would."""
    return run_plants(tmp_path_factory.mktemp("planted"))


@pytest.mark.parametrize(
    ("planted", "named"),
    [
        ("test_warning", "DeprecationWarning: old way"),
        ("test_qt_warning", "no such slot"),
        ("test_qt_debug", "left behind"),
        ("test_log_warning", "unexpected log line: WARNING shopclub.till: drawer is open"),
        ("test_log_error", "unexpected log line: ERROR shopclub.till: drawer is jammed"),
        ("test_never_came", "announced log line never came: drawer"),
    ],
)
def test_what_a_test_leaves_behind_fails_it(session: Session, planted: str, named: str) -> None:
    assert named in session.faults[planted]


@pytest.mark.parametrize("planted", ["test_quiet", "test_announced", "test_offscreen"])
def test_what_is_quiet_announced_or_offscreen_passes(session: Session, planted: str) -> None:
    assert session.faults[planted] == ""


def test_nothing_else_ran(session: Session) -> None:
    print(f"{len(session.faults)} planted tests ran")
    assert len(session.faults) == 9
    assert "test_window" not in session.faults


def test_a_session_of_window_tests_keeps_its_screen(tmp_path: Path) -> None:
    assert run_plants(tmp_path, select="window").faults == {"test_window": ""}


def test_window_tests_refuse_company(tmp_path: Path) -> None:
    together = run_plants(tmp_path, select="window or not window")

    assert "Window tests need a session of their own" in together.said


def test_window_tests_refuse_to_run_without_a_screen(tmp_path: Path) -> None:
    blind = run_plants(tmp_path, select="window", platform="offscreen")

    assert "Window tests need a real screen" in blind.said


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux moves its folders by environment")
def test_no_test_sees_a_persons_own_folders() -> None:
    persons_own = Path.home() / ".local" / "share"

    for folder in (user_data_path("shopclub"), user_config_path("shopclub")):
        assert not folder.is_relative_to(persons_own)
        assert not folder.is_relative_to(Path.home() / ".config")


def _faults(report: Path) -> dict[str, str]:
    found: dict[str, str] = {}
    for case in ElementTree.parse(report).iter("testcase"):
        told = [
            f"{fault.get('message', '')}\n{fault.text or ''}"
            for fault in case
            if fault.tag in {"failure", "error"}
        ]
        name = case.get("name", "")
        found[name] = found.get(name, "") + "\n".join(told)
    return found
