"""Shops for the further dialogs: one where much happened, and one with the longest words."""

from datetime import timedelta
from pathlib import Path

from shopclub.counter.draft import Draft
from shopclub.counter.gift_draft import GiftDraft
from shopclub.counter.till_terms import TillTerms
from shopclub.kernel.clock import SetClock
from shopclub.kernel.periods import add_months
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import NewMember
from shopclub.rewards.gifts import GiftSaid, VoucherGift
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.sample.corner_shop import SAMPLE_PIN
from shopclub.shop import BEGINNING, Owner, create_shop, open_shop
from shopclub.storage.identity import Identity
from shopclub.targets.target import Figure, TargetSaid
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import CHEAP

CURRENCY = {"en": "KWD", "zh_CN": "HKD", "zh_TW": "MOP"}
LONG_TIERS = {
    "en": ("Connoisseur Circle", "Distinguished Patron", "WWWWWWWWWWWWWWWWWWWW"),
    "zh_CN": (
        "幸福小超市的街坊老邻居常客体验会员",
        "幸福小超市的街坊老邻居尊享体验贵宾会员卡",
        "东" * 20,
    ),
    "zh_TW": (
        "幸福小超市的街坊老鄰居常客體驗會員",
        "幸福小超市的街坊老鄰居尊享體驗貴賓會員卡",
        "東" * 20,
    ),
}
"""Twenty letters are allowed."""


def fill_with_events(path: Path, *, clock: SetClock) -> None:
    """Let 王小明 of a sample shop have vouchers, a gift, a note and a family; a bearer has one."""
    with open_shop(path, clock=clock) as shop:
        (owner, *_) = shop.staff.list_active()
        by = shop.staff.sign_in(owner.staff_id, pin=SAMPLE_PIN)
        (member, *_) = shop.lookup.find("王小明")
        whose, today = member.member_id, shop.clock.today()
        last_month = add_months(today, months=-1)
        for number, terms in enumerate(
            (VoucherTerms(2_000), VoucherTerms(basis_points=1_000, minimum=5_000))
        ):
            new = NewVoucher(terms, today, today + timedelta(days=30), whose)
            shop.vouchers.issue_by_hand(new, count=2, request_id=f"hand {number}", by=by)
        bearers = NewVoucher(VoucherTerms(500), today, today + timedelta(days=7))
        (void, _) = shop.vouchers.issue_by_hand(bearers, count=2, request_id="bearer", by=by)
        shop.vouchers.void(void.voucher_id, reason="丢失", by=by)
        tenth = VoucherGift(VoucherTerms(basis_points=1_000))
        gift = shop.gifts.add(GiftSaid("竹炭毛巾", 100, money=990, stock=3), by=by)
        shop.gifts.add(GiftSaid("九折券", 200, voucher=tenth), by=by)
        shop.till.give_gift(GiftDraft("given", gift.gift_id, whose), by=by)
        for figure, baseline, goal in (
            (Figure.REPURCHASE, 32_4, 37_3),
            (Figure.BASKET, 60_00, 90_00),
        ):
            shop.targets.add(TargetSaid(figure, last_month, 12, baseline, goal), by=by)
        shop.notes.add(whose, "喝茶不加糖，周末常带孙女来，喜欢靠窗的座位。", by=by)
        lan = Birthday(Calendar.LUNAR, 8, 15, year=2019)
        shop.birthdays.add_family_day(whose, "女儿小兰", lan, by=by)


def make_wordy_shop(path: Path, *, language: str, clock: SetClock) -> None:
    """Make a shop of a long currency whose tiers are called by the most letters there may be."""
    identity = Identity(
        name="幸福小超市",
        address="",
        phone="",
        language=language,
        currency_code=CURRENCY[language],
        zone_name="Asia/Shanghai",
    )
    first, second, third = LONG_TIERS[language]
    with create_shop(
        path, identity=identity, owner=Owner("老王", SAMPLE_PIN), clock=clock, pin_cost=CHEAP
    ) as shop:
        (owner,) = shop.staff.list_active()
        by = shop.staff.sign_in(owner.staff_id, pin=SAMPLE_PIN)
        ladder = Ladder(
            (
                Tier("bronze", 0, name=first),
                Tier("silver", 200_000, 120, 200, name=second),
                Tier("gold", 99_900_000, 150, 500, name=third),
            )
        )
        shop.set_ladder(ladder, by=by, effective=BEGINNING)
        departments = tuple(f"{name}百货" for name in "食烟酒衣鞋花")
        shop.set_till_terms(TillTerms(departments=departments), by=by, effective=BEGINNING)
        member = shop.members.enrol(NewMember("王小明", "13800135678"), by=by)
        shop.till.ring_up(Draft("first", 250_000, member.member_id), by=by)
