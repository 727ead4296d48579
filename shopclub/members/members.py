"""The members of the club: joining, changing, freezing and leaving, and who is who."""

from datetime import date

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.members import cards, consent, reading, standing, statements
from shopclub.members.cards import CardReplaced, CodeOfOurs, CodeTaken
from shopclub.members.consent import Consent, ConsentNeeded
from shopclub.members.enrolling import NAME_LIMIT, accept, as_fields, changed_fields, columns_of
from shopclub.members.finding import Search, understand
from shopclub.members.indexing import codes_of, index_again
from shopclub.members.latin import shown_latin
from shopclub.members.loading import joining_member, load_many
from shopclub.members.membership import MEMBERSHIP_TERMS, MembershipTerms
from shopclub.members.particulars import Particulars
from shopclub.members.people import (
    Accepted,
    GuardianNeeded,
    Member,
    MemberFrozen,
    MemberLeft,
    MemberState,
    MemberUnknown,
    NewMember,
    PhoneTaken,
)
from shopclub.members.phones import normalise_phone
from shopclub.members.reading import Edit
from shopclub.members.similar import similar_members
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run, run_many, writing
from shopclub.storage.identity import Identity

__all__ = [
    "NAME_LIMIT",
    "CardReplaced",
    "CodeOfOurs",
    "CodeTaken",
    "ConsentNeeded",
    "GuardianNeeded",
    "Member",
    "MemberFrozen",
    "MemberLeft",
    "MemberState",
    "MemberUnknown",
    "Members",
    "NewMember",
    "PhoneTaken",
]


class Members:
    """The members of the club; each method that writes is one transaction."""

    def __init__(self, *, clock: ShopClock, identity: Identity) -> None:
        self._clock = clock
        self._identity = identity

    def enrol(self, new: NewMember, *, by: Actor) -> Member:
        """Make someone a member with a card of their own.

        Raises ConsentNeeded or what `enrolling.accept` raises, and then writes nothing.
        """
        with writing():
            by.require(Permission.ENROL)
            moment = self._clock.moment()
            terms = settings.current(MEMBERSHIP_TERMS, on=moment.day)
            told = accept(new, terms=terms, country=self._identity.country, on=moment.day)
            consent.accept_consents(new.consents, notice_needed=terms.notice_needed)
            joining = joining_member(told, moment=moment, staff_id=by.staff_id)
            (member_id,) = load_many((joining,), identity=self._identity)
            answered = consent.record_consents(
                member_id, new.consents, moment=moment, staff_id=by.staff_id
            )
            _log("enrol", member_id, moment=moment, by=by, **answered.sealed)
            return self.member(member_id)

    def edit(self, member_id: int, said: NewMember, *, by: Actor) -> Member:
        """Change what a member said to what the form holds now; what it was before is kept.

        Answers to purposes are recorded where they differ. Raises MemberUnknown, MemberLeft or
        what `enrolling.accept` raises, and then writes nothing.
        """
        with writing():
            by.require(Permission.ENROL)
            moment = self._clock.moment()
            member = self._living(member_id)
            terms = settings.current(MEMBERSHIP_TERMS, on=moment.day)
            country = self._identity.country
            told = accept(said, terms=terms, country=country, on=moment.day, member_id=member_id)
            consent.accept_consents(said.consents, notice_needed=False)
            before = as_fields(reading.read_told(member))
            changed = changed_fields(before, after=as_fields(told))
            answered = consent.record_consents(
                member_id, said.consents, moment=moment, staff_id=by.staff_id
            )
            if changed:
                self._rewrite(member_id, told)
                run_many(
                    statements.ADD_EDIT,
                    [(member_id, micros(moment.at), by.staff_id, *change) for change in changed],
                )
            if fields := ", ".join((*(field for field, _ in changed), *answered.fields)):
                told_of = {"fields": fields, **answered.sealed}
                _log("edit member", member_id, moment=moment, by=by, **told_of)
            return self.member(member_id)

    def replace_card(self, member_id: int, *, by: Actor) -> Member:
        """Give a member a new card for a lost one, which is refused from now on."""
        with writing():
            by.require(Permission.ENROL)
            moment = self._clock.moment()
            member = self._living(member_id)
            run(statements.RETIRE_CARD, member.card_number)
            cards.issue(member_id, shop=self._identity.number, moment=moment)
            _log("replace card", member_id, moment=moment, by=by)
            return self._indexed(member_id)

    def add_code(self, member_id: int, code: str, *, by: Actor) -> Member:
        """Let a code from elsewhere, as of an older card, find a member too.

        Raises DetailRefused, CodeOfOurs or CodeTaken.
        """
        with writing():
            by.require(Permission.ENROL)
            moment = self._clock.moment()
            self._living(member_id)
            cards.add_code(member_id, code, shop=self._identity.number, moment=moment)
            _log("add code", member_id, moment=moment, by=by)
            return self._indexed(member_id)

    def freeze(self, member_id: int, *, reason: str, by: Actor) -> Member:
        """Let nothing be sold to a member or redeemed by them, for a reason that is shown."""
        with writing():
            by.require(Permission.ENROL)
            if standing.freeze(self.member(member_id), reason=reason):
                _log("freeze member", member_id, moment=self._clock.moment(), by=by)
            return self.member(member_id)

    def unfreeze(self, member_id: int, *, by: Actor) -> Member:
        """Let a frozen member be served again."""
        with writing():
            by.require(Permission.ENROL)
            if standing.unfreeze(self.member(member_id)):
                _log("unfreeze member", member_id, moment=self._clock.moment(), by=by)
            return self.member(member_id)

    def leave(self, member_id: int, *, by: Actor) -> Member:
        """End a membership: its phone is free again, and no search or card finds it.

        Its points stay in the ledger until they lapse or the owner takes them off.
        """
        with writing():
            by.require(Permission.ENROL)
            if standing.leave(self.member(member_id)):
                _log("leave", member_id, moment=self._clock.moment(), by=by)
            return self._indexed(member_id)

    def terms(self) -> MembershipTerms:
        """Return what the shop asks today of those who join."""
        return settings.current(MEMBERSHIP_TERMS, on=self._clock.today())

    def member(self, member_id: int) -> Member:
        """Return a member, also one who left; raises MemberUnknown."""
        return reading.read_member(member_id)

    def require_active(self, member_id: int) -> Member:
        """Return a member who may be served; raises MemberUnknown, MemberFrozen or MemberLeft."""
        member = self.member(member_id)
        standing.require_active(member)
        return member

    def particulars(self, member_id: int) -> Particulars:
        """Return what a member told beside name, phone and birthday; raises MemberUnknown."""
        return reading.read_told(self.member(member_id)).particulars

    def consents(self, member_id: int) -> tuple[Consent, ...]:
        """Return a member's last answer to each purpose that was asked."""
        return consent.consents_of(member_id)

    def edits(self, member_id: int) -> tuple[Edit, ...]:
        """Return what a member's fields held before they were changed, the newest first."""
        return reading.read_edits(member_id)

    def codes(self, member_id: int) -> tuple[str, ...]:
        """Return the card and the further codes by which a scanner finds a member."""
        return codes_of(member_id)

    def similar(self, new: NewMember) -> tuple[Member, ...]:
        """Return members who may be the very person at the desk; none is ever refused for it."""
        return similar_members(
            new.name, phone=new.phone, birthday=new.birthday, country=self._identity.country
        )

    def holder_of_phone(self, entry: str) -> Member | None:
        """Return the member of a telephone number however it is typed, if there is one."""
        phone = normalise_phone(entry, country=self._identity.country)
        found = one(statements.BY_PHONE, phone)
        return None if found is None else self.member(found[0])

    def holder_of_card(self, code: str) -> Member:
        """Return whose card or further code this is.

        Raises CardReplaced for a lost one, MemberLeft, or MemberUnknown.
        """
        return self.member(cards.holder(code))

    def holder_of_code(self, code: str) -> int | None:
        """Return the living member of a card or further code, if there is one."""
        return cards.living_holder(code)

    def search(self, text: str) -> Search:
        """Return what a search text may mean, without looking whether there is such a member."""
        return understand(text, country=self._identity.country)

    def joined_on(self, day: date) -> int:
        """Return how many joined on a shop day."""
        found = one(statements.JOINED_ON, day.isoformat())
        return int(found[0]) if found else 0

    def _living(self, member_id: int) -> Member:
        member = self.member(member_id)
        standing.require_living(member)
        return member

    def _rewrite(self, member_id: int, told: Accepted) -> None:
        run(statements.SET_PERSON, *columns_of(told, latin=shown_latin(told.name)), member_id)
        run(statements.SET_INTRODUCER, told.particulars.introduced_by, member_id)
        run(statements.DROP_TAGS, member_id)
        run_many(statements.ADD_TAG, [(member_id, tag) for tag in told.particulars.tags])
        self._indexed(member_id)

    def _indexed(self, member_id: int) -> Member:
        member = self.member(member_id)
        index_again(member, country=self._identity.country)
        return member


def _log(action: str, member_id: int, *, moment: Moment, by: Actor, **detail: int | str) -> None:
    """Add a line to the log: whose membership and which fields, never what they hold."""
    subject = f"member:{member_id}"
    audit.record(action, moment=moment, staff_id=by.staff_id, subject=subject, **detail)
