"""What is painted is what plain SQL counts; every figure opens the list of the same number."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from shopclub.insights.period import PeriodKind
from shopclub.insights.standings import Side
from shopclub.insights.steps import Step
from shopclub.kernel.money import currency, format_money
from shopclub.storage.database import rows
from shopclub.ui.insights.day_bars import step_of
from shopclub.ui.insights.members_dialog import MembersDialog
from tests.ui.insights.conftest import Stage

YUAN = currency("CNY")


def dialog_of(stage: Stage) -> MembersDialog:
    """Return the list that is open."""
    (dialog,) = stage.screen.window().findChildren(MembersDialog)
    return dialog


@pytest.mark.parametrize(
    ("kind", "place", "first", "last"),
    [
        (PeriodKind.MONTH, 0, "2026-11-01", "2026-11-30"),
        (PeriodKind.MONTH, 2, "2026-09-01", "2026-09-30"),
        (PeriodKind.WEEK, 1, "2026-11-09", "2026-11-15"),
        (PeriodKind.YEAR, 0, "2026-01-01", "2026-12-31"),
    ],
)
def test_painted_figures_are_those_of_plain_sql(
    stage: Stage, kind: PeriodKind, place: int, first: str, last: str
) -> None:
    stage.presenter.choose_kind(kind)
    stage.presenter.choose(place)
    ((sold,),) = rows("SELECT sum(paid) FROM sale WHERE day BETWEEN ? AND ?", first, last)
    ((back,),) = rows(
        "SELECT coalesce(sum(money), 0) FROM sale_refund WHERE day BETWEEN ? AND ?", first, last
    )
    charts = stage.screen._charts
    figures = [tile.tile.figure for tile in charts.tiles]
    assert figures[0] == format_money(sold - back, currency=YUAN)
    assert sum(bar.whole for bar in charts.bars.bars) == sold - back
    ((active,),) = rows(
        "SELECT count(DISTINCT member_id) FROM sale WHERE day BETWEEN ? AND ? "
        "AND paid + points_money > (SELECT coalesce(sum(bill), 0) FROM sale_refund r "
        "WHERE r.sale_id = sale.id AND day <= ?)",
        *(first, last, last),
    )
    shown = int(figures[2].replace(",", ""))
    assert shown == active
    charts.tiles[2].click()
    assert stage.presenter.state.members is not None
    assert stage.presenter.state.members.members == shown
    assert f"{shown} members" in dialog_of(stage)._note.text()
    dialog_of(stage).dismiss()
    assert stage.presenter.state.members is None


def test_every_figure_opens_a_list_of_its_own_number(stage: Stage) -> None:
    charts = stage.screen._charts
    state = stage.presenter.state
    assert state.dashboard is not None
    for place, spot in enumerate(charts.scores.spots):
        charts.scores.chosen.emit(place)
        found = stage.presenter.state.members
        assert found is not None
        assert spot.said.endswith(f" {found.members} members") or found.members == 1
        dialog_of(stage).dismiss()
        QTest.qWait(0)
    cells = [cell for row in charts.cohorts.rows for cell in row.cells]
    assert len(cells) == len(charts.cohorts.spots)
    for place in (0, len(cells) - 1):
        charts.cohorts.chosen.emit(place)
        found = stage.presenter.state.members
        assert found is not None
        assert cells[place].said.endswith(f" {found.members} members") or found.members == 1
        dialog_of(stage).dismiss()
        QTest.qWait(0)


def test_points_and_steps_say_what_they_were_and_open_their_members(stage: Stage) -> None:
    charts, page = stage.screen._charts, stage.presenter.state.dashboard
    assert page is not None
    row = charts.points._rows[0][0]
    assert row.accessibleName() == (
        f"Issued: {page.points.issued:,}, was {page.points_before.issued:,}"
    )
    row.click()
    found = stage.presenter.state.members
    assert found is not None
    assert found.points == page.points.issued
    assert f"{page.points.issued:,} points" in dialog_of(stage)._note.text()
    dialog_of(stage).dismiss()
    QTest.qWait(0)
    steps = stage.presenter.state.steps
    assert steps is not None
    client = next(one for one in steps if one.step is Step.CLIENT)
    for side, count in ((Side.NOW, client.now), (Side.CAME, client.came)):
        button, _ = charts.steps._figures[Step.CLIENT, side]
        assert button.isEnabled()
        button.click()
        found = stage.presenter.state.members
        assert found is not None
        assert found.members == count
        dialog_of(stage).dismiss()
        QTest.qWait(0)


def test_enter_in_the_list_opens_the_member(stage: Stage) -> None:
    stage.screen._charts.tiles[2].click()
    found = stage.presenter.state.members
    assert found is not None
    QTest.keyClick(dialog_of(stage).table, Qt.Key.Key_Down)
    QTest.keyClick(dialog_of(stage).table, Qt.Key.Key_Return)
    assert stage.opened == [found.lines[1].member_id]


def test_a_chart_is_walked_by_keys_and_says_where_one_is(stage: Stage) -> None:
    bars = stage.screen._charts.bars
    bars.setFocus()
    assert "Sales by day" in bars.accessibleName()
    QTest.keyClick(bars, Qt.Key.Key_Right)
    assert bars.spots[1].said in bars.accessibleName()
    assert all(spot.said in bars.accessibleDescription() for spot in bars.spots)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    found = stage.presenter.state.members
    assert found is not None
    assert found.question.period.first.isoformat() == "2026-11-02"
    dialog_of(stage).dismiss()


def test_one_key_asks_for_the_summary_of_what_is_shown(stage: Stage) -> None:
    stage.screen.setFocus()
    QTest.keyClick(stage.screen, Qt.Key.Key_F9)
    QTest.keyClick(stage.screen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert stage.summaries == [stage.presenter.state.period] * 2


def test_a_period_without_a_sale_says_so(stage: Stage) -> None:
    stage.presenter.choose_kind(PeriodKind.RANGE)
    stage.presenter.enter_range("2020-01-01", "2020-01-05")
    assert stage.presenter.state.empty
    assert stage.screen._empty.isVisible()
    assert stage.screen._charts.curve.spots == ()


@pytest.mark.parametrize(
    ("most", "step"),
    [(0, 1), (1, 1), (2, 1), (1_975, 800), (4_900, 2_000), (10_000, 5_000), (123_456, 60_000)],
)
def test_the_scale_has_two_round_lines_within_the_highest_bar(most: int, step: int) -> None:
    assert step_of(most) == step
