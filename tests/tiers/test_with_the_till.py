"""Tiers as the till moves them: a sale that brings a gift, its refunds, and a whole proof."""

from pathlib import Path

from shopclub.counter.refund_draft import RefundDraft
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import desk_in
from tests.tiers.stories import stands

WELCOMING = Ladder(
    tiers=(
        Tier("bronze", 0),
        Tier("silver", 200_000, welcome_points=100),
        Tier("gold", 800_000, welcome_points=500),
    )
)


def test_a_refund_in_parts_takes_tier_and_welcome_points_as_it_goes(tmp_path: Path) -> None:
    """Had 0 / buys 9,000.00 for gold / 1,000.01 back, then the rest / bronze and 0 points."""
    with desk_in(tmp_path, ladder=WELCOMING) as desk:
        wang = desk.enrol()
        desk.ring_up(900_000, member=wang, sale_id="a")
        assert (stands(desk, wang), desk.points_of(wang)) == (("gold", 900_000), 9_600)
        part = RefundDraft(refund_id="r1", sale_id="a", money=100_001)
        desk.shop.till.refund(part, by=desk.owner)
        assert (stands(desk, wang), desk.points_of(wang)) == (("silver", 799_999), 8_100)
        assert desk.shop.check() == ()
        desk.shop.till.refund(RefundDraft(refund_id="r2", sale_id="a"), by=desk.owner)
        assert (stands(desk, wang), desk.points_of(wang)) == (("bronze", 0), 0)
        assert desk.shop.check() == ()


def test_a_sale_that_brings_welcome_points_says_the_balance_with_them(tmp_path: Path) -> None:
    """Had 0 / buys 2,000.00 for silver / 2,000 earned and 100 for the welcome: 2,100."""
    with desk_in(tmp_path, ladder=WELCOMING) as desk:
        wang = desk.enrol()
        receipt = desk.ring_up(200_000, member=wang).receipt
        assert (receipt.earned, receipt.balance) == (2_000, 2_100)
        assert desk.shop.check() == ()
