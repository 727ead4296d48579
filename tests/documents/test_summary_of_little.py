"""The summary of a shop in which next to nothing happened yet."""

from pathlib import Path

from shopclub.documents import summary
from shopclub.insights.period import parse_period
from tests.builders import desk_in
from tests.documents.papers import text_of


def test_a_shop_without_a_sale_and_a_shop_of_one_member_have_a_summary(tmp_path: Path) -> None:
    november = parse_period("2026-11")
    with desk_in(tmp_path) as desk:
        nothing = text_of(summary.draw(desk.shop.insights.summary(november, language="en")))
        assert "nothingbeforetocomparewith" in nothing
        assert "▲" not in nothing
        desk.ring_up(12_800, member=desk.enrol("王小明"))
        one = text_of(summary.draw(desk.shop.insights.summary(november, language="en")))
        assert "王小明" in one
        assert "¥128.00" in one
