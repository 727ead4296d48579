"""Stories of the ledger: what a member had, what happened, what is left."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopclub.members.members import Member
from shopclub.points.ledger import EntryKind, NotEnoughPoints
from shopclub.points.lots import Taken
from shopclub.storage.database import one, rows
from tests.builders import Desk


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member without points."""
    return desk.enrol()


def credit(
    desk: Desk, member: Member, points: int, *, until: date | None = None, source: str = ""
) -> int | None:
    """Give points that lapse after a day; the source is one of its own unless given."""
    (number,) = one("SELECT count(*) FROM point_entry") or (0,)
    return desk.shop.points.credit(
        member.member_id,
        points,
        kind=EntryKind.BONUS,
        source=source or f"gift:{number}",
        expires_on=until,
        moment=desk.shop.clock.moment(),
        staff_id=None,
    )


def redeem(desk: Desk, member: Member, points: int, *, source: str = "") -> tuple[Taken, ...]:
    """Take points; the source is one of its own unless given."""
    (number,) = one("SELECT count(*) FROM point_entry") or (0,)
    return desk.shop.points.redeem(
        member.member_id,
        points,
        source=source or f"use:{number}",
        moment=desk.shop.clock.moment(),
        staff_id=None,
    )


def left(desk: Desk, member: Member) -> list[tuple[int, int]]:
    """Return what is left of each usable lot: granted and remaining."""
    open_lots = desk.shop.points.open_lots_of(member.member_id, on=desk.shop.clock.today())
    return [(lot.granted, lot.remaining) for lot in open_lots]


def balance(member: Member) -> int:
    """Return the balance that is kept beside the ledger."""
    found = one("SELECT points FROM point_balance WHERE member_id = ?", member.member_id)
    return found[0] if found else 0


def test_points_come_from_the_lot_that_lapses_first(desk: Desk, wang: Member) -> None:
    """had 100 (June), 100 (January) / redeem 100 / used January / left 100 (June)."""
    june = credit(desk, wang, 100, until=date(2027, 6, 30))
    january = credit(desk, wang, 100, until=date(2027, 1, 31))
    assert redeem(desk, wang, 100) == (Taken(january or 0, 100),)
    assert desk.points_of(wang) == 100
    assert [lot.lot_id for lot in desk.shop.points.lots_of(wang.member_id)] == [june]


def test_points_that_never_lapse_are_kept_for_last(desk: Desk, wang: Member) -> None:
    """had 50 (never), 50 (January) / redeem 70 / used 50 + 20 / left 30 (never)."""
    credit(desk, wang, 50)
    credit(desk, wang, 50, until=date(2027, 1, 31))
    redeem(desk, wang, 70)
    assert left(desk, wang) == [(50, 30)]


def test_too_many_points_take_nothing(desk: Desk, wang: Member) -> None:
    """had 20 / redeem 40 / refused with both numbers / left 20."""
    credit(desk, wang, 20)
    before = rows("SELECT * FROM point_entry")
    with pytest.raises(NotEnoughPoints) as refused:
        redeem(desk, wang, 40)
    assert (refused.value.has, refused.value.needs) == (20, 40)
    assert left(desk, wang) == [(20, 20)]
    assert rows("SELECT * FROM point_entry") == before


def test_the_same_source_gives_once(desk: Desk, wang: Member) -> None:
    """had 0 / credit 10 from one source, twice / used nothing / left 10."""
    assert credit(desk, wang, 10, source="birthday:2026") is not None
    assert credit(desk, wang, 10, source="birthday:2026") is None
    assert desk.points_of(wang) == 10


def test_the_same_source_takes_once(desk: Desk, wang: Member) -> None:
    """had 1000 / redeem 300 for one sale, twice / used 300 / left 700."""
    credit(desk, wang, 1000)
    assert sum(part.points for part in redeem(desk, wang, 300, source="sale:x:redeem")) == 300
    assert redeem(desk, wang, 300, source="sale:x:redeem") == ()
    assert desk.points_of(wang) == 700


def test_one_lot_lapses_and_the_other_stays(desk: Desk, wang: Member) -> None:
    """had 1000 (800 spent) and 500 / the first lapses / used 200 / left 500, not 0."""
    credit(desk, wang, 1000, until=date(2026, 11, 30))
    credit(desk, wang, 500, until=date(2027, 11, 30))
    redeem(desk, wang, 800)
    desk.turn_to(date(2026, 12, 1))
    assert desk.points_of(wang) == 500
    assert desk.shop.expire_due() == 1
    assert desk.points_of(wang) == balance(wang) == 500


def test_the_balance_respects_the_day_before_any_row_is_written(desk: Desk, wang: Member) -> None:
    """had 100 until 30 November / the PC was off / left 0 and nothing to redeem."""
    credit(desk, wang, 100, until=date(2026, 11, 30))
    desk.turn_to(date(2026, 11, 30))
    assert desk.points_of(wang) == 100
    desk.turn_to(date(2027, 3, 1))
    assert desk.points_of(wang) == 0
    assert balance(wang) == 100
    with pytest.raises(NotEnoughPoints):
        redeem(desk, wang, 1)


def test_what_lapses_is_written_once(desk: Desk, wang: Member) -> None:
    """had 150 (50 spent) / lapses, run twice / used 100 / left 0."""
    credit(desk, wang, 150, until=date(2026, 11, 30))
    redeem(desk, wang, 50)
    desk.turn_to(date(2026, 12, 1))
    assert [desk.shop.expire_due(), desk.shop.expire_due()] == [1, 0]
    found = rows("SELECT kind, points, day FROM point_entry ORDER BY id DESC LIMIT 1")
    assert found == [("expire", -100, "2026-12-01")]
    assert balance(wang) == 0


def test_a_lot_that_is_used_up_leaves_nothing_to_lapse(desk: Desk, wang: Member) -> None:
    """had 50 / redeem 50 / lapses / no row is written."""
    credit(desk, wang, 50, until=date(2026, 11, 30))
    redeem(desk, wang, 50)
    desk.turn_to(date(2026, 12, 1))
    assert desk.shop.expire_due() == 0


def test_what_lapses_by_a_day(desk: Desk, wang: Member) -> None:
    """had 100 until 1 March and 200 until 1 July / by each day / 100, then 300 lapsed."""
    credit(desk, wang, 100, until=date(2027, 3, 1))
    credit(desk, wang, 200, until=date(2027, 7, 1))
    told = {}
    for day in (date(2027, 3, 1), date(2027, 3, 2), date(2027, 7, 1), date(2027, 7, 2)):
        desk.turn_to(day)
        desk.shop.expire_due()
        told[day] = balance(wang)
    assert list(told.values()) == [300, 200, 200, 0]


def test_the_page_shows_every_entry_with_the_balance_after_it(desk: Desk, wang: Member) -> None:
    credit(desk, wang, 100)
    redeem(desk, wang, 30)
    credit(desk, wang, 5)
    entries = desk.shop.points.entries_of(wang.member_id)
    assert [(entry.points, entry.balance) for entry in entries] == [(5, 75), (-30, 70), (100, 100)]
    limited = desk.shop.points.entries_of(wang.member_id, limit=1)
    assert [(entry.points, entry.balance) for entry in limited] == [(5, 75)]


def test_lots_stand_in_the_order_in_which_they_will_be_spent(desk: Desk, wang: Member) -> None:
    for points, until in ((1, None), (2, date(2027, 6, 1)), (3, date(2027, 1, 1)), (4, None)):
        credit(desk, wang, points, until=until)
    assert left(desk, wang) == [(3, 3), (2, 2), (1, 1), (4, 4)]


@pytest.mark.parametrize("points", [0, -5])
def test_less_than_one_point_is_a_bug(desk: Desk, wang: Member, points: int) -> None:
    with pytest.raises(ValueError, match="at least one point"):
        credit(desk, wang, points)
    with pytest.raises(ValueError, match="at least one point"):
        redeem(desk, wang, points)


STEPS = st.lists(
    st.tuples(st.sampled_from(["credit", "redeem", "days"]), st.integers(1, 120)), max_size=12
)


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=30,
)
@given(STEPS)
def test_whatever_happens_in_any_order_the_ledger_is_borne_out(
    desk: Desk, steps: list[tuple[str, int]]
) -> None:
    """A second model in ten lines: lots as a list of [last day, points]."""
    member = desk.enrol()
    model: list[list[int]] = []
    today = desk.shop.clock.today()
    for step, amount in steps:
        if step == "credit":
            last = date.fromordinal(today.toordinal() + amount)
            credit(desk, member, amount, until=last)
            model.append([last.toordinal(), amount])
        elif step == "days":
            today = date.fromordinal(today.toordinal() + amount)
            desk.turn_to(today)
            desk.shop.expire_due()
            model = [lot for lot in model if lot[0] >= today.toordinal()]
        elif amount <= sum(points for _, points in model):
            redeem(desk, member, amount)
            missing = amount
            for lot in sorted(model, key=lambda lot: lot[0]):
                used = min(lot[1], missing)
                lot[1] -= used
                missing -= used
        assert desk.points_of(member) == sum(points for _, points in model)
        assert balance(member) == desk.points_of(member)
    assert desk.shop.check() == ()
