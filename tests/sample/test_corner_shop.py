"""The sample shop: the same each time, honest to the ledger, and worth a look."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shopclub.kernel.clock import SetClock
from shopclub.sample.corner_shop import SAMPLE_PIN, make_corner_shop
from shopclub.shop import Shop, open_shop
from shopclub.staff.roles import Role

NOON = datetime(2026, 11, 22, 4, 0, tzinfo=UTC)
MEMBERS = 12


@pytest.fixture(scope="module")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a sample shop, made once."""
    path = tmp_path_factory.mktemp("sample") / "样 品.shopclub"
    make_corner_shop(path, clock=SetClock(NOON)).close()
    return path


@pytest.fixture
def sample(sample_file: Path) -> Iterator[Shop]:
    shop = open_shop(sample_file, clock=SetClock(NOON))
    yield shop
    shop.close()


def _account(shop: Shop) -> list[tuple[str, str, int, tuple[tuple[int, object], ...]]]:
    pages = [shop.lookup.page(member_id) for member_id in range(1, MEMBERS + 1)]
    return [
        (
            page.profile.member.name,
            page.profile.member.card_number,
            page.profile.points,
            tuple((row.entry.points, row.entry.day) for row in page.entries),
        )
        for page in pages
    ]


def test_the_ledger_proves_every_figure_of_the_sample(sample: Shop) -> None:
    entries = sum(len(rows) for *_, rows in _account(sample))
    print(f"{entries} entries read")
    assert entries > 300
    assert sample.check() == ()


def test_the_same_instant_gives_the_same_shop(sample: Shop, tmp_path: Path) -> None:
    first = _account(sample)
    sample.close()
    again = make_corner_shop(tmp_path / "again.shopclub", clock=SetClock(NOON))
    try:
        assert _account(again) == first
    finally:
        again.close()


@pytest.mark.full
def test_another_day_gives_another_shop(sample: Shop, tmp_path: Path) -> None:
    first = _account(sample)
    sample.close()
    later = SetClock(NOON + timedelta(days=40))
    again = make_corner_shop(tmp_path / "later.shopclub", clock=later)
    try:
        assert _account(again) != first
        assert again.check() == ()
    finally:
        again.close()


def test_there_is_something_to_see_in_it(sample: Shop) -> None:
    profiles = [sample.lookup.profile(member_id) for member_id in range(1, MEMBERS + 1)]
    assert {profile.tier.key for profile in profiles} == {"bronze", "silver", "gold"}
    assert any(profile.points >= 100 for profile in profiles)
    assert {row.name for row in sample.lookup.find("王")} == {"王小明", "王晓敏"}
    takings = sample.day_book.takings()
    assert takings.totals.sales == 3
    assert takings.totals.member_sales == 2
    assert sample.till.last_receipt() is not None


def test_owner_and_cashier_sign_in_with_the_pin_that_is_told(sample: Shop) -> None:
    people = sample.staff.list_active()
    assert [person.role for person in people] == [Role.OWNER, Role.CASHIER]
    for person in people:
        assert sample.staff.sign_in(person.staff_id, pin=SAMPLE_PIN).name == person.name


@pytest.mark.full
def test_an_english_sample_speaks_english(sample: Shop, tmp_path: Path) -> None:
    sample.close()
    shop = make_corner_shop(
        tmp_path / "english.shopclub", clock=SetClock(NOON), language="en", zone_name="Europe/Paris"
    )
    try:
        assert shop.identity.name == "Happy Corner"
        assert [person.name for person in shop.staff.list_active()] == ["Lao Wang", "Xiao Wang"]
        assert shop.identity.zone_name == "Europe/Paris"
    finally:
        shop.close()
