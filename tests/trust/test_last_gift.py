"""Two tills want the last gift, the same voucher, or a gift back, at once: exactly one gets it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.gift_draft import GiftDraft
from shopclub.rewards.gifts import GiftSaid
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import MORNING, Desk, desk_in
from tests.rewards.stories import NEXT_APRIL, TODAY
from tests.trust.commands import Command, Deed
from tests.trust.processes import TillProcess, tills

ROUNDS = 25
Prepare = Callable[[Desk, int], Command]


def last_piece(desk: Desk, number: int) -> Command:
    """Offer one piece of a gift to a member with points for two, and ask for it."""
    member = desk.enrol(f"race {number}")
    desk.give(200, to=member)
    gift = desk.shop.gifts.add(GiftSaid(f"gift {number}", 100, stock=1), by=desk.owner)
    return Command(Deed.GIVE, "", member_id=member.member_id, number=gift.gift_id)


def two_pieces(desk: Desk, number: int) -> Command:
    """The planted fault: there is enough for both."""
    command = last_piece(desk, number)
    said = GiftSaid(f"gift {number}", 100, stock=2)
    desk.shop.gifts.change(command.number, said, by=desk.owner)
    return command


def one_voucher(desk: Desk, number: int) -> Command:
    """Issue a voucher that everyone may use, and buy with it."""
    new = NewVoucher(VoucherTerms(amount=500), TODAY, NEXT_APRIL)
    (voucher,) = desk.shop.vouchers.issue_by_hand(
        new, count=1, request_id=f"race {number}", by=desk.owner
    )
    return Command(Deed.USE_VOUCHER, "", money=2_000, how=voucher.code)


def one_to_take_back(desk: Desk, number: int) -> Command:
    """Give the last piece of a gift, and ask for it back."""
    asked = last_piece(desk, number)
    assert asked.member_id is not None
    draft = GiftDraft(f"gift {number}", asked.number, asked.member_id)
    slip = desk.shop.till.give_gift(draft, by=desk.owner).slip
    return Command(Deed.TAKE_BACK, "", how=slip.number)


def one_birthday(desk: Desk, number: int) -> Command:
    """Let a birthday bring a gift of which there are two, and ask for it."""
    gift = desk.shop.gifts.add(GiftSaid(f"gift {number}", 100, stock=2), by=desk.owner)
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.GIFT, gift_id=gift.gift_id))
    member = enrol(desk, solar(11, 24), name=f"race {number}")
    return Command(Deed.GIVE, "", member_id=member.member_id, number=gift.gift_id, how="birthday")


RACES = [
    (last_piece, "GiftOutOfStock"),
    (one_voucher, "VoucherUsed"),
    (one_to_take_back, "GiftUndone"),
]


def run_races(
    desk: Desk, both: tuple[TillProcess, ...], *, prepare: Prepare, rounds: int
) -> list[list[str]]:
    """Let both tills do the same at once, some times; return how each race ended."""
    ends = []
    for number in range(rounds):
        asked = prepare(desk, number)
        order = list(enumerate(both))
        for place, till in order if number % 2 else reversed(order):
            subject = f"{asked.deed} {number} till {place}"
            till.tell(replace(asked, subject=subject))
        told = [till.answer() for till in both]
        ends.append(sorted("died" if a is None else a.refused or "got it" for a in told))
    return ends


@pytest.mark.parametrize(("prepare", "refusal"), RACES)
def test_exactly_one_of_two_tills_gets_it(tmp_path: Path, prepare: Prepare, refusal: str) -> None:
    _race(tmp_path, ROUNDS, prepare=prepare, refusal=refusal)


@pytest.mark.full
def test_exactly_one_of_two_tills_gives_a_birthday_gift(tmp_path: Path) -> None:
    _race(tmp_path, ROUNDS, prepare=one_birthday, refusal="NoBirthdayGift")


@pytest.mark.soak
@pytest.mark.parametrize(("prepare", "refusal"), [*RACES, (one_birthday, "NoBirthdayGift")])
def test_two_hundred_times_exactly_one_gets_it(
    tmp_path: Path, prepare: Prepare, refusal: str
) -> None:
    _race(tmp_path, 200, prepare=prepare, refusal=refusal)


def _race(folder: Path, rounds: int, *, prepare: Prepare, refusal: str) -> None:
    with desk_in(folder) as desk, tills(2) as both:
        for till in both:
            till.open(desk.shop.path, at=MORNING)
        ends = run_races(desk, both, prepare=prepare, rounds=rounds)
        print(f"{len(ends)} races")
        assert ends == [[refusal, "got it"]] * rounds
        assert desk.shop.check() == ()


def test_two_tills_that_both_get_a_gift_are_seen(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk, tills(2) as both:
        for till in both:
            till.open(desk.shop.path, at=MORNING)
        ends = run_races(desk, both, prepare=two_pieces, rounds=2)
        assert ends == [["got it", "got it"]] * 2
