"""A locked tier is kept; what keeps the others is said, to the member and to the owner."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.members.members import Member
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.tiers import proof
from shopclub.tiers.review_days import Review, ReviewKind
from shopclub.tiers.tiers import Keeping
from tests.builders import Desk, desk_in
from tests.tiers.stories import B_S_G, keeping, review, standing, stands

YEAR_END = date(2027, 12, 31)
NEW_YEAR = date(2028, 1, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a shop with three tiers, opened on 21 November 2026."""
    with desk_in(tmp_path, ladder=B_S_G) as desk:
        yield desk
        assert proof.differences() == ()


@pytest.fixture
def wang(desk: Desk) -> Member:
    """Return a member who bought nothing yet."""
    return desk.enrol()


def test_a_locked_tier_is_skipped_until_it_is_unlocked(desk: Desk, wang: Member) -> None:
    desk.ring_up(200_000, member=wang)
    desk.shop.tiers.lock(wang.member_id, by=desk.owner)
    desk.shop.tiers.lock(wang.member_id, by=desk.owner)
    desk.turn_to(NEW_YEAR)
    assert review(desk) == []
    assert keeping(desk, wang) is None
    assert standing(desk, wang).locked
    desk.shop.tiers.unlock(wang.member_id, by=desk.owner)
    assert not standing(desk, wang).locked
    desk.turn_to(date(2029, 1, 1))
    assert review(desk) == [("silver", "bronze", "2028-12-31")]
    reasons = [move.reason for move in desk.shop.tiers.moves_of(wang.member_id)]
    assert reasons[:3] == ["review:2028-12-31", "unlock", "lock"]
    done = rows("SELECT action FROM audit_line WHERE subject = 'member:1' AND action LIKE '%tier'")
    assert done == [("lock tier",), ("unlock tier",)]


def test_a_locked_member_still_rises_at_once(desk: Desk, wang: Member) -> None:
    desk.shop.tiers.lock(wang.member_id, by=desk.owner)
    desk.ring_up(200_000, member=wang)
    assert stands(desk, wang)[0] == "silver"
    assert standing(desk, wang).locked


@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_the_owner_locks_a_tier(desk: Desk, wang: Member, role: Role) -> None:
    other = Actor(staff_id=desk.owner.staff_id, name="小李", role=role)
    with pytest.raises(NotPermitted):
        desk.shop.tiers.lock(wang.member_id, by=other)
    with pytest.raises(NotPermitted):
        desk.shop.tiers.unlock(wang.member_id, by=other)
    assert desk.shop.tiers.moves_of(wang.member_id) == ()


def test_what_keeps_a_tier_looks_at_the_window_of_the_review_day(desk: Desk, wang: Member) -> None:
    assert keeping(desk, wang) is None
    desk.turn_to(date(2026, 12, 30))
    desk.ring_up(600_000, member=wang)
    desk.turn_to(date(2027, 3, 1))
    desk.ring_up(249_000, member=wang)
    assert stands(desk, wang) == ("gold", 849_000)
    assert keeping(desk, wang) == Keeping(B_S_G.tiers[2], YEAR_END, spend=249_000, to_keep=551_000)


def test_the_owner_is_told_thirty_days_ahead_who_would_go_down(desk: Desk, wang: Member) -> None:
    li, han = desk.enrol("李雷"), desk.enrol("韩梅梅")
    locked = desk.enrol("老友")
    desk.turn_to(date(2026, 12, 1))
    for member in (wang, li, locked):
        desk.ring_up(900_000, member=member)
    desk.turn_to(date(2027, 1, 2))
    desk.ring_up(250_000, member=han)
    desk.shop.tiers.lock(locked.member_id, by=desk.owner)
    desk.turn_to(date(2027, 6, 1))
    desk.ring_up(290_000, member=li)
    ask = desk.shop.tiers.reviews_due
    assert ask(on=date(2027, 11, 30)) == ()
    for day in (date(2027, 12, 1), YEAR_END):
        told = [(d.member_id, d.would_be.key, d.spend, d.to_keep) for d in ask(on=day)]
        assert told == [
            (wang.member_id, "bronze", 0, 800_000),
            (li.member_id, "silver", 290_000, 510_000),
        ]
        assert {d.review_on for d in ask(on=day)} == {YEAR_END}
    assert ask(on=NEW_YEAR) == ()


def test_notice_of_anniversaries_comes_day_by_day(desk: Desk, wang: Member) -> None:
    desk.set_ladder(replace(B_S_G, review=Review(ReviewKind.JOINING), notice_days=7))
    desk.ring_up(200_000, member=wang)
    ask = desk.shop.tiers.reviews_due
    assert ask(on=date(2027, 11, 13)) == ()
    (told,) = ask(on=date(2027, 11, 14))
    assert (told.member_id, told.review_on) == (wang.member_id, date(2027, 11, 21))
    assert (told.tier.key, told.to_keep) == ("silver", 200_000)
