"""How many were silent for years, counted behind the list, for whoever may erase them."""

from collections.abc import Callable

from shopclub.counter.silence import SilentStep, count_silent
from shopclub.shop import Shop
from shopclub.staff.roles import Actor, Permission
from shopclub.ui.jobs import Jobs


class SilentCount:
    """Counts a step at a time, so that no block of the list waits; `told` hears the number."""

    def __init__(self, shop: Shop, *, jobs: Jobs, by: Actor, told: Callable[[int], None]) -> None:
        self._shop, self._jobs, self._by, self._told = shop, jobs, by, told
        self._turn = 0

    def begin(self) -> None:
        """Count anew; what was being counted before is dropped."""
        self._turn += 1
        if self._by.may(Permission.ERASE_MEMBERS):
            self._step(self._turn, after=0, counted=0)

    def drop(self) -> None:
        """Count no further."""
        self._turn += 1

    def _step(self, turn: int, *, after: int, counted: int) -> None:
        shop = self._shop

        def count() -> SilentStep:
            return count_silent(shop.members.terms(), on=shop.clock.today(), after=after)

        def go_on(step: SilentStep) -> None:
            if turn != self._turn:
                return
            so_far = counted + step.counted
            if step.reached is None:
                self._told(so_far)
            else:
                self._step(turn, after=step.reached, counted=so_far)

        self._jobs.reading(count, done=go_on, refused=lambda _: None)
