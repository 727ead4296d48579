"""The widest reports fit the dialog: no head and no figure makes it scroll sideways."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.insights.reports import REPORTS, retention, sales_by_day
from shopclub.kernel.table import CellKind, Value
from shopclub.ui.fonts import load_fonts
from shopclub.ui.insights.reports_dialog import ReportsDialog
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.journeys.looks import inspect
from tests.ui.insights.test_reports import Sample, reports_of
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import speaking

CROWDED: dict[CellKind, Value] = {
    CellKind.TEXT: "2026-11",
    CellKind.DAY: date(2026, 11, 21),
    CellKind.COUNT: 12_345,
    CellKind.MONEY: 128_605_000,
    CellKind.SHARE: 1_000,
}


@pytest.mark.parametrize("language", IN_TURN)
def test_what_the_reader_of_a_report_must_know_has_room_below_it(
    qapp: QApplication, qtbot: QtBot, sample: Sample, tmp_path: Path, language: str
) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    with speaking(qapp, language):
        presenter = reports_of(sample, tmp_path, language=language)
        dialog = ReportsDialog(presenter, show_paper=lambda title, draw: None)
        dialog.open_over(window)
        for place, report in enumerate(REPORTS):
            presenter.choose(place)
            QApplication.processEvents()
            assert inspect(window, language=language).faults == (), report.key
            assert dialog.height() <= 720, report.key


@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_the_widest_reports_fit_a_window_of_1280_with_full_figures(
    qapp: QApplication, qtbot: QtBot, sample: Sample, tmp_path: Path, language: str
) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    presenter = reports_of(sample, tmp_path, language=language)
    dialog = ReportsDialog(presenter, show_paper=lambda title, draw: None)
    dialog.open_over(window)
    heads = dialog.table.horizontalHeader()
    for report in (sales_by_day.REPORT, retention.REPORT):
        presenter.choose(REPORTS.index(report))
        table = presenter.state.table
        assert table is not None
        row = tuple(CROWDED[column.kind] for column in table.columns)
        full = replace(table, rows=(row,) * 31, totals=table.totals and row)
        dialog._show_table(full, title="full")
        QApplication.processEvents()
        assert dialog.table.horizontalScrollBar().maximum() == 0
        sections = range(heads.count())
        assert all(heads.sectionSize(at) >= heads.sectionSizeHint(at) for at in sections)
