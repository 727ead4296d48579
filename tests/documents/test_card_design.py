"""The designs of the member's card: their colours, who gets which, and the pattern."""

from itertools import product

from shopclub.counter.receipt import TierLabel
from shopclub.documents.card import draw
from shopclub.documents.card_design import BRONZE, GOLD, SILVER, design_of, pattern_centres
from tests.documents.papers import face, picture


def _contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2.2 defines it, 1–21."""

    def luminance(colour: str) -> float:
        parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_text_of_a_card_is_legible_on_its_field() -> None:
    pairs = [
        pair
        for design in (GOLD, SILVER, BRONZE)
        for pair in (
            (design.text, design.base),
            (design.dark, design.base),
            ("#FFFFFF", design.dark),
        )
    ]
    assert len(pairs) == 9
    assert [pair for pair in pairs if _contrast(*pair) < 4.5] == []
    assert _contrast(GOLD.line, GOLD.base) < 4.5


def test_further_tiers_take_the_look_of_their_stars() -> None:
    assert design_of(TierLabel("gold", "金卡", 1)) is GOLD
    assert [design_of(TierLabel("x", "x", stars)) for stars in (0, 1, 2, 3, 5)] == [
        BRONZE,
        BRONZE,
        SILVER,
        GOLD,
        GOLD,
    ]


def test_the_pattern_covers_its_field_and_stays_inside_it() -> None:
    centres = pattern_centres(left=54.6, top=-3, right=88.6, bottom=56.98)
    for x, y in product((55, 71, 88), (-2.9, 27, 56.9)):
        assert any(abs(a - x) <= 4.6 and abs(b - y) <= 4.6 for a, b in centres)
    image = picture(draw(face()), dots_per_mm=20)
    assert len(set(image.crop((0, 0, 20 * 54, 20 * 5)).tobytes())) == 1
    assert len(set(image.crop((0, 0, 20 * 58, 20 * 5)).tobytes())) > 2
