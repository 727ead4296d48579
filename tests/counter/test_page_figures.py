"""How a member buys and when the birthday comes, as their page says it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.page_figures import PageFigures, usual_interval
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import NewMember
from shopclub.sales import buyers, history
from tests.builders import Desk, desk_in
from tests.counter.two_members import merge


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.mark.parametrize(
    ("count", "first", "last", "days"),
    [
        (0, None, None, None),
        (1, date(2026, 11, 1), date(2026, 11, 1), None),
        (2, date(2026, 11, 1), date(2026, 11, 2), 1),
        (3, date(2026, 11, 1), date(2026, 11, 6), 3),
        (4, date(2026, 11, 1), date(2026, 11, 8), 2),
        (61, date(2025, 11, 21), date(2026, 11, 18), 6),
    ],
)
def test_the_days_between_are_shared_out_half_up(
    count: int, first: date | None, last: date | None, days: int | None
) -> None:
    assert usual_interval(count, first, last) == days


def test_who_never_bought_has_no_habits(desk: Desk) -> None:
    member = desk.enrol()
    assert desk.shop.lookup.page(member.member_id).figures == PageFigures()


def test_two_purchases_of_a_day_are_one_day_and_what_came_back_whole_is_none(desk: Desk) -> None:
    member = desk.enrol()
    for day, amount in ((21, 1_000), (21, 2_001), (25, 4_000), (26, 9_900)):
        desk.turn_to(date(2026, 11, day))
        sold = desk.ring_up(amount, member=member)
    desk.shop.till.refund(RefundDraft("r", sold.receipt.sale_id, 9_900), by=desk.owner)

    figures = desk.shop.lookup.page(member.member_id).figures

    assert (figures.interval, figures.purchases, figures.basket) == (4, 3, 2_334)
    assert desk.shop.lookup.profile(member.member_id).spent == 7_001


def test_who_brought_everything_back_bought_nothing(desk: Desk) -> None:
    member = desk.enrol()
    desk.ring_up(1_000, member=member)
    desk.shop.till.undo_last("typed twice", by=desk.owner)
    assert desk.shop.lookup.page(member.member_id).figures == PageFigures()


def test_every_place_says_how_many_purchases_a_member_kept(desk: Desk) -> None:
    wang, ann = desk.enrol("王小明"), desk.enrol("Ann")
    for sale_id, amount in (("kept", 10_000), ("parts", 6_000), ("some", 4_000), ("undone", 700)):
        desk.ring_up(amount, member=wang, sale_id=sale_id)
    for sale_id, money in (("parts", 1_000), ("parts", 5_000), ("some", 3_999)):
        draft = RefundDraft(f"{sale_id} {money}", sale_id, money)
        desk.shop.till.refund(draft, by=desk.owner)
    desk.shop.till.undo_last("typed twice", by=desk.owner)
    assert (desk.shop.check(), counts_of(desk, wang.member_id)) == ((), (2,) * 5)
    desk.ring_up(500, member=ann)
    desk.shop.till.undo_last("typed wrong", by=desk.owner)
    assert (desk.shop.check(), counts_of(desk, ann.member_id)) == ((), (0,) * 5)
    assert buyers.days_and_visits() == {(date(2026, 11, 21), 2): 1}
    merge(desk, wang, ann)
    assert (desk.shop.check(), counts_of(desk, wang.member_id)) == ((), (2,) * 5)


def counts_of(desk: Desk, member_id: int) -> tuple[int, ...]:
    """Return how many purchases a member has on each screen that says it."""
    (listed,) = desk.shop.member_list.whole([member_id], by=desk.owner)
    shop, day = desk.shop, date(2026, 11, 21)
    bought = history.purchases_of_members(first=day, last=day)
    return (
        shop.lookup.profile(member_id).visits,
        shop.lookup.page(member_id).figures.purchases,
        listed.visits,
        sum(one.visits for one in bought if one.member_id == member_id),
        shop.erasing.quote(member_id).visits,
    )


@pytest.mark.parametrize(
    ("birthday", "day", "days"),
    [
        (Birthday(Calendar.SOLAR, 11, 20), date(2027, 11, 20), 364),
        (Birthday(Calendar.SOLAR, 11, 22), date(2026, 11, 22), 1),
        (Birthday(Calendar.LUNAR, 8, 15), date(2027, 9, 15), 298),
    ],
)
def test_the_next_birthday_is_told_however_far_it_is(
    desk: Desk, birthday: Birthday, day: date, days: int
) -> None:
    member = desk.shop.members.enrol(NewMember("王小明", birthday=birthday), by=desk.owner)

    ahead = desk.shop.lookup.page(member.member_id).figures.birthday

    assert ahead is not None
    assert (ahead.day, ahead.days) == (day, days)
