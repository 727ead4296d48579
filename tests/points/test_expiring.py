"""Lapsing: every kind of last day, the owner's list, and weeks with the PC off."""

from datetime import date

import pytest

from shopclub.points.expiring import Lapsing
from shopclub.points.terms import Expiry, ExpiryKind
from shopclub.storage.database import engine, rows
from tests.builders import Desk
from tests.points.purse import purse_of


@pytest.mark.parametrize(
    ("expiry", "last"),
    [
        (Expiry(ExpiryKind.NEVER), None),
        (Expiry(ExpiryKind.DAYS, days=9), date(2026, 11, 30)),
        (Expiry(ExpiryKind.MONTHS, months=1), date(2026, 12, 21)),
        (Expiry(ExpiryKind.MONTHS_AFTER_MONTH_END, months=1), date(2026, 12, 31)),
        (Expiry(ExpiryKind.CLEARING_DAY), date(2026, 12, 31)),
    ],
)
def test_a_lot_of_every_kind_is_usable_to_the_end_of_its_last_shop_day(
    desk: Desk, expiry: Expiry, last: date | None
) -> None:
    """had 10 / on the last shop day, and after it / left 10, and 0, whatever rows are written."""
    purse = purse_of(desk)
    purse.credit(10, until=expiry.last_day(purse.today))
    desk.turn_to(last or date(2099, 1, 1))
    assert desk.shop.expire_due() == 0
    assert purse.points == 10
    if last is not None:
        desk.turn_to(date.fromordinal(last.toordinal() + 1))
        assert purse.points == 0
        assert desk.shop.expire_due() == 1
        assert purse.kept == 0


def test_the_owner_sees_what_lapses_of_everyone_in_the_coming_days(desk: Desk) -> None:
    wang, ann = purse_of(desk), purse_of(desk, "Ann")
    wang.credit(5, until=date(2026, 12, 1))
    wang.credit(6, until=date(2026, 12, 1))
    wang.credit(7, until=date(2026, 11, 21))
    ann.credit(8, until=date(2026, 11, 30))
    ann.credit(9, until=date(2027, 1, 1))
    ann.credit(10)
    assert desk.shop.points.lapsing(on=wang.today, by=date(2026, 12, 21)) == (
        Lapsing(wang.member_id, date(2026, 11, 21), 7),
        Lapsing(ann.member_id, date(2026, 11, 30), 8),
        Lapsing(wang.member_id, date(2026, 12, 1), 11),
    )


def test_a_clearing_day_ends_the_points_of_all_members_in_a_few_statements(desk: Desk) -> None:
    """had 1 to 40 each / the clearing day is over / −1 to −40 / left 0 each, in one go."""
    purses = [purse_of(desk, f"Member {n}") for n in range(1, 41)]
    for points, purse in enumerate(purses, start=1):
        purse.credit(points, until=date(2026, 12, 31))
    desk.turn_to(date(2027, 2, 10))
    said: list[str] = []
    engine().connection().set_trace_callback(said.append)
    try:
        assert desk.shop.expire_due() == 40
    finally:
        engine().connection().set_trace_callback(None)
    print(f"{len(said)} statements for {len(purses)} lots")
    assert len(said) < 10
    assert [purse.kept for purse in purses] == [0] * 40
    lapsed = rows("SELECT -points, day FROM point_entry WHERE kind = 'expire' ORDER BY id")
    assert lapsed == [(points, "2027-02-10") for points in range(1, 41)]
    assert desk.shop.check() == ()
