"""The strip that tries a printer."""

import pytest

from shopclub.documents.trial_strip import CODE, draw
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.papers import codes_in, one_bit, page_sizes, picture, text_of

ROLLS = [(ReceiptSheet.ROLL_80, 80, 72), (ReceiptSheet.ROLL_58, 58, 48)]


@pytest.mark.parametrize(("sheet", "width", "printed"), ROLLS)
@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_the_strip_names_the_shop_and_its_code_is_read(
    sheet: ReceiptSheet, width: int, printed: int, language: str
) -> None:
    pdf = draw("幸福小超市", language=language, sheet=sheet)
    assert "幸福小超市" in text_of(pdf)
    assert str(printed) in text_of(pdf)
    assert [round(wide) for wide, _ in page_sizes(pdf)] == [width]
    assert codes_in(one_bit(picture(pdf))) == [("Code128", CODE)]


@pytest.mark.parametrize(("sheet", "width", "printed"), ROLLS)
def test_the_ruler_reaches_from_edge_to_edge(sheet: ReceiptSheet, width: int, printed: int) -> None:
    image = one_bit(picture(draw("S", language="en", sheet=sheet)))
    margin = (width - printed) * 8 // 2
    rows = [image.crop((0, y, image.width, y + 1)).tobytes() for y in range(image.height)]
    assert bytes(255 for _ in range(margin)) + bytes(printed * 8) in [
        row[: margin + printed * 8] for row in rows
    ]


def test_a_name_as_long_as_it_likes_is_taken() -> None:
    assert "长" in text_of(draw("长" * 400 + "<b>😀", language="zh_CN"))
