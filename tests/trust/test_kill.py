"""T1: a till is killed at any moment; nothing acknowledged is lost, nothing is half or double."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.rewards.gifts import GiftSaid
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from tests.builders import Desk, desk_in
from tests.rewards.stories import NEXT_APRIL, TODAY
from tests.trust.commands import Carelessness, Death, Deed
from tests.trust.killing import Told, judge, play
from tests.trust.processes import end_all, started, tills
from tests.trust.rounds import (
    DEEDS_OF_A_ROUND,
    GIFT_MONEY,
    GIFT_POINTS,
    GIFT_STOCK,
    POINTS_GIVEN,
    VOUCHER_MONEY,
    VOUCHERS_OF_A_ROUND,
    WAYS,
    Furnished,
    round_of,
)

SEED = 1
ROUNDS_OF_A_FILE = 20
LONGEST_RESTART = 3.0
MIDWAY = (10, 14, 18, 22)


def rounds_in(
    folder: Path,
    rounds: int,
    *,
    seed: int = SEED,
    way: str | None = None,
    careless: Carelessness | None = None,
) -> list[Told]:
    """Play rounds in one shop file; a till is made ready while the one before is judged."""
    told = []
    ready = [started()]
    try:
        for number in range(rounds):
            if number % ROUNDS_OF_A_FILE == 0:
                path, found = _shop_in(folder / str(number), min(rounds, ROUNDS_OF_A_FILE))
            till = ready.pop()
            ready.append(started())
            round_ = round_of(seed, number, found=found.pop(), way=way)
            told.append(judge(round_, play(round_, till, path, careless=careless), path))
    finally:
        end_all(ready)
    return told


def _shop_in(folder: Path, rounds: int) -> tuple[Path, list[Furnished]]:
    """Make a shop with all that each round finds in it."""
    with desk_in(folder) as desk:
        return desk.shop.path, [furnished(desk, number) for number in range(rounds)]


def furnished(
    desk: Desk, number: int, *, today: date = TODAY, until: date = NEXT_APRIL
) -> Furnished:
    """Enrol a member of many points and vouchers, and put a gift into the catalogue."""
    member = desk.enrol(f"Member {number}")
    desk.give(POINTS_GIVEN, to=member)
    said = GiftSaid(f"Gift {number}", GIFT_POINTS, money=GIFT_MONEY, stock=GIFT_STOCK)
    gift = desk.shop.gifts.add(said, by=desk.owner)
    new = NewVoucher(VoucherTerms(VOUCHER_MONEY), today, until, member.member_id)
    vouchers = desk.shop.vouchers.issue_by_hand(
        new, count=VOUCHERS_OF_A_ROUND, request_id=f"round {number}", by=desk.owner
    )
    return Furnished(member.member_id, gift.gift_id, tuple(one.code for one in vouchers))


def report(told: list[Told], *, seed: int = SEED) -> list[str]:
    """Print what the rounds did, and return every fault with the seed that shows it again."""
    answers = sum(len(round_.answers) for round_ in told)
    slowest = max(round_.restart for round_ in told)
    print(
        f"{len(told)} kills in {len(WAYS)} ways, {answers} of {len(told) * DEEDS_OF_A_ROUND}"
        f" deeds acknowledged, slowest restart {slowest * 1000:.0f} ms"
    )
    assert slowest <= LONGEST_RESTART
    return [
        f"seed {seed} round {number}: {fault}"
        for number, round_ in enumerate(told)
        for fault in round_.faults
    ]


def test_twenty_kills_lose_no_acknowledged_sale_and_leave_none_half(tmp_path: Path) -> None:
    told = rounds_in(tmp_path, 20)
    assert report(told) == []
    assert 0 < sum(len(round_.answers) for round_ in told) < 20 * DEEDS_OF_A_ROUND


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_three_hundred_kills_lose_no_acknowledged_sale_and_leave_none_half(tmp_path: Path) -> None:
    assert report(rounds_in(tmp_path, 300, seed=2), seed=2) == []


@pytest.mark.full
def test_a_till_that_writes_without_a_transaction_is_found(tmp_path: Path) -> None:
    told = rounds_in(tmp_path, 6, way=Death.AT_STATEMENT, careless=Carelessness.NO_TRANSACTION)
    found = report(told)
    assert [fault for fault in found if "half: " in fault]
    assert [fault for fault in found if "after the kill: " in fault]


def test_a_till_that_answers_before_it_writes_is_found(tmp_path: Path) -> None:
    told = rounds_in(tmp_path, 2, way=Death.AT_STATEMENT, careless=Carelessness.ANSWERS_FIRST)
    assert [fault for fault in report(told) if "acknowledged and lost: " in fault]


@pytest.mark.full
@pytest.mark.parametrize("deed", [Deed.GIVE, Deed.USE_VOUCHER])
def test_a_gift_and_a_voucher_half_written_are_found(tmp_path: Path, deed: Deed) -> None:
    path, found = _shop_in(tmp_path, len(MIDWAY))
    faults: list[str] = []
    for number, moment in enumerate(MIDWAY):
        whole = round_of(SEED, number, found=found.pop(), way=Death.AT_STATEMENT)
        only = tuple(command for command in whole.deeds if command.deed is deed)
        round_ = replace(whole, deeds=only, moment=moment)
        with tills(1) as (till,):
            answers = play(round_, till, path, careless=Carelessness.NO_TRANSACTION)
        faults += judge(round_, answers, path).faults
    subject = "gift:" if deed is Deed.GIVE else "sale:"
    assert [fault for fault in faults if f"half: {subject}" in fault], faults
