"""Rows of one person: twins of each other, or of a member who is there already."""

from collections.abc import Iterable
from dataclasses import replace

from shopclub.exchange.plan import PlannedMember, Twin, Twins
from shopclub.members.holders import holders_of_phones
from shopclub.members.people import Accepted


def without_twins(
    read: Iterable[PlannedMember], *, choice: Twins
) -> tuple[list[PlannedMember], list[Twin]]:
    """Return whoever comes in, each person once, and the rows that are twins of another.

    Who is known by a card already has a `holder`; the others are known by their phones.
    """
    read = list(read)
    held = holders_of_phones(one.told.phone for one in read if one.told.phone)
    kept: list[PlannedMember] = []
    places: dict[int | str, int] = {}
    twins: list[Twin] = []
    for one in read:
        phone = one.told.phone
        holder = one.holder or held.get(phone or "")
        person = phone if holder is None else holder.member_id
        if holder is None and (person is None or person not in places):
            if person is not None:
                places[person] = len(kept)
            kept.append(one)
            continue
        assert person is not None
        place = places.get(person)
        first = None if place is None else kept[place]
        of_line = None if first is None else first.line
        twins.append(Twin(one.line, one.told.name, phone or "", of_line, holder, one.card))
        if choice is Twins.NEW:
            kept.append(replace(one, told=replace(one.told, phone=None), holder=None))
        elif choice is Twins.UPDATE and first is not None and place is not None:
            kept[place] = merged(first, one)
        elif choice is Twins.UPDATE:
            places[person] = len(kept)
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
