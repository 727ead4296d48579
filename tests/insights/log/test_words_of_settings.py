"""Permissions and settings are called by words of the language, whichever there are."""

import re
from dataclasses import replace

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.insights.log.entries import entries_of
from shopclub.insights.log.permissions import permission_word
from shopclub.insights.log.words import saying_of, setting_word
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.members.listing import Listing
from shopclub.rewards.gifts import GiftSaid
from shopclub.staff.roles import Permission, RoleTerms
from shopclub.storage.database import rows
from shopclub.storage.settings import Setting
from shopclub.tiers.ladder import STANDARD_LADDER, Basis, Tier
from tests.architecture.commands import modules
from tests.birthdays.people import set_birthday_terms
from tests.builders import Desk

CHINESE = [language for language in LANGUAGES if language != "en"]
LATIN = re.compile("[A-Za-z]{3,}")


def settings() -> frozenset[str]:
    """Return the names of all settings that the source has."""
    return frozenset(
        thing.name
        for module in modules()
        for thing in vars(module).values()
        if isinstance(thing, Setting)
    )


@pytest.mark.parametrize("language", CHINESE)
def test_no_permission_and_no_setting_is_left_in_english(language: str) -> None:
    phrases = phrases_of(language)
    assert len(settings()) >= 9
    said = [
        *(permission_word(one.value, phrases) for one in Permission),
        *(setting_word(name, phrases) for name in settings()),
    ]
    assert [word for word in said if LATIN.search(word)] == []
    assert LATIN.search(permission_word("fly", phrases))


def test_views_are_told_by_their_names(desk: Desk) -> None:
    for name in ("gold", "away"):
        desk.shop.member_list.save_view(name, Listing(), by=desk.owner)
    ((line_id,),) = rows("SELECT max(id) FROM audit_line")
    (entry,) = entries_of((line_id,))
    said = saying_of(entry, phrases=phrases_of("en"), currency=currency("CNY"))
    assert said.note == "saved views: gold → gold, away"


def test_what_a_role_was_given_and_what_was_taken_is_said(desk: Desk) -> None:
    standard = RoleTerms()
    terms = RoleTerms(
        manager=standard.manager | {Permission.ERASE_MEMBERS},
        cashier=standard.cashier - {Permission.REFUND, Permission.CLOSE},
    )
    desk.shop.staff_book.change_role_terms(terms, by=desk.owner)
    ((line_id,),) = rows("SELECT id FROM audit_line WHERE action = 'change permissions'")
    (entry,) = entries_of((line_id,))
    said = saying_of(entry, phrases=phrases_of("en"), currency=currency("CNY"))
    assert said.about == "Permissions"
    assert said.note == (
        "cashier: \N{MINUS SIGN} to close the day, \N{MINUS SIGN} to refund,"
        " manager: + to erase members"
    )


def test_which_tier_has_another_birthday_gift_is_said(desk: Desk) -> None:
    gifts = [desk.shop.gifts.add(GiftSaid(name, 100), by=desk.owner).gift_id for name in ("a", "b")]
    terms = BirthdayTerms(perk=PerkKind.GIFT, gift_id=gifts[0], tier_gifts=(("gold", gifts[1]),))
    set_birthday_terms(desk, terms)
    ((line_id,),) = rows("SELECT max(id) FROM audit_line WHERE action = 'change setting'")
    (entry,) = entries_of((line_id,))
    said = saying_of(entry, phrases=phrases_of("en"), currency=currency("CNY"))
    assert "gift number: 0 → 1" in said.note
    assert "gift number Gold: – → 2" in said.note


def note_of_the_newest_change() -> str:
    """Return what the newest change of a setting is told to have changed."""
    ((line_id,),) = rows("SELECT max(id) FROM audit_line WHERE action = 'change setting'")
    (entry,) = entries_of((line_id,))
    return saying_of(entry, phrases=phrases_of("en"), currency=currency("CNY")).note


def test_a_threshold_is_money_or_points_as_the_ladder_counts(desk: Desk) -> None:
    lowest, *_ = STANDARD_LADDER.tiers
    ladder = replace(STANDARD_LADDER, tiers=(lowest, Tier("gold", 100_000)))
    desk.set_ladder(ladder)
    desk.set_ladder(replace(ladder, tiers=(lowest, Tier("gold", 200_000))))
    assert note_of_the_newest_change() == "Gold threshold: ¥1,000.00 → ¥2,000.00"
    counted = replace(ladder, basis=Basis.POINTS, tiers=(lowest, Tier("gold", 500)))
    desk.set_ladder(counted)
    assert "Gold threshold in points: – → 500" in note_of_the_newest_change()
    assert "Gold threshold: ¥2,000.00 → –" in note_of_the_newest_change()
    desk.set_ladder(replace(counted, tiers=(lowest, Tier("gold", 1_500))))
    assert note_of_the_newest_change() == "Gold threshold in points: 500 → 1,500"


def test_a_tier_that_came_or_went_is_told_by_its_name(desk: Desk) -> None:
    lowest, *_ = STANDARD_LADDER.tiers
    desk.set_ladder(replace(STANDARD_LADDER, tiers=(lowest,)))
    desk.set_ladder(replace(STANDARD_LADDER, tiers=(lowest, Tier("tier1", 100, name="翡翠"))))
    assert note_of_the_newest_change() == "tiers 翡翠: – → 翡翠"
    desk.set_ladder(replace(STANDARD_LADDER, tiers=(lowest, Tier("tier1", 200, name="翡翠"))))
    assert note_of_the_newest_change() == "翡翠 threshold: ¥1.00 → ¥2.00"
    desk.set_ladder(replace(STANDARD_LADDER, tiers=(lowest, Tier("gold", 100))))
    assert note_of_the_newest_change() == "tiers Gold: – → gold, tiers tier1: 翡翠 → –"


def test_a_tier_that_is_locked_has_the_name_that_the_shop_gave_it(desk: Desk) -> None:
    lowest, *_ = STANDARD_LADDER.tiers
    desk.set_ladder(replace(STANDARD_LADDER, tiers=(replace(lowest, name="布衣"),)))
    desk.shop.tiers.lock(desk.enrol().member_id, by=desk.owner)
    ((line_id,),) = rows("SELECT max(id) FROM audit_line WHERE action = 'lock tier'")
    (entry,) = entries_of((line_id,))
    assert saying_of(entry, phrases=phrases_of("en"), currency=currency("CNY")).note == "布衣"
