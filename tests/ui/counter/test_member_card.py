"""The member panel says what a cashier must know, and nothing that is not so."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.counter.birthday_ahead import BirthdayAhead
from shopclub.counter.lookup import Profile
from shopclub.counter.next_step import NextStep, StepKind
from shopclub.counter.receipt import TierLabel
from shopclub.kernel.money import currency
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import Member, MemberState, NewMember
from shopclub.members.particulars import Particulars
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.ui.counter.member_card import MemberCard
from shopclub.ui.counter.member_words import birthday_words
from shopclub.ui.widgets.spans import plain_text
from tests.builders import Desk

CNY = currency("CNY")
TODAY = date(2026, 3, 22)
SILVER = TierLabel("silver", "", 2)
MING = Member(1, "王小明", "+8613800135678", "600800000017", date(2026, 1, 2), None)
PROFILE = Profile(
    member=MING,
    phone="138****5678",
    tier=SILVER,
    points=320,
    worth=3_200,
    expiring=(80, date(2026, 3, 31)),
    next_tier=None,
    last_visit=date(2026, 3, 19),
    visits=12,
    spent=456_000,
    step=NextStep(StepKind.KEEP, SILVER, 51_000, in_money=True, percent=93, by=date(2026, 12, 31)),
)


@pytest.fixture
def card(light: None, qtbot: QtBot) -> MemberCard:
    card = MemberCard()
    qtbot.addWidget(card)
    return card


def shown(card: MemberCard, profile: Profile) -> MemberCard:
    card.show_profile(profile, currency=CNY, today=TODAY)
    return card


def test_points_worth_expiry_and_the_tier_to_keep_are_said(card: MemberCard) -> None:
    shown(card, PROFILE)
    assert card._points.text() == "320 points = ¥32.00"
    assert card._expiring.text() == "80 expire 31 Mar"
    assert (card._step.text(), card._step_by.text()) == (
        "¥510.00 more keeps Silver",
        "by 31 Dec",
    )
    assert card._visits.accessibleName() == "12 purchases ¥4,560.00, last visit 3 days ago"
    assert card.allergy_band.isHidden()
    assert card.standing_band.isHidden()
    assert card._birthday.isHidden()
    assert card._preferences.isHidden()


@pytest.mark.parametrize(("width", "beside"), [(560, True), (380, False)])
def test_what_expires_stands_below_the_points_where_there_is_no_room_beside_them(
    card: MemberCard, width: int, beside: bool
) -> None:
    shown(card, PROFILE)
    card.resize(width, 480)
    card.show()
    QApplication.processEvents()
    badge, points = card._expiring.geometry(), card._points.geometry()
    assert (badge.left() > points.right()) is beside
    assert badge.width() == card._expiring.sizeHint().width()
    assert badge.right() <= width


def test_points_that_are_owed_are_in_the_colour_of_danger_with_the_word(card: MemberCard) -> None:
    shown(card, replace(PROFILE, points=-30, worth=0, expiring=None))
    assert card._points.text() == "−30 owes 30 points"
    assert {span.color for span in card._points._line} == {"danger"}
    assert card._expiring.isHidden()


def test_an_allergy_is_a_band_that_is_never_cut(card: MemberCard) -> None:
    long = "peanuts, tree nuts, shellfish, " * 8
    shown(card, replace(PROFILE, told=Particulars(allergies=long)))
    card.resize(560, 600)
    assert card.allergy_band.text() == f"Allergic: {long}"
    label = card.allergy_band._label
    card._column.activate()
    assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize(
    ("state", "reason", "said"),
    [
        (MemberState.FROZEN, "a wrong bill", "Frozen, no sale: a wrong bill"),
        (MemberState.LEFT, "", "This member has left the club: no sale."),
    ],
)
def test_who_may_not_be_served_is_said_first(
    card: MemberCard, state: MemberState, reason: str, said: str
) -> None:
    shown(card, replace(PROFILE, member=replace(MING, state=state, frozen_because=reason)))
    assert card.standing_band.text() == said
    assert not card.standing_band.isHidden()


def test_what_people_wrote_is_never_markup(card: MemberCard) -> None:
    shown(card, replace(PROFILE, told=Particulars(allergies="<b>nuts</b>", note="<i>x</i>")))
    assert card.allergy_band.text() == "Allergic: <b>nuts</b>"
    assert card.allergy_band._label.textFormat().name == "PlainText"
    assert card._note.accessibleName() == "<i>x</i>"


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (None, "The highest tier."),
        (
            NextStep(StepKind.REACH, SILVER, 1_050, in_money=True, percent=9),
            "¥10.50 more for Silver",
        ),
        (
            NextStep(StepKind.REACH, SILVER, 1, in_money=False, percent=99),
            "1 point more for Silver",
        ),
        (
            NextStep(StepKind.KEEP, SILVER, 40, in_money=False, percent=9, by=date(2027, 1, 1)),
            "40 points more to keep Silver",
        ),
    ],
)
def test_the_way_up_is_said_in_what_the_ladder_counts(
    card: MemberCard, step: NextStep | None, said: str
) -> None:
    shown(card, replace(PROFILE, step=step))
    assert card._step.text() == said
    assert card._bar.isHidden() is (step is None)


@pytest.mark.parametrize(
    ("birthday", "days", "said", "bold"),
    [
        (Birthday(Calendar.SOLAR, 3, 22), 0, "Birthday today", True),
        (Birthday(Calendar.SOLAR, 3, 23), 1, "Birthday tomorrow", True),
        (Birthday(Calendar.SOLAR, 4, 2), 11, "Birthday in 11 days", False),
        (Birthday(Calendar.LUNAR, 2, 7), 3, "Lunar birthday in 3 days (Month 2, Day 7)", True),
        (
            Birthday(Calendar.LUNAR, 2, 7, leap_month=True),
            1,
            "Lunar birthday tomorrow (leap Month 2, Day 7)",
            True,
        ),
    ],
)
def test_a_birthday_is_said_by_its_own_calendar(
    birthday: Birthday, days: int, said: str, bold: bool
) -> None:
    words = birthday_words(BirthdayAhead(birthday, TODAY, days))
    assert plain_text(words) == said
    assert words[0].bold is bold


def test_who_brought_a_member_is_said_and_nothing_where_nobody_did(
    card: MemberCard, desk: Desk
) -> None:
    friend = desk.enrol("李兰", "139 5560 0242")
    brought = desk.shop.members.enrol(
        NewMember("王小明", particulars=Particulars(introduced_by=friend.member_id)), by=desk.owner
    )
    profile = desk.shop.lookup.profile(brought.member_id)
    assert shown(card, profile)._introducer.accessibleName() == "Introduced by 李兰"
    assert not card._introducer.isHidden()
    shown(card, desk.shop.lookup.profile(friend.member_id))
    assert card._introducer.isHidden()


def test_what_a_tier_brings_besides_is_said_at_the_look_up(card: MemberCard, desk: Desk) -> None:
    tier = Tier("gold", 0, benefits="生日送蛋糕", early_access="新品早一天")
    desk.set_ladder(Ladder(tiers=(tier,)))
    member = desk.enrol()
    profile = desk.shop.lookup.profile(member.member_id)
    assert shown(card, profile)._brings.accessibleName() == "生日送蛋糕 新品早一天"
    shown(card, replace(profile, tier_brings=()))
    assert card._brings.isHidden()
