"""A backup is one moment of the shop, proved, keyed alike, brought to a second place, and kept."""

import os
import stat
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.backup.contents import contents_of
from shopclub.backup.making import MadeBackup, make_backup, rotate
from shopclub.backup.names import Occasion
from shopclub.backup.proving import Verdict, prove
from shopclub.config import BackupPlaces
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.shop import open_shop
from shopclub.storage.database import rows
from tests.builders import CHEAP, Desk, desk_in, spoil
from tests.encrypted_suite import suite_key

BESIDE = BackupPlaces()
KEY = bytes(range(32))


def made_by(desk: Desk, *, second: str = "", step_pages: int = 256) -> MadeBackup:
    return make_backup(
        desk.shop.path,
        key=suite_key(),
        places=BackupPlaces(second=second),
        occasion=Occasion.CLOSING,
        at=desk.clock.now(),
        step_pages=step_pages,
    )


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if not path.name.endswith(".lock"))


@pytest.mark.plain
def test_a_backup_holds_the_shop_and_stands_beside_it_for_its_owner_alone(desk: Desk) -> None:
    desk.give(120, to=desk.enrol())
    made = made_by(desk)
    assert made.path.parent == desk.shop.path.parent / "backups"
    assert names_in(made.path.parent) == [made.path.name]
    assert made.name.occasion is Occasion.CLOSING
    assert made.name.at == desk.clock.now()
    assert not made.name.differs
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    found = contents_of(made.path, key=suite_key())
    assert (found.shop, found.members, found.sales) == ("幸福小超市", 1, 1)
    assert found.last_sale == desk.clock.now()
    assert desk.shop.mark().startswith(found.mark)


def test_sales_go_on_between_the_steps_and_the_backup_is_of_the_moment_it_began(
    desk: Desk,
) -> None:
    for number in range(40):
        desk.enrol(f"Member {number}")
    before = len(rows("SELECT id FROM sale"))
    steps: list[int] = []

    def sell(done: int, of: int) -> None:
        desk.ring_up(1_000)
        steps.append(done)

    made = make_backup(
        desk.shop.path,
        key=suite_key(),
        places=BESIDE,
        occasion=Occasion.BY_HAND,
        at=desk.clock.now(),
        between=sell,
        step_pages=5,
    )
    assert len(steps) > 20
    assert steps == sorted(steps), "a copy that begins anew with every sale never ends"
    assert contents_of(made.path, key=suite_key()).sales == before
    assert len(rows("SELECT id FROM sale")) == before + len(steps)
    assert desk.shop.check() == ()


def test_a_backup_opens_as_the_shop_it_was(desk: Desk) -> None:
    member = desk.enrol()
    desk.give(120, to=member)
    made = made_by(desk)
    desk.give(80, to=member)
    desk.shop.close()
    with open_shop(made.path, clock=desk.clock, pin_cost=CHEAP) as shop:
        assert shop.points.available(member.member_id, on=shop.clock.today()) == 120
        assert shop.check() == ()


def test_a_keyed_shop_has_keyed_backups(tmp_path: Path) -> None:
    with desk_in(tmp_path, key=KEY) as desk:
        desk.enrol("王小明", "13800138000")
        backups = Backups(desk.shop.path, desk.clock, ShopKeys(desk.shop.path, key=KEY))
        made = backups.make(Occasion.CLOSING, places=BESIDE)
        content = made.path.read_bytes()
        assert not content.startswith(b"SQLite format 3")
        for canary in ("王小明", "13800138000", "幸福小超市"):
            assert canary.encode() not in content
        assert contents_of(made.path, key=KEY).members == 1
        assert prove(made.path, key=KEY) is Verdict.AGREES
        assert prove(made.path, key=suite_key()) is Verdict.DAMAGED


def test_a_figure_that_does_not_follow_is_told_by_the_name_and_is_no_good_backup(
    desk: Desk,
) -> None:
    desk.give(120, to=desk.enrol())
    spoil("UPDATE point_balance SET points = points + 800")
    made = made_by(desk)
    assert made.name.differs
    assert made.path.name.endswith("-closing-differs.shopclub")
    assert Backups(desk.shop.path, desk.clock).last_good(places=BESIDE) is None


def test_one_that_went_while_the_shelf_was_looked_through_hides_no_other(desk: Desk) -> None:
    """Another till lets old ones go at any moment; a link to nowhere stands for it."""
    made = made_by(desk)
    made.path.with_name(made.path.name.replace("-closing", "-daily")).symlink_to("nowhere")
    shelf = Backups(desk.shop.path, desk.clock).shelf(places=BESIDE, by=desk.owner)
    assert shelf.fault is None
    assert [entry.path for entry in shelf.entries] == [made.path]


def test_two_in_one_second_are_two_files(desk: Desk) -> None:
    first, second = made_by(desk), made_by(desk)
    assert second.name.at - first.name.at == timedelta(seconds=1)
    assert first.path.exists()


def test_a_second_place_holds_the_same(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    made = made_by(desk, second=str(stick))
    assert (made.second, made.second_fault) == (str(stick), None)
    assert (stick / made.path.name).read_bytes() == made.path.read_bytes()
    assert stat.S_IMODE((stick / made.path.name).stat().st_mode) == 0o600


def test_a_key_that_another_till_brings_ahead_of_its_backup_is_left_for_a_day(
    desk: Desk, tmp_path: Path
) -> None:
    """Two shops of one name may share a network folder, and a key comes before what it opens."""
    stick = tmp_path / "stick"
    stick.mkdir()
    key = stick / "grocer-0badcafe-20261121T024000Z-closing.shopclub.key"
    key.touch()
    for hours, stays in ((1, True), (25, False)):
        then = (desk.clock.now() - timedelta(hours=hours)).timestamp()
        os.utime(key, (then, then))
        made_by(desk, second=str(stick))
        assert key.exists() is stays


@pytest.mark.plain
def test_old_ones_go_from_both_places_and_nobody_elses(desk: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    folder = desk.shop.path.parent / "backups"
    first = made_by(desk, second=str(stick))
    others = ["holiday.jpg", "other-" + first.path.name, first.path.name.replace("-", "-0", 1)]
    for place in (folder, stick):
        for other in others:
            (place / other).touch()
    desk.clock.advance(timedelta(hours=1))
    later = made_by(desk, second=str(stick))
    desk.clock.advance(timedelta(days=3))
    last = made_by(desk, second=str(stick))
    for place in (folder, stick):
        assert names_in(place) == sorted([*others, later.path.name, last.path.name])


def test_rotation_asks_the_names_alone(tmp_path: Path, desk: Desk) -> None:
    assert rotate(tmp_path / "nowhere", stem="grocer", mark="", now=desk.clock.now()) == 0


@pytest.mark.parametrize("days", [0, 6, 8])
def test_the_age_is_that_of_the_last_good_one(desk: Desk, days: int) -> None:
    backups = Backups(desk.shop.path, desk.clock)
    assert backups.last_good(places=BESIDE) is None
    made = backups.make(Occasion.DAILY, places=BESIDE)
    desk.clock.advance(timedelta(days=days))
    assert backups.last_good(places=BESIDE) == made.name.at


def test_a_backup_dated_by_a_clock_that_ran_ahead_is_no_sign_of_a_good_one(desk: Desk) -> None:
    backups = Backups(desk.shop.path, desk.clock)
    now = desk.clock.now()
    desk.clock.advance(timedelta(days=4_000))
    backups.make(Occasion.DAILY, places=BESIDE)
    desk.clock.set(now)
    assert backups.last_good(places=BESIDE) is None
