"""Stories of what stands out, and of innocent neighbours of each."""

from datetime import date, timedelta
from itertools import count

from shopclub.counter.refund_draft import RefundDraft
from shopclub.insights.summary import Oddity, OddityKind
from shopclub.members.members import Member, NewMember
from shopclub.points.terms import DeficitPolicy
from shopclub.staff.roles import Actor, Role
from tests.builders import PIN, Desk
from tests.counter.two_members import merge
from tests.rewards.stories import Counter

DAY = date(2026, 11, 21)
PHONE, OTHER = "13800005678", "13800005679"
_NUMBERS = count(1)


def last_four(member: Member) -> str:
    return member.card_number[-4:]


def back(desk: Desk, sale_id: str, *, money: int | None = None) -> None:
    """Take a sale back an hour later, whole unless a sum is given."""
    desk.clock.set(desk.clock.now() + timedelta(hours=1))
    draft = RefundDraft(f"refund {next(_NUMBERS)}", sale_id, money=money)
    desk.shop.till.refund(draft, by=desk.owner)


def later(desk: Desk, days: int) -> None:
    desk.clock.set(desk.clock.now() + timedelta(days=days))


def appoint(desk: Desk, name: str) -> Actor:
    return desk.shop.staff.appoint(name=name, role=Role.CASHIER, pin=PIN, by=desk.owner)


def leave(desk: Desk, member: Member) -> None:
    desk.shop.members.leave(member.member_id, by=desk.owner)


# planted: each returns what must be found


def spends_and_brings_back(desk: Desk) -> Oddity:
    counter = Counter(desk, desk.enrol())
    sale = desk.ring_up(20_000, member=counter.member).receipt
    counter.redeem(counter.offer(150))
    back(desk, sale.sale_id)
    return Oddity(
        OddityKind.AFTER_REDEEMING,
        1,
        name=last_four(counter.member),
        money=20_000,
        points=150,
        day=DAY,
        member_id=counter.member.member_id,
    )


def spends_and_brings_back_in_parts(desk: Desk) -> Oddity:
    counter = Counter(desk, desk.enrol())
    sale = desk.ring_up(20_000, member=counter.member).receipt
    counter.redeem(counter.offer(100))
    back(desk, sale.sale_id, money=5_000)
    counter.redeem(counter.offer(30))
    back(desk, sale.sale_id, money=5_000)
    return Oddity(
        OddityKind.AFTER_REDEEMING,
        2,
        name=last_four(counter.member),
        money=10_000,
        points=130,
        day=DAY,
        member_id=counter.member.member_id,
    )


def merges_twice_spends_and_brings_back(desk: Desk) -> Oddity:
    first, second, third = desk.enrol("甲"), desk.enrol("乙"), desk.enrol("丙")
    sale = desk.ring_up(20_000, member=first).receipt
    merge(desk, second, first)
    counter = Counter(desk, second)
    counter.redeem(counter.offer(60))
    merge(desk, third, second)
    counter = Counter(desk, third)
    counter.redeem(counter.offer(90))
    back(desk, sale.sale_id)
    return Oddity(
        OddityKind.AFTER_REDEEMING,
        1,
        name=last_four(third),
        money=20_000,
        points=150,
        day=DAY,
        member_id=third.member_id,
    )


def rings_up_her_own(desk: Desk) -> Oddity:
    li, member = appoint(desk, "李小燕"), desk.enrol("李小燕")
    for amount in (1_000, 2_500):
        desk.shop.till.ring_up(desk.draft(amount, member=member), by=li)
    return Oddity(
        OddityKind.OWN_CARD, 2, name="李小燕", money=3_500, day=DAY, member_id=member.member_id
    )


def rings_up_her_own_in_the_other_script(desk: Desk) -> Oddity:
    zhang, member = appoint(desk, "张丽华"), desk.enrol("張 麗華")
    desk.shop.till.ring_up(desk.draft(1_000, member=member), by=zhang)
    return Oddity(
        OddityKind.OWN_CARD, 1, name="张丽华", money=1_000, day=DAY, member_id=member.member_id
    )


def buys_four_times(desk: Desk) -> Oddity:
    member = desk.enrol()
    for amount in range(4):
        desk.ring_up(1_000 + amount, member=member)
    return Oddity(
        OddityKind.BUSY_CARD, 4, name=last_four(member), day=DAY, member_id=member.member_id
    )


def is_given_points(desk: Desk) -> Oddity:
    member = desk.enrol()
    desk.shop.points.adjust(
        member.member_id,
        500,
        reason="补录旧卡",
        source="adjust:1",
        expires_on=None,
        policy=DeficitPolicy.OWE,
        moment=desk.shop.clock.moment(),
        by=desk.owner,
    )
    return Oddity(
        OddityKind.ADJUSTMENTS,
        1,
        name=last_four(member),
        points=500,
        day=DAY,
        member_id=member.member_id,
    )


def joins_again(desk: Desk) -> Oddity:
    leave(desk, desk.enrol(phone=PHONE))
    leave(desk, desk.enrol("王大明", phone=PHONE))
    again = desk.enrol(phone=PHONE)
    return Oddity(
        OddityKind.SAME_PHONE, 3, name=last_four(again), day=DAY, member_id=again.member_id
    )


# neighbours: nothing odd about them


def brings_back_and_spends_others(desk: Desk) -> None:
    """The points that were spent came from an older sale, which expire first."""
    counter = Counter(desk, desk.enrol())
    desk.give(500, to=counter.member)
    desk.turn_to(DAY + timedelta(days=20))
    sale = desk.ring_up(20_000, member=counter.member).receipt
    counter.redeem(counter.offer(150))
    back(desk, sale.sale_id)


def spends_after_bringing_back(desk: Desk) -> None:
    counter = Counter(desk, desk.enrol())
    sale = desk.ring_up(20_000, member=counter.member).receipt
    back(desk, sale.sale_id, money=5_000)
    counter.redeem(counter.offer(100))


def gives_the_gift_back_first(desk: Desk) -> None:
    counter = Counter(desk, desk.enrol())
    sale = desk.ring_up(20_000, member=counter.member).receipt
    slip = counter.redeem(counter.offer(150)).slip
    desk.shop.till.undo_gift(slip.number, by=desk.owner)
    back(desk, sale.sale_id)


def merges_and_spends_what_was_there_before(desk: Desk) -> None:
    into, gone = desk.enrol("甲"), desk.enrol("乙")
    desk.ring_up(20_000, member=into)
    later(desk, 40)
    sale = desk.ring_up(20_000, member=gone).receipt
    merge(desk, into, gone)
    counter = Counter(desk, into)
    counter.redeem(counter.offer(150))
    back(desk, sale.sale_id)


def brings_back_what_points_paid(desk: Desk) -> None:
    """The points that paid for a sale were spent by itself."""
    member = desk.enrol()
    desk.give(500, to=member)
    later(desk, 1)
    sale = desk.ring_up(20_000, member=member, points=500).receipt
    back(desk, sale.sale_id)


def is_rung_up_by_another(desk: Desk) -> None:
    appoint(desk, "李小燕")
    desk.ring_up(1_000, member=desk.enrol("李小燕"))


def has_part_of_the_name(desk: Desk) -> None:
    yan = appoint(desk, "小燕")
    desk.shop.till.ring_up(desk.draft(1_000, member=desk.enrol("李小燕")), by=yan)


def sounds_like_the_name(desk: Desk) -> None:
    li = appoint(desk, "Li")
    desk.shop.till.ring_up(desk.draft(1_000, member=desk.enrol("李")), by=li)


def buys_three_times(desk: Desk) -> None:
    member = desk.enrol()
    for amount in range(3):
        desk.ring_up(1_000 + amount, member=member)


def buys_four_times_on_two_days(desk: Desk) -> None:
    member = desk.enrol()
    for amount in range(4):
        if amount == 2:
            later(desk, 1)
        desk.ring_up(1_000 + amount, member=member)


def joins_under_a_new_phone(desk: Desk) -> None:
    leave(desk, desk.enrol(phone=PHONE))
    desk.enrol(phone=OTHER)


def leaves_without_a_phone(desk: Desk) -> None:
    leave(desk, desk.enrol())
    desk.enrol()


def takes_over_the_phone_of_a_member(desk: Desk) -> None:
    """Someone who was a member before the phone of one who left became theirs."""
    mother, child = desk.enrol(), desk.enrol(phone=PHONE)
    leave(desk, child)
    desk.shop.members.edit(mother.member_id, NewMember("王小明", PHONE), by=desk.owner)
