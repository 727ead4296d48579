"""Ending a target: it is followed no longer, and the log keeps that it was."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from shopclub.kernel.money import Currency
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, NotPermitted
from shopclub.targets.target import Target
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import AskOwner, View


@dataclass(frozen=True, slots=True)
class TargetEndState:
    """What the question shows."""

    target: Target
    currency: Currency
    problem: Refusal | None = None
    busy: bool = False
    done: bool = False


class TargetEndPresenter:
    """`ended` is told once it is; whoever may not end one needs the owner's PIN."""

    def __init__(
        self,
        shop: Shop,
        target: Target,
        *,
        jobs: Jobs,
        by: Actor,
        ask_owner: AskOwner,
        ended: Callable[[], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._by = by
        self._ask_owner = ask_owner
        self._ended = ended
        self._view: View[TargetEndState] | None = None
        self.state = TargetEndState(target, shop.identity.currency)

    def attach(self, view: View[TargetEndState]) -> None:
        """Show the state to a view from now on."""
        self._view = view
        view.display(self.state)

    def detach(self) -> None:
        """Show nothing any more: the dialog is gone."""
        self._view = None

    def confirm(self) -> None:
        """End the target, or say why it cannot be."""
        if not self.state.busy and not self.state.done:
            self._end(by=self._by)

    def _end(self, *, by: Actor) -> None:
        target_id = self.state.target.target_id

        def refused(refusal: Refusal) -> None:
            if isinstance(refusal, NotPermitted):
                self._show(busy=False)
                self._ask_owner(refusal, granted=lambda owner: self._end(by=owner))
            else:
                self._show(busy=False, problem=refusal)

        self._show(busy=True, problem=None)
        self._jobs.at_till(
            lambda: self._shop.targets.end(target_id, by=by),
            done=lambda _: self._finish(),
            refused=refused,
        )

    def _finish(self) -> None:
        self._show(busy=False, done=True)
        self._ended()

    def _show(self, **fields: Any) -> None:
        self.state = replace(self.state, **fields)
        if self._view is not None:
            self._view.display(self.state)
