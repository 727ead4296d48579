"""What a receipt says, in three languages, and that its figures add up as printed."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from shopclub.counter.receipt import (
    LineKind,
    Means,
    Payment,
    Receipt,
    ReceiptKind,
    ReceiptLine,
    Saying,
    SayingKind,
)
from shopclub.counter.receipt_json import from_json, to_json
from shopclub.documents.receipt import draw
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.papers import (
    CHINESE,
    ENGLISH,
    GOLD,
    RECEIPTS,
    REFUND,
    TRADITIONAL,
    lines_of,
    page_sizes,
    text_of,
    without_member,
)
from tests.documents.said import CHINESE_SAID, ENGLISH_SAID, TRADITIONAL_SAID

ROLLS = (ReceiptSheet.ROLL_80, ReceiptSheet.ROLL_58)
FIGURE = re.compile(r"(−?)(?:¥|NT\$)?([0-9][0-9,]*(?:\.[0-9]+)?)$")


def _figure(line: str) -> Decimal:
    match = FIGURE.search(line.replace(" ", ""))
    assert match, f"no figure in {line!r}"
    return Decimal(match[1].replace("−", "-") + match[2].replace(",", ""))


def _misfit(pdf: bytes, receipt: Receipt) -> Decimal:
    """Return how far the printed bill, payments and saving are from the printed sum to pay."""

    def label(text: str) -> str:
        return phrases_of(receipt.language).translate("Receipt", text)

    refund = receipt.kind is ReceiptKind.REFUND
    lines = lines_of(pdf)

    def first(*texts: str) -> int:
        labels = tuple(map(label, texts))
        return next(n for n, line in enumerate(lines) if line.startswith(labels))

    amount, to_pay = first("Amount"), first("Given back" if refund else "To pay")
    below = lines[to_pay + 1 : first("Earned", "Join us: points with every purchase")]
    asked = _figure(lines[to_pay])
    paid, saved = Decimal(0), Decimal(0)
    for line in below:
        if line.startswith(label("You saved today")):
            saved = _figure(line)
        else:
            paid += -_figure(line) if line.startswith(label("Change")) else _figure(line)
    bill = sum(map(_figure, lines[amount:to_pay]), Decimal(0))
    listed = asked if refund else _figure(lines[amount])
    return abs(bill - asked) + abs(paid - asked) + abs(listed - paid - saved)


@pytest.mark.parametrize("sheet", ReceiptSheet)
@pytest.mark.parametrize("receipt", RECEIPTS, ids=LANGUAGES)
def test_every_printed_column_adds_up(receipt: Receipt, sheet: ReceiptSheet) -> None:
    assert _misfit(draw(receipt, member_name="Ann", sheet=sheet), receipt) == 0


@pytest.mark.parametrize("sheet", ReceiptSheet)
def test_the_columns_of_refunds_sales_to_nobody_and_two_payments_add_up(
    sheet: ReceiptSheet,
) -> None:
    halves = (Payment(Means.ALIPAY, 6_000, 6_000, 0), Payment(Means.CASH, 1_820, 2_000, 180))
    two = replace(ENGLISH, payments=halves)
    for receipt in (REFUND, without_member(CHINESE), without_member(ENGLISH), two):
        assert _misfit(draw(receipt, member_name="Ann", sheet=sheet), receipt) == 0


def test_a_column_that_does_not_add_up_is_found() -> None:
    wrong_bill = replace(CHINESE, lines=(*CHINESE.lines[:2], ReceiptLine(LineKind.POINTS, -999)))
    wrong_change = replace(ENGLISH, payments=(Payment(Means.CASH, 7_820, 10_000, 2_170),))
    wrong_change = replace(wrong_change, to_pay=7_821)
    assert _misfit(draw(wrong_bill, member_name="Ann"), CHINESE) == Decimal("0.01")
    assert _misfit(draw(wrong_change, member_name="Ann"), ENGLISH) != 0
    assert _misfit(draw(replace(ENGLISH, saved=1_181), member_name="Ann"), ENGLISH) != 0


@pytest.mark.parametrize(
    ("receipt", "name", "words"),
    [
        (CHINESE, "王小明", CHINESE_SAID),
        (ENGLISH, "Zhao Lina", ENGLISH_SAID),
        (TRADITIONAL, "王小明", TRADITIONAL_SAID),
    ],
    ids=["zh_CN", "en", "zh_TW"],
)
@pytest.mark.parametrize("sheet", ROLLS)
def test_a_receipt_says_all_of_its_snapshot(
    receipt: Receipt, name: str, words: tuple[str, ...], sheet: ReceiptSheet
) -> None:
    said = text_of(draw(receipt, member_name=name, sheet=sheet))
    assert [word for word in words if word.replace(" ", "") not in said] == []


@pytest.mark.parametrize(
    ("receipt", "invitation", "not_said"),
    [
        (CHINESE, "成为会员", ("积分余额", "★", "+", "本次共省", "尾号")),
        (ENGLISH, "Joinus", ("Pointsleft", "★", "+", "Yousavedtoday", "#")),
        (TRADITIONAL, "成為會員", ("點數餘額", "★", "+", "本次共省", "尾號")),
    ],
    ids=["zh_CN", "en", "zh_TW"],
)
def test_a_sale_without_a_member_invites_to_join(
    receipt: Receipt, invitation: str, not_said: tuple[str, ...]
) -> None:
    said = text_of(draw(without_member(receipt), member_name=None))
    assert invitation in said
    assert [word for word in not_said if word in said] == []
    assert invitation not in text_of(draw(receipt, member_name="Ann"))


@pytest.mark.parametrize(
    ("receipt", "word"), [(CHINESE, "会员"), (ENGLISH, "Member"), (TRADITIONAL, "會員")]
)
def test_an_erased_member_is_called_a_member(receipt: Receipt, word: str) -> None:
    rows = lines_of(draw(receipt, member_name=None))
    assert any(row.startswith(f"{word} ★") for row in rows)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "ReprintRefund|Refundofreceipt261121-01-0087|Paidwithpoints|Givenback¥111.60"),
        ("zh_CN", "补打退款|原小票261121-01-0087|积分支付部分|退还¥111.60"),
        ("zh_TW", "補印退款|原收據261121-01-0087|點數支付部分|退還¥111.60"),
    ],
)
def test_a_refund_says_so_below_the_shop_and_names_its_sale(language: str, words: str) -> None:
    said = text_of(draw(replace(REFUND, language=language), member_name="Ann", reprint=True))
    assert said.startswith(f"{REFUND.shop.name}{words.split('|')[0]}")
    assert [word for word in words.split("|") if word not in said] == []


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Birthdayon24Nov:bestwishes!"),
        ("zh_CN", "11月24日生日快乐！"),
        ("zh_TW", "11月24日生日快樂！"),
    ],
)
def test_a_receipt_says_four_things_at_most_in_the_order_of_the_page(
    language: str, said: str
) -> None:
    birthday = Saying(SayingKind.BIRTHDAY, day="2026-11-24")
    reach = Saying(SayingKind.REACH_TIER, amount=12_345, tier=GOLD)
    few = replace(CHINESE, language=language, sayings=(birthday, *CHINESE.sayings))
    text = text_of(draw(few, member_name="王小明"))
    assert said in text
    places = [text.index(sign) for sign in ("＋", "▲", "●")]
    assert places[0] < places[1] < text.rindex("★") < places[2]
    many = text_of(draw(replace(few, sayings=(*few.sayings, reach)), member_name="王小明"))
    assert "●" not in many
    assert "123.45" in many


@pytest.mark.parametrize(
    ("receipt", "word"), [(CHINESE, "补打"), (ENGLISH, "Reprint"), (TRADITIONAL, "補印")]
)
def test_a_reprint_differs_by_one_word_below_the_shop(receipt: Receipt, word: str) -> None:
    first = lines_of(draw(receipt, member_name="Ann"))
    again = lines_of(draw(receipt, member_name="Ann", reprint=True))
    assert again == [first[0], word, *first[1:]]


def test_the_same_snapshot_gives_the_same_bytes_years_later() -> None:
    for receipt in RECEIPTS:
        paper = draw(receipt, member_name="王小明")
        kept = from_json(to_json(receipt))
        assert draw(kept, member_name="王小明") == paper
        assert draw(kept, member_name="王小红") != paper
        assert draw(kept, member_name="王小明", reprint=True) == draw(
            receipt, member_name="王小明", reprint=True
        )


def test_lines_of_nothing_are_left_out() -> None:
    nothing = replace(
        CHINESE,
        lines=(
            CHINESE.lines[0],
            ReceiptLine(LineKind.TIER_DISCOUNT, 0),
            ReceiptLine(LineKind.POINTS, 0),
        ),
        saved=0,
        used=0,
    )
    said = text_of(draw(nothing, member_name="王小明"))
    assert [word for word in ("折", "积分抵扣", "本次共省", "−") if word in said] == []
    assert "消费金额" in said


def test_points_owed_carry_a_minus() -> None:
    said = text_of(draw(replace(CHINESE, balance=-30, earned=0), member_name="王小明"))
    assert "−30" in said
    assert "+0" not in said


@pytest.mark.parametrize(("sheet", "width"), [(ROLLS[0], 80), (ROLLS[1], 58)])
def test_a_receipt_is_one_page_as_wide_as_the_roll_and_whole_dots_long(
    sheet: ReceiptSheet, width: float
) -> None:
    ((wide, high),) = page_sizes(draw(CHINESE, member_name="王小明", sheet=sheet))
    assert wide == pytest.approx(width, abs=0.001)
    assert high * 8 == pytest.approx(round(high * 8), abs=0.01)
    ((_, shorter),) = page_sizes(draw(without_member(CHINESE), member_name=None, sheet=sheet))
    assert shorter < high


def test_a_receipt_number_that_cannot_be_coded_is_refused() -> None:
    with pytest.raises(ValueError, match="pairs of digits"):
        draw(replace(CHINESE, number="abc"), member_name=None)
