"""A shop of any size by a seed: believable, by the rules, and proved."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from shopclub.__main__ import main
from shopclub.counter.draft import Draft
from shopclub.kernel.clock import SetClock
from shopclub.sample.crowd import SAMPLE_PIN, make_crowd
from shopclub.shop import Shop, open_shop
from shopclub.storage.problems import ShopFileExists

MEMBERS, MONTHS = 400, 15
LAST_DAY = date(2026, 11, 21)
MORNING_AFTER = datetime(2026, 11, 22, 2, tzinfo=UTC)
BY_CHANCE = {"staff", "schema_migration"}


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a shop of 400 members and 15 months: its oldest points have lapsed."""
    path = tmp_path_factory.mktemp("crowd") / "crowd.shopclub"
    make_crowd(path, members=MEMBERS, months=MONTHS, seed=7, last_day=LAST_DAY)
    return path


@pytest.fixture
def shop(crowd: Path) -> Iterator[Shop]:
    """Open it on the morning after its last day."""
    with open_shop(crowd, clock=SetClock(MORNING_AFTER)) as shop:
        yield shop


def numbers(path: Path, statement: str) -> list[tuple[Any, ...]]:
    """Read a file past the app."""
    with closing(dbapi2.connect(str(path))) as connection:
        return list(connection.execute(statement).fetchall())


def test_a_crowd_is_clean_by_every_proof(shop: Shop) -> None:
    assert shop.check() == ()


def test_nothing_is_left_to_do_on_the_morning_after(shop: Shop) -> None:
    assert shop.expire_due() == 0
    assert shop.review_tiers() == ()


def test_members_bought_redeemed_rose_lapsed_and_brought_back(crowd: Path) -> None:
    found = dict(numbers(crowd, "SELECT kind, count(*) FROM point_entry GROUP BY kind"))
    refunds = numbers(crowd, "SELECT count(*) FROM sale_refund")[0][0]
    tiers = dict(numbers(crowd, "SELECT tier, count(*) FROM member_tier GROUP BY tier"))
    print(f"entries {found}, {refunds} refunds, tiers {tiers}")
    assert numbers(crowd, "SELECT count(*) FROM member") == [(MEMBERS,)]
    assert {"earn", "redeem", "expire", "reverse"} <= set(found)
    assert refunds
    assert tiers["silver"] > tiers["gold"] > 0


def test_few_members_make_most_of_the_sales(crowd: Path) -> None:
    paid = [row[0] for row in numbers(crowd, "SELECT paid FROM sales_by_member ORDER BY 1 DESC")]
    assert sum(paid[: MEMBERS // 5]) > 0.55 * sum(paid)


def test_people_join_over_the_whole_time_and_many_stay_away(crowd: Path) -> None:
    months = numbers(crowd, "SELECT count(DISTINCT substr(joined_day, 1, 7)) FROM member")[0][0]
    lapsed = "SELECT count(*) FROM sales_by_member WHERE last_day < '2026-06-01'"
    assert months >= MONTHS
    assert MEMBERS // 10 < numbers(crowd, lapsed)[0][0] < MEMBERS * 9 // 10


def test_no_phone_and_no_receipt_number_is_twice(crowd: Path) -> None:
    phones = "SELECT count(*), count(DISTINCT phone) FROM member_person"
    receipts = "SELECT count(*), count(DISTINCT number) FROM sale"
    for counted, different in (*numbers(crowd, phones), *numbers(crowd, receipts)):
        assert counted == different


def test_someone_is_found_and_buys_on_the_next_day(shop: Shop) -> None:
    member = shop.members.member(1)
    (found,) = shop.lookup.find(member.card_number)
    assert found.member_id == 1
    owner = shop.staff.sign_in(1, pin=SAMPLE_PIN)
    issued = shop.till.ring_up(Draft("next", 1_000, member_id=1), by=owner)
    assert issued.receipt.member is not None


@pytest.mark.full
def test_the_same_seed_gives_the_same_shop_and_another_one_another(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.shopclub" for name in ("first", "second", "other")]
    for path, seed in zip(paths, (3, 3, 4), strict=True):
        make_crowd(path, members=25, months=3, seed=seed, last_day=LAST_DAY)
    first, second, other = (_everything(path) for path in paths)
    assert len(first) > 15
    assert first == second
    assert first["sale"] != other["sale"]


def _everything(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    tables = numbers(path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    return {
        name: numbers(path, f'SELECT * FROM "{name}"')
        for (name,) in tables
        if name not in BY_CHANCE and not name.startswith("sqlite_")
    }


def test_the_task_makes_a_file_and_says_where(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "small.shopclub"
    call = ["sample", "--members", "5", "--months", "1", "--seed", "2", "--until", "2026-11-21"]
    assert main([*call, str(path)]) == 0
    assert str(path) in capsys.readouterr().out
    assert main(["check", str(path)]) == 0
    assert main([*call, str(path)]) == 1
    assert main(["sample", "--members", "0", str(tmp_path / "none")]) == 2


def test_a_file_that_exists_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "dear.shopclub"
    path.write_text("dear")
    with pytest.raises(ShopFileExists):
        make_crowd(path, members=1, months=1, seed=1, last_day=LAST_DAY)
    assert path.read_text() == "dear"


def test_a_sample_that_fails_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, days: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        make_crowd(
            tmp_path / "a.shopclub", members=9, months=1, seed=1, last_day=LAST_DAY, progress=stop
        )
    assert list(tmp_path.iterdir()) == []


def test_a_crowd_has_members_and_months(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="members"):
        make_crowd(tmp_path / "a", members=0, months=1, seed=1, last_day=LAST_DAY)
