"""A round of T1: a till works in a process of its own, is killed, and the file is judged.

The work of a round follows from its number alone, so that the judge knows what was asked for, and
every seed that fails can be played again.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from time import perf_counter
from typing import TYPE_CHECKING

from shopclub.kernel.clock import SetClock
from shopclub.shop import Shop, open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, MORNING, PIN
from tests.trust.commands import Answer, Carelessness, Command, Death, Deed
from tests.trust.till_process import DEEDS, TillDesk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.trust.processes import TillProcess

DEEDS_OF_A_ROUND = 20
POINTS_GIVEN = 20_000
KILLED_AFTER_AN_ANSWER = "killed from outside after the n-th answer"
WAYS = (KILLED_AFTER_AN_ANSWER, *Death)


@dataclass(frozen=True, slots=True)
class Round:
    """What a till is told to do, and how it comes to die."""

    number: int
    member_id: int
    deeds: tuple[Command, ...]
    way: str
    moment: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Sums:
    """What a round comes to: sales, money in minor units, and the member's points after it."""

    sales: int
    money: int
    points: int


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a round: the answers that came out, the seconds of the restart, the faults."""

    answers: tuple[Answer, ...]
    restart: float
    faults: tuple[str, ...]


def round_of(seed: int, number: int, *, member_id: int, way: str | None = None) -> Round:
    """Return the round of a seed: its deeds, and a way to die in the middle of them."""
    random = Random(f"{seed}/{number}")
    way = way or WAYS[number % len(WAYS)]
    deeds: list[Command] = []
    for place in range(DEEDS_OF_A_ROUND):
        deeds.append(_deed(random, f"round {number} deed {place}", member_id, tuple(deeds)))
    return Round(number, member_id, tuple(deeds), way, _moment(random, way), _hour(number))


def _deed(random: Random, name: str, member_id: int, before: tuple[Command, ...]) -> Command:
    sold = [command for command in before if command.deed is Deed.SELL]
    gone = {command.sale_id for command in before if command.deed is Deed.REFUND}
    left = [command for command in sold if command.subject not in gone]
    if left and Deed.REFUND in DEEDS and random.random() < 0.3:
        sale = random.choice(left)
        money = sale.money - worth(sale.points)
        part = money if random.random() < 0.5 else random.randint(1, money)
        return Command(Deed.REFUND, name, sale_id=sale.subject, money=part, member_id=member_id)
    points = random.choice((0, 0, 100, 200, 300))
    money = random.randint(worth(points) + 1, 50_000)
    return Command(Deed.SELL, name, member_id=member_id, money=money, points=points)


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


def play(
    round_: Round, till: "TillProcess", path: "Path", *, careless: Carelessness | None = None
) -> tuple[Answer, ...]:
    """Let a till do a round until it is dead; return the answers that came out."""
    till.open(path, at=round_.at)
    if careless is not None:
        till.tell(Command(Deed.BE_CARELESS, how=careless.value))
    if round_.way in set(Death):
        till.tell(Command(Deed.DIE, how=round_.way, number=round_.moment))
    till.tell(*round_.deeds)
    if round_.way == KILLED_AFTER_AN_ANSWER:
        first = [till.answer() for _ in range(round_.moment)]
        till.kill()
    else:
        first = []
    answers = tuple(answer for answer in (*first, *till.answers()) if answer is not None)
    assert till.end() < 0, f"round {round_.number} was not killed: {round_.way}"
    return answers


def judge(round_: Round, answers: tuple[Answer, ...], path: "Path") -> Told:
    """Open the file again, do all deeds again twice, and name what is lost, half or doubled."""
    clock = SetClock(round_.at)
    began = perf_counter()
    with open_shop(path, clock=clock, pin_cost=CHEAP) as shop:
        rows("SELECT count(*) FROM sale")
        restart = perf_counter() - began
        (owner, *_) = shop.staff.list_active()
        desk = TillDesk(shop, shop.staff.sign_in(owner.staff_id, pin=PIN), clock)
        faults = [*_lost(answers), *_halves(), *_unproved(shop, "after the kill")]
        try:
            first, second = ([desk.do(deed) for deed in round_.deeds] for _ in range(2))
        except ValueError as error:
            faults.append(f"no deed goes on: {error}")
        else:
            faults += _changed("answered otherwise", answers, first[: len(answers)])
            faults += _changed("booked twice", first, second)
        faults += [*_sums(round_, shop), *_halves(), *_unproved(shop, "after the retry")]
    return Told(answers, restart, tuple(faults))


def _lost(answers: tuple[Answer, ...]) -> list[str]:
    papers = {subject: (number, money) for subject, number, money in rows(PAPERS)}
    return [
        f"acknowledged and lost: {answer}"
        for answer in answers
        if papers.get(answer.subject) != (answer.number, answer.money)
    ]


def _changed(what: str, before: Sequence[Answer], after: Sequence[Answer]) -> list[str]:
    pairs = zip(before, after, strict=True)
    return [f"{what}: {old} and then {new}" for old, new in pairs if old != new]


def _halves() -> list[str]:
    """Name each sale and refund of which a part is missing, and each part without its whole."""
    money: dict[str, int] = dict(rows(MONEY))
    lines = Counter(subject for (subject,) in rows(LINES))
    points: Counter[str] = Counter()
    for source, moved in rows(POINTS):
        points[source.rpartition(":")[0]] += moved
    whole = {subject: (paid, moved, 1) for subject, paid, moved in rows(WHOLE)}
    return [
        f"half: {subject} should be {whole.get(subject)} and is {part}"
        for subject in sorted({*whole, *money, *points, *lines})
        if whole.get(subject) != (part := (money.get(subject), points[subject], lines[subject]))
    ]


def _unproved(shop: Shop, when: str) -> list[str]:
    return [f"{when}: {difference}" for difference in shop.check()]


def _sums(round_: Round, shop: Shop) -> list[str]:
    """Compare what all deeds of a round, each done once, come to by plain arithmetic."""
    wanted = expected(round_.deeds)
    ((sales, paid),) = rows(
        "SELECT count(*), sum(paid) FROM sale WHERE id LIKE ?", f"round {round_.number} deed %"
    )
    kept = Sums(sales, paid, shop.points.available(round_.member_id, on=shop.clock.today()))
    return [] if kept == wanted else [f"booked {kept}, asked for {wanted}"]


def expected(deeds: tuple[Command, ...]) -> Sums:
    """Return what a round comes to when each of its deeds is done exactly once."""
    sales = {deed.subject: deed for deed in deeds if deed.deed is Deed.SELL}
    paid = {name: sale.money - worth(sale.points) for name, sale in sales.items()}
    points = POINTS_GIVEN + sum(paid[name] // 100 - sales[name].points for name in sales)
    for deed in deeds:
        if deed.deed is Deed.REFUND:
            whole, part = paid[deed.sale_id], deed.money
            points -= whole // 100 * part // whole
            points += sales[deed.sale_id].points * part // whole
    return Sums(len(sales), sum(paid.values()), points)


PAPERS = "SELECT id, number, paid FROM sale UNION ALL SELECT id, number, money FROM sale_refund"
WHOLE = """
SELECT 'sale:' || id, paid, points_earned - points_used FROM sale
UNION ALL
SELECT 'refund:' || id, money, points_returned - points_taken + points_waived FROM sale_refund
"""
MONEY = """
SELECT 'sale:' || sale_id, sum(amount) FROM sale_payment GROUP BY sale_id
UNION ALL
SELECT 'refund:' || id, money FROM sale_refund
"""
POINTS = (
    "SELECT source, points FROM point_entry WHERE source LIKE 'sale:%' OR source LIKE 'refund:%'"
)
LINES = "SELECT subject FROM audit_line WHERE action IN ('sale', 'refund')"
