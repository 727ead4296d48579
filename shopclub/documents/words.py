"""Words that several papers share: tiers, means of payment, dates and figures."""

from datetime import date

from shopclub.counter.receipt import Means, TierLabel
from shopclub.documents.lettering import cut
from shopclub.kernel.money import MINUS, Currency, format_figure, format_money, plain_hundredths
from shopclub.kernel.phrases import Phrases

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
YUAN = frozenset({"CNY", "TWD", "HKD", "MOP"})


def is_chinese(phrases: Phrases) -> bool:
    """Tell whether a paper is in one of the Chinese scripts."""
    return phrases.language.startswith("zh")


def tier_name(tier: TierLabel, *, phrases: Phrases) -> str:
    """Return the shop's own name of a tier, or the standard one in the language of the paper."""
    if tier.name:
        return cut(tier.name)
    match tier.key:
        case "bronze":
            return phrases.translate("Paper", "Bronze")
        case "silver":
            return phrases.translate("Paper", "Silver")
        case "gold":
            return phrases.translate("Paper", "Gold")
        case _:
            return cut(tier.key)


def means_name(means: Means, *, phrases: Phrases) -> str:
    """Return a means of payment in the language of the paper."""
    match means:
        case Means.CASH:
            return phrases.translate("Paper", "Cash")
        case Means.WECHAT:
            return phrases.translate("Paper", "WeChat Pay")
        case Means.ALIPAY:
            return phrases.translate("Paper", "Alipay")
        case Means.CARD:
            return phrases.translate("Paper", "Bank card")
        case Means.OTHER:
            return phrases.translate("Paper", "Other payment")


def full_date(day: str, *, phrases: Phrases) -> str:
    """Return an ISO day as `21 Nov 2026` or `2026-11-21`."""
    return _dated(phrases.translate("Paper", "{day} {month} {year}"), date.fromisoformat(day))


def short_date(day: str, *, phrases: Phrases) -> str:
    """Return an ISO day without its year, as `21 Nov`."""
    return _dated(phrases.translate("Paper", "{day} {month}"), date.fromisoformat(day))


def deadline(day: str, *, from_day: str, phrases: Phrases) -> str:
    """Return an ISO day as `by 31 Dec`, with the year where it is not that of `from_day`."""
    if day[:4] == from_day[:4]:
        pattern = phrases.translate("Paper", "by {day} {month}")
    else:
        pattern = phrases.translate("Paper", "by {day} {month} {year}")
    return _dated(pattern, date.fromisoformat(day))


def _dated(pattern: str, on: date) -> str:
    return pattern.format(
        day=on.day,
        two_digit_day=f"{on.day:02d}",
        month=MONTHS[on.month - 1],
        month_number=on.month,
        two_digit_month=f"{on.month:02d}",
        year=on.year,
    )


def tier_discount(tier: str, *, basis_points: int, phrases: Phrases) -> str:
    """Return a tier's discount as `Silver 2%`, or in Chinese by what is kept: 98 折.

    `basis_points` are hundredths of a percent off: 500 is 5%, 95 折; 1,000 is 10%, 9 折.
    """
    pattern = phrases.translate("Paper", "{tier} {percent}%")
    tenths = tenths_kept(basis_points)
    return pattern.format(tier=tier, percent=plain_hundredths(basis_points), tenths_kept=tenths)


def tenths_kept(basis_points: int) -> str:
    """Return what a discount keeps as Chinese prices say it: 98 of 98 折, 9 of 9 折."""
    kept = 10_000 - basis_points
    by_tenths = kept % 1_000 == 0 or kept < 1_000
    return plain_hundredths(kept // 10 if by_tenths else kept)


def points_figure(points: int) -> str:
    """Return points with thousands commas and a true minus."""
    return f"{MINUS if points < 0 else ''}{abs(points):,}"


def round_money(minor: int, *, currency: Currency, phrases: Phrases) -> str:
    """Return money of terms without idle decimals: `¥1`, `¥2.50`, in Chinese `1 元`."""
    whole = minor % 10**currency.exponent == 0
    if is_chinese(phrases) and currency.code in YUAN:
        text = f"{format_figure(minor, currency=currency)} 元"
    else:
        text = format_money(minor, currency=currency)
    idle = f".{'0' * currency.exponent}"
    return text.replace(idle, "") if whole and currency.exponent else text
