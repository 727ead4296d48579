"""A day in which everything happens that an export must carry."""

from dataclasses import replace
from datetime import date

from shopclub.birthdays.greetings import Way
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.gift_draft import GiftDraft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.listing import Listing
from shopclub.members.members import NewMember
from shopclub.members.particulars import Particulars
from shopclub.points.terms import DeficitPolicy
from shopclub.sales.new_sale import DepartmentPart
from shopclub.staff.roles import Role
from shopclub.targets.target import Figure, TargetSaid
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import Desk
from tests.rewards.stories import Counter

WANTED = TargetSaid(Figure.REPURCHASE, date(2026, 11, 1), 12, 324, 373)
SOON = solar(11, 23)
PICTURE = b"\x89PNG\r\n\x1a\n picture"


def live_a_day(desk: Desk) -> None:
    """Let members join, agree, buy, redeem, return, owe and leave."""
    told = Particulars(note="=1+1", tags=("@茶", "VIP"), address='"人民路", 8\n号')
    consents = (
        Consenting(Purpose.MEMBERSHIP, "告知"),
        Consenting(Purpose.OFFERS, "优惠", given=False),
    )
    new = NewMember("+王小明", "13800138000", Birthday(Calendar.LUNAR, 8, 15), told, consents)
    ming = desk.shop.members.enrol(new, by=desk.owner)
    hong = desk.shop.members.enrol(
        NewMember("李红", particulars=Particulars(introduced_by=ming.member_id)), by=desk.owner
    )
    desk.shop.members.add_code(ming.member_id, "-A1", by=desk.owner)
    desk.shop.members.replace_card(hong.member_id, by=desk.owner)
    desk.shop.notes.add(ming.member_id, "=喜欢靠窗", by=desk.owner)
    desk.give(500, to=ming)
    sold = desk.ring_up(30_000, member=ming, points=300)
    desk.shop.till.refund(RefundDraft("r1", sold.receipt.sale_id, money=10_000), by=desk.owner)
    lost = desk.ring_up(10_000, member=hong)
    desk.shop.points.adjust(
        hong.member_id,
        -150,
        reason="-更正",
        source="adjust:1",
        expires_on=None,
        policy=DeficitPolicy.OWE,
        moment=desk.shop.clock.moment(),
        by=desk.owner,
    )
    desk.shop.till.refund(RefundDraft("r2", lost.receipt.sale_id), by=desk.owner)
    desk.shop.members.leave(hong.member_id, by=desk.owner)
    desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="571934", by=desk.owner)
    desk.shop.rulebook.set_logo(PICTURE, by=desk.owner)
    _set_targets(desk)
    desk.ring_up(777)
    twin = desk.enrol("王小明")
    desk.give(70, to=twin)
    desk.shop.merging.merge(twin.member_id, into_id=ming.member_id, keep={}, by=desk.owner)
    _give_and_greet(desk, ming.member_id)


def _give_and_greet(desk: Desk, member_id: int) -> None:
    """Let a birthday bring a voucher, gifts go and come back, days be greeted, two told apart."""
    member = desk.shop.members.member(member_id)
    counter = Counter(desk, member)
    desk.give(300, to=member)
    gift = counter.offer(100, stock=5)
    desk.shop.gifts.set_photo(gift.gift_id, PICTURE, by=desk.owner)
    counter.redeem(gift)
    taken = counter.redeem(gift)
    desk.shop.till.undo_gift(taken.slip.number, by=desk.owner)
    used = counter.issue()
    draft = replace(desk.draft(10_000, member=member), voucher=used.code)
    draft = replace(draft, departments=(DepartmentPart("茶叶", 10_000),))
    desk.shop.till.ring_up(draft, by=desk.owner)
    desk.shop.vouchers.void(counter.issue().voucher_id, reason="lost", by=desk.owner)
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.VOUCHER))
    born = enrol(desk, SOON, name="生日")
    assert desk.shop.turn_of_day().vouchers == 1
    (row,) = desk.shop.birthdays.ahead(days=7).rows
    desk.shop.birthdays.greet(born.member_id, row.occasion, Way.CALLED, by=desk.owner)
    desk.shop.birthdays.add_family_day(born.member_id, "结婚", solar(5, 20), by=desk.owner)
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.GIFT, gift_id=gift.gift_id))
    for name in ("礼品", "退回"):
        given = enrol(desk, solar(11, 23), name=name).member_id
        free = GiftDraft(name, gift.gift_id, given, for_birthday=True)
        slip = desk.shop.till.give_gift(free, by=desk.owner).slip
    desk.shop.till.undo_gift(slip.number, by=desk.owner)
    set_birthday_terms(desk, BirthdayTerms())
    doubled = enrol(desk, solar(11, 22), name="双倍")
    assert desk.ring_up(5_000, member=doubled).receipt.earned == 100
    desk.shop.members.edit(born.member_id, NewMember("生日王", birthday=SOON), by=desk.owner)
    desk.shop.members.freeze(doubled.member_id, reason="=lost", by=desk.owner)
    desk.shop.merging.tell_apart(born.member_id, doubled.member_id, by=desk.owner)
    desk.shop.member_list.save_view("常客", Listing(), by=desk.owner)
    desk.shop.till.close(ClosingDraft("c1", ClosingKind.DAY, counted=1_000), by=desk.owner)


def _set_targets(desk: Desk) -> None:
    """Follow one figure, and another one no longer."""
    desk.shop.targets.add(WANTED, by=desk.owner)
    other = desk.shop.targets.add(replace(WANTED, figure=Figure.BASKET), by=desk.owner)
    desk.shop.targets.end(other.target_id, by=desk.owner)
