"""The departments of an amount: opened, typed, joined, or left as they were; pure, on the state."""

from dataclasses import replace

from shopclub.ui.counter.filling import fault_of_amount
from shopclub.ui.counter.splitting import blank, fault, parts, typed, with_rest
from shopclub.ui.counter.state import CounterState, Stage


def split_open(state: CounterState) -> CounterState:
    """Open the departments of an amount, where the shop has any."""
    form, departments = state.form, state.departments
    if not departments or state.stage is not Stage.SALE:
        return state
    refusal = fault_of_amount(form, currency=state.currency)
    if refusal is not None:
        return replace(state, form=replace(form, amount_refusal=refusal))
    shares = form.shares or blank(departments)
    opened = replace(form, shares=shares, shares_before=form.shares, shares_refusal=None)
    return replace(state, stage=Stage.SPLITTING, form=opened)


def share_typed(state: CounterState, place: int, text: str) -> CounterState:
    """Read the share of a department as it is typed."""
    shares = typed(state.form.shares, place, text, currency=state.currency)
    return replace(state, form=replace(state.form, shares=shares, shares_refusal=None))


def rest_taken(state: CounterState, place: int) -> CounterState:
    """Give a department what is left, where nothing is typed for it; go back when all is."""
    form, amount = state.form, state.form.amount or 0
    shares = with_rest(form.shares, place, amount=amount, currency=state.currency)
    whole = parts(shares) and fault(shares, amount=amount) is None
    stage = Stage.SALE if whole else state.stage
    return replace(state, stage=stage, form=replace(form, shares=shares))


def split_joined(state: CounterState) -> CounterState:
    """Go back to the sale with the shares, if they stand."""
    refusal = fault(state.form.shares, amount=state.form.amount or 0)
    if refusal is not None:
        return replace(state, form=replace(state.form, shares_refusal=refusal))
    return replace(state, stage=Stage.SALE)


def split_left(state: CounterState) -> CounterState:
    """Go back to the sale with the shares that it had."""
    form = replace(state.form, shares=state.form.shares_before, shares_refusal=None)
    return replace(state, stage=Stage.SALE, form=form)
