"""Anything in any order: whatever is done to the ledger, it is borne out after every step."""

import tempfile
from collections import defaultdict
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from shopclub.points import proof
from shopclub.points.ledger import InDeficit, NotEnoughPoints
from shopclub.points.terms import DeficitPolicy
from shopclub.storage.database import rows
from tests.builders import desk_in
from tests.points.purse import OWE, purse_of

POINTS = st.integers(1, 120)
MEMBERS = st.integers(0, 1)
DAYS = st.none() | st.integers(0, 90)
ENTRIES = "SELECT id, member_id, kind, points, expires_on, day FROM point_entry ORDER BY id"
LOTS = "SELECT entry_id, member_id, expires_on, granted, remaining FROM point_lot ORDER BY entry_id"
DEBTS = "SELECT entry_id, member_id, owed FROM point_debt ORDER BY entry_id"
KEPT = (LOTS, DEBTS, "SELECT * FROM point_balance WHERE points <> 0 ORDER BY member_id")


class LedgerMachine(RuleBasedStateMachine):
    """Two members, one real file, and a clock that moves on, or back by a few days."""

    def __init__(self) -> None:
        super().__init__()
        self._stack = ExitStack()
        folder = self._stack.enter_context(tempfile.TemporaryDirectory())
        self.desk = self._stack.enter_context(desk_in(Path(folder)))
        self.purses = [purse_of(self.desk, name) for name in ("王小明", "Ann")]
        self.model = [0, 0]
        self.granted: list[tuple[int, int, int]] = []
        self.spent: list[tuple[int, str, int]] = []

    def teardown(self) -> None:
        self._stack.close()

    @rule(who=MEMBERS, points=POINTS, days=DAYS)
    def credit(self, who: int, points: int, days: int | None) -> None:
        purse = self.purses[who]
        until = None if days is None else purse.today + timedelta(days=days)
        self.granted.append((who, purse.credit(points, until=until), points))
        self.model[who] += points

    @rule(who=MEMBERS, points=POINTS)
    def redeem(self, who: int, points: int) -> None:
        purse = self.purses[who]
        source = purse.source("order")
        if purse.owed:
            with pytest.raises(InDeficit):
                purse.redeem(points, source=source)
        elif points > purse.points:
            with pytest.raises(NotEnoughPoints):
                purse.redeem(points, source=source)
        else:
            purse.redeem(points, source=source)
            self.model[who] -= points
            self.spent.append((who, source, points))

    @precondition(lambda self: self.spent)
    @rule(data=st.data())
    def give_back(self, data: st.DataObject) -> None:
        place = data.draw(st.integers(0, len(self.spent) - 1))
        who, source, left = self.spent[place]
        if left:
            points = data.draw(st.integers(1, left))
            assert self.purses[who].give_back(points, of=source) is not None
            self.spent[place] = (who, source, left - points)
            self.model[who] += points

    @precondition(lambda self: self.granted)
    @rule(data=st.data(), policy=st.sampled_from(DeficitPolicy))
    def take_back(self, data: st.DataObject, policy: DeficitPolicy) -> None:
        place = data.draw(st.integers(0, len(self.granted) - 1))
        who, lot, left = self.granted[place]
        if left:
            points = data.draw(st.integers(1, left))
            lapsed = lapsed_of(lot)
            done = self.purses[who].take_back(points, lot=lot, policy=policy)
            assert done is not None
            assert done.points + done.forgiven + done.lapsed == points
            self.granted[place] = (who, lot, left - points)
            self.model[who] -= done.points + lapsed_of(lot) - lapsed

    @rule(who=MEMBERS, points=st.integers(-60, 60).filter(bool), days=DAYS)
    def adjust(self, who: int, points: int, days: int | None) -> None:
        purse = self.purses[who]
        until = None if days is None else purse.today + timedelta(days=days)
        purse.adjust(points, until=until if points > 0 else None, policy=OWE)
        self.model[who] += points

    @rule(days=st.integers(-3, 70))
    def turn_clock(self, days: int) -> None:
        self.desk.turn_to(self.purses[0].today + timedelta(days=days))

    @rule()
    def expire(self) -> None:
        before = [purse.kept for purse in self.purses]
        usable = [purse.points for purse in self.purses]
        self.desk.shop.expire_due()
        assert self.desk.shop.expire_due() == 0
        after = [purse.kept for purse in self.purses]
        assert [purse.points for purse in self.purses] == usable == after
        self.model = [
            had - (was - now) for had, was, now in zip(self.model, before, after, strict=True)
        ]

    @rule()
    def rebuild(self) -> None:
        before = [rows(statement) for statement in KEPT]
        proof.rebuild()
        assert [rows(statement) for statement in KEPT] == before

    @invariant()
    def balances_are_sums_and_lots_less_debts(self) -> None:
        for who, purse in enumerate(self.purses):
            account = purse.ledger.account(purse.member_id)
            entries = purse.ledger.entries_of(purse.member_id, limit=10_000)
            held = sum(lot.remaining for lot in account.lots)
            assert purse.kept == self.model[who] == sum(entry.points for entry in entries)
            assert purse.kept == held - account.owed
            assert all(lot.remaining > 0 for lot in account.lots)

    @invariant()
    def every_figure_is_proved(self) -> None:
        assert proof.differences() == ()

    @invariant()
    def replaying_the_entries_gives_the_same_lots_and_debts(self) -> None:
        assert replayed() == (rows(LOTS), rows(DEBTS))


def lapsed_of(lot: int) -> int:
    """Return how many points of a lot lapsed by an entry."""
    ((points,),) = rows("SELECT -sum(points) FROM point_entry WHERE source = ?", f"expire:{lot}")
    return points or 0


def replayed() -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    """Walk through the ledger row by row, as it was written, and return lots and debts."""
    uses: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
    for entry_id, lot_id, settled_by, points in rows(
        "SELECT entry_id, lot_id, settled_by, points FROM lot_use"
    ):
        uses[settled_by].append((entry_id, lot_id, points))
    returns: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for entry_id, lot_id, points in rows("SELECT entry_id, lot_id, points FROM lot_return"):
        returns[entry_id].append((lot_id, points))
    lots: dict[int, list[object]] = {}
    left: dict[int, int] = {}
    owed: dict[int, tuple[int, int]] = {}
    for entry_id, member_id, kind, points, expires_on, day in rows(ENTRIES):
        for lot_id, part in returns[entry_id]:
            left[lot_id] += part
        own = points - sum(part for _, part in returns[entry_id])
        if points > 0 and own:
            lots[entry_id] = [member_id, expires_on, own]
            left[entry_id] = own
        elif points < 0:
            owed[entry_id] = (member_id, -points)
        for debit_id, lot_id, part in uses[entry_id]:
            last = lots[lot_id][1]
            assert last is None or (str(last) >= day) == (kind != "expire"), (entry_id, lot_id)
            left[lot_id] -= part
            assert left[lot_id] >= 0, (entry_id, lot_id)
            owed[debit_id] = (owed[debit_id][0], owed[debit_id][1] - part)
    return (
        [(lot_id, *facts, left[lot_id]) for lot_id, facts in sorted(lots.items())],
        [(entry_id, member_id, rest) for entry_id, (member_id, rest) in owed.items() if rest],
    )


LedgerMachine.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestLedgerMachine = LedgerMachine.TestCase
