"""Undoing the last sale of this till: what it does, said before, and done once."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from shopclub.counter.receipt import IssuedReceipt
from shopclub.counter.refund_draft import RefundChanged, RefundQuote
from shopclub.kernel.money import Currency
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner, View
from shopclub.ui.refunds.refund_presenter import ASKS_OWNER
from shopclub.ui.refunds.refund_state import needs_owner


@dataclass(frozen=True, slots=True)
class UndoState:
    """What the dialog shows: what undoing would do, and why it was not done."""

    currency: Currency
    today: date
    quote: RefundQuote
    may_exceed: bool = False
    refusal: Refusal | None = None
    busy: bool = False
    done: bool = False

    @property
    def can_undo(self) -> bool:
        """Whether the red button takes a click now."""
        return not (self.busy or self.done)

    @property
    def asks_owner(self) -> bool:
        """Whether the owner's PIN will be asked for."""
        return not self.may_exceed and needs_owner(self.quote)


class UndoPresenter:
    """One undoing of a sale that was quoted; `undone` is told its receipt, once, at the end."""

    def __init__(
        self,
        shop: Shop,
        quote: RefundQuote,
        *,
        jobs: Jobs,
        actor: Actor,
        ask_owner: AskOwner,
        undone: Callable[[IssuedReceipt], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._ask_owner = ask_owner
        self._undone = undone
        self._refund_id = secrets.token_hex(16)
        self._view: View[UndoState] | None = None
        self.state = UndoState(
            currency=shop.identity.currency,
            today=shop.clock.today(),
            quote=quote,
            may_exceed=actor.may(Permission.EXCEED_LIMITS),
        )

    def attach(self, view: View[UndoState]) -> None:
        """Show the state in a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def confirm(self) -> None:
        """Undo it now, as it is shown."""
        self._undo(approved_by=None)

    def _undo(self, *, approved_by: Actor | None) -> None:
        if not self.state.can_undo:
            return
        self._show(busy=True, refusal=None)
        self._jobs.at_till(
            partial(
                self._shop.till.undo_last,
                self._refund_id,
                by=self._actor,
                approved_by=approved_by,
                seen=self.state.quote,
            ),
            done=self._finish,
            refused=partial(self._refuse, approved=approved_by is not None),
        )

    def _finish(self, issued: IssuedReceipt) -> None:
        self._show(busy=False, done=True)
        self._undone(issued)

    def _refuse(self, refusal: Refusal, *, approved: bool) -> None:
        if isinstance(refusal, RefundChanged):
            self._show(busy=False, quote=refusal.now, refusal=refusal)
            return
        self._show(busy=False, refusal=refusal)
        if isinstance(refusal, ASKS_OWNER) and not approved:
            self._ask_owner(refusal, granted=lambda owner: self._undo(approved_by=owner))

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
