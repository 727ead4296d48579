"""T15: nine fields take any text at all: it is refused in a way that can be said, or kept as shown.

What a text takes is the processor's time, so that a busy machine says nothing.
"""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from time import process_time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import CURRENCIES, format_figure, parse_money
from shopclub.kernel.text import clean_line
from shopclub.members.members import NewMember
from shopclub.members.particulars import Detail, Particulars, accept_detail
from shopclub.members.people import PhoneTaken
from shopclub.staff.pins import accept_pin
from shopclub.ui.counter.entries import read_amount, read_points
from shopclub.ui.members.signup_form import SignupForm
from shopclub.ui.members.signup_reading import read_birthday, read_date, read_phone
from shopclub.ui.sentences import sentence_of
from tests.builders import Desk, desk_in
from tests.trust.odd_texts import odd_texts

if TYPE_CHECKING:
    from shopclub.counter.quote import Quote

CURRENCY = CURRENCIES[0]
TODAY = date(2026, 11, 21)
MOST_SECONDS, TIMES = 0.010, 4
Field = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Found:
    """What went wrong with texts, how many were refused, and what the slowest of 100 took."""

    faults: tuple[str, ...]
    kept: int
    refused: int
    slowest: float


def fuzz(field: Field, *, count: int, seed: int = 0) -> Found:
    """Give a field many odd texts; anything but a refusal with a sentence is a fault.

    A machine that does much else now and then takes the processor away and counts that as work:
    what a text takes is the least of what it takes several times.
    """
    faults, refused, taken = [], 0, []
    for text in odd_texts(count, seed=seed):
        took, error = _given(field, text)
        if isinstance(error, ShopClubError):
            refused += 1
            if not sentence_of(error, currency=CURRENCY):
                faults.append(f"{text[:40]!a}: no sentence")
        elif error is not None:
            faults.append(f"{text[:40]!a}: {error!r}"[:200])
        again = range(TIMES if took > MOST_SECONDS else 0)
        taken.append(min((took, *(_given(field, text)[0] for _ in again))))
    slowest = sorted(taken)[-max(1, count // 100)]  # what 99 of 100 texts stay below
    return Found(tuple(faults), count - refused - len(faults), refused, slowest)


def _given(field: Field, text: str) -> tuple[float, Exception | None]:
    """Give a field a text; return what that took the processor, and what it raised."""
    began = process_time()
    try:
        field(text)
    except Exception as error:  # any at all is looked at
        return process_time() - began, error
    return process_time() - began, None


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_in(tmp_path_factory.mktemp("fuzzed")) as desk:
        wang = desk.enrol("王小明", "13800138000")
        desk.ring_up(12_800, member=wang)
        yield desk


def name(desk: Desk, text: str) -> None:
    """Keep a name: what is stored is what the list shows, and it is found by it."""
    member = desk.shop.members.enrol(NewMember(text), by=desk.owner)
    assert member.name == clean_line(text, limit=60)
    assert desk.shop.lookup.profile(member.member_id).member.name == member.name
    assert member.member_id in {row.member_id for row in desk.shop.lookup.find(member.card_number)}


def phone(desk: Desk, text: str) -> None:
    """Keep a phone: reading what is kept once more changes nothing."""
    with contextlib.suppress(PhoneTaken):
        member = desk.shop.members.enrol(NewMember("Ann", text), by=desk.owner)
        if member.phone is not None:
            reading = read_phone(text, country="CN")
            assert member.phone == reading.phone
            assert read_phone(reading.shown, country="CN").phone == member.phone


def birthday(_: Desk, text: str) -> None:
    """Read a whole date, and a year of a form."""
    found = read_date(text)
    assert found is None or found == date(found.year, found.month, found.day)
    born = read_birthday(SignupForm(month=2, day=29, year=text), on=TODAY)
    assert born is None or born.year is None or 1900 <= born.year <= TODAY.year


def amount(_: Desk, text: str) -> None:
    """Read an amount: what is shown of it reads as the same."""
    read, refusal = read_amount(text, currency=CURRENCY)
    if refusal is not None:
        raise refusal
    if read is not None:
        assert parse_money(format_figure(read, currency=CURRENCY), currency=CURRENCY) == read


def points(desk: Desk, text: str) -> None:
    """Read points that pay for a bill: never more than can be used."""
    quote: Quote = desk.shop.till.quote(desk.draft(12_800, member=desk.shop.members.member(1)))
    read, refusal = read_points(text, quote=quote, step=1)
    if refusal is not None:
        raise refusal
    assert read is not None
    assert 0 <= read <= quote.most_points


def search(desk: Desk, text: str) -> None:
    """Look for anybody: somebody is found or nobody."""
    assert len(desk.shop.lookup.find(text)) <= 20


def note(desk: Desk, text: str) -> None:
    """Keep a note, of the form and of the page: what is shown of it is what was accepted."""
    said = NewMember("王小明", "13800138000", particulars=Particulars(note=text))
    desk.shop.members.edit(1, said, by=desk.owner)
    kept = desk.shop.members.particulars(1).note
    assert (
        kept == accept_detail(text, detail=Detail.NOTE) == accept_detail(kept, detail=Detail.NOTE)
    )
    desk.shop.notes.add(1, text, by=desk.owner)
    newest = desk.shop.notes.of(1)[0]
    assert newest.text == kept
    desk.shop.notes.drop(1, newest.note_id, by=desk.owner)


def pin(_: Desk, text: str) -> None:
    """Choose a PIN: plain digits, no fewer than six."""
    accepted = accept_pin(text)
    assert accepted.isascii()
    assert accepted.isdigit()
    assert 6 <= len(accepted) <= 12


def code(desk: Desk, text: str) -> None:
    """Scan a code: a card, a voucher, a receipt, or nothing that anybody knows."""
    desk.shop.day_book.receipts(matching=text)
    desk.shop.lookup.scanned(text)
    paper = desk.shop.till.find_receipt(text)
    assert paper is None or paper.receipt.number == text
    assert desk.shop.till.find_slip(text) is None
    desk.shop.vouchers.with_code(text)


FIELDS = (name, phone, birthday, amount, points, search, note, pin, code)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.__name__)
def test_any_text_is_refused_with_a_sentence_or_kept_as_it_is_shown(
    desk: Desk, field: Callable[[Desk, str], None]
) -> None:
    found = fuzz(lambda text: field(desk, text), count=220)
    print(f"{field.__name__}: {found.kept} kept, {found.refused} refused, {found.slowest:.4f} s")
    assert found.faults == ()
    assert found.slowest <= MOST_SECONDS


@pytest.mark.full
@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.__name__)
def test_two_thousand_texts(desk: Desk, field: Callable[[Desk, str], None]) -> None:
    found = fuzz(lambda text: field(desk, text), count=2_000, seed=1)
    assert found.faults == ()
    assert found.slowest <= MOST_SECONDS


@pytest.mark.soak
@pytest.mark.timeout(3_600)
@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.__name__)
def test_twenty_thousand_texts(desk: Desk, field: Callable[[Desk, str], None]) -> None:
    found = fuzz(lambda text: field(desk, text), count=20_000, seed=2)
    assert found.faults == ()
    assert found.slowest <= MOST_SECONDS


@settings(max_examples=60)
@given(text=st.text(st.characters() | st.characters(categories=["Cs"]), max_size=80))
def test_hypothesis_finds_no_text_that_is_anything_else(desk: Desk, text: str) -> None:
    for field in FIELDS:
        found: list[str] = []
        try:
            field(desk, text)
        except ShopClubError as refusal:
            found.append(sentence_of(refusal, currency=CURRENCY))
        assert all(found)


def test_a_field_that_raises_anything_else_or_is_slow_is_found(desk: Desk) -> None:
    def careless(text: str) -> None:
        assert int(text or "0") >= 0

    def slow(_: str) -> None:
        until = process_time() + 2 * MOST_SECONDS
        while process_time() < until:
            pass

    assert any("ValueError" in fault for fault in fuzz(careless, count=60).faults)
    assert fuzz(slow, count=5).slowest > MOST_SECONDS
