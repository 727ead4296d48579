"""Printing from a paper on the screen: once, told beside it, or later by the counter."""

from pathlib import Path

from tests.ui.paper.test_presenter import Stage
from tests.ui.stand_ins import FakePrinter, StepExecutor, jobs_on, prints_on


def test_pressing_twice_prints_once(card_pdf: bytes, tmp_path: Path) -> None:
    lane, printing, printer = StepExecutor(), StepExecutor(), FakePrinter()
    prints = prints_on(printing, printer=printer)
    stage = Stage(card_pdf, tmp_path, printer=printer, jobs=jobs_on(lane), prints=prints)
    stage.presenter.print_pages()
    assert printing.waiting == []
    stage.presenter.draw(dots_per_inch=100)
    lane.step()

    stage.presenter.print_pages()
    stage.presenter.print_pages()
    stage.presenter.save()

    assert (len(printing.waiting), len(lane.waiting)) == (1, 0)
    printing.step()
    assert len(stage.printer.printed) == 1
    assert stage.state.can_print


def test_a_print_that_fails_after_the_paper_was_closed_is_kept_for_the_counter(
    card_pdf: bytes, tmp_path: Path
) -> None:
    printing, printer = StepExecutor(), FakePrinter(gone={"Roll"})
    prints = prints_on(printing, printer=printer)
    stage = Stage(card_pdf, tmp_path, printer=printer, prints=prints)
    stage.presenter.draw(dots_per_inch=100)
    stage.presenter.print_pages()
    stage.presenter.detach()
    printing.step()

    assert [failed.order.title for failed in prints.failed] == ["../王小明"]


def test_a_print_that_fails_is_said_beside_the_paper_and_not_twice(
    card_pdf: bytes, tmp_path: Path
) -> None:
    stage = Stage(card_pdf, tmp_path, printer=FakePrinter(gone={"Roll"}))
    stage.presenter.draw(dots_per_inch=100)
    stage.presenter.print_pages()

    assert stage.state.problem is not None
    assert stage.prints.failed == ()
