"""Receipts kept by older versions are drawn as ever; the file holds them as they were stored."""

import json
from pathlib import Path

import pytest

from shopclub.counter.receipt import Receipt
from shopclub.counter.receipt_json import from_json
from shopclub.documents.receipt import draw
from shopclub.kernel.sheets import ReceiptSheet
from tests.documents.papers import codes_in, one_bit, picture, text_of

KEPT = Path(__file__).with_name("receipts_kept.json")
RECEIPTS = tuple(
    from_json(json.dumps(kept)) for kept in json.loads(KEPT.read_text(encoding="utf-8"))
)


@pytest.mark.parametrize("sheet", ReceiptSheet)
@pytest.mark.parametrize("receipt", RECEIPTS, ids=("member", "no member", "refund"))
def test_a_kept_receipt_is_drawn_on_every_sheet_the_same_each_time(
    receipt: Receipt, sheet: ReceiptSheet
) -> None:
    name = "王小明" if receipt.member else None
    first, again = (draw(receipt, member_name=name, sheet=sheet) for _ in range(2))
    assert first == again
    assert first != draw(receipt, member_name=name, sheet=sheet, reprint=True)
    assert f"¥{receipt.to_pay // 100}.{receipt.to_pay % 100:02d}" in text_of(first)


def test_a_kept_refund_names_its_sale_and_what_was_given_back() -> None:
    said = text_of(draw(RECEIPTS[2], member_name="王小明", reprint=True))
    assert said.startswith("幸福小超市补打退款")
    for word in ("261121-01-0087", "261122-01-0003", "−167", "+100", "1,356"):
        assert word in said


@pytest.mark.parametrize("sheet", [ReceiptSheet.ROLL_58, ReceiptSheet.ROLL_80])
def test_a_scanner_reads_kept_receipts(sheet: ReceiptSheet) -> None:
    for receipt in RECEIPTS:
        image = one_bit(picture(draw(receipt, member_name=None, sheet=sheet)))
        assert codes_in(image) == [("Code128", receipt.number)]
