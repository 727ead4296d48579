"""What the counter sees of members."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.terms import BirthdayTerms
from shopclub.counter.birthday_ahead import BirthdayAhead, birthday_ahead
from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.receipt import TierLabel
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import Member, MemberUnknown, NewMember
from shopclub.members.particulars import Particulars
from shopclub.points.terms import DeficitPolicy, Expiry, ExpiryKind, PointTerms
from shopclub.storage.database import rows
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import Desk, desk_in


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with the standard ladder."""
    with desk_in(tmp_path, ladder=None) as desk:
        yield desk


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member with a phone and one purchase of 2,500.00."""
    member = desk.enrol("王小明", "13800138000")
    desk.ring_up(250_000, member=member)
    return member


def test_a_row_of_the_list_shows_points_tier_and_a_masked_phone(desk: Desk, wang: Member) -> None:
    (row,) = desk.shop.lookup.find("小明")
    assert (row.member_id, row.name, row.phone) == (wang.member_id, "王小明", "138****8000")
    assert (row.points, row.tier, row.last_visit) == (
        2_500,
        TierLabel("silver", "", 2),
        date(2026, 11, 21),
    )


def test_the_last_visitor_comes_first_and_the_list_is_cut(desk: Desk) -> None:
    members = [desk.enrol(f"Wang {n}") for n in range(5)]
    for day, member in enumerate(reversed(members[:3]), start=1):
        desk.turn_to(date(2026, 12, day))
        desk.ring_up(100, member=member)
    order = [row.name for row in desk.shop.lookup.find("wang")]
    assert order == ["Wang 0", "Wang 1", "Wang 2", "Wang 4", "Wang 3"]
    assert [row.name for row in desk.shop.lookup.find("wang", limit=2)] == order[:2]


def test_the_panel_says_what_the_points_are_worth_and_what_comes_next(
    desk: Desk, wang: Member
) -> None:
    profile = desk.shop.lookup.profile(wang.member_id)
    assert (profile.points, profile.worth, profile.expiring) == (2_500, 25_000, None)
    assert (profile.visits, profile.spent) == (1, 250_000)
    assert profile.next_tier is not None
    assert (profile.next_tier.tier.key, profile.next_tier.distance, profile.next_tier.percent) == (
        "gold",
        550_000,
        31,
    )


def test_points_about_to_lapse_are_told_thirty_days_ahead(desk: Desk, wang: Member) -> None:
    told = {}
    for day in (date(2027, 10, 30), date(2027, 10, 31), date(2027, 11, 30), date(2027, 12, 1)):
        desk.turn_to(day)
        told[day] = desk.shop.lookup.profile(wang.member_id).expiring
    soon = (2_500, date(2027, 11, 30))
    assert list(told.values()) == [None, soon, soon, None]


def test_after_the_closing_no_look_up_promises_points_that_are_over(
    desk: Desk, wang: Member
) -> None:
    """had 2,500 to today and 117 / the day is closed / told 117 everywhere, as the till takes."""
    desk.turn_to(date(2027, 1, 24))
    desk.ring_up(10_000, member=wang)
    desk.turn_to(date(2027, 11, 30))
    assert desk.shop.lookup.profile(wang.member_id).points == 2_617
    desk.shop.till.close(ClosingDraft("day", ClosingKind.DAY, 0), by=desk.owner)
    page, (row,) = desk.shop.lookup.page(wang.member_id), desk.shop.lookup.find("王小明")
    quote = desk.shop.till.quote(desk.draft(100, member=wang))
    assert page.profile.points == row.points == quote.balance_before == 117
    assert (page.profile.expiring, [lot.remaining for lot in page.lots]) == (None, [117])


def test_the_page_joins_entries_with_their_sales(desk: Desk, wang: Member) -> None:
    desk.ring_up(10_000, member=wang, points=500, sale_id="import:7:b")
    page = desk.shop.lookup.page(wang.member_id)
    found = [(e.entry.points, e.receipt_number, e.paid) for e in page.entries]
    assert found == [
        (57, "261121010002", 4_800),
        (-500, "261121010002", 4_800),
        (2_500, "261121010001", 250_000),
    ]
    assert page.window_spend == 254_800
    assert sum(lot.remaining for lot in page.lots) == page.profile.points == 2_057


def test_an_entry_that_lapsed_has_no_sale(desk: Desk, wang: Member) -> None:
    desk.turn_to(date(2028, 1, 1))
    desk.shop.expire_due()
    page = desk.shop.lookup.page(wang.member_id)
    assert (page.entries[0].entry.points, page.entries[0].receipt_number) == (-2_500, None)
    assert page.profile.points == 0


def test_a_card_carries_name_number_tier_and_the_promise(desk: Desk, wang: Member) -> None:
    face = desk.shop.lookup.card(wang.member_id)
    assert (face.member_name, face.number) == ("王小明", wang.card_number)
    assert (face.tier.key, face.tier.stars, face.shop.name) == ("silver", 2, "幸福小超市")
    terms = face.terms
    assert (terms.step, terms.points_per_step, terms.expiry) == (100, 1, Expiry())
    assert (terms.redeem_points, terms.redeem_money) == (100, 1_000)


def test_the_card_of_someone_about_to_join_has_neither_name_nor_number(desk: Desk) -> None:
    face = desk.shop.lookup.first_card()
    assert (face.shop.name, face.tier.key, face.member_name, face.number) == (
        "幸福小超市",
        "bronze",
        "",
        "",
    )


def test_a_card_of_points_that_never_lapse_says_so(desk: Desk, wang: Member) -> None:
    never = Expiry(kind=ExpiryKind.NEVER)
    desk.set_terms(PointTerms(expiry=never))
    assert desk.shop.lookup.card(wang.member_id).terms.expiry == never


def test_nobody_is_shown_who_is_no_member(desk: Desk) -> None:
    for look in (desk.shop.lookup.profile, desk.shop.lookup.page, desk.shop.lookup.card):
        with pytest.raises(MemberUnknown):
            look(99)


def test_looking_writes_nothing(desk: Desk, wang: Member) -> None:
    before = desk.shop.revision(), rows("SELECT count(*) FROM audit_line")
    desk.shop.lookup.find("王")
    desk.shop.lookup.page(wang.member_id)
    desk.shop.lookup.card(wang.member_id)
    desk.shop.day_book.takings()
    desk.shop.till.quote(desk.draft(100, member=wang))
    assert (desk.shop.revision(), rows("SELECT count(*) FROM audit_line")) == before


def test_the_panel_says_what_keeps_the_tier_and_until_when(desk: Desk, wang: Member) -> None:
    keeping = desk.shop.lookup.profile(wang.member_id).keeping
    assert keeping is not None
    assert (keeping.tier.key, keeping.review_on) == ("silver", date(2026, 12, 31))
    assert (keeping.spend, keeping.to_keep) == (250_000, 0)
    assert desk.shop.lookup.profile(desk.enrol("Ann").member_id).keeping is None


def test_what_is_owed_is_shown_as_points_below_zero(desk: Desk, wang: Member) -> None:
    desk.shop.points.adjust(
        wang.member_id,
        -3_000,
        reason="typed twice",
        source="adjust:1",
        expires_on=None,
        policy=DeficitPolicy.OWE,
        moment=desk.shop.clock.moment(),
        by=desk.owner,
    )
    profile = desk.shop.lookup.profile(wang.member_id)
    (row,) = desk.shop.lookup.find("王小明")
    assert (profile.points, profile.worth, row.points) == (-500, 0, -500)


def test_a_scanned_code_is_of_one_member_or_of_nobody(desk: Desk, wang: Member) -> None:
    desk.shop.members.add_code(wang.member_id, "vip 0042", by=desk.owner)
    for code in (wang.card_number, "VIP0042"):
        found = desk.shop.lookup.scanned(code)
        assert found is not None
        assert found.member == wang
    assert desk.shop.lookup.scanned("600800009999") is None
    assert desk.shop.lookup.scanned("8000") is None, "four digits are no code of anybody"


@pytest.mark.parametrize(
    ("birthday", "today", "soon"),
    [
        (Birthday(Calendar.LUNAR, 2, 7), date(2026, 3, 22), (date(2026, 3, 25), 3)),
        (Birthday(Calendar.SOLAR, 3, 22), date(2026, 3, 22), (date(2026, 3, 22), 0)),
        (Birthday(Calendar.SOLAR, 4, 6), date(2026, 3, 22), (date(2026, 4, 6), 15)),
        (Birthday(Calendar.SOLAR, 4, 7), date(2026, 3, 22), None),
        (Birthday(Calendar.SOLAR, 3, 21), date(2026, 3, 22), None),
        (Birthday(Calendar.SOLAR, 1, 2), date(2026, 12, 30), (date(2027, 1, 2), 3)),
        (Birthday(Calendar.SOLAR, 2, 29), date(2026, 2, 20), (date(2026, 2, 28), 8)),
        (Birthday(Calendar.LUNAR, 2, 7), date(2060, 3, 22), None),
        (None, date(2026, 3, 22), None),
    ],
)
def test_the_counter_speaks_of_a_birthday_that_is_near(
    birthday: Birthday | None, today: date, soon: tuple[date, int] | None
) -> None:
    ahead = birthday_ahead(birthday, leap_day=LeapDay.FEBRUARY_28, on=today)
    assert (None if ahead is None else (ahead.day, ahead.days)) == soon


def test_71_the_counter_and_the_page_go_by_the_shops_day_of_29_february(desk: Desk) -> None:
    set_birthday_terms(desk, BirthdayTerms(leap_day=LeapDay.MARCH_1))
    wang = enrol(desk, solar(2, 29))
    desk.turn_to(date(2027, 2, 20))
    profile = desk.shop.lookup.profile(wang.member_id)
    figures = desk.shop.lookup.page(wang.member_id).figures
    assert profile.birthday is not None
    assert figures.birthday is not None
    assert profile.birthday.day == figures.birthday.day == date(2027, 3, 1)


def test_the_panel_knows_what_a_member_told(desk: Desk) -> None:
    told = Particulars(allergies="peanuts", preferences="no sugar", note="brings a bag")
    member = desk.shop.members.enrol(
        NewMember("王小明", birthday=Birthday(Calendar.SOLAR, 11, 24), particulars=told),
        by=desk.owner,
    )
    profile = desk.shop.lookup.profile(member.member_id)
    assert profile.told == told
    assert profile.birthday is not None
    assert replace(profile.birthday, near=None) == BirthdayAhead(
        Birthday(Calendar.SOLAR, 11, 24), date(2026, 11, 24), 3
    )
    assert profile.step is not None
    assert (profile.step.tier.key, profile.step.distance) == ("silver", 200_000)
