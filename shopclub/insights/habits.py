"""How members buy on average: money, how often, the days between; pure (RULES §11)."""

from dataclasses import dataclass

from shopclub.insights.activity import Activity
from shopclub.kernel.ratios import each


@dataclass(frozen=True, slots=True)
class Habits:
    """Figures per active member; None where nobody bought.

    `basket` and `spent` in minor units, `visits_hundredths` in hundredths of a visit,
    `interval_tenths` in tenths of a day from one purchase day to the next: the days of the period
    shared out over the purchase days.
    """

    basket: int | None
    spent: int | None
    visits_hundredths: int | None
    interval_tenths: int | None


def habits_of(activity: Activity, *, days: int) -> Habits:
    """Return the habits of the members who bought in a period of so many days."""
    return Habits(
        basket=each(activity.spent, activity.visits),
        spent=each(activity.spent, activity.active),
        visits_hundredths=each(activity.visits * 100, activity.active),
        interval_tenths=each(days * activity.active * 10, activity.purchase_days),
    )
