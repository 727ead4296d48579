"""Points by hand at the till: on which day, by which terms, refused when the clock stands wrong."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.till_clock import ClockBehind
from shopclub.members.members import Member
from shopclub.points.ledger import NotEnoughPoints, ReasonMissing
from shopclub.points.terms import Expiry, ExpiryKind, PointTerms
from shopclub.staff.roles import NotPermitted, Role
from tests.builders import MORNING, Desk
from tests.counter.rows_of_a_sale import everything
from tests.points.purse import FORGIVE

LAST = date(2027, 11, 30)


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member with 258 points that lapse in November 2027, and 700 in January 2028."""
    member = desk.enrol()
    desk.give(258, to=member)
    desk.turn_to(date(2027, 1, 24))
    desk.give(700, to=member)
    return member


def adjust(desk: Desk, member: Member, points: int) -> int | None:
    """Change points by hand, as the owner; the same points again are the same adjustment."""
    return desk.shop.till.adjust_points(
        member.member_id, points, reason="counted", source=f"adjust:{points}", by=desk.owner
    )


def close_day(desk: Desk) -> None:
    """Close the present shop day."""
    desk.shop.till.close(ClosingDraft("day", ClosingKind.DAY, 0), by=desk.owner)


def usable(desk: Desk, member: Member) -> int:
    """Return the points that a sale could use now."""
    return desk.shop.points.available(member.member_id, on=desk.shop.till.today())


def left(desk: Desk, member: Member) -> list[tuple[int, int]]:
    """Return what was given and what is left of each lot, lapsed or not."""
    lots = desk.shop.points.open_lots_of(member.member_id, on=MORNING.date())
    return [(lot.granted, lot.remaining) for lot in lots]


def test_points_taken_after_the_closing_are_not_taken_from_points_that_are_over(
    desk: Desk, wang: Member
) -> None:
    """had 258 to today and 700 / the day is closed, −207 by hand / left 258 that are over, 493."""
    desk.turn_to(LAST)
    close_day(desk)
    adjust(desk, wang, -207)
    assert (left(desk, wang), usable(desk, wang)) == ([(258, 258), (700, 493)], 493)
    assert desk.shop.turn_of_day().lapsed == 1
    assert (left(desk, wang), desk.shop.check()) == ([(700, 493)], ())


def test_points_taken_before_the_closing_are_those_that_lapse_soonest(
    desk: Desk, wang: Member
) -> None:
    """had 258 to today and 700 / −207 by hand, then the day is closed / left 51 over, and 700."""
    desk.turn_to(LAST)
    adjust(desk, wang, -207)
    close_day(desk)
    assert (left(desk, wang), usable(desk, wang)) == ([(258, 51), (700, 700)], 700)


def test_points_given_after_the_closing_have_the_last_day_of_a_sale_after_it(
    desk: Desk, wang: Member
) -> None:
    """had 258 to today and 700 / the day is closed, +5 by hand, a sale of 6 / both to December."""
    desk.turn_to(LAST)
    close_day(desk)
    adjust(desk, wang, 5)
    desk.give(6, to=wang)
    newest, before = desk.shop.points.entries_of(wang.member_id)[:2]
    assert (newest.points, before.points) == (6, 5)
    assert newest.day == before.day == date(2027, 12, 1)
    assert newest.expires_on == before.expires_on == date(2028, 12, 31)


def test_a_shop_where_nobody_owes_takes_no_points_that_are_over(desk: Desk, wang: Member) -> None:
    """had 258 to today and 700 where nobody owes / closed, −701 by hand / refused, left 700."""
    desk.set_terms(PointTerms(expiry=Expiry(kind=ExpiryKind.NEVER), deficit=FORGIVE))
    desk.turn_to(LAST)
    close_day(desk)
    before = everything()
    with pytest.raises(NotEnoughPoints) as refused:
        adjust(desk, wang, -701)
    assert (refused.value.has, refused.value.needs) == (700, 701)
    assert everything() == before
    adjust(desk, wang, 1)
    assert desk.shop.points.entries_of(wang.member_id)[0].expires_on is None


def test_an_adjustment_by_a_clock_set_back_is_refused_until_the_owner_confirms(
    desk: Desk, wang: Member
) -> None:
    """had 958 / the clock a day back, +5 by hand / refused with both times; confirmed, left 963."""
    desk.clock.advance(-timedelta(days=1))
    before = everything()
    with pytest.raises(ClockBehind):
        adjust(desk, wang, 5)
    assert everything() == before
    desk.shop.till.confirm_clock(by=desk.owner)
    adjust(desk, wang, 5)
    assert usable(desk, wang) == 963


def test_the_same_adjustment_is_made_once_also_over_a_closing(desk: Desk, wang: Member) -> None:
    """had 958 / −207 by hand, the day closed, the same again / left 751."""
    assert adjust(desk, wang, -207) is not None
    close_day(desk)
    assert adjust(desk, wang, -207) is None
    assert usable(desk, wang) == 751


def test_only_the_owner_adjusts_and_only_with_a_reason(desk: Desk, wang: Member) -> None:
    """had 958 / +5 by a cashier, +5 without a reason / refused, left 958."""
    before = everything()
    with pytest.raises(NotPermitted):
        adjust(replace(desk, owner=replace(desk.owner, role=Role.CASHIER)), wang, 5)
    with pytest.raises(ReasonMissing):
        desk.shop.till.adjust_points(wang.member_id, 5, reason=" ", source="a", by=desk.owner)
    assert everything() == before
