"""Months in which nobody bought for the first time are said in a sentence, not in dashes."""

from datetime import date

from pytestqt.qtbot import QtBot

from shopclub.insights.retention import CohortRow
from shopclub.ui.insights.cohort_panel import CohortPanel

NOBODY = (CohortRow(date(2027, 2, 1), 0, (0, 0)), CohortRow(date(2027, 3, 1), 0, (0,)))
SOMEBODY = (CohortRow(date(2027, 2, 1), 4, (4, 2)), *NOBODY[1:])


def test_a_sentence_stands_for_months_without_anybody(qtbot: QtBot) -> None:
    panel = CohortPanel()
    qtbot.addWidget(panel)
    shown = []
    for cohorts in ((), NOBODY, SOMEBODY):
        panel.show_cohorts(cohorts)
        shown.append((panel.grid.isHidden(), panel.nobody.isHidden(), len(panel.grid.rows)))
    assert shown == [(False, True, 0), (True, False, 2), (False, True, 2)]
    assert panel.nobody.text() == "Nobody bought for the first time in these months."
