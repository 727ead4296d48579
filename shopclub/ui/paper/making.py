"""A paper of many parts: gathered some at a time, then drawn; it tells how far it is, and stops."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.problems import TooManyForPaper

if TYPE_CHECKING:
    from shopclub.documents import Drawn

AT_ONCE = 50
MOST_PARTS = 5_000
"""What one paper takes; more of them is refused before anything is read."""

Of = TypeVar("Of")
Part = TypeVar("Part")
Asked_contra = TypeVar("Asked_contra", contravariant=True)
Read_co = TypeVar("Read_co", covariant=True)
Told = Callable[[int, int], None]
"""Is told how many parts are drawn, and how many there are."""


@dataclass(frozen=True, slots=True)
class Making:
    """How many parts of a paper are drawn, of how many."""

    done: int
    whole: int


class Gather(Protocol[Asked_contra, Read_co]):
    """Reads the parts of some of those a paper is for, on whatever lane that needs."""

    def __call__(
        self,
        some: tuple[Asked_contra, ...],
        /,
        *,
        done: Callable[[tuple[Read_co, ...]], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        """Read them, and hand the parts on."""
        ...


class PaperMaking:
    """One paper at a time; `changed` hears how far it is, and None at its end.

    What was stopped shows nothing, and hears of no refusal.
    """

    def __init__(
        self,
        jobs: Jobs,
        *,
        changed: Callable[[Making | None], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        self._jobs = jobs
        self._changed = changed
        self._refused = refused
        self._turn = 0
        self._drawn = 0
        self._now: Making | None = None

    def begin(
        self,
        every: tuple[Of, ...],
        *,
        gather: Gather[Of, Part],
        draw: Callable[[tuple[Part, ...], Told], bytes],
        show: "Callable[[tuple[Part, ...], Drawn], None]",
        nobody: Callable[[], None] = lambda: None,
        at_once: int = 0,
    ) -> None:
        """Make a paper for all of these, and show it; without a part call `nobody` instead."""
        self._turn += 1
        turn = self._turn
        if len(every) > MOST_PARTS:
            self._refuse_in(turn)(TooManyForPaper(len(every), MOST_PARTS))
            return

        def go_on(at: int, parts: tuple[Part, ...]) -> None:
            if turn != self._turn:
                return
            self._say(Making(0, len(every)))
            some = every[at : at + (at_once or AT_ONCE)]
            if some:
                gather(
                    some,
                    done=lambda more: go_on(at + len(some), parts + more),
                    refused=self._refuse_in(turn),
                )
            elif parts:
                self._draw(parts, draw=draw, show=show, turn=turn)
            else:
                self._say(None)
                nobody()

        go_on(0, ())

    def cancel(self) -> None:
        """Stop what is going on; nothing of it is left."""
        self._turn += 1
        self._say(None)

    def glance(self) -> None:
        """Tell how many parts have been drawn by now."""
        if self._now is not None and self._drawn > self._now.done:
            self._say(Making(self._drawn, self._now.whole))

    def _draw(
        self,
        parts: tuple[Part, ...],
        *,
        draw: Callable[[tuple[Part, ...], Told], bytes],
        show: "Callable[[tuple[Part, ...], Drawn], None]",
        turn: int,
    ) -> None:
        self._drawn = 0

        def told(done: int, _: int) -> None:
            self._drawn = done
            if turn != self._turn:
                raise _Stopped

        def make() -> "Drawn | None":
            from shopclub.documents import drawn

            try:
                return drawn(lambda: draw(parts, told))
            except _Stopped:
                return None

        def made(paper: "Drawn | None") -> None:
            if turn == self._turn and paper is not None:
                self._say(None)
                show(parts, paper)

        self._jobs.reading(make, done=made, refused=self._refuse_in(turn))

    def _say(self, now: Making | None) -> None:
        self._now = now
        self._changed(now)

    def _refuse_in(self, turn: int) -> Callable[[Refusal], None]:
        def refused(refusal: Refusal) -> None:
            if turn == self._turn:
                self._say(None)
                self._refused(refusal)

        return refused


class _Stopped(Exception):
    """Whoever asked for a paper wants it no more."""
