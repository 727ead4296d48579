"""The snapshot of a receipt is read back as it was written."""

import json

from hypothesis import given
from hypothesis import strategies as st

from shopclub.counter.receipt import Receipt
from shopclub.counter.receipt_json import SNAPSHOT_VERSION, from_json, to_json


@given(st.builds(Receipt))
def test_a_receipt_is_read_as_it_was_kept(receipt: Receipt) -> None:
    assert from_json(to_json(receipt)) == receipt


@given(st.builds(Receipt))
def test_the_same_receipt_is_always_the_same_text(receipt: Receipt) -> None:
    text = to_json(receipt)
    assert to_json(from_json(text)) == text
    assert json.loads(text)["version"] == SNAPSHOT_VERSION


@given(st.builds(Receipt))
def test_a_snapshot_holds_every_field_of_a_receipt(receipt: Receipt) -> None:
    assert set(json.loads(to_json(receipt))) == {"version", *Receipt.__dataclass_fields__}
