"""Starting tills in processes of their own, telling them things, reading answers, killing them."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tests.trust.commands import Answer, Command, Deed, answer_of

CHECKOUT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class TillProcess:
    """A till that runs beside this process."""

    process: "subprocess.Popen[str]"

    def tell(self, *commands: Command) -> None:
        """Send commands without waiting for answers."""
        assert self.process.stdin is not None
        self.process.stdin.write("".join(command.line() for command in commands))
        self.process.stdin.flush()

    def answer(self) -> Answer | None:
        """Wait for the next answer; None when the till died or ended."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        return answer_of(line) if line.endswith("\n") else None

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
        if self.process.stdin is not None and not self.process.stdin.closed:
            with suppress(BrokenPipeError):  # it may have died with commands unread
                self.process.stdin.close()
        code = self.process.wait()
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


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
    return TillProcess(
        subprocess.Popen(
            [sys.executable, "-m", "tests.trust.till_process"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=CHECKOUT,
            text=True,
        )
    )


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
        if till.process.poll() is None:
            till.kill()
        till.end()
