"""What the shop's own services do to a past that was loaded: reviews of tiers, and refunds."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import Moment, SetClock
from shopclub.members import consent
from shopclub.members.consent import Consenting, Purpose
from shopclub.points import proof as points_proof
from shopclub.sales import proof as sales_proof
from shopclub.sample.books import Books
from shopclub.sample.visits import Customer
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.storage.database import writing
from shopclub.tiers import proof as tiers_proof
from shopclub.tiers.ladder import Ladder

EVENING = timedelta(hours=2)
REMINDED_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Returnable:
    """A sale that may come back, and the minor units paid for it."""

    sale_id: str
    paid: int


def hold_review(
    shop: Shop, *, customers: Sequence[Customer], books: Books, ladder: Ladder, moment: Moment
) -> None:
    """Hold the review of tiers that is due, over all that was bought before."""
    books.load()
    tiers_proof.rebuild()
    for move in shop.tiers.review(moment):
        customers[move.member_id - 1].tier = ladder.tier(move.to_tier)


def make_totals() -> None:
    """Make every kept figure of the loaded rows."""
    with writing():
        sales_proof.rebuild()
        points_proof.rebuild()
        tiers_proof.rebuild()


def agree_to_reminders(members: int, *, moment: Moment, chance: random.Random) -> None:
    """Let most of the members agree to reminders, so that the lists of birthdays have rows."""
    agreed = [id_ for id_ in range(1, members + 1) if chance.random() < REMINDED_SHARE]
    answer = Consenting(Purpose.REMINDERS, "可以提醒您生日和即将过期的积分吗？")
    consent.load_many(agreed, answer, moment=moment, staff_id=None)


def refund(
    returning: Sequence[Returnable],
    *,
    shop: Shop,
    clock: SetClock,
    chance: random.Random,
    by: Actor,
) -> None:
    """Take sales back over the counter in one evening, most of them whole."""
    step = min(timedelta(minutes=1), EVENING / max(1, len(returning)))
    for number, sale in enumerate(returning):
        clock.advance(step)
        money = (
            sale.paid if chance.random() < 0.7 else max(1, sale.paid * chance.randint(2, 8) // 10)
        )
        shop.till.refund(RefundDraft(f"returned-{number}", sale.sale_id, money), by=by)
