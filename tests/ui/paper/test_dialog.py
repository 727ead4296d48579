from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.documents import receipt as receipt_paper
from shopclub.kernel.destinations import Destination
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.presenter import PaperPresenter
from shopclub.ui.paper.state import SHEETS, PaperDraft, PaperPlaces, PaperShape
from tests.documents.papers import CHINESE, face
from tests.ui.paper.receipt_printers import Unplugged
from tests.ui.stand_ins import FakePrinter, InlineExecutor, inline_jobs, prints_on, speaking

Opener = Callable[..., PaperDialog]


@pytest.fixture
def opened(card_pdf: bytes, tmp_path: Path, qtbot: QtBot) -> Opener:
    window = QWidget()
    window.resize(1280, 720)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()

    def over(
        printer: FakePrinter,
        *,
        shape: PaperShape = PaperShape.CARD,
        member_name: str = "Ann",
        sheets: tuple[ReceiptSheet, ...] = (),
        receipt_printer: Destination | None = None,
        pdf: bytes = card_pdf,
    ) -> PaperDialog:
        def draw(sheet: ReceiptSheet | None) -> bytes:
            if sheet is None:
                return pdf
            return receipt_paper.draw(CHINESE, member_name=member_name, sheet=sheet)

        presenter = PaperPresenter(
            PaperDraft("Card", draw=draw, shape=shape, sheets=sheets),
            places=PaperPlaces(
                sheet=sheets[0] if sheets else None,
                receipt_printers=(receipt_printer,) if receipt_printer else (),
            ),
            jobs=inline_jobs(),
            folder=FolderOnDisk(tmp_path),
            printer=printer,
            prints=prints_on(InlineExecutor(), printer=printer),
            remember=lambda place: None,
        )
        dialog = PaperDialog(presenter)
        dialog.open_over(window)
        qtbot.waitUntil(dialog._desk.hasFocus)
        return dialog

    return over


@pytest.mark.parametrize("shape", list(PaperShape))
def test_the_keys_save_print_and_go_back(
    opened: Opener, tmp_path: Path, qtbot: QtBot, shape: PaperShape
) -> None:
    printer = FakePrinter()
    dialog = opened(printer, shape=shape)

    QTest.keyClick(dialog._desk, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog._success.text() == f"Saved: {tmp_path / 'Card.pdf'}"
    QTest.keyClick(dialog._desk, Qt.Key.Key_F9)
    assert dialog._success.text() == "Sent to Roll."
    assert len(printer.printed) == 1
    QTest.keyClick(dialog._desk, Qt.Key.Key_Escape)

    assert not dialog.isVisible()


def test_another_printer_is_chosen_from_the_list(opened: Opener, qtbot: QtBot) -> None:
    printer = FakePrinter()
    dialog = opened(printer)
    dialog._printer.setFocus()
    QTest.keyClick(dialog._printer, Qt.Key.Key_Down)
    QTest.keyClick(dialog._printer, Qt.Key.Key_F9)

    assert [printed[0] for printed in printer.printed] == ["Office"]


def test_without_a_printer_only_saving_is_offered(opened: Opener) -> None:
    dialog = opened(FakePrinter(there=()))

    assert dialog._problem.text() == "There is no printer. Save the PDF instead."
    assert not dialog.primary_button.isEnabled()
    assert not dialog._printer_field.isVisible()
    assert dialog._save.isEnabled()


def test_what_paper_has_not_is_told_before_printing(opened: Opener) -> None:
    dialog = opened(FakePrinter(), shape=PaperShape.ROLL, sheets=SHEETS, member_name="王小明😀")

    assert dialog._unprintable.isVisible()
    assert "〓" in dialog._unprintable.text()
    assert "😀" in dialog._unprintable.text()


def test_an_open_paper_speaks_another_language(
    qapp: QApplication, opened: Opener, qtbot: QtBot
) -> None:
    dialog = opened(FakePrinter(there=()))
    with speaking(qapp, "zh_CN"):
        qtbot.waitUntil(lambda: dialog.accessibleName() == "会员卡")
        assert dialog._problem.text() == "没有打印机，可以先存为 PDF。"
        assert dialog.primary_button.text() == "打印"
    qtbot.waitUntil(lambda: dialog.accessibleName() == "Member card")


def test_a_receipt_turns_to_other_sheets_by_keyboard_and_says_what_fits(
    opened: Opener, qtbot: QtBot, unplugged: Unplugged
) -> None:
    printer, there = FakePrinter(), unplugged.destination
    dialog = opened(printer, shape=PaperShape.ROLL, sheets=SHEETS, receipt_printer=there)
    assert dialog._printer.currentText().startswith("Receipt printer 127.0.0.1:")
    wide = dialog._pages.sizeHint().width()
    dialog._sheet._group.button(0).setFocus()
    QTest.keyClick(dialog._sheet._group.button(0), Qt.Key.Key_Right)
    sheets = [dialog._state.sheet]
    assert dialog._pages.sizeHint().width() < wide
    assert dialog.primary_button.isEnabled()

    QTest.keyClick(dialog._sheet._group.button(1), Qt.Key.Key_Right)
    sheets.append(dialog._state.sheet)
    assert sheets == [ReceiptSheet.ROLL_58, ReceiptSheet.A5]
    assert not dialog.primary_button.isEnabled()
    assert dialog._reason.text() == "A receipt printer takes rolls only."


def test_a_receipt_printer_that_is_off_is_said_beside_the_paper(
    opened: Opener, unplugged: Unplugged
) -> None:
    there = unplugged.destination
    dialog = opened(FakePrinter(), shape=PaperShape.ROLL, sheets=SHEETS, receipt_printer=there)
    QTest.keyClick(dialog._desk, Qt.Key.Key_F9)
    assert dialog._problem.text() == f"{there.place} takes no connection. Is it on?"
    assert dialog.primary_button.isEnabled()


def test_a_pile_of_sheets_shows_its_first_pages_and_says_so(opened: Opener, tmp_path: Path) -> None:
    from shopclub.documents import card_sheet

    pdf = card_sheet.draw(tuple(face(name=f"M {n}") for n in range(61)))
    dialog = opened(FakePrinter(), shape=PaperShape.SHEETS, pdf=pdf)
    assert (len(dialog._state.pages), dialog._state.page_count) == (12, 14)
    assert dialog._note.text() == "The first 12 of 14 pages"
