"""Which gift a birthday brings, as the owner chooses it: for everybody, and from a tier up."""

from datetime import date

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.kernel.money import currency
from shopclub.rewards.gifts import GiftSaid
from shopclub.ui.settings.birthday_words import promise_words
from shopclub.ui.settings.birthdays_reading import NoGiftChosen
from shopclub.ui.settings.form import Entry, TierField
from tests.ui.settings.editing import Editing, edit

CNY = currency("CNY")
TODAY = date(2026, 11, 21)


def terms(editing: Editing) -> BirthdayTerms:
    """Return what holds today."""
    return editing.desk.shop.birthdays.terms(on=TODAY)


def test_a_gift_is_chosen_for_everybody_and_another_from_a_tier_up(editing: Editing) -> None:
    towel, pot = (
        editing.desk.shop.gifts.add(GiftSaid(name, points), by=editing.desk.owner)
        for name, points in (("竹炭毛巾", 200), ("茶壶", 900))
    )
    again = edit(editing.desk)
    assert [gift.name for gift in again.state.read.gifts] == ["竹炭毛巾", "茶壶"]
    again.enter(perk="gift")
    assert isinstance(again.state.refusal(Entry.PERK_GIFT), NoGiftChosen)
    again.enter(perk_gift=str(towel.gift_id))
    again.presenter.enter_tier(2, TierField.GIFT, str(pot.gift_id))
    assert again.state.judged.refusals == ()
    names = {gift.gift_id: gift.name for gift in again.state.read.gifts}
    promise = promise_words(
        again.state.judged.rules.birthdays,
        currency=CNY,
        gifts=names,
        tiers=[tier.label(row=row) for row, tier in enumerate(again.state.form.tiers)],
    )
    assert promise.splitlines()[:2] == [
        "Once a year, from 3 days before the birthday to 3 days after: 竹炭毛巾, free.",
        "From Gold up: 茶壶, free.",
    ]
    again.presenter.apply()
    assert terms(again) == BirthdayTerms(
        perk=PerkKind.GIFT, gift_id=towel.gift_id, tier_gifts=(("gold", pot.gift_id),)
    )
    assert edit(editing.desk).state.form.tiers[2].gift == str(pot.gift_id)


def test_a_gift_for_a_tier_alone_is_enough_and_leaving_it_out_keeps_what_was(
    editing: Editing,
) -> None:
    pot = editing.desk.shop.gifts.add(GiftSaid("茶壶", 900), by=editing.desk.owner)
    again = edit(editing.desk)
    again.enter(perk="gift")
    again.presenter.enter_tier(2, TierField.GIFT, str(pot.gift_id))
    again.presenter.apply()
    assert terms(again).tier_gifts == (("gold", pot.gift_id),)
    again.enter(perk="points")
    again.presenter.apply()
    assert (terms(again).perk, terms(again).tier_gifts) == (
        PerkKind.POINTS,
        (("gold", pot.gift_id),),
    )
