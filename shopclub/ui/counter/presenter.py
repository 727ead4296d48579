"""What happens at the counter, key by key; knows the services, not the widgets."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from shopclub.counter.lookup import Profile
from shopclub.counter.quote import BelowMinimumBalance, PointsNotInSteps, Quote, TooManyPoints
from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.counter.till import Draft, QuoteChanged, SaleConflict, TenderedTooLittle
from shopclub.counter.till_terms import AmountNeedsOwner
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import AmountRefused
from shopclub.members.members import MemberFrozen, MemberLeft, MemberUnknown
from shopclub.points.ledger import InDeficit, NotEnoughPoints
from shopclub.rewards.vouchers import CANNOT_BE_USED, Voucher, check_usable
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.counter.entries import (
    amount_refusal,
    read_amount,
    read_points,
    read_tendered,
    scanned_card,
)
from shopclub.ui.counter.finder import Finder
from shopclub.ui.counter.holding import Found, Holding, form_of
from shopclub.ui.counter.meanwhile import lapsed_since, standing_refusal
from shopclub.ui.counter.ringing import (
    Day,
    Quoted,
    RungUp,
    find_voucher,
    quote,
    read_day,
    ring_up,
)
from shopclub.ui.counter.splitting import blank, fault, parts, typed, with_rest
from shopclub.ui.counter.state import (
    CounterState,
    Form,
    MemberGone,
    PointsSpent,
    SavedBefore,
    Search,
    Share,
    SoldAgain,
    Stage,
    untouched,
)
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner, View

POINTS_CANNOT_PAY = (InDeficit, NotEnoughPoints, BelowMinimumBalance, TooManyPoints)
"""Refusals of a sale whose points were fine when it was quoted; quoting again says why."""


class CounterPresenter:
    """The counter of one cashier; `received` is told of every receipt just issued.

    `ask_owner` is asked where a sale needs the owner; without one only the sentence is shown.
    `holding` follows the sale in hand, and brings one back that outlived its window.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        actor: Actor,
        received: Callable[[IssuedReceipt], None],
        ask_owner: AskOwner | None = None,
        holding: Holding | None = None,
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._received = received
        self._ask_owner = ask_owner
        self._holding = holding
        self._view: View[CounterState] | None = None
        self._finder = Finder(shop, jobs=jobs, counter=self)
        self._quoted = 0
        self._unsplit: tuple[Share, ...] = ()
        self._open_when_quoted = False
        self._state = CounterState(
            shop_name=shop.identity.name,
            cashier=actor.name,
            currency=shop.identity.currency,
            today=shop.clock.today(),
        )

    @property
    def state(self) -> CounterState:
        """What the counter shows now."""
        return self._state

    def attach(self, view: View[CounterState]) -> None:
        """Show the counter in a view from now on."""
        self._view = view
        self.refresh()
        if self._holding is not None:
            self._jobs.at_till(
                self._holding.find, done=partial(self._resume, self._holding), refused=self.report
            )

    def refresh(self) -> None:
        """Read the day again, and the member at the counter if there is one."""
        identity = self._shop.identity
        self._show(
            today=self._shop.clock.today(), shop_name=identity.name, currency=identity.currency
        )
        self._jobs.at_till(partial(read_day, self._shop), done=self._show_day, refused=self.report)
        profile = self._state.profile
        if profile is not None:
            self._jobs.at_till(
                partial(self._shop.lookup.profile, profile.member.member_id),
                done=self._show_again,
                refused=self._refuse_sale,
            )
            self._requote()

    def hand_over(self, actor: Actor) -> None:
        """Go on under somebody else, with the sale as it is."""
        self._actor = actor
        self._show(cashier=actor.name)

    def type_query(self, text: str) -> None:
        """Search while someone types; only the answer to the last key is shown."""
        self._finder.type_query(text)

    def submit_query(self, chosen: int = 0) -> None:
        """Take the chosen result; with nothing typed, begin a sale without a member."""
        self._finder.submit_query(chosen)

    def choose(self, member_id: int) -> None:
        """Bring a member to the counter and begin a sale."""
        self._finder.choose(member_id)

    def scan(self, code: str, *, before: CounterState, receipt: Callable[[str], None]) -> None:
        """Act on a scanned code: card, voucher, or a receipt, which goes to `receipt`.

        Whatever of the code went into a field on its way is taken back to what stood there
        `before`.
        """
        if self._state.busy:
            return
        if self._state.form.sale_id == before.form.sale_id:
            self._show(form=untouched(self._state.form, before=before.form))
        self._requote()
        self._finder.scan(code, receipt=receipt)

    def use_voucher(self, code: str) -> None:
        """Put a voucher on the sale in hand, or begin one of whose it is."""
        self._jobs.at_till(
            partial(find_voucher, self._shop, code),
            done=self._take_voucher,
            refused=self._refuse_voucher,
        )

    def drop_voucher(self) -> None:
        """Take the voucher off the sale again."""
        if not self._state.busy:
            self._change(voucher=None, voucher_refusal=None, sale_refusal=None, seen=None)
            self._requote()

    def show_search(self, search: Search) -> None:
        """Show a search, and no refusal of an older one."""
        self._show(search=search, refusal=None)

    def type_amount(self, text: str) -> None:
        """Read the amount as it is typed."""
        amount, refusal = read_amount(text, currency=self._state.currency)
        self._change(
            amount_entry=text, amount=amount, amount_refusal=refusal, sale_refusal=None, seen=None
        )
        self._requote()

    def set_points(self, points: int) -> None:
        """Pay with so many points."""
        self._change(
            points=points, points_entry=None, points_refusal=None, sale_refusal=None, seen=None
        )
        self._requote()

    def type_points(self, text: str) -> None:
        """Read the points as they are typed; what cannot pay stays in the field, refused.

        Less than a whole step is refused only when it stays so.
        """
        if self._state.form.quote is None:
            return
        points, refusal = self._read_points(text)
        if points is None:
            said = None if isinstance(refusal, PointsNotInSteps) else refusal
            self._change(points_entry=text, points_refusal=said)
        else:
            self.set_points(points)

    def all_points(self) -> None:
        """Pay with as many points as the bill takes, or with none if that is so already.

        Where it takes none, a step of points is asked for, and the refusal says why.
        """
        form = self._state.form
        if form.quote is None or self._state.stage is not Stage.SALE:
            return
        most = form.quote.most_points or self._state.points_step
        used = form.points == most and form.points_entry is None
        self.set_points(0 if used else most)

    def split(self) -> None:
        """Open the departments of an amount, where the shop has any."""
        form, departments = self._state.form, self._state.departments
        if not departments or self._state.stage is not Stage.SALE:
            return
        refusal = self._amount_refusal()
        if refusal is not None:
            self._change(amount_refusal=refusal)
            return
        self._unsplit = form.shares
        self._change(shares=form.shares or blank(departments), shares_refusal=None)
        self._show(stage=Stage.SPLITTING)

    def type_share(self, place: int, text: str) -> None:
        """Read the share of a department as it is typed."""
        shares = typed(self._state.form.shares, place, text, currency=self._state.currency)
        self._change(shares=shares, shares_refusal=None)

    def take_rest(self, place: int) -> None:
        """Give a department what is left, where nothing is typed for it; go back when all is."""
        form = self._state.form
        amount, currency = form.amount or 0, self._state.currency
        shares = with_rest(form.shares, place, amount=amount, currency=currency)
        self._change(shares=shares)
        if parts(shares) and fault(shares, amount=amount) is None:
            self._show(stage=Stage.SALE)

    def confirm(self) -> None:
        """Go on: from the amount to the pay strip, from the pay strip to the receipt."""
        if self._state.stage is Stage.SPLITTING:
            self._join()
        elif self._state.stage is Stage.PAYING:
            self._take_payment()
        elif self._state.stage is Stage.SALE:
            self._open_strip()

    def answer(self, *, go_on: bool) -> None:
        """Answer what the counter asked back before it took the money.

        A sale like the last one is rung up only if the cashier says so; one that was saved with
        other content is done, or what the form holds becomes a sale of its own.
        """
        if self._state.stage is not Stage.ASKING:
            return
        refusal = self._state.form.sale_refusal
        self._change(sale_refusal=None)
        self._show(stage=Stage.SALE)
        if isinstance(refusal, SaleConflict) and not go_on:
            self._show(last=refusal.first)
            self._clear()
            self.refresh()
        elif isinstance(refusal, SaleConflict):
            self._change(sale_id=secrets.token_hex(16))
            self.refresh()
        elif go_on:
            self._show(stage=Stage.PAYING)
            self._take_payment(sure=True)

    def type_tendered(self, text: str) -> None:
        """Read what was handed over: one digit from 1 to 5 is a means, anything else money."""
        form = self._state.form
        means, tendered, refusal = form.means, None, None
        try:
            means, tendered = read_tendered(text, means=means, currency=self._state.currency)
        except AmountRefused as error:
            refusal = error
        self._change(
            tendered_entry=text,
            means=means,
            tendered=tendered,
            tendered_refusal=refusal,
            sale_refusal=None,
        )

    def choose_means(self, means: Means) -> None:
        """Take another means of payment."""
        self._change(means=means)

    def back(self) -> None:
        """Go one step back: from the strip to the sale, from the sale to the search."""
        if self._state.busy:
            return
        if self._state.stage is Stage.SPLITTING:
            self._change(shares=self._unsplit, shares_refusal=None)
            self._show(stage=Stage.SALE)
        elif self._state.stage is Stage.ASKING:
            self.answer(go_on=False)
        elif self._state.stage is Stage.PAYING:
            self._change(tendered_entry="", tendered=None, tendered_refusal=None)
            self._show(stage=Stage.SALE)
        else:
            self._clear()

    def report(self, refusal: Refusal) -> None:
        """Show a refusal that came from outside the sale."""
        self._show(refusal=refusal, busy=False)

    def _show_again(self, profile: Profile) -> None:
        """Show the member at the counter as they are now, and what lapsed since they came."""
        before = self._state.profile
        if before is None or _id_of(before) != _id_of(profile):
            return
        self._show(profile=profile)
        lapsed = lapsed_since(before, now=profile, today=self._state.today)
        if lapsed is not None:
            self._change(sale_refusal=lapsed)

    def begin_sale(self, profile: Profile | None) -> None:
        """Begin a sale, or go on with the one that is open: its amount stays as it is."""
        open_already = self._state.stage is not Stage.SEARCH
        form = self._state.form if open_already else Form(sale_id=secrets.token_hex(16))
        if _id_of(profile) != _id_of(self._state.profile):
            form = replace(
                form,
                points=0,
                points_entry=None,
                points_refusal=None,
                tendered_entry="",
                tendered=None,
                tendered_refusal=None,
                seen=None,
                sale_refusal=standing_refusal(profile),
                voucher=_still_theirs(form.voucher, profile),
                voucher_refusal=None,
            )
        self._show(stage=Stage.SALE, search=Search(), profile=profile, form=form, refusal=None)
        self._requote()

    def _resume(self, holding: Holding, answer: tuple[str, Found | None]) -> None:
        """Go on with the sale that was held, unless another one was begun meanwhile."""
        mark, found = answer
        if found is not None and found.issued is None and self._state.stage is not Stage.SEARCH:
            found = None
        holding.begin(mark, found)
        if found is not None and found.issued is None:
            form = form_of(found.sale, currency=self._state.currency)
            self._show(
                stage=Stage.SALE,
                search=Search(),
                profile=found.profile,
                form=form,
                refusal=found.refusal,
            )
            self.type_tendered(found.sale.tendered_entry)
            self._change(means=found.sale.means)
            self._requote()
            if found.sale.voucher:
                self.use_voucher(found.sale.voucher)
        holding.follow(self._state)
        if found is not None:
            holding.told(found)

    def _clear(self) -> None:
        self._finder.forget()
        self._quoted += 1
        self._show(stage=Stage.SEARCH, search=Search(), profile=None, form=Form(), refusal=None)

    def _requote(self) -> None:
        self._quoted += 1
        form = self._state.form
        self._open_when_quoted = False
        if form.amount is None:
            self._change(quote=None)
            return
        self._jobs.at_till(
            partial(quote, self._shop, self._draft()),
            done=partial(self._show_quote, self._quoted),
            refused=partial(self._refuse_quote, self._quoted),
        )

    def _take_voucher(self, found: tuple[Voucher, Profile | None]) -> None:
        """Put a voucher that was found on the sale, unless nobody here can use it."""
        voucher, owner = found
        if self._state.busy:
            return
        here = self._state.profile or owner
        try:
            check_usable(voucher, member_id=_id_of(here), on=self._state.today)
        except ShopClubError as refusal:
            self._refuse_voucher(refusal)
            return
        if self._state.stage is Stage.SEARCH or self._state.profile is None:
            self.begin_sale(here)
        elif self._state.stage is Stage.PAYING:
            self._show(stage=Stage.SALE)
        self._change(voucher=voucher, voucher_refusal=None, sale_refusal=None, seen=None)
        self._requote()

    def _refuse_voucher(self, refusal: Refusal) -> None:
        """Say why a voucher cannot be used: in the sale, or where there is none at the search."""
        if self._state.stage is Stage.SALE:
            self._change(voucher_refusal=refusal)
        else:
            self.report(refusal)

    def _show_quote(self, asked: int, answer: Quoted) -> None:
        if asked != self._quoted:
            return
        now = answer.quote
        self._change(quote=now, points=now.points_used, voucher_refusal=answer.voucher_refusal)
        if self._state.form.points_entry is None:
            self._change(points_refusal=answer.points_refusal)
        stands = answer.points_refusal is None and answer.voucher_refusal is None
        if self._open_when_quoted and stands:
            self._show(stage=Stage.PAYING)
        self._open_when_quoted = False

    def _refuse_quote(self, asked: int, refusal: Refusal) -> None:
        if asked == self._quoted:
            self._change(quote=None)
            self._refuse_sale(refusal)

    def _join(self) -> None:
        """Go from the departments to the strip if they stand."""
        form = self._state.form
        refusal = fault(form.shares, amount=form.amount or 0)
        if refusal is not None:
            self._change(shares_refusal=refusal)
        else:
            self._show(stage=Stage.SALE)
            self._open_strip()

    def _amount_refusal(self) -> Refusal | None:
        form = self._state.form
        return amount_refusal(
            form.amount_entry,
            amount=form.amount,
            refusal=form.amount_refusal,
            currency=self._state.currency,
        )

    def _open_strip(self) -> None:
        form = self._state.form
        card = scanned_card(form.amount_entry)
        if card is not None:
            self._change(amount_entry="", amount=None, amount_refusal=None)
            self.type_query(card)
            self.submit_query()
            return
        refusal = self._amount_refusal()
        unjoined = fault(form.shares, amount=form.amount or 0)
        if refusal is not None:
            self._change(amount_refusal=refusal)
        elif unjoined is not None:
            self.split()
            self._change(shares_refusal=unjoined)
        elif form.points_entry is not None:
            self._change(points_refusal=self._read_points(form.points_entry)[1])
        elif form.voucher is not None and form.voucher_refusal is not None:
            self._requote()
        elif _is_of(form):
            self._change(seen=None, sale_refusal=None, voucher_refusal=None)
            self._show(stage=Stage.PAYING)
        else:
            self._open_when_quoted = True

    def _read_points(self, text: str) -> tuple[int | None, Refusal | None]:
        quote = self._state.form.quote
        if quote is None:
            return None, None
        return read_points(text, quote=quote, step=self._state.points_step)

    def _take_payment(self, *, sure: bool = False, approved_by: Actor | None = None) -> None:
        form = self._state.form
        if self._state.busy or form.quote is None or form.tendered_refusal is not None:
            return
        self._show(busy=True)
        draft = self._draft(seen=form.quote)
        self._jobs.at_till(
            partial(ring_up, self._shop, draft, by=self._actor, approved_by=approved_by, sure=sure),
            done=self._show_receipt,
            refused=partial(self._refuse_sale, sure=sure),
        )

    def _show_receipt(self, rung: RungUp) -> None:
        self._show(busy=False, last=rung.issued)
        self._clear()
        if rung.saved_before:
            self._show(refusal=SavedBefore(rung.issued))
        else:
            self._received(rung.issued)
        self.refresh()

    def _refuse_sale(self, refusal: Refusal, *, sure: bool = False) -> None:
        self._show(busy=False)
        if isinstance(refusal, TenderedTooLittle):
            self._change(tendered_refusal=refusal)
        elif isinstance(refusal, SoldAgain | SaleConflict):
            self._change(sale_refusal=refusal)
            self._show(stage=Stage.ASKING)
        elif isinstance(refusal, QuoteChanged):
            seen = self._state.form.quote
            self._change(quote=refusal.now, seen=seen, sale_refusal=refusal)
            self._look_again()
        elif isinstance(refusal, MemberLeft | MemberUnknown):
            self.begin_sale(None)
            self._change(sale_refusal=MemberGone())
        elif isinstance(refusal, CANNOT_BE_USED):
            self._change(voucher_refusal=refusal)
            self._look_again()
            self._requote()
        elif isinstance(refusal, POINTS_CANNOT_PAY) and self._state.stage is Stage.PAYING:
            self._look_again()
        else:
            self._change(sale_refusal=refusal)
            if isinstance(refusal, MemberFrozen | PointsSpent):
                self._look_again()
            if isinstance(refusal, AmountNeedsOwner) and self._ask_owner is not None:
                self._ask_owner(
                    refusal,
                    granted=lambda owner: self._take_payment(sure=sure, approved_by=owner),
                )

    def _look_again(self) -> None:
        """Go back from the strip to the sale, with the member read anew."""
        if self._state.stage is Stage.PAYING:
            self._show(stage=Stage.SALE)
            self.refresh()

    def _draft(self, *, seen: Quote | None = None) -> Draft:
        form, profile = self._state.form, self._state.profile
        stands = fault(form.shares, amount=form.amount or 0) is None
        return Draft(
            sale_id=form.sale_id,
            amount=form.amount or 0,
            member_id=None if profile is None else profile.member.member_id,
            points=form.points,
            means=form.means,
            tendered=form.tendered,
            seen=seen,
            departments=parts(form.shares) if stands else (),
            voucher="" if form.voucher is None else form.voucher.code,
        )

    def _show_day(self, day: Day) -> None:
        self._show(
            takings=day.takings,
            last=day.last,
            points_step=day.points_step,
            departments=day.departments,
        )

    def _change(self, **fields: Any) -> None:
        self._show(form=replace(self._state.form, **fields))

    def _show(self, **fields: Any) -> None:
        self._state = replace(self._state, **fields)
        if self._holding is not None:
            self._holding.follow(self._state)
        if self._view is not None:
            self._view.display(self._state)


def _id_of(profile: Profile | None) -> int | None:
    return None if profile is None else profile.member.member_id


def _is_of(form: Form) -> bool:
    """Tell whether the quote shown answers what is typed."""
    quote = form.quote
    return (
        quote is not None
        and quote.list_amount == form.amount
        and quote.points_used == form.points
        and bool(quote.voucher_money) == (form.voucher is not None)
    )


def _still_theirs(voucher: Voucher | None, profile: Profile | None) -> Voucher | None:
    """Return the voucher of a sale if whoever comes to the counter can use it too."""
    theirs = voucher is not None and voucher.member_id in (None, _id_of(profile))
    return voucher if theirs else None
