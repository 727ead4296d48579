"""The page's figures and the lists behind them, against plain SQL, for many periods."""

import pytest

from shopclub.insights.behind import Behind, Question
from shopclub.insights.buckets import bars_of, grain_of
from shopclub.insights.facts import sold_on
from shopclub.insights.period import Period, parse_period, previous
from shopclub.insights.standings import Side
from shopclub.kernel.ratios import each, tenths
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows

PERIODS = (
    "2026-11",
    "2026-10",
    "2026-W45",
    "2026-Q3",
    "2026",
    "2026-11-21",
    "2026-08-03..2026-09-20",
)
Sample = tuple[Shop, Actor]

NET_OF_MEMBERS = """
SELECT m.member_id, sum(m.visit), sum(m.money), count(DISTINCT m.day) FROM (
    SELECT member_id, day, paid AS money, 1 AS visit FROM sale
    WHERE id NOT IN (SELECT sale_id FROM sale_refund)
    UNION ALL
    SELECT s.member_id, s.day, s.paid, CASE WHEN s.paid + s.points_money = (
        SELECT sum(bill) FROM sale_refund r WHERE r.sale_id = s.id AND r.day <= :last
    ) THEN 0 ELSE 1 END
    FROM sale s WHERE s.id IN (SELECT sale_id FROM sale_refund)
) m WHERE m.member_id IS NOT NULL AND m.day BETWEEN :first AND :last GROUP BY m.member_id
"""


def bought_by_sql(period: Period) -> dict[int, tuple[int, int, int]]:
    """Return visits, money and purchase days of each member, with money given back taken off."""
    first, last = period.first.isoformat(), period.last.isoformat()
    text = NET_OF_MEMBERS.replace(":first", f"'{first}'").replace(":last", f"'{last}'")
    found = {member: (visits, money, days) for member, visits, money, days in rows(text)}
    back = rows(
        "SELECT s.member_id, sum(r.money) FROM sale_refund r JOIN sale s ON s.id = r.sale_id "
        "WHERE r.day BETWEEN ? AND ? AND s.member_id IS NOT NULL GROUP BY 1",
        first,
        last,
    )
    for member, money in back:
        visits, so_far, days = found.get(member, (0, 0, 0))
        found[member] = (visits, so_far - money, days)
    return found


def list_behind(sample: Sample, behind: Behind, period: Period, key: str = "") -> tuple[int, ...]:
    """Return members, visits, money and points of a list."""
    shop, owner = sample
    found = shop.insights.members_behind(Question(behind, period, key), by=owner)
    every = found.members + found.only_refunded
    assert len(found.lines) == min(every, 200)
    if every <= 200:
        assert sum(line.spent for line in found.lines) == found.spent
        assert sum(line.points for line in found.lines) == found.points
    return (found.members, found.visits, found.spent, found.points)


@pytest.mark.parametrize("entry", PERIODS)
def test_figures_of_the_page_are_what_plain_sql_counts(sample: Sample, entry: str) -> None:
    shop, owner = sample
    period = parse_period(entry)
    span = (period.first.isoformat(), period.last.isoformat())
    takings = shop.insights.takings(period, by=owner)
    ((sold, sales),) = rows(
        "SELECT coalesce(sum(paid), 0), count(*) FROM sale WHERE day BETWEEN ? AND ?", *span
    )
    ((back,),) = rows(
        "SELECT coalesce(sum(money), 0) FROM sale_refund WHERE day BETWEEN ? AND ?", *span
    )
    assert (takings.now.paid, takings.now.sales) == (sold - back, sales)
    assert sum(bar.totals.paid for bar in takings.bars) == sold - back
    assert takings.bars == bars_of(sold_on(period), grain=grain_of(period.days))
    page = shop.insights.dashboard(period, by=owner)
    bought = bought_by_sql(period)
    active = {member: one for member, one in bought.items() if one[0]}
    assert page.now.totals == takings.now
    assert page.now.activity.active == len(active)
    assert page.now.activity.spent == sum(money for _, money, _ in active.values())
    assert page.now.activity.repurchasing == sum(days >= 2 for _, _, days in active.values())
    assert page.habits.basket == each(
        page.now.activity.spent, sum(v for v, _, _ in active.values())
    )
    ranked = sorted((money for _, money, _ in active.values()), reverse=True)
    for share in page.top_shares:
        assert share.spent == sum(ranked[: -(-len(ranked) * share.per_mille // 1000)])
    ((points,),) = rows("SELECT coalesce(sum(points), 0) FROM point_entry WHERE day <= ?", span[1])
    assert page.points.closing == points
    assert page.liability == page.worth.of(points)
    ((lapsed, used),) = rows(
        "SELECT coalesce(-sum(points) FILTER (WHERE kind = 'expire'), 0), "
        "coalesce(-sum(points) FILTER (WHERE kind IN ('redeem', 'restore')), 0) "
        "FROM point_entry WHERE day BETWEEN ? AND ?",
        *span,
    )
    assert page.breakage == tenths(lapsed, lapsed + used)


@pytest.mark.parametrize("entry", PERIODS)
def test_the_list_behind_a_figure_holds_exactly_its_members(sample: Sample, entry: str) -> None:
    shop, owner = sample
    period = parse_period(entry)
    page = shop.insights.dashboard(period, by=owner)
    activity = page.now.activity
    counted = {
        Behind.BUYERS: activity.active,
        Behind.REPURCHASING: activity.repurchasing,
        Behind.RETAINED: activity.retained,
        Behind.CHURNED: activity.churned,
        Behind.FIRST_TIME: activity.first_time,
        Behind.JOINED: page.now.joined,
        Behind.FEW: page.classes.few,
        Behind.SILENT: page.grid.silent,
    }
    for behind, members in counted.items():
        assert list_behind(sample, behind, period)[0] == members, behind
    assert list_behind(sample, Behind.HOLDERS, period)[3] == page.points.closing
    assert list_behind(sample, Behind.FEW, period)[2] == page.classes.few_spent
    for share in page.top_shares:
        found = list_behind(sample, Behind.TOP, period, str(share.per_mille))
        assert (found[0], found[2]) == (share.members, share.spent)
    for tier in page.tiers:
        found = list_behind(sample, Behind.TIER, period, tier.tier.key)
        assert (found[0], found[2]) == (tier.active, tier.spent)
    assert list_behind(sample, Behind.BUYERS, period)[2] == page.now.totals.member_paid
    for recency in range(1, 6):
        for frequency in range(1, 6):
            found = list_behind(sample, Behind.SCORES, period, f"{recency} {frequency}")
            assert found[0] == page.grid.rows[5 - recency][frequency - 1]
    for row in shop.insights.takings(period, by=owner).cohorts:
        for place, members in enumerate(row.bought):
            key = f"{row.first:%Y-%m} {row.month(place):%Y-%m}"
            assert list_behind(sample, Behind.COHORT, period, key)[0] == members


@pytest.mark.parametrize("entry", PERIODS)
def test_points_that_moved_and_steps_are_those_of_plain_sql(sample: Sample, entry: str) -> None:
    shop, owner = sample
    period = parse_period(entry)
    span = (period.first.isoformat(), period.last.isoformat())
    page = shop.insights.dashboard(period, by=owner)
    for behind, kinds, figure in (
        (
            Behind.ISSUED,
            "'earn', 'bonus', 'opening', 'transfer', 'reverse'",
            page.points.net_issued,
        ),
        (Behind.REDEEMED, "'redeem', 'restore'", page.points.net_redeemed),
        (Behind.LAPSED, "'expire'", page.points.expired),
    ):
        sign = 1 if behind is Behind.ISSUED else -1
        moved = rows(
            "SELECT member_id, ? * sum(points) FROM point_entry "
            f"WHERE day BETWEEN ? AND ? AND kind IN ({kinds}) GROUP BY 1 HAVING sum(points) <> 0",
            sign,
            *span,
        )
        found = list_behind(sample, behind, period)
        assert (found[0], found[3]) == (len(moved), figure)
        assert figure == sum(points for _, points in moved)
    before = previous(period)
    then = shop.insights.dashboard(before, by=owner)
    assert page.points_before == then.points
    if page.then is not None:
        assert page.habits_before == then.habits
        assert page.few_before == then.classes.few
    steps = shop.insights.steps(period, by=owner)
    ((members,),) = rows(
        "SELECT count(*) FROM member WHERE joined_day <= ? AND state <> 'left'", span[1]
    )
    assert sum(one.now for one in steps) == members
    for one in steps:
        for side, figure in (
            (Side.BEFORE, one.before),
            (Side.CAME, one.came),
            (Side.LEFT, one.left),
            (Side.NOW, one.now),
        ):
            key = f"{one.step.value} {side.value}"
            assert list_behind(sample, Behind.STEP, period, key)[0] == figure, key


def test_the_sample_has_something_of_everything(sample: Sample) -> None:
    shop, owner = sample
    page = shop.insights.dashboard(parse_period("2026-11"), by=owner)
    assert page.grid.buyers > 50
    assert page.now.activity.retained > 10
    assert page.points.closing > 0
    assert len(shop.insights.takings(parse_period("2026-11"), by=owner).cohorts) == 6
    assert previous(parse_period("2026-11")) == parse_period("2026-10")
    assert shop.check() == ()


def test_a_cashier_sees_none_of_it(sample: Sample) -> None:
    shop, _ = sample
    cashier, period = Actor(9, "小王", Role.CASHIER), parse_period("2026-11")
    with pytest.raises(NotPermitted):
        shop.insights.takings(period, by=cashier)
    with pytest.raises(NotPermitted):
        shop.insights.dashboard(period, by=cashier)
    with pytest.raises(NotPermitted):
        shop.insights.members_behind(Question(Behind.BUYERS, period), by=cashier)
