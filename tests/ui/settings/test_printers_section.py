"""The section of printers: by keyboard, in every language, with room for every word."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.label_measures import LabelMeasure
from shopclub.kernel.label_sheets import THREE_BY_SEVEN
from shopclub.kernel.printing import PagePaper, Printing
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.fonts import load_fonts
from shopclub.ui.settings.printers_section import PrintersSection
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.journeys.looks import inspect
from tests.ui.languages import IN_TURN
from tests.ui.settings.test_printers_presenter import NETWORK, Stage
from tests.ui.stand_ins import FakePrinter, speaking

Opener = Callable[[Stage], PrintersSection]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication) -> Opener:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))

    def open_section(stage: Stage) -> PrintersSection:
        section = PrintersSection(stage.presenter)
        section.resize(720, 640)
        qtbot.addWidget(section)
        section.show()
        section.activateWindow()
        return section

    return open_section


def test_an_address_is_entered_by_keyboard_and_tried(opened: Opener, tmp_path: Path) -> None:
    stage = Stage()
    receipts = opened(stage)._receipts
    assert not receipts._try.isEnabled()
    receipts._kind.setFocus()
    for _ in range(4):
        QTest.keyClick(receipts._kind, Qt.Key.Key_Down)
    assert receipts._entry_field.isVisible()
    QTest.keyClicks(receipts._entry, str(tmp_path / "receipts.bin"))
    QTest.keyClick(receipts._entry, Qt.Key.Key_Return)
    assert stage.kept.receipts == Destination(DestinationKind.FILE, str(tmp_path / "receipts.bin"))
    QTest.keyClick(receipts._try, Qt.Key.Key_Return)
    assert receipts._success.text() == f"Sent to File {tmp_path / 'receipts.bin'}."
    assert (tmp_path / "receipts.bin").stat().st_size > 10_000


def test_a_wrong_entry_has_its_reason_beneath_and_stays(opened: Opener) -> None:
    stage = Stage(kept=Printing(receipts=NETWORK, receipt_printer=NETWORK))
    receipts = opened(stage)._receipts
    receipts._entry.clear()
    QTest.keyClicks(receipts._entry, "192.168.1.500")
    QTest.keyClick(receipts._entry, Qt.Key.Key_Return)
    assert receipts._entry_field.note() == "Enter an address like 192.168.1.50."
    assert receipts._entry.text() == "192.168.1.500"
    assert stage.kept.receipts == NETWORK


def test_a_printer_of_the_system_is_chosen_by_its_name(opened: Opener) -> None:
    stage = Stage()
    receipts = opened(stage)._receipts
    QTest.keyClick(receipts._kind, Qt.Key.Key_Down)
    assert receipts._name_field.isVisible()
    QTest.keyClick(receipts._name, Qt.Key.Key_Down)
    assert stage.kept.receipts == Destination(DestinationKind.SYSTEM, "Roll")


def test_a_printer_that_is_gone_still_stands_in_its_list(opened: Opener) -> None:
    gone = Destination(DestinationKind.SYSTEM, "Old one")
    stage = Stage(kept=Printing(receipts=gone, cards=gone), printer=FakePrinter(there=("Roll",)))
    section = opened(stage)
    assert section._receipts._name.currentText() == "Old one"
    assert section._pages.choices[PagePaper.CARDS].currentText() == "Old one"


def test_ticks_sheets_and_card_printers_are_kept(opened: Opener) -> None:
    stage = Stage(kept=Printing(receipts=NETWORK, receipt_printer=NETWORK))
    section = opened(stage)
    section._receipts._sheet.set_index(1)
    section._receipts._at_once.click()
    section._receipts._drawer.click()
    QTest.keyClick(section._pages.choices[PagePaper.CARDS], Qt.Key.Key_Down)
    QTest.keyClick(section._pages.choices[PagePaper.CARD_SHEETS], Qt.Key.Key_End)
    kept = stage.kept
    assert (kept.receipt_sheet, kept.receipts_at_once) == (ReceiptSheet.ROLL_58, False)
    assert kept.open_drawer
    assert (kept.cards, kept.card_sheets) == (
        Destination(DestinationKind.SYSTEM, "Roll"),
        Destination(DestinationKind.SYSTEM, "Office"),
    )


def test_without_a_receipt_printer_there_is_no_drawer_to_open(opened: Opener) -> None:
    receipts = opened(Stage(kept=Printing(open_drawer=True)))._receipts
    assert not receipts._drawer.isEnabled()
    assert not receipts._drawer.isChecked()
    assert receipts._drawer_note.isVisible()


def test_a_sheet_that_is_no_roll_is_said_at_a_receipt_printer(opened: Opener) -> None:
    kept = Printing(receipts=NETWORK, receipt_sheet=ReceiptSheet.A4)
    receipts = opened(Stage(kept=kept))._receipts
    assert receipts._sheet_field.note().startswith("A receipt printer takes rolls only")


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("language", IN_TURN)
def test_every_word_has_room_and_every_control_a_name(
    opened: Opener, qapp: QApplication, language: str, scale: int
) -> None:
    with speaking(qapp, language):
        section = opened(Stage(kept=Printing(receipts=NETWORK, receipt_printer=NETWORK)))
        apply_look(qapp, tokens(Scheme.DARK, scale_percent=scale))
        section.resize(720 * scale // 100, 640 * scale // 100)
        qapp.processEvents()
        found = inspect(section)
        apply_look(qapp, tokens(Scheme.LIGHT))
    print(f"{found.read} widgets read")
    assert found.faults == ()
    assert found.read > 20


def test_the_section_may_go_while_its_printers_are_asked_for(opened: Opener, qtbot: QtBot) -> None:
    stage = Stage()
    section = opened(stage)
    section.deleteLater()
    qtbot.waitUntil(lambda: stage.presenter._view is None)
    stage.presenter.choose_sheet(ReceiptSheet.A5)
    assert stage.kept.receipt_sheet is ReceiptSheet.A5


def test_labels_are_measured_on_the_screen_and_a_wrong_measure_has_its_reason(
    opened: Opener,
) -> None:
    stage = Stage()
    post = opened(stage)._post
    assert [post.sheets.currentText(), post.figures[LabelMeasure.WIDTH].isVisible()] == [
        "21 labels, 63.5 x 38.1 mm",
        False,
    ]
    QTest.keyClick(post.sheets, Qt.Key.Key_End)
    width = post.figures[LabelMeasure.WIDTH]
    assert (width.isVisible(), width.text()) == (True, "63.5")
    width.clear()
    QTest.keyClicks(width, "99")
    assert post._labelled[LabelMeasure.WIDTH].note() == "So many labels do not fit on A4."
    assert width.text() == "99"
    assert stage.kept.label_sheet == THREE_BY_SEVEN
    post.ink.click()
    assert stage.kept.save_ink
