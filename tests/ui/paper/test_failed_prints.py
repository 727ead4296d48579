"""The band that tells what was not printed."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.ui.paper.failed_prints import FailedPrints
from shopclub.ui.paper.failed_prints_presenter import FailedPrintsPresenter, FailedPrintsState
from shopclub.ui.paper.print_queue import PrintOrder, PrintQueue
from shopclub.ui.paper.problems import ReceiptPrinterFailed, ReceiptPrinterFault
from tests.journeys.looks import inspect
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import InlineExecutor, RecordingView, speaking

THERE = Destination(DestinationKind.NETWORK, "192.168.1.50:9100")


@dataclass(slots=True)
class Printer:
    """A receipt printer that may be off."""

    off: bool = True
    printed: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def __call__(self, order: PrintOrder) -> None:
        if self.off:
            raise ReceiptPrinterFailed(ReceiptPrinterFault.REFUSED, order.destination.place)
        self.printed.append(order.title)

    def order(self, title: str, *, drawer_only: bool = False) -> PrintOrder:
        return PrintOrder(
            title,
            destination=THERE,
            draw=None if drawer_only else lambda: b"%PDF",
            show=None if drawer_only else lambda: self.shown.append(title),
        )


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def queue(printer: Printer) -> PrintQueue:
    return PrintQueue(executor=InlineExecutor(), hop=lambda call: call(), route=printer)


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> QWidget:
    screen = QWidget()
    column = QVBoxLayout(screen)
    entry = QLineEdit()
    entry.setAccessibleName("Search")
    column.addWidget(entry)
    screen.resize(1232, 200)
    qtbot.addWidget(screen)
    screen.show()
    screen.activateWindow()
    return screen


def band_on(screen: QWidget, queue: PrintQueue) -> FailedPrints:
    band = FailedPrints(FailedPrintsPresenter(queue), keys_of=screen)
    layout = screen.layout()
    assert layout is not None
    layout.addWidget(band)
    return band


def test_the_presenter_counts_what_failed_and_names_the_last(
    queue: PrintQueue, printer: Printer
) -> None:
    presenter, view = FailedPrintsPresenter(queue), RecordingView[FailedPrintsState]()
    presenter.attach(view)
    assert view.last == FailedPrintsState()
    queue.put(printer.order("Receipt 1"))
    queue.put(printer.order("Receipt 2"))
    assert (view.last.count, view.last.title, view.last.can_show) == (2, "Receipt 2", True)
    presenter.show()
    assert printer.shown == ["Receipt 2"]

    printer.off = False
    presenter.repeat()
    assert printer.printed == ["Receipt 1", "Receipt 2"]
    assert view.last == FailedPrintsState()


def test_nothing_is_lost_while_another_screen_is_shown(queue: PrintQueue, printer: Printer) -> None:
    presenter, view = FailedPrintsPresenter(queue), RecordingView[FailedPrintsState]()
    presenter.attach(view)
    presenter.detach()
    queue.put(printer.order("Receipt 1"))
    assert len(view.states) == 1
    presenter.attach(view)
    assert view.last.count == 1
    presenter.let_go()
    assert (view.last.count, queue.prints) == (0, ())


def test_the_band_is_there_only_while_something_failed(
    screen: QWidget, queue: PrintQueue, printer: Printer
) -> None:
    band = band_on(screen, queue)
    assert not band.isVisible()
    queue.put(printer.order("Receipt 261121-01-0087"))
    assert band.isVisible()
    assert band.text() == (
        "Receipt 261121-01-0087 was not printed. 192.168.1.50:9100 takes no connection. Is it on?"
    )
    queue.put(printer.order("Receipt 261121-01-0088"))
    assert band.text().startswith("2 papers were not printed. ")
    band._let_go.click()
    assert not band.isVisible()


def test_the_key_prints_again_wherever_the_focus_is(
    screen: QWidget, queue: PrintQueue, printer: Printer, qtbot: QtBot
) -> None:
    band = band_on(screen, queue)
    entry = screen.findChild(QLineEdit)
    assert entry is not None
    entry.setFocus()
    qtbot.waitUntil(entry.hasFocus)
    queue.put(printer.order("Receipt 1"))
    printer.off = False
    QTest.keyClick(entry, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printer.printed == ["Receipt 1"]
    assert not band.isVisible()
    QTest.keyClick(entry, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert printer.printed == ["Receipt 1"]


def test_a_drawer_that_did_not_open_is_no_paper(
    screen: QWidget, queue: PrintQueue, printer: Printer
) -> None:
    band = band_on(screen, queue)
    queue.put(printer.order("Cash drawer", drawer_only=True))
    assert band.text().startswith("The cash drawer did not open. ")
    assert band._repeat.text() == "Open again"
    assert not band._show.isVisible()


@pytest.mark.parametrize("language", IN_TURN)
def test_every_word_has_room_and_every_button_a_name(
    screen: QWidget, queue: PrintQueue, printer: Printer, qapp: QApplication, language: str
) -> None:
    with speaking(qapp, language):
        band = band_on(screen, queue)
        queue.put(printer.order("Receipt 261121-01-0087"))
        screen.resize(976, 200)
        qapp.processEvents()
        found = inspect(screen)
        assert (found.faults, found.read > 5) == ((), True)
        assert band._let_go.accessibleName()
