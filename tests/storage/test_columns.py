"""Days and instants are stored exactly."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.storage.columns import instant, micros
from shopclub.storage.fields import DayField, InstantField

INSTANTS = st.datetimes(datetime(1970, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC))


@given(INSTANTS)
def test_an_instant_comes_back_to_the_microsecond(at: datetime) -> None:
    assert instant(micros(at)) == at
    assert InstantField().python_value(InstantField().db_value(at)) == at


@given(st.dates())
def test_a_day_comes_back_and_sorts_as_text(day: date) -> None:
    field = DayField()
    assert field.python_value(field.db_value(day)) == day
    later = day + timedelta(days=1) if day < date.max else day
    assert (field.db_value(day) or "") <= (field.db_value(later) or "")


def test_an_instant_is_the_same_in_every_zone() -> None:
    at = datetime(2026, 11, 21, 2, 42, tzinfo=UTC)
    assert micros(at) == micros(at.astimezone(timezone(timedelta(hours=8))))


def test_nothing_stays_nothing() -> None:
    assert DayField().db_value(None) is None
    assert DayField().python_value(None) is None
    assert InstantField().db_value(None) is None
    assert InstantField().python_value(None) is None


def test_an_instant_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="aware"):
        micros(datetime(2026, 11, 21))
