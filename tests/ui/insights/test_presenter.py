"""Which period is shown, in which order its figures come, and which answer counts."""

import pytest

from shopclub.insights.behind import Behind, Question
from shopclub.insights.period import PeriodKind, parse_period
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.insights.periods import choices_of, range_of
from shopclub.ui.insights.presenter import InsightsPresenter
from shopclub.ui.insights.state import InsightsState
from tests.insights.sample import LAST_DAY
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

Sample = tuple[Shop, Actor]
View = RecordingView[InsightsState]


READ = 4
"""So many questions a period asks: totals, members, the ladder, targets."""


def shown(view: View) -> InsightsState:
    """Return the state that a view shows now."""
    return view.last


def test_the_page_opens_on_this_month_and_totals_come_before_the_rest(sample: Sample) -> None:
    shop, owner = sample
    lane, view = StepExecutor(), View()
    presenter = InsightsPresenter(shop, jobs=jobs_on(lane), by=owner)
    presenter.attach(view)
    assert shown(view).period == parse_period("2026-11")
    assert shown(view).reading
    lane.step()
    assert shown(view).takings is not None
    assert shown(view).dashboard is None
    assert shown(view).reading
    lane.step()
    assert shown(view).dashboard is not None
    assert not shown(view).reading


def test_the_answer_to_a_period_left_again_is_dropped(sample: Sample) -> None:
    shop, owner = sample
    lane, view = StepExecutor(), View()
    presenter = InsightsPresenter(shop, jobs=jobs_on(lane), by=owner)
    presenter.attach(view)
    presenter.choose_kind(PeriodKind.YEAR)
    for _ in range(READ):
        lane.step()
    assert shown(view).takings is None
    assert shown(view).dashboard is None
    for _ in range(2):
        lane.step()
    assert shown(view).takings is not None
    takings = shown(view).takings
    assert takings is not None
    assert takings.period == parse_period("2026")


@pytest.mark.parametrize(
    ("kind", "first", "second", "count"),
    [
        (PeriodKind.DAY, "2026-11-21", "2026-11-20", 31),
        (PeriodKind.WEEK, "2026-W47", "2026-W46", 26),
        (PeriodKind.MONTH, "2026-11", "2026-10", 36),
        (PeriodKind.QUARTER, "2026-Q4", "2026-Q3", 16),
        (PeriodKind.YEAR, "2026", "2025", 10),
    ],
)
def test_each_kind_offers_its_periods_the_present_one_first(
    kind: PeriodKind, first: str, second: str, count: int
) -> None:
    found = choices_of(kind, today=LAST_DAY)
    assert (found[0], found[1]) == (parse_period(first), parse_period(second))
    assert len(found) == count


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2026-11-02", "2026-11-01"),
        ("", "2026-11-01"),
        ("2026-11-31", "2026-12-01"),
        ("10/03/2026", "2026-12-01"),
        ("1900-01-01", "1900-02-01"),
        ("1960-01-01", "2026-01-01"),
        ("0001-01-01", "0001-01-02"),
    ],
)
def test_a_range_that_is_none_is_said_and_the_figures_stay(
    sample: Sample, first: str, last: str
) -> None:
    shop, owner = sample
    view = View()
    presenter = InsightsPresenter(shop, jobs=inline_jobs(), by=owner)
    presenter.attach(view)
    presenter.choose_kind(PeriodKind.RANGE)
    before = shown(view)
    presenter.enter_range(first, last)
    assert shown(view).refused_range is not None
    assert (shown(view).first_entry, shown(view).last_entry) == (first, last)
    assert shown(view).dashboard == before.dashboard is not None
    presenter.enter_range("2026-11-01", "2026-11-03")
    assert shown(view).refused_range is None
    assert shown(view).period == range_of("2026-11-01", "2026-11-03")


def test_a_list_closed_before_it_is_read_stays_closed(sample: Sample) -> None:
    shop, owner = sample
    lane, view = StepExecutor(), View()
    presenter = InsightsPresenter(shop, jobs=jobs_on(lane), by=owner)
    presenter.attach(view)
    while lane.waiting:
        lane.step()
    presenter.ask(Question(Behind.BUYERS, shown(view).period))
    presenter.close_list()
    lane.step()
    assert shown(view).members is None
    presenter.ask(Question(Behind.BUYERS, shown(view).period))
    lane.step()
    assert shown(view).members is not None
    members = shown(view).members
    assert members is not None
    assert members.members > 10


def test_whoever_may_not_see_it_is_told_so(sample: Sample) -> None:
    shop, _ = sample
    view = View()
    cashier = Actor(9, "小王", Role.CASHIER)
    InsightsPresenter(shop, jobs=inline_jobs(), by=cashier).attach(view)
    assert isinstance(shown(view).problem, NotPermitted)
    assert not shown(view).reading
