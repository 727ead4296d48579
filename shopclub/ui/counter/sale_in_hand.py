"""The sale in hand: begun, brought back, looked at again, left step by step; pure, on the state."""

import secrets
from dataclasses import replace

from shopclub.counter.lookup import Profile
from shopclub.rewards.vouchers import Voucher
from shopclub.ui.counter.filling import without_tendered
from shopclub.ui.counter.holding import Found, form_of
from shopclub.ui.counter.meanwhile import lapsed_since, standing_refusal
from shopclub.ui.counter.split_stage import split_left
from shopclub.ui.counter.state import CounterState, Form, MemberGone, Search, Stage


def new_sale_id() -> str:
    """Return an id that no sale has had."""
    return secrets.token_hex(16)


def begun(state: CounterState, profile: Profile | None) -> CounterState:
    """Begin a sale, or go on with the one that is open: its amount stays as it is."""
    open_already = state.stage is not Stage.SEARCH
    form = state.form if open_already else Form(sale_id=new_sale_id())
    if _id_of(profile) != _id_of(state.profile):
        form = replace(
            without_tendered(form),
            points=0,
            points_entry=None,
            points_refusal=None,
            seen=None,
            sale_refusal=standing_refusal(profile),
            voucher=_still_theirs(form.voucher, profile),
            voucher_refusal=None,
        )
    return replace(
        state, stage=Stage.SALE, search=Search(), profile=profile, form=form, refusal=None
    )


def without_member(state: CounterState) -> CounterState:
    """Go on without the member, who left the club meanwhile."""
    now = begun(state, None)
    return replace(now, form=replace(now.form, sale_refusal=MemberGone()))


def brought_back(state: CounterState, found: Found) -> CounterState:
    """Go on with a sale that was held."""
    return replace(
        state,
        stage=Stage.SALE,
        search=Search(),
        profile=found.profile,
        form=form_of(found.sale, currency=state.currency),
        refusal=found.refusal,
    )


def seen_again(state: CounterState, profile: Profile) -> CounterState:
    """Show the member at the counter as they are now, and what lapsed since they came."""
    before = state.profile
    if before is None or _id_of(before) != _id_of(profile):
        return state
    lapsed = lapsed_since(before, now=profile, today=state.today)
    form = state.form if lapsed is None else replace(state.form, sale_refusal=lapsed)
    return replace(state, profile=profile, form=form)


def back_at_sale(state: CounterState) -> CounterState:
    """Go back to the sale, from its departments or from the strip."""
    if state.stage is Stage.SPLITTING:
        return split_left(state)
    return replace(state, stage=Stage.SALE, form=without_tendered(state.form))


def left(state: CounterState) -> CounterState:
    """Leave the sale, done or not, for the search."""
    return replace(
        state, stage=Stage.SEARCH, search=Search(), profile=None, form=Form(), refusal=None
    )


def _id_of(profile: Profile | None) -> int | None:
    return None if profile is None else profile.member.member_id


def _still_theirs(voucher: Voucher | None, profile: Profile | None) -> Voucher | None:
    """Return the voucher of a sale if whoever comes to the counter can use it too."""
    theirs = voucher is not None and voucher.member_id in (None, _id_of(profile))
    return voucher if theirs else None
