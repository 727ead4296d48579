"""What must not be sold, redeemed or refunded: refused with values, and nothing is written.

The rows are those of the project's table of bad input that concern the services of the till.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pytest

from shopclub.counter.draft import (
    DepartmentRefused,
    DepartmentsDoNotAddUp,
    Draft,
    QuoteChanged,
    SaleConflict,
    TenderedTooLittle,
)
from shopclub.counter.quote import (
    AmountOutOfRange,
    PointsNeedMember,
    PointsNotInSteps,
    TooManyPoints,
)
from shopclub.counter.refund import RefundTooMuch
from shopclub.counter.refund_draft import RefundConflict, RefundDraft
from shopclub.counter.sold import SaleUnknown
from shopclub.counter.till_terms import AmountNeedsOwner, RefundNeedsOwner, TillTerms
from shopclub.kernel.errors import ShopClubError
from shopclub.members.members import MemberFrozen, MemberUnknown
from shopclub.points.ledger import NotEnoughPoints, PointsOutOfRange
from shopclub.sales.new_sale import DepartmentPart
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, Role
from shopclub.storage.database import rows
from tests.builders import Desk
from tests.counter.rows_of_a_sale import everything

CASHIER = Actor(1, "小李", Role.CASHIER)
SPLIT = (DepartmentPart("母婴", 6_000), DepartmentPart("茶叶", 3_000))
EVERYONE = Draft("new", 10_000)
MEMBER = Draft("new", 10_000, member_id=1)
REFUND = RefundDraft("new refund", "sold")


def of_amount(amount: Any) -> Draft:
    """Draft a sale of anything that a script may take for an amount."""
    return replace(EVERYONE, amount=amount)


def of_points(points: Any) -> Draft:
    """Draft a member's sale with anything that a script may take for points."""
    return replace(MEMBER, points=points)


def of_money(money: Any) -> RefundDraft:
    """Draft a refund of anything that a script may take for money."""
    return replace(REFUND, money=money)


@dataclass(frozen=True, slots=True)
class Bad:
    """A bad input of a row of the table, and the refusal that it must meet."""

    row: int
    what: str
    draft: Any
    refusal: type[ShopClubError]


BAD = (
    Bad(30, "below 0", replace(EVERYONE, amount=-5), AmountOutOfRange),
    Bad(31, "a fraction of the minor unit", of_amount(19.999), AmountOutOfRange),
    Bad(33, "no number", of_amount("1e3"), AmountOutOfRange),
    Bad(33, "not a number", of_amount(float("nan")), AmountOutOfRange),
    Bad(35, "unusually high", replace(EVERYONE, amount=10_000_001), AmountNeedsOwner),
    Bad(36, "40 digits", replace(EVERYONE, amount=10**40), AmountOutOfRange),
    Bad(36, "beyond 64 bits", replace(EVERYONE, amount=2**63), AmountOutOfRange),
    Bad(40, "the id of another sale", replace(EVERYONE, sale_id="sold"), SaleConflict),
    Bad(42, "a member who is not there", replace(EVERYONE, member_id=99), MemberUnknown),
    Bad(44, "more points than held", replace(MEMBER, points=300), NotEnoughPoints),
    Bad(45, "points below 0", replace(MEMBER, points=-10), PointsOutOfRange),
    Bad(45, "half a point", of_points(1.5), PointsOutOfRange),
    Bad(45, "a million million points", replace(MEMBER, points=10**12), NotEnoughPoints),
    Bad(45, "points as text", of_points("100"), PointsOutOfRange),
    Bad(45, "points beside the steps", replace(MEMBER, points=150), PointsNotInSteps),
    Bad(48, "an older quote", "seen", QuoteChanged),
    Bad(49, "points beyond the bill", replace(MEMBER, amount=500, points=100), TooManyPoints),
    Bad(49, "points without a member", replace(EVERYONE, points=100), PointsNeedMember),
    Bad(49, "money short", replace(EVERYONE, tendered=9_999), TenderedTooLittle),
    Bad(49, "departments short", replace(EVERYONE, departments=SPLIT), DepartmentsDoNotAddUp),
    Bad(
        49,
        "a department twice",
        replace(EVERYONE, departments=(SPLIT[0], SPLIT[0])),
        DepartmentRefused,
    ),
    Bad(
        49,
        "a nameless department",
        replace(EVERYONE, departments=(DepartmentPart(" ", 10_000),)),
        DepartmentRefused,
    ),
    Bad(50, "a frozen member", replace(EVERYONE, member_id=2), MemberFrozen),
    Bad(51, "more than bought", replace(REFUND, money=20_001), RefundTooMuch),
    Bad(51, "a second full refund", replace(REFUND, sale_id="undone"), RefundTooMuch),
    Bad(51, "0", replace(REFUND, money=0), RefundTooMuch),
    Bad(51, "below 0", replace(REFUND, money=-1), RefundTooMuch),
    Bad(51, "half a minor unit", of_money(1.5), RefundTooMuch),
    Bad(51, "the id of another refund", replace(REFUND, refund_id="undo"), RefundConflict),
    Bad(54, "an unknown sale", replace(REFUND, sale_id="nothing"), SaleUnknown),
    Bad(54, "above the limit", replace(REFUND, money=10_001), RefundNeedsOwner),
)


@pytest.fixture
def acts(desk: Desk) -> Callable[[Any], object]:
    """Return how a cashier acts on a draft, in a shop with a member of 200 points."""
    desk.shop.set_till_terms(TillTerms(refund_limit=10_000), by=desk.owner, effective=BEGINNING)
    wang = desk.enrol()
    desk.ring_up(20_000, member=wang, sale_id="sold")
    desk.ring_up(20_000, sale_id="undone")
    desk.shop.till.refund(RefundDraft("undo", "undone"), by=desk.owner)
    ann = desk.enrol("Ann")
    desk.shop.members.freeze(ann.member_id, reason="card reported stolen", by=desk.owner)
    seen = desk.shop.till.quote(replace(MEMBER, amount=9_000))

    def act(draft: Any) -> object:
        if isinstance(draft, RefundDraft):
            return desk.shop.till.refund(draft, by=CASHIER)
        told = replace(MEMBER, seen=seen) if draft == "seen" else draft
        return desk.shop.till.ring_up(told, by=CASHIER)

    return act


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{bad.row}: {bad.what}")
def test_bad_input_is_refused_and_nothing_is_written(
    desk: Desk, acts: Callable[[Any], object], bad: Bad
) -> None:
    before = everything()
    with pytest.raises(ShopClubError) as refused:
        acts(bad.draft)
    assert type(refused.value) is bad.refusal
    assert everything() == before
    assert desk.shop.check() == ()


def test_what_is_not_bad_is_sold_and_refunded(acts: Callable[[Any], object]) -> None:
    acts(replace(MEMBER, points=100))
    acts(replace(REFUND, money=10_000))
    assert rows("SELECT count(*) FROM sale UNION ALL SELECT count(*) FROM sale_refund") == [
        (3,),
        (2,),
    ]
