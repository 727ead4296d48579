"""The rules of points and tiers once more, as plainly as they can be said (RULES §1, 2, 4, 5, 6).

It shares nothing with the shop but the wording of the rules: days are given, money is in minor
units, a lot is an object in a list, and every sum is made anew when it is asked for.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from tests.simulator.birthday_model import TIMES_PERCENT, Birthdays

THRESHOLD = (0, 200_000, 800_000)
MULTIPLIER_PERCENT = (100, 120, 150)
DISCOUNT_PERCENT = (0, 2, 5)
WELCOME = (0, 150, 400)
GRACE = timedelta(days=30)


class Refused(Exception):
    """The rules do not allow it."""


@dataclass(eq=False, slots=True)
class Lot:
    """Points of one credit; what comes back to it after a merge is in lots of its heirs."""

    granted: int
    left: int
    last: date
    lapsed: int = 0
    taken_back: int = 0
    moved: bool = False
    heirs: list["Lot"] = field(default_factory=list)

    @property
    def own(self) -> list["Lot"]:
        """Return it with all its heirs."""
        return [self, *(lot for heir in self.heirs for lot in heir.own)]

    def hand_on(self, to: "Member", points: int) -> "Lot":
        """Let a lot of the same last day be another member's."""
        self.heirs.append(heir := Lot(points, points, self.last))
        to.lots.append(heir)
        return heir


@dataclass(eq=False, slots=True)
class Use:
    """Points that a sale took from a lot, and how many of them came back."""

    lot: Lot
    points: int
    back: int = 0


@dataclass(eq=False, slots=True)
class Sale:
    """What a refund needs to know of a sale; `whole` is what refunds of it add up to."""

    day: date
    whole: int
    paid: int
    used: int
    earned: int
    uses: list[Use]
    lot: Lot | None
    refunded: int = 0
    returned: bool = False
    perk: int | None = None


@dataclass(eq=False, slots=True)
class Rise:
    """A rise by a sale: its day, the tier before it, and the welcome lots it brought."""

    day: date
    before: int
    gifts: dict[int, Lot]


@dataclass(eq=False, slots=True)
class Member:
    """A member: lots in the order of their making, what is owed, and the way through the tiers."""

    lots: list[Lot] = field(default_factory=list)
    owed: int = 0
    spend: dict[date, int] = field(default_factory=lambda: defaultdict(int))
    tier: int = 0
    since: date = date.min
    rises: list[Rise] = field(default_factory=list)
    welcomed: set[int] = field(default_factory=set)
    frozen: bool = False
    birthdays: Birthdays = field(default_factory=Birthdays)

    def usable(self, day: date) -> list[Lot]:
        """Return the lots that can be used, in spending order."""
        return sorted((lot for lot in self.lots if lot.last >= day), key=lambda lot: lot.last)

    def available(self, day: date) -> int:
        """Return the points that can be used."""
        return sum(lot.left for lot in self.usable(day))

    def window(self, day: date) -> int:
        """Return the spend of the twelve months up to a day."""
        start = day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
        return sum(spend for on, spend in self.spend.items() if start < on <= day)

    def sell(
        self, listed: int, points: int, day: date, by_voucher: Callable[[int], int] | None = None
    ) -> Sale:
        """Buy something of a list price, partly by a voucher and for points."""
        bill = listed - (listed * DISCOUNT_PERCENT[self.tier] + 50) // 100
        bill -= 0 if by_voucher is None else by_voucher(bill)
        too_many = points > self.available(day) or points // 100 * 1_000 > bill
        if self.frozen or (points and (self.owed or points % 100 or too_many)):
            raise Refused
        paid = bill - points * 10
        uses = self.take(points, day)
        earned = paid * MULTIPLIER_PERCENT[self.tier] // 10_000
        perk = self.birthdays.year_due(day)
        if perk is not None and paid * TIMES_PERCENT // 10_000 > earned:
            earned = paid * TIMES_PERCENT // 10_000
            self.birthdays.had.append((perk, day))
        else:
            perk = None
        lot = self.credit(earned, day) if earned else None
        self.spend[day] += paid
        if reached(self.window(day)) > self.tier:
            self.rises.append(self.rise(reached(self.window(day)), day))
        return Sale(day, paid or bill, paid, points, earned, uses, lot, perk=perk)

    def refund(self, sale: Sale, money: int, day: date) -> None:
        """Give a part of a sale back: first its points return, then what it earned goes."""
        if not 0 < money <= sale.whole - sale.refunded:
            raise Refused
        before, now = sale.refunded, sale.refunded + money
        sale.refunded = now
        if now == sale.whole and sale.perk is not None:
            self.birthdays.had.remove((sale.perk, sale.day))
        self.give_back(sale.uses, _part(sale.used, before, now, sale.whole), day)
        if sale.lot is not None:
            self.take_back(sale.lot, _part(sale.earned, before, now, sale.whole), day)
        if sale.paid:
            self.spend[sale.day] -= money
        self.fall(sale.day, day)

    def credit(self, points: int, day: date, last: date | None = None) -> Lot:
        """Give a lot that lasts twelve months after the month's end, and pay debts out of it."""
        lot = Lot(points, points, last or last_day(day))
        self.lots.append(lot)
        self.settle([(lot, points)])
        return lot

    def settle(self, brought: list[tuple[Lot, int]]) -> None:
        """Pay what is owed out of points that just came, the soonest expiry first."""
        order = {lot: (lot.last, place) for place, lot in enumerate(self.lots)}
        for lot, points in sorted(brought, key=lambda part: order[part[0]]):
            part = min(self.owed, points)
            lot.left -= part
            self.owed -= part

    def take(self, points: int, day: date, *, but: Sequence[Lot] = ()) -> list[Use]:
        """Take points in spending order; what no lot has is owed."""
        uses = []
        for lot in self.usable(day):
            part = min(points, lot.left)
            if part and lot not in but:
                lot.left -= part
                points -= part
                uses.append(Use(lot, part))
        self.owed += points
        return uses

    def take_back(self, lot: Lot, points: int, day: date) -> None:
        """Take back what a lot gave: of itself, then of others; what lapsed is gone already."""
        for own in lot.own if points else ():
            if own.last < day:
                own.lapsed, own.left = own.lapsed + own.left, 0
        left, lapsed = (sum(own.left for own in lot.own), sum(own.lapsed for own in lot.own))
        points = min(points, max(lot.granted - lot.taken_back - lapsed, left))
        lot.taken_back += points
        for own in lot.own:
            part = min(points, own.left)
            own.left -= part
            points -= part
        self.take(points, day, but=lot.own)

    def give_back(self, uses: list[Use], points: int, day: date) -> None:
        """Return points one by one to the lot furthest behind its share, of equals the oldest."""
        place = {lot: number for number, lot in enumerate(self.lots)}
        brought: dict[Lot, int] = defaultdict(int)
        whole = sum(use.points for use in uses)
        back = sum(use.back for use in uses) + points
        for _ in range(points):
            use = max(
                (use for use in uses if use.back < use.points),
                key=lambda use: (use.points * back - use.back * whole, -place[use.lot]),
            )
            use.back += 1
            brought[use.lot] += 1
        gone = [lot for lot in brought if lot.lapsed or lot.last < day]
        graced = sum(brought.pop(lot) for lot in gone)
        for lot in sorted((lot for lot in brought if lot.moved), key=lambda lot: place[lot]):
            brought[lot.hand_on(self, 0)] = brought.pop(lot)
        for lot, part in brought.items():
            lot.left += part
            lot.granted = max(lot.granted, lot.left)
        if graced:
            self.lots.append(Lot(graced, graced, day + GRACE))
            brought[self.lots[-1]] = graced
        if brought and uses[0].lot.moved:
            self.lots[-len(brought) :] = sorted(brought, key=lambda lot: lot.last)
        self.settle(list(brought.items()))

    def rise(self, to: int, day: date) -> Rise:
        """Rise to a tier, with the welcome of each tier on the way that was never welcomed in."""
        new = [tier for tier in range(self.tier + 1, to + 1) if tier not in self.welcomed]
        self.welcomed.update(new)
        before, self.tier, self.since = self.tier, to, day
        return Rise(day, before, {tier: self.credit(WELCOME[tier], day) for tier in new})

    def fall(self, sold: date, day: date) -> None:
        """Undo rises since a day that no window since then would have brought."""
        risen = [rise for rise in self.rises if rise.day >= sold]
        best = max((reached(self.window(on)) for on in self.spend if on >= sold), default=0)
        keeps = max(best, risen[0].before) if risen else self.tier
        if keeps >= self.tier:
            return
        self.tier, self.since = keeps, day
        for rise in risen:
            for tier in [tier for tier in rise.gifts if tier > keeps]:
                self.welcomed.discard(tier)
                self.take_back(gift := rise.gifts.pop(tier), gift.granted, day)
        self.rises = [rise for rise in self.rises if rise.before < keeps]

    def expire(self, day: date) -> None:
        """Write off the lots whose last day is over."""
        for lot in self.lots:
            if lot.last < day:
                lot.lapsed, lot.left = lot.lapsed + lot.left, 0

    def review(self, on: date, day: date) -> None:
        """Stand where the window that ended on a review day says, unless risen since."""
        place = reached(self.window(on))
        if place == self.tier or self.since > on:
            return
        self.rises.clear()
        if place > self.tier:
            self.rise(place, day)
        self.tier, self.since = place, on


def reached(spend: int) -> int:
    """Return the tier that a spend reaches."""
    return max(tier for tier, threshold in enumerate(THRESHOLD) if threshold <= max(spend, 0))


def last_day(earned: date) -> date:
    """Return the last day of the month twelve months after that of earning."""
    months = earned.year * 12 + earned.month + 12
    return date(months // 12, months % 12 + 1, 1) - timedelta(days=1)


def _part(figure: int, before: int, now: int, whole: int) -> int:
    return figure * now // whole - figure * before // whole
