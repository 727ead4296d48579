"""Something of an earlier period comes back: every figure and its list stay net of it.

Ann bought for 100.00 and Bob for 200.00 in November; in December Ann brings hers back whole, and
Bob buys for 30.00 and 40.00. Others buy for 5.00, and Eve buys and brings it back.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft
from shopclub.documents import summary as paper
from shopclub.insights.behind import Behind, MemberList, Question
from shopclub.insights.period import Period, day_of, month_of
from shopclub.insights.report import Report
from shopclub.insights.reports import concentration, members_by_spend, tiers
from shopclub.kernel.money import currency
from shopclub.kernel.table import Table
from shopclub.storage.database import rows
from shopclub.ui.insights.members_dialog import totals_of
from shopclub.ui.insights.shown import bars_shown
from shopclub.ui.insights.tier_bars import tiers_shown
from tests.builders import Desk, desk_in
from tests.documents.papers import lines_of

YUAN = currency("CNY")
NOVEMBER, DECEMBER = month_of(date(2026, 11, 21)), month_of(date(2026, 12, 5))
RETURNED_ON = date(2026, 12, 5)
NET = {
    NOVEMBER: {"Ann": 10_000, "Bob": 20_000},
    DECEMBER: {"Bob": 7_000, "Ann": -10_000},
    day_of(RETURNED_ON): {"Ann": -10_000},
}
BUYERS = {NOVEMBER: 2, DECEMBER: 1, day_of(RETURNED_ON): 0}
SAID = {NOVEMBER: "300.00", DECEMBER: "−30.00", day_of(RETURNED_ON): "−100.00"}
MOVED = """
SELECT p.name, sum(m.money) FROM (
    SELECT member_id, day, paid AS money FROM sale
    UNION ALL
    SELECT s.member_id, r.day, -r.money FROM sale_refund r JOIN sale s ON s.id = r.sale_id
) m JOIN member_person p ON p.member_id = m.member_id
WHERE m.day BETWEEN ? AND ? GROUP BY p.name HAVING sum(m.money) <> 0
"""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return the shop at the end of the year."""
    with desk_in(tmp_path) as desk:
        ann, bob, eve = desk.enrol("Ann"), desk.enrol("Bob"), desk.enrol("Eve")
        desk.ring_up(10_000, member=ann, sale_id="ann")
        desk.ring_up(20_000, member=bob)
        desk.turn_to(RETURNED_ON)
        desk.shop.till.refund(RefundDraft("back", "ann"), by=desk.owner)
        for day, amount in ((6, 3_000), (7, 4_000)):
            desk.turn_to(date(2026, 12, day))
            desk.ring_up(amount, member=bob)
        desk.ring_up(500)
        desk.ring_up(900, member=eve, sale_id="eve")
        desk.shop.till.refund(RefundDraft("at once", "eve"), by=desk.owner)
        desk.turn_to(date(2026, 12, 31))
        assert desk.shop.check() == ()
        yield desk


def behind(desk: Desk, period: Period, which: Behind, key: str = "") -> MemberList:
    """Return a list, whose lines are as many and add up to as much as it says."""
    found = desk.shop.insights.members_behind(Question(which, period, key), by=desk.owner)
    assert len(found.lines) == found.members + found.only_refunded
    assert sum(line.spent for line in found.lines) == found.spent
    return found


def report(desk: Desk, which: Report, period: Period) -> Table:
    """Return the table of a report."""
    return desk.shop.insights.report(which, period, by=desk.owner, language="en")


@pytest.mark.parametrize("period", NET, ids=lambda period: f"{period.first}..{period.last}")
def test_tiers_are_one_figure_on_screen_on_paper_in_reports_and_in_their_list(
    desk: Desk, period: Period
) -> None:
    net = NET[period]
    whole, span = sum(net.values()), (period.first.isoformat(), period.last.isoformat())
    assert dict(rows(MOVED, *span)) == net
    page = desk.shop.insights.dashboard(period, by=desk.owner)
    assert page.now.totals.member_paid == whole
    (bronze,) = tiers_shown(page, currency=YUAN)
    assert (bronze.members, bronze.spent) == (BUYERS[period], whole)
    for which, key in ((Behind.TIER, "bronze"), (Behind.BUYERS, "")):
        found = behind(desk, period, which, key)
        assert (found.members, found.spent) == (BUYERS[period], whole)
        assert {line.name: line.spent for line in found.lines} == net
    assert report(desk, tiers.REPORT, period).totals[1:4:2] == (BUYERS[period], whole)
    by_spend = report(desk, members_by_spend.REPORT, period)
    assert {row[1]: row[6] for row in by_spend.rows} == net
    assert by_spend.totals[6] == whole
    drawn = paper.draw(desk.shop.insights.summary(period, by=desk.owner, language="en"))
    first, second = ([line.split() for line in lines_of(drawn, page=n)] for n in (0, 1))
    said = SAID[period].removeprefix("−")
    minus = "−" if whole < 0 else ""
    assert [line[-1] for line in first if line[:2] == ["All", f"{BUYERS[period]}"]] == [
        f"{minus}¥{said}"
    ]
    assert [line[3] for line in second if line[:2] == ["All", f"{BUYERS[period]}"]] == [
        SAID[period]
    ]


def test_a_bar_is_the_list_that_it_opens(desk: Desk) -> None:
    takings = desk.shop.insights.takings(DECEMBER, by=desk.owner)
    bars, _ = bars_shown(takings)
    for bar, day in zip(bars, DECEMBER.each_day(), strict=True):
        assert bar.members == behind(desk, day_of(day), Behind.BUYERS).spent, day


def test_the_list_says_who_bought_and_who_only_brought_back(desk: Desk) -> None:
    found = behind(desk, DECEMBER, Behind.TIER, "bronze")
    assert totals_of(found) == "1 member, −¥30.00; 1 only refunded"
    assert [(line.name, line.visits) for line in found.lines] == [("Bob", 2), ("Ann", 0)]
    assert totals_of(behind(desk, NOVEMBER, Behind.TIER, "bronze")) == "2 members, ¥300.00"


def test_concentration_is_of_buyers_and_says_what_others_brought_back(desk: Desk) -> None:
    """What all who bought spent, less what the others brought back, is the members' sales."""
    table = report(desk, concentration.REPORT, DECEMBER)
    assert table.totals[1:4:2] == (1, 7_000)
    assert "were refunded ¥100.00;" in table.note
    assert sum(NET[DECEMBER].values()) == 7_000 - 10_000
    assert report(desk, concentration.REPORT, NOVEMBER).note == ""
    top = behind(desk, DECEMBER, Behind.TOP, "200")
    assert (top.members, top.spent) == (1, 7_000)
