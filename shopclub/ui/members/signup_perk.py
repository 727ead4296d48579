"""What a birthday brings its new member this year, told while it is chosen."""

from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.perks import Withheld, perk_due
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.members.birthday import Birthday


@dataclass(frozen=True, slots=True)
class PerkToCome:
    """A perk and the days on which it is there; `late` where its date is told too late for it."""

    kind: PerkKind
    worth: int
    first: date
    last: date
    late: bool = False


def perk_to_come(
    birthday: Birthday, day: date, *, terms: BirthdayTerms, on: date
) -> PerkToCome | None:
    """Return what the birthday on a day brings who tells it now; None where none brings any."""
    if terms.perk is PerkKind.GIFT and not terms.worth:
        return None
    due = perk_due(birthday, told_on=on, given=(), terms=terms, on=day)
    if due is None:
        return None
    late = due.withheld is Withheld.TOLD_LATE
    return PerkToCome(terms.perk, terms.worth, due.first, due.last, late)
