"""A shop, a counter and a member with points for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.members.members import Member
from shopclub.ui.counter.presenter import CounterPresenter
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk, desk_in
from tests.ui.counter.at_the_screen import Ways
from tests.ui.counter.counters import Counter, counter_at
from tests.ui.stand_ins import InlineExecutor, inline_jobs


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as opened:
        yield opened


@pytest.fixture
def counter(desk: Desk) -> Counter:
    return counter_at(desk, InlineExecutor())


@pytest.fixture
def ming(desk: Desk) -> Member:
    member = desk.enrol("王小明", "138 0013 5678")
    desk.ring_up(32_000, member=member)
    return member


@pytest.fixture
def ways() -> Ways:
    return Ways()


@pytest.fixture(scope="module")
def light(qapp: QApplication) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.fixture
def screen(desk: Desk, ming: Member, ways: Ways, light: None, qtbot: QtBot) -> CounterScreen:
    desk.enrol("王晓敏", "139 5560 0242")
    presenter = CounterPresenter(
        desk.shop, jobs=inline_jobs(), actor=desk.owner, received=lambda _: None
    )
    screen = CounterScreen(presenter, ways=ways.as_ways())
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    screen.activateWindow()
    screen.take_focus()
    qtbot.waitUntil(screen._search.hasFocus)
    return screen
