"""Where everything on a receipt stands: to the dot, inside the print width, clear of rules."""

from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from shopclub.counter.receipt import LineKind, Means, Payment, Receipt, ReceiptLine
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.pages import BLACK, BoxMark, CodeMark, Mark, Sheet, TextMark, new_canvas
from shopclub.documents.receipt import draw, lay_out
from shopclub.documents.receipt_setting import measures_of
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.papers import (
    CHINESE,
    DOTS_PER_MM,
    ENGLISH,
    RECEIPTS,
    REFUND,
    Printed,
    codes_in,
    one_bit,
    picture,
    printed,
    without_member,
)

GOLDEN = Path(__file__).with_name("receipt_80_zh.txt")
ROLLS = (ReceiptSheet.ROLL_80, ReceiptSheet.ROLL_58)
HUGE = 10**15
RICH = replace(
    CHINESE,
    lines=(ReceiptLine(LineKind.AMOUNT, HUGE), *CHINESE.lines[1:]),
    to_pay=HUGE - 1_640,
    payments=(Payment(Means.CASH, HUGE - 1_640, HUGE, 1_640),),
    saved=HUGE,
    earned=10**9,
    used=10**9,
    balance=-(10**12),
)


def _outside(characters: Iterable[Printed], sheet: ReceiptSheet) -> list[str]:
    """Return the characters whose ink leaves the print width."""
    margin = (measures_of(sheet).paper - measures_of(sheet).printed) / 2
    right = measures_of(sheet).paper - margin
    return [c.char for c in characters if c.left < margin - 0.05 or c.right > right + 0.05]


def _off_the_dots(marks: Iterable[Mark]) -> list[Mark]:
    """Return the boxes and codes whose edges stand between the dots of a 203 dpi head."""
    found: list[Mark] = []
    for mark in marks:
        match mark:
            case BoxMark():
                edges = (mark.left, mark.top, mark.width, mark.height)
            case CodeMark():
                edges = (mark.left, mark.top, mark.bars[0].width, mark.bars[0].height)
            case TextMark():
                continue
        if any(abs(edge * DOTS_PER_MM - round(edge * DOTS_PER_MM)) > 1e-6 for edge in edges):
            found.append(mark)
    return found


def _layout(receipt: Receipt) -> str:
    rows = []
    for mark in lay_out(receipt, member_name="王小明").marks:
        if isinstance(mark, TextMark):
            place = f"{mark.left:6.2f} {mark.baseline:7.2f}"
            rows.append(f"{place} {mark.letters.size:5.2f} {mark.letters.text}")
    return "\n".join(rows) + "\n"


def test_the_layout_of_the_chinese_receipt_is_the_golden_one() -> None:
    assert _layout(CHINESE) == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("sheet", ROLLS)
@pytest.mark.parametrize("receipt", [*RECEIPTS, RICH])
def test_all_ink_stays_inside_the_print_width(receipt: Receipt, sheet: ReceiptSheet) -> None:
    characters = printed(draw(receipt, member_name="欧阳" * 30, sheet=sheet))
    assert len(characters) > 150
    assert _outside(characters, sheet) == []


def test_an_amount_beyond_the_edge_is_found() -> None:
    target = BytesIO()
    canvas = new_canvas(target, width=80, height=50, title="planted", language="en")
    letters = Letters("¥1,234.50", Weight.REGULAR, 9)
    Sheet(canvas=canvas, height=50).draw((TextMark(letters, x=65, baseline=20),))
    canvas.showPage()
    canvas.save()
    assert _outside(printed(target.getvalue()), ReceiptSheet.ROLL_80) == ["5", "0"]


@pytest.mark.parametrize("sheet", ROLLS)
def test_amounts_are_printed_whole_however_large(sheet: ReceiptSheet) -> None:
    texts = [
        mark.letters.text
        for mark in lay_out(RICH, member_name="王小明", sheet=sheet).marks
        if isinstance(mark, TextMark)
    ]
    for figure in ("¥10,000,000,000,000.00", "¥9,999,999,999,983.60", "−1,000,000,000,000"):
        assert figure in texts


@pytest.mark.parametrize("sheet", ROLLS)
def test_long_names_wrap_and_lose_nothing(sheet: ReceiptSheet) -> None:
    shop = replace(CHINESE.shop, name="幸福大家庭母婴用品与茶叶土特产连锁超市（杭州拱墅总店）")
    name = "Maximiliana Konstantinopolska-Featherstonehaugh of Leeds"
    strip = lay_out(replace(CHINESE, shop=shop), member_name=name, sheet=sheet)
    texts = [mark.letters.text for mark in strip.marks if isinstance(mark, TextMark)]
    whole = "".join(texts).replace(" ", "")
    assert shop.name in whole
    assert name.replace(" ", "") in whole
    assert shop.name not in texts


@pytest.mark.parametrize("sheet", ROLLS)
@pytest.mark.parametrize("receipt", [*RECEIPTS, without_member(ENGLISH)])
def test_rules_and_bars_stand_on_whole_dots(receipt: Receipt, sheet: ReceiptSheet) -> None:
    strip = lay_out(receipt, member_name="Ann", sheet=sheet)
    assert sum(isinstance(mark, BoxMark) for mark in strip.marks) > 20
    assert _off_the_dots(strip.marks) == []


@pytest.mark.parametrize("sheet", ROLLS)
@pytest.mark.parametrize("receipt", [*RECEIPTS, REFUND, without_member(ENGLISH)])
def test_nothing_is_thinner_than_two_dots_and_no_type_smaller_than_can_be_read(
    receipt: Receipt, sheet: ReceiptSheet
) -> None:
    marks = lay_out(receipt, member_name="欧阳" * 30, sheet=sheet, reprint=True).marks
    boxes = [mark for mark in marks if isinstance(mark, BoxMark)]
    sizes = [mark.letters.size for mark in marks if isinstance(mark, TextMark)]
    assert min(min(box.width, box.height) for box in boxes) == 0.25
    assert min(sizes) >= (7.5 if receipt.language == "en" else 8)


@pytest.mark.parametrize("sheet", ROLLS)
def test_lines_of_one_size_stand_a_base_and_two_fifths_apart(sheet: ReceiptSheet) -> None:
    marks = lay_out(CHINESE, member_name="Ann", sheet=sheet).marks
    places = {mark.letters.text: mark.baseline for mark in marks if isinstance(mark, TextMark)}
    base = measures_of(sheet).base + 0.5
    for above, below in (("消费金额", "黄金会员 95 折"), ("黄金会员 95 折", "积分抵扣  100 分")):
        assert places[below] - places[above] == pytest.approx(base * 1.42 * 25.4 / 72)


def test_a_rule_between_the_dots_is_found() -> None:
    planted = BoxMark(left=4, top=20.3, width=72, height=0.25)
    assert _off_the_dots((planted, BoxMark(left=4, top=20.25, width=72, height=0.25))) == [planted]


def _clear_of_rules(image: Image.Image, receipt: Receipt) -> list[float]:
    """Return how many mm are white above and below each full rule."""
    width, height = image.size
    inked = [sum(1 for x in range(width) if image.getpixel((x, y)) == 0) for y in range(height)]
    boxed = lay_out(receipt, member_name="Ann").marks
    rules = [
        (round(m.top * DOTS_PER_MM), round((m.top + m.height) * DOTS_PER_MM))
        for m in boxed
        if isinstance(m, BoxMark) and m.width == 72 and inked[round(m.top * DOTS_PER_MM)] == 576
    ]
    gaps = []
    for top, bottom in rules:
        above = next(n for n in range(height) if inked[top - 1 - n])
        below = next(n for n in range(height) if inked[bottom + n])
        gaps += [above / DOTS_PER_MM, below / DOTS_PER_MM]
    return gaps


@pytest.mark.parametrize("receipt", [CHINESE, ENGLISH])
def test_rules_are_clear_of_the_type_above_and_below(receipt: Receipt) -> None:
    image = one_bit(picture(draw(receipt, member_name="Ann")))
    gaps = _clear_of_rules(image, receipt)[:10]
    assert len(gaps) == 10
    assert min(gaps) >= 1.5
    assert max(gaps) <= 2.0


def test_ink_too_near_a_rule_is_found() -> None:
    image = one_bit(picture(draw(CHINESE, member_name="Ann")))
    rule = next(
        mark
        for mark in lay_out(CHINESE, member_name="Ann").marks
        if isinstance(mark, BoxMark) and mark.width == 72
    )
    below = round((rule.top + rule.height) * DOTS_PER_MM) + 3
    image.paste(0, (100, below, 200, below + 1))
    assert _clear_of_rules(image, CHINESE)[1] == 3 / DOTS_PER_MM


@pytest.mark.parametrize("sheet", ROLLS)
@pytest.mark.parametrize("receipt", RECEIPTS)
def test_a_scanner_reads_the_number_from_the_paper_of_a_203_dpi_printer(
    receipt: Receipt, sheet: ReceiptSheet
) -> None:
    image = one_bit(picture(draw(receipt, member_name="Ann", sheet=sheet)))
    assert image.width == measures_of(sheet).paper * DOTS_PER_MM
    assert set(image.tobytes()) == {0, 255}
    assert codes_in(image) == [("Code128", receipt.number)]


def test_a_code_without_its_bars_is_not_read() -> None:
    image = one_bit(picture(draw(CHINESE, member_name="Ann")))
    code = next(m for m in lay_out(CHINESE, member_name="Ann").marks if isinstance(m, CodeMark))
    left, top = round(code.left * DOTS_PER_MM), round(code.top * DOTS_PER_MM)
    image.paste(255, (left, top, left + 60, top + 200))
    assert codes_in(image) == []


def test_the_paper_is_black_alone_but_for_the_white_of_the_balance() -> None:
    marks = lay_out(CHINESE, member_name="Ann").marks
    colours = {mark.colour for mark in marks if isinstance(mark, BoxMark)}
    white = [m.letters for m in marks if isinstance(m, TextMark) and m.colour != BLACK]
    assert colours == {BLACK}
    assert [letters.text for letters in white] == ["积分余额", "1,423"]
    assert {letters.weight for letters in white} == {Weight.BOLD}


def test_the_sum_to_pay_is_the_largest_thing_on_the_paper() -> None:
    for receipt in RECEIPTS:
        marks = lay_out(receipt, member_name="Ann").marks
        sizes = [(m.letters.size, m.letters.text) for m in marks if isinstance(m, TextMark)]
        assert max(sizes)[0] == 22
        assert min(sizes)[0] >= (7.5 if receipt.language == "en" else 8)


def test_only_our_two_fonts_are_used() -> None:
    pdf = draw(CHINESE, member_name="Ann")
    assert b"NotoSansSC" in pdf
    assert b"Helvetica" not in pdf
