"""A shop with gifts, vouchers and a member with points for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.members.members import Member
from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk, desk_in
from tests.rewards.stories import Counter
from tests.ui.counter import counters
from tests.ui.stand_ins import InlineExecutor


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as opened:
        yield opened


@pytest.fixture
def ming(desk: Desk) -> Member:
    member = desk.enrol("王小明", "138 0013 5678")
    desk.give(320, to=member)
    return member


@pytest.fixture
def story(desk: Desk, ming: Member) -> Counter:
    return Counter(desk, ming)


@pytest.fixture
def till(desk: Desk, ming: Member) -> counters.Counter:
    return counters.counter_at(desk, InlineExecutor())


@pytest.fixture(scope="module")
def light(qapp: QApplication) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
