"""Clocks: the machine's, and one that stands where it is set."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from shopclub.kernel.clock import SetClock, ShopClock, SystemClock

NIGHT = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)


def test_a_set_clock_stands_until_it_is_moved() -> None:
    clock = SetClock(NIGHT)
    assert clock.now() == clock.now() == NIGHT
    clock.advance(timedelta(hours=1))
    assert clock.now() == NIGHT + timedelta(hours=1)


def test_a_set_clock_tells_utc_whatever_zone_it_was_given() -> None:
    local = datetime(2026, 11, 22, 3, 30, tzinfo=timezone(timedelta(hours=8)))
    assert SetClock(local).now().tzinfo is UTC
    assert SetClock(local).now() == NIGHT


def test_a_clock_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="aware"):
        SetClock(datetime(2026, 11, 21))


def test_the_machine_tells_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_a_shop_clock_reads_instant_and_shop_day_at_once() -> None:
    clock = ShopClock(clock=SetClock(NIGHT), zone=ZoneInfo("Asia/Shanghai"), begins_at=lambda _: 4)
    moment = clock.moment()
    assert (moment.at, moment.day) == (NIGHT, date(2026, 11, 21))
    assert clock.today() == date(2026, 11, 21)
    assert f"{clock.local(NIGHT):%Y-%m-%d %H:%M}" == "2026-11-22 03:30"


def test_time_passes_by_advancing_and_not_by_moving_the_hands() -> None:
    clock = SetClock(datetime(2026, 11, 21, 2, 42, tzinfo=UTC))
    clock.set(datetime(2036, 11, 21, 2, 42, tzinfo=UTC))
    assert clock.uptime() == timedelta(0)
    clock.advance(timedelta(seconds=30))
    clock.advance(-timedelta(days=1))
    assert clock.uptime() == timedelta(seconds=30)


def test_the_uptime_of_this_machine_only_grows() -> None:
    clock = SystemClock()
    first = clock.uptime()
    assert timedelta(0) < first <= clock.uptime()
