"""What a member is worth: value, number and loyalty, with the shop's margin; pure (RULES §11)."""

from dataclasses import dataclass

from shopclub.kernel.ratios import each

YEAR_DAYS, YEAR_MONTHS = 365, 12
LONGEST_YEARS = 10
"""Longer than this nobody is counted on, also where nobody left."""
WHOLE = 10_000


@dataclass(frozen=True, slots=True)
class Custom:
    """What members bought in a period of `days`, and how many of those before it came again.

    `spent` in minor units net of refunds; `before` were active in the period before, of the same
    length, and `stayed` of them are `active` in this one.
    """

    days: int
    active: int
    visits: int
    spent: int
    before: int
    stayed: int

    @property
    def value(self) -> int | None:
        """Return what a purchase comes to, in minor units."""
        return each(self.spent, self.visits)

    @property
    def yearly(self) -> int | None:
        """Return how many purchases a member makes in a year."""
        return each(self.visits * YEAR_DAYS, self.active * self.days)

    @property
    def loyalty_months(self) -> int | None:
        """Return how many months a member stays, at most ten years; None with nobody before.

        Where of 10 who came 8 come again, 2 leave in each period: one stays for 5 periods.
        """
        left = self.before - self.stayed
        if not self.before:
            return None
        if not left:
            return LONGEST_YEARS * YEAR_MONTHS
        months = each(self.days * YEAR_MONTHS * self.before, YEAR_DAYS * left)
        return months if months is None else min(months, LONGEST_YEARS * YEAR_MONTHS)

    def profit_a_year(self, *, margin_basis_points: int) -> int | None:
        """Return what is left of a member's purchases of a year, in minor units."""
        return each(self.spent * YEAR_DAYS * margin_basis_points, self.active * self.days * WHOLE)

    def profit_in_all(self, *, margin_basis_points: int) -> int | None:
        """Return what is left while a member stays, in minor units; None with nobody before."""
        if not self.before or not self.active:
            return None
        left, earned = self.before - self.stayed, self.spent * margin_basis_points
        if self.days * self.before >= LONGEST_YEARS * YEAR_DAYS * left:
            return each(earned * LONGEST_YEARS * YEAR_DAYS, self.active * self.days * WHOLE)
        return each(earned * self.before, self.active * left * WHOLE)
