"""A thread for what the system may never answer: printing, and asking which printers there are."""

from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
Result = TypeVar("Result")
_Work = tuple["Future[Any]", Callable[[], Any]]


class LooseThread(Executor):
    """One thread that may be held up for ever: the program ends without it.

    The threads of the standard pool are waited for at the end of Python, however long it takes.
    """

    def __init__(self, name: str) -> None:
        self._works: SimpleQueue[_Work | None] = SimpleQueue()
        self._thread = Thread(target=self._run, name=name, daemon=True)
        self._started = False

    def submit(
        self, fn: Callable[P, Result], /, *args: P.args, **kwargs: P.kwargs
    ) -> "Future[Result]":
        """Do work after all that was asked before."""
        future: Future[Result] = Future()
        self._works.put((future, lambda: fn(*args, **kwargs)))
        if not self._started:
            self._started = True
            self._thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002  # the signature of executors
        """Stop after what is in hand, or after all that was asked."""
        if cancel_futures:
            self._cancel_waiting()
        self._works.put(None)
        if wait and self._started:
            self._thread.join()

    def _cancel_waiting(self) -> None:
        """Cancel what waits; the thread may take the last of it meanwhile."""
        with suppress(Empty):
            while True:
                work = self._works.get_nowait()
                if work is not None:
                    work[0].cancel()

    def _run(self) -> None:
        while (work := self._works.get()) is not None:
            future, call = work
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = call()
            except BaseException as error:  # it belongs to whoever asked
                future.set_exception(error)
            else:
                future.set_result(result)
