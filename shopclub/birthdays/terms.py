"""What a shop does for birthdays; a dated setting (RULES §6)."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from shopclub.birthdays.occurrences import LeapDay, is_leap_day
from shopclub.kernel.money import LARGEST_MINOR
from shopclub.members.birthday import Birthday
from shopclub.storage import settings
from shopclub.storage.settings import Setting

WIDEST_WINDOW = 15
WHOLE_SHARE = 10_000
MOST_POINTS = 1_000_000
LOWEST_MULTIPLIER, HIGHEST_MULTIPLIER = 101, 1_000
LONGEST_REST = 366


class PerkKind(StrEnum):
    """What a member gets for a birthday."""

    NONE = "none"
    MULTIPLIER = "multiplier"
    POINTS = "points"
    VOUCHER = "voucher"
    GIFT = "gift"


WITHOUT_PURCHASE = frozenset({PerkKind.VOUCHER, PerkKind.GIFT})
"""Perks that no purchase brings: a voucher is issued, a gift is handed over."""


@dataclass(frozen=True, slots=True)
class BirthdayTerms:
    """When a birthday is, and its perk, once a year within `window_days` of the day.

    The perk multiplies the points of a purchase by `multiplier_hundredths`, or adds `points` to it;
    or a voucher over `voucher_amount` or `voucher_basis_points`, from a bill of `voucher_minimum`,
    is issued when the window opens and can be used until it closes; or the gift `gift_id` of the
    catalogue is given for no points. `tier_gifts` are the gifts of tiers that have one of their
    own, by the tier's key: it is that of the tiers above too, up to one with another. 0 is no gift.
    Whoever told or changed the date less than `known_days` before it waits for the next one, and
    two perks are never within `rest_days` of each other.
    """

    leap_day: LeapDay = LeapDay.FEBRUARY_28
    perk: PerkKind = PerkKind.MULTIPLIER
    multiplier_hundredths: int = 200
    points: int = 100
    voucher_amount: int = 2_000
    voucher_basis_points: int = 0
    voucher_minimum: int = 0
    gift_id: int = 0
    tier_gifts: tuple[tuple[str, int], ...] = ()
    window_days: int = 3
    known_days: int = 30
    rest_days: int = 300

    def __post_init__(self) -> None:
        if not 0 <= self.window_days <= WIDEST_WINDOW:
            raise ValueError("a window is 0 to 15 days on either side")
        if not LOWEST_MULTIPLIER <= self.multiplier_hundredths <= HIGHEST_MULTIPLIER:
            raise ValueError("a birthday multiplies points by more than 1 and at most 10")
        if not 1 <= self.points <= MOST_POINTS:
            raise ValueError("a birthday gives 1 to 1,000,000 points")
        self._check_voucher()
        if self.gift_id < 0 or any(gift_id < 1 for _, gift_id in self.tier_gifts):
            raise ValueError("a gift is one of the catalogue")
        if self.tier_gifts != tuple(sorted(dict(self.tier_gifts).items())):
            raise ValueError("a tier has one gift, and the tiers stand in the order of their keys")
        if not (0 <= self.known_days <= LONGEST_REST and 0 <= self.rest_days <= LONGEST_REST):
            raise ValueError("a date is known and a perk rests for 0 to 366 days")

    def _check_voucher(self) -> None:
        amount, share = self.voucher_amount, self.voucher_basis_points
        small = max(amount, self.voucher_minimum) <= LARGEST_MINOR and share <= WHOLE_SHARE
        if min(amount, share, self.voucher_minimum) < 0 or not small:
            raise ValueError("a voucher takes off an amount or up to all of a bill, from a bill up")
        if (amount > 0) == (share > 0):
            raise ValueError("a voucher takes off an amount or a share, one of them")

    @property
    def worth(self) -> int:
        """Return what the perk is worth: hundredths of a multiplier, points, or a voucher's terms.

        A voucher over an amount is worth its minor units, one over a share its basis points. A
        gift is told by its id, the one of whoever's tier has none of its own.
        """
        return {
            PerkKind.NONE: 0,
            PerkKind.MULTIPLIER: self.multiplier_hundredths,
            PerkKind.POINTS: self.points,
            PerkKind.VOUCHER: self.voucher_amount or self.voucher_basis_points,
            PerkKind.GIFT: self.gift_id,
        }[self.perk]

    def gift_of(self, tiers: Iterable[str]) -> int:
        """Return the gift of a tier, 0 for none; `tiers` are its key and those below, downwards."""
        own = dict(self.tier_gifts)
        return next((own[key] for key in tiers if key in own), self.gift_id)


def _to_data(terms: BirthdayTerms) -> dict[str, Any]:
    return {**asdict(terms), "tier_gifts": dict(terms.tier_gifts)}


def _from_data(data: dict[str, Any]) -> BirthdayTerms:
    """Read what any release has kept: what an older one did not know has its standard value."""
    return BirthdayTerms(
        **{
            **data,
            "leap_day": LeapDay(data.get("leap_day", LeapDay.FEBRUARY_28)),
            "perk": PerkKind(data.get("perk", PerkKind.MULTIPLIER)),
            "tier_gifts": tuple(sorted(data.get("tier_gifts", {}).items())),
        }
    )


BIRTHDAY_TERMS = Setting(
    name="birthdays", standard=BirthdayTerms(), to_data=_to_data, from_data=_from_data
)


def leap_day_of(birthday: Birthday | None, *, on: date) -> LeapDay:
    """Return when a birthday is in a year without its day; only 29 February looks at the terms."""
    if birthday is None or not is_leap_day(birthday):
        return LeapDay.FEBRUARY_28
    return settings.current(BIRTHDAY_TERMS, on=on).leap_day
