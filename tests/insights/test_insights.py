"""The summary of a real shop file, against plain SQL and against the raw purchases."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.terms import BirthdayTerms
from shopclub.counter.refund_draft import RefundDraft
from shopclub.insights.behind import Question
from shopclub.insights.period import month_of, parse_period
from shopclub.insights.summary import OddityKind
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import Member, NewMember
from shopclub.points.flows import PointFlows
from shopclub.points.terms import DeficitPolicy
from shopclub.storage.database import rows
from shopclub.ui.insights.facts_shown import points_shown
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import ONE_TIER, Desk, desk_in
from tests.insights.raw_figures import raw_figures, told_figures
from tests.test_cdnow import BEFORE, FIRST, MUSIC_SHOP, purchases_of, replay

DAY = date(2026, 11, 21)
MONTH = month_of(DAY)


def adjust(desk: Desk, member: Member, *, points: int) -> None:
    """Give points by hand, as an owner does for an old card."""
    desk.shop.points.adjust(
        member.member_id,
        points,
        reason="补录旧卡",
        source="adjust:1",
        expires_on=None,
        policy=DeficitPolicy.OWE,
        moment=desk.shop.clock.moment(),
        by=desk.owner,
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def test_a_shop_without_a_sale_has_figures_of_nothing(desk: Desk) -> None:
    summary = desk.shop.insights.summary(MONTH, by=desk.owner)
    assert summary.then is None
    assert (summary.now.totals.sales, summary.now.activity.active, summary.now.joined) == (0, 0, 0)
    assert (summary.now.member_share, summary.now.basket) == (None, None)
    assert len(summary.days) == 30
    assert summary.top_members == ()
    assert summary.oddities == ()


def test_figures_are_what_plain_sql_counts(desk: Desk) -> None:
    members = [desk.enrol(f"会员{n}") for n in range(4)]
    for n in range(1, 20):
        desk.turn_to(DAY - timedelta(days=(20 - n) * 3))
        member = members[n % 5] if n % 5 < 4 else None
        desk.ring_up(1_000 * n + 37, member=member)
    desk.turn_to(DAY)
    sold = desk.ring_up(5_000, member=members[0])
    desk.shop.till.refund(RefundDraft("r1", sold.receipt.sale_id), by=desk.owner)

    summary = desk.shop.insights.summary(MONTH, by=desk.owner)

    span = (MONTH.first.isoformat(), MONTH.last.isoformat())
    ((taken,),) = rows("SELECT sum(paid) FROM sale WHERE day BETWEEN ? AND ?", *span)
    assert summary.now.totals.paid == taken - 5_000
    assert sum(line.totals.paid for line in summary.days) == summary.now.totals.paid
    assert summary.now.totals.member_paid == summary.now.activity.spent
    assert sum(line.spent for line in summary.tiers) == summary.now.totals.member_paid
    ((active,),) = rows(
        "SELECT count(DISTINCT member_id) FROM sale WHERE day BETWEEN ? AND ? AND id <> ?",
        *span,
        sold.receipt.sale_id,
    )
    assert summary.now.activity.active == active
    ((outstanding,),) = rows("SELECT sum(points) FROM point_balance")
    assert summary.points.closing == outstanding
    ((joined,),) = rows("SELECT count(*) FROM member WHERE joined_day BETWEEN ? AND ?", *span)
    assert summary.now.joined == joined


def test_a_purchase_that_came_back_whole_is_no_purchase(desk: Desk) -> None:
    kept, returned = desk.enrol("张三"), desk.enrol("李四")
    desk.ring_up(2_000, member=kept)
    sold = desk.ring_up(3_000, member=returned)
    half = RefundDraft("half", sold.receipt.sale_id, money=1_500)
    desk.shop.till.refund(half, by=desk.owner)
    assert desk.shop.insights.summary(MONTH, by=desk.owner).now.activity.active == 2
    desk.shop.till.refund(RefundDraft("rest", sold.receipt.sale_id), by=desk.owner)
    activity = desk.shop.insights.summary(MONTH, by=desk.owner).now.activity
    assert (activity.active, activity.spent) == (1, 2_000)


def test_points_add_up_from_beginning_to_end(desk: Desk) -> None:
    member = desk.enrol()
    desk.turn_to(date(2026, 10, 30))
    desk.ring_up(50_000, member=member)
    desk.turn_to(DAY)
    sold = desk.ring_up(20_000, member=member, points=300)
    desk.shop.till.refund(RefundDraft("r", sold.receipt.sale_id, money=8_500), by=desk.owner)
    adjust(desk, member, points=25)
    flows = desk.shop.insights.summary(MONTH, by=desk.owner).points
    assert (flows.opening, flows.issued, flows.redeemed) == (500, 170, 300)
    assert (flows.taken_back, flows.returned, flows.adjusted) == (85, 150, 25)
    assert flows.closing == desk.shop.points.balance(member.member_id, on=DAY) == 460
    assert (flows.net_issued, flows.net_redeemed, flows.used, flows.gone) == (85, 150, 150, 150)


def test_the_facts_say_points_net_of_refunds_and_their_parts_in_a_hint(desk: Desk) -> None:
    member = desk.enrol()
    desk.ring_up(50_000, member=member)
    sold = desk.ring_up(20_000, member=member, points=300)
    page = desk.shop.insights.dashboard(MONTH, by=desk.owner)
    assert [(fact.figure, fact.hint) for fact in points_shown(page)[:2]] == [
        ("670", ""),
        ("300", ""),
    ]
    desk.shop.till.refund(RefundDraft("r", sold.receipt.sale_id, money=8_500), by=desk.owner)
    page = desk.shop.insights.dashboard(MONTH, by=desk.owner)
    assert [(fact.figure, fact.hint) for fact in points_shown(page)[:2]] == [
        ("585", "670 issued, 85 taken back by refunds"),
        ("150", "300 redeemed, 150 given back by refunds"),
    ]
    for fact in points_shown(page)[:2]:
        behind = desk.shop.insights.members_behind(Question(fact.behind, MONTH), by=desk.owner)
        assert f"{behind.points}" == fact.figure


def test_where_more_came_back_than_was_used_only_what_lapsed_is_gone() -> None:
    flows = PointFlows(500, 0, redeemed=10, expired=40, taken_back=5, returned=30, adjusted=0)
    assert (flows.net_issued, flows.net_redeemed, flows.used, flows.gone) == (-5, -20, 0, 40)


def test_71_a_birthday_of_29_february_is_in_the_summary_on_the_shops_day(desk: Desk) -> None:
    set_birthday_terms(desk, BirthdayTerms(leap_day=LeapDay.MARCH_1))
    enrol(desk, solar(2, 29), name="闰日")
    for month, expected in (("2027-02", [date(2027, 3, 1)]), ("2028-02", [])):
        summary = desk.shop.insights.summary(parse_period(month), by=desk.owner)
        assert [line.day for line in summary.birthdays] == expected


def test_birthdays_of_next_week_are_found_in_both_calendars_with_consent_alone(desk: Desk) -> None:
    agreed = (Consenting(Purpose.REMINDERS, given=True, text="生日提醒"),)
    for name, birthday, consents in (
        ("新历", Birthday(Calendar.SOLAR, 12, 3, year=1990), agreed),
        ("农历", Birthday(Calendar.LUNAR, 10, 23), agreed),
        ("不同意", Birthday(Calendar.SOLAR, 12, 3), ()),
        ("太晚", Birthday(Calendar.SOLAR, 12, 9), agreed),
    ):
        new = NewMember(name, birthday=birthday, consents=consents)
        desk.shop.members.enrol(new, by=desk.owner)
    summary = desk.shop.insights.summary(MONTH, by=desk.owner)
    found = [(line.name, line.day.isoformat()) for line in summary.birthdays]
    assert found == [("农历", "2026-12-01"), ("新历", "2026-12-03")]


def test_what_stands_out_is_told(desk: Desk) -> None:
    member = desk.enrol()
    for n in range(4):
        sold = desk.ring_up(1_000 + n, member=member)
        if n:
            draft = RefundDraft(f"r{n}", sold.receipt.sale_id)
            desk.shop.till.refund(draft, by=desk.owner)
    adjust(desk, member, points=5)
    found = {
        oddity.kind: oddity for oddity in desk.shop.insights.summary(MONTH, by=desk.owner).oddities
    }
    assert found[OddityKind.REFUNDS].count == 3
    assert found[OddityKind.BUSY_CARD].count == 4
    assert found[OddityKind.ADJUSTMENTS].points == 5


@pytest.mark.full
def test_the_first_two_thousand_purchases_give_the_figures_of_the_raw_file(
    tmp_path: Path, shop_data: Path
) -> None:
    purchases = purchases_of(shop_data / "cdnow_master.txt")[:FIRST]
    with desk_in(tmp_path / "cd", identity=MUSIC_SHOP, ladder=ONE_TIER, now=BEFORE) as desk:
        replay(purchases, desk=desk)
        for entry in ("1997-01", "1997-W02", "1997-01-05", "1997-01-04..1997-01-07", "1997"):
            period = parse_period(entry)
            told = told_figures(desk.shop.insights.summary(period, by=desk.owner))
            assert told == raw_figures(purchases, period), entry
            assert told.sales > 0, entry
