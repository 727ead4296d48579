"""Wrong tries while no shop is open are counted by every process that looks at one."""

import subprocess
import sys
from pathlib import Path

import pytest

from shopclub.backup.owners import Tries
from shopclub.kernel.clock import SetClock
from tests.builders import MORNING

TRIES, PROCESSES = 60, 3
COUNTING = """
import sys
from pathlib import Path
from shopclub.backup.owners import Tries
from shopclub.kernel.clock import SetClock
from tests.builders import MORNING
tries = Tries(Path(sys.argv[1]), clock=SetClock(MORNING))
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    tries.count(f"pin {sys.argv[3]}{number:03}")
"""

pytestmark = pytest.mark.plain


@pytest.mark.full
def test_processes_that_count_at_once_lose_no_try(tmp_path: Path) -> None:
    live = tmp_path / "grocer.shopclub"
    counting = [
        subprocess.Popen(
            [sys.executable, "-c", COUNTING, str(live), str(TRIES), str(number)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        for number in range(PROCESSES)
    ]
    for process in counting:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
    for process in counting:
        assert process.stdin is not None
        process.stdin.write(b"\n")
        process.stdin.flush()
    for process in counting:
        with process:
            assert process.wait() == 0
    counted = Tries(live, clock=SetClock(MORNING)).wrong()
    assert len(counted) == TRIES * PROCESSES
    assert {count for _, count in counted} == {1}


def test_a_line_that_was_cut_off_counts_for_nobody_and_the_rest_stands(tmp_path: Path) -> None:
    live = tmp_path / "grocer.shopclub"
    tries = Tries(live, clock=SetClock(MORNING))
    tries.count("pin 1")
    with live.with_name("grocer.shopclub.tries").open("ab") as file:
        file.write(b"+ pi")
    tries.count("code 2")
    tries.count("pin 1")
    assert Tries(live, clock=SetClock(MORNING)).wrong() == (("pin 1", 2), ("code 2", 1))
