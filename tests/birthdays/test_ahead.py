"""Whose day comes, of those who agreed to reminders (RULES §6, §12)."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopclub.birthdays.coming import days_to_look_at, may_fall_in
from shopclub.birthdays.family import TooManyDays
from shopclub.birthdays.greetings import OWN, Way
from shopclub.birthdays.occurrences import days_until
from shopclub.birthdays.tables import FIRST_BORN_IN
from shopclub.kernel.text import TextRefused
from shopclub.members.birthday import Birthday, BirthdayRefused, Calendar
from shopclub.members.members import MemberLeft
from shopclub.members.particulars import DetailRefused
from shopclub.storage.database import one, rows
from tests.birthdays.people import LUNAR, SOLAR, counts, enrol, listed, lunar, solar, told
from tests.builders import Desk, spoil


def test_the_list_looks_today_7_15_and_30_days_ahead_the_soonest_first(desk: Desk) -> None:
    for name, birthday in (
        ("today", solar(11, 21)),
        ("gone", solar(11, 20)),
        ("seven", solar(11, 28)),
        ("fifteen", solar(12, 6)),
        ("thirty", solar(12, 21)),
        ("thirty-one", solar(12, 22)),
        ("lunar in three", lunar(10, 16)),
    ):
        enrol(desk, birthday, name=name)
    assert listed(desk, 0) == [("today", 0)]
    assert listed(desk, 7) == [("today", 0), ("lunar in three", 3), ("seven", 7)]
    assert listed(desk, 15)[-1] == ("fifteen", 15)
    assert listed(desk, 30)[-1] == ("thirty", 30)
    assert counts(desk.shop.birthdays.ahead(days=30)) == (5, 1, 1, 0)


def test_the_list_goes_across_the_new_year(desk: Desk) -> None:
    desk.turn_to(date(2026, 12, 20))
    enrol(desk, solar(1, 2, 1990), name="second of January")
    enrol(desk, lunar(12, 8), name="laba")
    enrol(desk, solar(12, 31), name="eve")
    rows_ = desk.shop.birthdays.ahead(days=30).rows
    assert [(row.name, row.days, row.occasion.year) for row in rows_] == [
        ("eve", 11, 2026),
        ("second of January", 13, 2027),
        ("laba", 26, 2026),
    ]
    assert [row.turns for row in rows_] == [None, 37, None]


def test_71_a_leap_day_is_listed_on_its_day_of_the_year(desk: Desk) -> None:
    enrol(desk, solar(2, 29))
    desk.turn_to(date(2027, 2, 28))
    assert listed(desk, 0) == [("王小明", 0)]
    desk.turn_to(date(2028, 2, 28))
    assert listed(desk, 0) == []
    assert listed(desk, 7) == [("王小明", 1)]


def test_12_only_those_who_agreed_are_listed_and_the_rest_counted(desk: Desk) -> None:
    enrol(desk, solar(11, 22), name="agreed")
    enrol(desk, solar(11, 22), name="refused", reminders=False)
    enrol(desk, solar(11, 22), name="not asked", reminders=None)
    left = enrol(desk, solar(11, 22), name="left")
    desk.shop.members.leave(left.member_id, by=desk.owner)
    assert listed(desk) == [("agreed", 1)]
    assert counts(desk.shop.birthdays.ahead(days=30)) == (1, 0, 0, 2)


def test_an_answer_that_changes_changes_the_list_and_check_proves_it(desk: Desk) -> None:
    member = enrol(desk, solar(11, 22), reminders=False)
    again = told("王小明", solar(11, 22), reminders=True)
    desk.shop.members.edit(member.member_id, again, by=desk.owner)
    assert listed(desk) == [("王小明", 1)]
    never = told("王小明", solar(11, 22), reminders=False)
    desk.shop.members.edit(member.member_id, never, by=desk.owner)
    assert listed(desk) == []
    assert desk.shop.check() == ()
    spoil("UPDATE member_person SET reminded = 1")
    assert [found.what for found in desk.shop.check()] == ["consent to reminders"]
    desk.shop.rebuild(by=desk.owner)
    assert desk.shop.check() == ()
    assert listed(desk) == []


def test_a_long_list_shows_the_first_and_counts_all(desk: Desk) -> None:
    for number in range(7):
        enrol(desk, solar(11, 22 + number), name=f"m{number}")
    ahead = desk.shop.birthdays.ahead(days=30, limit=3)
    assert [row.name for row in ahead.rows] == ["m0", "m1", "m2"]
    assert ahead.count == 7


def test_days_of_the_family_are_listed_by_their_name(desk: Desk) -> None:
    member = enrol(desk, solar(5, 1))
    birthdays = desk.shop.birthdays
    birthdays.add_family_day(member.member_id, "daughter Lan", solar(11, 25, 2019), by=desk.owner)
    birthdays.add_family_day(member.member_id, "wedding", lunar(10, 16), by=desk.owner)
    found = [
        (row.name, row.family and row.family.name, row.days, row.turns)
        for row in birthdays.ahead(days=30).rows
    ]
    assert found == [("王小明", "wedding", 3, None), ("王小明", "daughter Lan", 4, 7)]
    row = birthdays.ahead(days=30).rows[1]
    assert row.day_id != OWN
    birthdays.greet(member.member_id, row.occasion, Way.SAID, by=desk.owner, day_id=row.day_id)
    assert [bool(row.greeting) for row in birthdays.ahead(days=30).rows] == [False, True]
    birthdays.drop_family_day(member.member_id, row.day_id, by=desk.owner)
    assert len(birthdays.ahead(days=30).rows) == 1
    assert [day.name for day in birthdays.family_days(member.member_id)] == ["wedding"]


def test_12_the_family_of_those_who_did_not_agree_is_left_out(desk: Desk) -> None:
    member = enrol(desk, None, reminders=False)
    desk.shop.birthdays.add_family_day(
        member.member_id, "daughter Lan", solar(11, 25), by=desk.owner
    )
    assert counts(desk.shop.birthdays.ahead(days=30)) == (0, 0, 0, 1)


def test_a_day_of_the_family_that_cannot_be_is_refused(desk: Desk) -> None:
    member = enrol(desk, None)
    add = desk.shop.birthdays.add_family_day
    with pytest.raises(BirthdayRefused):
        add(member.member_id, "Lan", solar(2, 30), by=desk.owner)
    with pytest.raises((DetailRefused, TextRefused)):
        add(member.member_id, " \u200b ", solar(2, 3), by=desk.owner)
    with pytest.raises(TextRefused):
        add(member.member_id, "x" * 61, solar(2, 3), by=desk.owner)
    for number in range(10):
        add(member.member_id, f"day {number}", solar(2, 3), by=desk.owner)
    with pytest.raises(TooManyDays):
        add(member.member_id, "one more", solar(2, 3), by=desk.owner)
    desk.shop.members.leave(member.member_id, by=desk.owner)
    with pytest.raises(MemberLeft):
        add(member.member_id, "late", solar(2, 3), by=desk.owner)
    assert one("SELECT count(*) FROM family_day") == (10,)


def test_nobody_else_may_touch_another_members_day(desk: Desk) -> None:
    member, other = enrol(desk, None), enrol(desk, None, name="李秀英")
    desk.shop.birthdays.add_family_day(member.member_id, "Lan", solar(2, 3), by=desk.owner)
    (day,) = desk.shop.birthdays.family_days(member.member_id)
    desk.shop.birthdays.drop_family_day(other.member_id, day.day_id, by=desk.owner)
    assert len(desk.shop.birthdays.family_days(member.member_id)) == 1


@given(first=st.dates(date(1990, 1, 1), date(2050, 1, 1)), days=st.integers(0, 40))
def test_the_runs_of_days_hold_exactly_what_may_fall(first: date, days: int) -> None:
    last = first + timedelta(days=days)
    runs = days_to_look_at(first=first, last=last)
    held = {
        (run.calendar, run.month, day) for run in runs for day in range(run.first, run.last + 1)
    }
    assert held == {
        (each.calendar, each.month, each.day) for each in may_fall_in(first=first, last=last)
    }
    assert len(runs) <= 8


@settings(
    max_examples=15,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    on=st.dates(date(2027, 1, 1), date(2049, 1, 1)),
    born=st.lists(
        st.tuples(st.sampled_from([SOLAR, LUNAR]), st.integers(1, 12), st.integers(1, 28)),
        min_size=1,
        max_size=12,
    ),
)
def test_the_list_is_what_looking_at_each_member_alone_finds(
    desk: Desk, on: date, born: list[tuple[str, int, int]]
) -> None:
    spoil("DELETE FROM member_consent", "UPDATE member_person SET living = 0")
    desk.turn_to(on)
    expected = []
    for number, (calendar, month, day) in enumerate(born):
        birthday = Birthday(Calendar(calendar), month, day)
        enrol(desk, birthday, name=f"m{number}", on=on)
        until = days_until(birthday, on=on)
        if until <= 30:
            expected.append((f"m{number}", until))
    assert sorted(listed(desk)) == sorted(expected)


def test_the_counting_reads_the_index_alone(desk: Desk) -> None:
    plan = rows(
        "EXPLAIN QUERY PLAN SELECT birth_day, birth_leap, reminded, count(*) FROM member_person"
        " WHERE birth_calendar = 'solar' AND birth_month = 11 AND birth_day >= 1"
        " AND birth_day <= 30 AND living = 1 GROUP BY birth_day, birth_leap, reminded"
    )
    said = " ".join(str(row[-1]) for row in plan)
    assert "COVERING INDEX member_person_birthday" in said
    assert "SCAN" not in said


def test_the_first_of_a_day_are_read_in_order_of_the_index_and_no_more(desk: Desk) -> None:
    values = (0, 2026, "solar", 11, 0, 1, 30)
    plan = rows(f"EXPLAIN QUERY PLAN {FIRST_BORN_IN.format(limit=50)}", *values)
    said = " ".join(str(row[-1]) for row in plan)
    assert "INDEX member_person_birthday" in said
    assert "TEMP B-TREE" not in said


def test_a_list_with_little_room_is_the_beginning_of_the_whole_one(desk: Desk) -> None:
    for number in range(5):
        enrol(desk, solar(11, 24), name=f"solar {number}")
        enrol(desk, lunar(10, 16), name=f"lunar {number}")
        enrol(desk, solar(11, 23 + number), name=f"other {number}")
    daughter = enrol(desk, None, name="mother")
    desk.shop.birthdays.add_family_day(daughter.member_id, "daughter", solar(11, 24), by=desk.owner)
    whole = desk.shop.birthdays.ahead(days=15)
    assert [row.days for row in whole.rows] == sorted(row.days for row in whole.rows)
    assert len(whole.rows) == whole.count == 16
    for limit in range(1, 17):
        part = desk.shop.birthdays.ahead(days=15, limit=limit)
        assert part.rows == whole.rows[:limit]
        assert part.count == whole.count
