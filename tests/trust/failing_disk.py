"""A process whose disk fails when it is told to: Linux with a C compiler only."""

import atexit
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import pytest

SOURCE = Path(__file__).with_name("failing_disk.c")
CHECKOUT = Path(__file__).parents[2]
WRITE, SYNC, TRUNCATE = 1, 2, 4


@cache
def library() -> Path:
    """Build the library; skip where that cannot be, but never where it is required."""
    compiler = shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        assert not os.environ.get("CI"), "the failing disk is required here: install cc"
        pytest.skip("the failing disk needs Linux and a C compiler (cc)")
    folder = Path(mkdtemp(prefix="failing-disk-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    built = folder / "failing_disk.so"
    command = [compiler, "-shared", "-fPIC", "-O2", "-w", "-o", str(built), str(SOURCE), "-ldl"]
    subprocess.run(command, check=True)
    return built


def run_on(folder: Path, module: str, *arguments: str, log: Path | None = None) -> list[str]:
    """Run a module in a process whose files below a folder are on such a disk; return its lines."""
    environment = {**os.environ, "LD_PRELOAD": str(library()), "DISK_FOLDER": str(folder)}
    if log is not None:
        environment["DISK_LOG"] = str(log)
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        env=environment,
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3_000:]
    return done.stdout.splitlines()
