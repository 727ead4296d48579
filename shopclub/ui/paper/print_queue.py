"""The papers on their way to a printer: none holds up a sale, and none is lost in silence."""

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from shopclub.kernel.destinations import Destination
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.ui.jobs import Hop, Refusal, SomethingWrong

log = logging.getLogger("shopclub.printing")

LAST_WAIT_SECONDS = 3.0
"""How long the end of the app waits for papers that are still on their way."""


@dataclass(frozen=True, slots=True)
class PrintOrder:
    """A paper to be printed: what people call it, where it goes, and how it is drawn.

    Without `draw` only the cash drawer opens. `show` opens the paper on the screen instead.
    """

    title: str
    destination: Destination
    draw: Callable[[], bytes] | None
    open_drawer: bool = False
    show: Callable[[], None] | None = None


class PrintStage(StrEnum):
    """How far a paper is."""

    WAITING = "waiting"
    PRINTING = "printing"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Print:
    """A paper on its way; a failed one carries what to say."""

    number: int
    order: PrintOrder
    stage: PrintStage = PrintStage.WAITING
    problem: Refusal | None = None


Route = Callable[[PrintOrder], None]
"""Draws a paper and brings it to its printer, off the thread of the screens."""


class PrintQueue:
    """Prints one paper after the other, off the thread of the screens and off both lanes.

    All methods are called on the thread of the screens; answers come there by `hop`.
    """

    def __init__(self, *, executor: Executor, hop: Hop, route: Route) -> None:
        self._executor = executor
        self._hop = hop
        self._route = route
        self._prints: dict[int, Print] = {}
        self._answers: dict[int, Callable[[Print], bool]] = {}
        self._futures: set[Future[None]] = set()
        self._last = 0
        self._changed: Callable[[], None] = lambda: None
        self._closed = False

    @property
    def prints(self) -> tuple[Print, ...]:
        """Return the papers that are waiting, printing or failed, in the order they came."""
        return tuple(self._prints.values())

    @property
    def failed(self) -> tuple[Print, ...]:
        """Return the papers that were not printed and not forgotten."""
        return tuple(one for one in self.prints if one.stage is PrintStage.FAILED)

    @property
    def idle(self) -> bool:
        """Whether no paper is on its way."""
        return len(self.failed) == len(self._prints)

    def watch(self, changed: Callable[[], None]) -> None:
        """Call this after every change from now on."""
        self._changed = changed

    def put(self, order: PrintOrder, *, answered: Callable[[Print], bool] | None = None) -> int:
        """Print a paper after those before it; return its number.

        `answered` hears how it went, and returns whether people were told: then a failed one is
        not kept.
        """
        self._last += 1
        if answered is not None:
            self._answers[self._last] = answered
        self._submit(Print(self._last, order))
        return self._last

    def repeat_failed(self) -> None:
        """Print all that failed once more; the drawer does not open again for a paper."""
        for failed in self.failed:
            opens = failed.order.open_drawer and failed.order.draw is None
            again = replace(failed.order, open_drawer=opens)
            self._submit(Print(failed.number, again))

    def forget_failed(self) -> None:
        """Let go of all that failed."""
        for failed in self.failed:
            del self._prints[failed.number]
        self._changed()

    def close(self, *, patience_seconds: float = LAST_WAIT_SECONDS) -> None:
        """Wait for what is on its way, but not for ever; then take and tell nothing more."""
        self._closed = True
        unfinished = wait(tuple(self._futures), timeout=patience_seconds).not_done
        self._executor.shutdown(wait=False, cancel_futures=True)
        if unfinished:
            log.warning("the end came before %d papers were printed", len(unfinished))

    def _submit(self, one: Print) -> None:
        if self._closed:
            return
        self._prints[one.number] = one
        self._changed()
        future = self._executor.submit(self._bring, one)
        self._futures.add(future)
        future.add_done_callback(lambda ended: self._tell(lambda: self._end(one, ended)))

    def _bring(self, one: Print) -> None:
        self._tell(lambda: self._keep(replace(one, stage=PrintStage.PRINTING)))
        self._route(one.order)

    def _tell(self, call: Callable[[], None]) -> None:
        if not self._closed:
            self._hop(call)

    def _keep(self, one: Print) -> None:
        self._prints[one.number] = one
        self._changed()

    def _end(self, one: Print, ended: "Future[Any]") -> None:
        self._futures.discard(ended)
        error = ended.exception()
        known = isinstance(error, ShopClubError | EnvironmentProblem)
        if error is None:
            result = replace(one, stage=PrintStage.DONE)
        else:
            problem = error if isinstance(error, ShopClubError | EnvironmentProblem) else None
            result = replace(one, stage=PrintStage.FAILED, problem=problem or SomethingWrong())
        answered = self._answers.pop(one.number, None)
        told = answered is not None and answered(result)
        if error is None or told:
            self._prints.pop(one.number, None)
            self._changed()
        else:
            self._keep(result)
        if error is not None and not known:
            raise error
