"""Every figure that the page paints, read back and compared with plain counting from the rows."""

from datetime import date

import pytest

from shopclub.documents import summary
from shopclub.insights.period import PeriodKind, parse_period
from shopclub.insights.standings import Side
from shopclub.insights.steps import Step
from shopclub.kernel.money import MINUS, currency, format_money
from shopclub.kernel.phrases import LANGUAGES
from shopclub.kernel.ratios import each, tenths
from shopclub.ui.insights.facts_panel import FactsPanel
from shopclub.ui.insights.period_words import hundredths_word, percent_word, tenths_word
from tests.builders import owner_of
from tests.documents.papers import text_of
from tests.insights.plain_figures import Plain, cohort, grid, plain, steps, tiers_at
from tests.ui.insights.conftest import Stage

YUAN = currency("CNY")
CASES = [
    (PeriodKind.MONTH, 0, date(2026, 11, 1), date(2026, 11, 30), date(2026, 10, 1)),
    (PeriodKind.MONTH, 1, date(2026, 10, 1), date(2026, 10, 31), date(2026, 9, 1)),
    (PeriodKind.WEEK, 1, date(2026, 11, 9), date(2026, 11, 15), date(2026, 11, 2)),
    (PeriodKind.QUARTER, 1, date(2026, 7, 1), date(2026, 9, 30), date(2026, 4, 1)),
]


def yuan(minor: int | None) -> str:
    return "–" if minor is None else format_money(minor, currency=YUAN)


def painted(panel: FactsPanel) -> dict[str, tuple[str, str]]:
    """Return each figure of a panel as it stands on its labels, and what it was."""
    return {
        word.text(): (figure.text(), was.text().removeprefix("was "))
        for _, word, was, figure in panel._rows
    }


def rates(now: Plain, then: Plain) -> dict[str, str]:
    """Return what the tiles and the facts must say of a period, by their words.

    The sample is opened on 22 November: later days have not come.
    """
    active, visits = len(now.active), sum(now.visits.values())
    last = min(date.fromisoformat(now.last), date(2026, 11, 22))
    days = (last - date.fromisoformat(now.first)).days + 1
    bought_on = sum(map(len, now.days.values()))
    back = len(now.active & then.active)
    return {
        "Sales, net of refunds": yuan(now.paid),
        "Members' share": percent_word(tenths(now.member_paid, now.paid)),
        "Active members": f"{active:,}",
        "Repurchase rate": percent_word(
            tenths(sum(len(days) >= 2 for days in now.days.values()), active)
        ),
        "Basket": yuan(now.basket),
        "Points liability": yuan(now.points.get("at last", 0) * 10),
        "Retention": percent_word(tenths(back, len(then.active))),
        "Stayed away": f"{len(then.active - now.active):,}",
        "New members": f"{now.joined:,}",
        "First purchase": f"{len(now.first_time):,}",
        "Members' basket": yuan(each(now.active_spent, visits)),
        "Visits each": hundredths_word(each(visits * 100, active)),
        "Days between": tenths_word(each(days * active * 10, bought_on)),
        "80% comes from": f"{now.few:,} members",
    }


@pytest.mark.parametrize(("kind", "place", "first", "last", "begins_before"), CASES)
def test_every_painted_figure_is_what_plain_counting_finds(
    stage: Stage, kind: PeriodKind, place: int, first: date, last: date, begins_before: date
) -> None:
    stage.presenter.choose_kind(kind)
    stage.presenter.choose(place)
    charts = stage.screen._charts
    ends_before = date.fromordinal(first.toordinal() - 1)
    now, then = plain(first, last), plain(begins_before, ends_before)
    wanted = rates(now, then)
    tiles = {tile.tile.caption: tile.tile for tile in charts.tiles}
    facts = painted(charts.habits)
    assert {*tiles, *facts} == set(wanted)
    shown = {word: tile.figure for word, tile in tiles.items()}
    shown |= {word: figure for word, (figure, _) in facts.items()}
    assert shown == wanted
    if then.sales:
        told = rates(then, plain(*_before(begins_before, kind)))
        for word in ("Sales, net of refunds", "Active members", "Repurchase rate", "Basket"):
            assert tiles[word].was == f"was {told[word]}", word
        for word in ("Stayed away", "New members", "First purchase", "Members' basket"):
            assert facts[word][1] == told[word], word
    assert [bar.whole for bar in charts.bars.bars] == _bars(now, kind)
    moved = painted(charts.points)
    gone = -now.points.get("redeem", 0) - now.points.get("expire", 0)
    issued = sum(now.points.get(k, 0) for k in ("earn", "bonus", "opening"))
    assert {word: figure for word, (figure, _) in moved.items()} == {
        "Issued": f"{issued:,}",
        "Redeemed": f"{-now.points.get('redeem', 0):,}",
        "Lapsed unused": f"{-now.points.get('expire', 0):,}",
        "Breakage": percent_word(tenths(-now.points.get("expire", 0), gone)),
        "Outstanding": f"{now.points.get('at last', 0):,}",
    }
    assert moved["Outstanding"][1] == f"{now.points.get('at first', 0):,}"


@pytest.mark.parametrize(("kind", "place", "first", "last", "begins_before"), CASES)
def test_every_painted_chart_is_what_plain_counting_finds(
    stage: Stage, kind: PeriodKind, place: int, first: date, last: date, begins_before: date
) -> None:
    stage.presenter.choose_kind(kind)
    stage.presenter.choose(place)
    charts, now = stage.screen._charts, plain(first, last)
    keys = tiers_at(last)
    tiers = []
    for key, word in (("gold", "Gold"), ("silver", "Silver"), ("bronze", "Bronze")):
        on = [who for who in now.spent if keys.get(who, "bronze") == key]
        count = sum(who in now.active for who in on)
        members = "1 member" if count == 1 else f"{count} members"
        tiers.append(f"{word}, {members}, {yuan(sum(now.spent[who] for who in on))}")
    assert list(charts.tiers.texts()) == tiers
    assert charts.tiers._without_money.text() == yuan(now.paid - now.member_paid)
    named = [one.said for one in charts.curve._named]
    assert named == [
        f"{word} make {percent_word(tenths(*now.top(per_mille)))}"
        for word, per_mille in (("2.5%", 25), ("10%", 100), ("20%", 200))
    ]
    cells = grid(stage.shop.insights.today())
    assert [[int(cell.figure) for cell in row.cells] for row in charts.scores.rows] == cells
    silent = sum(sum(row[3:]) for row in cells[3:])
    assert charts.silent.accessibleName() == f"{silent} bought often, now silent"
    takings = stage.presenter.state.takings
    assert takings is not None
    for row, told in zip(charts.cohorts.rows, takings.cohorts, strict=True):
        for at, cell in enumerate(row.cells):
            began, bought = cohort(f"{told.first:%Y-%m}", f"{told.month(at):%Y-%m}")
            share = tenths(bought, began) or 0
            assert (row.count, cell.figure) == (f"{began:,}", str((share + 5) // 10))
            assert cell.said.endswith(f": {bought} members") or bought == 1
    there = min(last, stage.shop.insights.today())
    counted = steps(there, date.fromordinal(first.toordinal() - 1))
    for step in Step:
        for side in Side:
            count = counted.get((step.value, side.value), 0)
            sign = {Side.CAME: "+", Side.LEFT: MINUS}.get(side, "") if count else ""
            assert charts.steps._figures[step, side][1].text() == f"{sign}{count:,}", (step, side)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_summary_on_paper_says_the_same_figures(stage: Stage, language: str) -> None:
    told = stage.shop.insights.summary(
        parse_period("2026-10"), by=owner_of(stage.shop), language=language
    )
    said = text_of(summary.draw(told))
    now = plain(date(2026, 10, 1), date(2026, 10, 31))
    then = plain(date(2026, 9, 1), date(2026, 9, 30))
    wanted = rates(now, then)
    figures = [
        *(wanted[word] for word in wanted if word not in ("Visits each", "Days between")),
        f"{len(then.active):,}",
        f"{len(now.active & then.active):,}",
        f"{now.points['at first']:,}",
        f"{now.points['at last']:,}",
        f"{-now.points.get('redeem', 0):,}",
        yuan(each(now.active_spent, len(now.active))),
        *(percent_word(tenths(*now.top(part))) for part in (25, 100, 200)),
        *(f"{money // 100:,}.{money % 100:02d}" for money in now.by_day.values() if money),
    ]
    few = f"{now.few:,} members"
    missing = [figure for figure in figures if figure != few and figure not in said]
    assert missing == []
    assert len(figures) > 45


def _before(first: date, kind: PeriodKind) -> tuple[date, date]:
    last = date.fromordinal(first.toordinal() - 1)
    if kind is PeriodKind.WEEK:
        return date.fromordinal(first.toordinal() - 7), last
    months = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3}[kind]
    year, month = divmod(first.year * 12 + first.month - 1 - months, 12)
    return date(year, month + 1, 1), last


def _bars(now: Plain, kind: PeriodKind) -> list[int]:
    if kind is not PeriodKind.QUARTER:
        return list(now.by_day.values())
    weeks: dict[int, int] = {}
    for day, money in now.by_day.items():
        monday = date.fromisoformat(day).toordinal() - date.fromisoformat(day).weekday()
        weeks[monday] = weeks.get(monday, 0) + money
    return list(weeks.values())
