"""RULES §4, §13: who closes a day has its summary saved; the office's figures are no cashier's."""

from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.insights.period import parse_period
from shopclub.staff.roles import Actor, NotPermitted, Role
from tests.builders import NOBODY, desk_in


def test_a_cashier_has_the_summary_of_the_day_that_was_closed_and_of_no_other(
    tmp_path: Path,
) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800, member=desk.enrol())
        insights, today = desk.shop.insights, desk.shop.clock.today()
        cashier = Actor(desk.owner.staff_id, "小李", Role.CASHIER)
        with pytest.raises(NotPermitted):
            insights.summary_at_closing(today, by=cashier)
        draft = ClosingDraft("one", ClosingKind.DAY, opening=0, counted=12_800)
        desk.shop.till.close(draft, by=cashier)
        told = insights.summary_at_closing(today, by=cashier)
        assert told.period == parse_period(today.isoformat())
        assert told.top_members[0].name == "王小明"
        with pytest.raises(NotPermitted):
            insights.summary_at_closing(date(2026, 11, 20), by=cashier)
        with pytest.raises(NotPermitted):
            insights.summary(told.period, by=cashier)
        with pytest.raises(NotPermitted):
            insights.summary_at_closing(today, by=NOBODY)
        assert insights.summary(told.period, by=desk.owner) == told
