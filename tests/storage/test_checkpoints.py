"""The log is folded into the file between customers, and in a sale only when it is long."""

import shutil
from pathlib import Path

from shopclub.kernel.clock import SetClock
from shopclub.shop import open_shop
from shopclub.storage.checkpoints import WORTH_PAGES, checkpoint_when_idle
from shopclub.storage.database import rows
from shopclub.storage.engines import HIGH_WATER_PAGES
from tests.builders import CHEAP, MORNING, Desk, desk_in
from tests.encrypted_suite import copied, suite_key


def waiting() -> int:
    """Return how many pages of the log are not yet in the file."""
    _, in_log, folded = rows("PRAGMA wal_checkpoint(NOOP)")[0]
    return int(in_log - folded)


def sell_until(pages: int, *, desk: Desk) -> int:
    """Ring up sales until so many pages wait; return how many sales it took."""
    for count in range(1, 2_000):
        desk.ring_up(1_000)
        if waiting() >= pages:
            return count
    raise AssertionError(f"{pages} pages never waited")


def test_an_idle_till_folds_the_log_once_it_is_worth_it(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        checkpoint_when_idle()
        desk.ring_up(1_000)
        assert not checkpoint_when_idle()
        assert waiting() > 0
        count = sell_until(WORTH_PAGES, desk=desk)
        assert count > 3
        assert checkpoint_when_idle()
        assert waiting() == 0
        assert not checkpoint_when_idle()
        assert desk.shop.check() == ()


def test_a_sale_does_not_fold_the_log_before_the_high_water_mark(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        sell_until(WORTH_PAGES + 200, desk=desk)  # SQLite itself would have folded it at 1,000
        assert WORTH_PAGES + 200 < HIGH_WATER_PAGES


def test_a_log_that_a_kill_left_behind_is_emptied_at_the_first_rest(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        desk.ring_up(1_000)
        name, left = desk.shop.path.name, tmp_path / "left"
        left.mkdir()
        for end in ("", "-wal"):
            shutil.copyfile(tmp_path / (name + end), left / (name + end))
        copied(left / name)
    with open_shop(left / name, clock=SetClock(MORNING), pin_cost=CHEAP, key=suite_key()) as shop:
        assert (left / f"{name}-wal").stat().st_size > 0
        assert checkpoint_when_idle()
        assert (left / f"{name}-wal").stat().st_size == 0
        assert shop.check() == ()
