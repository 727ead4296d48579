"""TRUST 99: a shop that cannot be written is looked at in the window, and nothing is offered."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.app import Places, places, start_of, ways_on
from shopclub.kernel.clock import SetClock
from shopclub.staff.roles import Permission, Role
from shopclub.storage.place_problems import FileHeld, Holder
from shopclub.storage.problems import FileLocked, ReadOnlyFile, ShopOnlyRead
from shopclub.ui.application import Desk, make_application, open_desk
from shopclub.ui.members.list_screen import MemberListScreen
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.view_window import ViewWindow
from shopclub.ui.widgets.buttons import KeycapButton
from tests.builders import MORNING, PIN, desk_in
from tests.journeys.looks import inspect

CLOCK = SetClock(MORNING)
CASHIERS = "864213"
HELD = FileHeld("a", Holder("ShopClub", "li", "PC-2", 7), "PC-1")


@pytest.fixture
def where(tmp_path: Path) -> Places:
    with desk_in(tmp_path) as desk:
        desk.ring_up(12_800, member=desk.enrol("王小明", "13800135678"))
        desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=CASHIERS, by=desk.owner)
    return places(
        shop=tmp_path / "grocer.shopclub",
        config=tmp_path / "settings" / "s.toml",
        papers=tmp_path / "papers",
    )


@pytest.fixture
def desk(where: Places, qapp: QApplication) -> Iterator[Desk]:
    before = where.shop.read_bytes()
    opened = open_desk(make_application([]), ways_on(where, clock=CLOCK).begin_view(HELD))
    opened.window.show()
    opened.warm()
    yield opened
    opened.end()
    assert where.shop.read_bytes() == before


def settle(desk: Desk) -> None:
    """Let both lanes come to rest, and their answers to the screens."""
    for _ in range(6):
        for lane in (desk.jobs._till, desk.jobs._reading):
            lane.submit(lambda: None).result()
        QApplication.processEvents()


def seen(desk: Desk, staff_id: int, *, pin: str) -> OfficeScreen:
    """Sign somebody in and return what comes."""
    window = desk.window
    assert isinstance(window, ViewWindow)
    screen = window._stack.currentWidget()
    assert isinstance(screen, SignInScreen)
    settle(desk)
    screen._presenter.choose(staff_id)
    screen._presenter.enter(pin)
    settle(desk)
    office = window._stack.currentWidget()
    assert isinstance(office, OfficeScreen)
    return office


def test_a_file_held_elsewhere_is_named_and_a_look_at_it_offered(where: Places) -> None:
    where.shop.with_name(where.shop.name + ".open").write_text(json.dumps(asdict(HELD.holder)))
    before = sorted(where.shop.parent.iterdir())
    with pytest.raises(FileHeld) as held:
        start_of(where, clock=CLOCK)
    assert held.value.holder == HELD.holder
    assert sorted(where.shop.parent.iterdir()) == before
    view = ways_on(where, clock=CLOCK).begin_view(held.value)
    assert view.viewed is not None
    assert view.viewed.why is held.value
    view.close_shop()


@pytest.mark.full
def test_the_owner_finds_members_figures_and_the_log_and_nothing_that_writes(desk: Desk) -> None:
    office = seen(desk, 1, pin=PIN)
    assert [place.key for place in office._places] == ["members", "insights", "log"]
    members = office.page
    assert isinstance(members, MemberListScreen)
    assert members.table.members.rowCount() == 1
    members._presenter.turn_every()
    settle(desk)
    assert members.bar.isHidden()
    assert members.top._keep.isHidden()
    desk.window.to_member(1)
    settle(desk)
    page = desk.window._stack.currentWidget()
    assert isinstance(page, MemberPageScreen)
    assert page._more.isHidden()
    assert page._card.isHidden()
    assert inspect(desk.window).faults == ()
    desk.window.back_to_counter()
    assert desk.window._stack.currentWidget() is office
    for place in (1, 2):
        office._show(place)
        settle(desk)
        assert inspect(desk.window).faults == ()
    desk.window.back_to_counter()
    assert isinstance(desk.window._stack.currentWidget(), SignInScreen)


def test_no_way_back_is_offered_for_a_forgotten_pin(desk: Desk) -> None:
    settle(desk)
    screen = desk.window._stack.currentWidget()
    assert isinstance(screen, SignInScreen)
    offered = [button.text() for button in screen.findChildren(KeycapButton) if button.isVisible()]
    assert offered == ["Sign in"]
    assert inspect(desk.window).faults == ()


def test_a_cashier_looks_up_members_alone(desk: Desk) -> None:
    office = seen(desk, 2, pin=CASHIERS)
    assert [place.key for place in office._places] == ["members"]
    assert isinstance(office.page, MemberListScreen)
    assert not desk.window.staff.actor.may(Permission.OPEN_OFFICE)


def test_the_band_says_of_when_and_why_and_what_was_refused(desk: Desk) -> None:
    window = desk.window
    assert isinstance(window, ViewWindow)
    assert "nothing can be saved. It is open on PC-2 (li)." in window.band.text()
    seen(desk, 1, pin=PIN)
    asked: list[object] = []
    window.staff.ask_owner(ShopOnlyRead(), granted=asked.append)
    assert asked == []
    assert not window.band._refused.isHidden()
    window.staff.lock()
    settle(desk)
    assert window.staff.locked


def test_each_fault_that_leaves_a_file_readable_offers_the_look() -> None:
    from shopclub.ui.start.ways import Way, ways_of

    for problem in (FileLocked(), ReadOnlyFile(), HELD):
        assert Way.VIEW in ways_of(problem)
