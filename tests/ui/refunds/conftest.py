"""A shop with a cashier and a member for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.members.members import Member
from shopclub.staff.roles import Actor, Role
from shopclub.ui.fonts import load_fonts
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk, desk_in
from tests.ui.refunds.at_the_desk import Owners
from tests.ui.refunds.counter_window import Counter


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as opened:
        yield opened


@pytest.fixture
def cashier(desk: Desk) -> Actor:
    return desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=desk.owner)


@pytest.fixture
def ming(desk: Desk) -> Member:
    """Return a member with 200 points, whose sale `sale` used 100 of them and earned 118."""
    member = desk.enrol("王小明", "138 0013 5678")
    desk.give(200, to=member)
    desk.ring_up(12_800, member=member, points=100, sale_id="sale")
    return member


@pytest.fixture
def owners() -> Owners:
    return Owners()


@pytest.fixture(scope="module")
def light(qapp: QApplication) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.fixture
def counter(desk: Desk, ming: Member, owners: Owners, light: None, qtbot: QtBot) -> Counter:
    return Counter(desk, by=desk.owner, owners=owners, qtbot=qtbot)
