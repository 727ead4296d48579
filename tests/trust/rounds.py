"""What a till is told to do in a round of T1, and what that comes to by plain arithmetic.

The work of a round follows from its number alone, so that the judge knows what was asked for, and
every seed that fails can be played again.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random

from tests.builders import MORNING
from tests.trust.commands import Command, Death, Deed

DEEDS_OF_A_ROUND = 20
POINTS_GIVEN = 20_000
GIFT_POINTS, GIFT_MONEY, GIFT_STOCK = 150, 300, 100
VOUCHER_MONEY, VOUCHERS_OF_A_ROUND = 500, 4
KILLED_AFTER_AN_ANSWER = "killed from outside after the n-th answer"
WAYS = (KILLED_AFTER_AN_ANSWER, *Death)


@dataclass(frozen=True, slots=True)
class Furnished:
    """What a round finds in the shop: a member of many points, a gift of its own, vouchers."""

    member_id: int
    gift_id: int
    vouchers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Round:
    """What a till is told to do, and how it comes to die."""

    number: int
    found: Furnished
    deeds: tuple[Command, ...]
    way: str
    moment: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Sums:
    """What a round comes to: sales, money in minor units, the member's points, stock, vouchers."""

    sales: int
    money: int
    points: int
    gifts: int
    stock: int
    used: int


def round_of(seed: int, number: int, *, found: Furnished, way: str | None = None) -> Round:
    """Return the round of a seed: its deeds, and a way to die in the middle of them."""
    random = Random(f"{seed}/{number}")
    way = way or WAYS[number % len(WAYS)]
    deeds: list[Command] = []
    for place in range(DEEDS_OF_A_ROUND):
        deeds.append(_deed(random, f"round {number} deed {place}", found, tuple(deeds)))
    return Round(number, found, tuple(deeds), way, _moment(random, way), _hour(number))


def _deed(random: Random, name: str, found: Furnished, before: tuple[Command, ...]) -> Command:
    whom, chance = found.member_id, random.random()
    gone = {command.sale_id for command in before if command.deed is Deed.REFUND}
    left = [command for command in before if _is_sale(command) and command.subject not in gone]
    if left and chance < 0.3:
        sale = random.choice(left)
        part = paid(sale) if random.random() < 0.5 else random.randint(1, paid(sale))
        return Command(Deed.REFUND, name, sale_id=sale.subject, money=part, member_id=whom)
    if chance < 0.45:
        return Command(Deed.GIVE, name, member_id=whom, number=found.gift_id)
    shown = sum(command.deed is Deed.USE_VOUCHER for command in before)
    if chance < 0.6 and shown < len(found.vouchers):
        code, money = found.vouchers[shown], random.randint(VOUCHER_MONEY + 1, 50_000)
        return Command(Deed.USE_VOUCHER, name, member_id=whom, money=money, how=code)
    points = random.choice((0, 0, 100, 200, 300))
    money = random.randint(worth(points) + 1, 50_000)
    return Command(Deed.SELL, name, member_id=whom, money=money, points=points)


def _is_sale(command: Command) -> bool:
    return command.deed in (Deed.SELL, Deed.USE_VOUCHER)


def paid(sale: Command) -> int:
    """Return what a sale leaves to pay in money."""
    by_voucher = VOUCHER_MONEY if sale.deed is Deed.USE_VOUCHER else 0
    return sale.money - worth(sale.points) - by_voucher


def worth(points: int) -> int:
    """Return what points pay in minor units by the standard terms: 100 for 10.00."""
    return points * 10


def _moment(random: Random, way: str) -> int:
    match way:
        case Death.AT_STATEMENT:
            return random.randint(1, 400)
        case Death.AT_BYTE:
            return random.randint(64 * 1024, 256 * 1024)
        case _:
            return random.randint(1, DEEDS_OF_A_ROUND // 2)


def _hour(number: int) -> datetime:
    return MORNING.astimezone(UTC) + timedelta(minutes=number)


def expected(round_: Round) -> Sums:
    """Return what a round comes to when each of its deeds is done exactly once."""
    deeds = round_.deeds
    sales = {deed.subject: deed for deed in deeds if _is_sale(deed)}
    gifts = sum(deed.deed is Deed.GIVE for deed in deeds)
    used = sum(deed.deed is Deed.USE_VOUCHER for deed in deeds)
    points = POINTS_GIVEN - gifts * GIFT_POINTS
    points += sum(paid(sale) // 100 - sale.points for sale in sales.values())
    for deed in deeds:
        if deed.deed is Deed.REFUND:
            sale = sales[deed.sale_id]
            whole, part = paid(sale), deed.money
            points -= whole // 100 * part // whole
            points += sale.points * part // whole
            used -= sale.deed is Deed.USE_VOUCHER and part == whole
    money = sum(map(paid, sales.values()))
    return Sums(len(sales), money, points, gifts, GIFT_STOCK - gifts, used)
