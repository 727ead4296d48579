"""Words that the rows and the sentences of a refund share: until when, and which tier."""

from datetime import date

from shopclub.counter.receipt import TierLabel
from shopclub.counter.refund_points import PointMoves
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word, points_figure, tier_word

MOST_DAYS_IN_A_ROW = 2


def days_of(points: PointMoves, *, today: date) -> tuple[str, ...]:
    """Return which points come back until when, as `40 to 31 Mar 2026`."""
    days = []
    for part in points.into:
        figure = points_figure(part.points)
        if part.until is None:
            days.append(translate("Refunds", "{points} for ever").format(points=figure))
        else:
            day = day_word(part.until, today=today)
            days.append(translate("Refunds", "{points} to {day}").format(points=figure, day=day))
    if points.graced and points.graced_until is not None:
        days.append(
            translate("Refunds", "{points} lapsed, again to {day}").format(
                points=points_figure(points.graced), day=day_word(points.graced_until, today=today)
            )
        )
    return tuple(days)


def joined(days: tuple[str, ...]) -> str:
    """Return parts as one list."""
    return translate("Refunds", ", ").join(days)


def small_tier(label: TierLabel) -> str:
    """Return a tier in the middle of a sentence: our own English words are small there."""
    word = tier_word(label)
    return word if label.name else word.lower()
