"""Starting tills in processes of their own, telling them things, reading answers, killing them.

A till is forked off a process that has read the programs once and opened nothing; where a system
cannot fork, each reads them anew.
"""

import multiprocessing
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import chdir, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from multiprocessing.context import ForkServerContext, SpawnContext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.trust import till_process
from tests.trust.commands import Answer, Command, Deed

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class TillProcess:
    """A till that runs beside this process."""

    process: "BaseProcess"
    ear: "Connection[Any, Any]"
    voice: "Connection[Any, Any]"

    def tell(self, *commands: Command) -> None:
        """Send commands without waiting for answers."""
        self.ear.send(commands)

    def tell_no_more(self) -> None:
        """Let it end by itself once it has done what it was told."""
        self.ear.close()

    def answer(self) -> Answer | None:
        """Wait for the next answer; None when the till died or ended."""
        try:
            said: Answer = self.voice.recv()
        except EOFError:
            return None
        return said

    def answers(self) -> Iterator[Answer]:
        """Wait for answers until the till dies or ends."""
        while (answer := self.answer()) is not None:
            yield answer

    def open(self, path: Path, *, at: datetime) -> None:
        """Let it open a shop file, and wait until it has."""
        self.tell(Command(Deed.OPEN, str(path), at=at))
        assert self.answer() == Answer(str(path))

    def kill(self) -> None:
        """End it at once, wherever it is: SIGKILL, or what a system has in its place."""
        self.process.kill()

    def end(self) -> int:
        """Wait until it has ended, and return how: below 0 the signal that killed it."""
        self.tell_no_more()
        self.process.join()
        self.voice.close()
        assert self.process.exitcode is not None
        return self.process.exitcode


def told_by(*arguments: object, dies: bool) -> str:
    """Run Python in a process that is killed on the way, or not; return what it had to say."""
    run = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == (-9 if dies else 0), run.stderr
    return run.stdout.strip()


def started() -> TillProcess:
    """Start a till that waits for its first command."""
    told, ear = multiprocessing.Pipe(duplex=False)
    voice, answers = multiprocessing.Pipe(duplex=False)
    process = _starting().Process(target=till_process.stand, args=(told, answers), daemon=True)
    process.start()
    told.close()
    answers.close()
    return TillProcess(process, ear, voice)


@cache
def _starting() -> ForkServerContext | SpawnContext:
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    from multiprocessing.forkserver import ensure_running

    forking = multiprocessing.get_context("forkserver")
    forking.set_forkserver_preload([till_process.__name__])
    with chdir(CHECKOUT):  # it looks for our tests where it starts
        ensure_running()
    return forking


@contextmanager
def tills(number: int) -> Iterator[tuple[TillProcess, ...]]:
    """Start tills, and end those that are still alive."""
    running = tuple(started() for _ in range(number))
    try:
        yield running
    finally:
        end_all(running)


def end_all(running: Iterable[TillProcess]) -> None:
    """Kill and reap tills, in whatever state they are."""
    for till in running:
        if till.process.is_alive():
            till.kill()
        till.end()
