"""What the counter sees of members: the result list, the member panel and the member's page."""

from dataclasses import dataclass
from datetime import date, timedelta

from shopclub.birthdays.birthdays import Birthdays
from shopclub.birthdays.terms import leap_day_of
from shopclub.counter.birthday_ahead import BirthdayAhead, birthday_ahead
from shopclub.counter.birthday_gifts import birthday_gift
from shopclub.counter.card import CardFace
from shopclub.counter.found import SHOWN, FoundMember, Sight, find
from shopclub.counter.next_step import NextStep, TierDistance, next_step, tier_distance
from shopclub.counter.page_entries import ENTRIES, PageEntry, entry_with_paper
from shopclub.counter.page_figures import PageFigures, page_figures
from shopclub.counter.paper import card_face, tier_label
from shopclub.counter.quote import Terms
from shopclub.counter.receipt import TierLabel
from shopclub.counter.till import Till
from shopclub.members.members import Member, Members, MemberUnknown
from shopclub.members.merged import survivor_of
from shopclub.members.particulars import NOTHING_TOLD, Particulars
from shopclub.members.phones import masked_phone
from shopclub.points.ledger import Ledger, OpenLot
from shopclub.points.lots import soonest_expiring
from shopclub.points.redeeming import worth
from shopclub.rewards.catalogue import Catalogue
from shopclub.rewards.voucher_shelf import VoucherShelf
from shopclub.sales import rollups
from shopclub.storage import settings
from shopclub.storage.identity import IDENTITY, Identity
from shopclub.tiers.ladder import Basis, Ladder
from shopclub.tiers.tiers import Keeping, Standing, Tiers

__all__ = [
    "FoundMember",
    "Lookup",
    "MemberPage",
    "PageEntry",
    "Profile",
]


@dataclass(frozen=True, slots=True)
class Profile:
    """The member panel: who it is, what the points are worth and what comes next.

    Points are below 0 where some are owed; `keeping` says what keeps the tier at its next review,
    `step` which of keeping and reaching matters now. `birthday` is None unless it is near;
    `voucher_lapses` is the last day of the voucher that lapses first.
    `introducer` is the name of who brought them, empty where nobody did. `tier_brings` is what the
    shop says that the tier brings besides, in its own words.
    """

    member: Member
    phone: str
    tier: TierLabel
    points: int
    worth: int
    expiring: tuple[int, date] | None
    next_tier: TierDistance | None
    last_visit: date | None
    visits: int
    spent: int
    keeping: Keeping | None = None
    step: NextStep | None = None
    told: Particulars = NOTHING_TOLD
    birthday: BirthdayAhead | None = None
    vouchers: int = 0
    voucher_lapses: date | None = None
    introducer: str = ""
    tier_brings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MemberPage:
    """The member's page: the profile, usable lots in spending order, the ledger, and the rest.

    `window_spend` is in minor units, or in points unless it is `in_money`; `locked` tells whether
    the tier is kept through every review.
    """

    profile: Profile
    window_spend: int
    in_money: bool
    lots: tuple[OpenLot, ...]
    entries: tuple[PageEntry, ...]
    figures: PageFigures
    locked: bool = False


class Lookup:
    """Look-ups of the counter, on the shop day to which the next sale belongs; reads only."""

    def __init__(
        self,
        *,
        identity: Identity,
        members: Members,
        ledger: Ledger,
        tiers: Tiers,
        birthdays: Birthdays,
        till: Till,
        vouchers: VoucherShelf,
        gifts: Catalogue,
    ) -> None:
        self._identity = identity
        self._members = members
        self._ledger = ledger
        self._tiers = tiers
        self._birthdays = birthdays
        self._till = till
        self._vouchers = vouchers
        self._gifts = gifts

    def find(self, text: str, *, limit: int = SHOWN) -> tuple[FoundMember, ...]:
        """Return the members a text may mean, the last visitor first.

        Raises CardReplaced or MemberLeft for a card that is not valid any more.
        """
        day = self._till.today()
        sight = Sight(self._identity.country, self._tiers.ladder(on=day), day)
        return find(text, members=self._members, sight=sight, limit=limit)

    def scanned(self, code: str) -> Profile | None:
        """Return whose card or older code this is, or None where it is nobody's.

        Raises CardReplaced or MemberLeft for a card that is not valid any more.
        """
        try:
            member = self._members.holder_of_card(code)
        except MemberUnknown:
            return None
        return self.profile(member.member_id)

    def profile(self, member_id: int) -> Profile:
        """Return what the counter shows of a member; raises MemberUnknown."""
        day = self._till.today()
        terms = self._till.terms(on=day)
        return self._profile(member_id, terms=terms, on=day)[0]

    def page(self, member_id: int) -> MemberPage:
        """Return a member's page, or that of who stands for them; raises MemberUnknown."""
        member_id = survivor_of(member_id)
        day = self._till.today()
        terms = self._till.terms(on=day)
        profile, standing = self._profile(member_id, terms=terms, on=day)
        totals = rollups.member_totals(member_id)
        return MemberPage(
            profile=profile,
            window_spend=standing.spend,
            in_money=terms.ladder.basis is Basis.MONEY,
            lots=self._ledger.open_lots_of(member_id, on=day),
            entries=self.entries(member_id),
            locked=standing.locked,
            figures=page_figures(
                profile.member,
                totals=totals,
                leap_day=leap_day_of(profile.member.birthday, on=day),
                on=day,
            ),
        )

    def entries(self, member_id: int, *, before: int | None = None) -> tuple[PageEntry, ...]:
        """Return a window of a member's ledger, the newest first, before an entry by its id."""
        found = self._ledger.entries_of(member_id, limit=ENTRIES, before=before)
        return tuple(entry_with_paper(entry) for entry in found)

    def card(self, member_id: int) -> CardFace:
        """Return the face of a member's card; raises MemberUnknown."""
        day = self._till.today()
        terms = self._till.terms(on=day)
        standing = self._tiers.standing(member_id, ladder=terms.ladder, on=day)
        identity = settings.current(IDENTITY, on=day)
        member = self._members.member(member_id)
        return card_face(member, tier=standing.tier, identity=identity, terms=terms)

    def first_card(self) -> CardFace:
        """Return the face of the card that a new member gets, still without name and number."""
        day = self._till.today()
        terms = self._till.terms(on=day)
        identity = settings.current(IDENTITY, on=day)
        return card_face(None, tier=terms.ladder.tiers[0], identity=identity, terms=terms)

    def _profile(self, member_id: int, *, terms: Terms, on: date) -> tuple[Profile, Standing]:
        member = self._members.member(member_id)
        account = self._ledger.account(member_id)
        points = account.balance(on=on)
        standing = self._tiers.standing(member_id, ladder=terms.ladder, on=on)
        keeping = self._tiers.keeping(member_id, ladder=terms.ladder, on=on, standing=standing)
        totals = rollups.member_totals(member_id)
        country = self._identity.country
        vouchers, lapses = self._vouchers.count_open(member_id, on=on)
        told = self._members.particulars(member_id)
        profile = Profile(
            member=member,
            phone="" if member.phone is None else masked_phone(member.phone, country=country),
            tier=tier_label(standing.tier, ladder=terms.ladder),
            points=points,
            worth=worth(max(points, 0), rule=terms.points.redeem),
            expiring=soonest_expiring(
                account.lots, on=on, within=on + timedelta(days=terms.points.notice_days)
            ),
            next_tier=tier_distance(standing, ladder=terms.ladder),
            last_visit=None if totals is None else totals.last_day,
            visits=0 if totals is None else totals.visits,
            spent=0 if totals is None else totals.paid,
            keeping=keeping,
            step=next_step(standing, keeping=keeping, ladder=terms.ladder, on=on),
            told=told,
            birthday=self._birthday(member, tier=standing.tier.key, ladder=terms.ladder, on=on),
            vouchers=vouchers,
            voucher_lapses=lapses,
            introducer=self._name_of(told.introduced_by),
            tier_brings=standing.tier.texts,
        )
        return profile, standing

    def _birthday(
        self, member: Member, *, tier: str, ladder: Ladder, on: date
    ) -> BirthdayAhead | None:
        near = self._birthdays.near(member, on=on)
        waiting = birthday_gift(
            near, birthdays=self._birthdays, gifts=self._gifts, tier=tier, ladder=ladder, on=on
        )
        gift = "" if waiting is None else waiting.gift.said.name
        leap_day = leap_day_of(member.birthday, on=on)
        return birthday_ahead(member.birthday, near=near, gift=gift, leap_day=leap_day, on=on)

    def _name_of(self, member_id: int | None) -> str:
        """Return a member's name, nothing for nobody and for one who is not known any more."""
        if member_id is None:
            return ""
        try:
            return self._members.member(member_id).name
        except MemberUnknown:
            return ""
