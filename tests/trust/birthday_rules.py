"""What the shop machine does with birthdays: dates near and changed, perks of every kind."""

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from shopclub.birthdays.lunar import lunar_date_of
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.members.birthday import Birthday, Calendar
from shopclub.storage.database import rows
from tests.birthdays.people import set_birthday_terms, told
from tests.builders import Desk

REST = 300
BIRTHDAY_TERMS = st.builds(
    BirthdayTerms,
    perk=st.sampled_from(PerkKind),
    multiplier_hundredths=st.sampled_from((120, 200, 350)),
    points=st.just(40),
    voucher_amount=st.just(1_000),
    voucher_minimum=st.sampled_from((0, 5_000)),
    gift_id=st.sampled_from((0, 1)),
    window_days=st.sampled_from((0, 3, 15)),
    known_days=st.sampled_from((0, 30)),
    rest_days=st.just(REST),
)
DAYS_AWAY = st.integers(-20, 40)
_TOO_NEAR = """
SELECT a.member_id, a.day, b.day FROM birthday_perk a JOIN birthday_perk b
    ON b.member_id = a.member_id AND b.id > a.id
WHERE a.returned_by IS NULL AND b.returned_by IS NULL
    AND (a.year = b.year OR abs(julianday(a.day) - julianday(b.day)) < ?)
"""


class BirthdayRules(RuleBasedStateMachine):
    """The part of the machine that knows of birthdays."""

    desk: Desk

    def _member(self, place: int) -> int:
        raise NotImplementedError

    def _try(self, deed: Callable[[], object]) -> None:
        raise NotImplementedError

    def _sell(self, place: int, cents: int, points: int, voucher: str = "") -> None:
        raise NotImplementedError

    @rule(place=st.integers(0, 2), away=DAYS_AWAY, lunar=st.booleans())
    def tell_birthday(self, place: int, away: int, *, lunar: bool) -> None:
        """A member tells a birthday near to this day, or another one than before."""
        shop, by = self.desk.shop, self.desk.owner
        day = shop.till.today() + timedelta(days=away)
        whom, birthday = self._member(place), _birthday_of(day, lunar=lunar)
        name = shop.members.member(whom).name
        self._try(lambda: shop.members.edit(whom, told(name, birthday), by=by))

    @rule(terms=BIRTHDAY_TERMS)
    def change_birthday_terms(self, terms: BirthdayTerms) -> None:
        """The owner changes what a birthday brings from today on."""
        set_birthday_terms(self.desk, terms)

    @rule(place=st.integers(0, 2), cents=st.integers(500, 30_000), points=st.sampled_from((0, 20)))
    def use_voucher(self, place: int, cents: int, points: int) -> None:
        """A member buys with the voucher that a birthday brought, and perhaps points."""
        shop = self.desk.shop
        found = shop.vouchers.open_of(self._member(place), on=shop.till.today())
        self._sell(place, cents, points, found[0].code if found else "")

    @rule(
        place=st.integers(0, 2),
        days=st.sampled_from((1, 60, 200, 310)),
        lunar=st.booleans(),
        perk=st.sampled_from((PerkKind.MULTIPLIER, PerkKind.POINTS, PerkKind.VOUCHER)),
    )
    def celebrate(self, place: int, days: int, perk: PerkKind, *, lunar: bool) -> None:
        """Days later a member has a birthday by a date that is told only then, and buys."""
        self.desk.clock.advance(timedelta(days=days))
        self.desk.shop.till.confirm_clock(by=self.desk.owner)
        terms = BirthdayTerms(perk=perk, known_days=0, rest_days=REST)
        set_birthday_terms(self.desk, terms)
        self.tell_birthday(place, 0, lunar=lunar)
        self.desk.shop.till.issue_birthday_vouchers()
        self.use_voucher(place, 5_000, 0)

    def no_perk_is_too_near(self) -> None:
        """No member had two perks for a year, or two within the days between."""
        near = rows(_TOO_NEAR, REST)
        assert near == [], near


def _birthday_of(day: date, *, lunar: bool) -> Birthday:
    """Return the birthday that falls on a day, by one of the calendars."""
    if not lunar:
        return Birthday(Calendar.SOLAR, day.month, day.day)
    month, lunar_day, leap = lunar_date_of(day)
    return Birthday(Calendar.LUNAR, month, lunar_day, leap_month=leap)
