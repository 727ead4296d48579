"""Members of a list: each row read and checked, twins found, and what each would become."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from shopclub.exchange.days import read_birthday, read_day
from shopclub.exchange.entries import read_gender, read_points, read_tags
from shopclub.exchange.fields import Field
from shopclub.exchange.own_cards import OwnCards, own_cards_in, with_own_cards
from shopclub.exchange.plan import Choices, Plan, PlannedMember, RowProblem, Twins
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.exchange.rows import Readings, Row
from shopclub.exchange.twins import without_twins
from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.codes import FIRST_RECEIPT_DAY
from shopclub.kernel.text import TextFault, TextRefused, clean_line, fold
from shopclub.members.birthday import Birthday, accept_birthday
from shopclub.members.consent import ConsentNeeded, Purpose
from shopclub.members.enrolling import NAME_LIMIT, require_age
from shopclub.members.holders import Holder, holders_of_codes, holders_of_phones
from shopclub.members.membership import MembershipTerms
from shopclub.members.particulars import (
    NOTHING_TOLD,
    Detail,
    IntroducerFault,
    IntroducerRefused,
    Particulars,
    accept_particulars,
    require_detail,
)
from shopclub.members.people import Accepted
from shopclub.members.phones import PhoneFault, PhoneRefused, normalise_phone
from shopclub.members.search_keys import code_key
from shopclub.shop import Shop

NOON = 12
PARTICULARS = frozenset({Field.GENDER, Field.ADDRESS, Field.NOTE, Field.TAGS})


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads rows as one shop accepts members on one day."""

    clock: ShopClock
    now: Moment
    terms: MembershipTerms
    country: str
    choices: Choices
    cards: OwnCards

    def read(self, row: Row) -> PlannedMember:
        """Return the member that a row tells of; raises RowRefused.

        Who is known by a card is a member already: nothing is asked of them again.
        """
        name = row.take(Field.NAME, accept_name)
        codes = row.take(Field.CODE, read_codes)
        holder = self.cards.holder(codes, name=name)
        known = holder is not None
        told = Accepted(
            name=name,
            phone=row.take(Field.PHONE, lambda entry: self._phone(entry, known=known)),
            birthday=row.take(Field.BIRTHDAY, lambda entry: self._birthday(entry, known=known)),
            particulars=self._particulars(row),
            guardian="",
        )
        return PlannedMember(
            line=row.number,
            told=told,
            joined=row.take(Field.JOINED, self._joined),
            codes=codes,
            points=row.take(Field.POINTS, read_points),
            introducer=row.entry(Field.INTRODUCER).strip(),
            holder=holder,
            card=codes[0] if known else "",
        )

    def _phone(self, entry: str, *, known: bool) -> str | None:
        try:
            return normalise_phone(entry, country=self.country)
        except PhoneRefused as refusal:
            needed = self.terms.phone_needed and not known
            if refusal.fault is not PhoneFault.MISSING or needed:
                raise
        return None

    def _birthday(self, entry: str, *, known: bool) -> Birthday | None:
        told = read_birthday(entry, order=self.choices.order)
        if told is None:
            return None
        birthday = accept_birthday(told, on=self.now.day)
        if not known:
            require_age(birthday, limit=self.terms.guardian_below, on=self.now.day)
        return birthday

    def _particulars(self, row: Row) -> Particulars:
        if not row.has_any(PARTICULARS):
            return NOTHING_TOLD
        told = Particulars(
            gender=row.take(Field.GENDER, read_gender),
            address=row.entry(Field.ADDRESS),
            tags=row.take(Field.TAGS, read_tags),
        )
        return row.take(Field.NOTE, lambda note: accept_particulars(replace(told, note=note)))

    def _joined(self, entry: str) -> Moment:
        if not entry.strip():
            return self.now
        day = read_day(entry, order=self.choices.order)
        if day < FIRST_RECEIPT_DAY:
            raise CellRefused(CellFault.JOINED_TOO_EARLY, entry)
        if day > self.now.day:
            raise CellRefused(CellFault.FUTURE, entry)
        return self.now if day == self.now.day else moment_of(day, clock=self.clock)


def read_codes(entry: str) -> tuple[str, ...]:
    """Return the card or code of an entry as it is kept, or none."""
    return (code_key(require_detail(entry, detail=Detail.CODE)),) if entry.strip() else ()


def accept_name(entry: str) -> str:
    """Return a name fit to keep; raises TextRefused."""
    name = clean_line(entry, limit=NAME_LIMIT)
    if not name[:1].isalnum() and not fold(name):
        raise TextRefused(TextFault.MISSING, NAME_LIMIT)
    return name


def moment_of(day: date, *, clock: ShopClock, at: time | None = None) -> Moment:
    """Return an instant that belongs to a shop day of the past, noon where no time is told."""
    hour = max(NOON, clock.begins_at(day))
    local = datetime.combine(day, at or time(hour), tzinfo=clock.zone)
    return Moment(local.astimezone(UTC), day)


def plan_members(shop: Shop, readings: Readings, empty: Plan) -> Plan:
    """Return the plan of a list of members; raises ConsentNeeded."""
    terms = shop.members.terms()
    if terms.notice_needed:
        raise ConsentNeeded(Purpose.MEMBERSHIP)
    reader = _Reader(
        clock=shop.clock,
        now=shop.clock.moment(),
        terms=terms,
        country=shop.identity.country,
        choices=empty.choices,
        cards=own_cards_in(readings, shop=shop.identity.number),
    )
    read = readings.gather(reader.read)
    joined, twins = without_twins(read, choice=empty.choices.twins)
    free, remarks = with_own_cards(_with_free_codes(joined, readings), shop=shop.identity.number)
    remarks += _introducers_unknown(free, country=reader.country)
    lines = {one.line for one in free}
    merging = empty.choices.twins is Twins.UPDATE
    return replace(
        empty,
        members=tuple(free),
        twins=tuple(twins),
        folded=sum(twin.of_line in lines for twin in twins) if merging else 0,
        remarks=tuple(remarks),
    )


def _with_free_codes(planned: list[PlannedMember], readings: Readings) -> list[PlannedMember]:
    """Leave out the rows whose code someone else has, in the shop or further up the list."""
    held = holders_of_codes(code for one in planned for code in one.codes)
    seen: set[str] = set()
    free: list[PlannedMember] = []
    for one in planned:
        taken = next((code for code in one.codes if _taken(code, held, seen, one.holder)), None)
        if taken is None:
            seen.update(one.codes)
            free.append(one)
        else:
            readings.note(one.line, Field.CODE, taken, CellRefused(CellFault.CODE_TAKEN, taken))
    return free


def _taken(code: str, held: dict[str, Holder], seen: set[str], holder: Holder | None) -> bool:
    owner = held.get(code)
    own = holder is not None and owner is not None and owner.member_id == holder.member_id
    return code in seen or (owner is not None and not own)


def introducer_phone(entry: str, *, country: str) -> str:
    """Return the phone of an introducer in E.164, nothing where the entry is none."""
    try:
        return normalise_phone(entry, country=country) if entry else ""
    except PhoneRefused:
        return ""


def _introducers_unknown(planned: list[PlannedMember], *, country: str) -> Iterable[RowProblem]:
    """Tell of each row whose introducer is neither in the list nor a member; it comes in still."""
    told = [one for one in planned if one.introducer]
    phones = {one.line: introducer_phone(one.introducer, country=country) for one in told}
    known = {one.told.phone for one in planned}
    known |= holders_of_phones(phone for phone in phones.values() if phone).keys()
    for one in told:
        phone = phones[one.line]
        if phone and phone == one.told.phone:
            own = IntroducerRefused(IntroducerFault.SELF)
            yield RowProblem(one.line, Field.INTRODUCER, one.introducer, own)
        elif phone not in known:
            unknown = CellRefused(CellFault.NO_SUCH_MEMBER, one.introducer)
            yield RowProblem(one.line, Field.INTRODUCER, one.introducer, unknown)
