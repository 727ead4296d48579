"""What becomes of a perk whose purchase goes back, what `check` proves, and what a sale costs."""

from datetime import date

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.birthday import Birthday
from shopclub.members.members import Member
from shopclub.storage.database import engine, rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.birthdays.people import enrol, lunar, set_birthday_terms, solar
from tests.builders import Desk, spoil

TODAY = date(2026, 11, 21)
SOON = solar(11, 24)
POINTS = BirthdayTerms(perk=PerkKind.POINTS, points=88)
GOLD = Ladder(tiers=(Tier(key="gold", threshold=0, multiplier_hundredths=300),))


def perks() -> list[tuple[object, ...]]:
    """Return the perks that the file keeps: year, worth, and whether one was given back."""
    found = rows("SELECT year, worth, returned_by IS NOT NULL FROM birthday_perk ORDER BY id")
    return [(year, worth, bool(back)) for year, worth, back in found]


def test_a_whole_refund_gives_a_multiplier_back_and_a_part_does_not(desk: Desk) -> None:
    member = enrol(desk, SOON)
    first = desk.ring_up(1_000, member=member, sale_id="a")
    assert first.receipt.earned == 20
    desk.shop.till.refund(RefundDraft("part", "a", 400), by=desk.owner)
    assert desk.ring_up(1_000, member=member).receipt.earned == 10
    desk.shop.till.refund(RefundDraft("rest", "a", 600), by=desk.owner)
    assert perks() == [(2026, 200, True)]
    assert desk.ring_up(1_000, member=member, sale_id="b").receipt.earned == 20
    assert desk.shop.check() == ()
    assert desk.points_of(member) == 30


def test_a_sale_undone_and_rung_up_again_earns_the_same(desk: Desk) -> None:
    member = enrol(desk, SOON)
    for number in range(5):
        assert desk.ring_up(1_000, member=member).receipt.earned == 20
        desk.shop.till.undo_last(f"undo-{number}", by=desk.owner)
    assert desk.points_of(member) == 0
    assert desk.shop.check() == ()


def test_points_given_for_a_birthday_stay_when_the_purchase_goes_back(desk: Desk) -> None:
    set_birthday_terms(desk, POINTS)
    member = enrol(desk, SOON)
    for number in range(3):
        desk.ring_up(1_000, member=member)
        desk.shop.till.undo_last(f"undo-{number}", by=desk.owner)
    assert desk.points_of(member) == 88
    assert desk.shop.check() == ()


@pytest.mark.parametrize(
    ("what", "fault"),
    [
        ("birthday multiplier", "UPDATE birthday_perk SET worth = 300 WHERE kind = 'multiplier'"),
        ("birthday multiplier", "UPDATE birthday_perk SET day = '2026-11-20' WHERE id = 1"),
        ("birthday points", "UPDATE birthday_perk SET worth = 8 WHERE kind = 'points'"),
        ("birthday points", "DELETE FROM birthday_perk WHERE kind = 'points'"),
        (
            "birthday perk of a refunded sale",
            "UPDATE birthday_perk SET returned_by = NULL WHERE returned_by IS NOT NULL",
        ),
        (
            "birthday perk of a refunded sale",
            "UPDATE birthday_perk SET returned_by = 'undo' WHERE sale_id = 'kept'",
        ),
        (
            "birthday perk against its seal",
            "UPDATE birthday_perk SET occurs_on = '2026-11-25' WHERE sale_id = 'kept'",
        ),
    ],
)
def test_check_finds_a_perk_that_nothing_bears_out(desk: Desk, what: str, fault: str) -> None:
    desk.ring_up(1_000, member=enrol(desk, SOON, name="甲"), sale_id="kept")
    undone = enrol(desk, SOON, name="乙")
    desk.ring_up(1_000, member=undone)
    desk.shop.till.undo_last("undo", by=desk.owner)
    set_birthday_terms(desk, POINTS)
    desk.ring_up(1_000, member=enrol(desk, SOON, name="丙"))
    assert desk.shop.check() == ()
    spoil(fault)
    assert what in {difference.what for difference in desk.shop.check()}


@pytest.mark.parametrize(("birthday", "more"), [(solar(6, 1), 0), (lunar(2, 7), 0), (SOON, 3)])
def test_a_sale_without_a_birthday_near_runs_no_statement_more(
    desk: Desk, birthday: Birthday, more: int
) -> None:
    plain, born = enrol(desk, None), enrol(desk, birthday, name="李秀英")
    for member in (plain, born):
        desk.ring_up(10, member=member)
    counted = [statements_of(desk, member) for member in (plain, born)]
    print(f"{counted[0]} statements, {counted[1]} near a birthday")
    assert counted[1] - counted[0] == more


def statements_of(desk: Desk, member: Member) -> int:
    """Return how many statements a sale runs."""
    said: list[str] = []
    engine().connection().set_trace_callback(said.append)
    try:
        desk.ring_up(1_000, member=member)
    finally:
        engine().connection().set_trace_callback(None)
    return len(said)
