"""The reports of the page: chosen, kept in a folder whole and private, opened as paper."""

import csv
import stat
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication, QWidget

from shopclub.insights import insights
from shopclub.insights.period import parse_period
from shopclub.insights.reports import REPORTS
from shopclub.kernel.table import shown
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.ui.colors import TEAL_ON_PAPER
from shopclub.ui.insights import reports_dialog, reports_presenter
from shopclub.ui.insights.reports_dialog import ReportsDialog
from shopclub.ui.insights.reports_presenter import ReportsPresenter, ReportsState
from shopclub.ui.jobs import Refusal
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.problems import PaperNotSaved
from tests.documents.papers import text_of
from tests.ui.stand_ins import RecordingView, inline_jobs

Sample = tuple[Shop, Actor]
Asked = list[tuple[Refusal, Callable[[Actor], None]]]
MANAGER = Actor(1, "小李", Role.MANAGER)
BY_SPEND = next(place for place, one in enumerate(REPORTS) if one.key == "members_by_spend")
LOGGED = "SELECT staff_id, subject, detail FROM audit_line WHERE action = 'export report'"


def reports_of(
    sample: Sample,
    folder: Path,
    *,
    by: Actor | None = None,
    asked: Asked | None = None,
    language: str = "en",
) -> ReportsPresenter:
    """Return the reports of November over a folder; who asked for the owner stands in `asked`."""
    shop, owner = sample
    asks: Asked = [] if asked is None else asked
    return ReportsPresenter(
        shop,
        period=parse_period("2026-11"),
        jobs=inline_jobs(),
        folder=FolderOnDisk(folder),
        language=language,
        by=by or owner,
        ask_owner=lambda why, *, granted: asks.append((why, granted)),
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
    assert title.startswith("积分与负债 2026-11-01")
    assert "期末未用" in text_of(pdf)
    window.deleteLater()
    qapp.processEvents()


def test_a_csv_file_has_all_rows_and_a_workbook_says_where_it_was_cut(
    qapp: QApplication, sample: Sample, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(insights, "MOST_ROWS", 4)
    monkeypatch.setattr(reports_presenter, "MOST_IN_WORKBOOK", 6)
    monkeypatch.setattr(reports_dialog, "ROWS_SHOWN", 2)
    presenter, view = reports_of(sample, tmp_path), RecordingView[ReportsState]()
    presenter.attach(view)
    presenter.choose(BY_SPEND)
    table = view.last.table
    assert table is not None
    assert (len(table.rows), table.whole > 6) == (4, True)
    dialog = ReportsDialog(presenter, show_paper=lambda title, draw: None)
    presenter.choose(BY_SPEND)
    said = f"The first 2 of {table.whole} rows; a CSV file has them all."
    assert dialog._below.text() == said
    presenter.save_csv()
    assert presenter.state.saved is not None
    lines = list(csv.reader(presenter.state.saved.read_text("utf-8-sig").splitlines()))
    assert len(lines) == 2 + table.whole
    total = table.totals[6]
    assert isinstance(total, int)
    assert sum(Decimal(line[6]) for line in lines[1:-1]) * 100 == total
    presenter.save_xlsx()
    assert presenter.state.saved is not None
    sheet = openpyxl.load_workbook(presenter.state.saved).worksheets[0]
    assert sheet.max_row == 9
    assert sheet["A9"].value == f"The first 6 of {table.whole} members"
    dialog.deleteLater()
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
    presenter.save_csv()
    presenter.open_paper(lambda title, draw: pytest.fail(title))
    assert view.last.saved is None


@pytest.mark.parametrize("way", ["save_csv", "save_xlsx", "open_paper"])
def test_a_manager_takes_no_member_out_without_the_owner_and_the_log_says_who_did(
    sample: Sample, tmp_path: Path, way: str
) -> None:
    asked: Asked = []
    opened: list[tuple[str, Callable[[], bytes]]] = []
    presenter, view = (
        reports_of(sample, tmp_path, by=MANAGER, asked=asked),
        RecordingView[ReportsState](),
    )
    presenter.attach(view)
    presenter.choose(BY_SPEND)
    before = rows(LOGGED)
    if way == "open_paper":
        presenter.open_paper(lambda title, draw: opened.append((title, draw)))
    else:
        getattr(presenter, way)()
    ((why, granted),) = asked
    assert isinstance(why, NotPermitted)
    assert (list(tmp_path.iterdir()), opened, rows(LOGGED)) == ([], [], before)
    assert view.last.table is not None
    assert view.last.can_save
    granted(sample[1])
    assert rows(LOGGED)[len(before) :] == [
        (
            sample[1].staff_id,
            "report",
            '{"period": "2026-11-01 – 2026-11-30", "report": "members_by_spend"}',
        )
    ]
    first = str(view.last.table.rows[0][2])
    if way == "open_paper":
        ((title, draw),) = opened
        assert title == "会员消费排行 2026-11-01 – 2026-11-30"
        assert first in text_of(draw())
    else:
        (path,) = tmp_path.iterdir()
        assert view.last.saved == path
    if way == "save_csv":
        _, line, *_ = csv.reader(path.read_text("utf-8-sig").splitlines())
        assert first in line
    assert view.last.can_save


def test_paper_speaks_as_papers_do_and_files_as_the_screen(sample: Sample, tmp_path: Path) -> None:
    shop, _ = sample
    assert shop.identity.language == "zh_CN"
    opened: list[tuple[str, Callable[[], bytes]]] = []
    presenter = reports_of(sample, tmp_path)
    presenter.attach(RecordingView[ReportsState]())
    presenter.open_paper(lambda title, draw: opened.append((title, draw)))
    ((title, draw),) = opened
    assert title == "每日销售 2026-11-01 – 2026-11-30"
    assert "每日销售" in text_of(draw())
    presenter.save_csv()
    assert presenter.state.saved is not None
    assert presenter.state.saved.name.startswith("Sales by day")


def test_a_paper_of_a_dialog_that_went_meanwhile_is_not_shown(
    sample: Sample, tmp_path: Path
) -> None:
    asked: Asked = []
    presenter = reports_of(sample, tmp_path, by=MANAGER, asked=asked)
    presenter.attach(RecordingView[ReportsState]())
    presenter.open_paper(lambda title, draw: pytest.fail(title))
    presenter.detach()
    ((_, granted),) = asked
    granted(sample[1])
