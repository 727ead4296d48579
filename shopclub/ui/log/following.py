"""Follows the chain of the log beside the list, a step at a time; no Qt."""

from collections.abc import Callable

from shopclub.shop import Shop
from shopclub.staff.log_proof import ChainWalk
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal


class ChainFollower:
    """One walk at a time: beginning another drops the one before."""

    def __init__(
        self,
        shop: Shop,
        *,
        jobs: Jobs,
        by: Actor,
        followed: Callable[[ChainWalk], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        self._shop = shop
        self._jobs = jobs
        self._by = by
        self._followed = followed
        self._refused = refused
        self._turn = 0

    def begin(self) -> None:
        """Follow the chain from its first line."""
        self._turn += 1
        self._follow(None, turn=self._turn)

    def stop(self) -> None:
        """Follow it no further."""
        self._turn += 1

    def _follow(self, walk: ChainWalk | None, *, turn: int) -> None:
        """Go one step on: lines are read in between."""
        log, by = self._shop.audit_log, self._by

        def followed(walk: ChainWalk) -> None:
            if turn == self._turn:
                self._followed(walk)
                if not walk.done:
                    self._follow(walk, turn=turn)

        self._jobs.reading(
            lambda: log.follow_chain(walk, by=by), done=followed, refused=self._refused
        )
