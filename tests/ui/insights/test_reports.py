"""The reports of the page: chosen, kept in a folder whole and private, opened as paper."""

import stat
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.insights.period import parse_period
from shopclub.insights.reports import REPORTS
from shopclub.kernel.table import shown
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.colors import TEAL_ON_PAPER
from shopclub.ui.insights.reports_dialog import ReportsDialog
from shopclub.ui.insights.reports_presenter import ReportsPresenter, ReportsState
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.problems import PaperNotSaved
from tests.documents.papers import text_of
from tests.ui.stand_ins import RecordingView, inline_jobs

Sample = tuple[Shop, Actor]


def reports_of(sample: Sample, folder: Path, *, by: Actor | None = None) -> ReportsPresenter:
    """Return the reports of November over a folder."""
    shop, owner = sample
    return ReportsPresenter(
        shop,
        period=parse_period("2026-11"),
        jobs=inline_jobs(),
        folder=FolderOnDisk(folder),
        language="en",
        by=by or owner,
        accent=TEAL_ON_PAPER,
    )


def test_each_report_is_kept_as_csv_and_as_workbook_for_its_owner_alone(
    sample: Sample, tmp_path: Path
) -> None:
    presenter, view = reports_of(sample, tmp_path), RecordingView[ReportsState]()
    presenter.attach(view)
    for place in range(len(REPORTS)):
        presenter.choose(place)
        for save, ending in ((presenter.save_csv, "csv"), (presenter.save_xlsx, "xlsx")):
            save()
            path = view.last.saved
            assert path is not None
            assert path.suffix == f".{ending}"
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(list(tmp_path.iterdir())) == 2 * len(REPORTS)


def test_the_table_on_the_screen_is_what_the_workbook_holds(
    qapp: QApplication, sample: Sample, tmp_path: Path
) -> None:
    presenter, window = reports_of(sample, tmp_path), QWidget()
    window.resize(1280, 720)
    window.show()
    opened: list[tuple[str, bytes]] = []
    dialog = ReportsDialog(presenter, show_paper=lambda title, draw: opened.append((title, draw())))
    dialog.open_over(window)
    dialog.xlsx.click()
    table, saved = presenter.state.table, presenter.state.saved
    assert table is not None
    assert saved is not None
    model = dialog.table.model()
    painted = [
        [model.data(model.index(row, column)) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    wanted = [
        [shown(value, one, code="CNY") for value, one in zip(row, table.columns, strict=True)]
        for row in (*table.rows, table.totals)
    ]
    assert painted == wanted
    sheet = openpyxl.load_workbook(saved).worksheets[0]
    assert sheet.max_row == len(table.rows) + 2
    total = table.totals[2]
    assert isinstance(total, int)
    assert Decimal(str(sheet.cell(sheet.max_row, 3).value)) * 100 == total
    dialog.items[3].click()
    assert presenter.state.place == 3
    dialog.primary_button.click()
    ((title, pdf),) = opened
    assert title.startswith("Points and liability 2026-11-01")
    assert "Outstandingattheend" in text_of(pdf)
    window.deleteLater()
    qapp.processEvents()


def test_a_folder_that_takes_nothing_is_said_and_the_table_stays(
    sample: Sample, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    presenter, view = reports_of(sample, blocked / "papers"), RecordingView[ReportsState]()
    presenter.attach(view)
    presenter.save_csv()
    assert isinstance(view.last.problem, PaperNotSaved)
    assert view.last.table is not None
    assert view.last.can_save


@pytest.mark.parametrize("role", [Role.CASHIER])
def test_reports_are_for_those_who_may_open_the_office(
    sample: Sample, tmp_path: Path, role: Role
) -> None:
    presenter = reports_of(sample, tmp_path, by=Actor(9, "小王", role))
    view = RecordingView[ReportsState]()
    presenter.attach(view)
    assert isinstance(view.last.problem, NotPermitted)
    assert presenter.paper() is None
