"""What stands in for the world in tests of screens: executors, views, printers, the way around."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.paper.problems import PrinterMissing
from shopclub.ui.paper.routes import PaperRoutes
from shopclub.ui.protocols import Printer
from shopclub.ui.translation import install_language

State = TypeVar("State")


class InlineExecutor(Executor):
    """Does each job at once, on the thread that asks."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        _do(future, lambda: fn(*args, **kwargs))
        return future


class StepExecutor(Executor):
    """Keeps jobs until a test lets one go: the oldest, or one further back."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Callable[[], Any]]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        future: Future[Any] = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def step(self, place: int = 0) -> None:
        future, work = self.waiting.pop(place)
        _do(future, work)


def inline_jobs() -> Jobs:
    """Return both lanes as ones that answer at once."""
    return jobs_on(InlineExecutor())


def jobs_on(executor: Executor) -> Jobs:
    """Return both lanes on one executor, with answers on the thread of the test.

    The system answers at once.
    """
    return Jobs(till=executor, reading=executor, system=InlineExecutor(), hop=lambda call: call())


def prints_on(executor: Executor, *, printer: Printer) -> PrintQueue:
    """Return a queue on an executor, with answers on the thread of the test."""
    return PrintQueue(executor=executor, hop=lambda call: call(), route=PaperRoutes(printer))


@dataclass(slots=True)
class RecordingView(Generic[State]):
    """Keeps every state it was shown."""

    states: list[State] = field(default_factory=list)

    def display(self, state: State) -> None:
        self.states.append(state)

    @property
    def last(self) -> State:
        return self.states[-1]


@dataclass(slots=True)
class RecordingNavigator:
    """Keeps where one went."""

    ways: list[tuple[str, object]] = field(default_factory=list)

    def to_sign_in(self, shop: Shop) -> None:
        self.ways.append(("sign in", shop))

    def offer_sheet(self, *, pin: str) -> None:
        self.ways.append(("sheet", pin))

    def to_counter(self, actor: Actor) -> None:
        self.ways.append(("counter", actor))

    def to_member(self, member_id: int) -> None:
        self.ways.append(("member", member_id))

    def back_to_counter(self) -> None:
        self.ways.append(("back", None))


@dataclass(slots=True)
class FakePrinter:
    """Printers by name; those of `gone` are listed and then not there."""

    there: tuple[str, ...] = ("Roll", "Office")
    gone: set[str] = field(default_factory=set)
    printed: list[tuple[str, str, bytes]] = field(default_factory=list)

    def names(self) -> tuple[str, ...]:
        return self.there

    def print_pages(self, pdf: bytes, *, printer: str, title: str) -> None:
        if printer in self.gone or printer not in self.there:
            raise PrinterMissing(printer)
        self.printed.append((printer, title, pdf))


@contextmanager
def speaking(app: QApplication, language: str) -> Iterator[None]:
    """Speak a language for a while, then English again with the numbers of this machine."""
    locale = QLocale()
    install_language(app, language)
    try:
        yield
    finally:
        install_language(app, "en")
        QLocale.setDefault(locale)


def _do(future: "Future[Any]", work: Callable[[], Any]) -> None:
    try:
        result = work()
    except Exception as error:
        future.set_exception(error)
    else:
        future.set_result(result)
