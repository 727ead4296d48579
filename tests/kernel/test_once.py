"""A value is made when it is first asked for, once."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from shopclub.kernel.once import Once


def test_nothing_is_made_before_it_is_asked_for() -> None:
    made: list[int] = []
    once = Once(lambda: made.append(1))
    assert made == []
    once()
    once()
    assert made == [1]


def test_threads_that_ask_together_get_the_same_one() -> None:
    together = Barrier(8)
    once = Once(object)

    def ask() -> object:
        together.wait()
        return once()

    with ThreadPoolExecutor(8) as threads:
        answers = [threads.submit(ask) for _ in range(8)]
        assert len({id(answer.result()) for answer in answers}) == 1


def test_what_could_not_be_made_is_tried_again() -> None:
    faults = [OSError("no room")]

    def make() -> str:
        if faults:
            raise faults.pop()
        return "made"

    once = Once(make)
    with pytest.raises(OSError, match="no room"):
        once()
    assert (once(), once()) == ("made", "made")
