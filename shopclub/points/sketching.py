"""Undoing tried out on paper: several steps on one account, each on what the last one left."""

from dataclasses import replace
from datetime import date

from shopclub.points import restoring, reversing
from shopclub.points.entries import Unit
from shopclub.points.lots import Account, Lot, left_after, take
from shopclub.points.restoring import GiveBack, Redeemed
from shopclub.points.reversing import TakeBack
from shopclub.points.terms import DeficitPolicy


class Sketch:
    """A member's account on a shop day, on which undoing is tried out; nothing is written."""

    def __init__(self, member_id: int, account: Account, *, unit: Unit, on: date) -> None:
        self._member_id = member_id
        self._unit = unit
        self._on = on
        self.account = account

    @property
    def balance(self) -> int:
        """The points that the steps so far leave, below 0 when some are owed."""
        return self.account.balance(on=self._on)

    def give_back(self, points: int, *, undoes: str, grace_days: int) -> GiveBack:
        """Give points of a redemption back into its lots, as `Ledger.give_back` would."""
        redeemed = restoring.redeemed_by(self._member_id, undoes=undoes, unit=self._unit)
        plan = restoring.plan_give_back(
            points, redeemed=redeemed, owed=self.account.owed, on=self._on, grace_days=grace_days
        )
        self.account = given_back(self.account, plan, redeemed=redeemed, on=self._on)
        return plan

    def take_back(self, points: int, *, own_lot: int, policy: DeficitPolicy) -> TakeBack:
        """Take points of a credit back, as `Ledger.take_back` would."""
        credited = reversing.credited_of(self._member_id, own_lot=own_lot, unit=self._unit)
        held = {lot.lot_id: lot.remaining for lot in self.account.lots}
        plan = reversing.plan_take_back(
            points,
            credited=replace(
                credited,
                remaining=held.get(own_lot, 0),
                heirs=tuple(
                    replace(heir, remaining=held.get(heir.lot_id, 0)) for heir in credited.heirs
                ),
            ),
            account=self.account,
            on=self._on,
            policy=policy,
        )
        self.account = taken_back(self.account, plan)
        return plan


def given_back(account: Account, plan: GiveBack, *, redeemed: Redeemed, on: date) -> Account:
    """Return an account after points came back into their lots and paid what is owed."""
    brought = [Lot(part.lot_id, part.points, part.expires_on) for part in plan.returned]
    if plan.graced:
        known = [lot.lot_id for lot in account.lots] + [lot.lot_id for lot in redeemed.used]
        newest = 1 + max(known)
        brought.append(Lot(newest, plan.graced, plan.graced_until))
    paid, _ = take(plan.settled, lots=tuple(brought), on=on)
    lots = {lot.lot_id: lot for lot in account.lots}
    for lot in left_after(tuple(brought), taken=paid, given=None):
        before = lots[lot.lot_id].remaining if lot.lot_id in lots else 0
        lots[lot.lot_id] = replace(lot, remaining=before + lot.remaining)
    return Account(tuple(lots.values()), account.owed - plan.settled)


def taken_back(account: Account, plan: TakeBack) -> Account:
    """Return an account after points were taken back, from lots or owed."""
    lots = left_after(account.lots, taken=plan.taken, given=None)
    return Account(lots, account.owed + plan.owed)
