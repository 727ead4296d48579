"""A receipt on the screen: on any sheet, to a receipt printer or to one of the system."""

from pathlib import Path

import pytest

from shopclub.documents import receipt as receipt_paper
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.presenter import PaperPresenter
from shopclub.ui.paper.problems import ReceiptPrinterFailed
from shopclub.ui.paper.state import PaperDraft, PaperPlaces, PaperShape, PaperState
from tests.documents.papers import CHINESE, codes_in
from tests.ui.paper.receipt_printers import Unplugged, listening, printed
from tests.ui.stand_ins import FakePrinter, InlineExecutor, RecordingView, inline_jobs, prints_on

ROLL = Destination(DestinationKind.SYSTEM, "Roll")
OFFICE = Destination(DestinationKind.SYSTEM, "Office")


class Stage:
    def __init__(self, folder: Path, *, receipt_printer: Destination) -> None:
        self.made: list[ReceiptSheet | None] = []
        self.remembered: list[Destination] = []
        self.printer = FakePrinter()
        self.presenter = PaperPresenter(
            PaperDraft(
                "Receipt", draw=self._draw, shape=PaperShape.ROLL, sheets=tuple(ReceiptSheet)
            ),
            places=PaperPlaces(
                remembered=receipt_printer,
                sheet=ReceiptSheet.ROLL_80,
                receipt_printers=(receipt_printer,),
            ),
            jobs=inline_jobs(),
            folder=FolderOnDisk(folder),
            printer=self.printer,
            prints=prints_on(InlineExecutor(), printer=self.printer),
            remember=self.remembered.append,
        )
        self.presenter.attach(RecordingView[PaperState]())
        self.presenter.draw(dots_per_inch=72)

    @property
    def state(self) -> PaperState:
        return self.presenter.state

    def turn_to(self, sheet: ReceiptSheet) -> None:
        self.presenter.choose_sheet(sheet)
        self.presenter.draw(dots_per_inch=72)

    def _draw(self, sheet: ReceiptSheet | None) -> bytes:
        self.made.append(sheet)
        assert sheet is not None
        return receipt_paper.draw(CHINESE, member_name="Ann", sheet=sheet)


def test_the_receipt_printer_of_this_machine_stands_before_the_others(
    tmp_path: Path, unplugged: Unplugged
) -> None:
    there = unplugged.destination
    stage = Stage(tmp_path, receipt_printer=there)
    assert stage.state.destinations == (there, ROLL, OFFICE)
    assert stage.state.destination == there
    assert stage.state.can_print


def test_each_sheet_is_drawn_once(tmp_path: Path, unplugged: Unplugged) -> None:
    stage = Stage(tmp_path, receipt_printer=unplugged.destination)
    widths: list[int] = []
    for sheet in (ReceiptSheet.ROLL_58, ReceiptSheet.ROLL_80, ReceiptSheet.ROLL_58):
        stage.turn_to(sheet)
        widths.append(round(stage.state.pages[0].width_mm))
    assert widths == [58, 80, 58]
    assert stage.made == [ReceiptSheet.ROLL_80, ReceiptSheet.ROLL_58]


def test_another_sheet_is_not_printed_before_it_is_seen(
    tmp_path: Path, unplugged: Unplugged
) -> None:
    stage = Stage(tmp_path, receipt_printer=unplugged.destination)
    stage.presenter.choose_sheet(ReceiptSheet.ROLL_58)
    assert (stage.state.drawing, stage.state.can_print) == (True, False)


def test_a_drawing_of_the_sheet_before_is_dropped(tmp_path: Path, unplugged: Unplugged) -> None:
    stage = Stage(tmp_path, receipt_printer=unplugged.destination)
    stage.presenter.choose_sheet(ReceiptSheet.ROLL_58)
    assert stage.state.drawing
    stage.presenter.draw(dots_per_inch=72)
    assert round(stage.state.pages[0].width_mm) == 58


@pytest.mark.parametrize("sheet", [ReceiptSheet.A4, ReceiptSheet.A5])
def test_a_sheet_goes_to_a_printer_of_the_system_only(
    tmp_path: Path, unplugged: Unplugged, sheet: ReceiptSheet
) -> None:
    stage = Stage(tmp_path, receipt_printer=unplugged.destination)
    stage.turn_to(sheet)
    assert (stage.state.too_wide, stage.state.can_print) == (True, False)
    stage.presenter.choose_destination(OFFICE)
    stage.presenter.print_pages()
    assert [name for name, _, _ in stage.printer.printed] == ["Office"]


def test_a_copy_for_the_files_does_not_move_the_receipts_of_the_counter(
    tmp_path: Path, unplugged: Unplugged
) -> None:
    stage = Stage(tmp_path, receipt_printer=unplugged.destination)
    stage.turn_to(ReceiptSheet.A4)
    stage.presenter.choose_destination(OFFICE)
    assert stage.remembered == []
    stage.turn_to(ReceiptSheet.ROLL_80)
    stage.presenter.choose_destination(ROLL)
    assert stage.remembered == [ROLL]


@pytest.mark.parametrize("sheet", [ReceiptSheet.ROLL_80, ReceiptSheet.ROLL_58])
def test_a_printer_on_the_network_receives_the_receipt(tmp_path: Path, sheet: ReceiptSheet) -> None:
    with listening() as printer:
        stage = Stage(tmp_path, receipt_printer=printer.destination)
        stage.turn_to(sheet)
        stage.presenter.print_pages()
        strip = printed(printer.heard[0].result(timeout=10))
    assert stage.state.sent_to == printer.destination
    assert codes_in(strip.paper) == [("Code128", CHINESE.number)]
    assert "pulse pin 2" not in strip.acts


def test_a_printer_that_is_off_is_said_and_works_once_it_is_on(
    tmp_path: Path, unplugged: Unplugged
) -> None:
    there = unplugged.destination
    stage = Stage(tmp_path, receipt_printer=there)
    stage.presenter.print_pages()
    failed = stage.state
    assert isinstance(failed.problem, ReceiptPrinterFailed)
    assert failed.can_print
    with unplugged.switched_on() as printer:
        stage.presenter.print_pages()
        assert printer.heard[0].result(timeout=10)
    assert (stage.state.problem, stage.state.sent_to) == (None, there)
