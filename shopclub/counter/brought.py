"""What a purchase leaves waiting for its member: vouchers, and the gift of a birthday."""

from shopclub.birthdays.birthdays import Birthdays
from shopclub.counter.birthday_gifts import gift_at_hand
from shopclub.counter.birthday_vouchers import waiting_voucher
from shopclub.counter.customer import Customer
from shopclub.counter.tier_vouchers import issue_welcome
from shopclub.kernel.clock import Moment
from shopclub.points.lots import Account
from shopclub.rewards.giving import Gifts
from shopclub.tiers.ladder import Ladder
from shopclub.tiers.tiers import Standing


def as_left(
    before: Customer,
    account: Account,
    standing: Standing,
    *,
    ladder: Ladder,
    but: str,
    gifts: Gifts,
    birthdays: Birthdays,
    moment: Moment,
    staff_id: int,
) -> Customer:
    """Return the member after a purchase, the vouchers of a promotion issued.

    `but` is the code of the voucher that the purchase uses. A gift is that of the new tier.
    """
    member_id, near = before.member.member_id, before.near
    waiting = waiting_voucher(member_id, near, vouchers=gifts.vouchers, but=but, on=moment.day)
    welcomed = issue_welcome(
        before.standing,
        standing,
        member_id=member_id,
        ladder=ladder,
        vouchers=gifts.vouchers,
        moment=moment,
        staff_id=staff_id,
    )
    gift = gift_at_hand(
        near,
        birthdays=birthdays,
        gifts=gifts,
        tier=standing.tier.key,
        ladder=ladder,
        on=moment.day,
    )
    return Customer(before.member, account, standing, vouchers=(*welcomed, *waiting), gift=gift)
