"""What a refund does to the birthday's perk that its sale used."""

from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.birthdays.birthdays import Birthdays
from shopclub.birthdays.terms import PerkKind


@dataclass(frozen=True, slots=True)
class PerkBack:
    """The perk that came with a sale, hundredths of a multiplier or points by its kind.

    A multiplier comes back with all of the sale, to be used `until` a day, None where its days are
    over. Points that were a gift stay.
    """

    kind: PerkKind
    worth: int
    comes_back: bool
    until: date | None = None


def perk_back(birthdays: Birthdays, sale_id: str, *, whole: bool, on: date) -> PerkBack | None:
    """Return what becomes of the perk of a sale; `whole` where the refund leaves nothing of it."""
    used = birthdays.perk_with(sale_id)
    if used is None:
        return None
    if used.kind is not PerkKind.MULTIPLIER or not whole:
        return PerkBack(used.kind, used.worth, comes_back=False)
    last = used.day + timedelta(days=birthdays.terms(on=on).window_days)
    return PerkBack(used.kind, used.worth, comes_back=True, until=last if last >= on else None)
