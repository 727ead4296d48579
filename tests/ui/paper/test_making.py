"""A paper of many parts: gathered in pieces, drawn once, and stopped at any step."""

from collections.abc import Callable

import pytest

from shopclub.kernel.errors import ShopClubError
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.paper.making import Making, PaperMaking, Told
from tests.ui.stand_ins import StepExecutor, inline_jobs, jobs_on


class Work:
    """Makes a paper of numbers, and keeps what was told and shown of it."""

    def __init__(self, jobs: Jobs, *, refuses: int | None = None) -> None:
        self.jobs = jobs
        self.refuses = refuses
        self.far: list[Making | None] = []
        self.refused: list[Refusal] = []
        self.asked: list[tuple[int, ...]] = []
        self.shown: list[tuple[tuple[str, ...], bytes]] = []
        self.making = PaperMaking(jobs, changed=self.far.append, refused=self.refused.append)

    def gather(
        self,
        some: tuple[int, ...],
        /,
        *,
        done: Callable[[tuple[str, ...]], None],
        refused: Callable[[Refusal], None],
    ) -> None:
        def read() -> tuple[str, ...]:
            self.asked.append(some)
            if self.refuses in some:
                raise ShopClubError
            return tuple(str(one) for one in some if one % 2)

        self.jobs.reading(read, done=done, refused=refused)

    def draw(self, parts: tuple[str, ...], told: Told) -> bytes:
        for place in range(len(parts)):
            told(place + 1, len(parts))
            self.making.glance()
        return " ".join(parts).encode()

    def begin(self, count: int) -> None:
        self.making.begin(
            tuple(range(count)),
            gather=self.gather,
            draw=self.draw,
            show=lambda parts, paper: self.shown.append((parts, paper.pdf)),
            at_once=2,
        )


def test_all_of_it_is_gathered_in_pieces_drawn_with_progress_and_shown_once() -> None:
    work = Work(inline_jobs())
    work.begin(5)
    assert work.asked == [(0, 1), (2, 3), (4,)]
    assert work.shown == [(("1", "3"), b"1 3")]
    assert Making(1, 5) in work.far
    assert Making(2, 5) in work.far
    assert work.far[-1] is None


def test_nothing_is_shown_where_there_is_no_part() -> None:
    work = Work(inline_jobs())
    work.begin(1)
    assert (work.shown, work.far[-1]) == ([], None)


@pytest.mark.parametrize("allowed", range(5))
def test_what_is_stopped_at_any_step_shows_nothing(allowed: int) -> None:
    steps = StepExecutor()
    work = Work(jobs_on(steps))
    work.begin(5)
    for _ in range(allowed):
        if steps.waiting:
            steps.step()
    stopped = bool(steps.waiting)
    work.making.cancel()
    while steps.waiting:
        steps.step()
    assert bool(work.shown) is not stopped
    assert work.far[-1] is None


def test_a_refusal_ends_it_and_is_told() -> None:
    work = Work(inline_jobs(), refuses=3)
    work.begin(5)
    assert len(work.refused) == 1
    assert (work.shown, work.far[-1]) == ([], None)
