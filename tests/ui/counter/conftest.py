"""A shop, a counter and a member with points for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.members.members import Member
from tests.builders import Desk, desk_in
from tests.ui.counter.counters import Counter, counter_at
from tests.ui.stand_ins import InlineExecutor


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
