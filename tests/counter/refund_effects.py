"""What a refund did, read from the rows it left, beside what was said before."""

from dataclasses import dataclass, field
from datetime import date

from shopclub.counter.refund_draft import RefundDraft, RefundQuote
from shopclub.counter.refund_tier import TierOutlook
from shopclub.members.members import Member
from shopclub.points.terms import PointTerms, RedeemRule
from shopclub.sales import refunds
from shopclub.storage.database import one, rows
from tests.builders import Desk

SPEND_ONE = PointTerms(redeem=RedeemRule(points=1, money=100, step=1))
"""One point per 1.00, one point pays 1.00."""
_BACK = """
SELECT l.expires_on, sum(r.points) FROM lot_return r
JOIN point_entry e ON e.id = r.entry_id JOIN point_lot l ON l.entry_id = r.lot_id
WHERE e.source = ? GROUP BY l.expires_on ORDER BY l.expires_on IS NULL, l.expires_on
"""
_GRACED = """
SELECT l.granted, l.expires_on FROM point_lot l JOIN point_entry e ON e.id = l.entry_id
WHERE e.source = ?
"""
_GIFTS = """
SELECT coalesce(sum(e.points), 0) FROM point_entry e
WHERE e.kind = 'reverse' AND e.source LIKE 'welcome:%' AND e.id > ?
"""

_PERK_BACK = "SELECT count(*) FROM birthday_perk WHERE returned_by = ?"


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a member stands: points, what is owed, tier, and the spend that counts."""

    points: int
    owed: int
    tier: str
    window: int
    keeping: int | None
    to_keep: int | None
    to_reach: int | None
    by: date | None


def see(desk: Desk, member_id: int) -> Seen:
    """Read where a member stands now."""
    day = desk.shop.till.today()
    account = desk.shop.points.account(member_id)
    ladder = desk.shop.tiers.ladder(on=day)
    standing = desk.shop.tiers.standing(member_id, ladder=ladder, on=day)
    keeping = desk.shop.tiers.keeping(member_id, ladder=ladder, on=day, standing=standing)
    return Seen(
        points=account.balance(on=day),
        owed=account.owed,
        tier=standing.tier.key,
        window=standing.spend,
        keeping=None if keeping is None else keeping.spend,
        to_keep=None if keeping is None else keeping.to_keep,
        to_reach=ladder.to_reach(standing.tier.key, spend=standing.spend),
        by=None if keeping is None else keeping.review_on,
    )


def refund_as_said(
    desk: Desk, sale_id: str, money: int | None = None, *, undo: bool = False
) -> RefundQuote:
    """Refund, and fail unless every figure that was said before is what then became true."""
    till, name = desk.shop.till, f"refund {next(desk.numbers)}"
    said = till.quote_undo() if undo else till.quote_refund(RefundDraft(name, sale_id, money))
    before = None if said.member_id is None else see(desk, said.member_id)
    (last_entry,) = one("SELECT coalesce(max(id), 0) FROM point_entry") or (0,)
    if undo:
        receipt = till.undo_last(name, by=desk.owner, seen=said).receipt
    else:
        receipt = till.refund(RefundDraft(name, sale_id, money, seen=said), by=desk.owner).receipt
    moves = said.points
    assert one(_PERK_BACK, name) == (int(said.perk is not None and said.perk.comes_back),)
    _the_sale_gave_back(said, sale_id)
    assert receipt.to_pay == said.money
    assert -receipt.earned == moves.taken - moves.waived
    assert -receipt.used == moves.returned
    assert receipt.balance == moves.balance_after
    if before is None or said.member_id is None:
        return said
    after = see(desk, said.member_id)
    assert (moves.balance_before, moves.balance_after) == (before.points, after.points)
    assert moves.owed == after.owed
    change = moves.returned - (moves.taken - moves.waived) - moves.gifts
    assert moves.balance_after - moves.balance_before == change
    restored = f"refund:{name}:restore"
    assert rows(_BACK, restored) == [
        (None if part.until is None else part.until.isoformat(), part.points) for part in moves.into
    ]
    graced = [(moves.graced, str(moves.graced_until))] if moves.graced else []
    assert rows(_GRACED, restored) == graced
    assert one(_GIFTS, last_entry) == (-moves.gifts,)
    _the_tier_moved(said, before, after)
    return said


def _the_sale_gave_back(said: RefundQuote, sale_id: str) -> None:
    sums = refunds.sums_of(sale_id)
    assert sums.money == said.done.money + said.money
    assert sums.bill == said.done.bill + said.bill
    assert sums.list_amount == said.done.list_amount + said.listed
    assert sums.points_taken == said.done.points_taken + said.points.taken
    assert sums.points_returned == said.done.points_returned + said.points.returned
    whole = sums.money if said.sale.paid else sums.bill
    assert said.sale.whole - whole == said.left


def _the_tier_moved(said: RefundQuote, before: Seen, after: Seen) -> None:
    told = said.tier_moves
    if told is None:
        assert before.tier == after.tier
        return
    assert (told.tier.key, told.after.key) == (before.tier, after.tier)
    shown = (told.spend_before, told.spend_after)
    if told.outlook is TierOutlook.KEEP:
        assert shown == (before.keeping, after.keeping)
        assert (told.missing, told.by) == (after.to_keep, after.by)
    else:
        assert shown == (before.window, after.window)
    if told.outlook is TierOutlook.REACH:
        assert told.missing == after.to_reach
    assert (told.outlook is TierOutlook.LOST) == (before.tier != after.tier)


@dataclass(slots=True)
class Story:
    """A shop, a member, and what was told so far."""

    desk: Desk
    wang: Member
    said: list[RefundQuote] = field(default_factory=list)

    def buy(self, amount: int, sale_id: str, *, points: int = 0) -> None:
        self.desk.ring_up(amount, member=self.wang, points=points, sale_id=sale_id)

    def back(self, sale_id: str, money: int | None = None) -> RefundQuote:
        self.said.append(refund_as_said(self.desk, sale_id, money))
        return self.said[-1]
