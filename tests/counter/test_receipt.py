"""The snapshot of a receipt is read back as it was written."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from shopclub.counter.receipt import Receipt, ReceiptMember, Saying, SayingKind
from shopclub.counter.receipt_json import SNAPSHOT_VERSION, from_json, to_json
from shopclub.sales.telling import TELLING, without_person


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


def of_a_birthday(said: Saying) -> bool:
    by_birthday = said.tier is None or bool(said.day or said.minimum)
    return said.kind in TELLING or (said.kind is SayingKind.MULTIPLIER and by_birthday)


@given(st.builds(Receipt, member=st.builds(ReceiptMember)))
def test_a_snapshot_without_its_person_is_the_same_paper_less_that_much(receipt: Receipt) -> None:
    assert receipt.member is not None
    no_card = replace(receipt.member, card_last4="")
    kept = tuple(said for said in receipt.sayings if not of_a_birthday(said))
    expected = to_json(replace(receipt, member=no_card, sayings=kept))
    assert without_person(to_json(receipt)) == expected
