"""What a look through the shop file finds is told at the counter until the owner settles it."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from shopclub.kernel.errors import EnvironmentProblem
from shopclub.shop import Difference
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.problems import StorageFault
from shopclub.ui.doubts.presenter import DoubtPresenter
from tests.builders import Desk, desk_in, spoil
from tests.ui.stand_ins import inline_jobs

PAGE = Difference("page", "3", 0, 0)


@dataclass(slots=True)
class FoundBefore:
    """A look through the file that ends with this."""

    found: tuple[Difference, ...] = ()
    problem: EnvironmentProblem | None = None

    asked: list[bool] = field(default_factory=list)

    def look_through(self, *, whole: bool = False) -> tuple[Difference, ...]:
        self.asked.append(whole)
        if self.problem is not None:
            raise self.problem
        return self.found


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def watching(desk: Desk, look: FoundBefore) -> DoubtPresenter:
    return DoubtPresenter(open_shop=lambda: desk.shop, look=lambda: look, jobs=inline_jobs())


def test_a_sound_file_says_nothing(desk: Desk) -> None:
    presenter = watching(desk, FoundBefore())
    presenter.begin()
    assert presenter.state.doubts == ()


def test_what_is_found_is_in_doubt_and_told(desk: Desk) -> None:
    presenter = watching(desk, FoundBefore((PAGE,)))
    told: list[int] = []
    presenter.watch(lambda: told.append(len(presenter.state.doubts)))
    presenter.begin()
    assert presenter.state.doubts == desk.shop.doubts() == (PAGE,)
    assert told[-1] == 1


def test_a_look_that_comes_to_no_end_stops_nobody(desk: Desk) -> None:
    presenter = watching(desk, FoundBefore(problem=StorageFault("ended")))
    presenter.begin()
    assert presenter.state.doubts == ()


def test_a_backup_whose_figures_do_not_agree_makes_it_look_closer(desk: Desk) -> None:
    look = FoundBefore((PAGE,))
    presenter = watching(desk, look)
    presenter.look_closer()
    assert look.asked == [True]
    assert presenter.state.doubts == (PAGE,)


def test_only_the_owner_settles_it(desk: Desk) -> None:
    presenter = watching(desk, FoundBefore((PAGE,)))
    presenter.begin()
    presenter.accept(by=Actor(2, "小李", Role.CASHIER))
    assert isinstance(presenter.state.refusal, NotPermitted)
    assert presenter.state.doubts == (PAGE,)
    presenter.accept(by=desk.owner)
    assert desk.shop.doubts() == ()
    assert not presenter.state.busy


def test_figures_made_anew_are_no_longer_in_doubt(desk: Desk) -> None:
    desk.give(5, to=desk.enrol())
    spoil("UPDATE point_balance SET points = points + 7")
    presenter = watching(desk, FoundBefore(desk.shop.look_through()))
    presenter.begin()
    assert [one.what for one in presenter.state.doubts] == ["balance"]
    presenter.mend(by=desk.owner)
    assert presenter.state.doubts == ()
    assert desk.shop.check() == ()
