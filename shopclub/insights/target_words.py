"""What the figures of targets are called, how values are written and how months came out."""

from shopclub.kernel.money import Currency, format_money
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.table import CellKind, figure_shown
from shopclub.targets.target import Figure, Unit
from shopclub.targets.way import Standing

KINDS = {
    Unit.SHARE: CellKind.SHARE,
    Unit.COUNT: CellKind.COUNT,
    Unit.MONEY: CellKind.MONEY,
    Unit.HUNDREDTHS: CellKind.HUNDREDTHS,
}
"""What the values of a figure are in a table."""


def figure_title(figure: Figure, phrases: Phrases) -> str:
    """Return what a figure is called."""
    match figure:
        case Figure.REPURCHASE:
            return phrases.translate("Report", "Repurchase rate")
        case Figure.RETENTION:
            return phrases.translate("Report", "Retention")
        case Figure.ACTIVE:
            return phrases.translate("Report", "Active members")
        case Figure.JOINED:
            return phrases.translate("Report", "New members")
        case Figure.MEMBER_SHARE:
            return phrases.translate("Report", "Members' share")
        case Figure.MEMBER_SALES:
            return phrases.translate("Report", "Members' sales")
        case Figure.BASKET:
            return phrases.translate("Report", "Members' basket")
        case Figure.VISITS:
            return phrases.translate("Report", "Visits each")


def value_said(value: int, figure: Figure, *, currency: Currency) -> str:
    """Return a value of a figure as people write it, with its unit."""
    if figure.unit is Unit.MONEY:
        return format_money(value, currency=currency)
    return figure_shown(value, KINDS[figure.unit], code=currency.code)


def standing_said(standing: Standing, phrases: Phrases) -> str:
    """Return how a month came out."""
    match standing:
        case Standing.REACHED:
            return phrases.translate("Report", "reached")
        case Standing.BEHIND:
            return phrases.translate("Report", "behind")
        case Standing.RUNNING:
            return phrases.translate("Report", "still running")
        case Standing.UNKNOWN:
            return phrases.translate("Report", "no figure")
