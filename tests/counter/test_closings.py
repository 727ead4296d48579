"""The end of a shift and of a day: what was taken, what was counted, and where later sales go."""

from datetime import date, time

import pytest

from shopclub.counter.closing import (
    Closing,
    ClosingKind,
    closing_from_json,
    closing_to_json,
)
from shopclub.counter.closings import (
    ClosingConflict,
    ClosingDraft,
    CountRefused,
    DayClosed,
    DayTurned,
)
from shopclub.counter.receipt import Means
from shopclub.counter.refund_draft import RefundDraft
from shopclub.sales import rollups
from shopclub.staff.roles import Actor, Role
from tests.builders import Desk
from tests.counter.rows_of_a_sale import everything

TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22)


@pytest.fixture
def cashier(desk: Desk) -> Actor:
    """Return a cashier of the shop."""
    return desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin="739214", by=desk.owner)


def sell(desk: Desk, amount: int, *, means: Means = Means.CASH, by: Actor) -> str:
    """Ring up a sale without a member, and return its id."""
    draft = desk.draft(amount, means=means)
    desk.shop.till.ring_up(draft, by=by)
    return draft.sale_id


def close(desk: Desk, kind: ClosingKind, *, counted: int, opening: int = 0) -> Closing:
    """Close under an id of its own."""
    draft = ClosingDraft(f"closing {next(desk.numbers)}", kind, counted, opening)
    return desk.shop.till.close(draft, by=desk.owner)


def test_a_day_adds_up_by_means_and_by_cashier(desk: Desk, cashier: Actor) -> None:
    sell(desk, 10_000, by=desk.owner)
    back = sell(desk, 5_000, by=cashier)
    sell(desk, 7_000, means=Means.WECHAT, by=cashier)
    desk.shop.till.refund(RefundDraft("back", back, 2_000), by=desk.owner)
    said = desk.shop.till.quote_closing(ClosingKind.DAY, opening=20_000)
    assert (said.expected, said.difference) == (33_000, 0)
    closing = close(desk, ClosingKind.DAY, counted=32_900, opening=20_000)
    assert (closing.total.sales, closing.total.taken, closing.total.refunded) == (3, 22_000, 2_000)
    assert closing.total.net == 20_000
    assert [(part.means, part.sums.net) for part in closing.by_means] == [
        (Means.CASH, 13_000),
        (Means.WECHAT, 7_000),
    ]
    assert [(part.name, part.sums.taken, part.sums.refunded) for part in closing.by_cashier] == [
        ("老王", 10_000, 2_000),
        ("小李", 12_000, 0),
    ]
    assert (closing.expected, closing.counted, closing.difference) == (33_000, 32_900, -100)
    assert desk.shop.check() == ()


def test_sales_after_a_closing_fall_to_the_next_shop_day(desk: Desk) -> None:
    desk.ring_up(10_000)
    close(desk, ClosingKind.DAY, counted=10_000)
    late = desk.ring_up(3_000).receipt
    assert (late.number, late.day) == ("261122010001", "2026-11-21")
    assert desk.shop.till.today() == TOMORROW
    assert rollups.day_totals(TODAY).paid == 10_000
    assert rollups.day_totals(TOMORROW).paid == 3_000
    desk.turn_to(TOMORROW)
    assert desk.ring_up(1_000).receipt.number == "261122010002"
    assert close(desk, ClosingKind.DAY, counted=4_000).total.net == 4_000
    assert [closing.total.net for closing in desk.shop.till.closings_of(TODAY)] == [10_000]
    assert desk.shop.check() == ()


def test_a_change_of_cashier_counts_from_the_last_one_and_leaves_the_day_open(
    desk: Desk,
) -> None:
    desk.ring_up(10_000)
    first = close(desk, ClosingKind.SHIFT, counted=10_000)
    desk.turn_to(TODAY, at=time(14))
    desk.ring_up(4_000)
    second = close(desk, ClosingKind.SHIFT, counted=4_000)
    assert (first.since, second.since) == ("", "2026-11-21 10:42")
    assert (first.total.net, second.total.net) == (10_000, 4_000)
    assert desk.shop.till.today() == TODAY
    assert close(desk, ClosingKind.DAY, counted=14_000).expected == 14_000


def test_a_day_that_nobody_closed_is_counted_with_the_next(desk: Desk) -> None:
    desk.ring_up(1_000)
    close(desk, ClosingKind.DAY, counted=1_000)
    desk.turn_to(date(2026, 11, 23))
    desk.ring_up(2_000)
    desk.turn_to(date(2026, 11, 24))
    desk.ring_up(4_000)
    assert close(desk, ClosingKind.DAY, counted=6_000).total.net == 6_000


def test_the_first_closing_counts_its_own_day_only(desk: Desk) -> None:
    desk.ring_up(1_000)
    desk.turn_to(TOMORROW)
    desk.ring_up(2_000)
    assert close(desk, ClosingKind.DAY, counted=2_000).total.net == 2_000


def test_a_form_of_another_day_closes_none_and_a_change_of_cashier_has_no_day(desk: Desk) -> None:
    desk.ring_up(10_000)
    desk.turn_to(TOMORROW)
    before = everything()
    with pytest.raises(DayTurned) as turned:
        desk.shop.till.close(
            ClosingDraft("day", ClosingKind.DAY, 10_000, seen=TODAY), by=desk.owner
        )
    assert turned.value.day == TOMORROW
    assert everything() == before
    shift = ClosingDraft("shift", ClosingKind.SHIFT, 0, seen=TODAY)
    assert desk.shop.till.close(shift, by=desk.owner).day == TOMORROW.isoformat()
    day = ClosingDraft("day", ClosingKind.DAY, 10_000, seen=TOMORROW)
    first = desk.shop.till.close(day, by=desk.owner)
    assert desk.shop.till.close(day, by=desk.owner) == first


def test_nothing_closes_twice(desk: Desk) -> None:
    desk.ring_up(10_000)
    draft = ClosingDraft("day", ClosingKind.DAY, 10_000)
    first = desk.shop.till.close(draft, by=desk.owner)
    before = everything()
    assert desk.shop.till.close(draft, by=desk.owner) == first
    with pytest.raises(ClosingConflict) as conflict:
        desk.shop.till.close(ClosingDraft("day", ClosingKind.DAY, 9_000), by=desk.owner)
    assert conflict.value.counted == 10_000
    with pytest.raises(DayClosed) as closed:
        close(desk, ClosingKind.DAY, counted=0)
    assert closed.value.day == TODAY
    assert everything() == before


@pytest.mark.parametrize(("counted", "opening"), [(-1, 0), (0, -1), (10**12, 0)])
def test_a_count_that_is_no_money_is_refused(desk: Desk, counted: int, opening: int) -> None:
    before = everything()
    with pytest.raises(CountRefused):
        close(desk, ClosingKind.SHIFT, counted=counted, opening=opening)
    assert everything() == before


def test_a_closing_is_a_frozen_snapshot(desk: Desk) -> None:
    desk.ring_up(10_000)
    closing = close(desk, ClosingKind.SHIFT, counted=9_990)
    assert closing_from_json(closing_to_json(closing)) == closing
    assert desk.shop.till.find_closing(closing.closing_id) == closing
    assert desk.shop.till.find_closing("nothing") is None
