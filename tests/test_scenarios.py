"""Stories with numbers, as other loyalty systems tell them and as our rules answer."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.counter.quote import TooManyPoints
from shopclub.members.members import Member, PhoneTaken
from shopclub.points.ledger import NotEnoughPoints
from shopclub.points.terms import EarnRule, PointTerms, RedeemRule
from shopclub.storage.database import rows
from tests.builders import MORNING, NEVER, PIN, Desk, desk_in

POINT_FOR_POINT = PointTerms(redeem=RedeemRule(points=1, money=100, step=1), expiry=NEVER)
"""One point per 1.00, one point pays 1.00, none lapses."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop where a point pays 1.00."""
    with desk_in(tmp_path) as desk:
        desk.set_terms(POINT_FOR_POINT)
        yield desk
        assert desk.shop.check() == ()


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member without points."""
    return desk.enrol()


def written() -> list[object]:
    """Return every row of sales, points and the log."""
    tables = ("sale", "sale_payment", "point_entry", "point_lot", "sales_by_day", "audit_line")
    return [rows(f"SELECT * FROM {table}") for table in tables]


def test_5_a_bill_of_ten_uses_exactly_ten_of_a_hundred_points(desk: Desk, wang: Member) -> None:
    """had 100 / bill 10.00 at 1.00 a point / used 10 / left 90."""
    desk.give(100, to=wang)
    quote = desk.shop.till.quote(desk.draft(1_000, member=wang))
    assert quote.most_points == 10
    with pytest.raises(TooManyPoints):
        desk.ring_up(1_000, member=wang, points=11)
    receipt = desk.ring_up(1_000, member=wang, points=10).receipt
    assert (receipt.used, receipt.to_pay, receipt.earned) == (10, 0, 0)
    assert desk.points_of(wang) == 90


def test_6_the_same_sale_confirmed_twice_is_one_sale_and_one_entry(
    desk: Desk, wang: Member
) -> None:
    """had 0 / 25.00 confirmed twice / used 0 / left 25."""
    draft = desk.draft(2_500, member=wang)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    desk.clock.advance(timedelta(seconds=2))
    assert desk.shop.till.ring_up(draft, by=desk.owner) == first
    assert rows("SELECT count(*) FROM sale") == rows("SELECT count(*) FROM point_entry") == [(1,)]
    assert desk.points_of(wang) == 25


@pytest.mark.parametrize(
    ("had", "bill", "points", "left"),
    [(10, 5, 0, 15), (100, 40, 40, 60), (40, 40, 40, 0)],
)
def test_16_points_are_added_and_taken_to_the_last_one(
    desk: Desk, wang: Member, had: int, bill: int, points: int, left: int
) -> None:
    """10 + 5 makes 15; 100 − 40 makes 60; 40 − 40 makes 0."""
    desk.give(had, to=wang)
    desk.ring_up(bill * 100, member=wang, points=points)
    assert desk.points_of(wang) == left


def test_16_twenty_minus_forty_is_refused_and_stays_twenty(desk: Desk, wang: Member) -> None:
    """had 20 / redeem 40 / refused / left 20."""
    desk.give(20, to=wang)
    with pytest.raises(NotEnoughPoints) as refused:
        desk.ring_up(10_000, member=wang, points=40)
    assert (refused.value.has, refused.value.needs) == (20, 40)
    assert desk.points_of(wang) == 20


TILL = """
import sys
from datetime import datetime
from pathlib import Path
from shopclub.counter.till import Draft
from shopclub.kernel.clock import SetClock
from shopclub.points.ledger import NotEnoughPoints
from shopclub.shop import open_shop
from shopclub.staff.pins import PinCost
clock = SetClock(datetime.fromisoformat(sys.argv[5]))
shop = open_shop(Path(sys.argv[1]), clock=clock, pin_cost=PinCost(1, 8, 1))
owner = shop.staff.sign_in(1, pin=sys.argv[2])
for round_ in range(int(sys.argv[3])):
    draft = Draft(f"till {sys.argv[4]} round {round_}", 6_000, member_id=round_ + 1, points=60)
    print("ready", flush=True)
    sys.stdin.readline()
    try:
        shop.till.ring_up(draft, by=owner)
        print("sold", flush=True)
    except NotEnoughPoints as refused:
        print(f"only {refused.has} left", flush=True)
shop.close()
"""


def test_17_two_processes_spend_sixty_of_a_hundred_points_at_once_and_one_succeeds(
    tmp_path: Path,
) -> None:
    """had 100 / two processes redeem 60 at the same moment / used 60 / left 40, ten times."""
    rounds = 10
    with desk_in(tmp_path) as desk:
        desk.set_terms(POINT_FOR_POINT)
        members = [desk.enrol(f"Member {n}") for n in range(rounds)]
        for member in members:
            desk.give(100, to=member)
        arguments = [str(desk.shop.path), PIN, str(rounds)]
        tills = [
            subprocess.Popen(
                [sys.executable, "-c", TILL, *arguments, till, MORNING.isoformat()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for till in ("1", "2")
        ]
        told = []
        for _ in range(rounds):
            assert [_line(till) for till in tills] == ["ready", "ready"]
            for till in tills:
                assert till.stdin is not None
                till.stdin.write("go\n")
                till.stdin.flush()
            told.append(sorted(_line(till) for till in tills))
        for till in tills:
            till.communicate()
        assert [till.returncode for till in tills] == [0, 0]
        assert told == [["only 40 left", "sold"]] * rounds
        assert [desk.points_of(member) for member in members] == [40] * rounds
        assert rows("SELECT count(*) FROM sale WHERE points_used > 0") == [(rounds,)]
        assert desk.shop.check() == ()


def test_18_forty_points_asked_with_twenty_held_write_nothing_at_all(
    desk: Desk, wang: Member
) -> None:
    """had 20 / a sale of 100.00 asks for 40 / no sale row, no entry, no log line / left 20."""
    desk.give(20, to=wang)
    before = written()
    with pytest.raises(NotEnoughPoints):
        desk.ring_up(10_000, member=wang, points=40)
    assert written() == before


@pytest.mark.parametrize(("money", "earned"), [(100, 19), (200, 9)])
def test_19_nineteen_ninety_nine_earns_nineteen_or_nine(
    desk: Desk, wang: Member, money: int, earned: int
) -> None:
    """19.99 at 1 point per 1.00 earns 19; at 1 point per 2.00 it earns 9."""
    desk.set_terms(replace(POINT_FOR_POINT, earn=EarnRule(money=money)))
    assert desk.ring_up(1_999, member=wang).receipt.earned == earned
    assert desk.points_of(wang) == earned


def test_22_a_sale_that_redeems_three_hundred_of_a_thousand_does_so_once(
    desk: Desk, wang: Member
) -> None:
    """had 1000 / 300 for one sale, sent twice / used 300 / left 700 both times."""
    desk.give(1_000, to=wang)
    draft = desk.draft(30_000, member=wang, points=300)
    told = []
    for _ in range(2):
        desk.shop.till.ring_up(draft, by=desk.owner)
        told.append(desk.points_of(wang))
    assert told == [700, 700]


def test_27_five_hundred_points_pay_five_and_then_a_hundred_pay_nothing(
    desk: Desk, wang: Member
) -> None:
    """had 500 at 100 : 1.00 / a bill of 5.00, then one of 100.00 / used 500 / refused at 0."""
    hundred_for_one = RedeemRule(points=100, money=100, step=100)
    desk.set_terms(replace(POINT_FOR_POINT, redeem=hundred_for_one))
    desk.give(500, to=wang)
    receipt = desk.ring_up(500, member=wang, points=500).receipt
    assert (receipt.to_pay, receipt.saved, receipt.balance) == (0, 500, 0)
    with pytest.raises(NotEnoughPoints) as refused:
        desk.ring_up(10_000, member=wang, points=100)
    assert (refused.value.has, refused.value.needs) == (0, 100)


def test_76_three_spellings_of_one_phone_are_the_same_member(desk: Desk) -> None:
    """Enrolled as "138 0013 8000"; the other spellings find the member and enrol nobody."""
    member = desk.enrol("王小明", "138 0013 8000")
    spellings = ("138 0013 8000", "+86 138-0013-8000", "１３８００１３８０００")
    for spelling in spellings:
        assert [row.member_id for row in desk.shop.lookup.find(spelling)] == [member.member_id]
        with pytest.raises(PhoneTaken) as taken:
            desk.enrol("王小明", spelling)
        assert taken.value.member_id == member.member_id
    assert rows("SELECT count(*) FROM member") == [(1,)]


def _line(till: "subprocess.Popen[str]") -> str:
    assert till.stdout is not None
    return till.stdout.readline().strip()
