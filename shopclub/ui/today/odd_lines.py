"""What is odd in words: the rows of their card."""

from datetime import date

from shopclub.insights.summary import Oddity, OddityKind
from shopclub.kernel.money import Currency, format_money
from shopclub.ui.today.lines import Line
from shopclub.ui.today.odd_places import part_of
from shopclub.ui.translation import translate
from shopclub.ui.widgets.spans import Span
from shopclub.ui.words import day_word, points_word, tier_word


def oddity_lines(
    oddities: tuple[Oddity, ...], *, today: date, currency: Currency
) -> tuple[Line, ...]:
    """Return the rows of what is odd."""
    return tuple(
        Line(
            name=_odd_word(odd),
            has_avatar=False,
            end=(
                Span(_odd_note(odd, today=today, currency=currency), color="text2", size="small"),
            ),
            member_id=odd.member_id,
            part=part_of(odd, today=today),
        )
        for odd in oddities
    )


def _odd_word(odd: Oddity) -> str:
    match odd.kind:
        case OddityKind.REFUNDS:
            return translate("Today", "{n} refunds by {name}").format(n=odd.count, name=odd.name)
        case OddityKind.AFTER_REDEEMING:
            return translate("Today", "Redeemed, refunded")
        case OddityKind.OWN_CARD:
            return translate("Today", "{name} on a card of that name").format(name=odd.name)
        case OddityKind.SAME_PHONE:
            return translate("Today", "One phone joined {n} times").format(n=odd.count)
        case OddityKind.BUSY_CARD:
            return translate("Today", "One card used {n} times a day").format(n=odd.count)
        case OddityKind.ADJUSTMENTS:
            return (
                translate("Today", "1 adjustment by hand")
                if odd.count == 1
                else translate("Today", "{n} adjustments by hand").format(n=odd.count)
            )
        case OddityKind.SILENT:
            tier = "" if odd.tier is None else tier_word(odd.tier)
            if odd.count == 1:
                return translate("Today", "1 of {tier} stays away").format(tier=tier)
            return translate("Today", "{n} of {tier} stay away").format(n=odd.count, tier=tier)


def _odd_note(odd: Oddity, *, today: date, currency: Currency) -> str:
    match odd.kind:
        case OddityKind.REFUNDS:
            return format_money(odd.money, currency=currency)
        case OddityKind.AFTER_REDEEMING:
            return translate("Today", "card {digits}, {points}").format(
                digits=odd.name, points=points_word(odd.points)
            )
        case OddityKind.OWN_CARD:
            money = format_money(odd.money, currency=currency)
            if odd.count == 1:
                return translate("Today", "1 sale, {money}").format(money=money)
            return translate("Today", "{n} sales, {money}").format(n=odd.count, money=money)
        case OddityKind.BUSY_CARD | OddityKind.SAME_PHONE:
            day = "" if odd.day is None else day_word(odd.day, today=today)
            return translate("Today", "ends in {digits}, {day}").format(digits=odd.name, day=day)
        case OddityKind.ADJUSTMENTS:
            points = points_word(odd.points)
            if not odd.name:
                return translate("Today", "{points} in all").format(points=points)
            return translate("Today", "card {digits}, {points} in all").format(
                digits=odd.name, points=points
            )
        case OddityKind.SILENT:
            return translate("Today", "for {n} days").format(n=odd.days)
