"""Birthdays and days that matter: what comes, who was greeted, and the perk once a year."""

from dataclasses import dataclass
from datetime import date

from shopclub.birthdays import ahead, family, greetings, tables, window
from shopclub.birthdays.ahead import Ahead, Coming
from shopclub.birthdays.family import MOST_DAYS, NAME_LIMIT, FamilyDay, TooManyDays
from shopclub.birthdays.greetings import OWN, Way
from shopclub.birthdays.perks import (
    GivenPerk,
    Occasion,
    PerkAnswer,
    may_be_near,
    occasion_near,
    perk_due,
)
from shopclub.birthdays.terms import BIRTHDAY_TERMS, WITHOUT_PURCHASE, BirthdayTerms, PerkKind
from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.text import TextFault, clean_line, fold
from shopclub.members.birthday import Birthday, accept_birthday
from shopclub.members.birthday_history import birthday_told_on
from shopclub.members.members import Member, Members
from shopclub.members.particulars import Detail, DetailRefused
from shopclub.members.standing import require_living
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import one, rows, run, writing


@dataclass(frozen=True, slots=True)
class Perk:
    """A perk that someone may have now; `worth` is in hundredths, points, or a gift's id."""

    year: int
    day: date
    kind: PerkKind
    worth: int


@dataclass(frozen=True, slots=True)
class NearBirthday:
    """A birthday near a day: what the shop gives for it, and whether this member gets it."""

    answer: PerkAnswer
    kind: PerkKind
    worth: int

    @property
    def perk(self) -> Perk | None:
        """Return the perk, unless it is withheld."""
        if self.answer.withheld is not None:
            return None
        occasion = self.answer.occasion
        return Perk(occasion.year, occasion.day, self.kind, self.worth)

    @property
    def with_purchase(self) -> Perk | None:
        """Return the perk that a purchase brings; vouchers and gifts come without one."""
        return None if self.kind in WITHOUT_PURCHASE else self.perk


class Birthdays:
    """The birthdays of the club; each method that writes is one transaction or part of one."""

    def __init__(self, *, clock: ShopClock, members: Members) -> None:
        self._clock = clock
        self._members = members

    def terms(self, *, on: date) -> BirthdayTerms:
        """Return what the shop does for birthdays on a day."""
        return settings.current(BIRTHDAY_TERMS, on=on)

    def ahead(self, *, days: int, limit: int = ahead.SHOWN) -> Ahead:
        """Return whose day falls today or so many days ahead, of those who agreed to reminders."""
        on = self._clock.today()
        leap_day = self.terms(on=on).leap_day
        return ahead.look_ahead(on=on, days=days, leap_day=leap_day, limit=limit)

    def next_day(self, member_id: int) -> Coming | None:
        """Return a member's own next birthday; None where they told none."""
        on = self._clock.today()
        leap_day = self.terms(on=on).leap_day
        return ahead.next_day_of(self._members.member(member_id), on=on, leap_day=leap_day)

    def near(self, member: Member, *, on: date) -> NearBirthday | None:
        """Return what a member's birthday brings on a shop day; None where none is near.

        A member without one near costs no look at the file.
        """
        if member.birthday is None or not may_be_near(member.birthday, on=on):
            return None
        terms = self.terms(on=on)
        within, leap_day = terms.window_days, terms.leap_day
        if occasion_near(member.birthday, on=on, within=within, leap_day=leap_day) is None:
            return None
        edits = self._members.edits(member.member_id)
        answer = perk_due(
            member.birthday,
            told_on=birthday_told_on(member, edits=edits, clock=self._clock),
            given=given_perks(member.member_id),
            terms=terms,
            on=on,
            state=member.state,
        )
        return None if answer is None else NearBirthday(answer, terms.perk, terms.worth)

    def perks_due(self, *, on: date, most: int) -> tuple[tuple[int, NearBirthday], ...]:
        """Return whose window is open on a day and who has had nothing yet but may: so many."""
        terms = self.terms(on=on)
        found: list[tuple[int, NearBirthday]] = []
        for member_id in window.without_perk(on=on, terms=terms):
            near = self.near(self._members.member(member_id), on=on)
            if near is not None and near.perk is not None:
                found.append((member_id, near))
                if len(found) == most:
                    break
        return tuple(found)

    def give(
        self,
        perk: Perk,
        *,
        member_id: int,
        moment: Moment,
        sale_id: str | None = None,
        voucher_id: int | None = None,
        redemption_id: str | None = None,
    ) -> None:
        """Keep that a member has had a perk, with a sale, as a voucher or a gift; never a second.

        The database refuses another one of the year.
        """
        with writing():
            run(
                tables.ADD_PERK,
                member_id,
                perk.year,
                perk.day.isoformat(),
                moment.day.isoformat(),
                perk.kind.value,
                perk.worth,
                sale_id,
                voucher_id,
                redemption_id,
            )

    def perk_with(self, sale_id: str) -> Perk | None:
        """Return the perk that a sale brought and that no refund gave back, if there is one."""
        found = one(tables.PERK_OF_SALE, sale_id)
        if found is None:
            return None
        year, day, kind, worth = found
        return Perk(year, date.fromisoformat(day), PerkKind(kind), worth)

    def give_back(self, sale_id: str, *, refund_id: str) -> None:
        """Let a member use a multiplier again whose purchase went back as a whole."""
        with writing():
            run(tables.RETURN_PERK, refund_id, sale_id)

    def give_gift_back(self, redemption_id: str) -> None:
        """Let a member have a gift again that was taken back; no other gift is told of here."""
        with writing():
            run(tables.RETURN_GIFT, redemption_id)

    def greet(
        self, member_id: int, occasion: Occasion, how: Way, *, by: Actor, day_id: int = OWN
    ) -> None:
        """Tick off that someone was greeted; the first greeting of an occasion stands."""
        with writing():
            by.require(Permission.SEE_MEMBER)
            moment = self._clock.moment()
            greetings.add(
                member_id, occasion, how, day_id=day_id, moment=moment, staff_id=by.staff_id
            )

    def take_greeting_back(
        self, member_id: int, occasion: Occasion, *, by: Actor, day_id: int = OWN
    ) -> None:
        """Untick a greeting that was ticked by mistake."""
        with writing():
            by.require(Permission.SEE_MEMBER)
            greetings.drop(member_id, occasion, day_id=day_id)

    def family_days(self, member_id: int) -> tuple[FamilyDay, ...]:
        """Return the days of a member beside their own birthday."""
        return family.family_days_of(member_id)

    def add_family_day(self, member_id: int, name: str, birthday: Birthday, *, by: Actor) -> None:
        """Keep a day that matters to a member, by its name.

        Raises TextRefused, DetailRefused, BirthdayRefused, TooManyDays, MemberLeft.
        """
        with writing():
            by.require(Permission.ENROL)
            moment = self._clock.moment()
            require_living(self._members.member(member_id))
            said = clean_line(name, limit=NAME_LIMIT)
            if not fold(said):
                raise DetailRefused(Detail.NOTE, TextFault.MISSING, NAME_LIMIT)
            day = accept_birthday(birthday, on=moment.day)
            if len(family.family_days_of(member_id)) >= MOST_DAYS:
                raise TooManyDays(MOST_DAYS)
            run(
                tables.ADD_FAMILY_DAY,
                member_id,
                said,
                day.calendar.value,
                day.month,
                day.day,
                int(day.leap_month),
                day.year,
            )
            self._log("add family day", member_id, moment=moment, by=by)

    def drop_family_day(self, member_id: int, day_id: int, *, by: Actor) -> None:
        """Forget a day of a member."""
        with writing():
            by.require(Permission.ENROL)
            if one(tables.FAMILY_DAY, day_id, member_id) is not None:
                run(tables.DROP_FAMILY_DAY, day_id, member_id)
                self._log("drop family day", member_id, moment=self._clock.moment(), by=by)

    def _log(self, action: str, member_id: int, *, moment: Moment, by: Actor) -> None:
        subject = f"member:{member_id}"
        audit.record(action, moment=moment, staff_id=by.staff_id, subject=subject)


def perk_told(perk: Perk | None, member_id: int | None, moment: Moment) -> dict[str, str]:
    """Return what the line of a sale or a voucher holds of the perk that it is: a seal."""
    if perk is None:
        return {}
    occurs_on, day = perk.day.isoformat(), moment.day.isoformat()
    return {
        "perk": audit.seal_of(member_id, perk.year, occurs_on, day, perk.kind.value, perk.worth)
    }


def given_perks(member_id: int) -> tuple[GivenPerk, ...]:
    """Return the perks that a member had and that no refund gave back."""
    return tuple(
        GivenPerk(year, date.fromisoformat(day), PerkKind(kind))
        for year, day, kind in rows(tables.PERKS_OF, member_id, member_id)
    )
