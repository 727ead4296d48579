"""What happens at the counter, key by key; knows the services, not the widgets."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from shopclub.counter.lookup import FoundMember, Profile
from shopclub.counter.quote import Quote, TooManyPoints
from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.counter.takings import Takings
from shopclub.counter.till import Draft, QuoteChanged, TenderedTooLittle
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import AmountRefused
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.counter.entries import (
    amount_refusal,
    read_amount,
    read_tendered,
    scanned_card,
)
from shopclub.ui.counter.state import CounterState, Form, Search, Stage
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View


class CounterPresenter:
    """The counter of one cashier; `received` is told of every receipt just issued."""

    def __init__(
        self, shop: Shop, *, jobs: Jobs, actor: Actor, received: Callable[[IssuedReceipt], None]
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._received = received
        self._view: View[CounterState] | None = None
        self._searched = self._answered = 0
        self._quoted = 0
        self._take_first = False
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

    def refresh(self) -> None:
        """Read the day again, and the member at the counter if there is one."""
        identity = self._shop.identity
        self._show(
            today=self._shop.clock.today(), shop_name=identity.name, currency=identity.currency
        )
        self._jobs.at_till(self._read_day, done=self._show_day, refused=self._refuse)
        profile = self._state.profile
        if profile is not None:
            self._jobs.at_till(
                partial(self._shop.lookup.profile, profile.member.member_id),
                done=lambda again: self._show(profile=again),
                refused=self._refuse,
            )
            self._requote()

    def type_query(self, text: str) -> None:
        """Search while someone types; only the answer to the last key is shown."""
        self._searched += 1
        self._take_first = False
        if not text.strip():
            self._show(search=Search(), refusal=None)
            return
        self._show(search=replace(self._state.search, query=text), refusal=None)
        self._jobs.at_till(
            partial(self._shop.lookup.find, text),
            done=partial(self._show_found, self._searched),
            refused=self._refuse,
        )

    def submit_query(self, chosen: int = 0) -> None:
        """Take the chosen result; with nothing typed, begin a sale without a member."""
        search = self._state.search
        if not search.query:
            self._begin_sale(None)
        elif search.results is None or self._searching:
            self._take_first = True
        elif search.results:
            self.choose(search.results[min(chosen, len(search.results) - 1)].member_id)

    def choose(self, member_id: int) -> None:
        """Bring a member to the counter and begin a sale."""
        self._searched += 1
        self._jobs.at_till(
            partial(self._shop.lookup.profile, member_id),
            done=self._begin_sale,
            refused=self._refuse,
        )

    def type_amount(self, text: str) -> None:
        """Read the amount as it is typed."""
        amount, refusal = read_amount(text, currency=self._state.currency)
        self._change(amount_entry=text, amount=amount, amount_refusal=refusal, sale_refusal=None)
        self._requote()

    def set_points(self, points: int) -> None:
        """Pay with so many points."""
        self._change(points=points, points_refusal=None, sale_refusal=None)
        self._requote()

    def all_points(self) -> None:
        """Pay with as many points as the bill takes, or with none if that is so already."""
        quote = self._state.form.quote
        if quote is not None and self._state.stage is Stage.SALE:
            most = quote.most_points
            self.set_points(0 if self._state.form.points == most else most)

    def confirm(self) -> None:
        """Go on: from the amount to the pay strip, from the pay strip to the receipt."""
        if self._state.stage is Stage.PAYING:
            self._take_payment()
        elif self._state.stage is Stage.SALE:
            self._open_strip()

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
        if self._state.stage is Stage.PAYING:
            self._change(tendered_entry="", tendered=None, tendered_refusal=None)
            self._show(stage=Stage.SALE)
        else:
            self._clear()

    def report(self, refusal: Refusal) -> None:
        """Show a refusal that came from outside the sale."""
        self._show(refusal=refusal)

    @property
    def _searching(self) -> bool:
        return self._answered != self._searched

    def _show_found(self, asked: int, results: tuple[FoundMember, ...]) -> None:
        if asked != self._searched:
            return
        self._answered = asked
        self._show(search=replace(self._state.search, results=results))
        if self._take_first:
            self._take_first = False
            self.submit_query()

    def _begin_sale(self, profile: Profile | None) -> None:
        nobody_yet = self._state.stage is Stage.SALE and self._state.profile is None
        form = self._state.form if nobody_yet else Form(sale_id=secrets.token_hex(16))
        self._show(stage=Stage.SALE, search=Search(), profile=profile, form=form, refusal=None)
        self._requote()

    def _clear(self) -> None:
        self._searched += 1
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
            partial(_quote, self._shop, self._draft()),
            done=partial(self._show_quote, self._quoted),
            refused=self._refuse_sale,
        )

    def _show_quote(self, asked: int, answer: tuple[Quote, ShopClubError | None]) -> None:
        if asked != self._quoted:
            return
        quote, refusal = answer
        self._change(quote=quote, points=quote.points_used, points_refusal=refusal)
        if self._open_when_quoted and refusal is None:
            self._show(stage=Stage.PAYING)
        self._open_when_quoted = False

    def _open_strip(self) -> None:
        form = self._state.form
        card = scanned_card(form.amount_entry)
        if card is not None:
            self._change(amount_entry="", amount=None, amount_refusal=None)
            self.type_query(card)
            self.submit_query()
            return
        refusal = amount_refusal(form.amount_entry, amount=form.amount, refusal=form.amount_refusal)
        if refusal is not None:
            self._change(amount_refusal=refusal)
        elif _is_of(form):
            self._show(stage=Stage.PAYING)
        else:
            self._open_when_quoted = True

    def _take_payment(self) -> None:
        form = self._state.form
        if self._state.busy or form.quote is None or form.tendered_refusal is not None:
            return
        self._show(busy=True)
        self._jobs.at_till(
            partial(self._shop.till.ring_up, self._draft(seen=form.quote), by=self._actor),
            done=self._show_receipt,
            refused=self._refuse_sale,
        )

    def _show_receipt(self, issued: IssuedReceipt) -> None:
        self._show(busy=False, last=issued)
        self._clear()
        self._received(issued)
        self.refresh()

    def _refuse_sale(self, refusal: Refusal) -> None:
        if isinstance(refusal, QuoteChanged):
            self._change(quote=refusal.now, sale_refusal=refusal)
            self._show(stage=Stage.SALE, busy=False)
        elif isinstance(refusal, TenderedTooLittle):
            self._change(tendered_refusal=refusal)
            self._show(busy=False)
        else:
            self._change(sale_refusal=refusal)
            self._show(busy=False)

    def _refuse(self, refusal: Refusal) -> None:
        self._show(refusal=refusal, busy=False)

    def _draft(self, *, seen: Quote | None = None) -> Draft:
        form, profile = self._state.form, self._state.profile
        return Draft(
            sale_id=form.sale_id,
            amount=form.amount or 0,
            member_id=None if profile is None else profile.member.member_id,
            points=form.points,
            means=form.means,
            tendered=form.tendered,
            seen=seen,
        )

    def _read_day(self) -> tuple[Takings, IssuedReceipt | None, int]:
        terms = self._shop.till.terms(on=self._shop.clock.today())
        last = self._shop.till.last_receipt()
        return self._shop.day_book.takings(), last, terms.points.redeem.step

    def _show_day(self, day: tuple[Takings, IssuedReceipt | None, int]) -> None:
        takings, last, step = day
        self._show(takings=takings, last=last, points_step=step)

    def _change(self, **fields: Any) -> None:
        self._show(form=replace(self._state.form, **fields))

    def _show(self, **fields: Any) -> None:
        self._state = replace(self._state, **fields)
        if self._view is not None:
            self._view.display(self._state)


def _is_of(form: Form) -> bool:
    """Tell whether the quote shown answers what is typed."""
    quote = form.quote
    return (
        quote is not None and quote.list_amount == form.amount and quote.points_used == form.points
    )


def _quote(shop: Shop, draft: Draft) -> tuple[Quote, ShopClubError | None]:
    """Quote a draft; points that cannot pay are cut down, and the refusal says why."""
    try:
        return shop.till.quote(draft), None
    except TooManyPoints as refusal:
        return shop.till.quote(replace(draft, points=refusal.most)), refusal
    except ShopClubError as refusal:
        if not draft.points:
            raise
        return shop.till.quote(replace(draft, points=0)), refusal
