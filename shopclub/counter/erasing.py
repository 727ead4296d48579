"""The person behind a membership is erased: said before what it does, then done as a whole.

What was sold and what points moved stays, figure for figure; who it was goes (decision 0020).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from shopclub.birthdays.erasing import forget_days
from shopclub.counter.erased_views import forget_in_views, views_telling
from shopclub.counter.silence import is_silent, silent_before
from shopclub.counter.till_clock import TillClock
from shopclub.kernel.clock import ShopClock
from shopclub.kernel.errors import ShopClubError
from shopclub.members.erase_list import (
    erasures,
    list_beside,
    read_list,
    who_is_back,
    write_list,
)
from shopclub.members.erasing import WhyErased, erase_person, is_erased
from shopclub.members.erasing_proof import seal_of_erasure
from shopclub.members.listing import MEMBER_VIEWS
from shopclub.members.members import Member, Members
from shopclub.members.merged import ids_of, survivor_of
from shopclub.members.telling import Telling, telling_of
from shopclub.points.erasing import forget_reasons
from shopclub.points.ledger import Ledger
from shopclub.rewards.erasing import end_vouchers, forget_on_slips
from shopclub.rewards.voucher_book import Vouchers
from shopclub.sales import rollups
from shopclub.sales.erasing import forget_on_receipts
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage import settings
from shopclub.storage.checkpoints import empty_log
from shopclub.storage.database import writing
from shopclub.storage.identity import Identity

WORD = "ERASE"
"""What is typed before a person is erased."""


@dataclass(frozen=True, slots=True)
class EraseQuote:
    """What erasing a person ends and what it leaves.

    `points` stay in the ledger until they lapse and nobody can use them; they are below 0 where
    some are owed. `vouchers` become void. `visits` and `spent`, in minor units, stay in every sum.
    `merged` memberships that went into this one are erased with it. `views` are the names of saved
    views of the list that name the person and go too.
    """

    member: Member
    points: int
    vouchers: int
    visits: int
    spent: int
    merged: int
    views: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Erased:
    """How many people were erased; `noted` where the list beside the shop file says so too.

    With `log_emptied` nothing of them is left in the write-ahead log; else that follows soon.
    """

    people: int
    noted: bool
    log_emptied: bool


@dataclass(eq=False)
class EraseChanged(ShopClubError):
    """Something the owner saw of an erasure is not so any more; `now` is how it stands."""

    now: EraseQuote


@dataclass(eq=False)
class EraseWordMissing(ShopClubError):
    """Nobody is erased before the word is typed."""

    word: str


class Erasing:
    """Erasing people: for the owner only, one transaction for each."""

    def __init__(
        self,
        *,
        path: Path,
        clock: ShopClock,
        identity: Identity,
        members: Members,
        ledger: Ledger,
        vouchers: Vouchers,
    ) -> None:
        self._path = path
        self._clock = clock
        self._identity = identity
        self._members = members
        self._ledger = ledger
        self._vouchers = vouchers

    def quote(self, member_id: int) -> EraseQuote:
        """Return what erasing a person would end and leave; writes nothing.

        It is of who stands for a merged member today. Raises MemberUnknown or MemberErased.
        """
        member = self._members.member(survivor_of(member_id))
        totals = rollups.member_totals(member.member_id)
        today = TillClock(self._clock).today()
        vouchers, _ = self._vouchers.count_open(member.member_id, on=today)
        return EraseQuote(
            member=member,
            points=self._ledger.balance(member.member_id, on=today),
            vouchers=vouchers,
            visits=0 if totals is None else totals.visits,
            spent=0 if totals is None else totals.paid,
            merged=len(ids_of(member.member_id)) - 1,
            views=views_telling(
                self._telling(member.member_id),
                views=settings.current(MEMBER_VIEWS, on=date.max),
            ),
        )

    def erase(
        self, member_id: int, *, word: str, by: Actor, seen: EraseQuote | None = None
    ) -> Erased:
        """Erase the person behind a membership, with all memberships that went into it.

        Raises EraseWordMissing, EraseChanged where `seen` is not so any more, or what `quote`
        raises; then nothing is written.
        """
        with writing(whole=True):
            by.require(Permission.ERASE_MEMBERS)
            if word.strip().upper() != WORD:
                raise EraseWordMissing(WORD)
            now = self.quote(member_id)
            if seen is not None and seen != now:
                raise EraseChanged(now)
            self._erase(now.member.member_id, why=WhyErased.ASKED, staff_id=by.staff_id)
        return self.settle(people=1)

    def erase_silent(self, member_ids: Sequence[int], *, word: str, by: Actor) -> Erased:
        """Erase those of some people who have been silent for as long as the shop says, at once.

        Whoever came meanwhile stays. Raises EraseWordMissing, and then writes nothing.
        """
        with writing(whole=True):
            by.require(Permission.ERASE_MEMBERS)
            if word.strip().upper() != WORD:
                raise EraseWordMissing(WORD)
            before = silent_before(self._members.terms(), on=self._clock.today())
            gone = () if before is None else member_ids
            silent = [id_ for id_ in gone if is_silent(id_, before=before or date.min)]
            for member_id in silent:
                self._erase(member_id, why=WhyErased.SILENT, staff_id=by.staff_id)
        return self.settle(people=len(silent))

    def erase_again(self) -> int:
        """Erase whom the list beside the shop file knows and a file that was put back does not.

        Whoever the list does not name yet is added. Returns how many were erased.
        """
        mark = audit.mark_of_file()
        back = who_is_back(self._path, mark=mark)
        if back:
            with writing(whole=True):
                for erased in back:
                    if not is_erased(erased.member_id):
                        why, first = WhyErased.AGAIN, erased.at
                        self._erase(erased.member_id, why=why, staff_id=None, first=first)
        if back or erasures() - read_list(list_beside(self._path), mark=mark):
            self.settle(people=len(back))
        return len(back)

    def settle(self, *, people: int) -> Erased:
        """Note in the list beside the shop file who was erased, and empty the write-ahead log."""
        mark, beside = audit.mark_of_file(), list_beside(self._path)
        noted = write_list(beside, read_list(beside, mark=mark) | erasures(), mark=mark)
        return Erased(people, noted, empty_log())

    def _erase(
        self,
        member_id: int,
        *,
        why: WhyErased,
        staff_id: int | None,
        first: datetime | None = None,
    ) -> None:
        """Erase one person whole; the caller has the transaction."""
        moment, shop = self._clock.moment(), self._identity.number
        forget_in_views(self._telling(member_id), moment=moment, staff_id=staff_id)
        for one in ids_of(member_id):
            end_vouchers(one, vouchers=self._vouchers, moment=moment, staff_id=staff_id)
            at = first or moment.at
            erase_person(one, shop=shop, at=at, moment=moment, staff_id=staff_id, why=why)
            forget_on_receipts(one)
            forget_on_slips(one)
            forget_reasons(one)
            forget_days(one)
        audit.record(
            "erase member",
            moment=moment,
            staff_id=staff_id,
            subject=f"member:{member_id}",
            why=why.value,
            memberships=len(ids_of(member_id)),
            seal=seal_of_erasure(member_id),
        )

    def _telling(self, member_id: int) -> Telling:
        return telling_of(ids_of(member_id), country=self._identity.country)
