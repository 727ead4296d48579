"""The rules of a birthday's perk once more, as plainly as they can be said (RULES §6)."""

from dataclasses import dataclass, field
from datetime import date

TIMES_PERCENT = 200
DAYS_AROUND, DAYS_KNOWN, DAYS_BETWEEN = 15, 30, 300


@dataclass(eq=False, slots=True)
class Birthdays:
    """A member's birthday, when it was told, and the days of perks by their years."""

    month: int = 0
    day: int = 0
    told: date = date.max
    had: dict[int, date] = field(default_factory=dict)

    def year_due(self, on: date) -> int | None:
        """Return the year whose perk a purchase of a day may bring, or None."""
        if not self.month:
            return None
        for year in (on.year - 1, on.year, on.year + 1):
            birthday = date(year, self.month, self.day)
            near = abs((birthday - on).days) <= DAYS_AROUND
            known = (birthday - self.told).days >= DAYS_KNOWN
            rested = all(abs((on - before).days) >= DAYS_BETWEEN for before in self.had.values())
            if near and known and rested and year not in self.had:
                return year
        return None
