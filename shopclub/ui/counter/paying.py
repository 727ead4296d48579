"""From the pay strip to the receipt, with what is asked back on the way."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.till import SaleConflict
from shopclub.counter.till_terms import AmountNeedsOwner
from shopclub.shop import Shop
from shopclub.staff.doubted import ShopInDoubt
from shopclub.staff.roles import Actor
from shopclub.ui.counter.entries import read_points
from shopclub.ui.counter.filling import draft_of, fault_of_amount, is_quoted
from shopclub.ui.counter.looking import Looking
from shopclub.ui.counter.ringing import RungUp, ring_up
from shopclub.ui.counter.sale_in_hand import new_sale_id
from shopclub.ui.counter.shown import Shown
from shopclub.ui.counter.split_stage import split_open
from shopclub.ui.counter.splitting import fault
from shopclub.ui.counter.state import CounterState, SavedBefore, Stage
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner


class Paying:
    """Takes the money for the cashier `by`; `leave` lets go of a sale that is done."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        shown: Shown,
        looking: Looking,
        leave: Callable[[], None],
        received: Callable[[IssuedReceipt], None],
        ask_owner: AskOwner | None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self.by = by
        self._shown = shown
        self._looking = looking
        self._leave = leave
        self._received = received
        self._ask_owner = ask_owner

    def open(self) -> None:
        """Open the strip if the sale stands: say what is wrong with it, or wait for its quote."""
        state = self._shown.state
        form, hindered = state.form, _hindered(state)
        if hindered is not None:
            self._shown.show(hindered)
        elif form.voucher is not None and form.voucher_refusal is not None:
            self._looking.quote()
        elif is_quoted(form):
            form = replace(form, seen=None, sale_refusal=None, voucher_refusal=None)
            self._shown.show(replace(state, stage=Stage.PAYING, form=form))
        else:
            self._looking.open_when_quoted()

    def take(self, *, sure: bool = False, approved_by: Actor | None = None) -> None:
        """Take the money and ring the sale up, once."""
        state = self._shown.state
        form = state.form
        if state.busy or form.quote is None or form.tendered_refusal is not None:
            return
        self._shown.show(replace(state, busy=True))
        draft = draft_of(form, state.profile, seen=form.quote)
        self._jobs.at_till(
            partial(ring_up, self._shop, draft, by=self.by, approved_by=approved_by, sure=sure),
            done=self._show_receipt,
            refused=partial(self._refuse, sure=sure),
        )

    def answer(self, *, go_on: bool) -> None:
        """Answer what the counter asked back before it took the money.

        A sale like the last one is rung up only if the cashier says so; one that was saved with
        other content is done, or what the form holds becomes a sale of its own.
        """
        state = self._shown.state
        if state.stage is not Stage.ASKING:
            return
        refusal, form = state.form.sale_refusal, replace(state.form, sale_refusal=None)
        self._shown.show(replace(state, stage=Stage.SALE, form=form))
        if isinstance(refusal, SaleConflict) and not go_on:
            self._shown.show(replace(self._shown.state, last=refusal.first))
            self._leave()
            self._looking.refresh()
        elif isinstance(refusal, SaleConflict):
            self._shown.fill(replace(form, sale_id=new_sale_id()))
            self._looking.refresh()
        elif go_on:
            self._shown.show(replace(self._shown.state, stage=Stage.PAYING))
            self.take(sure=True)

    def _show_receipt(self, rung: RungUp) -> None:
        self._shown.show(replace(self._shown.state, busy=False, last=rung.issued))
        self._leave()
        if rung.saved_before:
            self._shown.show(replace(self._shown.state, refusal=SavedBefore(rung.issued)))
        else:
            self._received(rung.issued)
        self._looking.refresh()

    def _refuse(self, refusal: Refusal, *, sure: bool) -> None:
        self._looking.refuse(refusal)
        if isinstance(refusal, AmountNeedsOwner | ShopInDoubt) and self._ask_owner is not None:
            self._ask_owner(refusal, granted=lambda owner: self.take(sure=sure, approved_by=owner))


def _hindered(state: CounterState) -> CounterState | None:
    """Return the counter with what of the entries keeps the strip closed, or None."""
    form = state.form
    refusal = fault_of_amount(form, currency=state.currency)
    unjoined = fault(form.shares, amount=form.amount or 0)
    if refusal is not None:
        return replace(state, form=replace(form, amount_refusal=refusal))
    if unjoined is not None:
        state = split_open(state)
        return replace(state, form=replace(state.form, shares_refusal=unjoined))
    if form.points_entry is None:
        return None
    if form.quote is not None:
        refusal = read_points(form.points_entry, quote=form.quote, step=state.points_step)[1]
    return replace(state, form=replace(form, points_refusal=refusal))
