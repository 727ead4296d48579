import pytest

from shopclub.counter.card import CardFace, CardTerms
from shopclub.counter.receipt import ShopFace, TierLabel
from shopclub.points.terms import Expiry


@pytest.fixture(scope="session")
def card_pdf() -> bytes:
    """Draw a real card: two pages of 85.60 × 53.98 mm."""
    from shopclub.documents import card

    return card.draw(
        CardFace(
            shop=ShopFace("幸福小超市", "人民路 8 号", "021 5555 8888"),
            currency="CNY",
            language="en",
            member_name="王小明",
            number="600800000017",
            tier=TierLabel("gold", "", 3),
            terms=CardTerms(100, 1, 100, 1_000, Expiry()),
        )
    )
