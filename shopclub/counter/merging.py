"""Two memberships of one person become one: said before what it does, then done as a whole."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from shopclub.birthdays.merging import move_days
from shopclub.counter.paper import tier_label
from shopclub.counter.receipt import TierLabel
from shopclub.counter.rulebook import change_setting
from shopclub.counter.till_clock import TillClock
from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.errors import ShopClubError
from shopclub.members import merging as people
from shopclub.members import reading
from shopclub.members.consent import Answered
from shopclub.members.doubles import TOLD_APART, Double, Doubles, ToldApart
from shopclub.members.members import Member, Members
from shopclub.members.merging import Differing, Keep, MergeWithSelf, Told
from shopclub.members.notes import move_notes
from shopclub.members.phones import masked_phone
from shopclub.points.entries import EntryKind, Posting
from shopclub.points.ledger import Ledger
from shopclub.points.transferring import move_all
from shopclub.rewards.voucher_book import Vouchers
from shopclub.sales import rollups
from shopclub.sales.merging import move_sales
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import writing
from shopclub.storage.identity import Identity
from shopclub.tiers import merging as tier_merging
from shopclub.tiers.merging import TiersMerged
from shopclub.tiers.tiers import Tiers

MOST_DOUBLES = 200


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of the two as the merge finds it.

    Points are below 0 where some are owed, money is in minor units, vouchers can be used; `phone`
    is masked.
    """

    member: Member
    phone: str
    tier: TierLabel
    points: int
    visits: int
    spent: int
    vouchers: int
    last_visit: date | None


@dataclass(frozen=True, slots=True)
class MergeQuote:
    """What a merge will do: the two, and what the one that stays has then.

    `welcome` are points that come with a tier of which neither had them; `spend` counts for the
    tier. `locked` tells that no review takes the tier.
    """

    into: MergeSide
    gone: MergeSide
    tier: TierLabel
    points: int
    spend: int
    welcome: int
    locked: bool
    differing: tuple[Differing, ...]


@dataclass(eq=False)
class MergeChanged(ShopClubError):
    """Something the owner saw of a merge is not so any more; `now` is how it stands."""

    now: MergeQuote


class Merging:
    """Merging two members: for the owner only, one transaction."""

    def __init__(
        self,
        *,
        clock: ShopClock,
        identity: Identity,
        members: Members,
        ledger: Ledger,
        tiers: Tiers,
        vouchers: Vouchers,
        doubles: Doubles,
    ) -> None:
        self._clock = TillClock(clock)
        self._country = identity.country
        self._members = members
        self._ledger = ledger
        self._tiers = tiers
        self._vouchers = vouchers
        self._doubles = doubles

    def doubles(self, *, by: Actor, limit: int = MOST_DOUBLES) -> tuple[Double, ...]:
        """Return pairs of members who may be one person and were not told apart, newest first."""
        by.require(Permission.OPEN_OFFICE)
        return self._doubles.find(settings.current(TOLD_APART, on=date.max), limit=limit)

    def tell_apart(self, one_id: int, other_id: int, *, by: Actor) -> None:
        """Keep that two members are two people, so that they are no double any more."""
        with writing():
            by.require(Permission.MERGE_MEMBERS)
            known = settings.current(TOLD_APART, on=date.max).pairs
            value = ToldApart(known | {(min(one_id, other_id), max(one_id, other_id))})
            moment = self._clock.present()
            change_setting(TOLD_APART, value, by=by, moment=moment, effective=date.min)

    def quote(self, gone_id: int, *, into_id: int) -> MergeQuote:
        """Return what a merge would do now; writes nothing.

        Raises MergeWithSelf, and MemberUnknown, MemberFrozen, MemberLeft or MemberMerged of either.
        """
        return self._quote(gone_id, into_id, on=self._clock.today())[0]

    def merge(
        self,
        gone_id: int,
        *,
        into_id: int,
        keep: Mapping[Told, Keep],
        by: Actor,
        seen: MergeQuote | None = None,
    ) -> MergeQuote:
        """Let a membership go into another one with all it has, and return what that did.

        `keep` says whose word counts where both differ. Raises MergeChanged where `seen` is not so
        any more, what `quote` raises, ClockBehind, or what `Members.edit` raises of the
        particulars; then nothing is written.
        """
        with writing(whole=True):
            by.require(Permission.MERGE_MEMBERS)
            moment = self._moment()
            now, tier = self._quote(gone_id, into_id, on=moment.day)
            if seen is not None and seen != now:
                raise MergeChanged(now)
            ours, theirs = (reading.read_told(side.member) for side in (now.into, now.gone))
            said = people.united(ours, theirs, keep)
            people.write_merge(
                now.gone.member,
                into_id=into_id,
                country=self._country,
                moment=moment,
                staff_id=by.staff_id,
            )
            move_sales(gone_id, into_id=into_id)
            answered = people.take_answers(
                gone_id, into_id=into_id, moment=moment, staff_id=by.staff_id
            )
            _log(now, answered, moment=moment, by=by)
            tier_merging.merge(tier, gone_id, into_id=into_id, ledger=self._ledger, moment=moment)
            if tier.gone.locked:
                self._tiers.lock(into_id, by=by)
            move_all(self._giver(gone_id, moment=moment, by=by), into_id=into_id)
            self._vouchers.move_all(gone_id, into_id=into_id)
            move_days(gone_id, into_id=into_id)
            move_notes(gone_id, into_id=into_id)
            introducer = people.write_people(gone_id, into_id=into_id, theirs=theirs)
            kept = reading.read_told(self._members.member(into_id)).particulars.introduced_by
            told = replace(said.particulars, introduced_by=kept or introducer)
            self._members.edit(into_id, replace(said, particulars=told), by=by)
            return now

    def _moment(self) -> Moment:
        before, present = self._clock.before("")
        return self._clock.reading(before, present=present)

    def _giver(self, gone_id: int, *, moment: Moment, by: Actor) -> Posting:
        cause = f"merge:{gone_id}"
        return Posting(self._ledger.unit, gone_id, EntryKind.TRANSFER, cause, moment, by.staff_id)

    def _quote(self, gone_id: int, into_id: int, *, on: date) -> tuple[MergeQuote, TiersMerged]:
        if gone_id == into_id:
            raise MergeWithSelf
        into, gone = (self._members.require_active(who) for who in (into_id, gone_id))
        tier = tier_merging.plan(gone_id, into_id=into_id, on=on)
        ladder = self._tiers.ladder(on=on)
        sides = [
            self._side(member, tier=tier_label(standing.tier, ladder=ladder), on=on)
            for member, standing in ((into, tier.into), (gone, tier.gone))
        ]
        quoted = MergeQuote(
            into=sides[0],
            gone=sides[1],
            tier=tier_label(tier.after, ladder=ladder),
            points=sides[0].points + sides[1].points + tier.welcome,
            spend=tier.spend,
            welcome=tier.welcome,
            locked=tier.locked,
            differing=people.differing(reading.read_told(into), reading.read_told(gone)),
        )
        return quoted, tier

    def _side(self, member: Member, *, tier: TierLabel, on: date) -> MergeSide:
        totals = rollups.member_totals(member.member_id)
        vouchers, _ = self._vouchers.count_open(member.member_id, on=on)
        phone = member.phone
        return MergeSide(
            member=member,
            phone="" if phone is None else masked_phone(phone, country=self._country),
            tier=tier,
            points=self._ledger.balance(member.member_id, on=on),
            visits=0 if totals is None else totals.visits,
            spent=0 if totals is None else totals.paid,
            vouchers=vouchers,
            last_visit=None if totals is None else totals.last_day,
        )


def _log(done: MergeQuote, answered: Answered, *, moment: Moment, by: Actor) -> None:
    audit.record(
        "merge members",
        moment=moment,
        staff_id=by.staff_id,
        subject=f"member:{done.into.member.member_id}",
        gone=done.gone.member.member_id,
        points=done.gone.points,
        visits=done.gone.visits,
        **answered.sealed,
    )
