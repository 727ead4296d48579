"""TRUST 99: a real program that holds the shop file is named, and the shop looked at anyway."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shopclub.app import places, start_of, ways_on
from shopclub.config import Config
from shopclub.kernel.clock import SetClock
from shopclub.storage.database import rows
from shopclub.storage.place_problems import FileHeld
from shopclub.ui.running import run
from tests.builders import MORNING, PIN, desk_in

pytestmark = [
    pytest.mark.full,
    pytest.mark.plain,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who holds a file"),
]
CLOCK = SetClock(MORNING)
HOLDING = """
import sys
from sqlcipher3 import dbapi2
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
connection.execute("BEGIN EXCLUSIVE")
connection.execute("UPDATE staff SET failures = 3")
print("held", flush=True)
sys.stdin.read()
"""
SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from shopclub.ui.one_instance import OneInstance
app = QCoreApplication([])
first = OneInstance(Path(sys.argv[1]))
print("held" if first.first else "late", flush=True)
sys.stdin.read()
"""


@contextmanager
def held_by(program: str, shop: Path) -> Iterator[int]:
    """Let another process hold a shop file within the block; yields its number."""
    with subprocess.Popen(
        [sys.executable, "-c", program, str(shop)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        yield other.pid
        other.communicate("")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    with desk_in(tmp_path) as desk:
        desk.ring_up(1_280)
    return tmp_path / "grocer.shopclub"


def test_a_program_that_holds_the_file_is_named_and_the_shop_can_be_looked_at(shop: Path) -> None:
    where = places(shop=shop, config=shop.with_name("s.toml"), papers=shop.parent)
    with held_by(HOLDING, shop) as pid:
        with pytest.raises(FileHeld) as held:
            start_of(where, clock=CLOCK)
        assert held.value.holder.pid == pid
        assert held.value.holder.program.startswith("python")
        view = ways_on(where, clock=CLOCK).begin_view(held.value)
        assert view.shop is not None
        assert view.shop.staff.sign_in(1, pin=PIN).name == "老王"
        assert rows("SELECT count(*) FROM sale") == [(1,)]
        view.close_shop()
    start = start_of(where, clock=CLOCK)
    assert start.shop is not None
    start.close_shop()


def test_another_window_that_does_not_answer_is_told_with_the_file(
    shop: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = places(shop=shop, config=shop.with_name("s.toml"), papers=shop.parent)
    with held_by(SECOND, shop):
        code = run(
            lambda: start_of(where, clock=CLOCK),
            shop_path=shop,
            config=Config(language="en"),
            ways=lambda: ways_on(where, clock=CLOCK),
        )
    assert code == 1
    assert f"Another program holds {shop}" in capsys.readouterr().err
