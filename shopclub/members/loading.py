"""Members in bulk: rows for samples, imports and the desk, written by one door."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, repeat
from typing import Any

from shopclub.kernel.clock import Moment
from shopclub.kernel.codes import card_number
from shopclub.members import statements
from shopclub.members.birthday import Birthday
from shopclub.members.cards import CardKind, next_running
from shopclub.members.enrolling import columns_of
from shopclub.members.latin import shown_latin
from shopclub.members.particulars import NOTHING_TOLD, Particulars
from shopclub.members.people import Accepted, MemberState
from shopclub.members.search_keys import Findable, code_key, keys_of
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run_many, writing
from shopclub.storage.identity import Identity

BLOCK = 10_000


@dataclass(frozen=True, slots=True)
class LoadedMember:
    """Someone to make a member, checked already; the phone is in E.164 and nobody else's.

    The shop issues a card where none is given; `codes` are those of other systems.
    """

    name: str
    moment: Moment
    phone: str | None = None
    birthday: Birthday | None = None
    particulars: Particulars = NOTHING_TOLD
    guardian: str = ""
    codes: tuple[str, ...] = ()
    card_number: str | None = None
    staff_id: int | None = None

    def accepted(self) -> Accepted:
        """Return what they said."""
        return Accepted(self.name, self.phone, self.birthday, self.particulars, self.guardian)


def joining_member(told: Accepted, *, moment: Moment, staff_id: int) -> LoadedMember:
    """Return someone who joins now, as the bulk door takes them."""
    return LoadedMember(
        name=told.name,
        moment=moment,
        phone=told.phone,
        birthday=told.birthday,
        particulars=told.particulars,
        guardian=told.guardian,
        staff_id=staff_id,
    )


def load_many(
    members: Iterable[LoadedMember], *, identity: Identity, cards_from: int = 0
) -> tuple[int, ...]:
    """Make members in the order given, whole or not at all, and return their ids.

    Cards that are issued have running numbers of at least `cards_from`: those that are given, in
    whatever block, must stay below it.
    """
    waiting = iter(members)
    ids: list[int] = []
    with writing():
        last = one(statements.LAST_MEMBER)
        next_id = 1 if last is None else int(last[0]) + 1
        while block := tuple(islice(waiting, BLOCK)):
            _load_block(block, first_id=next_id, identity=identity, cards_from=cards_from)
            ids += range(next_id, next_id + len(block))
            next_id += len(block)
    return tuple(ids)


def _load_block(
    block: tuple[LoadedMember, ...], *, first_id: int, identity: Identity, cards_from: int
) -> None:
    every = [*enumerate(block, start=first_id)]
    running = max(next_running(shop=identity.number), cards_from)
    cards = [*_cards(every, shop=identity.number, running=running)]
    codes = [(id_, code_key(code)) for id_, one_ in every for code in one_.codes]
    numbers: dict[int, list[str]] = {}
    for id_, number in (*cards, *codes):
        numbers.setdefault(id_, []).append(number)
    joined = {id_: micros(one_.moment.at) for id_, one_ in every}
    people: list[tuple[Any, ...]] = []
    keys: list[tuple[str, int]] = []
    for id_, one_ in every:
        people.append(_person_row(id_, one_))
        found_by = Findable(one_.name, one_.phone, tuple(numbers[id_]))
        keys += zip(keys_of(found_by, country=identity.country), repeat(id_))
    run_many(statements.ADD_MEMBER, [_member_row(id_, one_) for id_, one_ in every])
    run_many(statements.ADD_PERSON, people)
    run_many(
        statements.ADD_TAG, [(id_, tag) for id_, one_ in every for tag in one_.particulars.tags]
    )
    for kind, given in ((CardKind.CARD, cards), (CardKind.FURTHER, codes)):
        rows = [(number, id_, joined[id_], kind.value) for id_, number in given]
        run_many(statements.ADD_CARD, rows)
    run_many(statements.ADD_KEY, keys)


def _cards(
    every: list[tuple[int, LoadedMember]], *, shop: int, running: int
) -> Iterator[tuple[int, str]]:
    for id_, member in every:
        if member.card_number is not None:
            yield id_, member.card_number
        else:
            yield id_, card_number(shop=shop, running=running)
            running += 1


def _member_row(id_: int, member: LoadedMember) -> tuple[Any, ...]:
    at, day = micros(member.moment.at), member.moment.day.isoformat()
    introducer = member.particulars.introduced_by
    return (id_, at, day, member.staff_id, introducer, MemberState.ACTIVE.value)


def _person_row(id_: int, member: LoadedMember) -> tuple[Any, ...]:
    return (id_, 1, *columns_of(member.accepted(), latin=shown_latin(member.name)))
