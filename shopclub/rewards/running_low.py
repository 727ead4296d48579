"""Gifts that run out soon, at the pace at which they were given of late."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.rewards.gifts import Gift, is_offered
from shopclub.storage.database import rows

PACE_DAYS = 30
"""How many days the pace is taken from, today among them."""
SOON_DAYS = 14
"""A gift is low when its stock is for at most so many days."""


@dataclass(frozen=True, slots=True)
class LowGift:
    """A gift that is out of stock, or will be in about `days` days: `left` pieces are left."""

    gift_id: int
    name: str
    left: int
    days: int


def running_low(
    gifts: Iterable[Gift], given: Mapping[int, int], *, on: date
) -> tuple[LowGift, ...]:
    """Return the gifts on offer that are gone or run out soon, the soonest first.

    `given` is how many pieces of each went in the days of the pace. One that lasts until its last
    day is not low, nor is one that nobody takes.
    """
    found = (_low(gift, given=given.get(gift.gift_id, 0), on=on) for gift in gifts)
    return tuple(sorted(filter(None, found), key=lambda low: (low.days, low.left, low.gift_id)))


def given_of_late(*, on: date) -> dict[int, int]:
    """Return how many pieces of each gift were given in the days of the pace and not taken back."""
    first = on - timedelta(days=PACE_DAYS - 1)
    return dict(rows(_GIVEN, first.isoformat(), on.isoformat()))


def _low(gift: Gift, *, given: int, on: date) -> LowGift | None:
    left, last_on = gift.said.stock, gift.said.last_on
    if left is None or not is_offered(gift, on=on) or (left and not given):
        return None
    days = left * PACE_DAYS // given if left else 0
    outlasts = last_on is not None and on + timedelta(days=days) > last_on
    if days > SOON_DAYS or (left and outlasts):
        return None
    return LowGift(gift.gift_id, gift.said.name, left, days)


_GIVEN = """
SELECT r.gift_id, count(*) FROM gift_redemption r
WHERE r.day >= ? AND r.day <= ?
    AND NOT EXISTS (SELECT 1 FROM gift_undoing u WHERE u.redemption_id = r.id)
GROUP BY r.gift_id
"""
