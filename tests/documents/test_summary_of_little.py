"""The summary of a shop in which next to nothing happened yet, and of a period without a sale."""

from datetime import date
from pathlib import Path

import pytest

from shopclub.documents import summary
from shopclub.insights.period import parse_period
from shopclub.kernel.phrases import LANGUAGES
from tests.builders import Desk, desk_in
from tests.documents.papers import pages, text_of

NOVEMBER = "2026-11"


def told(desk: Desk, language: str, period: str = NOVEMBER) -> str:
    """Return all that a summary says, after the same paper was drawn twice alike."""
    snapshot = desk.shop.insights.summary(parse_period(period), language=language)
    paper = summary.draw(snapshot)
    assert summary.draw(snapshot) == paper
    assert len(list(pages(paper))) == 2
    said = text_of(paper)
    assert "〓" not in said
    return said


def test_a_shop_without_a_sale_and_a_shop_of_one_member_have_a_summary(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        nothing = {language: told(desk, language) for language in LANGUAGES}
        assert "nothingbeforetocomparewith" in nothing["en"]
        assert len(set(nothing.values())) == len(LANGUAGES)
        for said in nothing.values():
            assert "¥0.00" in said
            assert not {"▲", "▼"} & set(said)
        desk.ring_up(12_800, member=desk.enrol("王小明"))
        for language in LANGUAGES:
            one = told(desk, language)
            assert "王小明" in one
            assert "¥128.00" in one
            assert "100.0%" in one


def test_points_that_came_back_are_not_said_to_be_issued(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        ann = desk.enrol("王小明")
        desk.ring_up(500_000, member=ann)
        desk.ring_up(20_000, member=ann, points=1_000)
        desk.shop.till.undo_last("typed twice", by=desk.owner)
        said = told(desk, "en")
        for line in ("+issued5,100", "+givenback1,000", "−takenback100", "Issued5,100"):
            assert line in said, line


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_period_without_a_sale_falls_to_nothing_against_the_one_before(
    tmp_path: Path, language: str
) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800, member=desk.enrol("王小明"))
        desk.turn_to(date(2026, 12, 31))
        december = told(desk, language, "2026-12")
        assert "¥0.00" in december
        assert "▼100.0%" in december
        assert "王小明" not in december
        before = told(desk, language, "2026-10")
        assert "¥128.00" not in before
