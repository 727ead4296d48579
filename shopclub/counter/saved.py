"""What became of a deed in whose middle the world failed: saved, or NOT saved, never a guess."""

from collections.abc import Callable
from typing import TypeVar

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.problems import ShopFileMissing, cause_of
from shopclub.storage.rescue_copy import vanished

Answer = TypeVar("Answer")
NotSaved = Callable[[EnvironmentProblem], EnvironmentProblem]


def looked_up(
    problem: EnvironmentProblem, find: Callable[[], Answer | None], *, not_saved: NotSaved
) -> Answer:
    """Return the answer of a deed that was saved, then or before; else raise that it was not.

    Where even looking fails, the problem itself is raised. In a file that vanished nothing counts
    as saved: all that it held is brought to safety.
    """
    if isinstance(problem, ShopFileMissing):
        raise not_saved(vanished(problem)) from problem
    try:
        found = find()
    except EnvironmentProblem:
        raise problem from problem.__cause__
    if found is None:
        raise not_saved(cause_of(problem)) from problem
    return found
