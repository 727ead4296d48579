"""Two memberships of one person become one: nothing is lost, and every figure still proves."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.merging import MergeChanged, MergeQuote
from shopclub.counter.refund_draft import RefundDraft
from shopclub.kernel.errors import ShopClubError
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import Member, MemberFrozen, MemberLeft, NewMember
from shopclub.members.merging import Keep, MergeWithSelf, Told
from shopclub.members.particulars import Particulars, TooManyTags
from shopclub.members.people import MemberMerged
from shopclub.points.terms import DeficitPolicy, PointTerms
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER, Ladder
from tests.builders import Desk, desk_in

WELCOMING = Ladder(
    tuple(
        replace(tier, welcome_points=points)
        for tier, points in zip(STANDARD_LADDER.tiers, (0, 150, 400), strict=True)
    )
)
LOTS = "SELECT remaining, expires_on FROM point_lot WHERE member_id = ? AND remaining ORDER BY 2"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=WELCOMING) as desk:
        yield desk


@pytest.fixture
def two(desk: Desk) -> tuple[Member, Member]:
    """Return who stays and who goes, the same person with two telephones."""
    return desk.enrol("王小明", "13800138000"), desk.enrol("王小明", "13900139000")


def merge(
    desk: Desk, into: Member, gone: Member, keep: dict[Told, Keep] | None = None
) -> MergeQuote:
    """Merge as the owner does who saw what it will do, and prove the shop."""
    seen = desk.shop.merging.quote(gone.member_id, into_id=into.member_id)
    done = desk.shop.merging.merge(
        gone.member_id, into_id=into.member_id, keep=keep or {}, by=desk.owner, seen=seen
    )
    assert desk.shop.check() == ()
    return done


def lots_of(member: Member) -> list[tuple[int, str | None]]:
    return [(left, last) for left, last in rows(LOTS, member.member_id)]


def sums() -> list[tuple[int, ...]]:
    return rows("SELECT sum(points) FROM point_balance")


def test_lots_move_with_their_last_days_and_the_sum_stays(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    """Had 100 of November and 30 of December; the other 40 of December; 170 with their days."""
    into, gone = two
    desk.give(100, to=gone)
    desk.turn_to(date(2026, 12, 2))
    desk.give(30, to=gone)
    desk.give(40, to=into)
    before = sums()
    done = merge(desk, into, gone)
    assert (done.gone.points, done.into.points, done.points) == (130, 40, 170)
    assert lots_of(into) == [(100, "2027-11-30"), (40, "2027-12-31"), (30, "2027-12-31")]
    assert lots_of(gone) == []
    assert desk.points_of(into) == 170
    assert sums() == before


@pytest.mark.parametrize(
    ("has", "owes", "left", "owed"), [(100, 30, 70, 0), (20, 30, 0, 10), (0, 30, 0, 30)]
)
def test_what_is_owed_moves_too_and_is_paid_first(
    desk: Desk, two: tuple[Member, Member], has: int, owes: int, left: int, owed: int
) -> None:
    into, gone = two
    desk.shop.till.adjust_points(gone.member_id, -owes, reason="x", source="a", by=desk.owner)
    if has:
        desk.give(has, to=into)
    assert merge(desk, into, gone).points == has - owes
    account = desk.shop.points.account(into.member_id)
    assert (account.available(on=desk.shop.clock.today()), account.owed) == (left, owed)


def test_points_of_the_one_that_goes_pay_what_the_other_owes(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.shop.till.adjust_points(into.member_id, -30, reason="x", source="a", by=desk.owner)
    desk.give(100, to=gone)
    merge(desk, into, gone)
    assert desk.shop.points.account(into.member_id).owed == 0
    assert desk.points_of(into) == 70


def test_what_lapsed_and_is_not_written_off_yet_does_not_come_back(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.give(100, to=gone)
    desk.turn_to(date(2027, 12, 1))
    assert merge(desk, into, gone).points == 0
    assert desk.points_of(into) == 0


def test_a_refund_of_a_sale_of_the_one_that_went_is_the_others(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    """Earned 100, used 100 for a sale that earned 90; merged; both sales come back: 0 left."""
    into, gone = two
    earning = desk.ring_up(10_000, member=gone)
    paying = desk.ring_up(10_000, member=gone, points=100)
    desk.give(7, to=into)
    merge(desk, into, gone)
    assert desk.points_of(into) == 97
    till = desk.shop.till
    till.refund(RefundDraft("b", paying.receipt.sale_id), by=desk.owner)
    assert desk.points_of(into) == 107
    assert lots_of(gone) == []
    assert desk.shop.check() == ()
    quoted = till.quote_refund(RefundDraft("a", earning.receipt.sale_id))
    till.refund(RefundDraft("a", earning.receipt.sale_id, seen=quoted), by=desk.owner)
    assert desk.points_of(into) == 7
    profile = desk.shop.lookup.profile(into.member_id)
    assert (profile.visits, profile.spent) == (3, 700)
    assert desk.shop.check() == ()


def test_points_that_were_spent_before_the_merge_are_owed_or_forgiven_after_it(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    earning = desk.ring_up(10_000, member=gone)
    desk.ring_up(1_000, member=gone, points=100)
    merge(desk, into, gone)
    desk.set_terms(PointTerms(deficit=DeficitPolicy.FORGIVE))
    desk.shop.till.refund(RefundDraft("a", earning.receipt.sale_id), by=desk.owner)
    assert desk.shop.points.balance(into.member_id, on=desk.shop.clock.today()) == 0
    assert desk.shop.check() == ()


def test_a_refund_takes_from_the_very_lot_that_moved(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    """The other's lot lapses sooner, and stays: a refund takes what its own sale brought."""
    into, gone = two
    desk.give(50, to=into)
    desk.turn_to(date(2026, 12, 2))
    earning = desk.ring_up(4_000, member=gone)
    merge(desk, into, gone)
    desk.shop.till.refund(RefundDraft("a", earning.receipt.sale_id), by=desk.owner)
    assert lots_of(into) == [(50, "2027-11-30")]


def test_both_spends_reach_a_tier_and_its_welcome_comes_once(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.ring_up(120_000, member=gone)
    desk.ring_up(100_000, member=into)
    done = merge(desk, into, gone)
    assert (done.tier.key, done.welcome, done.spend) == ("silver", 150, 220_000)
    assert desk.points_of(into) == done.points == 1_200 + 1_000 + 150
    page = desk.shop.lookup.page(into.member_id)
    assert page.profile.tier.key == "silver"
    assert page.window_spend == 220_000


def test_the_higher_tier_stays_and_a_welcome_is_not_given_twice(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.ring_up(250_000, member=gone)
    done = merge(desk, into, gone)
    assert (done.tier.key, done.welcome) == ("silver", 0)
    assert desk.points_of(into) == 2_500 + 150
    assert desk.shop.lookup.profile(into.member_id).tier.key == "silver"
    desk.ring_up(700_000, member=into)
    assert desk.shop.lookup.profile(into.member_id).tier.key == "gold"
    assert desk.shop.check() == ()


def test_one_lock_is_enough_and_a_review_leaves_the_one_that_went_alone(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.ring_up(250_000, member=gone)
    desk.shop.tiers.lock(gone.member_id, by=desk.owner)
    assert merge(desk, into, gone).locked
    desk.turn_to(date(2028, 1, 2))
    desk.shop.till.confirm_clock(by=desk.owner)
    assert desk.shop.turn_of_day().moves == ()
    assert desk.shop.lookup.page(into.member_id).locked
    assert desk.shop.lookup.profile(into.member_id).tier.key == "silver"
    reviewed = rows("SELECT DISTINCT member_id FROM tier_review ORDER BY member_id")
    assert reviewed == [(into.member_id,)]
    assert desk.shop.check() == ()


def test_a_promotion_by_a_sale_that_comes_back_after_the_merge_is_judged_by_both(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    lifted = desk.ring_up(210_000, member=into)
    desk.ring_up(50_000, member=gone)
    merge(desk, into, gone)
    desk.shop.till.refund(RefundDraft("a", lifted.receipt.sale_id), by=desk.owner)
    assert desk.shop.lookup.profile(into.member_id).tier.key == "bronze"
    assert desk.points_of(into) == 500
    assert desk.shop.check() == ()


def test_three_that_are_one_are_one(desk: Desk) -> None:
    first, second, third = (desk.enrol(name) for name in ("甲", "乙", "丙"))
    sales = [desk.ring_up(10_000, member=member) for member in (first, second, third)]
    merge(desk, second, first)
    merge(desk, third, second)
    assert desk.points_of(third) == 300
    assert desk.shop.lookup.page(first.member_id).profile.member.member_id == third.member_id
    for number, sale in enumerate(sales):
        desk.shop.till.refund(RefundDraft(str(number), sale.receipt.sale_id), by=desk.owner)
    assert desk.points_of(third) == 0
    assert desk.shop.check() == ()
    assert desk.shop.rebuild() == ()
    assert rows("SELECT gone_id, now_id FROM member_now ORDER BY 1") == [(1, 3), (2, 3)]


def test_an_old_card_names_who_stands_for_it(desk: Desk, two: tuple[Member, Member]) -> None:
    into, gone = two
    desk.shop.members.add_code(gone.member_id, "OLD-77", by=desk.owner)
    merge(desk, into, gone)
    for code in (gone.card_number, "OLD-77"):
        with pytest.raises(MemberMerged) as refused:
            desk.shop.lookup.scanned(code)
        assert (refused.value.into_id, refused.value.name) == (into.member_id, "王小明")
    with pytest.raises(MemberMerged):
        desk.ring_up(1_000, member=gone)
    assert [found.member_id for found in desk.shop.lookup.find("王小明")] == [into.member_id]


def test_the_same_sale_sent_again_after_the_merge_is_the_first_one(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    draft = desk.draft(5_000, member=gone)
    first = desk.shop.till.ring_up(draft, by=desk.owner)
    merge(desk, into, gone)
    assert desk.shop.till.ring_up(draft, by=desk.owner) == first


def test_particulars_are_united_and_the_owner_chooses_where_they_differ(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    ours = Particulars(allergies="peanuts", note="likes tea", tags=("VIP",))
    theirs = Particulars(allergies="milk", address="人民路 8 号", tags=("vip", "school"))
    lunar = Birthday(Calendar.LUNAR, 8, 15)
    members = desk.shop.members
    members.edit(into.member_id, NewMember("王小明", "13800138000", None, ours), by=desk.owner)
    said = NewMember("王晓明", "13900139000", lunar, theirs)
    members.edit(gone.member_id, said, by=desk.owner)
    done = merge(desk, into, gone, {Told.PHONE: Keep.THEIRS})
    assert [each.what for each in done.differing] == [Told.NAME, Told.PHONE, Told.ALLERGIES]
    member, told = members.member(into.member_id), members.particulars(into.member_id)
    assert (member.name, member.phone, member.birthday) == ("王小明", "+8613900139000", lunar)
    assert (told.allergies, told.note, told.address) == (
        "peanuts; milk",
        "likes tea",
        "人民路 8 号",
    )
    assert told.tags == ("VIP", "school")
    assert ("phone", "+8613800138000") in {
        (edit.field, edit.before) for edit in members.edits(into.member_id)
    }


def test_a_no_of_either_is_a_no_and_an_only_answer_stands(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two

    def answer(member: Member, **given: bool) -> None:
        told = tuple(Consenting(Purpose[key], "May we?", said) for key, said in given.items())
        said = NewMember(member.name, member.phone or "", consents=told)
        desk.shop.members.edit(member.member_id, said, by=desk.owner)

    answer(into, OFFERS=True, CALLS=False)
    answer(gone, OFFERS=False, CALLS=True, REMINDERS=True)
    merge(desk, into, gone)
    kept = {each.purpose: each.given for each in desk.shop.members.consents(into.member_id)}
    assert kept == {Purpose.OFFERS: False, Purpose.CALLS: False, Purpose.REMINDERS: True}


def test_whoever_was_brought_by_the_one_that_went_was_brought_by_the_other(desk: Desk) -> None:
    into = desk.enrol("甲")
    gone = desk.shop.members.enrol(
        NewMember("乙", particulars=Particulars(introduced_by=into.member_id)), by=desk.owner
    )
    friend = desk.shop.members.enrol(
        NewMember("丙", particulars=Particulars(introduced_by=gone.member_id)), by=desk.owner
    )
    merge(desk, into, gone)
    assert desk.shop.members.particulars(friend.member_id).introduced_by == into.member_id
    assert desk.shop.members.particulars(into.member_id).introduced_by is None


def test_days_of_the_family_and_the_first_day_of_joining_are_kept(desk: Desk) -> None:
    gone = desk.enrol("甲")
    desk.turn_to(date(2026, 12, 1))
    into = desk.enrol("甲")
    wedding = Birthday(Calendar.SOLAR, 5, 20)
    for member in (gone, into):
        desk.shop.birthdays.add_family_day(member.member_id, "wedding", wedding, by=desk.owner)
    child = Birthday(Calendar.SOLAR, 6, 1)
    desk.shop.birthdays.add_family_day(gone.member_id, "Lan", child, by=desk.owner)
    merge(desk, into, gone)
    days = desk.shop.birthdays.family_days(into.member_id)
    assert sorted(day.name for day in days) == ["Lan", "wedding"]
    assert desk.shop.members.member(into.member_id).joined == date(2026, 11, 21)


def _self(desk: Desk, into: Member, gone: Member) -> int:
    return into.member_id


def _left(desk: Desk, into: Member, gone: Member) -> int:
    desk.shop.members.leave(gone.member_id, by=desk.owner)
    return gone.member_id


def _frozen(desk: Desk, into: Member, gone: Member) -> int:
    desk.shop.members.freeze(gone.member_id, reason="lost", by=desk.owner)
    return gone.member_id


def _merged(desk: Desk, into: Member, gone: Member) -> int:
    merge(desk, into, gone)
    return gone.member_id


@pytest.mark.parametrize(
    ("prepare", "refusal"),
    [
        (_self, MergeWithSelf),
        (_left, MemberLeft),
        (_frozen, MemberFrozen),
        (_merged, MemberMerged),
    ],
)
def test_what_cannot_be_merged_is_refused_and_nothing_is_written(
    desk: Desk,
    two: tuple[Member, Member],
    prepare: Callable[[Desk, Member, Member], int],
    refusal: type[ShopClubError],
) -> None:
    into, gone = two
    desk.give(10, to=gone)
    whom = prepare(desk, into, gone)
    before = rows("SELECT count(*) FROM audit_line")
    with pytest.raises(refusal):
        desk.shop.merging.merge(whom, into_id=into.member_id, keep={}, by=desk.owner)
    assert rows("SELECT count(*) FROM audit_line") == before


def test_a_refused_field_leaves_everything_as_it_was(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    desk.give(10, to=gone)
    for member, first in ((into, 0), (gone, 50)):
        tags = tuple(f"tag {number}" for number in range(first, first + 11))
        said = NewMember(member.name, member.phone or "", particulars=Particulars(tags=tags))
        desk.shop.members.edit(member.member_id, said, by=desk.owner)
    with pytest.raises(TooManyTags):
        desk.shop.merging.merge(gone.member_id, into_id=into.member_id, keep={}, by=desk.owner)
    assert desk.points_of(gone) == 10
    assert rows("SELECT * FROM member_merge") == []
    assert desk.shop.check() == ()


def test_only_the_owner_merges_and_only_what_was_seen(
    desk: Desk, two: tuple[Member, Member]
) -> None:
    into, gone = two
    seen = desk.shop.merging.quote(gone.member_id, into_id=into.member_id)
    for role in (Role.MANAGER, Role.CASHIER):
        with pytest.raises(NotPermitted):
            desk.shop.merging.merge(
                gone.member_id, into_id=into.member_id, keep={}, by=Actor(1, "小王", role)
            )
    desk.give(5, to=gone)
    with pytest.raises(MergeChanged) as refused:
        desk.shop.merging.merge(
            gone.member_id, into_id=into.member_id, keep={}, by=desk.owner, seen=seen
        )
    assert refused.value.now.points == 5
    assert desk.points_of(gone) == 5
