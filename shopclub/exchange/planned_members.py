"""Members of a list: each row read and checked, twins found, and what each would become."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time

from shopclub.exchange.days import read_birthday, read_day
from shopclub.exchange.entries import read_gender, read_points, read_tags
from shopclub.exchange.fields import Field
from shopclub.exchange.plan import Choices, Plan, PlannedMember, RowProblem, Twin, Twins
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.exchange.rows import Readings, Row
from shopclub.kernel.clock import Moment, ShopClock
from shopclub.kernel.codes import CodeKind, code_kind
from shopclub.kernel.text import TextFault, TextRefused, clean_line, fold
from shopclub.members.birthday import Birthday, accept_birthday
from shopclub.members.cards import CodeOfOurs
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
    number: int
    choices: Choices

    def read(self, row: Row) -> PlannedMember:
        """Return the member that a row tells of; raises RowRefused."""
        told = Accepted(
            name=row.take(Field.NAME, accept_name),
            phone=row.take(Field.PHONE, self._phone),
            birthday=row.take(Field.BIRTHDAY, self._birthday),
            particulars=self._particulars(row),
            guardian="",
        )
        return PlannedMember(
            line=row.number,
            told=told,
            joined=row.take(Field.JOINED, self._joined),
            codes=row.take(Field.CODE, self._codes),
            points=row.take(Field.POINTS, read_points),
            introducer=row.entry(Field.INTRODUCER).strip(),
        )

    def _phone(self, entry: str) -> str | None:
        try:
            return normalise_phone(entry, country=self.country)
        except PhoneRefused as refusal:
            if refusal.fault is not PhoneFault.MISSING or self.terms.phone_needed:
                raise
        return None

    def _birthday(self, entry: str) -> Birthday | None:
        told = read_birthday(entry, order=self.choices.order)
        if told is None:
            return None
        birthday = accept_birthday(told, on=self.now.day)
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
        if day > self.now.day:
            raise CellRefused(CellFault.FUTURE, entry)
        return self.now if day == self.now.day else moment_of(day, clock=self.clock)

    def _codes(self, entry: str) -> tuple[str, ...]:
        if not entry.strip():
            return ()
        kept = code_key(require_detail(entry, detail=Detail.CODE))
        if code_kind(kept) is CodeKind.CARD and kept.startswith(f"6{self.number:03d}"):
            raise CodeOfOurs
        return (kept,)


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
        number=shop.identity.number,
        choices=empty.choices,
    )
    read = readings.gather(reader.read)
    joined, twins = _without_twins(read, choice=empty.choices.twins)
    free = _with_free_codes(joined, readings)
    remarks = _introducers_unknown(free, country=reader.country)
    return replace(empty, members=tuple(free), twins=tuple(twins), remarks=tuple(remarks))


def _without_twins(
    read: Iterable[PlannedMember], *, choice: Twins
) -> tuple[list[PlannedMember], list[Twin]]:
    """Return whoever comes in, with each phone once, and the rows that are twins of another."""
    read = list(read)
    held = holders_of_phones(one.told.phone for one in read if one.told.phone)
    kept: list[PlannedMember] = []
    places: dict[str, int] = {}
    twins: list[Twin] = []
    for one in read:
        phone = one.told.phone
        if phone is None or (phone not in held and phone not in places):
            if phone is not None:
                places[phone] = len(kept)
            kept.append(one)
            continue
        place = places.get(phone)
        holder = held.get(phone)
        first = None if place is None else kept[place]
        of_line = None if first is None else first.line
        twins.append(Twin(one.line, one.told.name, phone, of_line, holder))
        if choice is Twins.NEW:
            kept.append(replace(one, told=replace(one.told, phone=None)))
        elif choice is Twins.UPDATE and first is not None and place is not None:
            kept[place] = merged(first, one)
        elif choice is Twins.UPDATE:
            places[phone] = len(kept)
            kept.append(replace(one, holder=holder))
    return kept, twins


def merged(first: PlannedMember, other: PlannedMember) -> PlannedMember:
    """Return two rows of one person as one: what the first does not tell, and all points."""
    return replace(
        first,
        told=filled(first.told, by=other.told),
        joined=min(first.joined, other.joined, key=lambda moment: moment.at),
        codes=tuple(dict.fromkeys((*first.codes, *other.codes))),
        points=first.points + other.points,
        introducer=first.introducer or other.introducer,
    )


def filled(told: Accepted, *, by: Accepted) -> Accepted:
    """Return what someone told, and where they told nothing what another row tells."""
    own, other = told.particulars, by.particulars
    return replace(
        told,
        birthday=told.birthday or by.birthday,
        particulars=replace(
            own,
            gender=own.gender or other.gender,
            address=own.address or other.address,
            note=own.note or other.note,
            tags=own.tags or other.tags,
        ),
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
            refusal = IntroducerRefused(IntroducerFault.SELF)
        elif phone not in known:
            refusal = IntroducerRefused(IntroducerFault.UNKNOWN)
        else:
            continue
        yield RowProblem(one.line, Field.INTRODUCER, one.introducer, refusal)
