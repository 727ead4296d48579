"""A period that is still running: the days that have not come are neither low nor long."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.documents import summary as paper
from shopclub.insights.behind import Behind, Question
from shopclub.insights.buckets import Grain, buckets_of, come, over
from shopclub.insights.period import parse_period
from shopclub.insights.reports import oddities, points, steps
from shopclub.insights.standings import Side
from shopclub.insights.steps import Step
from shopclub.insights.summary import DayLine, OddityKind
from shopclub.kernel.money import currency
from shopclub.kernel.ratios import each
from shopclub.points.terms import PointTerms, RedeemRule
from shopclub.sales.rollups import DayTotals
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.ui.insights.facts_shown import facts_shown
from tests.builders import ONE_TIER, Desk, desk_in
from tests.documents.papers import text_of

TODAY = date(2026, 11, 29)
YUAN = currency("CNY")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop that took 200.00 on 27 November, 120.00 on the 28th and 10.00 today."""
    ladder = Ladder(tiers=(Tier("bronze", 0), Tier("gold", 10_000)))
    with desk_in(tmp_path, ladder=ladder) as desk:
        ann, bob = desk.enrol("Ann"), desk.enrol("Bob")
        for day, amount, member in (
            (27, 20_000, ann),
            (28, 9_000, bob),
            (28, 3_000, ann),
            (29, 1_000, bob),
        ):
            desk.turn_to(date(2026, 11, day))
            desk.ring_up(amount, member=member)
        yield desk


@pytest.mark.parametrize(
    ("period", "days"),
    [("2026-11", 29), ("2026-Q4", 60), ("2026-10", 31), ("2026-11-29", 1), ("2026-12", 0)],
)
def test_the_days_of_a_period_that_have_come_count_today(period: str, days: int) -> None:
    assert parse_period(period).come(today=TODAY) == days


@pytest.mark.parametrize(
    ("grain", "begun", "ended"),
    [(Grain.DAY, 60, 59), (Grain.WEEK, 9, 8), (Grain.MONTH, 2, 1)],
)
def test_a_bar_has_come_on_its_first_day_and_is_over_after_its_last(
    grain: Grain, begun: int, ended: int
) -> None:
    nothing = DayTotals(0, 0, 0, 0, 0)
    days = parse_period("2026-Q4").each_day()
    bars = buckets_of(tuple(DayLine(day, nothing, 0, 0, 0) for day in days), grain=grain)
    assert len(come(bars, today=TODAY)) == begun
    assert len(over(bars, today=TODAY)) == ended
    assert over(bars, today=date(2027, 1, 1)) == come(bars, today=date(2026, 12, 31)) == bars


@pytest.mark.parametrize(
    ("period", "said", "mean"),
    [
        ("2026-11-27..2026-12-20", "highest27Nov¥200.00,lowest28Nov¥120.00", "¥160.00"),
        ("2026-11-28..2026-11-29", "others¥0.00Tiers", "¥120.00"),
        ("2026-11", "highest27Nov¥200.00,lowest1Nov¥0.00", "¥11.43"),
        ("2026", "highest26-11¥330.00,lowest26-01¥0.00", "¥0.00"),
    ],
)
def test_lowest_and_mean_are_of_what_is_over(desk: Desk, period: str, said: str, mean: str) -> None:
    told = desk.shop.insights.summary(parse_period(period), by=desk.owner, language="en")
    drawn = text_of(paper.draw(told))
    assert said in drawn
    assert f"dashed:mean{mean}" in drawn


def test_after_the_closing_the_day_is_over(desk: Desk) -> None:
    period = parse_period("2026-11-27..2026-12-20")
    draft = ClosingDraft("the day", ClosingKind.DAY, counted=33_000)
    desk.shop.till.close(draft, by=desk.owner)
    assert desk.shop.insights.today() == TODAY
    told = desk.shop.insights.summary(period, by=desk.owner, language="en")
    assert "lowest29Nov¥10.00" in text_of(paper.draw(told))


def test_days_between_are_of_the_days_that_have_come(desk: Desk) -> None:
    page = desk.shop.insights.dashboard(parse_period("2026-Q4"), by=desk.owner)
    ((bought_on,),) = rows("SELECT count(*) FROM (SELECT DISTINCT member_id, day FROM sale)")
    wanted = each(60 * 2 * 10, bought_on)
    assert (page.habits.interval_tenths, bought_on) == (wanted, 4)
    shown = {fact.word: fact.figure for fact in facts_shown(page, currency=YUAN)}
    assert shown["Days between"] == "30.0"


def test_nobody_is_inactive_or_silent_by_days_that_have_not_come(desk: Desk) -> None:
    period, insights = parse_period("2026-11-01..2027-06-30"), desk.shop.insights
    counts = {one.step: one.now for one in insights.steps(period, by=desk.owner) if one.now}
    assert counts == {Step.REPEAT: 2}
    question = Question(Behind.STEP, period, f"{Step.REPEAT.value} {Side.NOW.value}")
    assert insights.members_behind(question, by=desk.owner).members == 2
    table = insights.report(steps.REPORT, period, by=desk.owner, language="en")
    assert [row[-1] for row in table.rows if row[-1]] == [2]
    found = insights.summary(period, by=desk.owner).oddities
    assert [one.kind for one in found if one.kind is OddityKind.SILENT] == []
    assert insights.report(oddities.REPORT, period, by=desk.owner, language="en").rows == ()


def test_terms_that_come_later_in_the_period_are_not_in_force_yet(desk: Desk) -> None:
    """330 points are worth 33.00 until the shop halves them on 15 December, and drops a tier."""
    halved, later = PointTerms(redeem=RedeemRule(money=500)), date(2026, 12, 15)
    desk.shop.set_point_terms(halved, by=desk.owner, effective=later)
    desk.shop.set_ladder(ONE_TIER, by=desk.owner, effective=later)
    period, insights = parse_period("2026-Q4"), desk.shop.insights
    for day, worth, tiers in ((TODAY, 3_300, 2), (later, 1_650, 1)):
        desk.turn_to(day)
        page = insights.dashboard(period, by=desk.owner)
        told = insights.summary(period, by=desk.owner)
        table = insights.report(points.REPORT, period, by=desk.owner, language="en")
        told_worth = told.worth.of(told.points.closing)
        assert (page.liability, told_worth, table.totals[2]) == (worth,) * 3
        assert (len(page.tiers), len(told.tiers)) == (tiers, tiers)
