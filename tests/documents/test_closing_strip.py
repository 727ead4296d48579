"""The strip of a closing: what it says in three languages, and that its sums add up as printed."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from shopclub.counter.closing import (
    CashierSums,
    Closing,
    ClosingKind,
    Sums,
    closing_from_json,
    closing_to_json,
)
from shopclub.documents.closing_strip import draw
from shopclub.kernel.phrases import phrases_of
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.closings import DAY
from tests.documents.papers import ENGLISH, lines_of, page_sizes, text_of

FIGURE = re.compile(r"([−+]?)(?:¥|NT\$)([−]?)([0-9][0-9,]*(?:\.[0-9]+)?)$")
SHIFT = replace(
    DAY, kind=ClosingKind.SHIFT, language="en", shop=ENGLISH.shop, cashier="Li", since=""
)
CLOSINGS = (DAY, SHIFT, replace(DAY, language="zh_TW", currency="TWD"))
SAID = {
    "zh_CN": "日结单|2026-11-21  22:04|收银员 小王|上次结算|2026-11-20  21:58|销售（214 笔）"
    "|退款（2 笔）|按支付方式|微信支付|按收银员|小李|备用零钱|现金收入|应有现金|实点现金"
    "|短款|−¥5.00",
    "en": "Change of cashier|Till|01|21 Nov 2026  22:04|Cashier Li|Sales (214)|Refunds (2)|Taken"
    "|By means of payment|WeChat Pay|By cashier|Cash expected|Cash counted|Missing|−¥5.00",
    "zh_TW": "日結單|收銀員 小王|銷售（214 筆）|退款（2 筆）|應有現金|實點現金|短少|−NT$500",
}


def _figure(line: str) -> Decimal:
    match = FIGURE.search(line.replace(" ", ""))
    assert match, f"no figure in {line!r}"
    minus = "−" in (match[1], match[2])
    return Decimal(match[3].replace(",", "")) * (-1 if minus else 1)


def _misfit(closing: Closing, *, sheet: ReceiptSheet) -> Decimal:
    """Return how far the printed sums are from the printed parts that should make them."""
    lines = lines_of(draw(closing, sheet=sheet))

    def at(text: str) -> int:
        label = phrases_of(closing.language).translate("Closing", text).partition(" (")[0]
        label = label.partition("（")[0]
        return next(n for n, line in enumerate(lines) if line.startswith(label))

    def between(first: int, last: int) -> Decimal:
        return sum(map(_figure, lines[first:last]), Decimal(0))

    taken, means, people = at("Taken"), at("By means of payment"), at("By cashier")
    opening, expected, counted = at("Change put in before"), at("Cash expected"), at("Cash counted")
    last = counted + 1
    difference = _figure(lines[last]) if closing.difference else Decimal(0)
    return (
        abs(between(at("Sales ({n})"), taken) - _figure(lines[taken]))
        + abs(between(means + 1, people) - _figure(lines[taken]))
        + abs(between(people + 1, opening) - _figure(lines[taken]))
        + abs(between(opening, expected) - _figure(lines[expected]))
        + abs(_figure(lines[counted]) - _figure(lines[expected]) - difference)
    )


@pytest.mark.parametrize("sheet", ReceiptSheet)
@pytest.mark.parametrize("closing", CLOSINGS, ids=SAID)
def test_every_printed_sum_is_that_of_its_parts(closing: Closing, sheet: ReceiptSheet) -> None:
    assert _misfit(closing, sheet=sheet) == 0
    for counted in (closing.expected, closing.expected + 1_234_500):
        assert _misfit(replace(closing, counted=counted), sheet=sheet) == 0


def test_a_sum_that_does_not_add_up_is_found() -> None:
    sheet = ReceiptSheet.ROLL_80
    wrong = replace(DAY, by_means=DAY.by_means[:2])
    assert _misfit(wrong, sheet=sheet) == Decimal("1800.00")
    assert _misfit(replace(DAY, expected=249_151), sheet=sheet) != 0
    assert _misfit(replace(DAY, by_cashier=DAY.by_cashier[:1]), sheet=sheet) != 0


@pytest.mark.parametrize("sheet", ReceiptSheet)
@pytest.mark.parametrize("closing", CLOSINGS, ids=SAID)
def test_a_strip_says_all_of_its_snapshot(closing: Closing, sheet: ReceiptSheet) -> None:
    said = text_of(draw(closing, sheet=sheet))
    words = SAID[closing.language].split("|")
    assert [word for word in words if word.replace(" ", "") not in said] == []


def test_cash_that_agrees_is_said_and_more_than_expected_too() -> None:
    agrees = text_of(draw(replace(SHIFT, counted=SHIFT.expected)))
    assert "Thecashagrees" in agrees
    assert "Missing" not in agrees
    assert "Toomuch+¥1.00" in text_of(draw(replace(SHIFT, counted=SHIFT.expected + 100)))


@pytest.mark.parametrize("sheet", ReceiptSheet)
def test_money_added_for_gifts_is_a_line_of_its_own_and_no_sale(sheet: ReceiptSheet) -> None:
    cash, wechat, alipay = DAY.by_means
    first, second = DAY.by_cashier
    closing = replace(
        DAY,
        total=replace(DAY.total, gifts=990),
        by_means=(
            replace(cash, sums=replace(cash.sums, gifts=1_990)),
            replace(wechat, sums=replace(wechat.sums, gifts=-1_000)),
            alipay,
        ),
        by_cashier=(replace(first, sums=replace(first.sums, gifts=990)), second),
        expected=DAY.expected + 1_990,
    )
    assert _misfit(closing, sheet=sheet) == 0
    assert "礼品另付¥9.90" in text_of(draw(closing, sheet=sheet))
    assert "礼品另付" not in text_of(draw(DAY, sheet=sheet))


def test_a_snapshot_from_before_gifts_were_told_apart_says_what_it_said() -> None:
    kept = closing_to_json(DAY)
    assert '"gifts": 0' in kept
    old = kept.replace('"gifts": 0, ', "")
    assert "gifts" not in old
    assert closing_from_json(old) == DAY


def test_a_day_without_a_sale_has_a_strip() -> None:
    nothing = replace(
        SHIFT, total=Sums(0, 0, 0, 0), by_means=(), by_cashier=(), expected=0, counted=0, opening=0
    )
    said = text_of(draw(nothing))
    assert "Sales(0)¥0.00" in said
    assert "Bycashier" not in said


def test_a_reprint_says_so_and_the_snapshot_kept_gives_the_same_bytes() -> None:
    assert lines_of(draw(DAY, reprint=True))[1:3] == ["补打", "日结单"]
    kept = closing_from_json(closing_to_json(DAY))
    assert draw(kept) == draw(DAY) != draw(kept, reprint=True)


def test_names_as_long_as_people_type_them_keep_the_figures() -> None:
    long = CashierSums(4, "长" * 300 + "<b>", Sums(1, 1_286_050, 2, 9_160))
    closing = replace(DAY, by_cashier=(long,))
    for sheet in (ReceiptSheet.ROLL_80, ReceiptSheet.ROLL_58):
        assert "¥12,768.90" in text_of(draw(closing, sheet=sheet))


@pytest.mark.parametrize(
    ("sheet", "width"), [(ReceiptSheet.ROLL_80, 80), (ReceiptSheet.ROLL_58, 58)]
)
def test_a_strip_is_one_page_as_wide_as_the_roll(sheet: ReceiptSheet, width: int) -> None:
    ((wide, high),) = page_sizes(draw(DAY, sheet=sheet))
    assert wide == pytest.approx(width, abs=0.001)
    assert high * 8 == pytest.approx(round(high * 8), abs=0.01)
