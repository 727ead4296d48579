"""An open shop: all its services behind one frozen object, made from one file and one clock."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NotRequired, Self, TypedDict, cast

from shopclub.kernel.clock import Clock, Moment, ShopClock
from shopclub.kernel.once import Once
from shopclub.kernel.whole_files import followed
from shopclub.staff import audit, chain, roster
from shopclub.staff.roles import Actor, Permission
from shopclub.staff.roster import StaffMember
from shopclub.storage import doubts, logo, settings, shop_file
from shopclub.storage.database import revision, writing
from shopclub.storage.identity import IDENTITY, Identities, Identity, clean_identity
from shopclub.storage.problems import reading_stored_text
from shopclub.storage.settings import Setting

if TYPE_CHECKING:
    from shopclub.birthdays.birthdays import Birthdays
    from shopclub.birthdays.terms import BirthdayTerms
    from shopclub.counter.erasing import Erasing
    from shopclub.counter.lookup import Lookup
    from shopclub.counter.member_acts import MemberActs
    from shopclub.counter.member_list import MemberList
    from shopclub.counter.merging import Merging
    from shopclub.counter.quote import Terms
    from shopclub.counter.rulebook import Rulebook
    from shopclub.counter.takings import DayBook
    from shopclub.counter.till import Till
    from shopclub.counter.till_clock import ClockAhead
    from shopclub.counter.till_terms import TillTerms
    from shopclub.insights.insights import Insights
    from shopclub.insights.log.audit_log import AuditLog
    from shopclub.insights.today import TodayBook
    from shopclub.members.members import Members
    from shopclub.members.membership import MembershipTerms
    from shopclub.members.notes import Notes
    from shopclub.points.ledger import Ledger
    from shopclub.points.terms import PointTerms
    from shopclub.rewards.giving import Gifts
    from shopclub.rewards.voucher_book import Vouchers
    from shopclub.services import Services
    from shopclub.staff.book import StaffBook
    from shopclub.staff.pins import PinCost
    from shopclub.staff.recovery import Recovery
    from shopclub.staff.staff import Staff
    from shopclub.targets.targets import Targets
    from shopclub.tiers.ladder import Ladder
    from shopclub.tiers.moves import Move
    from shopclub.tiers.tiers import Tiers

BEGINNING = date.min


@dataclass(frozen=True, slots=True)
class Owner:
    """The first owner of a new shop."""

    name: str
    pin: str


class Founding(TypedDict):
    """What a new shop begins with; see `create_shop`."""

    identity: Identity
    owner: Owner
    terms: NotRequired["Terms | None"]
    birthdays: NotRequired["BirthdayTerms | None"]


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that its rows do not bear out: what, whose, the proved value and the kept one."""

    what: str
    whose: str
    proved: int
    kept: int


@dataclass(frozen=True, slots=True)
class TurnOfDay:
    """What the beginning of a shop day did: how many lots lapsed, and which members moved tier.

    `vouchers` for birthdays were issued; where it was a whole batch, there may be more to issue.
    With `waits` nothing was done: the clock ran ahead and the owner has to confirm it first.
    """

    day: date
    lapsed: int
    moves: "tuple[Move, ...]"
    waits: "ClockAhead | None" = None
    vouchers: int = 0


@dataclass(frozen=True, slots=True)
class Shop:
    """The services of an open shop; as a context manager it closes the file at the end.

    What is needed to ask for a PIN is there at once. The rest is made when it is first asked, so
    that no start waits for it.
    """

    path: Path
    identities: Identities
    clock: ShopClock
    signing: Once["Staff"]
    services: Once["Services"]

    @property
    def identity(self) -> Identity:
        """Who the shop is today."""
        return self.identities.on(self.clock.today())

    @property
    def staff(self) -> "Staff":
        """The people who work here, who prove themselves with a PIN."""
        return self.signing()

    @property
    def members(self) -> "Members":
        """The members of the club."""
        return self.services().members

    @property
    def points(self) -> "Ledger":
        """The ledger of points."""
        return self.services().points

    @property
    def tiers(self) -> "Tiers":
        """The tiers and who stands on which."""
        return self.services().tiers

    @property
    def birthdays(self) -> "Birthdays":
        """Whose day comes, and what it brings."""
        return self.services().birthdays

    @property
    def till(self) -> "Till":
        """What is sold, refunded and closed."""
        return self.services().till

    @property
    def gifts(self) -> "Gifts":
        """The gifts that points buy."""
        return self.services().gifts

    @property
    def vouchers(self) -> "Vouchers":
        """The vouchers of members."""
        return self.services().vouchers

    @property
    def lookup(self) -> "Lookup":
        """What the counter sees of members."""
        return self.services().lookup

    @property
    def day_book(self) -> "DayBook":
        """What the day took."""
        return self.services().day_book

    @property
    def rulebook(self) -> "Rulebook":
        """The rules of the house."""
        return self.services().rulebook

    @property
    def staff_book(self) -> "StaffBook":
        """Who works here and what each may do."""
        from shopclub.staff.book import StaffBook

        return StaffBook(self.staff)

    @property
    def recovery(self) -> "Recovery":
        """The way back in for an owner who forgot the PIN."""
        from shopclub.staff.recovery import Recovery

        return Recovery(self.staff)

    @property
    def insights(self) -> "Insights":
        """What the owner asks of periods."""
        from shopclub.insights.insights import Insights

        return Insights(clock=self.clock, tiers=self.tiers)

    @property
    def targets(self) -> "Targets":
        """What the owner wants to reach, month by month."""
        from shopclub.targets.targets import Targets

        return Targets(clock=self.clock)

    @property
    def today_book(self) -> "TodayBook":
        """What needs the owner today."""
        from shopclub.insights.today import TodayBook

        return TodayBook(
            self.clock, self.members, self.points, self.tiers, self.birthdays, self.gifts
        )

    @property
    def audit_log(self) -> "AuditLog":
        """The log of what was done, as the owner reads it."""
        from shopclub.insights.log.audit_log import AuditLog

        return AuditLog(clock=self.clock, identity=self.identities.on(date.max), lookup=self.lookup)

    @property
    def member_list(self) -> "MemberList":
        """The list of all members in the office."""
        from shopclub.counter.member_list import MemberList

        return MemberList(
            clock=self.clock,
            identity=self.identities.on(date.max),
            members=self.members,
            tiers=self.tiers,
        )

    @property
    def member_acts(self) -> "MemberActs":
        """What is done to one member from their page."""
        from shopclub.counter.member_acts import MemberActs

        return MemberActs(
            clock=self.clock,
            identity=self.identities.on(date.max),
            members=self.members,
            ledger=self.points,
            till=self.till,
        )

    @property
    def notes(self) -> "Notes":
        """What is written down of a member, with its day and who wrote it."""
        from shopclub.members.notes import Notes

        return Notes(clock=self.clock, members=self.members)

    @property
    def merging(self) -> "Merging":
        """Two memberships of one person that become one."""
        from shopclub.counter.merging import Merging

        return Merging(
            clock=self.clock,
            identity=self.identities.on(date.max),
            members=self.members,
            ledger=self.points,
            tiers=self.tiers,
            vouchers=self.vouchers,
            doubles=self.services().doubles,
        )

    @property
    def erasing(self) -> "Erasing":
        """The people behind memberships, who may be erased."""
        from shopclub.counter.erasing import Erasing

        return Erasing(
            path=self.path,
            clock=self.clock,
            identity=self.identities.on(date.max),
            members=self.members,
            ledger=self.points,
            vouchers=self.vouchers,
        )

    def __enter__(self) -> Self:
        """Return the shop, which is open already."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the shop file, whatever happened."""
        self.close()

    def people(self) -> tuple[StaffMember, ...]:
        """Return those who can sign in, the owner first."""
        return roster.list_active()

    def revision(self) -> tuple[int, int]:
        """Return a number that moves with every commit."""
        return revision()

    def logo(self) -> bytes | None:
        """Return the shop's own sign as a PNG, or None."""
        return logo.current_logo()

    def mark(self) -> str:
        """Return what tells this shop from any other, for what lies beside its file."""
        return audit.mark_of_file()

    def check(self) -> tuple[Difference, ...]:
        """Prove every balance, lot, total and tier from the ledger; return what differs."""
        from shopclub.counter import proof

        found = proof.differences(country=self.identity.country)
        return tuple(Difference(*difference) for difference in found)

    def rebuild(self, *, by: Actor) -> tuple[Difference, ...]:
        """Make every kept figure anew from the ledger, for the log to see; return what differed.

        A fault of the ledger itself is no kept figure: `check` names it after as before.
        """
        from shopclub.counter import proof
        from shopclub.staff import doubted

        with writing():
            by.require(Permission.EXCEED_LIMITS)
            found = proof.rebuild(country=self.identity.country)
            doubted.note_mended(len(found), moment=self.clock.moment(), by=by)
        return tuple(Difference(*difference) for difference in found)

    def look_through(self, *, whole: bool = False) -> tuple[Difference, ...]:
        """Look through the file as after a start; return what is wrong and not yet known.

        With `whole` every figure is proved, as by `check`.
        """
        from shopclub.counter import proof

        country = self.identity.country
        return self._unknown(proof.differences(country=country) if whole else proof.at_start())

    def doubts(self) -> tuple[Difference, ...]:
        """Return what is in doubt: while anything is, only the owner takes money."""
        return tuple(Difference(*doubt) for doubt in doubts.doubts())

    def doubt(self, found: tuple[Difference, ...]) -> None:
        """Hold in doubt what was found wrong, beside what was in doubt already."""
        known = doubts.doubts()
        new = [(one.what, one.whose, one.proved, one.kept) for one in found]
        doubts.note_doubts((*known, *(one for one in new if one not in known)))

    def doubts_at_start(self) -> tuple[Difference, ...]:
        """Return what the check of the start refuses, as doubts of a shop opened all the same."""
        return tuple(Difference(*doubt) for doubt in chain.doubts_at_start())

    def accept_doubts(self, *, by: Actor) -> None:
        """Go on with the shop as it is: each doubt becomes a line of the log; the owner only."""
        from shopclub.staff import doubted

        doubted.accept(moment=self.clock.moment(), by=by)

    def mend(self, *, by: Actor) -> tuple[Difference, ...]:
        """Make every kept figure anew, and look again at what is in doubt."""
        mended = self.rebuild(by=by)
        left = {(one.what, one.whose) for one in self.check()}
        doubts.note_doubts(tuple(one for one in doubts.doubts() if (one[0], one[1]) in left))
        return mended

    def expire_due(self) -> int:
        """Write off the points whose last day is over; return how many lots lapsed."""
        return self.points.expire_due(moment=self.till.moment())

    def review_tiers(self) -> "tuple[Move, ...]":
        """Hold the reviews of tiers whose day is over; return who moved."""
        return self.tiers.review(self.till.moment())

    def turn_of_day(self) -> TurnOfDay:
        """Do what each shop day begins with: at start, and when the day turns while open.

        Run again it does nothing more. A clock that ran far ahead waits for `till.confirm_clock`.
        """
        moment = self.till.moment()
        waits = self.till.clock_ahead()
        if waits is not None:
            return TurnOfDay(moment.day, 0, (), waits)
        self.erasing.erase_again()
        lapsed = self.points.expire_due(moment=moment)
        moves = self.tiers.review(moment)
        return TurnOfDay(moment.day, lapsed, moves, vouchers=self.till.issue_birthday_vouchers())

    def _unknown(self, found: tuple[tuple[str, str, int, int], ...]) -> tuple[Difference, ...]:
        from shopclub.staff import doubted

        return tuple(Difference(*one) for one in doubted.not_accepted(found))

    def set_identity(self, identity: Identity, *, by: Actor, effective: date) -> None:
        """Change who the shop is from a day on; raises what `rulebook.set_identity` raises."""
        self.rulebook.set_identity(identity, by=by, effective=effective)

    def set_till_terms(self, terms: "TillTerms", *, by: Actor, effective: date) -> None:
        """Change from where on the till asks the owner, from a day on."""
        from shopclub.counter.till_terms import TILL_TERMS

        self._change(TILL_TERMS, terms, by=by, effective=effective)

    def set_point_terms(self, terms: "PointTerms", *, by: Actor, effective: date) -> None:
        """Change the terms of points from a day on."""
        from shopclub.points.terms import POINT_TERMS

        self._change(POINT_TERMS, terms, by=by, effective=effective)

    def set_ladder(self, ladder: "Ladder", *, by: Actor, effective: date) -> None:
        """Change the tiers from a day on."""
        from shopclub.tiers.ladder import LADDER

        self._change(LADDER, ladder, by=by, effective=effective)

    def set_membership_terms(self, terms: "MembershipTerms", *, by: Actor, effective: date) -> None:
        """Change what the shop asks of those who join from a day on."""
        from shopclub.members.membership import MEMBERSHIP_TERMS

        self._change(MEMBERSHIP_TERMS, terms, by=by, effective=effective)

    def close(self) -> None:
        """Close the shop file for every thread; does nothing when it is closed already."""
        shop_file.close_file()

    def close_connection(self) -> None:
        """Close this thread's connection when a lane ends; the shop stays open for the others."""
        shop_file.close_connection()

    def _change(self, setting: Setting[Any], value: object, *, by: Actor, effective: date) -> None:
        from shopclub.counter.rulebook import change_setting

        with writing():
            by.require(Permission.CHANGE_SETTINGS)
            moment = self.clock.moment()
            change_setting(setting, value, by=by, moment=moment, effective=effective)


def create_shop(
    path: Path,
    *,
    identity: Identity,
    owner: Owner,
    clock: Clock,
    terms: "Terms | None" = None,
    birthdays: "BirthdayTerms | None" = None,
    key: bytes | None = None,
    pin_cost: "PinCost | None" = None,
) -> Shop:
    """Make a new shop file with its owner, whole or not at all, and open it.

    `terms` of points and tiers and those of `birthdays` hold from the beginning; without them the
    standard ones do.

    Raises ShopFileExists, TextRefused, PinRefused, or a fault of the disk.
    """
    named = clean_identity(identity)
    with shop_file.new_file(path, key=key):
        settings.change(IDENTITY, named, effective=BEGINNING, at=clock.now())
        shop = shop_of(path, clock=clock, pin_cost=pin_cost)
        shop.staff.found_owner(name=owner.name, pin=owner.pin)
        _begin_with(terms, birthdays, moment=shop.clock.moment())
    return open_shop(path, clock=clock, key=key, pin_cost=pin_cost)


def _begin_with(
    terms: "Terms | None", birthdays: "BirthdayTerms | None", *, moment: Moment
) -> None:
    from shopclub.birthdays.terms import BIRTHDAY_TERMS
    from shopclub.counter.rulebook import note_change
    from shopclub.points.terms import POINT_TERMS
    from shopclub.tiers.ladder import LADDER

    said: list[tuple[Any, Any]] = []
    if terms is not None:
        said += [(POINT_TERMS, terms.points), (LADDER, terms.ladder)]
    if birthdays is not None:
        said.append((BIRTHDAY_TERMS, birthdays))
    for setting, value in said:
        change_id = settings.change(
            cast("Setting[Any]", setting), value, effective=BEGINNING, at=moment.at
        )
        note_change(change_id, name=setting.name, moment=moment, staff_id=None, effective=BEGINNING)


def open_shop(
    path: Path,
    *,
    clock: Clock,
    key: bytes | None = None,
    pin_cost: "PinCost | None" = None,
    before_update: Callable[[Path], None] = lambda path: None,
    checked: bool = True,
    as_view: bool = False,
) -> Shop:
    """Open an existing shop file; raises what `open_file` and `check_at_start` raise.

    Unless it is to be `checked`, the end of its log may be broken or missing. Without a key that of
    an encrypted file is looked for where this computer keeps keys; raises KeyNeeded where there is
    none. Opened `as_view` it is only read (see `open_file`): what would write raises ShopOnlyRead.
    """
    path = followed(path)
    if key is None and path.is_file():
        key = _kept_key(path)
    shop_file.open_file(path, key=key, before_update=before_update, as_view=as_view)
    try:
        with reading_stored_text():
            if checked:
                chain.check_at_start()
            if not as_view:
                chain.follow()
            doubts.read_doubts()
            shop = shop_of(path, clock=clock, pin_cost=pin_cost)
            if not as_view:
                _erase_again(shop)
            return shop
    except BaseException:
        shop_file.close_file()
        raise


def _kept_key(path: Path) -> bytes | None:
    try:
        if shop_file.is_plain(path):
            return None
    except OSError:  # what cannot be read is told when it is opened
        return None
    if not shop_file.key_file_of(path).is_file():
        return None
    from shopclub.encryption.shop_keys import ShopKeys

    return ShopKeys(path).key


def _erase_again(shop: Shop) -> None:
    """Erase whom a file that was put back brought back; most shops have nobody to look for."""
    from shopclub.members.erase_list import list_beside, who_is_back

    if list_beside(shop.path).exists() and who_is_back(shop.path, mark=shop.mark()):
        shop.erasing.erase_again()


def shop_of(path: Path, *, clock: Clock, pin_cost: "PinCost | None") -> Shop:
    """Return the services of the file that is bound, also of one in the making.

    Who the shop is must stand in it already: its clock goes by that.
    """
    identities = Identities()
    shop_clock = identities.shop_clock(clock)
    return Shop(
        path=path,
        identities=identities,
        clock=shop_clock,
        signing=Once(partial(_staff, shop_clock, pin_cost)),
        services=Once(partial(_services, identities, shop_clock)),
    )


def _staff(clock: ShopClock, pin_cost: "PinCost | None") -> "Staff":
    from shopclub.staff.pins import PinCost
    from shopclub.staff.staff import Staff

    return Staff(clock=clock, pin_cost=pin_cost or PinCost())


def _services(identities: Identities, clock: ShopClock) -> "Services":
    from shopclub.services import services_of

    return services_of(identities, clock=clock)
