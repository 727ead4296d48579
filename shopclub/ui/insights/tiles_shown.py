"""The six figures of the page as tiles, in words."""

from shopclub.insights.dashboard import Dashboard, Takings
from shopclub.kernel.money import Currency, currency, format_money
from shopclub.kernel.ratios import each, tenths
from shopclub.sales.rollups import DayTotals
from shopclub.ui.insights.figure_tile import Tile
from shopclub.ui.insights.period_words import (
    NOTHING,
    change_word,
    percent_word,
    share_change_word,
)
from shopclub.ui.translation import translate


def money_of(takings: Takings) -> Currency:
    """Return the currency in which a period was sold."""
    return currency(takings.currency)


def takings_tiles(takings: Takings | None) -> tuple[Tile, Tile, Tile]:
    """Return sales, the members' share and the basket: they follow from totals alone."""
    captions = (
        translate("Insights", "Sales, net of refunds"),
        translate("Insights", "Members' share"),
        translate("Insights", "Basket"),
    )
    if takings is None:
        return Tile(captions[0]), Tile(captions[1]), Tile(captions[2])
    money = money_of(takings)
    then = takings.then if takings.anything_before else None

    def tile(place: int, figure: str, change: tuple[int, str], was: str) -> Tile:
        return Tile(captions[place], figure, *change, "" if then is None else _was(was))

    paid_then = None if then is None else then.paid
    share, share_then = _share(takings.now), _share(then)
    basket, basket_then = _basket(takings.now), _basket(then)
    return (
        tile(
            0,
            format_money(takings.now.paid, currency=money),
            change_word(takings.now.paid, paid_then),
            _money(paid_then, money),
        ),
        tile(
            1, percent_word(share), share_change_word(share, share_then), percent_word(share_then)
        ),
        tile(
            2, _money(basket, money), change_word(basket, basket_then), _money(basket_then, money)
        ),
    )


def page_tiles(page: Dashboard | None, *, takings: Takings | None) -> tuple[Tile, Tile, Tile]:
    """Return active members, the repurchase rate and the liability of points."""
    captions = (
        translate("Insights", "Active members"),
        translate("Insights", "Repurchase rate"),
        translate("Insights", "Points liability"),
    )
    if page is None or takings is None:
        return Tile(captions[0]), Tile(captions[1]), Tile(captions[2])
    money, now = money_of(takings), page.now.activity
    then = None if page.then is None else page.then.activity
    active_then = None if then is None else then.active
    rate, rate_then = now.repurchase_tenths, None if then is None else then.repurchase_tenths
    return (
        Tile(
            captions[0],
            f"{now.active:,}",
            *change_word(now.active, active_then),
            "" if active_then is None else _was(f"{active_then:,}"),
        ),
        Tile(
            captions[1],
            percent_word(rate),
            *share_change_word(rate, rate_then),
            "" if then is None else _was(percent_word(rate_then)),
        ),
        Tile(
            captions[2],
            format_money(page.liability, currency=money),
            *change_word(page.liability, page.liability_before),
            _was(format_money(page.liability_before, currency=money)),
        ),
    )


def _was(figure: str) -> str:
    return translate("Insights", "was {figure}").format(figure=figure)


def _money(minor: int | None, money: Currency) -> str:
    return NOTHING if minor is None else format_money(minor, currency=money)


def _share(totals: DayTotals | None) -> int | None:
    return None if totals is None else tenths(totals.member_paid, totals.paid)


def _basket(totals: DayTotals | None) -> int | None:
    return None if totals is None else each(totals.paid, totals.purchases)
