"""A member's name on a receipt that wraps, and what stands below it."""

import pytest

from shopclub.documents.pages import TextMark
from shopclub.documents.receipt import lay_out
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.papers import CHINESE


@pytest.mark.parametrize(
    ("name", "sheet"),
    [
        ("阿依古丽·买买提江·阿卜杜拉", ReceiptSheet.ROLL_58),
        ("Featherstonehaugh of Leeds, Peggy", ReceiptSheet.ROLL_58),
        ("Alexandra Konstantinopoulou-Papadopoulos von Hohenzollern", ReceiptSheet.ROLL_80),
    ],
)
def test_the_tier_below_a_name_that_wraps_keeps_a_whole_line_from_it(
    name: str, sheet: ReceiptSheet
) -> None:
    marks = lay_out(CHINESE, member_name=name, sheet=sheet).marks
    texts = [mark for mark in marks if isinstance(mark, TextMark)]
    (place,) = (n for n, mark in enumerate(texts) if mark.letters.text.startswith("★★★"))
    above, tier = texts[place - 1], texts[place]
    assert tier.baseline - above.baseline == pytest.approx(tier.letters.size * 1.42 * 25.4 / 72)
    assert above.letters.fall + tier.letters.rise < tier.baseline - above.baseline
