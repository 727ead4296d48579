"""A shop for these tests."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.erasing import WORD
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import NewMember
from shopclub.sales.new_sale import DepartmentPart
from shopclub.tiers.ladder import STANDARD_LADDER, Ladder
from tests.builders import Desk, desk_in
from tests.points.purse import Purse
from tests.rewards.stories import Counter


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a new shop with its owner at the desk."""
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.fixture
def full_desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with at least one row in every append-only table."""
    with desk_in(tmp_path, ladder=None) as desk:
        member = desk.enrol()
        asked = (Consenting(Purpose.OFFERS, "May we write to you?"),)
        said = NewMember(member.name, consents=asked)
        desk.shop.members.edit(member.member_id, said, by=desk.owner)
        lowest, *others = STANDARD_LADDER.tiers
        desk.set_ladder(Ladder((lowest, *(replace(tier, welcome_points=5) for tier in others))))
        desk.ring_up(500_000, member=member)
        desk.ring_up(10_000, member=member, points=100)
        purse = Purse(desk, member, desk.shop.points)
        purse.redeem(10, source="order:1")
        purse.give_back(10, of="order:1")
        split = replace(desk.draft(1_000), departments=(DepartmentPart("tea", 1_000),))
        sold = desk.shop.till.ring_up(split, by=desk.owner)
        desk.shop.till.refund(RefundDraft("back", sold.receipt.sale_id), by=desk.owner)
        counter = Counter(desk, member)
        slip = counter.redeem(counter.offer(10, stock=1)).slip
        desk.shop.till.undo_gift(slip.number, by=desk.owner)
        counter.buy(10_000, voucher=counter.issue())
        closing = ClosingDraft("evening", ClosingKind.SHIFT, counted=0)
        desk.shop.till.close(closing, by=desk.owner)
        twin = desk.enrol()
        desk.ring_up(10_000, member=twin)
        desk.shop.merging.merge(twin.member_id, into_id=member.member_id, keep={}, by=desk.owner)
        known = desk.enrol()
        known_s = Counter(desk, known)
        desk.ring_up(20_000, member=known, sale_id="of the erased")
        refund = RefundDraft("back of the erased", "of the erased", 100)
        desk.shop.till.refund(refund, by=desk.owner)
        known_s.redeem(known_s.offer(10, stock=9))
        voucher = known_s.issue()
        desk.shop.vouchers.void(voucher.voucher_id, reason="lost", by=desk.owner)
        desk.shop.erasing.erase(known.member_id, word=WORD, by=desk.owner)
        desk.turn_to(desk.clock.now().date() + timedelta(days=400))
        desk.shop.till.confirm_clock(by=desk.owner)
        desk.shop.turn_of_day()
        yield desk
