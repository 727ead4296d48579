"""What becomes of a birthday's gift: undone, merged, erased, told on paper, and proved."""

from dataclasses import replace
from datetime import date

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.gift_draft import (
    NoBirthdayGift,
)
from shopclub.counter.member_history import EventKind
from shopclub.documents import own_data
from shopclub.documents.birthday_letter import greeting_text
from shopclub.kernel.money import currency
from shopclub.rewards.gifts import GiftSaid, VoucherGift
from shopclub.rewards.redemptions import GiftUndone
from shopclub.rewards.vouchers import VoucherTerms, VoucherUsed
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER
from shopclub.ui.birthdays.words import coming_note
from shopclub.ui.members.timeline_words import words_of
from tests.birthdays.gift_stories import give, offer, perks, stock
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import Desk, spoil
from tests.documents.papers import text_of

TODAY = date(2026, 11, 21)
SOON = solar(11, 24)


def test_undoing_it_gives_the_perk_and_the_piece_back_once(desk: Desk) -> None:
    gift, member = offer(desk, stock=5), enrol(desk, SOON)
    number = give(desk, member, gift).slip.number
    desk.shop.till.undo_gift(number, by=desk.owner)
    with pytest.raises(GiftUndone):
        desk.shop.till.undo_gift(number, by=desk.owner)
    assert (stock(desk, gift), perks()[0][-1]) == (5, "a")
    assert desk.shop.check() == ()
    give(desk, member, gift, name="b")
    assert (stock(desk, gift), [perk[-1] for perk in perks()]) == (4, ["a", None])
    assert desk.shop.check() == ()


def test_a_voucher_may_be_the_gift_and_stays_once_it_is_used(desk: Desk) -> None:
    gift = offer(desk, voucher=VoucherGift(VoucherTerms(amount=1_000)))
    member = enrol(desk, SOON)
    number = give(desk, member, gift).slip.number
    (voucher,) = desk.shop.vouchers.of_member(member.member_id)
    sale = replace(desk.draft(10_000, member=member), voucher=voucher.code)
    desk.shop.till.ring_up(sale, by=desk.owner)
    with pytest.raises(VoucherUsed):
        desk.shop.till.undo_gift(number, by=desk.owner)
    assert perks()[0][-1] is None
    assert desk.shop.check() == ()


def test_a_membership_that_went_into_another_brings_its_perk_along(desk: Desk) -> None:
    gift = offer(desk)
    gone, stays = enrol(desk, SOON), enrol(desk, SOON, name="李秀英")
    number = give(desk, gone, gift).slip.number
    desk.shop.merging.merge(gone.member_id, into_id=stays.member_id, keep={}, by=desk.owner)
    with pytest.raises(NoBirthdayGift):
        give(desk, stays, gift, name="b")
    assert desk.shop.check() == ()
    desk.shop.till.undo_gift(number, by=desk.owner)
    give(desk, stays, gift, name="c")
    assert desk.shop.check() == ()


def test_the_letter_names_the_gift_of_the_tier_and_a_greeting_too(desk: Desk) -> None:
    plain = offer(desk, name="毛巾")
    fine = desk.shop.gifts.add(GiftSaid("茶壶", 900), by=desk.owner)
    own = (("silver", fine.gift_id),)
    terms = BirthdayTerms(perk=PerkKind.GIFT, gift_id=plain.gift_id, tier_gifts=own)
    set_birthday_terms(desk, terms)
    desk.set_ladder(STANDARD_LADDER)
    enrol(desk, SOON)
    high = enrol(desk, solar(11, 26), name="李秀英")
    desk.ring_up(300_000, member=high)
    ahead = desk.shop.birthdays.ahead(days=7).rows
    letters = desk.shop.today_book.letters(ahead, by=desk.owner)
    named = [None if each.gift is None else each.gift.name for each in letters]
    assert named == ["毛巾", "茶壶"]
    assert "茶壶：11 月 23 日至 11 月 29 日，免费领取" in greeting_text(letters[1])
    desk.turn_to(date(2026, 11, 24))
    give(desk, high, fine)
    (row,) = [row for row in desk.shop.birthdays.ahead(days=7).rows if row.name == "李秀英"]
    assert row.had is PerkKind.GIFT
    assert coming_note(row, today=desk.shop.clock.today()).endswith("gift given")
    assert desk.shop.today_book.letters((row,), by=desk.owner)[0].gift is None


def test_the_line_of_time_tells_it_from_a_gift_for_points(desk: Desk) -> None:
    gift, member = offer(desk), enrol(desk, SOON)
    number = give(desk, member, gift).slip.number
    desk.shop.till.undo_gift(number, by=desk.owner)
    events = desk.shop.member_acts.history(
        member.member_id, kinds=frozenset({EventKind.GIFT}), before=None
    ).events
    said = [words_of(event, currency=currency("CNY")) for event in events]
    assert [(words.title, words.note) for words in said] == [
        ("Gift taken back: 竹炭毛巾", "for no points"),
        ("Birthday gift: 竹炭毛巾", "for no points"),
    ]


def test_a_member_s_own_data_says_what_it_was_for(desk: Desk) -> None:
    gift, member = offer(desk), enrol(desk, SOON)
    number = give(desk, member, gift).slip.number
    data = desk.shop.member_acts.own_data(member.member_id, by=desk.owner)
    said = text_of(own_data.draw(data))
    assert "因生日赠送" in said
    desk.shop.till.undo_gift(number, by=desk.owner)
    again = desk.shop.member_acts.own_data(member.member_id, by=desk.owner)
    assert "因生日赠送" not in text_of(own_data.draw(again))


def test_an_erasure_leaves_that_it_was_given_and_nothing_of_the_day(desk: Desk) -> None:
    gift, member = offer(desk), enrol(desk, SOON)
    give(desk, member, gift)
    desk.shop.erasing.erase(member.member_id, word="ERASE", by=desk.owner)
    assert rows("SELECT occurs_on, day FROM birthday_perk") == [("2026-11-21", "2026-11-21")]
    assert desk.shop.check() == ()


@pytest.mark.parametrize(
    ("what", "fault"),
    [
        ("birthday gift", "DELETE FROM birthday_perk WHERE redemption_id = 'kept'"),
        ("birthday gift", "UPDATE birthday_perk SET worth = 99 WHERE redemption_id = 'kept'"),
        ("birthday gift", "UPDATE birthday_perk SET day = '2026-11-20' WHERE id = 1"),
        (
            "birthday gift taken back",
            "UPDATE birthday_perk SET returned_by = NULL WHERE redemption_id = 'undone'",
        ),
        (
            "birthday gift taken back",
            "UPDATE birthday_perk SET returned_by = 'kept' WHERE redemption_id = 'kept'",
        ),
    ],
)
def test_check_finds_a_gift_that_its_perk_does_not_bear_out(
    desk: Desk, what: str, fault: str
) -> None:
    gift = offer(desk)
    give(desk, enrol(desk, SOON, name="甲"), gift, name="kept")
    undone = give(desk, enrol(desk, SOON, name="乙"), gift, name="undone")
    desk.shop.till.undo_gift(undone.slip.number, by=desk.owner)
    assert desk.shop.check() == ()
    spoil(fault)
    assert what in {difference.what for difference in desk.shop.check()}
