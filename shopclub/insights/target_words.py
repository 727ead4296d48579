"""What the figures of targets are called, and how their values are written, in a language."""

from shopclub.kernel.money import MINUS, Currency, format_money
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.table import CellKind
from shopclub.targets.target import Figure, Unit

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
    sign, whole = MINUS if value < 0 else "", abs(value)
    match figure.unit:
        case Unit.SHARE:
            return f"{sign}{whole // 10:,}.{whole % 10}%"
        case Unit.COUNT:
            return f"{sign}{whole:,}"
        case Unit.MONEY:
            return format_money(value, currency=currency)
        case Unit.HUNDREDTHS:
            return f"{sign}{whole // 100:,}.{whole % 100:02d}"
