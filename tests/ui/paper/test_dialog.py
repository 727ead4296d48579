from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.presenter import PaperPresenter
from shopclub.ui.paper.state import PaperDraft, PaperPlaces, PaperShape
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
        texts: tuple[str, ...] = (),
    ) -> PaperDialog:
        presenter = PaperPresenter(
            PaperDraft("Card", draw=lambda _: card_pdf, shape=shape, texts=texts),
            places=PaperPlaces(),
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
    dialog = opened(FakePrinter(), texts=("王小明😀",))

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
