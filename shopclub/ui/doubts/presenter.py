"""Looks through the shop file after the start, and holds what was found until it is settled."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Protocol

from shopclub.shop import Difference, Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal


class LooksThrough(Protocol):
    """Looks through the whole shop file while others sell."""

    def look_through(self, *, whole: bool = False) -> tuple[Difference, ...]:
        """Return what is wrong with it and not yet known: in a few seconds, or every figure."""
        ...


@dataclass(frozen=True, slots=True)
class DoubtState:
    """What is in doubt; while anything is, only the owner takes money."""

    doubts: tuple[Difference, ...] = ()
    busy: bool = False
    refusal: Refusal | None = None


class DoubtPresenter:
    """One for as long as the window lives; `rebuilt` and `accepted` belong to the owner."""

    def __init__(
        self,
        *,
        open_shop: Callable[[], Shop | None],
        look: Callable[[], LooksThrough],
        jobs: Jobs,
        settled: Callable[[], None] = lambda: None,
    ) -> None:
        self._open_shop, self._look, self._jobs = open_shop, look, jobs
        self._settled = settled
        self._watchers: list[Callable[[], None]] = []
        self.state = DoubtState()

    def watch(self, told: Callable[[], None]) -> None:
        """Tell of every change of the state."""
        self._watchers.append(told)

    def unwatch(self, told: Callable[[], None]) -> None:
        """Tell no more of changes."""
        if told in self._watchers:
            self._watchers.remove(told)

    def read(self) -> None:
        """See what was in doubt when the shop was closed last."""
        shop = self._open_shop()
        self._show(doubts=() if shop is None else shop.doubts(), refusal=None)

    def begin(self) -> None:
        """Look through the whole file; nobody waits for it."""
        self.read()
        self._begin(whole=False)

    def look_closer(self) -> None:
        """Prove every figure, as when those of a backup do not agree."""
        self._begin(whole=True)

    def accept(self, *, by: Actor) -> None:
        """Go on with the shop as it is; each doubt becomes a line of the log."""
        self._do(lambda shop: shop.accept_doubts(by=by))

    def mend(self, *, by: Actor) -> None:
        """Make every kept figure anew from the ledger; what that does not settle stays."""
        self._do(lambda shop: shop.mend(by=by))

    def _begin(self, *, whole: bool) -> None:
        if self._open_shop() is not None:
            self._jobs.backing_up(
                lambda: self._look().look_through(whole=whole),
                done=self._found,
                refused=lambda _: None,
            )

    def _do(self, work: Callable[[Shop], object]) -> None:
        shop = self._open_shop()
        if shop is None or self.state.busy:
            return
        self._show(busy=True, refusal=None)
        self._jobs.at_till(lambda: work(shop), done=lambda _: self._done(), refused=self._refuse)

    def _found(self, found: tuple[Difference, ...]) -> None:
        shop = self._open_shop()
        if found and shop is not None:
            self._jobs.at_till(
                lambda: shop.doubt(found), done=lambda _: self.read(), refused=self._refuse
            )

    def _done(self) -> None:
        self._show(busy=False)
        self.read()
        self._settled()

    def _refuse(self, refusal: Refusal) -> None:
        self._show(busy=False, refusal=refusal)

    def _show(self, **fields: Any) -> None:
        state = replace(self.state, **fields)
        if state != self.state:
            self.state = state
            for told in tuple(self._watchers):
                told()
