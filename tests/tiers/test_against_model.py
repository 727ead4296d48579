"""Up at once, down only at a review: any history of a member against a naive model of the rules."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from shopclub.kernel.clock import Moment
from shopclub.tiers.ladder import Basis, Ladder, Tier, Window
from shopclub.tiers.review_days import YEAR_END, Review, ReviewKind
from tests.builders import desk_in

JOINED = date(2026, 11, 21)
TIERS = (Tier("bronze", 0), Tier("silver", 15), Tier("gold", 40), Tier("jade", 90))
REVIEWS = [YEAR_END, Review(month=6, day=30), Review(ReviewKind.JOINING), Review(ReviewKind.TIER)]


def in_year(year: int, day: date) -> date:
    """Return a day in another year; the leap day is the 28th in common ones."""
    if (day.month, day.day) == (2, 29) and year % 4:
        return date(year, 2, 28)
    return day.replace(year=year)


@dataclass
class Model:
    """A member who climbs and falls as the page of rules says, counted day by day."""

    ladder: Ladder
    today: date = JOINED
    tier: int = 0
    since: date | None = None
    locked: bool = False
    bought: list[tuple[date, int]] = field(default_factory=list)

    def window(self, end: date) -> int:
        first = in_year(end.year - 1, end)
        if self.ladder.window is Window.CALENDAR_YEAR:
            first = date(end.year - 1, 12, 31)
        forever = self.ladder.window is Window.LIFETIME
        return sum(spend for day, spend in self.bought if (forever or first < day) and day <= end)

    def place(self, spend: int) -> int:
        return max(n for n, tier in enumerate(TIERS) if tier.threshold <= max(spend, 0))

    def is_reviewed(self) -> bool:
        kind, month_day = self.ladder.review.kind, (self.today.month, self.today.day)
        if kind is ReviewKind.YEARLY:
            return month_day == (self.ladder.review.month, self.ladder.review.day)
        anchor = JOINED if kind is ReviewKind.JOINING else self.since
        if anchor is None or anchor >= self.today:
            return False
        return self.today == in_year(self.today.year, anchor)

    def live_through(self, days: int) -> None:
        for _ in range(days):
            place = self.place(self.window(self.today))
            if self.is_reviewed() and not self.locked and place != self.tier:
                self.tier, self.since = place, self.today
            self.today += timedelta(days=1)

    def buy(self, spend: int) -> None:
        self.bought.append((self.today, spend))
        if (place := self.place(self.window(self.today))) > self.tier:
            self.tier, self.since = place, self.today


@st.composite
def ladders(draw: st.DrawFn) -> Ladder:
    """Draw a ladder with any window, basis and review."""
    window = draw(st.sampled_from(Window))
    review = YEAR_END if window is Window.CALENDAR_YEAR else draw(st.sampled_from(REVIEWS))
    return Ladder(tiers=TIERS, window=window, basis=draw(st.sampled_from(Basis)), review=review)


DOINGS = st.lists(
    st.tuples(
        st.integers(0, 300),
        st.sampled_from(["buy", "buy", "buy", "lock", "unlock"]),
        st.integers(0, 60),
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=30)
@given(ladders(), DOINGS)
def test_a_member_climbs_and_falls_as_the_rules_say(
    ladder: Ladder, doings: list[tuple[int, str, int]]
) -> None:
    with TemporaryDirectory() as folder, desk_in(Path(folder), ladder=ladder) as desk:
        member, tiers = desk.enrol().member_id, desk.shop.tiers
        model = Model(ladder)
        for number, (days, doing, spend) in enumerate(doings):
            model.live_through(days)
            desk.turn_to(model.today)
            tiers.review(desk.shop.clock.moment())
            if doing == "buy":
                money = spend if ladder.basis is Basis.MONEY else 7
                points = spend if ladder.basis is Basis.POINTS else 7
                moment = Moment(desk.clock.now(), model.today)
                model.buy(spend)
                tiers.add_spend(
                    member, money, points=points, ladder=ladder, moment=moment, sale_id=str(number)
                )
            else:
                model.locked = doing == "lock"
                (tiers.lock if model.locked else tiers.unlock)(member, by=desk.owner)
            found = tiers.standing(member, ladder=ladder, on=model.today)
            assert (found.tier, found.spend, found.locked) == (
                TIERS[model.tier],
                model.window(model.today),
                model.locked,
            )
