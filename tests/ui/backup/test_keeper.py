"""When backups are made by themselves, how old the last one is said to be, and what failed."""

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from shopclub.backup.names import Occasion
from shopclub.backup.problems import BackupNotMade, PlaceFault
from shopclub.config import BackupPlaces
from shopclub.staff.roles import NotPermitted, Role
from shopclub.ui.backup.keeper import BackupKeeper, BackupState
from tests.ui.backup.conftest import Kept
from tests.ui.stand_ins import StepExecutor, inline_jobs, jobs_on

if TYPE_CHECKING:
    from shopclub.backup.making import MadeBackup
    from shopclub.ui.jobs import Refusal


def test_there_is_one_a_day_however_often_it_looks(kept: Kept) -> None:
    for _ in range(3):
        kept.keeper.look()
        kept.desk.clock.advance(timedelta(hours=1))
    assert len(kept.there("daily")) == 1
    assert kept.keeper.state.age == 0
    kept.desk.clock.advance(timedelta(days=1))
    kept.keeper.look()
    assert len(kept.there("daily")) == 2


def test_the_day_is_that_of_the_shops_own_zone(kept: Kept) -> None:
    kept.desk.clock.set(kept.desk.clock.now().replace(hour=15, minute=50))
    kept.keeper.look()
    kept.desk.clock.advance(timedelta(minutes=20))
    kept.keeper.read()
    assert kept.keeper.state.age == 1
    kept.keeper.look()
    assert len(kept.there("daily")) == 2


def test_after_a_closing_there_needs_to_be_no_other_of_the_day(kept: Kept) -> None:
    made: list[MadeBackup] = []
    kept.keeper.after_closing(done=made.append)
    kept.keeper.look()
    assert [one.name.occasion for one in made] == [Occasion.CLOSING]
    assert kept.there("daily") == []


@pytest.mark.parametrize(("days", "overdue"), [(0, False), (6, False), (7, True), (400, True)])
def test_a_week_without_a_good_one_is_overdue(kept: Kept, days: int, overdue: bool) -> None:
    assert not kept.keeper.state.overdue, "nobody looked yet"
    kept.keeper.look()
    kept.desk.clock.advance(timedelta(days=days))
    kept.keeper.read()
    assert kept.keeper.state.age == days
    assert kept.keeper.state.overdue is overdue
    assert kept.told


def test_no_backup_at_all_is_overdue(kept: Kept) -> None:
    kept.keeper.read()
    assert kept.keeper.state.overdue
    assert kept.keeper.state.age is None


def test_one_that_failed_is_told_until_one_is_made(kept: Kept, tmp_path: Path) -> None:
    kept.go_to(folder=str(tmp_path / "stick"))
    kept.keeper.look()
    failed = kept.keeper.state
    assert isinstance(failed.problem, BackupNotMade)
    assert failed.problem.fault is PlaceFault.GONE
    assert not failed.running
    kept.go_to()
    kept.keeper.look()
    mended = kept.keeper.state
    assert (mended.problem, mended.age) == (None, 0)


def test_a_second_place_that_is_absent_is_told(kept: Kept, tmp_path: Path) -> None:
    kept.go_to(second=str(tmp_path / "stick"))
    kept.keeper.look()
    absent = kept.keeper.state.second_fault
    assert absent is PlaceFault.GONE
    (tmp_path / "stick").mkdir()
    kept.keeper.after_closing(done=lambda _: None)
    there = kept.keeper.state
    assert (there.second, there.second_fault) == (str(tmp_path / "stick"), None)


def test_a_safeguard_that_cannot_be_made_stops_what_it_was_for(kept: Kept) -> None:
    (kept.desk.shop.path.parent / "backups").touch()
    done: list[MadeBackup] = []
    refused: list[Refusal] = []
    kept.keeper.safeguard(Occasion.IMPORT, done=done.append, refused=refused.append)
    assert done == []
    assert isinstance(refused[0], BackupNotMade)


def test_by_hand_only_the_owner_makes_one(kept: Kept) -> None:
    desk = kept.desk
    cashier = desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=desk.owner)
    done: list[MadeBackup] = []
    refused: list[Refusal] = []
    kept.keeper.make_by_hand(by=cashier, done=done.append, refused=refused.append)
    assert isinstance(refused[0], NotPermitted)
    kept.keeper.make_by_hand(by=desk.owner, done=done.append, refused=refused.append)
    assert [one.name.occasion for one in done] == [Occasion.BY_HAND]


def test_it_does_not_look_while_one_is_made(kept: Kept) -> None:
    steps = StepExecutor()
    keeper = BackupKeeper(
        backups=lambda: kept.service,
        places=BackupPlaces,
        jobs=jobs_on(steps),
        open_shop=lambda: kept.desk.shop,
        reopened=lambda _, said: None,
    )
    keeper.after_closing(done=lambda _: None)
    assert keeper.state.running
    keeper.look()
    assert len(steps.waiting) == 1
    steps.step()
    assert not keeper.state.running


def test_before_there_is_a_shop_there_is_nothing_to_keep() -> None:
    keeper = BackupKeeper(
        backups=lambda: pytest.fail("no shop, no backup"),
        places=BackupPlaces,
        jobs=inline_jobs(),
        open_shop=lambda: None,
        reopened=lambda _, said: None,
    )
    keeper.look()
    assert keeper.state == BackupState()
