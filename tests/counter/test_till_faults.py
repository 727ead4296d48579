"""What the till says and keeps when the disk fails under it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from shopclub.counter.refund_draft import RefundDraft, RefundNotSaved
from shopclub.counter.till import SaleNotSaved
from shopclub.kernel.clock import SetClock
from shopclub.members.members import Member
from shopclub.shop import open_shop
from shopclub.storage.database import rows, run
from shopclub.storage.problems import DiskFault, DiskFull, ShopFileVanished
from shopclub.storage.rescue_copy import rescued_copies
from shopclub.storage.shop_file import key_file_of
from tests.builders import CHEAP, MORNING, Desk, desk_in
from tests.counter.rows_of_a_sale import everything
from tests.encrypted_suite import suite_key


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member with 200 points."""
    member = desk.enrol()
    desk.give(200, to=member)
    return member


def test_a_full_disk_loses_no_acknowledged_sale_and_keeps_no_other(
    desk: Desk, wang: Member
) -> None:
    acknowledged = [issued_id for (issued_id,) in rows("SELECT id FROM sale")]
    ((pages,),) = rows("PRAGMA page_count")
    run(f"PRAGMA max_page_count = {pages + 3}")

    def sell_on() -> None:
        for number in range(1_000):
            desk.ring_up(100, member=wang, sale_id=f"sale {number}")
            acknowledged.append(f"sale {number}")

    with pytest.raises(SaleNotSaved) as problem:
        sell_on()
    assert isinstance(problem.value.cause, DiskFull)
    assert problem.value.cause.place == str(desk.shop.path.parent)
    assert [found for (found,) in rows("SELECT id FROM sale ORDER BY number")] == acknowledged
    assert desk.shop.check() == ()
    run("PRAGMA max_page_count = 1000000")
    unanswered = f"sale {len(acknowledged) - 1}"
    assert desk.shop.till.find(unanswered) is None
    desk.ring_up(100, member=wang, sale_id=unanswered)
    assert desk.shop.check() == ()


def test_a_commit_that_fails_is_looked_up_and_told_as_not_saved(desk: Desk, wang: Member) -> None:
    resource = pytest.importorskip("resource", reason="no such limits on this system")
    draft = desk.draft(12_800, member=wang)
    before = everything()
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    journal = desk.shop.path.with_name(desk.shop.path.name + "-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.stat().st_size, limit[1]))
    try:
        with pytest.raises(SaleNotSaved) as problem:
            desk.shop.till.ring_up(draft, by=desk.owner)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert isinstance(problem.value.cause, DiskFull | DiskFault)
    assert everything() == before
    assert desk.shop.till.ring_up(draft, by=desk.owner).receipt.to_pay == 12_800
    assert desk.shop.check() == ()


def test_a_refund_whose_commit_fails_is_looked_up_and_told_as_not_saved(
    desk: Desk, wang: Member
) -> None:
    resource = pytest.importorskip("resource", reason="no such limits on this system")
    desk.ring_up(12_800, member=wang, sale_id="sale")
    draft = RefundDraft("back", "sale", 6_400)
    before = everything()
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    journal = desk.shop.path.with_name(desk.shop.path.name + "-wal")
    resource.setrlimit(resource.RLIMIT_FSIZE, (journal.stat().st_size, limit[1]))
    try:
        with pytest.raises(RefundNotSaved) as problem:
            desk.shop.till.refund(draft, by=desk.owner)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert isinstance(problem.value.cause, DiskFull | DiskFault)
    assert everything() == before
    assert desk.shop.till.refund(draft, by=desk.owner).receipt.to_pay == 6_400
    assert desk.shop.check() == ()


def delete(path: Path) -> None:
    path.unlink()


def replace_by_another(path: Path) -> None:
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content)


def rename(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))


def remove_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


@pytest.mark.parametrize("lose", [delete, replace_by_another, rename, remove_folder])
def test_a_sale_into_a_file_that_vanished_is_not_acknowledged_and_the_rest_is_rescued(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lose: Callable[[Path], None]
) -> None:
    """Bad input 98: everything that was saved before is in a copy, which opens."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "home").mkdir()
    with desk_in(tmp_path / "shop") as desk:
        wang = desk.enrol()
        desk.give(200, to=wang)
        lose(desk.shop.path)
        for _ in range(2):
            with pytest.raises(SaleNotSaved) as problem:
                desk.ring_up(100, member=wang, sale_id="lost")
        vanished = problem.value.cause
        assert isinstance(vanished, ShopFileVanished)
    copy, key = Path(vanished.copy), suite_key()
    with open_shop(copy, clock=SetClock(MORNING), key=key, pin_cost=CHEAP) as rescued:
        assert rescued.check() == ()
        assert [found for (found,) in rows("SELECT list_amount FROM sale")] == [20_000]
        assert rescued.till.find("lost") is None


def test_a_rescued_copy_of_an_encrypted_shop_has_its_key_file_beside_it(tmp_path: Path) -> None:
    with desk_in(tmp_path, key=bytes(range(32))) as desk:
        key_file_of(desk.shop.path).write_bytes(b"sealed")
        desk.shop.path.unlink()
        with pytest.raises(SaleNotSaved) as problem:
            desk.ring_up(100)
        vanished = problem.value.cause
        assert isinstance(vanished, ShopFileVanished)
        assert key_file_of(Path(vanished.copy)).read_bytes() == b"sealed"


def test_a_file_that_vanished_is_told_where_the_system_knows_no_home_and_no_temporary_folder(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nowhere() -> Path:
        raise RuntimeError("could not determine the home directory")

    def nothing() -> str:
        raise FileNotFoundError("no usable temporary folder")

    monkeypatch.setattr(Path, "home", nowhere)
    monkeypatch.setattr("tempfile.gettempdir", nothing)
    desk.shop.path.unlink()
    with pytest.raises(SaleNotSaved) as problem:
        desk.ring_up(100)
    vanished = problem.value.cause
    assert isinstance(vanished, ShopFileVanished)
    assert Path(vanished.copy).parent == desk.shop.path.parent
    assert rescued_copies(desk.shop.path) == (Path(vanished.copy),)


def test_what_else_is_done_in_a_file_that_vanished_is_not_saved_either(
    desk: Desk, wang: Member
) -> None:
    desk.ring_up(12_800, member=wang, sale_id="sale")
    desk.shop.path.unlink()
    with pytest.raises(RefundNotSaved) as problem:
        desk.shop.till.refund(RefundDraft("back", "sale", 6_400), by=desk.owner)
    assert isinstance(problem.value.cause, ShopFileVanished)
