"""Who was silent for as long as the shop says is proposed for erasing; nobody goes unasked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from shopclub.counter.erasing import EraseWordMissing
from shopclub.kernel.clock import Moment
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.listing import Listing, MemberFilter, SortKey, StandingChoice
from shopclub.members.loading import LoadedMember, load_many
from shopclub.members.members import Member
from shopclub.members.membership import MembershipTerms
from shopclub.rewards.gifts import GiftSaid
from shopclub.shop import BEGINNING
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from tests.builders import Desk, desk_in
from tests.counter.erased_people import sums
from tests.rewards.stories import Counter

SILENT = MemberFilter(standing=StandingChoice.SILENT)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        desk.turn_to(date(2022, 5, 2))
        yield desk


def proposed(desk: Desk, sort: SortKey = SortKey.NAME) -> list[str]:
    """Return the names of those who are proposed."""
    listing = Listing(sort, narrowed=SILENT)
    listed = desk.shop.member_list.block(listing)
    assert desk.shop.member_list.length(listing).members == len(listed)
    return sorted(row.name for row in listed)


def all_kinds(desk: Desk) -> dict[str, Member]:
    """Make one of each: silent in four ways, heard of in five, frozen, merged."""
    made = {name: desk.enrol(name) for name in (
        "never came", "came then", "left", "bought", "took a gift", "answered", "frozen",
        "stays", "went", "on the day",
    )}  # fmt: skip
    for name in ("came then", "left", "took a gift", "went"):
        desk.ring_up(5_000, member=made[name])
    desk.shop.members.leave(made["left"].member_id, by=desk.owner)
    desk.shop.members.freeze(made["frozen"].member_id, reason="a quarrel", by=desk.owner)
    desk.turn_to(date(2023, 11, 21))
    desk.ring_up(100, member=made["on the day"])
    desk.turn_to(date(2026, 3, 1))
    desk.ring_up(100, member=made["bought"])
    desk.ring_up(100, member=made["stays"])
    gift = desk.shop.gifts.add(GiftSaid("mug", 10), by=desk.owner)
    desk.shop.till.adjust_points(
        made["took a gift"].member_id, 50, reason="x", source="g", by=desk.owner
    )
    Counter(desk, made["took a gift"]).redeem(gift)
    yes = (Consenting(Purpose.CALLS, "May we call?"),)
    desk.shop.member_acts.answer(made["answered"].member_id, yes, by=desk.owner)
    desk.shop.merging.merge(
        made["went"].member_id, into_id=made["stays"].member_id, keep={}, by=desk.owner
    )
    desk.enrol("new")
    desk.turn_to(date(2026, 11, 21))
    return made


def test_only_who_was_silent_for_three_years_is_proposed_in_every_order(desk: Desk) -> None:
    all_kinds(desk)
    for sort in SortKey:
        assert proposed(desk, sort) == ["came then", "left", "never came"]
    desk.turn_to(date(2026, 11, 22))
    assert "on the day" in proposed(desk)


@pytest.mark.parametrize(("years", "count"), [(0, 0), (1, 4), (3, 3), (5, 0), (30, 0)])
def test_the_shop_says_after_how_many_years(desk: Desk, years: int, count: int) -> None:
    made = all_kinds(desk)
    terms = replace(MembershipTerms(phone_needed=False), silent_years=years)
    desk.shop.set_membership_terms(terms, by=desk.owner, effective=BEGINNING)
    assert len(proposed(desk)) == count
    ids = [member.member_id for member in made.values()]
    assert desk.shop.erasing.erase_silent(ids, word="ERASE", by=desk.owner).people == count


def test_a_list_of_before_makes_nobody_silent_until_the_books_go_back_so_far(
    tmp_path: Path,
) -> None:
    today = datetime(2026, 11, 29, 9, tzinfo=UTC)
    with desk_in(tmp_path, now=today) as desk:
        joined = Moment(datetime(2019, 1, 9, 9, tzinfo=UTC), date(2019, 1, 9))
        load_many([LoadedMember("old card", joined)], identity=desk.shop.identity)
        assert proposed(desk) == []
        desk.turn_to(date(2029, 11, 29))
        assert proposed(desk) == []
        desk.turn_to(date(2029, 11, 30))
        assert proposed(desk) == ["old card"]


@pytest.mark.parametrize("years", [-1, 31])
def test_other_years_are_refused(years: int) -> None:
    with pytest.raises(ValueError, match="0 to 30"):
        MembershipTerms(silent_years=years)


def test_they_are_erased_together_and_who_came_meanwhile_stays(desk: Desk) -> None:
    made = all_kinds(desk)
    before = sums()
    desk.ring_up(1, member=made["came then"])
    desk.shop.till.undo_last("oops", by=desk.owner)
    ids = [member.member_id for member in made.values()]
    erasing = desk.shop.erasing
    with pytest.raises(EraseWordMissing):
        erasing.erase_silent(ids, word="", by=desk.owner)
    with pytest.raises(NotPermitted):
        erasing.erase_silent(ids, word="ERASE", by=Actor(1, "x", Role.MANAGER))
    assert rows("SELECT * FROM member_erased") == []
    done = erasing.erase_silent(ids, word="ERASE", by=desk.owner)
    assert (done.people, done.noted, done.log_emptied) == (2, True, True)
    whose = {made["left"].member_id, made["never came"].member_id}
    assert set(rows("SELECT member_id, why FROM member_erased")) == {(w, "silent") for w in whose}
    assert proposed(desk) == []
    assert desk.shop.check() == ()
    assert before != sums()  # the purchase of today


def test_nobody_goes_by_themselves(desk: Desk) -> None:
    all_kinds(desk)
    for _ in range(3):
        desk.shop.turn_of_day()
    assert rows("SELECT * FROM member_erased") == []
