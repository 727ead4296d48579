"""A day in which everything happens that an export must carry."""

from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import NewMember
from shopclub.members.particulars import Particulars
from shopclub.points.terms import DeficitPolicy
from shopclub.staff.roles import Role
from tests.builders import Desk


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
    desk.shop.rulebook.set_logo(b"\x89PNG\r\n\x1a\n picture", by=desk.owner)
    desk.ring_up(777)
    twin = desk.enrol("王小明")
    desk.give(70, to=twin)
    desk.shop.merging.merge(twin.member_id, into_id=ming.member_id, keep={}, by=desk.owner)
