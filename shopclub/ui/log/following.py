"""Follows the chain of the log beside the list, a step at a time; no Qt."""

from typing import TYPE_CHECKING

from shopclub.staff.log_proof import ChainWalk

if TYPE_CHECKING:
    from shopclub.ui.log.presenter import LogPresenter


class ChainFollower:
    """One walk at a time: beginning another drops the one before."""

    def __init__(self, of: "LogPresenter") -> None:
        self._of = of
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
        of = self._of
        log, by = of.shop.audit_log, of.by

        def followed(walk: ChainWalk) -> None:
            if turn == self._turn:
                of.change(chain=walk)
                if not walk.done:
                    self._follow(walk, turn=turn)

        of.jobs.reading(lambda: log.follow_chain(walk, by=by), done=followed, refused=of.refuse)
