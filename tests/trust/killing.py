"""A round of T1: a till works in a process of its own, is killed, and the file is judged."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from shopclub.kernel.clock import SetClock
from shopclub.shop import Shop, open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, PIN
from tests.trust.commands import Answer, Carelessness, Command, Death, Deed
from tests.trust.rounds import KILLED_AFTER_AN_ANSWER, Round, Sums, expected
from tests.trust.till_process import TillDesk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.trust.processes import TillProcess


@dataclass(frozen=True, slots=True)
class Told:
    """What became of a round: the answers that came out, the seconds of the restart, the faults."""

    answers: tuple[Answer, ...]
    restart: float
    faults: tuple[str, ...]


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
    """Name each sale, refund and gift of which a part is missing, and each part without its whole.

    The parts are money, points, a line of the log, and what left the shelf: a piece of a gift, or
    the money of a voucher.
    """
    money: dict[str, int] = dict(rows(MONEY))
    lines = Counter(subject for (subject,) in rows(LINES))
    points: Counter[str] = Counter()
    for source, moved in rows(POINTS):
        points[source.rpartition(":")[0]] += moved
    shelf: dict[str, int] = dict(rows(SHELF))
    whole = {subject: (paid, moved, 1, left) for subject, paid, moved, left in rows(WHOLE)}
    found = {
        subject: (money.get(subject), points[subject], lines[subject], shelf.get(subject, 0))
        for subject in {*whole, *money, *points, *lines, *shelf}
    }
    return [
        f"half: {subject} should be {whole.get(subject)} and is {part}"
        for subject, part in sorted(found.items())
        if whole.get(subject) != part
    ]


def _unproved(shop: Shop, when: str) -> list[str]:
    return [f"{when}: {difference}" for difference in shop.check()]


def _sums(round_: Round, shop: Shop) -> list[str]:
    """Compare what all deeds of a round, each done once, come to by plain arithmetic."""
    wanted, found, mine = expected(round_), round_.found, f"round {round_.number} deed %"
    ((sales, paid),) = rows("SELECT count(*), sum(paid) FROM sale WHERE id LIKE ?", mine)
    ((gifts,),) = rows("SELECT count(*) FROM gift_redemption WHERE id LIKE ?", mine)
    ((stock,),) = rows("SELECT stock FROM gift WHERE id = ?", found.gift_id)
    ((used,),) = rows(
        "SELECT count(*) FROM voucher_state WHERE state = 'used' AND member_id = ?",
        found.member_id,
    )
    points = shop.points.available(found.member_id, on=shop.clock.today())
    kept = Sums(sales, paid, points, gifts, stock, used)
    return [] if kept == wanted else [f"booked {kept}, asked for {wanted}"]


PAPERS = """
SELECT id, number, paid FROM sale UNION ALL SELECT id, number, money FROM sale_refund
UNION ALL SELECT id, number, money FROM gift_redemption
"""
WHOLE = """
SELECT 'sale:' || id, paid, points_earned - points_used, voucher_money FROM sale
UNION ALL
SELECT 'refund:' || id, money, points_returned - points_taken + points_waived, 0 FROM sale_refund
UNION ALL
SELECT 'gift:' || id, money, -points, 1 FROM gift_redemption
"""
MONEY = """
SELECT 'sale:' || sale_id, sum(amount) FROM sale_payment GROUP BY sale_id
UNION ALL
SELECT 'refund:' || id, money FROM sale_refund
UNION ALL
SELECT 'gift:' || coalesce(r.id, t.number), t.money
FROM till_slip t LEFT JOIN gift_redemption r ON r.number = t.number
"""
POINTS = """
SELECT source, points FROM point_entry
WHERE source LIKE 'sale:%' OR source LIKE 'refund:%' OR source LIKE 'gift:%'
"""
LINES = """
SELECT subject FROM audit_line WHERE action IN ('sale', 'refund')
UNION ALL
SELECT 'gift:' || json_extract(detail, '$.redemption') FROM audit_line WHERE action = 'gift'
"""
SHELF = """
SELECT 'sale:' || sale_id, amount FROM voucher_move WHERE kind = 'used'
UNION ALL
SELECT 'gift:' || redemption_id, -change FROM gift_stock WHERE reason = 'given'
"""
