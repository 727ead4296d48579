"""Anything in any order, over a real file: whatever is done, the ledger stays true."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from shopclub.birthdays import perks
from shopclub.birthdays.perks import Occasion
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.points import lots
from shopclub.rewards import redemptions
from tests.builders import desk_in, spoil
from tests.trust.replaying import replay_faults
from tests.trust.reward_machine import RewardMachine

EVERYDAY = settings(max_examples=25, stateful_step_count=40, deadline=None)
QUICK_TO_FAIL = settings(
    EVERYDAY, phases=[Phase.generate], database=None, suppress_health_check=list(HealthCheck)
)


def test_whatever_is_done_in_any_order_the_ledger_stays_true() -> None:
    run_state_machine_as_test(RewardMachine, settings=EVERYDAY)


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_whatever_is_done_in_any_order_for_long_the_ledger_stays_true() -> None:
    much = settings(EVERYDAY, max_examples=500, stateful_step_count=100)
    run_state_machine_as_test(RewardMachine, settings=much)


def test_points_spent_in_the_wrong_order_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    right = lots.usable
    monkeypatch.setattr(lots, "usable", lambda held, *, on: right(held, on=on)[::-1])
    with pytest.raises(AssertionError, match="against the spending order"):
        run_state_machine_as_test(RewardMachine, settings=QUICK_TO_FAIL)


def test_a_piece_of_a_gift_that_stays_away_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redemptions, "move_stock", lambda *_, **__: None)
    machine = RewardMachine()
    try:
        machine.first_member()
        machine.offer_gift(points=1, stock=2, voucher=False)
        machine.every_piece_is_counted()
        machine.desk.give(10, to=machine.desk.shop.members.member(machine.members[0]))
        machine.give_gift(place=0, which=0, free=False)
        assert len(machine.given) == 1
        with pytest.raises(AssertionError, match="stock"):
            machine.every_piece_is_counted()
    finally:
        machine.teardown()


def test_a_perk_too_near_another_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    right = perks._withheld

    def restless(occasion: Occasion, *, terms: BirthdayTerms, **known: Any) -> object:
        return right(occasion, terms=replace(terms, rest_days=0), **known)

    monkeypatch.setattr(perks, "_withheld", restless)
    machine = RewardMachine()
    try:
        machine.first_member()
        for _ in range(2):
            machine.celebrate(place=0, days=200, perk=PerkKind.MULTIPLIER, lunar=False)
        with pytest.raises(AssertionError):
            machine.no_perk_is_too_near()
    finally:
        machine.teardown()


def test_a_lot_changed_by_hand_is_found_by_the_replay(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.give(100, to=desk.enrol())
        assert replay_faults() == []
        spoil("UPDATE point_lot SET remaining = 99")
        assert len(replay_faults()) == 1
