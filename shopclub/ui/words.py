"""Words that many screens share: tiers, days, points, roles and kinds, in the language in force."""

from datetime import date
from typing import TYPE_CHECKING

from shopclub.kernel.money import MINUS
from shopclub.staff.roles import Role
from shopclub.ui.theme import TierHue
from shopclub.ui.translation import translate

if TYPE_CHECKING:
    from shopclub.counter.receipt import TierLabel

LONGEST_AGO = 60


def tier_word(label: "TierLabel") -> str:
    """Return the shop's own name of a tier, or the standard one of its key."""
    if label.name:
        return label.name
    match label.key:
        case "bronze":
            return translate("Words", "Bronze")
        case "silver":
            return translate("Words", "Silver")
        case "gold":
            return translate("Words", "Gold")
        case _:
            return label.key


def tier_hue(label: "TierLabel") -> TierHue:
    """Return the colour of a tier: of its key, or of its stars where the shop added it."""
    by_key = {hue.value: hue for hue in TierHue}
    if label.key in by_key:
        return by_key[label.key]
    if label.stars >= 3:
        return TierHue.GOLD
    return TierHue.SILVER if label.stars == 2 else TierHue.BRONZE


def currency_word(code: str) -> str:
    """Return the name of a currency, or its code where we have no name."""
    names = {
        "CNY": translate("Words", "Chinese yuan"),
        "TWD": translate("Words", "New Taiwan dollar"),
        "HKD": translate("Words", "Hong Kong dollar"),
        "MOP": translate("Words", "Macanese pataca"),
        "SGD": translate("Words", "Singapore dollar"),
        "MYR": translate("Words", "Malaysian ringgit"),
        "USD": translate("Words", "US dollar"),
        "EUR": translate("Words", "Euro"),
        "GBP": translate("Words", "British pound"),
        "JPY": translate("Words", "Japanese yen"),
        "KWD": translate("Words", "Kuwaiti dinar"),
    }
    return names.get(code, code)


def role_word(role: Role) -> str:
    """Return what someone is in the shop."""
    match role:
        case Role.OWNER:
            return translate("Words", "Owner")
        case Role.MANAGER:
            return translate("Words", "Manager")
        case Role.CASHIER:
            return translate("Words", "Cashier")


def points_word(points: int) -> str:
    """Return a number of points with its unit, with thousands commas and a true minus."""
    if points == 1:
        return translate("Words", "1 point")
    if points == -1:
        return translate("Words", "−1 point")
    return translate("Words", "{n} points").format(n=points_figure(points))


def members_word(count: int) -> str:
    """Return a number of members."""
    if count == 1:
        return translate("Words", "1 member")
    return translate("Words", "{n} members").format(n=f"{count:,}")


def sales_word(count: int) -> str:
    """Return a number of sales."""
    if count == 1:
        return translate("Words", "1 sale")
    return translate("Words", "{n} sales").format(n=f"{count:,}")


def days_word(count: int) -> str:
    """Return a number of days."""
    if count == 1:
        return translate("Words", "1 day")
    return translate("Words", "{n} days").format(n=f"{count:,}")


def points_figure(points: int) -> str:
    """Return points as a figure: `1,240`, `−30`."""
    return f"{MINUS if points < 0 else ''}{abs(points):,}"


def signed_points(points: int) -> str:
    """Return points that came or went: `+40`, `−1,000`."""
    return f"+{points:,}" if points > 0 else points_figure(points)


def day_word(day: date, *, today: date) -> str:
    """Return a short date, with its year where that is not the present one."""
    if day.year == today.year:
        return translate("Words", "{day} {month}").format(day=day.day, month=short_month_word(day))
    return full_day_word(day)


def full_day_word(day: date) -> str:
    """Return a short date with its year."""
    return translate("Words", "{day} {month} {year}").format(
        day=day.day, month=short_month_word(day), year=day.year
    )


def weekday_word(day: date) -> str:
    """Return the short name of a day's weekday."""
    names = (
        translate("Words", "Mon"),
        translate("Words", "Tue"),
        translate("Words", "Wed"),
        translate("Words", "Thu"),
        translate("Words", "Fri"),
        translate("Words", "Sat"),
        translate("Words", "Sun"),
    )
    return names[day.weekday()]


def ago_word(day: date, *, today: date) -> str:
    """Return how long ago a day was, or its date when that is more than two months."""
    days = (today - day).days
    if days == 0:
        return translate("Words", "today")
    if days == 1:
        return translate("Words", "yesterday")
    if 1 < days <= LONGEST_AGO:
        return translate("Words", "{n} days ago").format(n=days)
    return day_word(day, today=today)


def short_month_word(day: date) -> str:
    """Return the short name of a day's month."""
    names = (
        translate("Words", "Jan"),
        translate("Words", "Feb"),
        translate("Words", "Mar"),
        translate("Words", "Apr"),
        translate("Words", "May"),
        translate("Words", "Jun"),
        translate("Words", "Jul"),
        translate("Words", "Aug"),
        translate("Words", "Sep"),
        translate("Words", "Oct"),
        translate("Words", "Nov"),
        translate("Words", "Dec"),
    )
    return names[day.month - 1]
