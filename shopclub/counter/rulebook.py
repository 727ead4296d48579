"""The rules of the house together: read in one look, and changed from a day on, all or nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, TypeVar

from shopclub.birthdays.terms import BIRTHDAY_TERMS, BirthdayTerms
from shopclub.counter.rules_changed import RulesChanged, parts_that_differ
from shopclub.counter.till_terms import TILL_TERMS, TillTerms
from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.errors import ShopClubError
from shopclub.members.membership import MEMBERSHIP_TERMS, MembershipTerms
from shopclub.points.terms import POINT_TERMS, PointTerms
from shopclub.rewards.catalogue import GiftNamed, gifts_named
from shopclub.sales import sales
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import logo, settings
from shopclub.storage.database import writing
from shopclub.storage.identity import IDENTITY, Identities, Identity, clean_identity
from shopclub.storage.settings import Setting
from shopclub.tiers.ladder import LADDER, Ladder

A_DAY = timedelta(days=1)
FARTHEST = timedelta(days=732)
"""How far ahead rules may be set: two years, so that a slip of the pen is noticed."""

Value = TypeVar("Value")
_DATED: tuple[Setting[Any], ...] = (
    POINT_TERMS,
    LADDER,
    TILL_TERMS,
    MEMBERSHIP_TERMS,
    BIRTHDAY_TERMS,
)


@dataclass(eq=False)
class DayIsOver(ShopClubError):
    """Rules were to change from a day that is over: the past stays explainable."""

    day: date
    today: date


@dataclass(eq=False)
class DayTooFar(ShopClubError):
    """Rules were to change from a day that is years away."""

    day: date
    latest: date


@dataclass(eq=False)
class CurrencyFixed(ShopClubError):
    """The currency was to change, but sales were made in it."""

    code: str


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything the owner sets: who the shop is, and its terms."""

    identity: Identity
    points: PointTerms
    ladder: Ladder
    till: TillTerms
    membership: MembershipTerms
    birthdays: BirthdayTerms = field(default_factory=BirthdayTerms)


@dataclass(frozen=True, slots=True)
class RulesRead:
    """The rules as last set, the later day from which some of them hold, and what goes with them.

    `gifts` are those that a birthday may bring. `planned` is None when all of them hold today. The
    currency is fixed once there `are_sales`.
    """

    rules: Rules
    today: date
    planned: date | None
    are_sales: bool
    logo: bytes | None
    gifts: tuple[GiftNamed, ...] = ()


class Rulebook:
    """The rules of an open shop."""

    def __init__(self, *, clock: ShopClock, identities: Identities) -> None:
        self._clock = clock
        self._identities = identities

    def read(self) -> RulesRead:
        """Return the rules as they were last set."""
        today = self._clock.today()
        planned = [
            change.effective
            for setting in _DATED
            for change in settings.history(setting)
            if change.effective > today
        ]
        return RulesRead(
            rules=_last_set(),
            today=today,
            planned=max(planned, default=None),
            are_sales=sales.are_any(),
            logo=logo.current_logo(),
            gifts=gifts_named(),
        )

    def change(
        self, rules: Rules, *, by: Actor, effective: date, seen: Rules | None = None
    ) -> None:
        """Change the terms from a day on, today or later, and who the shop is from today.

        What was planned for later days gives way to what changes now. `seen` are the rules that
        were looked at. Raises RulesChanged where they are others by now, DayIsOver, DayTooFar,
        CurrencyFixed or TextRefused; then nothing has changed.
        """
        with writing():
            by.require(Permission.CHANGE_SETTINGS)
            moment = self._clock.moment()
            _check_day(effective, today=moment.day)
            before = _last_set()
            if seen is not None and before != seen:
                raise RulesChanged(parts_that_differ(before, seen))
            if rules.identity != before.identity:
                self._change_identity(rules.identity, moment=moment, by=by, effective=moment.day)
            for setting, value in _changed(before, rules):
                for day in (effective, *_planned(setting, after=effective)):
                    change_setting(setting, value, by=by, moment=moment, effective=day)
        self._identities.read()

    def set_identity(self, identity: Identity, *, by: Actor, effective: date) -> None:
        """Change who the shop is from a day on; the hour at which its day turns a day later.

        Raises DayIsOver, DayTooFar, CurrencyFixed or TextRefused; then nothing has changed.
        """
        with writing():
            by.require(Permission.CHANGE_SETTINGS)
            moment = self._clock.moment()
            _check_day(effective, today=moment.day)
            self._change_identity(identity, moment=moment, by=by, effective=effective)
        self._identities.read()

    def logo(self) -> bytes | None:
        """Return the shop's own sign as a PNG, or None."""
        return logo.current_logo()

    def set_logo(self, png: bytes | None, *, by: Actor) -> None:
        """Take a small PNG as the shop's own sign, or go back to the plain one."""
        with writing():
            by.require(Permission.CHANGE_SETTINGS)
            moment = self._clock.moment()
            change_id = logo.change_logo(png, at=moment.at, staff_id=by.staff_id)
            audit.record(
                "change setting",
                moment=moment,
                staff_id=by.staff_id,
                subject="setting:logo",
                effective=moment.day.isoformat(),
                change=change_id,
            )

    def _change_identity(
        self, identity: Identity, *, moment: Moment, by: Actor, effective: date
    ) -> None:
        new, before = clean_identity(identity), settings.current(IDENTITY, on=date.max)
        if new.currency_code != before.currency_code and sales.are_any():
            raise CurrencyFixed(before.currency_code)
        hour = settings.current(IDENTITY, on=effective).day_ends_at
        later = _planned(IDENTITY, after=effective)
        if new.day_ends_at != hour:
            later = tuple(sorted({effective + A_DAY, *later}))
        today = replace(new, day_ends_at=hour)
        change_setting(IDENTITY, today, by=by, moment=moment, effective=effective)
        for day in later:
            change_setting(IDENTITY, new, by=by, moment=moment, effective=day)


def change_setting(
    setting: Setting[Value], value: Value, *, by: Actor, moment: Moment, effective: date
) -> None:
    """Set a setting from a day on, inside the transaction of a service, and say so in the log."""
    change_id = settings.change(
        setting, value, effective=effective, at=moment.at, staff_id=by.staff_id
    )
    note_change(
        change_id, name=setting.name, moment=moment, staff_id=by.staff_id, effective=effective
    )


def note_change(
    change_id: int, *, name: str, moment: Moment, staff_id: int | None, effective: date
) -> None:
    """Write a change of a setting into the log, sealed."""
    audit.record(
        "change setting",
        moment=moment,
        staff_id=staff_id,
        subject=f"setting:{name}",
        effective=effective.isoformat(),
        change=change_id,
        seal=audit.seal_of(*settings.row_of(change_id)),
    )


def _planned(setting: Setting[Any], *, after: date) -> tuple[date, ...]:
    """Return the days after a day for which a change is planned already."""
    days = {change.effective for change in settings.history(setting)}
    return tuple(sorted(day for day in days if day > after))


def _check_day(effective: date, *, today: date) -> None:
    if effective < today:
        raise DayIsOver(effective, today)
    if effective > today + FARTHEST:
        raise DayTooFar(effective, today + FARTHEST)


def _last_set() -> Rules:
    return Rules(
        identity=settings.current(IDENTITY, on=date.max),
        points=settings.current(POINT_TERMS, on=date.max),
        ladder=settings.current(LADDER, on=date.max),
        till=settings.current(TILL_TERMS, on=date.max),
        membership=settings.current(MEMBERSHIP_TERMS, on=date.max),
        birthdays=settings.current(BIRTHDAY_TERMS, on=date.max),
    )


def _changed(before: Rules, after: Rules) -> Iterator[tuple[Setting[Any], object]]:
    """Yield each dated setting that differs, with its new value."""
    values = (
        (before.points, after.points),
        (before.ladder, after.ladder),
        (before.till, after.till),
        (before.membership, after.membership),
        (before.birthdays, after.birthdays),
    )
    for setting, (old, new) in zip(_DATED, values, strict=True):
        if new != old:
            yield setting, new
