"""The summary of a shop in which next to nothing happened yet, and of a period without a sale."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.documents import summary
from shopclub.insights.period import parse_period
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.points.terms import DeficitPolicy
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.documents.crowded import cut, meeting
from tests.documents.papers import lines_of, pages, text_of

NOVEMBER = "2026-11"


def told(desk: Desk, language: str, period: str = NOVEMBER) -> str:
    """Return all that a summary says, after the same paper was drawn twice alike."""
    snapshot = desk.shop.insights.summary(parse_period(period), by=desk.owner, language=language)
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


BY_HAND = {
    "en": ("+adjustedbyhand", "−adjustedbyhand", "Adjustedbyhand"),
    "zh_CN": ("＋手工调整", "−手工调整", "手工调整"),
    "zh_TW": ("＋手工調整", "−手工調整", "手工調整"),
}
TAKEN_BACK = {"en": "−takenback", "zh_CN": "−退货收回", "zh_TW": "−退貨收回"}
GIVEN_BACK = {"en": "+givenback", "zh_CN": "＋退货返还", "zh_TW": "＋退貨返還"}


@pytest.mark.parametrize(("adjusted", "refunded"), [(25, True), (-30, False)])
def test_points_by_hand_are_called_so_on_both_pages_and_add_up(
    tmp_path: Path, adjusted: int, refunded: bool
) -> None:
    with desk_in(tmp_path) as desk:
        ann = desk.enrol("王小明")
        desk.ring_up(500_000, member=ann)
        if refunded:
            desk.ring_up(20_000, member=ann, points=1_000)
            desk.shop.till.undo_last("typed twice", by=desk.owner)
        desk.shop.points.adjust(
            ann.member_id,
            adjusted,
            reason="old card",
            source="adjust:1",
            expires_on=None,
            policy=DeficitPolicy.OWE,
            moment=desk.shop.clock.moment(),
            by=desk.owner,
        )
        snapshot = desk.shop.insights.summary(parse_period(NOVEMBER), by=desk.owner)
        moved = dict(rows("SELECT kind, sum(points) FROM point_entry GROUP BY kind"))
    assert snapshot.points.closing == sum(moved.values()) == 5_000 + adjusted
    for language in LANGUAGES:
        told = replace(snapshot, language=language)
        paper = summary.draw(told)
        first, second = ("".join("".join(lines_of(paper, page=n)).split()) for n in (0, 1))
        more, less, detail = BY_HAND[language]
        assert f"{more if adjusted > 0 else less}{abs(adjusted)}" in first
        assert f"{detail}{'−' if adjusted < 0 else ''}{abs(adjusted)}" in second
        assert f"{TAKEN_BACK[language]}{-moved.get('reverse', 0):,}" in first
        assert (f"{GIVEN_BACK[language]}1,000" in first) is refunded
        for page in summary.pages_of(told, phrases=phrases_of(language)):
            assert (*meeting(page), *cut(page)) == ()


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
