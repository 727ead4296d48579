"""One shop on a real file and the model beside it: every step is done to both and compared."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.draft import Draft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import ShopClubError
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import NewMember
from shopclub.shop import Shop, open_shop
from shopclub.staff.roles import Actor
from tests.builders import CHEAP, PIN
from tests.simulator import comparing, model, shelf
from tests.simulator.birthday_model import Birthdays


@dataclass(slots=True)
class Sold:
    """A sale in the shop and in the model."""

    sale_id: str
    member_id: int | None
    day: date
    sale: model.Sale
    voucher: shelf.Voucher | None = None

    @property
    def is_free(self) -> bool:
        """Whether a voucher paid it whole, and it did not come back yet."""
        return self.voucher is not None and not self.sale.whole


@dataclass(slots=True)
class ShopAndModel:
    """A shop, its model, and a source of chance."""

    path: Path
    clock: SetClock
    random: Random
    shop: Shop
    by: Actor
    members: dict[int, model.Member] = field(default_factory=dict)
    erased: dict[int, model.Member] = field(default_factory=dict)
    sales: list[Sold] = field(default_factory=list)
    gifts: dict[int, shelf.Gift] = field(default_factory=dict)
    given: list[shelf.Given] = field(default_factory=list)
    vouchers: dict[str, shelf.Voucher] = field(default_factory=dict)
    refunded: int = 0
    reviewed: date = date.min
    closed: set[date] = field(default_factory=set)
    steps: int = 0

    @property
    def day(self) -> date:
        """Return the shop day: the clock always stands near noon, and a closed day is over."""
        today = (self.clock.instant + timedelta(hours=8)).date()
        return today + timedelta(days=1) if today in self.closed else today

    @property
    def everyone(self) -> dict[int, model.Member]:
        """Return all members, also those whose person was erased: their points go on."""
        return self.members | self.erased

    def enrol(self) -> int:
        """Someone joins with a card, and tells a birthday that comes some weeks or months later."""
        number, today = len(self.everyone) + 1, self.shop.clock.today()
        soon = today + timedelta(days=20 + 37 * number % 150)
        birthday = Birthday(Calendar.SOLAR, soon.month, min(soon.day, 28))
        new = NewMember(f"Member {number}", birthday=birthday)
        member_id = self.shop.members.enrol(new, by=self.by).member_id
        told = Birthdays(birthday.month, birthday.day, today)
        self.members[member_id] = model.Member(birthdays=told)
        return member_id

    def sell(self) -> int:
        """A member or nobody buys, perhaps for points, perhaps for more of them than there are."""
        member_id = self.someone() if self.random.random() < 0.95 else None
        listed = self.random.choice((self.random.randint(0, 3_000), self.random.randint(1, 90_000)))
        member = self.members.get(member_id or 0, model.Member())
        most = member.available(self.day) // 100 + 1
        points = self.random.choice((0, 0, self.random.randint(0, most) * 100, 150))
        points = points if member_id is not None else 0
        draft = Draft(f"sale {self.steps}", listed, member_id, points)
        self.sell_to(member, draft, lambda: self.shop.till.ring_up(draft, by=self.by))
        return member_id or self.someone()

    def refund(self) -> int:
        """A part of a sale comes back, or all that is left, or too much."""
        if not self.sales:
            return self.enrol()
        sold = self.random.choice(self.sales[-40:])
        left = sold.sale.whole - sold.sale.refunded
        money = self.random.choice((left, self.random.randint(0, left + 1), left // 2))
        draft = RefundDraft(f"refund {self.steps}", sold.sale_id, money)
        return self._refund(sold, money, lambda: self.shop.till.refund(draft, by=self.by))

    def undo(self) -> int:
        """The last sale of the day is undone."""
        today = [sold for sold in self.sales if sold.day == self.day]
        if not today:
            return self.sell()
        sold = today[-1]
        left = sold.sale.whole - sold.sale.refunded
        name = f"refund {self.steps}"
        return self._refund(sold, left, lambda: self.shop.till.undo_last(name, by=self.by))

    def adjust(self) -> int:
        """The owner gives or takes points, also more than there are."""
        member_id = self.someone()
        points = self.random.choice((-1, 1)) * self.random.randint(1, 400)
        self.shop.till.adjust_points(
            member_id, points, reason="because", source=f"adjust:{self.steps}", by=self.by
        )
        if points > 0:
            self.members[member_id].credit(points, self.day)
        else:
            self.members[member_id].take(-points, self.day)
        return member_id

    def freeze(self) -> int:
        """A member is frozen, or thawed."""
        member_id = self.someone()
        member = self.members[member_id]
        member.frozen = not member.frozen and self.random.random() < 0.3
        members = self.shop.members
        freeze = partial(members.freeze, reason="lost") if member.frozen else members.unfreeze
        freeze(member_id, by=self.by)
        return member_id

    def replace_card(self) -> int:
        """A card was lost."""
        member_id = self.someone()
        before = self.shop.members.member(member_id).card_number
        assert self.shop.members.replace_card(member_id, by=self.by).card_number != before
        return member_id

    def move_clock(self) -> None:
        """Some days go by; sometimes the owner confirms that the clock was set back."""
        if self.random.random() < 0.1:
            days = -self.random.randint(1, 3)
        else:
            days = self.random.choice((1, 1, 2, 5, 20, 60, 200))
        self.clock.advance(timedelta(days=days))
        self.shop.till.confirm_clock(by=self.by)

    def expire(self) -> None:
        """What lapsed is written off, once."""
        moment = self.shop.till.moment()
        self.shop.points.expire_due(moment=moment)
        assert self.shop.points.expire_due(moment=moment) == 0
        for member in self.everyone.values():
            member.expire(self.day)

    def turn_of_day(self) -> None:
        """What lapsed is written off and reviews whose day is over are held, once."""
        self.shop.turn_of_day()
        again = self.shop.turn_of_day()
        assert (again.lapsed, again.moves, again.waits) == (0, (), None)
        for member in self.everyone.values():
            member.expire(self.day)
        for year in range(2024, self.day.year):
            on = date(year, 12, 31)
            if self.reviewed < on < self.day:
                self.reviewed = on
                for member in self.everyone.values():
                    member.review(on, self.day)

    def close_day(self) -> None:
        """The day is closed: what follows belongs to the next one; a day is closed once."""
        draft = ClosingDraft(f"closing {self.steps}", ClosingKind.DAY, counted=0)
        today = (self.clock.instant + timedelta(hours=8)).date()
        if today in self.closed:
            must_refuse(lambda: self.shop.till.close(draft, by=self.by))
            return
        self.shop.till.close(draft, by=self.by)
        self.closed.add(today)

    def reopen(self) -> None:
        """The shop closes, opens again and is proved."""
        self.shop.close()
        self.open_again()
        assert (differences := self.shop.check()) == (), differences

    def someone(self) -> int:
        return self.random.choice(list(self.members))

    def sell_to(self, member: model.Member, draft: Draft, ring_up: Callable[[], object]) -> None:
        """Ring up a sale on both sides, or see it refused on both."""
        voucher = self.vouchers.get(draft.voucher)
        take = None if voucher is None else partial(voucher.off, whom=draft.member_id, day=self.day)
        try:
            sale = member.sell(draft.amount, draft.points, self.day, take)
        except model.Refused:
            must_refuse(ring_up)
            return
        if draft.member_id is None:
            sale.lot, sale.earned = None, 0
        ring_up()
        if voucher is not None:
            voucher.used = True
        self.sales.append(Sold(draft.sale_id, draft.member_id, self.day, sale, voucher))

    def _refund(self, sold: Sold, money: int, refund: Callable[[], object]) -> int:
        try:
            if not sold.is_free:
                member = self.everyone.get(sold.member_id or 0, model.Member())
                member.refund(sold.sale, money, self.day)
        except model.Refused:
            must_refuse(refund)
        else:
            refund()
            self.refunded += money if sold.sale.paid else 0
            sold.sale.returned = sold.sale.refunded == sold.sale.whole
            if sold.voucher is not None and sold.sale.returned:
                sold.voucher.come_back(self.day)
                sold.voucher = None
        return sold.member_id or self.someone()

    def open_again(self) -> None:
        self.shop = open_shop(self.path, clock=self.clock, pin_cost=CHEAP)
        self.by = self.shop.staff.sign_in(self.by.staff_id, pin=PIN)

    def compare(self, members: Iterable[int]) -> None:
        """Demand that the shop and the model agree on some members and on all sums."""
        for whom in members:
            kept = comparing.account_kept(self.shop, whom, on=self.day)
            wanted = comparing.account_wanted(self.everyone[whom], on=self.day)
            assert kept == wanted, f"member {whom}: {kept}, not {wanted}"
        sums = comparing.sums_wanted(
            self.everyone.values(), [sold.sale for sold in self.sales], refunded=self.refunded
        )
        assert (kept_sums := comparing.sums_kept()) == sums, f"{kept_sums}, not {sums}"
        left = comparing.shelf_wanted(self.gifts, self.vouchers)
        assert (kept_left := comparing.shelf_kept()) == left, f"{kept_left}, not {left}"


def must_refuse(deed: Callable[[], object]) -> None:
    try:
        deed()
    except ShopClubError:
        return
    raise AssertionError("the model refused it and the shop did it")
