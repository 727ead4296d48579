"""Every figure of the page opens as many members as plain counting from the rows finds."""

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from PySide6.QtTest import QTest

from shopclub.insights.period import PeriodKind
from shopclub.storage.database import rows
from shopclub.ui.insights.members_dialog import MembersDialog
from tests.insights.plain_figures import grid, plain, steps, tiers_at
from tests.ui.insights.conftest import Stage


@pytest.mark.full
def test_every_figure_opens_the_members_that_plain_counting_finds(stage: Stage) -> None:
    stage.presenter.choose_kind(PeriodKind.MONTH)
    stage.presenter.choose(1)
    charts = stage.screen._charts
    first, last, before = date(2026, 10, 1), date(2026, 10, 31), date(2026, 9, 1)
    now, then = plain(first, last), plain(before, date(2026, 9, 30))
    active, many = len(now.active), sum(len(days) >= 2 for days in now.days.values())
    holders = rows(
        "SELECT count(*) FROM (SELECT 1 FROM point_entry WHERE day <= ? GROUP BY member_id"
        " HAVING sum(points) <> 0)",
        last.isoformat(),
    )[0][0]
    opened = 0

    def opens(click: Callable[[], object], members: int, *, what: str) -> None:
        nonlocal opened
        click()
        found = stage.presenter.state.members
        assert found is not None, what
        assert found.members == members, what
        (dialog,) = stage.screen.window().findChildren(MembersDialog)
        assert f"{members:,} member" in dialog._note.text(), what
        dialog.dismiss()
        QTest.qWait(0)
        opened += 1

    for place, members in enumerate((active, active, active, many, active, holders)):
        tile = charts.tiles[place]
        opens(tile.click, members, what=tile.tile.caption)
    facts = (
        len(now.active & then.active),
        len(then.active - now.active),
        now.joined,
        len(now.first_time),
        active,
        active,
        many,
        now.few,
    )
    for (row, word, _, _), members in zip(charts.habits._rows, facts, strict=True):
        opens(row.click, members, what=word.text())
    for place, kinds in enumerate((("earn", "bonus", "opening"), ("redeem",), ("expire",))):
        marks = ", ".join("?" * len(kinds))
        moved = rows(
            f"SELECT count(DISTINCT member_id) FROM point_entry WHERE kind IN ({marks})"
            " AND day BETWEEN ? AND ?",
            *kinds,
            *(first.isoformat(), last.isoformat()),
        )[0][0]
        opens(charts.points._rows[place][0].click, moved, what=kinds[0])
    opens(charts.points._rows[4][0].click, holders, what="outstanding")
    keys = tiers_at(last)
    for row, key in zip(charts.tiers._rows, ("gold", "silver", "bronze"), strict=True):
        on = sum(keys.get(who, "bronze") == key for who in now.active)
        opens(row.click, on, what=key)
    for place, per_mille in enumerate((25, 100, 200)):
        top = -(-active * per_mille // 1000)
        opens(partial(charts.curve.chosen.emit, place), top, what=f"top {per_mille}")
    cells = grid(stage.shop.insights.today())
    opens(charts.silent.click, sum(sum(row[3:]) for row in cells[3:]), what="silent")
    for place, day in enumerate(now.by_day):
        there = len(plain(date.fromisoformat(day), date.fromisoformat(day)).active)
        opens(partial(charts.bars.chosen.emit, place), there, what=day)
    counted = steps(last, date(2026, 9, 30))
    for (step, side), (button, _) in charts.steps._figures.items():
        opens(button.click, counted.get((step.value, side.value), 0), what=f"{step} {side}")
    assert opened == 6 + 8 + 4 + 3 + 3 + 1 + 31 + 28
