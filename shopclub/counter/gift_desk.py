"""Gifts at the till: what a member can have, what it takes, and giving it once."""

from shopclub.birthdays.birthdays import Birthdays, perk_told
from shopclub.counter.birthday_gifts import BirthdayGifts
from shopclub.counter.gift_draft import (
    GiftChanged,
    GiftChoice,
    GiftConflict,
    GiftDraft,
    GiftNeedsTier,
    GiftNotSaved,
    GiftQuote,
    IssuedSlip,
    content_of,
)
from shopclub.counter.gift_slip import GiftSlip, from_json, to_json
from shopclub.counter.paper import shop_face, tier_label
from shopclub.counter.receipt import ReceiptMember
from shopclub.counter.saved import looked_up
from shopclub.counter.till_clock import TillClock
from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.members.members import Member, Members
from shopclub.points.ledger import Ledger
from shopclub.points.terms import POINT_TERMS
from shopclub.rewards import redemptions
from shopclub.rewards.gifts import Gift, check_offered, check_points, is_offered
from shopclub.rewards.giving import Gifts
from shopclub.rewards.redemptions import NewRedemption, Redemption, RedemptionUnknown
from shopclub.sales import slips
from shopclub.staff import doubted
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.database import writing
from shopclub.storage.identity import IDENTITY, Identity
from shopclub.tiers.tiers import Tiers


class GiftDesk:
    """The gifts of a till."""

    def __init__(
        self,
        *,
        clock: TillClock,
        identity: Identity,
        members: Members,
        ledger: Ledger,
        tiers: Tiers,
        gifts: Gifts,
        birthdays: Birthdays,
    ) -> None:
        self._clock = clock
        self._identity = identity
        self._members = members
        self._ledger = ledger
        self._tiers = tiers
        self._gifts = gifts
        self._birthdays = birthdays
        self._for_birthdays = BirthdayGifts(
            members=members, ledger=ledger, tiers=tiers, gifts=gifts, birthdays=birthdays
        )

    def choices(self, member_id: int) -> tuple[GiftChoice, ...]:
        """Return the gifts on offer, those first that the member can have, the dearest first.

        Before them all stands the one that waits for a birthday, in stock or not.
        """
        moment = self._clock.present()
        found: list[GiftChoice] = []
        for gift in self._gifts.gifts():
            if not is_offered(gift, on=moment.day):
                continue
            try:
                found.append(GiftChoice(gift, self._quote(gift, member_id, moment=moment), None))
            except ShopClubError as refused:
                found.append(GiftChoice(gift, None, refused))
        found.sort(key=lambda choice: (choice.refused is not None, -choice.gift.said.points))
        return (*self._for_birthdays.choices(member_id, on=moment.day), *found)

    def quote(self, draft: GiftDraft) -> GiftQuote:
        """Return what giving a gift would take now; raises why the member cannot have it."""
        moment = self._clock.present()
        self._members.require_active(draft.member_id)
        if draft.for_birthday:
            waiting = self._for_birthdays.waiting(draft.member_id, on=moment.day)
            return self._for_birthdays.quote(waiting, draft.member_id, on=moment.day)
        gift = self._gifts.gift(draft.gift_id)
        return self._quote(gift, draft.member_id, moment=moment)

    def give(self, draft: GiftDraft, *, by: Actor) -> IssuedSlip:
        """Give a gift once, with all that follows from it."""
        try:
            with writing(whole=True):
                by.require(Permission.SELL)
                first = redemptions.find(draft.redemption_id)
                return self._give(draft, by=by) if first is None else _answered(first, draft)
        except EnvironmentProblem as problem:
            return looked_up(
                problem, lambda: self.find(draft.redemption_id), not_saved=GiftNotSaved
            )

    def find(self, redemption_id: str) -> IssuedSlip | None:
        """Return the slip of a gift, if it was given."""
        found = redemptions.find(redemption_id)
        return None if found is None else _issued(found)

    def find_number(self, number: str) -> IssuedSlip | None:
        """Return the slip of a number, if it is one."""
        found = redemptions.find_number(number)
        return None if found is None else _issued(found)

    def undo(self, number: str, *, by: Actor, approved_by: Actor | None) -> IssuedSlip:
        """Take a gift back: points into their lots, the piece to the stock, the money out."""
        with writing(whole=True):
            (approved_by or by).require(Permission.REFUND)
            doubted.require_trusted(by=by, approved_by=approved_by)
            given = redemptions.find_number(number)
            if given is None:
                raise RedemptionUnknown(number)
            moment = self._moment()
            undone = slips.record(
                means=given.means,
                money=-given.money,
                till=self._identity.till,
                staff_id=by.staff_id,
                moment=moment,
            )
            grace = settings.current(POINT_TERMS, on=moment.day).grace_days
            self._gifts.take_back(
                given, number=undone, grace_days=grace, moment=moment, by=approved_by or by
            )
            self._birthdays.give_gift_back(given.redemption_id)
            return IssuedSlip(from_json(given.slip), given.member_name, undone=True)

    def _give(self, draft: GiftDraft, *, by: Actor) -> IssuedSlip:
        doubted.require_trusted(by=by)
        member = self._members.require_active(draft.member_id)
        moment = self._moment()
        waiting = None
        if draft.for_birthday:
            waiting = self._for_birthdays.waiting(draft.member_id, on=moment.day)
            now = self._for_birthdays.quote(waiting, draft.member_id, on=moment.day)
        else:
            gift = self._gifts.gift(draft.gift_id)
            now = self._quote(gift, draft.member_id, moment=moment)
        if now.gift_id != draft.gift_id or draft.seen not in {None, now}:
            raise GiftChanged(now)
        number = slips.record(
            means=draft.means.value,
            money=now.money,
            till=self._identity.till,
            staff_id=by.staff_id,
            moment=moment,
        )
        slip = self._slip(now, member, number=number, moment=moment, by=by)
        new = NewRedemption(
            redemption_id=draft.redemption_id,
            number=number,
            gift_id=now.gift_id,
            member_id=member.member_id,
            points=now.points,
            money=now.money,
            means=draft.means.value,
            content=content_of(draft),
            slip=to_json(slip),
        )
        perk = None if waiting is None else waiting.perk
        told = perk_told(perk, member.member_id, moment)
        self._gifts.give(new, moment=moment, by=by, **told)
        if waiting is not None:
            self._birthdays.give(
                waiting.perk,
                member_id=member.member_id,
                moment=moment,
                redemption_id=draft.redemption_id,
            )
        return IssuedSlip(slip, member.name)

    def _quote(self, gift: Gift, member_id: int, *, moment: Moment) -> GiftQuote:
        """Return what a gift takes of a member; raises why they cannot have it."""
        account, said = self._ledger.account(member_id), gift.said
        held = account.available(on=moment.day)
        check_offered(gift, on=moment.day)
        self._check_tier(gift, member_id, moment=moment)
        check_points(gift, held=held, owed=account.owed)
        after = held - said.points
        return GiftQuote(gift.gift_id, said.name, said.points, said.money, held, after)

    def _check_tier(self, gift: Gift, member_id: int, *, moment: Moment) -> None:
        if gift.said.tier is None:
            return
        ladder = self._tiers.ladder(on=moment.day)
        stands = self._tiers.standing(member_id, ladder=ladder, on=moment.day)
        if ladder.rank(stands.tier.key) < ladder.rank(gift.said.tier):
            raise GiftNeedsTier(tier_label(ladder.tier(gift.said.tier), ladder=ladder))

    def _moment(self) -> Moment:
        before, present = self._clock.before("")
        return self._clock.reading(before, present=present)

    def _slip(
        self, now: GiftQuote, member: Member, *, number: str, moment: Moment, by: Actor
    ) -> GiftSlip:
        identity = settings.current(IDENTITY, on=moment.day)
        ladder = self._tiers.ladder(on=moment.day)
        stands = self._tiers.standing(member.member_id, ladder=ladder, on=moment.day)
        local = self._clock.local(moment.at)
        tier = tier_label(stands.tier, ladder=ladder)
        return GiftSlip(
            shop=shop_face(identity),
            currency=identity.currency_code,
            language=identity.language,
            number=number,
            day=local.date().isoformat(),
            time=f"{local:%H:%M}",
            cashier=by.name,
            member=ReceiptMember(member.member_id, member.card_number[-4:], tier),
            gift=now.name,
            points=now.points,
            added=now.money,
            balance=now.balance_after,
            for_birthday=now.for_birthday,
        )


def _answered(first: Redemption, draft: GiftDraft) -> IssuedSlip:
    if first.content != content_of(draft):
        raise GiftConflict(_issued(first))
    return _issued(first)


def _issued(given: Redemption) -> IssuedSlip:
    return IssuedSlip(from_json(given.slip), given.member_name, given.undone)
