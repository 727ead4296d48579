"""A shop in which every table holds a row, so that a flipped bit can be tried in each."""

from datetime import timedelta
from pathlib import Path

from shopclub.counter.erasing import WORD
from shopclub.counter.refund_draft import RefundDraft
from shopclub.exchange.columns import guess
from shopclub.exchange.importing import carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices
from shopclub.exchange.planning import plan
from shopclub.rewards.gifts import GiftSaid, VoucherGift
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.review_days import Review
from tests.birthdays.people import enrol, solar
from tests.builders import PIN, Desk
from tests.counter.erased_people import canary, give_gift
from tests.exchange.full_day import live_a_day
from tests.rewards.stories import NEXT_APRIL, TODAY, TWENTY, Counter

LADDER = Ladder(
    tiers=(
        Tier("bronze", 0),
        Tier("silver", 200_00, welcome_points=50, voucher_amount=10_00),
        Tier("gold", 900_00, welcome_points=80, voucher_basis_points=500),
    ),
    review=Review(month=11, day=21),
)


def fill_every_table(desk: Desk, folder: Path) -> None:
    """Let a day pass on which all happens that a shop keeps, and the next one begin."""
    live_a_day(desk)
    desk.clock.advance(timedelta(days=1))
    desk.shop.turn_of_day()
    risen = desk.enrol("再来")
    counter = Counter(desk, risen)
    first = desk.ring_up(30_000, member=risen)
    with_money = counter.offer(30, name="茶杯", money=1_000, stock=3)
    counter.redeem(with_money)
    desk.shop.till.undo_gift(counter.redeem(with_money).slip.number, by=desk.owner)
    desk.shop.gifts.change(with_money.gift_id, GiftSaid("茶壶", 40, active=False), by=desk.owner)
    _use_and_return(desk, counter)
    desk.shop.till.refund(RefundDraft("r3", first.receipt.sale_id), by=desk.owner)
    _buy_a_voucher(desk, counter)
    reborn = enrol(desk, solar(11, 23), name="再庆")
    desk.ring_up(5_000, member=reborn, sale_id="doubled")
    desk.shop.till.refund(RefundDraft("r5", "doubled"), by=desk.owner)
    _import(desk, folder)
    desk.shop.recovery.make_code(desk.owner.staff_id, pin=PIN)
    _erase(desk)
    desk.clock.advance(timedelta(days=1))
    desk.shop.turn_of_day()


def _use_and_return(desk: Desk, counter: Counter) -> None:
    """Use a voucher in a sale that comes back whole, and promise others to nobody known."""
    bought = counter.buy(8_000, voucher=counter.issue())
    desk.shop.till.refund(RefundDraft("r4", bought.receipt.sale_id), by=desk.owner)
    counter.issue(bearer=True)


def _buy_a_voucher(desk: Desk, counter: Counter) -> None:
    """Offer a voucher for points, to some and for some days, and give it once."""
    desk.give(60, to=counter.member)
    sold = counter.offer(
        20,
        name="代金券",
        tier="bronze",
        starts_on=TODAY,
        last_on=NEXT_APRIL,
        voucher=VoucherGift(TWENTY),
    )
    counter.redeem(sold)


def _import(desk: Desk, folder: Path) -> None:
    path = folder / "list.csv"
    path.write_text("姓名,手机号,积分\n张三,13800138001,100\n", encoding="utf-8")
    table = open_list(path)
    mapping = guess(table, country=desk.shop.identity.country)
    found = plan(desk.shop, table, mapping=mapping, choices=Choices())
    carry_out(desk.shop, found, by=desk.owner)
    path.unlink()


def _erase(desk: Desk) -> None:
    told = canary(desk, 7)
    give_gift(desk, told.member)
    desk.shop.erasing.erase(told.member.member_id, word=WORD, by=desk.owner)
