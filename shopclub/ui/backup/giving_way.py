"""A shop file that gives way to another one while every lane stands still."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.shop import Shop
from shopclub.ui.jobs import Jobs, Refusal

if TYPE_CHECKING:
    from shopclub.backup.backups import Backups


def give_way(
    jobs: Jobs,
    service: "Backups",
    make: Callable[[], Shop],
    *,
    done: Callable[[Shop], None],
    kept: Callable[[Refusal], None],
    refused: Callable[[Refusal], None],
) -> None:
    """Let `make` put another file in the place of the shop file, and begin the day in it.

    `kept` hears what was refused before anything was closed, `refused` why the shop of before was
    opened again.
    """

    def work() -> Shop | Refusal:
        try:
            shop = make()
            shop.turn_of_day()
        except ShopClubError:
            raise  # before anything was closed
        except Exception as problem:
            service.open_again()
            if isinstance(problem, EnvironmentProblem):
                return problem
            raise
        return shop

    def answer(found: Shop | Refusal) -> None:
        if isinstance(found, Shop):
            done(found)
        else:
            refused(found)

    jobs.alone(work, done=answer, refused=kept)
