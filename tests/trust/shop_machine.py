"""A shop on a real file in which Hypothesis does anything in any order."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import (
    initialize,
    invariant,
    precondition,
    rule,
)

from shopclub.counter.closing import ClosingKind
from shopclub.counter.closings import ClosingDraft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.counter.till_clock import ClockBehind
from shopclub.kernel.errors import ShopClubError
from shopclub.points.terms import PointTerms
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, PIN, Desk, desk_in
from tests.trust.birthday_rules import BirthdayRules
from tests.trust.random_terms import LADDER, SINGLE_POINTS, TERMS
from tests.trust.replaying import replay_faults

if TYPE_CHECKING:
    from shopclub.counter.draft import Draft
    from shopclub.counter.receipt import IssuedReceipt

PLACES = st.integers(0, 2)
PARTS = st.sampled_from((1, 3, 5, 10))
STEPS_BETWEEN_CHECKS = 10
COUNTS = """
SELECT (SELECT count(*) FROM point_entry), (SELECT count(*) FROM sale),
       (SELECT count(*) FROM sale_refund), (SELECT count(*) FROM audit_line),
       (SELECT count(*) FROM gift_redemption), (SELECT count(*) FROM gift_stock),
       (SELECT count(*) FROM voucher_move), (SELECT count(*) FROM till_slip),
       (SELECT count(*) FROM birthday_perk), (SELECT count(*) FROM voucher)
"""


class ShopMachine(BirthdayRules):
    """A shop in which anyone does anything."""

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()
        folder = Path(self.open.enter_context(TemporaryDirectory()))
        self.desk: Desk = self.open.enter_context(desk_in(folder, ladder=LADDER))
        self.members: list[int] = []
        self.sales: list[tuple[Draft, IssuedReceipt]] = []
        self.refunds: list[tuple[RefundDraft, IssuedReceipt]] = []
        self.steps = 0

    def teardown(self) -> None:
        """Prove everything once more, and leave nothing."""
        try:
            self.prove()
        finally:
            self.desk.shop.close()
            self.open.close()

    @initialize()
    def first_member(self) -> None:
        """Someone joins and earns points of two months; each is worth a little."""
        self.desk.set_terms(PointTerms(redeem=SINGLE_POINTS))
        self.enrol()
        for cents in (9_000, 4_000):
            self.buy(place=0, cents=cents)
            self.desk.clock.advance(timedelta(days=20))

    def enrol(self) -> None:
        """Someone joins."""
        self.members.append(self.desk.enrol().member_id)

    @rule(place=PLACES, cents=st.integers(0, 70_000))
    def buy(self, place: int, cents: int) -> None:
        """A member buys for money."""
        self._sell(place, cents, 0)

    @rule(place=PLACES, cents=st.integers(3_000, 70_000), tenths=st.sampled_from((2, 5, 10, 12)))
    def spend(self, place: int, cents: int, tenths: int) -> None:
        """A member buys for a part of the points there are, or for more than those."""
        shop, on = self.desk.shop, self.desk.shop.till.today()
        step = shop.till.terms(on=on).points.redeem.step
        held = shop.points.available(self._member(place), on=on)
        self._sell(place, cents, min(held * tenths // 10, cents // 10) // step * step)

    @rule(place=PLACES)
    def spend_all(self, place: int) -> None:
        """A member buys something dear for all the points there are."""
        self.spend(place, 70_000, 10)

    @precondition(lambda self: self.sales)
    @rule(place=PLACES)
    def sell_again(self, place: int) -> None:
        """A sale is sent again; it may not matter."""
        draft, first = self.sales[-1 - place % len(self.sales)]
        before = rows(COUNTS)
        assert self.desk.shop.till.ring_up(draft, by=self.desk.owner) == first
        assert rows(COUNTS) == before

    @precondition(lambda self: self.sales)
    @rule(place=PLACES, tenths=PARTS)
    def refund(self, place: int, tenths: int) -> None:
        """A part of what was paid comes back, be it too much."""
        draft, first = self.sales[-1 - place % len(self.sales)]
        money = (first.receipt.to_pay or draft.amount) * tenths // 10
        name = f"refund {len(self.refunds)}"
        again = RefundDraft(name, draft.sale_id, money)
        self._try(
            lambda: self.refunds.append(
                (again, self.desk.shop.till.refund(again, by=self.desk.owner))
            )
        )

    @precondition(lambda self: self.refunds)
    @rule(place=PLACES)
    def refund_again(self, place: int) -> None:
        """A refund is sent again; it may not matter."""
        draft, first = self.refunds[-1 - place % len(self.refunds)]
        before = rows(COUNTS)
        assert self.desk.shop.till.refund(draft, by=self.desk.owner) == first
        assert rows(COUNTS) == before

    @rule()
    def undo(self) -> None:
        """The last sale of the day is undone."""
        self._try(lambda: self.desk.shop.till.undo_last(f"undo {self.steps}", by=self.desk.owner))

    @rule()
    def turn_of_day(self) -> None:
        """What each day begins with is done twice; the second time it may not matter."""
        self.desk.shop.turn_of_day()
        before = rows(COUNTS)
        self.desk.shop.turn_of_day()
        assert rows(COUNTS) == before

    @rule(place=PLACES, points=st.integers(-300, 300).filter(bool))
    def adjust(self, place: int, points: int) -> None:
        """The owner gives or takes points."""
        till, whom, by = self.desk.shop.till, self._member(place), self.desk.owner
        source = f"adjust:{self.steps}"
        self._try(lambda: till.adjust_points(whom, points, reason="because", source=source, by=by))

    @rule(place=PLACES, what=st.sampled_from(("freeze", "unfreeze", "replace card", "enrol")))
    def care(self, place: int, what: str) -> None:
        """A member is frozen or thawed, loses a card, or somebody joins."""
        members, whom, by = self.desk.shop.members, self._member(place), self.desk.owner
        match what:
            case "freeze":
                self._try(lambda: members.freeze(whom, reason="lost", by=by))
            case "replace card":
                self._try(lambda: members.replace_card(whom, by=by))
            case "enrol":
                self.enrol()
            case _:
                self._try(lambda: members.unfreeze(whom, by=by))

    @rule(place=PLACES, other=PLACES)
    def merge(self, place: int, other: int) -> None:
        """Two of them turn out to be one, and what they bought goes on."""
        gone, into = self._member(place), self._member(other)

        def one_of_two() -> None:
            self.desk.shop.merging.merge(gone, into_id=into, keep={}, by=self.desk.owner)
            self.members.remove(gone)

        self._try(one_of_two)

    @rule(hours=st.sampled_from((1, 16, 24, 72, 24 * 32, 24 * 400, -1, -30)), confirm=st.booleans())
    def move_clock(self, hours: int, *, confirm: bool) -> None:
        """Time goes by, or the clock is set back; the owner confirms it or not."""
        self.desk.clock.advance(timedelta(hours=hours))
        if confirm:
            self.desk.shop.till.confirm_clock(by=self.desk.owner)

    @rule(terms=TERMS)
    def change_terms(self, terms: PointTerms) -> None:
        """The owner changes the terms of points from today on."""
        shop = self.desk.shop
        shop.set_point_terms(terms, by=self.desk.owner, effective=shop.clock.today())

    @rule()
    def close_day(self) -> None:
        """The day is closed: what follows belongs to the next one."""
        draft = ClosingDraft(f"closing {self.steps}", ClosingKind.DAY, 0)
        self._try(lambda: self.desk.shop.till.close(draft, by=self.desk.owner))

    @rule()
    def reopen(self) -> None:
        """The shop closes and opens again."""
        self.desk.shop.close()
        shop = open_shop(self.desk.shop.path, clock=self.desk.clock, pin_cost=CHEAP)
        owner = shop.staff.sign_in(self.desk.owner.staff_id, pin=PIN)
        self.desk = replace(self.desk, shop=shop, owner=owner)

    @invariant()
    def the_ledger_is_true(self) -> None:
        """Replay the ledger after every step, and prove all that is kept every few steps."""
        self.steps += 1
        self.no_perk_is_too_near()
        faults = replay_faults()
        assert faults == [], faults
        if self.steps % STEPS_BETWEEN_CHECKS == 0:
            self.prove()

    def prove(self) -> None:
        """Prove all that is kept from the ledger."""
        differences = self.desk.shop.check()
        assert differences == (), differences

    def _sell(self, place: int, cents: int, points: int, voucher: str = "") -> None:
        till = self.desk.shop.till
        draft = replace(
            self.desk.draft(cents, points=points), member_id=self._member(place), voucher=voucher
        )
        self._try(lambda: self.sales.append((draft, till.ring_up(draft, by=self.desk.owner))))

    def _member(self, place: int) -> int:
        return self.members[place % len(self.members)]

    def _try(self, deed: Callable[[], object]) -> None:
        """Do something that may be refused; then nothing may have been written.

        Where the till asks about a clock that was set back, the owner confirms it.
        """
        before = rows(COUNTS)
        try:
            deed()
        except ClockBehind:
            assert rows(COUNTS) == before
            self.desk.shop.till.confirm_clock(by=self.desk.owner)
            self._try(deed)
        except ShopClubError:
            assert rows(COUNTS) == before
