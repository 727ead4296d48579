"""The form of the settings: every entry as it is typed, and what differs between two forms."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import count

from shopclub.counter.receipt import TierLabel
from shopclub.tiers.ladder import Tier

YES, NO = "yes", "no"
MOST_TIERS = 8


class Entry(StrEnum):
    """Everything that can be entered or chosen, but the tiers."""

    NAME = "name"
    ADDRESS = "address"
    PHONE = "phone"
    CURRENCY = "currency"
    LANGUAGE = "language"
    HOUR = "hour"
    MARGIN = "margin"
    EARN_MONEY = "earn money"
    EARN_POINTS = "earn points"
    EARN_STEP = "earn step"
    REDEEM_POINTS = "redeem points"
    REDEEM_MONEY = "redeem money"
    REDEEM_STEP = "redeem step"
    SHARE = "share"
    MINIMUM = "minimum"
    EXPIRY = "expiry"
    LASTS = "lasts"
    CLEARING_MONTH = "clearing month"
    CLEARING_DAY = "clearing day"
    NOTICE = "notice"
    DEFICIT = "deficit"
    GRACE = "grace"
    MULTIPLIERS = "multipliers"
    WINDOW = "window"
    WINDOW_MONTHS = "window months"
    BASIS = "basis"
    REVIEW = "review"
    REVIEW_NOTICE = "review notice"
    VOUCHER_DAYS = "voucher days"
    PERK = "perk"
    PERK_TIMES = "perk times"
    PERK_POINTS = "perk points"
    PERK_OFF = "perk off"
    PERK_LEAST = "perk least"
    PERK_GIFT = "perk gift"
    PERK_WINDOW = "perk window"
    PERK_KNOWN = "perk known"
    PERK_REST = "perk rest"
    LEAP_DAY = "leap day"
    AMOUNT_LIMIT = "amount limit"
    REFUND_LIMIT = "refund limit"
    REFUND_DAYS = "refund days"
    DEPARTMENTS = "departments"
    PHONE_NEEDED = "phone needed"
    NOTICE_NEEDED = "notice needed"
    GUARDIAN = "guardian"
    SILENT = "silent"
    EFFECTIVE = "effective"


class TierField(StrEnum):
    """What is entered of a tier, column by column."""

    NAME = "tier name"
    THRESHOLD = "tier threshold"
    MULTIPLIER = "tier multiplier"
    DISCOUNT = "tier discount"
    WELCOME = "tier welcome points"
    VOUCHER = "tier voucher"
    BENEFITS = "tier benefits"
    EARLY = "tier early access"
    GIFT = "tier birthday gift"


AT_ONCE: frozenset[Entry | TierField] = frozenset(
    {Entry.NAME, Entry.ADDRESS, Entry.PHONE, Entry.CURRENCY, Entry.LANGUAGE, Entry.HOUR}
)
"""Entries that never wait for a day."""


@dataclass(frozen=True, slots=True)
class TierEntry:
    """A tier as it is typed; `kept` is the tier it was, or None for a new one.

    `gift` is the id of its own birthday gift, empty where it has that of the tier below.
    """

    key: str
    name: str
    threshold: str
    multiplier: str
    discount: str
    welcome: str = ""
    voucher: str = ""
    benefits: str = ""
    early: str = ""
    gift: str = ""
    kept: Tier | None = None

    def label(self, *, row: int) -> TierLabel:
        """Return what the tier is called, and its stars by its row."""
        return TierLabel(key=self.key, name=self.name.strip(), stars=row + 1)

    def read(self, of: TierField) -> str:
        """Return one entry of the row."""
        return {
            TierField.NAME: self.name,
            TierField.THRESHOLD: self.threshold,
            TierField.MULTIPLIER: self.multiplier,
            TierField.DISCOUNT: self.discount,
            TierField.WELCOME: self.welcome,
            TierField.VOUCHER: self.voucher,
            TierField.BENEFITS: self.benefits,
            TierField.EARLY: self.early,
            TierField.GIFT: self.gift,
        }[of]

    def with_text(self, of: TierField, text: str) -> "TierEntry":
        """Return the row with another entry."""
        match of:
            case TierField.NAME:
                return replace(self, name=text)
            case TierField.THRESHOLD:
                return replace(self, threshold=text)
            case TierField.MULTIPLIER:
                return replace(self, multiplier=text)
            case TierField.DISCOUNT:
                return replace(self, discount=text)
            case TierField.WELCOME:
                return replace(self, welcome=text)
            case TierField.VOUCHER:
                return replace(self, voucher=text)
            case TierField.BENEFITS:
                return replace(self, benefits=text)
            case TierField.EARLY:
                return replace(self, early=text)
            case TierField.GIFT:
                return replace(self, gift=text)


@dataclass(frozen=True, slots=True)
class Spot:
    """Where on the form something was refused: an entry, or a field of a tier's row."""

    of: Entry | TierField
    row: int = -1


@dataclass(frozen=True, slots=True)
class Form:
    """All that is entered."""

    entries: Mapping[Entry, str]
    tiers: tuple[TierEntry, ...]

    def __getitem__(self, entry: Entry) -> str:
        """Return an entry."""
        return self.entries[entry]

    def with_entry(self, entry: Entry, text: str) -> "Form":
        """Return the form with another entry."""
        return replace(self, entries={**self.entries, entry: text})

    def with_tier(self, row: int, of: TierField, text: str) -> "Form":
        """Return the form with another entry of a tier."""
        changed = self.tiers[row].with_text(of, text)
        return replace(self, tiers=(*self.tiers[:row], changed, *self.tiers[row + 1 :]))

    def with_new_tier(self) -> "Form":
        """Return the form with one more tier at the top, still without name and threshold."""
        keys = {tier.key for tier in self.tiers}
        key = next(f"tier{number}" for number in count(1) if f"tier{number}" not in keys)
        top = self.tiers[-1]
        new = TierEntry(key, "", "", multiplier=top.multiplier, discount=top.discount)
        return replace(self, tiers=(*self.tiers, new))

    def without_tier(self, row: int) -> "Form":
        """Return the form without a tier; the lowest one stays."""
        if row == 0:
            return self
        return replace(self, tiers=self.tiers[:row] + self.tiers[row + 1 :])


def with_later(fresh: Form, *, sent: Form, now: Form) -> Form:
    """Return a form as it was read anew, with whatever was entered since it was sent."""
    later = {entry: now[entry] for entry in Entry if now[entry] != sent[entry]}
    tiers = fresh.tiers if now.tiers == sent.tiers else now.tiers
    return Form({**fresh.entries, **later}, tiers)


def changed(before: Form, after: Form) -> frozenset[tuple[str, str]]:
    """Return what differs: entries by name, and tiers by key and field."""
    entries = {
        ("entry", entry.value)
        for entry in Entry
        if entry is not Entry.EFFECTIVE and before[entry] != after[entry]
    }
    old, new = ({tier.key: tier for tier in form.tiers} for form in (before, after))
    gone_or_new = {("tier", key) for key in old.keys() ^ new.keys()}
    fields = {
        (key, of.value)
        for key in old.keys() & new.keys()
        for of in TierField
        if old[key].read(of) != new[key].read(of)
    }
    return frozenset(entries | gone_or_new | fields)
