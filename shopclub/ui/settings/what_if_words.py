"""What last month was and would have been, as figures in words: each row of three."""

from dataclasses import dataclass

from shopclub.insights.what_if import Cost, TierShift, WhatIf
from shopclub.kernel.money import MINUS, Currency, format_money
from shopclub.kernel.ratios import each
from shopclub.ui.insights.period_words import change_word, percent_word, tenths_word
from shopclub.ui.translation import translate
from shopclub.ui.words import points_figure, signed_points

SMALL = 1_000
"""Sums below so many whole units are written with their decimals."""


@dataclass(frozen=True, slots=True)
class Row:
    """What was, what would have been, the change, and whether the shop would pay more."""

    was: str
    would: str
    change: str
    dearer: bool = False


def rows_of(answer: WhatIf, *, money: Currency) -> tuple[Row, ...]:
    """Return the rows of a month: points, their worth, discounts, vouchers, the share of all."""
    was, would = answer.was, answer.would
    return (
        _points(was, would),
        _money(was.worth, would.worth, money=money),
        _money(was.discount, would.discount, money=money),
        _money(was.vouchers, would.vouchers, money=money),
        _share(was, would),
    )


def members_row(shift: TierShift) -> Row:
    """Return the row of a tier."""
    moved = shift.would - shift.was
    change = signed_points(moved) if moved else ""
    return Row(points_figure(shift.was), points_figure(shift.would), change)


def explanation_of(answer: WhatIf) -> str:
    """Return how it was counted, what welcomes were of it, and who would stand elsewhere."""
    said = [_sales_word(answer.sales)]
    if answer.was.welcome or answer.would.welcome:
        said.append(_welcome_word(answer.was.welcome, answer.would.welcome))
    if answer.was.vouchers or answer.would.vouchers:
        said.append(
            translate(
                "Settings", "Welcome vouchers count as all used, percents on an average sale."
            )
        )
    if answer.moves.moved:
        said.append(_moved_word(answer.moves.moved))
    return "\n".join(said)


def _sales_word(count: int) -> str:
    if count == 1:
        return translate(
            "Settings", "1 sale to a member on these terms, less what came back since."
        )
    return translate(
        "Settings", "{n} sales to members on these terms, less what came back since."
    ).format(n=f"{count:,}")


def _welcome_word(was: int, would: int) -> str:
    return translate(
        "Settings", "Of the points, welcomes to a tier: {was} as it was, {would} by the change."
    ).format(was=points_figure(was), would=points_figure(would))


def _moved_word(count: int) -> str:
    if count == 1:
        return translate("Settings", "1 member would be on another tier.")
    return translate("Settings", "{n} members would be on another tier.").format(n=f"{count:,}")


def _points(was: Cost, would: Cost) -> Row:
    way, change = change_word(would.points, was.points)
    return Row(
        points_figure(was.points),
        points_figure(would.points),
        _signed(way, change) if was.points else _plus(would.points),
        dearer=would.points > was.points,
    )


def _plus(points: int) -> str:
    return signed_points(points) if points else ""


def _money(was: int, would: int, *, money: Currency) -> Row:
    unit = 10**money.exponent
    short = max(was, would) >= SMALL * unit

    def written(minor: int) -> str:
        if short:
            minor = (each(minor, unit) or 0) * unit
        text = format_money(minor, currency=money)
        return text.removesuffix("." + "0" * money.exponent) if short else text

    moved = would - was
    change = _signed(_way(moved), written(abs(moved))) if moved else ""
    return Row(written(was), written(would), change, dearer=moved > 0)


def _share(was: Cost, would: Cost) -> Row:
    moved = (would.share or 0) - (was.share or 0)
    change = _signed(_way(moved), tenths_word(abs(moved)))
    return Row(percent_word(was.share), percent_word(would.share), change, dearer=moved > 0)


def _signed(way: int, change: str) -> str:
    return {1: f"+{change}", -1: f"{MINUS}{change}"}.get(way, "")


def _way(moved: int) -> int:
    return (moved > 0) - (moved < 0)
