"""What fields of settings, gifts and members are called, and how their values are written."""

from collections.abc import Callable
from typing import Any

from shopclub.insights.log.permissions import given_and_taken
from shopclub.insights.log.target_actions import value_of_target
from shopclub.insights.log.telling import Told, plain
from shopclub.kernel.money import format_money, plain_hundredths
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.table import NOTHING

_MONEY = frozenset(
    {"money", "threshold", "voucher_amount", "voucher_minimum", "amount_limit", "refund_limit"}
)
_PERCENT = frozenset({"discount_basis_points", "voucher_basis_points", "share_basis_points"})
_HUNDREDTHS = frozenset({"multiplier_hundredths"})
_OF_A_TARGET = frozenset({"baseline", "goal"})
_ROLES = frozenset({"manager", "cashier"})
_YES_OR_NO = frozenset({"active"})
_CALLED: dict[str, Callable[[Phrases], str]] = {
    "name": lambda phrases: phrases.translate("LogField", "name"),
    "phone": lambda phrases: phrases.translate("LogField", "phone"),
    "birthday": lambda phrases: phrases.translate("LogField", "birthday"),
    "guardian": lambda phrases: phrases.translate("LogField", "guardian"),
    "gender": lambda phrases: phrases.translate("LogField", "gender"),
    "address": lambda phrases: phrases.translate("LogField", "address"),
    "preferences": lambda phrases: phrases.translate("LogField", "preferences"),
    "allergies": lambda phrases: phrases.translate("LogField", "allergies"),
    "note": lambda phrases: phrases.translate("LogField", "note"),
    "tags": lambda phrases: phrases.translate("LogField", "tags"),
    "introduced by": lambda phrases: phrases.translate("LogField", "introduced by"),
    "points": lambda phrases: phrases.translate("LogField", "points"),
    "money": lambda phrases: phrases.translate("LogField", "money"),
    "stock": lambda phrases: phrases.translate("LogField", "stock"),
    "active": lambda phrases: phrases.translate("LogField", "offered"),
    "step": lambda phrases: phrases.translate("LogField", "step"),
    "share_basis_points": lambda phrases: phrases.translate("LogField", "most of the bill"),
    "minimum_balance": lambda phrases: phrases.translate("LogField", "least balance"),
    "earn": lambda phrases: phrases.translate("LogField", "earning"),
    "redeem": lambda phrases: phrases.translate("LogField", "redeeming"),
    "expiry": lambda phrases: phrases.translate("LogField", "expiry"),
    "kind": lambda phrases: phrases.translate("LogField", "kind"),
    "months": lambda phrases: phrases.translate("LogField", "months"),
    "days": lambda phrases: phrases.translate("LogField", "days"),
    "notice_days": lambda phrases: phrases.translate("LogField", "days of notice"),
    "grace_days": lambda phrases: phrases.translate("LogField", "days of grace"),
    "multipliers": lambda phrases: phrases.translate("LogField", "several multipliers"),
    "deficit": lambda phrases: phrases.translate("LogField", "points that are owed"),
    "tiers": lambda phrases: phrases.translate("LogField", "tiers"),
    "bronze": lambda phrases: phrases.translate("Report", "Bronze"),
    "silver": lambda phrases: phrases.translate("Report", "Silver"),
    "gold": lambda phrases: phrases.translate("Report", "Gold"),
    "threshold": lambda phrases: phrases.translate("LogField", "threshold"),
    "threshold_points": lambda phrases: phrases.translate("LogField", "threshold in points"),
    "multiplier_hundredths": lambda phrases: phrases.translate("LogField", "points times"),
    "discount_basis_points": lambda phrases: phrases.translate("LogField", "discount"),
    "welcome_points": lambda phrases: phrases.translate("LogField", "welcome points"),
    "benefits": lambda phrases: phrases.translate("LogField", "what it brings besides"),
    "early_access": lambda phrases: phrases.translate("LogField", "what it sees early"),
    "voucher_amount": lambda phrases: phrases.translate("LogField", "voucher"),
    "voucher_basis_points": lambda phrases: phrases.translate("LogField", "voucher in percent"),
    "voucher_minimum": lambda phrases: phrases.translate("LogField", "least bill of the voucher"),
    "window_months": lambda phrases: phrases.translate("LogField", "months that count"),
    "window_days": lambda phrases: phrases.translate("LogField", "days around the birthday"),
    "perk": lambda phrases: phrases.translate("LogField", "birthday gift"),
    "gift_id": lambda phrases: phrases.translate("LogField", "gift number"),
    "tier_gifts": lambda phrases: phrases.translate("LogField", "gift number"),
    "known_days": lambda phrases: phrases.translate("LogField", "days the date is told before"),
    "rest_days": lambda phrases: phrases.translate("LogField", "days between two"),
    "leap_day": lambda phrases: phrases.translate("LogField", "29 February"),
    "currency_code": lambda phrases: phrases.translate("LogField", "currency"),
    "language": lambda phrases: phrases.translate("LogField", "language"),
    "zone_name": lambda phrases: phrases.translate("LogField", "time zone"),
    "day_ends_at": lambda phrases: phrases.translate("LogField", "hour at which the day ends"),
    "country": lambda phrases: phrases.translate("LogField", "country"),
    "phone_needed": lambda phrases: phrases.translate("LogField", "phone is needed"),
    "notice_needed": lambda phrases: phrases.translate("LogField", "notice is needed"),
    "guardian_below": lambda phrases: phrases.translate("LogField", "guardian below the age of"),
    "amount_limit": lambda phrases: phrases.translate("LogField", "highest amount"),
    "refund_limit": lambda phrases: phrases.translate("LogField", "highest refund"),
    "refund_days": lambda phrases: phrases.translate("LogField", "days for a refund"),
    "manager": lambda phrases: phrases.translate("Log", "manager"),
    "cashier": lambda phrases: phrases.translate("Log", "cashier"),
    "memberships": lambda phrases: phrases.translate("LogField", "memberships"),
    "departments": lambda phrases: phrases.translate("LogField", "departments"),
    "pairs": lambda phrases: phrases.translate("LogField", "pairs"),
    "first": lambda phrases: phrases.translate("LogField", "first month"),
    "baseline": lambda phrases: phrases.translate("LogField", "baseline"),
    "goal": lambda phrases: phrases.translate("LogField", "goal"),
    "views": lambda phrases: phrases.translate("LogField", "saved views"),
}


def field_word(path: str, told: Told) -> str:
    """Return what a field is called, the group it belongs to before it; else its own name."""
    return " ".join(_part_word(part, told) for part in path.split(".")[-2:])


def _part_word(part: str, told: Told) -> str:
    if part in told.tiers:
        return told.tiers[part]
    called = _CALLED.get(part)
    return part.replace("_", " ") if called is None else called(told.phrases)


def value_word(path: str, value: Any, told: Told) -> str:
    """Return a value of a field as people write it."""
    phrases, key = told.phrases, path.rpartition(".")[2]
    if isinstance(value, bool) or (key in _YES_OR_NO and value in (0, 1)):
        return (
            phrases.translate("LogField", "yes") if value else phrases.translate("LogField", "no")
        )
    if not isinstance(value, int):
        return plain(value)
    if key == "stock" and value < 0:
        return NOTHING
    if key in _MONEY:
        return format_money(value, currency=told.currency)
    if key in _PERCENT:
        return f"{plain_hundredths(value)}%"
    if key in _OF_A_TARGET:
        return value_of_target(value, told)
    if key in _HUNDREDTHS:
        return plain_hundredths(value)
    return plain(value)


def change_word(change: tuple[str, Any, Any], told: Told) -> str:
    """Return what a field held before, and what it holds now."""
    path, before, after = change
    if path in _ROLES and isinstance(before, list) and isinstance(after, list):
        changes = given_and_taken(before, after, phrases=told.phrases)
        return told.phrases.translate("Log", "{field}: {value}").format(
            field=field_word(path, told),
            value=told.phrases.translate("Log", ", ").join(changes),
        )
    return told.phrases.translate("Log", "{field}: {before} → {after}").format(
        field=field_word(path, told),
        before=value_word(path, before, told),
        after=value_word(path, after, told),
    )
