"""Answers come to the thread of the screens, and are dropped once it has ended."""

from threading import Thread, current_thread, main_thread

from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from shopclub.ui.qt_hop import QtHop


def test_a_call_of_another_thread_runs_on_this_one(qapp: QApplication) -> None:
    hop, ran = QtHop(), list[Thread]()
    lane = Thread(target=lambda: hop(lambda: ran.append(current_thread())))
    lane.start()
    lane.join()
    assert ran == []
    qapp.processEvents()
    assert ran == [main_thread()]


def test_an_answer_after_the_end_is_dropped_and_raises_nothing(qapp: QApplication) -> None:
    hop, ran = QtHop(), list[str]()
    delete(hop)
    hop(lambda: ran.append("told"))
    qapp.processEvents()
    assert ran == []
