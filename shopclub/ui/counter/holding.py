"""The sale in hand as it leaves the counter, and as it comes back at the next sign-in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from shopclub.counter.held import SaleInHand, holdable
from shopclub.counter.lookup import Profile
from shopclub.counter.receipt import IssuedReceipt
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency
from shopclub.shop import Shop
from shopclub.ui.counter.entries import read_amount
from shopclub.ui.counter.filling import with_tendered
from shopclub.ui.counter.splitting import blank, typed
from shopclub.ui.counter.state import CounterState, Form, Share, Stage
from shopclub.ui.jobs import Refusal
from shopclub.ui.protocols import HeldSale


@dataclass(frozen=True, slots=True)
class Found:
    """A sale that was held: its member now, why there is none, or the receipt it became."""

    sale: SaleInHand
    profile: Profile | None = None
    refusal: Refusal | None = None
    issued: IssuedReceipt | None = None


class Holding:
    """Follows the counter and holds what it has in hand; `told` says what was found at first."""

    def __init__(self, shop: Shop, *, held: HeldSale, told: Callable[[Found], None]) -> None:
        self._shop = shop
        self._held = held
        self.told = told
        self._mark = ""
        self._last: SaleInHand | None = None

    def find(self) -> tuple[str, Found | None]:
        """Look what was held, on the till lane: the mark of the shop, and the sale if any."""
        mark = self._shop.mark()
        sale = self._held.load()
        if sale is None:
            return mark, None
        there = self._shop.till.departments(on=self._shop.till.today())
        if tuple(name for name, _ in sale.shares) != there:
            sale = replace(sale, shares=())  # the shop has other departments now
            self._held.keep(sale)
        issued = None if sale.shop != mark else self._shop.till.find(sale.sale_id)
        if sale.shop != mark or issued is not None:
            self._held.forget(sale.sale_id)
            return mark, None if issued is None else Found(sale, issued=issued)
        if sale.member_id is None:
            return mark, Found(sale)
        try:
            self._shop.members.require_active(sale.member_id)
            return mark, Found(sale, profile=self._shop.lookup.profile(sale.member_id))
        except ShopClubError as refusal:
            return mark, Found(sale, refusal=refusal)

    def begin(self, mark: str, found: Found | None) -> None:
        """Follow from now on, from what was found."""
        self._mark = mark
        self._last = None if found is None or found.issued is not None else found.sale

    def follow(self, state: CounterState) -> None:
        """Hold what the counter has in hand now, and forget it when that is nothing."""
        if not self._mark:
            return
        last = self._last
        same = last is not None and last.sale_id == state.form.sale_id
        began = last.began if last is not None and same else self._shop.clock.moment().at
        now = in_hand(state, shop=self._mark, began=began)
        if now == last:
            return
        self._last = now
        if now is not None:
            self._held.keep(now)
        elif last is not None:
            self._held.forget(last.sale_id)


def in_hand(state: CounterState, *, shop: str, began: datetime) -> SaleInHand | None:
    """Return what of the counter is worth holding, or None if nothing was begun."""
    form, profile = state.form, state.profile
    entry = holdable(form.amount_entry)
    if state.stage is Stage.SEARCH or not form.sale_id or (profile is None and not entry):
        return None
    return SaleInHand(
        shop=shop,
        sale_id=form.sale_id,
        began=began,
        member_id=None if profile is None else profile.member.member_id,
        amount_entry=entry,
        points=form.points,
        means=form.means,
        tendered_entry=holdable(form.tendered_entry),
        voucher="" if form.voucher is None else form.voucher.code,
        shares=tuple((share.department, holdable(share.entry)) for share in form.shares),
    )


def form_of(sale: SaleInHand, *, currency: Currency) -> Form:
    """Return the form as it was typed; points and quote follow from asking the till again."""
    amount, refusal = read_amount(sale.amount_entry, currency=currency)
    form = Form(
        sale_id=sale.sale_id,
        amount_entry=sale.amount_entry,
        amount=amount,
        amount_refusal=refusal,
        points=sale.points,
        shares=_shares_of(sale, currency=currency),
    )
    tendered = with_tendered(form, sale.tendered_entry, currency=currency)
    return replace(tendered, means=sale.means)


def _shares_of(sale: SaleInHand, *, currency: Currency) -> tuple[Share, ...]:
    shares = blank([name for name, _ in sale.shares])
    for place, (_, entry) in enumerate(sale.shares):
        if entry:
            shares = typed(shares, place, entry, currency=currency)
    return shares
