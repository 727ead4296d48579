"""Words that many screens share: tiers, days, points, roles and kinds, in the language in force."""

from datetime import date

from shopclub.counter.day_receipts import CameBack
from shopclub.counter.receipt import Means, TierLabel
from shopclub.kernel.money import MINUS
from shopclub.points.ledger import EntryKind
from shopclub.staff.roles import Role
from shopclub.ui.theme import TierHue
from shopclub.ui.translation import translate
from shopclub.ui.widgets.badges import BadgeKind

LONGEST_AGO = 60


def tier_word(label: TierLabel) -> str:
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


def came_back_word(came_back: CameBack) -> str:
    """Say how much of a sale has come back; nothing for one that stands."""
    match came_back:
        case CameBack.NOTHING:
            return ""
        case CameBack.PART:
            return translate("Refunds", "part refunded")
        case CameBack.ALL:
            return translate("Refunds", "refunded")


def tier_hue(label: TierLabel) -> TierHue:
    """Return the colour of a tier: of its key, or of its stars where the shop added it."""
    by_key = {hue.value: hue for hue in TierHue}
    if label.key in by_key:
        return by_key[label.key]
    if label.stars >= 3:
        return TierHue.GOLD
    return TierHue.SILVER if label.stars == 2 else TierHue.BRONZE


def means_word(means: Means) -> str:
    """Return a means of payment."""
    match means:
        case Means.CASH:
            return translate("Words", "Cash")
        case Means.WECHAT:
            return translate("Words", "WeChat")
        case Means.ALIPAY:
            return translate("Words", "Alipay")
        case Means.CARD:
            return translate("Words", "Bank card")
        case Means.OTHER:
            return translate("Words", "Other")


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


def entry_word(kind: EntryKind) -> str:
    """Return what an entry of the ledger is, as a badge says it."""
    match kind:
        case EntryKind.EARN:
            return translate("Words", "earn")
        case EntryKind.BONUS:
            return translate("Words", "bonus")
        case EntryKind.REDEEM:
            return translate("Words", "redeem")
        case EntryKind.EXPIRE:
            return translate("Words", "expire")
        case EntryKind.REVERSE:
            return translate("Words", "reverse")
        case EntryKind.RESTORE:
            return translate("Words", "restore")
        case EntryKind.ADJUST:
            return translate("Words", "adjust")
        case EntryKind.OPENING:
            return translate("Words", "opening")
        case EntryKind.TRANSFER:
            return translate("Words", "transfer")


def entry_badge(kind: EntryKind) -> BadgeKind:
    """Return the colour in which an entry of the ledger is named."""
    return {
        EntryKind.EARN: BadgeKind.OK,
        EntryKind.BONUS: BadgeKind.SOFT,
        EntryKind.REDEEM: BadgeKind.INFO,
        EntryKind.EXPIRE: BadgeKind.WARN,
        EntryKind.REVERSE: BadgeKind.DANGER,
        EntryKind.RESTORE: BadgeKind.OK,
        EntryKind.ADJUST: BadgeKind.NEUTRAL,
        EntryKind.OPENING: BadgeKind.NEUTRAL,
        EntryKind.TRANSFER: BadgeKind.NEUTRAL,
    }[kind]


def points_word(points: int) -> str:
    """Return a number of points with its unit, with thousands commas and a true minus."""
    if points == 1:
        return translate("Words", "1 point")
    return translate("Words", "{n} points").format(n=points_figure(points))


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
