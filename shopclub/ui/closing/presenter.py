"""Closing a shift or the day: what was taken, what was counted, closed once."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from shopclub.counter.closing import Closing, ClosingKind
from shopclub.counter.closings import ClosingDraft, CountRefused, DayClosed, DayTurned
from shopclub.kernel.money import LARGEST_MINOR, AmountFault, AmountRefused, Currency
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.closing.state import ClosingState
from shopclub.ui.counter.entries import read_amount
from shopclub.ui.counter.state import NothingToPay
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View


class ClosingPresenter:
    """One closing; `closed` is told it, once, at the end, and `reprint` an earlier one of today.

    It has one id, so that pressing twice, or again after a fault, never closes twice.
    """

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        actor: Actor,
        closed: Callable[[Closing], None],
        reprint: Callable[[Closing], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._closed = closed
        self._reprint = reprint
        self._closing_id = secrets.token_hex(16)
        self._asked = 0
        self._view: View[ClosingState] | None = None
        self.state = ClosingState(currency=shop.identity.currency, day=shop.clock.today())

    def attach(self, view: View[ClosingState]) -> None:
        """Show the state in a view from now on, and read what was taken."""
        self._view = view
        view.display(self.state)
        self._quote()
        self._jobs.at_till(
            partial(_earlier, self._shop),
            done=lambda found: self._show(earlier=found),
            refused=lambda refusal: self._show(refusal=refusal),
        )

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def choose_kind(self, kind: ClosingKind) -> None:
        """Close the day, or the shift of this till alone."""
        if kind is not self.state.kind and not self.state.busy:
            self._show(kind=kind, quote=None, refusal=None)
            self._quote()

    def type_opening(self, entry: str) -> None:
        """Read the change that was put in before; nothing typed is none."""
        amount, refusal = _read(entry, currency=self.state.currency)
        opening = 0 if amount is None and not entry.strip() else amount
        self._show(opening_entry=entry, opening=opening, opening_refusal=refusal)

    def type_counted(self, entry: str) -> None:
        """Read the cash that was counted, also as a sum of piles: 3×100+50."""
        amount, refusal = _read(entry, currency=self.state.currency)
        self._show(counted_entry=entry, counted=amount, counted_refusal=refusal)

    def confirm(self) -> None:
        """Close it now, with the cash as it was counted; without a count that is asked for."""
        self._need_sums()
        state = self.state
        if not state.can_close or state.counted is None or state.opening is None:
            return
        self._show(busy=True, refusal=None)
        draft = ClosingDraft(
            self._closing_id, state.kind, state.counted, state.opening, seen=state.day
        )
        self._jobs.at_till(
            partial(self._shop.till.close, draft, by=self._actor),
            done=self._finish,
            refused=self._refuse,
        )

    def print_again(self, place: int) -> None:
        """Print the strip of an earlier closing of today, and go."""
        if 0 <= place < len(self.state.earlier) and not self.state.busy:
            self._show(done=True)
            self._reprint(self.state.earlier[place])

    def _need_sums(self) -> None:
        """Refuse what is no sum yet: a count that is missing, and either one that breaks off."""
        state, currency = self.state, self.state.currency
        if state.counted is None and state.counted_refusal is None:
            fault = AmountFault.NOT_A_NUMBER if state.counted_entry.strip() else AmountFault.EMPTY
            refused = AmountRefused(fault, state.counted_entry[:40], currency)
            self._show(counted_refusal=refused)
        if state.opening is None and state.opening_refusal is None:
            refused = AmountRefused(AmountFault.NOT_A_NUMBER, state.opening_entry[:40], currency)
            self._show(opening_refusal=refused)

    def _quote(self) -> None:
        self._asked += 1
        self._jobs.at_till(
            partial(_quote, self._shop, self.state.kind),
            done=partial(self._show_quote, self._asked),
            refused=lambda refusal: self._show(refusal=refusal),
        )

    def _show_quote(self, asked: int, found: tuple[date, Closing]) -> None:
        if asked == self._asked:
            day, quote = found
            today = self._shop.clock.today()
            over = self.state.kind is ClosingKind.DAY and day != today
            turned = self.state.refusal if isinstance(self.state.refusal, DayTurned) else None
            self._show(day=day, quote=quote, refusal=DayClosed(today) if over else turned)

    def _finish(self, closing: Closing) -> None:
        self._show(busy=False, done=True)
        self._closed(closing)

    def _refuse(self, refusal: Refusal) -> None:
        if isinstance(refusal, CountRefused):
            self._show(busy=False, counted_refusal=refusal)
        elif isinstance(refusal, DayTurned):
            self._show(busy=False, quote=None, refusal=refusal)
            self._quote()
        else:
            self._show(busy=False, refusal=refusal)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)


def _quote(shop: Shop, kind: ClosingKind) -> tuple[date, Closing]:
    """Return the shop day it is at the till, and what closing would say."""
    return shop.till.today(), shop.till.quote_closing(kind)


def _earlier(shop: Shop) -> tuple[Closing, ...]:
    """Return the closings of today, the newest first, also those after the day was closed."""
    days = sorted({shop.clock.today(), shop.till.today()})
    return tuple(reversed([found for day in days for found in shop.till.closings_of(day)]))


def _read(entry: str, *, currency: Currency) -> tuple[int | None, Refusal | None]:
    """Return an amount of cash, 0 or more, as far as it is typed, and what is wrong with it."""
    amount, refusal = read_amount(entry, currency=currency)
    if isinstance(refusal, NothingToPay):
        return None, CountRefused(-1, most=LARGEST_MINOR)
    return amount, refusal
