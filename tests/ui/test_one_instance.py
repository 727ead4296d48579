"""One window a shop, across processes: the second start raises the first window."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.storage.problems import DiskFault
from shopclub.ui.one_instance import OneInstance

CHECKOUT = Path(__file__).resolve().parents[2]
HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from shopclub.ui.one_instance import OneInstance

app = QCoreApplication([])
held = OneInstance(Path(sys.argv[1]))
held.listen()
print(held.first, flush=True)
app.exec()
"""


@pytest.fixture
def first(qapp: QApplication, tmp_path: Path) -> Iterator[OneInstance]:
    instance = OneInstance(tmp_path / "店 1.shopclub")
    yield instance
    instance.release()


def _start(shop: Path, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, *words, str(shop)],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_second_start_opens_nothing_and_raises_the_first_window(
    first: OneInstance, tmp_path: Path, qtbot: QtBot
) -> None:
    assert first.first
    QTimer.singleShot(1_000, first.listen)
    shop = tmp_path / "店 1.shopclub"
    shop.write_bytes(b"no shop: a second start must not even open it")
    with qtbot.waitSignal(first.raised, timeout=60_000):
        second = _start(shop, "-m", "shopclub", "--shop")
    out, err = second.communicate(timeout=60)
    assert (second.returncode, out, err) == (0, "", "")


def test_two_shops_have_two_windows(first: OneInstance, tmp_path: Path) -> None:
    other = OneInstance(tmp_path / "店 2.shopclub")
    assert other.first
    other.release()


def test_the_same_shop_by_another_way_is_the_same_shop(first: OneInstance, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    second = OneInstance(tmp_path / "folder" / ".." / "店 1.shopclub")
    assert not second.first


def test_a_window_that_closed_leaves_the_shop_to_the_next(
    qapp: QApplication, tmp_path: Path
) -> None:
    for _ in range(2):
        instance = OneInstance(tmp_path / "店.shopclub")
        assert instance.first
        instance.release()


def test_a_window_that_was_killed_does_not_lock_the_shop(
    qapp: QApplication, tmp_path: Path
) -> None:
    shop = tmp_path / "店.shopclub"
    holder = _start(shop, "-c", HOLD)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    second = OneInstance(shop)
    assert not second.first
    assert second.raise_first()
    holder.kill()
    holder.communicate(timeout=60)
    third = OneInstance(shop)
    assert third.first
    third.release()


def test_a_place_where_no_folder_can_be_made_is_a_fault_of_the_world(
    qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DiskFault):
        OneInstance(tmp_path / "file" / "shop.shopclub")


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
@pytest.mark.usefixtures("qapp")
def test_a_circle_of_links_and_a_name_that_is_no_text_are_shops_of_their_own(
    tmp_path: Path,
) -> None:
    circle, odd = tmp_path / "shop.shopclub", Path(os.fsdecode(bytes(tmp_path) + b"/caf\xe9"))
    circle.symlink_to(circle)
    for path in (circle, odd):
        instance, second = OneInstance(path), OneInstance(path)
        assert instance.first
        assert not second.first
        instance.release()
