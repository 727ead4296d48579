"""The two lanes: order is kept, answers come on the screens' thread, a bug is not swallowed."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest

from shopclub.kernel.errors import ShopClubError
from shopclub.ui.jobs import Jobs, Refusal, SomethingWrong
from shopclub.ui.loose_thread import LooseThread
from tests.ui.stand_ins import InlineExecutor


class _Queue:
    """A hop that keeps calls until the screens' thread fetches them."""

    def __init__(self) -> None:
        self._calls: list[Callable[[], None]] = []
        self._there = threading.Semaphore(0)

    def __call__(self, call: Callable[[], None]) -> None:
        self._calls.append(call)
        self._there.release()

    def fetch(self) -> None:
        """Run the next answer here."""
        assert self._there.acquire(timeout=10), "no answer came"
        self._calls.pop(0)()


@pytest.fixture
def hop() -> _Queue:
    return _Queue()


@pytest.fixture
def jobs(hop: _Queue) -> Iterator[Jobs]:
    with (
        ThreadPoolExecutor(1, thread_name_prefix="till") as till,
        ThreadPoolExecutor(1, thread_name_prefix="reading") as reading,
    ):
        yield Jobs(till=till, reading=reading, hop=hop)


def _unwanted(refusal: Refusal) -> None:
    raise AssertionError(refusal)


def test_what_is_asked_first_at_the_till_is_done_first(jobs: Jobs, hop: _Queue) -> None:
    done: list[int] = []
    order: list[int] = []

    def work(number: int) -> int:
        order.append(number)
        return number

    for number in range(20):
        jobs.at_till(partial(work, number), done=done.append, refused=_unwanted)
    for _ in range(20):
        hop.fetch()
    assert order == done == list(range(20))


def test_the_work_is_done_on_its_lane_and_answered_on_the_thread_that_fetches(
    jobs: Jobs, hop: _Queue
) -> None:
    seen: list[str] = []

    def answered(lane: str) -> None:
        seen.extend((lane, threading.current_thread().name))

    jobs.reading(lambda: threading.current_thread().name, done=answered, refused=_unwanted)
    hop.fetch()
    assert seen[0].startswith("reading")
    assert seen[1] == threading.current_thread().name


def test_a_refusal_is_answered_as_one_and_the_lane_goes_on(jobs: Jobs, hop: _Queue) -> None:
    refusals: list[Refusal] = []
    done: list[int] = []

    def refuse() -> int:
        raise ShopClubError

    jobs.at_till(refuse, done=done.append, refused=refusals.append)
    jobs.at_till(lambda: 1, done=done.append, refused=_unwanted)
    hop.fetch()
    hop.fetch()
    assert [type(refusal) for refusal in refusals] == [ShopClubError]
    assert done == [1]


def test_a_bug_reaches_the_screens_thread_and_the_lane_goes_on(jobs: Jobs, hop: _Queue) -> None:
    done: list[int] = []
    refusals: list[Refusal] = []
    jobs.at_till(lambda: 1 // 0, done=done.append, refused=refusals.append)
    jobs.at_till(lambda: 1, done=done.append, refused=_unwanted)
    with pytest.raises(ZeroDivisionError):
        hop.fetch()
    hop.fetch()
    assert [type(refusal) for refusal in refusals] == [SomethingWrong]
    assert done == [1]


@pytest.mark.parametrize(("fault", "told"), [(ValueError(), True), (ShopClubError(), False)])
def test_a_bug_of_the_rest_is_not_swallowed_and_a_fault_of_the_world_waits(
    hop: _Queue, fault: Exception, told: bool
) -> None:
    def rest() -> None:
        raise fault

    lane = InlineExecutor()
    jobs = Jobs(till=lane, reading=lane, hop=hop, rest=rest)
    done: list[int] = []
    jobs.at_till(lambda: 1, done=done.append, refused=_unwanted)
    hop.fetch()
    assert done == [1]
    assert bool(hop._calls) is told
    if told:
        with pytest.raises(ValueError):  # noqa: PT011
            hop.fetch()


def test_the_jobs_are_idle_only_when_every_answer_was_given(jobs: Jobs, hop: _Queue) -> None:
    idle = [jobs.idle]
    jobs.at_till(lambda: 1, done=lambda _: None, refused=_unwanted)
    idle.append(jobs.idle)
    hop.fetch()
    idle.append(jobs.idle)
    assert idle == [True, False, True]


def test_closing_finishes_what_was_begun_and_says_goodbye_on_each_lane(
    jobs: Jobs, hop: _Queue
) -> None:
    done: list[int] = []
    lanes: list[str] = []
    jobs.at_till(lambda: 1, done=done.append, refused=_unwanted)
    jobs.close(last=lambda: lanes.append(threading.current_thread().name.split("_")[0]))
    hop.fetch()
    assert done == [1]
    assert sorted(lanes) == ["reading", "till"]


def test_what_is_done_alone_waits_for_every_lane_and_lets_none_begin(hop: _Queue) -> None:
    lanes = [ThreadPoolExecutor(1, thread_name_prefix=name) for name in ("till", "reading", "b")]
    jobs = Jobs(till=lanes[0], reading=lanes[1], hop=hop, backups=lanes[2])
    order: list[str] = []
    gate = threading.Event()

    def note(name: str) -> None:
        order.append(name)

    def wait_and_note() -> None:
        gate.wait(10)
        note("a report that runs")

    jobs.reading(wait_and_note, done=note_nothing, refused=_unwanted)
    jobs.alone(partial(note, "alone"), done=note_nothing, refused=_unwanted)
    jobs.backing_up(partial(note, "a backup"), done=note_nothing, refused=_unwanted)
    gate.set()
    for _ in range(3):
        hop.fetch()
    assert order == ["a report that runs", "alone", "a backup"]
    jobs.close(last=lambda: note(threading.current_thread().name.split("_")[0]))
    assert order[3:] == ["b", "reading", "till"]


def test_a_system_that_does_not_answer_holds_up_no_report_no_sale_and_not_the_end(
    hop: _Queue,
) -> None:
    stuck, begun = threading.Event(), threading.Event()

    def ask() -> str:
        begun.set()
        stuck.wait(30)
        return "printers"

    system = LooseThread("system")
    lanes = [ThreadPoolExecutor(1) for _ in range(2)]
    jobs = Jobs(till=lanes[0], reading=lanes[1], hop=hop, system=system)
    done: list[str] = []
    jobs.ask_system(ask, done=done.append, refused=_unwanted)
    assert begun.wait(10)
    jobs.reading(lambda: "a report", done=done.append, refused=_unwanted)
    hop.fetch()
    jobs.at_till(lambda: "a sale", done=done.append, refused=_unwanted)
    hop.fetch()
    assert (done, jobs.idle, jobs.asking) == (["a report", "a sale"], True, True)
    jobs.close(last=lambda: None)
    stuck.set()
    system._thread.join(10)
    assert hop._calls == []


def note_nothing(_: object) -> None:
    """Hear an answer."""
