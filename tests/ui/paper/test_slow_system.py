"""A system that takes its time to say which printers there are holds no paper up."""

from pathlib import Path

import pytest

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.presenter import PaperPresenter
from shopclub.ui.paper.problems import PrinterMissing
from shopclub.ui.paper.state import ROLLS, PaperDraft, PaperPlaces, PaperShape
from shopclub.ui.paper.words import reason_of
from tests.ui.paper.test_presenter import Stage, office
from tests.ui.stand_ins import FakePrinter, InlineExecutor, StepExecutor, prints_on

ROLL = Destination(DestinationKind.NETWORK, "192.168.1.50:9100")


def test_a_system_that_does_not_answer_holds_no_paper_up(card_pdf: bytes, tmp_path: Path) -> None:
    system = StepExecutor()
    lane = InlineExecutor()
    jobs = Jobs(till=lane, reading=lane, system=system, hop=lambda call: call())
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(), jobs=jobs)
    stage.presenter.draw(dots_per_inch=100)
    stage.presenter.draw(dots_per_inch=200)
    assert (len(stage.state.pages), stage.state.can_save) == (2, True)
    assert (stage.state.can_print, stage.state.looking, stage.state.problem) == (False, True, None)
    assert reason_of(stage.state) == "Looking for the printers ..."
    stage.presenter.save()
    assert stage.state.saved is not None

    assert len(system.waiting) == 1
    system.step()
    assert stage.state.destinations == (office("Roll"), office("Office"))
    assert (stage.state.can_print, stage.state.looking) == (True, False)
    assert stage.state.saved is not None


@pytest.mark.parametrize("remembered", [True, False])
def test_a_receipt_printer_is_there_before_the_system_has_answered(
    card_pdf: bytes, tmp_path: Path, *, remembered: bool
) -> None:
    system, lane, roll = StepExecutor(), InlineExecutor(), ROLL
    printer = FakePrinter()
    presenter = PaperPresenter(
        PaperDraft("Receipt", draw=lambda _: card_pdf, shape=PaperShape.ROLL, sheets=ROLLS),
        places=PaperPlaces(
            remembered=roll if remembered else None,
            sheet=ReceiptSheet.ROLL_80,
            receipt_printers=(roll,),
        ),
        jobs=Jobs(till=lane, reading=lane, system=system, hop=lambda call: call()),
        folder=FolderOnDisk(tmp_path),
        printer=printer,
        prints=prints_on(lane, printer=printer),
        remember=lambda place: None,
    )
    presenter.draw(dots_per_inch=72)
    assert (presenter.state.destinations, presenter.state.destination) == ((roll,), roll)
    assert presenter.state.can_print
    system.step()
    assert presenter.state.destinations == (roll, office("Roll"), office("Office"))
    assert presenter.state.destination == roll


def test_a_printer_of_the_system_that_is_remembered_waits_for_its_answer(
    card_pdf: bytes, tmp_path: Path
) -> None:
    system, lane = StepExecutor(), InlineExecutor()
    jobs = Jobs(till=lane, reading=lane, system=system, hop=lambda call: call())
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(), remembered="Old one", jobs=jobs)
    stage.presenter.draw(dots_per_inch=100)
    assert (stage.state.destination, stage.state.problem) == (None, None)
    system.step()
    assert isinstance(stage.state.problem, PrinterMissing)
