"""The catalogue of gifts: what the owner may offer, and that its stock is proved."""

from datetime import date

import pytest

from shopclub.kernel.text import TextRefused
from shopclub.rewards.gifts import (
    LARGEST_PHOTO,
    GiftDaysRefused,
    GiftMoneyRefused,
    GiftPriceRefused,
    GiftSaid,
    GiftStockRefused,
    PhotoRefused,
    VoucherGift,
    cleaned,
)
from shopclub.rewards.vouchers import VoucherDaysRefused, VoucherRefused, VoucherTerms
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.problems import DamagedFile
from tests.builders import spoil
from tests.rewards.stories import TODAY, Counter

CASHIER = Actor(1, "小王", Role.CASHIER)
YESTERDAY, TOMORROW = date(2026, 11, 20), date(2026, 11, 22)


def test_only_the_owner_changes_the_catalogue(counter: Counter) -> None:
    gifts = counter.desk.shop.gifts
    gift = counter.offer(10)
    with pytest.raises(NotPermitted):
        gifts.add(GiftSaid("x", 1), by=CASHIER)
    with pytest.raises(NotPermitted):
        gifts.change(gift.gift_id, GiftSaid("x", 1), by=CASHIER)
    with pytest.raises(NotPermitted):
        gifts.set_photo(gift.gift_id, None, by=CASHIER)


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        (GiftSaid(" ", 1), TextRefused),
        (GiftSaid("x" * 61, 1), TextRefused),
        (GiftSaid("x", 0), GiftPriceRefused),
        (GiftSaid("x", -5), GiftPriceRefused),
        (GiftSaid("x", 10**12), GiftPriceRefused),
        (GiftSaid("x", 1, money=-1), GiftMoneyRefused),
        (GiftSaid("x", 1, stock=-1), GiftStockRefused),
        (GiftSaid("x", 1, starts_on=TODAY, last_on=YESTERDAY), GiftDaysRefused),
        (GiftSaid("x", 1, voucher=VoucherGift(VoucherTerms())), VoucherRefused),
        (GiftSaid("x", 1, voucher=VoucherGift(VoucherTerms(1), days=0)), VoucherDaysRefused),
    ],
)
def test_a_gift_nobody_could_have_is_refused(said: GiftSaid, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        cleaned(said)


def test_a_photo_is_a_small_png(counter: Counter) -> None:
    gifts, gift = counter.desk.shop.gifts, counter.offer(10)
    png = b"\x89PNG\r\n\x1a\n" + b"x" * 100
    assert gifts.set_photo(gift.gift_id, png, by=counter.desk.owner).has_photo
    assert gifts.photo(gift.gift_id) == png
    for bad in (b"<svg/>", png + b"x" * LARGEST_PHOTO):
        with pytest.raises(PhotoRefused):
            gifts.set_photo(gift.gift_id, bad, by=counter.desk.owner)
    assert not gifts.set_photo(gift.gift_id, None, by=counter.desk.owner).has_photo
    assert gifts.photo(gift.gift_id) is None


def test_a_stock_counted_anew_is_proved_by_its_moves(counter: Counter) -> None:
    gift = counter.offer(10, stock=5)
    counter.redeem(gift)
    gifts, owner = counter.desk.shop.gifts, counter.desk.owner
    for stock in (9, None, 0, 3):
        changed = gifts.change(gift.gift_id, GiftSaid("茶", 10, stock=stock), by=owner)
        assert changed.said.stock == stock
        assert counter.desk.shop.check() == ()
    spoil("UPDATE gift SET stock = 7")
    assert [found.what for found in counter.desk.shop.check()] == ["stock of gift"]
    counter.desk.shop.rebuild(by=counter.desk.owner)
    assert counter.stock(gift) == 3


def test_the_database_itself_lets_no_stock_fall_below_zero(counter: Counter) -> None:
    counter.offer(10, stock=0)
    with pytest.raises(Exception, match="CHECK"):
        spoil("UPDATE gift SET stock = stock - 1")


@pytest.mark.parametrize(
    "flip",
    [
        'UPDATE gift SET voucher = \'{"days": 90, "termsz: {}}\'',
        'UPDATE gift SET voucher = \'{"days": 90, "terms": {"amounu": 5}}\'',
        "UPDATE gift SET last_on = '2026-1q-01'",
        "UPDATE voucher SET starts_on = '2026=11-30'",
        "UPDATE voucher_state SET state = 'isrued'",
        "UPDATE gift_redemption SET at = at + (1 << 61)",
    ],
)
def test_what_nobody_wrote_in_a_gift_or_a_voucher_is_damage_and_no_bug(
    counter: Counter, flip: str
) -> None:
    shop = counter.desk.shop
    counter.desk.give(10, to=counter.member)
    slip = counter.redeem(counter.offer(10, voucher=VoucherGift(VoucherTerms(amount=500))))
    spoil("PRAGMA ignore_check_constraints = 1", flip)

    def look() -> None:
        shop.gifts.gifts()
        shop.vouchers.newest(limit=5)
        shop.till.find_slip(slip.slip.number)

    with pytest.raises(DamagedFile):
        look()
