"""Taking a gift back: what was given, and that it comes back once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from shopclub.counter.gift_draft import IssuedSlip
from shopclub.kernel.money import Currency
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import View


@dataclass(frozen=True, slots=True)
class UndoGiftState:
    """What the dialog shows of a gift that was given."""

    currency: Currency
    issued: IssuedSlip
    refusal: Refusal | None = None
    busy: bool = False
    done: bool = False

    @property
    def can_undo(self) -> bool:
        """Whether the gift can be taken back now."""
        return not (self.busy or self.done or self.issued.undone)


class UndoGiftPresenter:
    """One gift to take back; `undone` is told at the end."""

    def __init__(
        self,
        shop: Shop,
        issued: IssuedSlip,
        *,
        jobs: Jobs,
        actor: Actor,
        undone: Callable[[IssuedSlip], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._actor = actor
        self._undone = undone
        self._view: View[UndoGiftState] | None = None
        self.state = UndoGiftState(currency=shop.identity.currency, issued=issued)

    def attach(self, view: View[UndoGiftState]) -> None:
        """Show the state in a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def confirm(self) -> None:
        """Take the gift back."""
        if not self.state.can_undo:
            return
        self._show(busy=True, refusal=None)
        number = self.state.issued.slip.number
        self._jobs.at_till(
            partial(self._shop.till.undo_gift, number, by=self._actor),
            done=self._finish,
            refused=lambda refusal: self._show(busy=False, refusal=refusal),
        )

    def _finish(self, issued: IssuedSlip) -> None:
        self._show(busy=False, done=True)
        self._undone(issued)

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
