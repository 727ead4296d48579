from pathlib import Path

import pytest

from shopclub.documents.lettering import printable
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.kernel.sheets import ReceiptSheet
from shopclub.storage.problems import DiskFull
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.presenter import PaperPresenter
from shopclub.ui.paper.print_queue import PrintQueue
from shopclub.ui.paper.problems import FolderFault, PaperNotSaved, PrinterMissing
from shopclub.ui.paper.state import PaperDraft, PaperPlaces, PaperShape, PaperState
from tests.ui.stand_ins import (
    FakePrinter,
    InlineExecutor,
    RecordingView,
    StepExecutor,
    inline_jobs,
    jobs_on,
    prints_on,
)


def office(name: str) -> Destination:
    return Destination(DestinationKind.SYSTEM, name)


class Making:
    """Makes the PDF and counts how often."""

    def __init__(self, pdf: bytes, *, sets: tuple[str, ...] = ()) -> None:
        self.pdf = pdf
        self.sets = sets
        self.times = 0

    def __call__(self, _: ReceiptSheet | None) -> bytes:
        self.times += 1
        for text in self.sets:
            printable(text)
        return self.pdf


class Stage:
    def __init__(
        self,
        pdf: bytes,
        folder: Path,
        *,
        printer: FakePrinter,
        remembered: str = "",
        jobs: Jobs | None = None,
        prints: PrintQueue | None = None,
        sets: tuple[str, ...] = (),
    ) -> None:
        self.making = Making(pdf, sets=sets)
        self.printer = printer
        self.remembered: list[Destination] = []
        self.view = RecordingView[PaperState]()
        self.prints = prints or prints_on(InlineExecutor(), printer=printer)
        self.presenter = PaperPresenter(
            PaperDraft("../王小明", draw=self.making, shape=PaperShape.CARD),
            places=PaperPlaces(remembered=office(remembered) if remembered else None),
            jobs=jobs or inline_jobs(),
            folder=FolderOnDisk(folder),
            printer=printer,
            prints=self.prints,
            remember=self.remembered.append,
        )
        self.presenter.attach(self.view)

    @property
    def state(self) -> PaperState:
        return self.presenter.state


@pytest.fixture
def stage(card_pdf: bytes, tmp_path: Path) -> Stage:
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter())
    stage.presenter.draw(dots_per_inch=100)
    return stage


def test_a_paper_is_drawn_once_and_shown_at_any_density(stage: Stage) -> None:
    assert len(stage.state.pages) == 2
    narrow = stage.state.pages[0].width

    stage.presenter.draw(dots_per_inch=200)

    assert stage.state.pages[0].width == pytest.approx(2 * narrow, abs=2)
    assert stage.making.times == 1


def test_a_paper_is_printed_on_the_first_printer_until_another_is_chosen(
    stage: Stage, card_pdf: bytes
) -> None:
    stage.presenter.print_pages()
    assert stage.printer.printed == [("Roll", "../王小明", card_pdf)]
    assert stage.state.sent_to == office("Roll")

    stage.presenter.choose_destination(office("Office"))
    stage.presenter.choose_destination(office("Nobody's"))
    stage.presenter.print_pages()

    assert [printed[0] for printed in stage.printer.printed] == ["Roll", "Office"]
    assert stage.remembered == [office("Office")]


def test_the_printer_used_last_is_used_again(card_pdf: bytes, tmp_path: Path) -> None:
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(), remembered="Office")
    stage.presenter.draw(dots_per_inch=100)

    assert (stage.state.destination, stage.state.problem) == (office("Office"), None)


def test_a_remembered_printer_that_is_gone_is_said_and_not_replaced_in_silence(
    card_pdf: bytes, tmp_path: Path
) -> None:
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(), remembered="Old one")
    stage.presenter.draw(dots_per_inch=100)
    gone = stage.state.problem
    assert isinstance(gone, PrinterMissing)
    assert gone.printer == "Old one"
    stage.presenter.print_pages()
    assert stage.printer.printed == []

    stage.presenter.choose_destination(office("Roll"))
    assert stage.state.problem is None
    stage.presenter.print_pages()
    assert len(stage.printer.printed) == 1


def test_without_a_printer_saving_is_left(card_pdf: bytes, tmp_path: Path) -> None:
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(there=()))
    stage.presenter.draw(dots_per_inch=100)

    assert isinstance(stage.state.problem, PrinterMissing)
    assert (stage.state.can_print, stage.state.can_save) == (False, True)
    stage.presenter.save()
    assert stage.state.saved == tmp_path / "王小明.pdf"


def test_a_printer_that_leaves_at_the_last_moment_is_said(card_pdf: bytes, tmp_path: Path) -> None:
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(gone={"Roll"}))
    stage.presenter.draw(dots_per_inch=100)
    stage.presenter.print_pages()

    assert isinstance(stage.state.problem, PrinterMissing)
    assert stage.state.destination is None
    assert stage.state.can_save


def test_a_saved_paper_is_the_pdf_itself_inside_the_folder(
    stage: Stage, card_pdf: bytes, tmp_path: Path
) -> None:
    stage.presenter.save()

    saved = stage.state.saved
    assert saved is not None
    assert saved.read_bytes() == card_pdf
    assert saved.parent == tmp_path


def test_a_folder_that_takes_nothing_is_said(card_pdf: bytes, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    stage = Stage(card_pdf, tmp_path / "file", printer=FakePrinter())
    stage.presenter.draw(dots_per_inch=100)
    stage.presenter.save()

    problem = stage.state.problem
    assert isinstance(problem, PaperNotSaved)
    assert problem.fault in (FolderFault.GONE, FolderFault.OTHER)
    assert stage.state.saved is None


def test_characters_that_paper_has_not_are_named_once(card_pdf: bytes, tmp_path: Path) -> None:
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(), sets=("王小明 😀", "😀 幸福小超市"))
    for density in (100, 200):
        stage.presenter.draw(dots_per_inch=density)
        assert stage.state.unprintable == ("😀",)
    assert stage.making.times == 1


def test_a_drawing_for_an_older_density_is_dropped(card_pdf: bytes, tmp_path: Path) -> None:
    lane = StepExecutor()
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(), jobs=jobs_on(lane))
    stage.presenter.draw(dots_per_inch=50)
    stage.presenter.draw(dots_per_inch=100)
    lane.step(1)
    wide = stage.state.pages[0].width
    lane.step(0)

    assert stage.state.pages[0].width == wide


def test_a_paper_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    def failing(_: ReceiptSheet | None) -> bytes:
        raise DiskFull

    presenter = PaperPresenter(
        PaperDraft("x", draw=failing, shape=PaperShape.ROLL),
        places=PaperPlaces(),
        jobs=inline_jobs(),
        folder=FolderOnDisk(tmp_path),
        printer=FakePrinter(),
        prints=prints_on(InlineExecutor(), printer=FakePrinter()),
        remember=lambda place: None,
    )
    presenter.attach(RecordingView[PaperState]())
    before = presenter.state
    presenter.draw(dots_per_inch=100)

    assert before.drawing
    after = presenter.state
    assert isinstance(after.problem, EnvironmentProblem)
    assert (after.drawing, after.can_save) == (False, False)


def test_a_paper_is_kept_once_it_was_saved_or_printed_whatever_came_after(
    card_pdf: bytes, tmp_path: Path
) -> None:
    printer = FakePrinter()
    stage = Stage(card_pdf, tmp_path, printer=printer)
    stage.presenter.draw(dots_per_inch=100)
    printer.gone.add("Roll")
    stage.presenter.print_pages()
    failed = stage.presenter.kept
    stage.presenter.save()
    stage.presenter.print_pages()
    assert (failed, stage.presenter.kept) == (False, True)
    printed = Stage(card_pdf, tmp_path, printer=FakePrinter())
    printed.presenter.draw(dots_per_inch=100)
    printed.presenter.print_pages()
    assert printed.presenter.kept
