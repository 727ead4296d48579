"""The ladder of tiers: which tier a spend reaches and how far the others are (RULES §5)."""

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from shopclub.kernel.money import LARGEST_MINOR
from shopclub.kernel.periods import add_months
from shopclub.storage.settings import Setting
from shopclub.tiers.review_days import YEAR_END, Review, ReviewKind

LONGEST_VOUCHER = 3_650


class Window(StrEnum):
    """Which purchases count: of some months back, of this calendar year, or all."""

    ROLLING = "rolling"
    CALENDAR_YEAR = "calendar year"
    LIFETIME = "lifetime"


class Basis(StrEnum):
    """What counts: the money spent in minor units, or the points earned."""

    MONEY = "money"
    POINTS = "points"


@dataclass(frozen=True, slots=True)
class Tier:
    """A step of the ladder: multiplier in hundredths, discount in ‱.

    The threshold is in minor units or points, as the ladder's basis says. An empty name is the
    standard one of its key, in whatever language it is shown. Welcome points are paid once in a
    member's lifetime, and so is a voucher over `voucher_amount` or `voucher_basis_points` issued;
    `early_access` and `benefits` are texts of the shop's own.
    """

    key: str
    threshold: int
    multiplier_hundredths: int = 100
    discount_basis_points: int = 0
    name: str = ""
    welcome_points: int = 0
    early_access: str = ""
    benefits: str = ""
    voucher_amount: int = 0
    voucher_basis_points: int = 0

    @property
    def texts(self) -> tuple[str, ...]:
        """What the shop says that this tier brings besides, first what it always brings."""
        return tuple(text for text in (self.benefits, self.early_access) if text)

    @property
    def has_voucher(self) -> bool:
        """Whether whoever reaches this tier is welcomed by a voucher."""
        return bool(self.voucher_amount or self.voucher_basis_points)


@dataclass(frozen=True, slots=True)
class Ladder:
    """The tiers from the lowest, whose threshold is 0, upwards, and how a place is kept.

    `window_months` counts for a rolling window only. `notice_days` is how long before a review the
    owner sees who would go down, `voucher_days` how long a welcome voucher can be used.
    """

    tiers: tuple[Tier, ...]
    window_months: int = 12
    window: Window = Window.ROLLING
    basis: Basis = Basis.MONEY
    review: Review = YEAR_END
    notice_days: int = 30
    voucher_days: int = 30

    def __post_init__(self) -> None:
        _check_tiers(self.tiers)
        if not 1 <= self.window_months <= 1_200:
            raise ValueError("a window has 1 to 1,200 months")
        if not 0 <= self.notice_days <= 365:
            raise ValueError("notice is given 0 to 365 days ahead")
        if not 1 <= self.voucher_days <= LONGEST_VOUCHER:
            raise ValueError("a welcome voucher can be used on 1 to 3,650 days")
        if self.window is Window.CALENDAR_YEAR and self.review != YEAR_END:
            raise ValueError("a calendar year is reviewed on 31 December")

    def tier_at(self, spend: int) -> Tier:
        """Return the tier that a spend reaches; at the threshold is in."""
        counted = max(spend, 0)
        return [tier for tier in self.tiers if tier.threshold <= counted][-1]

    def tier(self, key: str) -> Tier:
        """Return the tier of a key, or the lowest when the shop removed that tier."""
        return self.tiers[self.rank(key)]

    def rank(self, key: str) -> int:
        """Return how many steps a tier stands above the lowest."""
        for rank, tier in enumerate(self.tiers):
            if tier.key == key:
                return rank
        return 0

    def above(self, key: str) -> Tier | None:
        """Return the next higher tier, or None at the top."""
        place = self.rank(key) + 1
        return self.tiers[place] if place < len(self.tiers) else None

    def climbed(self, *, before: str, after: str) -> tuple[Tier, ...]:
        """Return every tier that is reached or skipped on the way up, the lowest first."""
        return self.tiers[self.rank(before) + 1 : self.rank(after) + 1]

    def counted(self, *, money: int, points: int) -> int:
        """Return what of a purchase counts: its money in minor units, or the points it earned."""
        return money if self.basis is Basis.MONEY else points

    def window_start(self, on: date) -> date:
        """Return the day before the first one whose spend counts on a day."""
        if self.window is Window.LIFETIME or on.year == 1:
            return date.min
        if self.window is Window.CALENDAR_YEAR:
            return date(on.year - 1, 12, 31)
        return add_months(on, months=-self.window_months)

    def to_reach(self, key: str, *, spend: int) -> int | None:
        """Return what is missing to the tier above in today's window; None at the top."""
        above = self.above(key)
        return None if above is None else max(above.threshold - max(spend, 0), 0)

    def to_keep(self, key: str, *, spend: int) -> int:
        """Return what is missing to keep a tier.

        `spend` is what will still be in the window on the review day.
        """
        return max(self.tier(key).threshold - max(spend, 0), 0)


def _check_tiers(tiers: tuple[Tier, ...]) -> None:
    thresholds = [tier.threshold for tier in tiers]
    if not thresholds or thresholds[0] != 0:
        raise ValueError("the lowest tier begins at 0")
    if sorted(set(thresholds)) != thresholds:
        raise ValueError("thresholds rise from tier to tier")
    if len({tier.key for tier in tiers}) != len(tiers):
        raise ValueError("every tier has a key of its own")
    if any(not 0 <= tier.discount_basis_points <= 10_000 for tier in tiers):
        raise ValueError("a discount lies between 0 and 100%")
    if any(not 0 <= tier.multiplier_hundredths <= 10_000 for tier in tiers):
        raise ValueError("a multiplier lies between 0 and 100")
    for tier in tiers:
        amount, share = tier.voucher_amount, tier.voucher_basis_points
        if not (0 <= amount <= LARGEST_MINOR and 0 <= share <= 10_000) or (amount and share):
            raise ValueError("a welcome voucher takes off an amount or a share, one of them")
    if tiers[0].has_voucher:
        raise ValueError("the lowest tier is nobody's promotion")
    if tiers[0].welcome_points or any(tier.welcome_points < 0 for tier in tiers):
        raise ValueError("welcome points are 0 or more, and the lowest tier is nobody's promotion")


def _from_data(data: dict[str, Any]) -> Ladder:
    """Read a ladder; what an older version of ShopClub did not know has its standard value."""
    review = data.get("review")
    return Ladder(
        tiers=tuple(Tier(**tier) for tier in data["tiers"]),
        window_months=data["window_months"],
        window=Window(data.get("window", Window.ROLLING)),
        basis=Basis(data.get("basis", Basis.MONEY)),
        review=YEAR_END
        if review is None
        else Review(**{**review, "kind": ReviewKind(review["kind"])}),
        notice_days=data.get("notice_days", 30),
        voucher_days=data.get("voucher_days", 30),
    )


STANDARD_LADDER = Ladder(
    tiers=(
        Tier(key="bronze", threshold=0, multiplier_hundredths=100, discount_basis_points=0),
        Tier(key="silver", threshold=200_000, multiplier_hundredths=120, discount_basis_points=200),
        Tier(key="gold", threshold=800_000, multiplier_hundredths=150, discount_basis_points=500),
    )
)
LADDER = Setting(name="tiers", standard=STANDARD_LADDER, to_data=asdict, from_data=_from_data)
