"""The owner's summary on paper: read back, added up, and drawn for every kind of period."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.documents import summary
from shopclub.documents.summary_chart import round_step
from shopclub.documents.summary_words import relative_change, share_change
from shopclub.insights.period import parse_period
from shopclub.insights.summary import Summary
from shopclub.kernel.clock import SetClock
from shopclub.kernel.money import currency, format_figure, format_money
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.sample.corner_shop import make_corner_shop
from shopclub.shop import Shop
from tests.builders import MORNING, owner_of
from tests.documents.crowded import cut, grown, meeting
from tests.documents.papers import pages, text_of

CNY = currency("CNY")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    path = tmp_path_factory.mktemp("sample") / "sample.shopclub"
    with make_corner_shop(path, clock=SetClock(MORNING)) as shop:
        yield shop


def _summary(shop: Shop, period: str, language: str = "en") -> Summary:
    return shop.insights.summary(parse_period(period), by=owner_of(shop), language=language)


def test_the_figures_on_paper_are_those_of_the_snapshot(shop: Shop) -> None:
    told = _summary(shop, "2026-10")
    said = text_of(summary.draw(told))
    for figure in (
        format_money(told.now.totals.paid, currency=CNY),
        format_money(told.now.totals.member_paid, currency=CNY),
        f"{told.points.closing:,}",
        format_money(told.worth.of(told.points.closing), currency=CNY),
        *(format_figure(member.spent, currency=CNY) for member in told.top_members),
        *(format_figure(line.totals.paid, currency=CNY) for line in told.days if line.totals.paid),
    ):
        assert figure in said, figure


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("period", "count"),
    [
        ("2026-10", 2),
        ("2026-11-20", 2),
        ("2026-W47", 2),
        ("2026-Q3", 2),
        ("2026", 2),
        ("2026-09-20..2026-11-20", 2),
        ("2020-01-01..2026-11-20", 4),
    ],
)
def test_every_kind_of_period_is_drawn_in_every_language(
    shop: Shop, language: str, period: str, count: int
) -> None:
    paper = summary.draw(_summary(shop, period, language))
    assert len(list(pages(paper))) == count
    said = text_of(paper)
    assert "〓" not in said
    assert ("Sales" in said) is (language == "en")


@pytest.mark.parametrize("period", ["2026-10", "2026-11-20", "2026-Q3", "2026"])
def test_no_figure_is_cut_or_meets_another_however_large_the_shop(shop: Shop, period: str) -> None:
    """A million members buy for some 500 million a year: ten thousand times the sample shop."""
    told = _summary(shop, period)
    for times in (1, 100, 10_000):
        for language in LANGUAGES:
            large = replace(grown(told, times), language=language)
            pages_drawn = summary.pages_of(large, phrases=phrases_of(language))
            faults = [(*meeting(page), *cut(page)) for page in pages_drawn]
            assert not any(faults), (times, language, faults)


def test_the_same_snapshot_gives_the_same_bytes(shop: Shop) -> None:
    told = _summary(shop, "2026-10", "zh_CN")
    assert summary.draw(told) == summary.draw(told)


@pytest.mark.parametrize(
    ("now", "before", "said"),
    [
        (108_3, 100_0, "▲ 8.3%"),
        (90, 100, "▼ 10.0%"),
        (5, 5, "＝ 0.0%"),
        (5, None, "–"),
        (5, 0, "–"),
    ],
)
def test_a_change_is_an_arrow_and_never_a_hundred_percent_of_nothing(
    now: int, before: int | None, said: str
) -> None:
    assert relative_change(now, before) == said


def test_a_share_changes_in_points() -> None:
    assert share_change(623, 601, phrases=phrases_of("en")) == "▲ 2.2 pts"
    assert share_change(623, 601, phrases=phrases_of("zh_CN")) == "▲ 2.2 个百分点"


@given(st.integers(1, 10**11))
def test_the_grid_has_round_steps_that_reach_the_highest_bar(highest: int) -> None:
    step = round_step(highest, unit=100)
    assert step * 5 >= highest
    assert str(step // 100).rstrip("0") in {"1", "2", "5"}


def test_the_day_it_was_made_stands_at_the_foot(shop: Shop) -> None:
    told = _summary(shop, "2026-10")
    assert told.made_at == "2026-11-21 10:42"
    assert "made2026-11-2110:42" in text_of(summary.draw(told))
    assert date(2026, 10, 31) == told.period.last
