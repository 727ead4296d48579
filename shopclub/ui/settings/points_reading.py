"""From the form to the terms of points."""

from dataclasses import dataclass, replace

from shopclub.kernel.errors import ShopClubError
from shopclub.points.terms import (
    DeficitPolicy,
    EarnRule,
    Expiry,
    ExpiryKind,
    Multipliers,
    PointTerms,
    RedeemRule,
)
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.numbers import NumberFault, NumberRefused, check_rate, read_whole
from shopclub.ui.settings.reader import Reader, hundredths, span, whole

MOST_POINTS = 1_000_000


@dataclass(eq=False)
class StepHasNoValue(ShopClubError):
    """A step of points would be worth a part of the smallest coin."""


def points_of(reader: Reader, *, old: PointTerms) -> PointTerms:
    """Read the terms of points; a group that is refused in part stays as it was."""
    notice = reader.take(Entry.NOTICE, whole(0, 366), old.notice_days)
    grace = reader.take(Entry.GRACE, whole(0, 366), old.grace_days)
    return replace(
        old,
        earn=_earn(reader, old.earn),
        redeem=_redeem(reader, old.redeem),
        expiry=_expiry(reader, old.expiry),
        notice_days=notice,
        deficit=DeficitPolicy(reader.form[Entry.DEFICIT]),
        grace_days=grace,
        multipliers=Multipliers(reader.form[Entry.MULTIPLIERS]),
    )


def _earn(reader: Reader, old: EarnRule) -> EarnRule:
    step = reader.take(Entry.EARN_STEP, reader.sum, old.step)
    money = reader.take(Entry.EARN_MONEY, reader.sum, 0)
    if not money:
        reader.take(Entry.EARN_POINTS, whole(1, MOST_POINTS), old.points)
        return replace(old, step=step)

    def rate(text: str) -> int:
        try:
            points = read_whole(text, least=0, most=MOST_POINTS)
        except NumberRefused as refusal:
            if refusal.fault is not NumberFault.OUT_OF_RANGE:
                raise
            points = 0
        check_rate(points, money=money)
        return points

    points = reader.take(Entry.EARN_POINTS, rate, 0)
    return EarnRule(points, money, step) if points else replace(old, step=step)


def _redeem(reader: Reader, old: RedeemRule) -> RedeemRule:
    share = reader.take(Entry.SHARE, hundredths, old.share_basis_points)
    minimum = reader.take(Entry.MINIMUM, whole(0, MOST_POINTS), old.minimum_balance)
    points = reader.take(Entry.REDEEM_POINTS, whole(1, MOST_POINTS), 0)
    money = reader.take(Entry.REDEEM_MONEY, reader.sum, 0)

    def whole_coins(text: str) -> int:
        step = read_whole(text, least=1, most=MOST_POINTS)
        if points and step * money % points:
            raise StepHasNoValue
        return step

    step = reader.take(Entry.REDEEM_STEP, whole_coins, 0)
    if not (points and money and step):
        return replace(old, share_basis_points=share, minimum_balance=minimum)
    return RedeemRule(points, money, step, share, minimum)


def _expiry(reader: Reader, old: Expiry) -> Expiry:
    kind = ExpiryKind(reader.form[Entry.EXPIRY])
    if kind is ExpiryKind.DAYS:
        days = reader.take(Entry.LASTS, span(3_660), 0)
        return replace(old, kind=kind, days=days) if days else old
    if kind in {ExpiryKind.MONTHS, ExpiryKind.MONTHS_AFTER_MONTH_END}:
        months = reader.take(Entry.LASTS, span(120), 0)
        return replace(old, kind=kind, months=months) if months else old
    if kind is ExpiryKind.CLEARING_DAY:
        month = int(reader.form[Entry.CLEARING_MONTH])
        most = 29 if month == 2 else 30 if month in {4, 6, 9, 11} else 31
        day = reader.take(Entry.CLEARING_DAY, whole(1, most), 0)
        return replace(old, kind=kind, clearing_month=month, clearing_day=day) if day else old
    return replace(old, kind=kind)
