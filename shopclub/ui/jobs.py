"""Work off the GUI thread: the till lane writes and reads briefly, the reading lane takes its time.

Backups have a lane of their own, so that neither a sale nor a report waits for one; so has what is
asked of the system, which may never answer.

Each lane is one thread with its own connection, so that what is asked first is done first, and a
month's summary never makes a cashier wait. The executors are injected: tests run jobs at once or
step by step.
"""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol, TypeVar

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError

Result = TypeVar("Result")
Refusal = ShopClubError | EnvironmentProblem


@dataclass(eq=False)
class SomethingWrong(EnvironmentProblem):
    """A bug of ours ended the work; it is logged, and whoever asked may go on."""


class Hop(Protocol):
    """Carries a call to the thread of the screens."""

    def __call__(self, call: Callable[[], None]) -> None:
        """Run the call over there, soon."""
        ...


class Jobs:
    """The lanes; `rest` is what the till lane does after each work, once it is answered.

    Without a lane for backups they are made on the reading lane, and without one for the system it
    is asked there. Nothing waits for the system, not even the end.
    """

    def __init__(
        self,
        *,
        till: Executor,
        reading: Executor,
        hop: Hop,
        rest: Callable[[], object] | None = None,
        backups: Executor | None = None,
        system: Executor | None = None,
    ) -> None:
        self._till = till
        self._backups = backups or reading
        self._reading = reading
        self._system = system or reading
        self._hop = hop
        self._rest = rest
        self._pending = 0
        self._asked = 0
        self._closed = False

    @property
    def idle(self) -> bool:
        """Whether every answer has been given, but for those of the system."""
        return self._pending == 0

    @property
    def asking(self) -> bool:
        """Whether the system has not answered yet."""
        return self._asked > 0

    def at_till(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Do work on the till lane, then call back on the screens' thread."""
        self._submit(self._till, work, done, refused)
        if self._rest is not None:
            self._till.submit(self._rest).add_done_callback(self._look_at_rest)

    def reading(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Do work on the reading lane, then call back on the screens' thread."""
        self._submit(self._reading, work, done, refused)

    def backing_up(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Do work on the lane of backups, then call back on the screens' thread."""
        self._submit(self._backups, work, done, refused)

    def ask_system(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Ask the system for what it may never answer, then call back on the screens' thread."""

        def deliver(future: "Future[Result]") -> None:
            self._asked -= 1
            self._deliver(future, done=done, refused=refused)

        def answer(future: "Future[Result]") -> None:
            if not self._closed:
                self._hop(lambda: deliver(future))

        self._asked += 1
        self._system.submit(work).add_done_callback(answer)

    def alone(
        self,
        work: Callable[[], Result],
        *,
        done: Callable[[Result], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Do work on the till lane while every other lane stands still, then call back."""

        def hold() -> Result:
            return self._till.submit(work).result()

        def hold_reading() -> Result:
            return self._reading.submit(hold).result()

        apart = self._backups is not self._reading
        self._submit(self._backups, hold_reading if apart else hold, done, refused)

    def close(self, *, last: Callable[[], None]) -> None:
        """Finish what was begun, do `last` on each lane (closing its connection), and stop."""
        self._closed = True
        if self._system is not self._reading:
            self._system.shutdown(wait=False, cancel_futures=True)
        for lane in dict.fromkeys((self._backups, self._reading, self._till)):
            lane.submit(last).result()
            lane.shutdown(wait=True)

    def _submit(
        self,
        lane: Executor,
        work: Callable[[], Result],
        done: Callable[[Result], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        def answer(future: "Future[Result]") -> None:
            self._hop(lambda: deliver(future))

        def deliver(future: "Future[Result]") -> None:
            self._pending -= 1
            self._deliver(future, done=done, refused=refused)

        self._pending += 1
        lane.submit(work).add_done_callback(answer)

    def _deliver(
        self,
        future: "Future[Any]",
        *,
        done: Callable[[Any], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, ShopClubError | EnvironmentProblem):
            refused(error)
        else:
            try:
                refused(SomethingWrong())
            finally:
                raise error

    def _look_at_rest(self, future: "Future[object]") -> None:
        """Bring a bug of the rest to the screens' thread: nobody else asks how it went.

        A fault of the world is left to the next work, which meets it too and has somebody to tell.
        """
        error = None if future.cancelled() else future.exception()
        if error is not None and not isinstance(error, ShopClubError | EnvironmentProblem):
            self._hop(partial(_raise, error))


def _raise(error: BaseException) -> None:
    raise error
