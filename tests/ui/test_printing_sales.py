"""Sales go on while printers take their time, and what they did not take is told at the counter."""

import sys
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopclub.app import places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.printing import Printing
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.failed_prints import FailedPrints
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look
from tests.builders import MORNING, PIN, desk_in
from tests.documents.papers import codes_in
from tests.ui.paper.receipt_printers import Unplugged, printed
from tests.ui.stand_ins import StepExecutor

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard)", extend=True
)


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    locale, hook = QLocale(), sys.excepthook
    yield
    sys.excepthook = hook
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


class Set:
    """An open counter whose receipts go somewhere."""

    def __init__(self, desk: Desk, hands: Rehearsal) -> None:
        self.desk = desk
        self.hands = hands
        hands.write(PIN)
        hands.press("Return")

    def sell(self, amount: str) -> str:
        """Ring up a sale for the member, and return the number it was saved under."""
        self.hands.write("5678")
        self.hands.press("Return")
        self.hands.write(amount)
        self.hands.press("F9", "F9")
        said = self.counter()._toast.text()
        assert said.startswith("Saved as "), said
        return said.removeprefix("Saved as ").rstrip(".").replace("-", "")

    def counter(self) -> CounterScreen:
        counter = self.desk.window._counter().screen
        assert counter is not None
        return counter

    def band(self) -> FailedPrints:
        (band,) = self.counter().findChildren(FailedPrints)
        return band


@contextmanager
def counter_in(
    folder: Path, *, receipts: Destination, printing: Executor | None = None
) -> Iterator[Set]:
    with desk_in(folder) as desk:
        desk.enrol("王小明", "138 0013 5678")
    where = places(
        shop=folder / "grocer.shopclub", config=folder / "settings.toml", papers=folder / "papers"
    )
    kept = Printing(receipts=receipts, receipt_printer=receipts, open_drawer=True)
    save_config(Config(language="en", theme=Theme.LIGHT, printing=kept), path=where.config)
    app = make_application([])
    opened = open_desk(app, start_of(where, clock=SetClock(MORNING)), printing=printing)
    try:
        yield Set(opened, Rehearsal(app, opened))
    finally:
        opened.end()


def test_sales_are_answered_before_the_printer_is(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "receipts.bin"
    lane = StepExecutor()
    there = Destination(DestinationKind.FILE, str(file))
    with counter_in(tmp_path, receipts=there, printing=lane) as stage:
        first = stage.sell("12.5")
        second = stage.sell("30")
        assert (len(lane.waiting), file.exists()) == (2, False)
        assert not stage.desk.prints.idle

        lane.step()
        assert codes_in(printed(file.read_bytes()).paper) == [("Code128", first)]
        lane.step()
        stage.hands.wait_for_prints()
        strip = printed(file.read_bytes())
        assert codes_in(strip.paper) == sorted([("Code128", first), ("Code128", second)])
        assert strip.acts.count("pulse pin 2") == 2
        assert not stage.band().isVisible()


def test_a_printer_that_is_off_holds_nobody_up_and_prints_once_it_is_on(
    tmp_path: Path, qapp: QApplication, unplugged: Unplugged
) -> None:
    there = unplugged.destination
    with counter_in(tmp_path, receipts=there) as stage:
        numbers = [stage.sell("12.5"), stage.sell("30")]
        stage.hands.wait_for_prints()
        band = stage.band()
        assert band.isVisible()
        assert band.text() == (
            f"2 papers were not printed. {there.place} takes no connection. Is it on?"
        )
        with unplugged.switched_on(times=2) as printer:
            stage.hands.press("Ctrl+P")
            strips = [printed(heard.result(timeout=10)) for heard in printer.heard]
        stage.hands.wait_for_prints()
        assert [codes_in(strip.paper)[0][1] for strip in strips] == numbers
        assert not any("pulse pin 2" in strip.acts for strip in strips)
        assert not band.isVisible()


def test_what_was_not_printed_is_shown_and_can_go_elsewhere(
    tmp_path: Path, qapp: QApplication, unplugged: Unplugged
) -> None:
    with counter_in(tmp_path, receipts=unplugged.destination) as stage:
        stage.sell("12.5")
        stage.hands.wait_for_prints()
        stage.band()._show.click()
        stage.hands.settle()
        (dialog,) = stage.desk.window.findChildren(PaperDialog)
        stage.hands.press("Ctrl+S")
        assert dialog._success.text().startswith("Saved: ")
        stage.hands.press("Escape")
        stage.band()._let_go.click()
        assert not stage.band().isVisible()


def test_what_failed_is_still_told_after_the_next_person_signed_in(
    tmp_path: Path, qapp: QApplication, unplugged: Unplugged
) -> None:
    with counter_in(tmp_path, receipts=unplugged.destination) as stage:
        stage.sell("12.5")
        stage.hands.wait_for_prints()
        shop = stage.desk.window.open_shop()
        assert shop is not None
        stage.desk.window.to_sign_in(shop)
        stage.hands.settle()
        assert not any(w.isVisible() for w in stage.desk.window.findChildren(FailedPrints))
        stage.hands.write(PIN)
        stage.hands.press("Return")
        assert stage.band().isVisible()
