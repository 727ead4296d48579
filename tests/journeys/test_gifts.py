"""A gift is given at the counter, its slip found again by F8, and the gift taken back there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.app import places, start_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.rewards.gifts import GiftSaid
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.rehearsal import Rehearsal
from shopclub.ui.rewards.undo_dialog import UndoGiftDialog
from tests.builders import MORNING, PIN, desk_in

Stage = tuple[Desk, Rehearsal]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with desk_in(tmp_path) as begin:
        begin.give(320, to=begin.enrol("王小明", "138 0013 5678"))
        begin.shop.gifts.add(GiftSaid("竹炭毛巾", 100, money=300, stock=5), by=begin.owner)
    where = places(
        shop=tmp_path / "grocer.shopclub",
        config=tmp_path / "settings.toml",
        papers=tmp_path / "papers",
    )
    save_config(Config(language="en", theme=Theme.LIGHT), path=where.config)
    desk = open_desk(make_application([]), start_of(where, clock=SetClock(MORNING)))
    try:
        yield desk, Rehearsal(make_application([]), desk)
    finally:
        desk.end()


def saved_slip(stage: Stage, folder: Path) -> bytes:
    """Save the paper that is open, close it, and return its bytes."""
    desk, hands = stage
    hands.require(PaperDialog.__name__)
    (dialog,) = desk.window.findChildren(PaperDialog)
    hands.wait_for(lambda: dialog._state.page_count > 0, what="the slip")
    hands.press("Ctrl+S")
    hands.wait_for(lambda: dialog._state.saved is not None, what="the saved slip")
    hands.press("Escape")
    (paper,) = folder.iterdir()
    found = paper.read_bytes()
    paper.unlink()
    return found


def test_a_slip_is_found_again_byte_for_byte_and_its_gift_taken_back(
    stage: Stage, tmp_path: Path
) -> None:
    desk, hands = stage
    hands.write(PIN)
    hands.press("Return")
    hands.write("5678")
    hands.press("Return", "F3", "F9")
    given = saved_slip(stage, tmp_path / "papers")
    hands.press("Escape", "F8", "Return")
    assert saved_slip(stage, tmp_path / "papers") == given
    hands.press("F8", "F6")
    hands.require(UndoGiftDialog.__name__)
    hands.press("F9")
    hands.settle()
    shop = desk.start.shop
    assert shop is not None
    assert shop.points.available(1, on=shop.clock.today()) == 320
    assert shop.check() == ()
    desk.start.close_lane()
