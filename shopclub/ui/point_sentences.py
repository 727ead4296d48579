"""Why points cannot be used, given or taken."""

from shopclub.counter.quote import (
    BelowMinimumBalance,
    PointsNeedMember,
    PointsNotInSteps,
    TooManyPoints,
)
from shopclub.kernel.errors import ShopClubError
from shopclub.points.ledger import (
    InDeficit,
    NotEnoughPoints,
    PointsOutOfRange,
    ReasonMissing,
)
from shopclub.ui.translation import translate
from shopclub.ui.words import points_figure, points_word


def of_points(error: ShopClubError) -> str:
    """Return why points cannot be used, or nothing."""
    match error:
        case NotEnoughPoints(-1) | InDeficit(1):
            return translate("Sentences", "No points to use: 1 is owed.")
        case NotEnoughPoints(has) if has < 0:
            return translate("Sentences", "No points to use: {owed} are owed.").format(
                owed=points_figure(-has)
            )
        case NotEnoughPoints(has, needs):
            return translate("Sentences", "Not enough points: has {has}, needs {needs}.").format(
                has=points_figure(has), needs=points_figure(needs)
            )
        case InDeficit(owes):
            return translate("Sentences", "No points to use: {owed} are owed.").format(
                owed=points_figure(owes)
            )
        case ReasonMissing():
            return translate("Sentences", "A reason is needed.")
        case PointsOutOfRange(_, most):
            return translate("Sentences", "From 1 to {most} points at a time.").format(
                most=points_figure(most)
            )
        case PointsNeedMember():
            return translate("Sentences", "Only a member pays with points: find the member first.")
        case PointsNotInSteps(step):
            return translate("Sentences", "Points are used in steps of {step}.").format(
                step=points_figure(step)
            )
        case TooManyPoints(most) if most <= 0:
            return translate("Sentences", "This bill takes no points.")
        case TooManyPoints(most):
            return translate("Sentences", "This bill takes at most {points}.").format(
                points=points_word(most)
            )
        case BelowMinimumBalance(has, minimum):
            return translate(
                "Sentences", "Points can be used from {minimum} on: this member has {has}."
            ).format(minimum=points_figure(minimum), has=points_figure(has))
    return ""
