"""Rubbish is collected on the thread of the screens, never on a lane."""

import gc
import sys
import threading
import weakref
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from shopclub.ui.rubbish_watch import EVERY_MILLISECONDS, LOOKS_TO_REST, RubbishWatch


class Knot:
    """Something that only the collector lets go, and where it went."""

    def __init__(self, went: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: went.append(threading.get_ident()))


@pytest.fixture
def alone() -> Iterator[None]:
    """Leave out what else the process holds."""
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def collecting() -> Iterator[None]:
    """Let Python collect by itself, as in an app that watches nothing."""
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def one_at_a_time() -> Iterator[None]:
    """Let no thread break in upon another that does not wait."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(60)
    yield
    sys.setswitchinterval(usual)


def make_rubbish() -> None:
    """Need so much that a collector that is on would collect."""
    held = [[index] for index in range(5 * gc.get_threshold()[0])]
    assert held


def left_by(went: list[int], *, lane: ThreadPoolExecutor) -> None:
    Knot(went)
    lane.submit(make_rubbish).result()


def test_what_the_screens_leave_goes_on_their_own_thread(collecting: None, qtbot: QtBot) -> None:
    went: list[int] = []
    watch = RubbishWatch()
    with ThreadPoolExecutor(max_workers=1) as lane:
        left_by(went, lane=lane)
        assert went == []
        make_rubbish()
        kept: list[list[int]] = []

        def has_gone() -> bool:  # what earlier tests left may go meanwhile, and is counted down
            kept.extend([index] for index in range(5 * gc.get_threshold()[0]))
            return bool(went)

        qtbot.waitUntil(has_gone, timeout=20 * EVERY_MILLISECONDS)
    watch.stop()
    assert went == [threading.get_ident()]
    assert gc.isenabled()


def test_nothing_is_collected_while_a_lane_works(collecting: None) -> None:
    went: list[int] = []
    working = True
    watch = RubbishWatch()
    watch.wait_for(lambda: not working, touches=lambda: 0)
    Knot(went)
    kept = [[index] for index in range(5 * gc.get_threshold()[0])]
    watch._look()
    assert went == []
    working = False
    watch._look()
    watch.stop()
    assert went == [threading.get_ident()]
    assert kept


def test_all_that_lasts_waits_until_nobody_touches_anything(collecting: None, alone: None) -> None:
    went: list[int] = []
    touches = 0
    watch = RubbishWatch()
    watch.wait_for(lambda: True, touches=lambda: touches)
    knot, old = Knot(went), [[index] for index in range(50_000)]
    watch._collector.collect()
    del knot
    kept = [[index] for index in range(20_000)]
    for _ in range(2 + gc.get_threshold()[2]):
        gc.collect(1)
    for _ in range(2 * LOOKS_TO_REST):
        touches += 1
        watch._look()
    assert went == []
    for _ in range(LOOKS_TO_REST):
        watch._look()
    watch.stop()
    assert went == [threading.get_ident()]
    assert old
    assert kept


def test_without_the_watch_it_goes_on_a_lane(one_at_a_time: None) -> None:
    went: list[int] = []

    def collecting() -> int:
        gc.enable()
        make_rubbish()
        gc.disable()
        return threading.get_ident()

    Knot(went)
    with ThreadPoolExecutor(max_workers=1) as lane:
        assert went == [lane.submit(collecting).result()]
    assert went != [threading.get_ident()]
