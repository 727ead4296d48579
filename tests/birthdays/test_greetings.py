"""Who was greeted, how and by whom: ticked off once a year, and out of those who wait."""

from datetime import date

from shopclub.birthdays.greetings import OWN, Way
from shopclub.storage.database import one
from tests.birthdays.people import counts, enrol, solar, told
from tests.builders import Desk


def test_who_was_greeted_how_and_by_whom_stays_once_a_year(desk: Desk) -> None:
    member = enrol(desk, solar(11, 21))
    (row,) = desk.shop.birthdays.ahead(days=0).rows
    birthdays = desk.shop.birthdays
    birthdays.greet(member.member_id, row.occasion, Way.CALLED, by=desk.owner)
    birthdays.greet(member.member_id, row.occasion, Way.WROTE, by=desk.owner)
    ahead = birthdays.ahead(days=0)
    assert ahead.rows[0].greeting is not None
    assert (ahead.rows[0].greeting.how, ahead.rows[0].greeting.by) == (Way.CALLED, "老王")
    assert counts(ahead) == (1, 1, 0, 0)
    birthdays.take_greeting_back(member.member_id, row.occasion, by=desk.owner)
    assert birthdays.ahead(days=0).rows[0].greeting is None
    birthdays.greet(member.member_id, row.occasion, Way.SAID, by=desk.owner)
    desk.turn_to(date(2027, 11, 21))
    assert birthdays.ahead(days=0).rows[0].greeting is None
    assert one("SELECT count(*) FROM greeting") == (1,)


def test_whoever_was_greeted_and_is_not_listed_any_more_takes_nobody_off_those_who_wait(
    desk: Desk,
) -> None:
    birthdays, members = desk.shop.birthdays, desk.shop.members
    refused, moved, left, kin, _ = [
        enrol(desk, solar(11, 21), name=name)
        for name in ("refused", "moved", "left", "kin", "waits")
    ]
    birthdays.add_family_day(kin.member_id, "daughter", solar(11, 21), by=desk.owner)
    (day,) = birthdays.family_days(kin.member_id)
    greeted = [(who.member_id, OWN) for who in (refused, moved, left, kin)]
    for row in birthdays.ahead(days=0).rows:
        if (row.member_id, row.day_id) in {*greeted, (kin.member_id, day.day_id)}:
            birthdays.greet(row.member_id, row.occasion, Way.SAID, day_id=row.day_id, by=desk.owner)
    assert counts(birthdays.ahead(days=0)) == (6, 6, 1, 0)
    members.edit(refused.member_id, told("refused", solar(11, 21), reminders=False), by=desk.owner)
    members.edit(moved.member_id, told("moved", solar(5, 1)), by=desk.owner)
    members.leave(left.member_id, by=desk.owner)
    birthdays.drop_family_day(kin.member_id, day.day_id, by=desk.owner)
    assert counts(birthdays.ahead(days=0)) == (2, 2, 1, 1)


def test_a_greeting_ahead_of_the_day_counts_for_the_day(desk: Desk) -> None:
    member = enrol(desk, solar(11, 24))
    (row,) = desk.shop.birthdays.ahead(days=7).rows
    desk.shop.birthdays.greet(member.member_id, row.occasion, Way.WROTE, by=desk.owner)
    desk.turn_to(date(2026, 11, 24))
    assert counts(desk.shop.birthdays.ahead(days=0)) == (1, 1, 0, 0)
