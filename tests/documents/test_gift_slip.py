"""The slip of a gift: what it says, whether a scanner reads it, and the manners of the roll."""

from dataclasses import replace

import pytest

from shopclub.counter.gift_slip import GiftSlip
from shopclub.documents.gift_slip import draw, lay_out
from shopclub.documents.pages import BLACK, BoxMark, TextMark
from shopclub.documents.receipt_setting import measures_of
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.papers import (
    DOTS_PER_MM,
    ENGLISH_SLIP,
    SLIP,
    SLIPS,
    codes_in,
    lines_of,
    one_bit,
    page_sizes,
    picture,
    printed,
    text_of,
)

ROLLS = (ReceiptSheet.ROLL_80, ReceiptSheet.ROLL_58)
SAID = {
    "zh_CN": (
        *("幸福小超市", "礼品兑换单", "2026-11-21  18:47", "收银员 小王", "单号", "261121-01-0088"),
        *(
            "王小明",
            "★★★ 黄金会员  尾号 0420",
            "竹炭毛巾两条装",
            "另付金额",
            "¥9.90",
            "使用积分",
            "−200",
        ),
        *("积分余额", "1,223"),
    ),
    "en": (
        *("Gift slip", "21 Nov 2026  18:47", "Cashier Li", "★★★ Gold  #0420", "Your gift"),
        *("Bamboo towels, set of two", "Used", "−200", "Points left", "1,223", "Enjoy your gift"),
    ),
    "zh_TW": ("禮品兌換單", "單號", "黃金會員", "竹炭毛巾两条装", "另付金額", "NT$990", "點數餘額"),
}


@pytest.mark.parametrize("sheet", ReceiptSheet)
@pytest.mark.parametrize("slip", SLIPS, ids=SAID)
def test_a_slip_says_all_of_its_snapshot(slip: GiftSlip, sheet: ReceiptSheet) -> None:
    said = text_of(draw(slip, member_name="王小明", sheet=sheet))
    assert [word for word in SAID[slip.language] if word.replace(" ", "") not in said] == []


def test_a_gift_for_points_alone_says_nothing_of_money() -> None:
    said = text_of(draw(ENGLISH_SLIP, member_name="Zhao Lina"))
    assert "Moneyadded" not in said
    assert "¥" not in said


def test_what_a_slip_is_stands_below_the_shop_and_a_reprint_says_so() -> None:
    first = lines_of(draw(SLIP, member_name="王小明"))
    again = lines_of(draw(SLIP, member_name="王小明", reprint=True))
    assert first[:2] == ["幸福小超市", "礼品兑换单"]
    assert again == [first[0], "补打", *first[1:]]


def test_an_erased_member_is_called_a_member() -> None:
    rows = lines_of(draw(ENGLISH_SLIP, member_name=None))
    assert any(row.startswith("Member ★★★ Gold") for row in rows)


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert draw(SLIP, member_name="王小明") == draw(SLIP, member_name="王小明")
    assert draw(SLIP, member_name="王小明") != draw(replace(SLIP, points=1), member_name="王小明")


@pytest.mark.parametrize("sheet", ROLLS)
@pytest.mark.parametrize("slip", SLIPS, ids=SAID)
def test_a_scanner_reads_the_number_from_the_paper_of_a_203_dpi_printer(
    slip: GiftSlip, sheet: ReceiptSheet
) -> None:
    image = one_bit(picture(draw(slip, member_name="王小明", sheet=sheet)))
    assert image.width == measures_of(sheet).paper * DOTS_PER_MM
    assert codes_in(image) == [("Code128", slip.number)]


@pytest.mark.parametrize("sheet", ROLLS)
@pytest.mark.parametrize("slip", SLIPS, ids=SAID)
def test_a_slip_is_black_on_whole_dots_and_its_gift_the_largest_thing(
    slip: GiftSlip, sheet: ReceiptSheet
) -> None:
    marks = lay_out(slip, member_name="王小明", sheet=sheet).marks
    boxes = [mark for mark in marks if isinstance(mark, BoxMark)]
    texts = [mark for mark in marks if isinstance(mark, TextMark)]
    edges = [edge for box in boxes for edge in (box.left, box.top, box.width, box.height)]
    assert len(edges) > 100
    assert [edge for edge in edges if abs(edge * 8 - round(edge * 8)) > 1e-6] == []
    assert {box.colour for box in boxes} == {BLACK}
    assert min(min(box.width, box.height) for box in boxes) == 0.25
    assert min(text.letters.size for text in texts) >= (7.5 if slip.language == "en" else 8)
    if sheet is ReceiptSheet.ROLL_80 and slip.language != "en":
        assert max(texts, key=lambda text: text.letters.size).letters.text == slip.gift


@pytest.mark.parametrize("sheet", ROLLS)
def test_a_long_gift_shrinks_then_wraps_and_stays_inside_the_print_width(
    sheet: ReceiptSheet,
) -> None:
    long = replace(SLIP, gift="有机高山云雾绿茶礼盒（含紫砂茶壶一把与品茗杯四只）限量珍藏版")
    pdf = draw(long, member_name="欧阳" * 30, sheet=sheet)
    assert long.gift in text_of(pdf)
    measures = measures_of(sheet)
    margin = (measures.paper - measures.printed) / 2
    inked = printed(pdf)
    assert min(char.left for char in inked) >= margin - 0.05
    assert max(char.right for char in inked) <= measures.paper - margin + 0.05
    assert len(page_sizes(pdf)) == 1


def test_a_number_that_cannot_be_coded_is_refused() -> None:
    with pytest.raises(ValueError, match="pairs of digits"):
        draw(replace(SLIP, number="abc"), member_name=None)


@pytest.mark.parametrize("sheet", ROLLS)
def test_a_birthday_s_slip_says_what_it_is_for_and_that_it_is_free(sheet: ReceiptSheet) -> None:
    english, chinese_slip = (
        replace(slip, points=0, added=0, for_birthday=True) for slip in (ENGLISH_SLIP, SLIP)
    )
    said = text_of(draw(english, member_name="Zhao Lina", sheet=sheet))
    for words in ("Yourbirthdaygift", "free", "Pointsleft", "Happybirthday"):
        assert words in said
    assert "Enjoyyourgift" not in said
    chinese = text_of(draw(chinese_slip, member_name="王小明", sheet=sheet))
    assert [word for word in ("您的生日礼品", "免费", "生日快乐") if word not in chinese] == []
    assert "Yourbirthdaygift" not in text_of(draw(ENGLISH_SLIP, member_name=None, sheet=sheet))
