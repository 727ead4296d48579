"""Real purchases through the real till: the first 2,000 of the CDNOW history, to the cent.

The history (Fader and Hardie) lists customer, day, number of CDs and dollars. Every purchase is
rung up with its own day as the clock; members have only a card and are named by their id.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from shopclub.shop import Difference
from shopclub.storage.database import rows
from shopclub.storage.identity import Identity
from tests.builders import ONE_TIER, Desk, desk_in

if TYPE_CHECKING:
    from shopclub.members.members import Member

NEW_YORK = ZoneInfo("America/New_York")
MUSIC_SHOP = Identity(
    name="Compact Discs", currency_code="USD", language="en", zone_name=NEW_YORK.key, country="US"
)
BEFORE = datetime(1996, 12, 31, 12, tzinfo=NEW_YORK)
FIRST = 2_000


@dataclass(frozen=True, slots=True)
class Purchase:
    """A line of the history: who, on which day, and for how many cents."""

    customer: str
    day: date
    cents: int


@dataclass(frozen=True, slots=True)
class Replayed:
    """What came of ringing up purchases, and how long a sale took in milliseconds."""

    sales: int
    cents: int
    points: int
    members: int
    differences: tuple[Difference, ...]
    milliseconds: float


def purchases_of(file: Path) -> tuple[Purchase, ...]:
    """Read the history in order of day, then of the file."""
    heading, *lines = file.read_text(encoding="ascii").splitlines()
    assert heading.split() == ["customer_id", "date", "number_of_cds", "dollar_value"]
    read = [_purchase(line) for line in lines if line.strip()]
    return tuple(sorted(read, key=lambda purchase: purchase.day))


def _purchase(line: str) -> Purchase:
    customer, day, _, dollars = line.split()
    whole, _, cents = dollars.partition(".")
    return Purchase(customer, date.fromisoformat(day), int(whole) * 100 + int(f"{cents:0<2}"))


def replay(purchases: tuple[Purchase, ...], *, desk: Desk) -> Replayed:
    """Enrol whoever comes for the first time, and ring up every purchase."""
    members: dict[str, Member] = {}
    spent = 0.0
    for number, purchase in enumerate(purchases):
        desk.turn_to(purchase.day, at=time(12))
        if purchase.customer not in members:
            members[purchase.customer] = desk.enrol(purchase.customer)
        member = members[purchase.customer]
        began = perf_counter()
        desk.ring_up(purchase.cents, member=member, sale_id=f"cdnow:{number}")
        spent += perf_counter() - began
    ((sales, cents),) = rows("SELECT count(*), sum(paid) FROM sale")
    ((points,),) = rows("SELECT sum(points) FROM point_entry WHERE kind = 'earn'")
    return Replayed(
        sales, cents, points, len(members), desk.shop.check(), spent * 1000 / len(purchases)
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a music shop in dollars at one point per dollar, without discounts or multipliers."""
    with desk_in(tmp_path, identity=MUSIC_SHOP, ladder=ONE_TIER, now=BEFORE) as desk:
        yield desk


def test_the_first_two_thousand_purchases_agree_to_the_cent(desk: Desk, shop_data: Path) -> None:
    purchases = purchases_of(shop_data / "cdnow_master.txt")
    assert len(purchases) == 69_659
    replayed = replay(purchases[:FIRST], desk=desk)
    print(f"{replayed.sales} sales at {replayed.milliseconds:.2f} ms")
    assert replayed.sales == FIRST
    assert replayed.cents == 68_895_01
    assert replayed.points == 67_551
    assert replayed.members == 1_899
    assert replayed.differences == ()


def test_the_same_history_is_recognised_when_it_is_rung_up_again(
    desk: Desk, shop_data: Path
) -> None:
    few = purchases_of(shop_data / "cdnow_master.txt")[:50]
    members = {name: desk.enrol(name) for name in dict.fromkeys(p.customer for p in few)}
    for _ in range(2):
        for number, purchase in enumerate(few):
            desk.turn_to(purchase.day)
            desk.ring_up(
                purchase.cents, member=members[purchase.customer], sale_id=f"cdnow:{number}"
            )
    assert rows("SELECT count(*), sum(paid) FROM sale") == [(50, sum(p.cents for p in few))]
    assert desk.shop.check() == ()


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (" 00001 19970101  1   11.77", Purchase("00001", date(1997, 1, 1), 1_177)),
        (" 23570 19980630  2    0.00", Purchase("23570", date(1998, 6, 30), 0)),
        (" 00002 19970112  5   77.5", Purchase("00002", date(1997, 1, 12), 7_750)),
    ],
)
def test_a_line_of_the_history_is_read_exactly(line: str, expected: Purchase) -> None:
    assert _purchase(line) == expected
