"""Tiers of the past enter in bulk, and what is kept can be derived anew."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.storage.database import rows, writing
from shopclub.tiers import proof
from shopclub.tiers.loading import DaySpend, PastMove, PastReview, load_many
from shopclub.tiers.moves import Move
from tests.builders import Desk, desk_in, spoil
from tests.tiers.stories import B_S_G, refund, stands

TODAY = date(2026, 11, 21)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with three tiers."""
    with desk_in(tmp_path, ladder=B_S_G) as desk:
        yield desk


def kept() -> list[object]:
    """Return every row that follows from others."""
    return [
        rows("SELECT * FROM tier_spend ORDER BY member_id, day"),
        rows("SELECT * FROM member_tier ORDER BY member_id"),
    ]


def test_what_the_past_brought_is_where_members_stand(desk: Desk) -> None:
    wang, li = desk.enrol(), desk.enrol("李雷")
    moment = desk.shop.clock.moment()
    rise = Move(wang.member_id, date(2026, 5, 4), "bronze", "silver", 250_000, 200_000, "sale:x")
    with writing():
        load_many(
            spends=[
                DaySpend(wang.member_id, date(2026, 5, 4), 250_000, 2_500),
                DaySpend(li.member_id, date(2025, 5, 4), 900_000, 9_000),
            ],
            moves=[PastMove(rise, moment)],
            reviews=[PastReview(date(2025, 12, 31), li.member_id)],
        )
    assert (stands(desk, wang), stands(desk, li)) == (("silver", 250_000), ("bronze", 0))
    assert rows("SELECT * FROM tier_review") == [("2025-12-31", li.member_id)]
    (told,) = desk.shop.tiers.moves_of(wang.member_id)
    assert (told.reason, told.day) == ("sale:x", date(2026, 5, 4))


def test_spend_that_no_sale_bears_out_is_named(desk: Desk) -> None:
    wang = desk.enrol()
    with writing():
        load_many(spends=[DaySpend(wang.member_id, TODAY, 250_000, 2_500)])
    assert proof.differences() == (("tier spend", "1", 0, 250_000), ("tier points", "1", 0, 2_500))


def test_what_is_kept_is_rebuilt_from_sales_refunds_and_moves(desk: Desk) -> None:
    wang, li, locked = desk.enrol(), desk.enrol("李雷"), desk.enrol("老友")
    desk.ring_up(900_000, member=wang, sale_id="a")
    refund(desk, wang, sale_id="a", money=300_000, sold=TODAY)
    desk.ring_up(200_000, member=li)
    desk.shop.tiers.lock(li.member_id, by=desk.owner)
    desk.shop.tiers.lock(locked.member_id, by=desk.owner)
    desk.shop.tiers.unlock(locked.member_id, by=desk.owner)
    desk.turn_to(date(2028, 1, 1))
    desk.shop.review_tiers()
    assert proof.differences() == ()
    before = kept()
    spoil(
        "UPDATE tier_spend SET spend = spend + 7",
        "DELETE FROM tier_spend WHERE member_id = 2",
        "UPDATE member_tier SET tier = 'gold', since = '2020-01-01', locked = 1 - locked",
        "INSERT INTO member_tier VALUES (77, 'gold', '2020-01-01', 0)",
    )
    assert len(proof.differences()) > 5
    proof.rebuild()
    assert kept() == before
    assert proof.differences() == ()
