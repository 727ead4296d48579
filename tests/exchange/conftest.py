"""A shop with standard tiers, and short ways to bring a list into it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from shopclub.exchange.columns import guess
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.opening import open_list
from shopclub.exchange.plan import Choices, Plan
from shopclub.exchange.planning import plan
from tests.builders import Desk, desk_in

NOW = datetime(2026, 11, 28, 2, 0, tzinfo=UTC)
SKIPPING = Choices()
Try = Callable[..., Plan]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=None, now=NOW) as desk:
        yield desk


@pytest.fixture
def try_list(desk: Desk, tmp_path: Path) -> Try:
    """Return a way to plan a list from its text or path with a guessed mapping."""

    def planned(source: str | Path, choices: Choices = SKIPPING) -> Plan:
        path = source if isinstance(source, Path) else tmp_path / "list.csv"
        if isinstance(source, str):
            path.write_text(source, encoding="utf-8")
        table = open_list(path)
        mapping = guess(table, country=desk.shop.identity.country)
        return plan(desk.shop, table, mapping=mapping, choices=choices)

    return planned


@pytest.fixture
def bring(desk: Desk, try_list: Try) -> Callable[..., Imported]:
    """Return a way to plan a list and carry it out."""

    def brought(source: str | Path, choices: Choices = SKIPPING) -> Imported:
        return carry_out(desk.shop, try_list(source, choices), by=desk.owner)

    return brought
