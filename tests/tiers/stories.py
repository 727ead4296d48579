"""Short ways to tell stories of tiers: where a member stands, and a refund as the rows have it."""

from datetime import date

from shopclub.members.members import Member
from shopclub.staff import audit
from shopclub.storage.columns import micros
from shopclub.storage.database import run, writing
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.tiers import Keeping, Less, Standing
from tests.builders import Desk

B_S_G = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 200_000), Tier("gold", 800_000)))
"""Silver from 2,000.00, gold from 8,000.00, without discounts or multipliers."""

_ADD_REFUND = """
INSERT INTO sale_refund (id, number, sale_id, at, day, till, staff_id, means, money, bill,
                         list_amount, eligible, points_returned, points_taken, points_waived,
                         content, receipt)
VALUES (?, ?, ?, ?, ?, 1, 1, 'cash', ?, ?, ?, ?, 0, ?, 0, '', '')
"""


def standing(desk: Desk, member: Member) -> Standing:
    """Return where a member stands today."""
    day = desk.shop.clock.today()
    ladder = desk.shop.tiers.ladder(on=day)
    return desk.shop.tiers.standing(member.member_id, ladder=ladder, on=day)


def stands(desk: Desk, member: Member) -> tuple[str, int]:
    """Return a member's tier and the spend of today's window."""
    found = standing(desk, member)
    return found.tier.key, found.spend


def refund(desk: Desk, member: Member, *, sale_id: str, money: int, sold: date) -> str:
    """Give money of a sale back, as far as tiers are concerned, and return the tier after it.

    A point goes with every 1.00; the entries of the ledger are left to the till.
    """
    moment = desk.shop.clock.moment()
    refund_id = f"refund {next(desk.numbers)} of {sale_id}"
    with writing():
        at, day = micros(moment.at), moment.day.isoformat()
        sums = (money, money, money, money, money // 100)
        run(_ADD_REFUND, refund_id, refund_id, sale_id, at, day, *sums)
        less = Less(sold, money, money // 100)
        told = desk.shop.tiers.quote_take_spend(member.member_id, less, on=moment.day)
        done = desk.shop.tiers.take_spend(
            member.member_id,
            less,
            refund_id=refund_id,
            moment=moment,
            staff_id=desk.owner.staff_id,
        )
        audit.record(
            "refund", moment=moment, staff_id=desk.owner.staff_id, subject=f"refund:{refund_id}"
        )
    assert told.after == done.after == standing(desk, member)
    return done.after.tier.key


def keeping(desk: Desk, member: Member) -> Keeping | None:
    """Return what keeps a member's tier."""
    day = desk.shop.clock.today()
    ladder = desk.shop.tiers.ladder(on=day)
    return desk.shop.tiers.keeping(
        member.member_id, ladder=ladder, on=day, standing=standing(desk, member)
    )


def review(desk: Desk) -> list[tuple[str, str, str]]:
    """Hold the reviews that are due, and return the moves."""
    return [(m.from_tier, m.to_tier, m.day.isoformat()) for m in desk.shop.review_tiers()]
