"""Reading for what is asked for now; for another question nothing is read or shown any more."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from shopclub.ui.jobs import Jobs, Refusal

Read = TypeVar("Read")


class Numbered(Protocol):
    """A state that numbers what is asked for."""

    @property
    def generation(self) -> int:
        """Return the number of what is asked for now."""


class Asking(Protocol):
    """A presenter that asks for one thing after the other."""

    jobs: Jobs

    @property
    def state(self) -> Numbered:
        """Return what is shown."""

    def refuse(self, refusal: Refusal) -> None:
        """Say why something cannot be read."""


def read_for(
    of: Asking,
    work: Callable[[], Read],
    *,
    done: Callable[[Read], None],
    failed: Callable[[], None] = lambda: None,
) -> None:
    """Read something, and tell of it while that is still what is asked for."""
    generation = of.state.generation

    def answer(read: Read | None) -> None:
        if read is not None and generation == of.state.generation:
            done(read)

    def refused(refusal: Refusal) -> None:
        if generation == of.state.generation:
            failed()
            of.refuse(refusal)

    of.jobs.reading(
        lambda: work() if generation == of.state.generation else None,
        done=answer,
        refused=refused,
    )
