"""The ladder of tiers: which tier a spend reaches and how far the next one is (RULES §5)."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from shopclub.kernel.periods import add_months
from shopclub.storage.settings import Setting


@dataclass(frozen=True, slots=True)
class Tier:
    """A step of the ladder: threshold in minor units, multiplier in hundredths, discount in ‱.

    An empty name is the standard one of its key, in whatever language it is shown.
    """

    key: str
    threshold: int
    multiplier_hundredths: int = 100
    discount_basis_points: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Ladder:
    """The tiers from the lowest, whose threshold is 0, upwards."""

    tiers: tuple[Tier, ...]
    window_months: int = 12

    def __post_init__(self) -> None:
        thresholds = [tier.threshold for tier in self.tiers]
        if not thresholds or thresholds[0] != 0:
            raise ValueError("the lowest tier begins at 0")
        if sorted(set(thresholds)) != thresholds:
            raise ValueError("thresholds rise from tier to tier")
        if len({tier.key for tier in self.tiers}) != len(self.tiers):
            raise ValueError("every tier has a key of its own")
        if any(not 0 <= tier.discount_basis_points <= 10_000 for tier in self.tiers):
            raise ValueError("a discount lies between 0 and 100%")
        if any(not 0 <= tier.multiplier_hundredths <= 10_000 for tier in self.tiers):
            raise ValueError("a multiplier lies between 0 and 100")
        if not 1 <= self.window_months <= 1_200:
            raise ValueError("a window has 1 to 1,200 months")

    def tier_at(self, spend: int) -> Tier:
        """Return the tier that a spend of minor units reaches; at the threshold is in."""
        return [tier for tier in self.tiers if tier.threshold <= max(spend, 0)][-1]

    def tier(self, key: str) -> Tier:
        """Return the tier of a key, or the lowest when the shop removed that tier."""
        return next((tier for tier in self.tiers if tier.key == key), self.tiers[0])

    def rank(self, key: str) -> int:
        """Return how many steps a tier stands above the lowest."""
        return self.tiers.index(self.tier(key))

    def above(self, key: str) -> Tier | None:
        """Return the next higher tier, or None at the top."""
        place = self.rank(key) + 1
        return self.tiers[place] if place < len(self.tiers) else None

    def window_start(self, on: date) -> date:
        """Return the day before the first one whose spend counts on a day."""
        return add_months(on, months=-self.window_months)


STANDARD_LADDER = Ladder(
    tiers=(
        Tier(key="bronze", threshold=0, multiplier_hundredths=100, discount_basis_points=0),
        Tier(key="silver", threshold=200_000, multiplier_hundredths=120, discount_basis_points=200),
        Tier(key="gold", threshold=800_000, multiplier_hundredths=150, discount_basis_points=500),
    )
)


def _from_data(data: dict[str, Any]) -> Ladder:
    return Ladder(
        tiers=tuple(Tier(**tier) for tier in data["tiers"]), window_months=data["window_months"]
    )


LADDER = Setting(name="tiers", standard=STANDARD_LADDER, to_data=asdict, from_data=_from_data)
