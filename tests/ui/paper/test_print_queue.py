"""Papers on their way to a printer: in their order, never lost, and never in anybody's way."""

from concurrent.futures import Executor
from queue import SimpleQueue
from threading import Event, get_ident

import pytest

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.ui.jobs import SomethingWrong
from shopclub.ui.loose_thread import LooseThread
from shopclub.ui.paper.print_queue import Print, PrintOrder, PrintQueue, PrintStage
from shopclub.ui.paper.problems import PrinterMissing
from tests.strictness import LogGuard
from tests.ui.stand_ins import InlineExecutor, StepExecutor

ROLL = Destination(DestinationKind.SYSTEM, "Roll")


class Route:
    """Prints, unless it is told that the printer is gone."""

    def __init__(self) -> None:
        self.gone = False
        self.printed: list[PrintOrder] = []

    def __call__(self, order: PrintOrder) -> None:
        if self.gone:
            raise PrinterMissing(order.destination.place)
        self.printed.append(order)


def queue_on(executor: Executor, route: Route) -> PrintQueue:
    return PrintQueue(executor=executor, hop=lambda call: call(), route=route)


def order(title: str, *, open_drawer: bool = False) -> PrintOrder:
    return PrintOrder(title, destination=ROLL, draw=lambda: b"%PDF", open_drawer=open_drawer)


def stages(queue: PrintQueue) -> list[tuple[str, str]]:
    return [(one.order.title, one.stage.value) for one in queue.prints]


def test_papers_are_printed_one_after_the_other_and_then_forgotten() -> None:
    lane, route = StepExecutor(), Route()
    queue = queue_on(lane, route)
    seen: list[list[tuple[str, str]]] = []
    queue.watch(lambda: seen.append(stages(queue)))
    queue.put(order("first"))
    queue.put(order("second"))
    assert (queue.idle, stages(queue)) == (False, [("first", "waiting"), ("second", "waiting")])

    lane.step()
    assert [("first", "printing"), ("second", "waiting")] in seen
    assert stages(queue) == [("second", "waiting")]
    lane.step()
    assert (queue.idle, queue.prints) == (True, ())
    assert [one.title for one in route.printed] == ["first", "second"]


def test_what_failed_is_kept_until_it_is_printed() -> None:
    route = Route()
    route.gone = True
    queue = queue_on(InlineExecutor(), route)
    queue.put(order("first", open_drawer=True))
    queue.put(order("second"))
    assert queue.idle
    assert stages(queue) == [("first", "failed"), ("second", "failed")]
    assert isinstance(queue.failed[0].problem, PrinterMissing)

    queue.repeat_failed()
    assert len(queue.failed) == 2
    route.gone = False
    queue.repeat_failed()
    assert queue.prints == ()
    assert [(one.title, one.open_drawer) for one in route.printed] == [
        ("first", False),
        ("second", False),
    ]


def test_what_failed_can_be_let_go_and_what_waits_stays() -> None:
    lane, route = StepExecutor(), Route()
    queue = queue_on(lane, route)
    route.gone = True
    queue.put(order("first"))
    lane.step()
    queue.put(order("second"))
    queue.forget_failed()
    assert stages(queue) == [("second", "waiting")]


@pytest.mark.parametrize(("told", "kept"), [(True, 0), (False, 1)])
def test_a_failure_that_was_told_elsewhere_is_not_told_again(told: bool, kept: int) -> None:
    route = Route()
    route.gone = True
    queue = queue_on(InlineExecutor(), route)
    heard: list[Print] = []

    def answered(one: Print) -> bool:
        heard.append(one)
        return told

    number = queue.put(order("first"), answered=answered)
    assert [(one.number, one.stage) for one in heard] == [(number, PrintStage.FAILED)]
    assert len(queue.failed) == kept


def test_a_bug_while_printing_is_told_and_shows_itself() -> None:
    def route(_: PrintOrder) -> None:
        raise ZeroDivisionError

    calls: list[object] = []
    queue = PrintQueue(executor=InlineExecutor(), hop=lambda call: calls.append(call), route=route)
    queue.put(order("first"))
    printing, ended = calls
    assert callable(printing)
    assert callable(ended)
    printing()
    with pytest.raises(ZeroDivisionError):
        ended()
    assert isinstance(queue.failed[0].problem, SomethingWrong)


def test_the_end_waits_for_a_printer_but_not_for_ever(log_guard: LogGuard) -> None:
    log_guard.expect("the end came before 2 papers were printed")
    stuck, begun = Event(), Event()

    def route(_: PrintOrder) -> None:
        begun.set()
        stuck.wait(30)

    calls: list[object] = []
    queue = PrintQueue(
        executor=LooseThread("printing"), hop=lambda call: calls.append(call), route=route
    )
    queue.put(order("first"))
    queue.put(order("second"))
    assert begun.wait(10)
    told = len(calls)
    queue.close(patience_seconds=0.05)
    queue.put(order("third"))
    stuck.set()
    assert len(calls) == told
    assert [one.order.title for one in queue.prints] == ["first", "second"]


def test_the_end_waits_for_what_is_about_to_be_printed() -> None:
    route = Route()
    queue = PrintQueue(executor=LooseThread("printing"), hop=lambda call: None, route=route)
    for title in "abc":
        queue.put(order(title))
    queue.close(patience_seconds=10)
    assert [one.title for one in route.printed] == ["a", "b", "c"]


def test_the_thread_of_printing_is_one_and_keeps_no_program_alive() -> None:
    thread = LooseThread("printing")
    idents = [thread.submit(get_ident).result(10) for _ in range(3)]
    assert len(set(idents)) == 1
    assert idents[0] != get_ident()
    assert thread._thread.daemon
    with pytest.raises(ZeroDivisionError):
        thread.submit(lambda: 1 // 0).result(10)
    thread.shutdown()
    assert not thread._thread.is_alive()
    LooseThread("printing").shutdown()


def test_the_thread_may_take_the_last_work_while_what_waits_is_cancelled() -> None:
    """The thread takes a work between a look at the queue and the taking of it."""

    class TakenMeanwhile(SimpleQueue[object]):
        def empty(self) -> bool:
            return False

    thread = LooseThread("printing")
    vars(thread)["_works"] = TakenMeanwhile()
    thread.shutdown(cancel_futures=True)
