"""The gift of a birthday: free, once a year, from the stock, and kept where it cannot be had."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.birthdays.perks import Withheld
from shopclub.birthdays.terms import BIRTHDAY_TERMS, BirthdayTerms, PerkKind
from shopclub.counter.gift_draft import (
    GiftChanged,
    GiftConflict,
    NoBirthdayGift,
)
from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.errors import ShopClubError
from shopclub.members.birthday import Birthday
from shopclub.rewards.gifts import GiftNotOffered, GiftOutOfStock, GiftSaid
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.birthdays.gift_stories import draft, give, offer, perks, stock
from tests.birthdays.people import enrol, lunar, set_birthday_terms, solar, told
from tests.builders import Desk
from tests.counter.rows_of_a_sale import everything

TODAY = date(2026, 11, 21)
SOON = solar(11, 24)
BRONZE, SILVER, GOLD = ("bronze",), ("silver", "bronze"), ("gold", "silver", "bronze")


@pytest.mark.parametrize(
    ("gift", "of_tiers", "bronze", "silver", "gold"),
    [
        (1, (), 1, 1, 1),
        (1, (("gold", 3),), 1, 1, 3),
        (1, (("silver", 2),), 1, 2, 2),
        (1, (("gold", 3), ("silver", 2)), 1, 2, 3),
        (0, (("gold", 3),), 0, 0, 3),
        (1, (("bronze", 4), ("platinum", 9)), 4, 4, 4),
        (0, (), 0, 0, 0),
    ],
)
def test_a_tier_has_its_own_gift_or_that_of_the_next_below(
    gift: int, of_tiers: tuple[tuple[str, int], ...], bronze: int, silver: int, gold: int
) -> None:
    terms = BirthdayTerms(perk=PerkKind.GIFT, gift_id=gift, tier_gifts=of_tiers)
    assert [terms.gift_of(keys) for keys in (BRONZE, SILVER, GOLD)] == [bronze, silver, gold]


def test_terms_with_gifts_are_kept_and_those_of_before_have_none() -> None:
    terms = BirthdayTerms(perk=PerkKind.GIFT, gift_id=7, tier_gifts=(("gold", 8),))
    assert BIRTHDAY_TERMS.from_data(BIRTHDAY_TERMS.to_data(terms)) == terms
    assert BIRTHDAY_TERMS.from_data({"perk": "points"}).tier_gifts == ()
    with pytest.raises(ValueError, match="of the catalogue"):
        BirthdayTerms(gift_id=-1)
    with pytest.raises(ValueError, match="of the catalogue"):
        BirthdayTerms(tier_gifts=(("gold", 0),))
    for twisted in ((("silver", 2), ("gold", 3)), (("gold", 3), ("gold", 4))):
        with pytest.raises(ValueError, match="one gift"):
            BirthdayTerms(tier_gifts=twisted)


def test_it_is_free_takes_one_from_the_stock_and_is_the_perk_of_the_year(desk: Desk) -> None:
    """Had 40 points / a gift of 500 and 9.90, for a birthday / 40 left, 4 of 5 pieces."""
    gift = offer(desk, stock=5, money=990)
    member = enrol(desk, SOON)
    desk.give(40, to=member)
    slip = give(desk, member, gift).slip
    assert (slip.gift, slip.points, slip.added, slip.balance) == ("竹炭毛巾", 0, 0, 40)
    assert slip.for_birthday
    assert (desk.points_of(member), stock(desk, gift)) == (40, 4)
    assert perks() == [(member.member_id, 2026, "2026-11-21", "gift", gift.gift_id, "a", None)]
    assert desk.shop.check() == ()


def test_whoever_owes_points_has_it_too(desk: Desk) -> None:
    gift, member = offer(desk), enrol(desk, SOON)
    desk.give(100, to=member)
    desk.ring_up(10_000, member=member, sale_id="first")
    desk.ring_up(20_000, member=member, points=200, sale_id="second")
    desk.shop.till.refund(RefundDraft("back", "first", 10_000), by=desk.owner)
    assert give(desk, member, gift).slip.points == 0
    assert desk.shop.check() == ()


def test_one_form_gives_one_and_another_form_none(desk: Desk) -> None:
    gift, member = offer(desk, stock=5), enrol(desk, SOON)
    first = give(desk, member, gift)
    assert give(desk, member, gift) == first
    with pytest.raises(NoBirthdayGift) as refused:
        give(desk, member, gift, name="b")
    assert (refused.value.withheld, refused.value.since) == (Withheld.GIVEN, TODAY)
    with pytest.raises(GiftConflict):
        desk.shop.till.give_gift(replace(draft(member, gift), for_birthday=False), by=desk.owner)
    assert (stock(desk, gift), len(perks())) == (4, 1)
    assert desk.shop.check() == ()


def test_the_next_year_brings_the_next_one(desk: Desk) -> None:
    gift, member = offer(desk), enrol(desk, SOON)
    had = []
    for day in (TODAY, date(2026, 11, 27), date(2027, 11, 20), date(2027, 11, 27)):
        desk.turn_to(day)
        try:
            give(desk, member, gift, name=f"on {day}")
            had.append(True)
        except NoBirthdayGift:
            had.append(False)
    assert had == [True, False, False, True]
    assert desk.shop.check() == ()


@pytest.mark.parametrize(
    ("birthday", "joined", "withheld"),
    [
        (None, date(2026, 3, 2), None),
        (solar(12, 24), date(2026, 3, 2), None),
        (SOON, date(2026, 11, 1), Withheld.TOLD_LATE),
    ],
)
def test_without_a_birthday_that_is_near_and_was_told_in_time_there_is_none(
    desk: Desk, birthday: Birthday | None, joined: date, withheld: Withheld | None
) -> None:
    gift, member = offer(desk), enrol(desk, birthday, on=joined)
    assert [c.for_birthday for c in desk.shop.till.gift_choices(member.member_id)] == [False]
    before = everything()
    with pytest.raises(NoBirthdayGift) as refused:
        give(desk, member, gift)
    assert refused.value.withheld is withheld
    assert everything() == before


def test_another_perk_within_the_rest_keeps_it_back(desk: Desk) -> None:
    member = enrol(desk, SOON)
    desk.ring_up(1_000, member=member)
    gift = offer(desk)
    with pytest.raises(NoBirthdayGift):
        give(desk, member, gift)
    desk.turn_to(date(2027, 1, 12))
    desk.shop.members.edit(member.member_id, told("王小明", lunar(12, 8)), by=desk.owner)
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.GIFT, gift_id=gift.gift_id, known_days=0))
    with pytest.raises(NoBirthdayGift) as refused:
        give(desk, member, gift)
    assert refused.value.withheld in {Withheld.GIVEN, Withheld.TOO_SOON}


def test_a_gift_uses_up_the_perk_of_every_kind(desk: Desk) -> None:
    gift, member = offer(desk), enrol(desk, SOON)
    assert desk.ring_up(1_000, member=member).receipt.earned == 10
    give(desk, member, gift)
    set_birthday_terms(desk, BirthdayTerms())
    assert desk.ring_up(1_000, member=member).receipt.earned == 10
    assert desk.shop.check() == ()


def test_it_is_offered_first_with_nothing_to_pay(desk: Desk) -> None:
    gift, member = offer(desk, stock=5, money=990), enrol(desk, SOON)
    first, second = desk.shop.till.gift_choices(member.member_id)
    assert (first.gift, second.gift) == (gift, gift)
    assert (first.for_birthday, second.for_birthday) == (True, False)
    assert first.quote is not None
    assert (first.quote.points, first.quote.money, first.quote.for_birthday) == (0, 0, True)
    assert second.quote is None
    assert desk.shop.till.quote_gift(draft(member, gift)) == first.quote


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"stock": 0}, GiftOutOfStock),
        ({"last_on": date(2026, 11, 20)}, GiftNotOffered),
        ({"active": False}, GiftNotOffered),
    ],
)
def test_one_that_is_gone_says_so_and_the_perk_stays(
    desk: Desk, said: dict[str, object], why: type[ShopClubError]
) -> None:
    gift, member = offer(desk, **said), enrol(desk, SOON)  # type: ignore[arg-type]
    first = desk.shop.till.gift_choices(member.member_id)[0]
    assert first.for_birthday
    assert isinstance(first.refused, why)
    with pytest.raises(why):
        give(desk, member, gift)
    assert perks() == []
    desk.shop.gifts.change(gift.gift_id, GiftSaid("竹炭毛巾", 500, stock=1), by=desk.owner)
    give(desk, member, gift)
    assert (stock(desk, gift), len(perks())) == (0, 1)
    assert desk.shop.check() == ()


def test_a_tier_has_its_own_and_the_catalogue_asks_for_no_other(desk: Desk) -> None:
    plain = offer(desk, name="毛巾", tier="gold")
    fine = desk.shop.gifts.add(GiftSaid("茶壶", 900), by=desk.owner)
    set_birthday_terms(
        desk,
        BirthdayTerms(
            perk=PerkKind.GIFT, gift_id=plain.gift_id, tier_gifts=(("silver", fine.gift_id),)
        ),
    )
    desk.set_ladder(STANDARD_LADDER)
    low, high = enrol(desk, SOON), enrol(desk, SOON, name="李秀英")
    desk.ring_up(300_000, member=high)
    with pytest.raises(GiftChanged) as changed:
        give(desk, high, plain)
    assert changed.value.now.gift_id == fine.gift_id
    assert give(desk, low, plain).slip.gift == "毛巾"
    assert give(desk, high, fine, name="b").slip.gift == "茶壶"
    assert desk.shop.check() == ()


def test_only_a_finer_tier_may_have_one_at_all(desk: Desk) -> None:
    gift = offer(desk)
    terms = BirthdayTerms(perk=PerkKind.GIFT, tier_gifts=(("gold", gift.gift_id),))
    set_birthday_terms(desk, terms)
    member = enrol(desk, SOON)
    with pytest.raises(NoBirthdayGift):
        give(desk, member, gift)
    near = desk.shop.birthdays.near(member, on=TODAY)
    assert near is not None
    assert near.with_purchase is None
