"""The owner looks for members in the office, opens one, and comes back to the list as it was."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopclub.app import places, start_of
from shopclub.backup.contents import contents_of
from shopclub.config import Config, Theme, save_config
from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import SAMPLE_PIN
from shopclub.storage.database import rows
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.exchange.screen import ExchangeScreen
from shopclub.ui.members.erase_dialog import EraseDialog
from shopclub.ui.members.list_filter_dialog import FilterDialog
from shopclub.ui.members.list_screen import MemberListScreen
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.rehearsal import Rehearsal
from tests.journeys.corner import copy_corner_shop
from tests.journeys.looks import inspect

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[tuple[Desk, Rehearsal]]:
    shop = tmp_path / "shop.shopclub"
    copy_corner_shop(shop, at=NOON)
    where = places(shop=shop, config=tmp_path / "settings.toml", papers=tmp_path / "papers")
    save_config(Config(language="en", theme=Theme.LIGHT), path=where.config)
    desk = open_desk(make_application([]), start_of(where, clock=SetClock(NOON)))
    try:
        hands = Rehearsal(make_application([]), desk)
        hands.write(SAMPLE_PIN)
        hands.press("Return", "F12")
        desk.window.findChildren(OfficeScreen)[0].open_page("members")
        hands.settle()
        yield desk, hands
    finally:
        desk.end()


def living() -> int:
    """Count the members of the open shop, in the file."""
    found: int = rows("SELECT count(*) FROM member WHERE state <> 'left'")[0][0]
    return found


def list_of(desk: Desk) -> MemberListScreen:
    page = desk.window.findChildren(OfficeScreen)[0].page
    assert isinstance(page, MemberListScreen)
    return page


def test_a_member_opens_over_the_list_and_escape_comes_back_to_it(
    stage: tuple[Desk, Rehearsal],
) -> None:
    desk, hands = stage
    page = list_of(desk)
    hands.press("Ctrl+F")
    hands.write("小明")
    hands.press("Return")
    assert page.table.members.rowCount() == 1
    hands.press("Space", "Return")
    (member,) = desk.window.findChildren(MemberPageScreen)
    assert member._back.text() == "&Back"
    assert member._head._name.text() == "王小明"
    hands.press("Escape")
    assert isinstance(desk.window._stack.currentWidget(), OfficeScreen)
    assert page._presenter.state.listing.text == "小明"
    assert page._presenter.state.chosen == 1
    hands.press("Escape", "Escape")
    assert isinstance(desk.window._stack.currentWidget(), CounterScreen)


@pytest.mark.full
def test_the_list_is_whole_in_every_look_switched_live(stage: tuple[Desk, Rehearsal]) -> None:
    desk, hands = stage
    page = list_of(desk)
    page._presenter.turn(0)
    faults: list[str] = []
    read = 0
    for size in ((1280, 720), (1024, 600)):
        desk.window.resize(*size)
        for language in ("en", "zh_CN", "zh_TW"):
            for theme in (Theme.LIGHT, Theme.DARK):
                hands.choose_language(language)
                hands.wear(theme)
                found = inspect(desk.window, language=language)
                read += found.read
                faults += [f"{size} {language} {theme}: {fault}" for fault in found.faults]
        page.asking.open_conditions()
        hands.settle()
        found = inspect(desk.window, language="zh_TW")
        faults += [f"conditions {size}: {fault}" for fault in found.faults]
        desk.window.findChildren(FilterDialog)[-1].dismiss()
        hands.choose_language("en")
    print(f"{read} widgets read")
    assert faults == []
    assert read > 300


@pytest.mark.full
def test_a_person_is_erased_from_their_page_after_a_backup_and_the_list_forgets_them(
    stage: tuple[Desk, Rehearsal],
) -> None:
    desk, hands = stage
    page = list_of(desk)
    hands.press("Ctrl+F")
    hands.write("小明")
    hands.press("Return", "Space", "Return")
    (member,) = desk.window.findChildren(MemberPageScreen)
    member.open_erase()
    hands.settle()
    hands.write("ERASE")
    hands.press("Return")
    hands.settle()
    assert not desk.window.findChildren(EraseDialog)
    assert page.isVisible()
    assert page.table.members.rowCount() == 0
    shop = desk.window.open_shop()
    assert shop is not None
    backups = shop.path.parent / "backups"
    assert [path.name for path in backups.glob("*-erase.shopclub")]
    assert shop.path.with_name(f"{shop.path.name}.erased").exists()
    assert "王小明".encode() not in shop.path.read_bytes()


@pytest.mark.full
@pytest.mark.parametrize("safe", ["import", "merge"])
def test_what_cannot_be_undone_is_done_after_a_backup_of_before(
    stage: tuple[Desk, Rehearsal], tmp_path: Path, safe: str
) -> None:
    desk, hands = stage
    shop = desk.window.open_shop()
    assert shop is not None
    members = living()
    made = shop.path.parent / "backups"
    assert list(made.glob("*.shopclub")) == []
    if safe == "import":
        desk.window.findChildren(OfficeScreen)[0].open_page("exchange")
        hands.settle()
        (page,) = desk.window.findChildren(ExchangeScreen)
        path = tmp_path / "list.csv"
        path.write_text("姓名,手机号\n张三,13800138001\n", encoding="utf-8")
        page._presenter.choose_file(path)
        hands.settle()
    else:
        hands.press("Ctrl+F")
        hands.write("欧阳")
        hands.press("Return", "Space", "Return")
        (member,) = desk.window.findChildren(MemberPageScreen)
        member.open_merge()
        hands.settle()
        hands.write("王小明")
        hands.press("Return")
    hands.press("F9")
    hands.settle()
    assert living() == members + (1 if safe == "import" else -1)
    (backup,) = made.glob(f"*-{safe}.shopclub")
    assert contents_of(backup, key=None).members == members
