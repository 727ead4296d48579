"""The rules of a birthday's perk once more, as plainly as they can be said (RULES §6)."""

from dataclasses import dataclass, field
from datetime import date

TIMES_PERCENT = 200
DAYS_AROUND, DAYS_KNOWN, DAYS_BETWEEN = 15, 30, 300


@dataclass(eq=False, slots=True)
class Birthdays:
    """A member's birthday, when it was told, and the years and days of perks: one a purchase."""

    month: int = 0
    day: int = 0
    told: date = date.max
    had: list[tuple[int, date]] = field(default_factory=list)

    def year_due(self, on: date) -> int | None:
        """Return the year whose perk a purchase of a day may bring, or None."""
        if not self.month:
            return None
        for year in (on.year - 1, on.year, on.year + 1):
            birthday = date(year, self.month, self.day)
            near = abs((birthday - on).days) <= DAYS_AROUND
            known = (birthday - self.told).days >= DAYS_KNOWN
            rested = all(abs((on - before).days) >= DAYS_BETWEEN for _, before in self.had)
            if near and known and rested and year not in {had for had, _ in self.had}:
                return year
        return None

    def take_in(self, other: "Birthdays", day: date) -> None:
        """Have had what both had; another's birthday counts where there is none, told only now."""
        self.had += other.had
        if not self.month and other.month:
            self.month, self.day, self.told = other.month, other.day, day
