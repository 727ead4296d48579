"""What the till says and keeps when the disk fails under it."""

import pytest

from shopclub.counter.refund_draft import RefundDraft, RefundNotSaved
from shopclub.counter.till import SaleNotSaved
from shopclub.members.members import Member
from shopclub.storage.database import rows, run
from shopclub.storage.problems import DiskFault, DiskFull, ShopFileMissing
from tests.builders import Desk
from tests.counter.rows_of_a_sale import everything


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

    with pytest.raises(DiskFull):
        sell_on()
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


def test_a_sale_into_a_file_that_vanished_is_not_acknowledged(desk: Desk, wang: Member) -> None:
    desk.shop.path.unlink()
    with pytest.raises(ShopFileMissing):
        desk.ring_up(100, member=wang)
