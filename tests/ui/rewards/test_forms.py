"""What the owner types of gifts and vouchers: read, or refused beside its field."""

from datetime import date

import pytest

from shopclub.kernel.money import AmountRefused, currency
from shopclub.kernel.text import TextRefused
from shopclub.rewards.gifts import GiftSaid, VoucherGift
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.ui.rewards.forms import (
    gift_entries,
    issue_entries,
    read_gift,
    read_issue,
    read_off,
)
from shopclub.ui.settings.numbers import DayUnreadable, NumberRefused

YUAN = currency("CNY")
TODAY = date(2026, 11, 21)
WHOLE = GiftSaid(
    name="竹炭毛巾",
    points=200,
    money=990,
    stock=5,
    tier="gold",
    starts_on=TODAY,
    last_on=date(2026, 12, 31),
    voucher=VoucherGift(VoucherTerms(basis_points=1_000, minimum=5_000), days=30),
)


@pytest.mark.parametrize("said", [WHOLE, GiftSaid("x", 1), GiftSaid("x", 1, stock=0)])
def test_a_gift_comes_back_from_its_own_entries(said: GiftSaid) -> None:
    entries = gift_entries(said, currency=YUAN)
    read, faults = read_gift(entries, tier=said.tier, active=said.active, currency=YUAN)
    assert (read, faults) == (said, {})


@pytest.mark.parametrize(
    ("key", "entry", "refusal"),
    [
        ("name", " ", TextRefused),
        ("points", "", NumberRefused),
        ("points", "0", NumberRefused),
        ("points", "1.5", NumberRefused),
        ("points", "abc", NumberRefused),
        ("money", "-5", AmountRefused),
        ("money", "19.999", AmountRefused),
        ("stock", "-1", NumberRefused),
        ("stock", "many", NumberRefused),
        ("starts", "soon", DayUnreadable),
        ("last", "2026-02-30", DayUnreadable),
        ("off", "101%", NumberRefused),
        ("off", "x", AmountRefused),
        ("days", "0", NumberRefused),
    ],
)
def test_an_entry_that_cannot_be_is_refused_at_its_field_alone(
    key: str, entry: str, refusal: type[Exception]
) -> None:
    entries = gift_entries(WHOLE, currency=YUAN) | {key: entry}
    _, faults = read_gift(entries, tier=None, active=True, currency=YUAN)
    assert [(name, type(fault)) for name, fault in faults.items()] == [(key, refusal)]


@pytest.mark.parametrize(
    ("entry", "terms"),
    [
        ("20", VoucherTerms(amount=2_000)),
        ("１２．５", VoucherTerms(amount=1_250)),
        ("10%", VoucherTerms(basis_points=1_000)),
        ("2.5％", VoucherTerms(basis_points=250)),
    ],
)
def test_what_a_voucher_takes_off_is_money_or_a_share(entry: str, terms: VoucherTerms) -> None:
    assert read_off(entry, currency=YUAN) == terms


def test_vouchers_to_issue_are_good_for_the_usual_days() -> None:
    entries = issue_entries(today=TODAY) | {"off": "20", "least": "50", "count": "3"}
    said, faults = read_issue(entries, member_id=7, today=TODAY, currency=YUAN)
    assert faults == {}
    assert said.count == 3
    assert said.new.terms == VoucherTerms(amount=2_000, minimum=5_000)
    assert (said.new.starts_on, said.new.last_on) == (TODAY, date(2027, 2, 18))
    assert said.new.member_id == 7


@pytest.mark.parametrize(
    ("key", "entry"), [("off", ""), ("count", "0"), ("count", "201"), ("last", ""), ("least", "x")]
)
def test_vouchers_nobody_could_use_are_refused_at_their_field(key: str, entry: str) -> None:
    entries = issue_entries(today=TODAY) | {"off": "20", key: entry}
    _, faults = read_issue(entries, member_id=None, today=TODAY, currency=YUAN)
    assert list(faults) == [key]
