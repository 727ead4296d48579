"""What the refusals of targets say to people."""

from shopclub.insights.target_words import value_said
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency
from shopclub.targets.target import (
    BeginsTooLate,
    GoalIsBaseline,
    IsOverAlready,
    MonthsOutOfRange,
    TargetGone,
    TargetOverlaps,
    ValueOutOfRange,
)
from shopclub.ui.insights.period_words import month_and_year_word
from shopclub.ui.insights.target_reading import MonthUnreadable
from shopclub.ui.target_words import figure_word
from shopclub.ui.translation import translate


def of_targets(error: ShopClubError, currency: Currency) -> str:
    """Return what to say of a target that was refused; nothing for any other error."""
    match error:
        case GoalIsBaseline():
            return translate("Target", "The goal is the baseline: choose a higher or lower one.")
        case ValueOutOfRange(figure):
            least, most = (value_said(one, figure, currency=currency) for one in (0, figure.most))
            return translate("Target", "Choose a value from {least} to {most}.").format(
                least=least, most=most
            )
        case MonthsOutOfRange(most):
            return translate("Target", "Choose 1 to {most} months.").format(most=most)
        case BeginsTooLate(latest):
            return translate("Target", "The first month can be {month} at the latest.").format(
                month=month_and_year_word(latest)
            )
        case IsOverAlready(last):
            return translate(
                "Target", "Its last month would be {month}, which is over: choose more months."
            ).format(month=month_and_year_word(last))
        case TargetOverlaps(figure, first, last):
            pattern = translate(
                "Target",
                "{figure} has a target from {first} to {last}: "
                "end it first, or choose other months.",
            )
            months = {"first": month_and_year_word(first), "last": month_and_year_word(last)}
            return pattern.format(figure=figure_word(figure), **months)
        case MonthUnreadable():
            return translate("Target", "Write the month like 2026-12.")
        case TargetGone():
            return translate("Target", "This target was ended meanwhile.")
    return ""
