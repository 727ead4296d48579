"""What targets are called on the screen: their figures, their values and how a month came out."""

from shopclub.insights.target_words import value_said
from shopclub.kernel.money import Currency
from shopclub.targets.target import Figure, Unit
from shopclub.targets.way import Standing
from shopclub.ui.translation import translate

NOTHING = "–"


def figure_word(figure: Figure) -> str:
    """Return what a figure is called, as the page of insights calls it."""
    match figure:
        case Figure.REPURCHASE:
            return translate("Insights", "Repurchase rate")
        case Figure.RETENTION:
            return translate("Insights", "Retention")
        case Figure.ACTIVE:
            return translate("Insights", "Active members")
        case Figure.JOINED:
            return translate("Insights", "New members")
        case Figure.MEMBER_SHARE:
            return translate("Insights", "Members' share")
        case Figure.MEMBER_SALES:
            return translate("Insights", "Members' sales")
        case Figure.BASKET:
            return translate("Insights", "Members' basket")
        case Figure.VISITS:
            return translate("Insights", "Visits each")


def value_word(value: int | None, figure: Figure, *, currency: Currency) -> str:
    """Return a value of a figure with its unit, a dash where there is none."""
    return NOTHING if value is None else value_said(value, figure, currency=currency)


def difference_said(value: int | None, figure: Figure, *, currency: Currency) -> str:
    """Return how much a figure is above or below what was expected, with its sign.

    Between shares that are points of percent.
    """
    said = value_word(value, figure, currency=currency)
    if figure.unit is Unit.SHARE and value is not None:
        said = translate("Insights", "{points} pt").format(points=said.removesuffix("%"))
    return f"+{said}" if value is not None and value > 0 else said


def standing_word(standing: Standing) -> str:
    """Return how a month came out."""
    match standing:
        case Standing.REACHED:
            return translate("Target", "reached")
        case Standing.BEHIND:
            return translate("Target", "behind")
        case Standing.RUNNING:
            return translate("Target", "still running")
        case Standing.UNKNOWN:
            return translate("Target", "no figure")
