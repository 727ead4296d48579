"""How days and instants stand in the columns of ShopClub: exactly, as text and whole numbers."""

from datetime import UTC, datetime, timedelta
from typing import Any

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(value: datetime) -> int:
    """Return an aware instant as whole microseconds since 1970, exactly."""
    if value.tzinfo is None:
        raise ValueError("an instant is aware")
    return (value - EPOCH) // _MICROSECOND


def instant(value: Any) -> datetime:
    """Return the UTC instant of whole microseconds since 1970."""
    return EPOCH + timedelta(microseconds=int(value))
