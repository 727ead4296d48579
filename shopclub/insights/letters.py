"""What letters, labels and the list of birthdays are drawn from: frozen, of those who agreed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.ahead import Ahead, Coming
from shopclub.birthdays.birthdays import Birthdays, NearBirthday
from shopclub.birthdays.terms import PerkKind
from shopclub.counter.birthday_gifts import birthday_gift
from shopclub.counter.birthday_vouchers import birthday_source, voucher_terms
from shopclub.counter.paper import shop_face
from shopclub.counter.receipt import ShopFace
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.periods import add_months
from shopclub.members import rosters
from shopclub.members.birthday import Birthday
from shopclub.members.members import Members
from shopclub.members.particulars import Gender
from shopclub.rewards.catalogue import Catalogue
from shopclub.rewards.voucher_shelf import VoucherShelf
from shopclub.rewards.vouchers import VoucherState, VoucherTerms
from shopclub.storage import settings
from shopclub.storage.identity import IDENTITY
from shopclub.tiers.tiers import Tiers

YEAR = 12


@dataclass(eq=False)
class NoAddresses(ShopClubError):
    """Labels were wanted, and nobody in the list has told an address."""


@dataclass(eq=False)
class NoLetter(ShopClubError):
    """A letter was wanted for someone who told no birthday or did not agree to reminders."""


@dataclass(frozen=True, slots=True)
class LetterGift:
    """What a purchase from one day to another brings: hundredths of a multiplier, or points.

    Where it is a voucher, `voucher` is what that takes off, and `code` its number once issued;
    where it is a gift of the catalogue, `name` says which.
    """

    kind: PerkKind
    worth: int
    first: date
    last: date
    voucher: VoucherTerms | None = None
    code: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class BirthdayLetter:
    """A letter to a member; `years` is how long they have been one, `signed` who signs it."""

    shop: ShopFace
    language: str
    day: date
    signed: str
    name: str
    gender: Gender | None
    birthday: Birthday
    occurs_on: date
    years: int
    gift: LetterGift | None
    currency: str = "CNY"


@dataclass(frozen=True, slots=True)
class Address:
    """A member as an envelope names them."""

    name: str
    gender: Gender | None
    address: str


@dataclass(frozen=True, slots=True)
class BirthdayList:
    """The list of the days ahead as paper and files show it."""

    shop: ShopFace
    language: str
    ahead: Ahead


@dataclass(frozen=True, slots=True)
class Bringing:
    """What says which gift a birthday brings to whom."""

    members: Members
    birthdays: Birthdays
    tiers: Tiers
    gifts: Catalogue


def letters_of(
    rows: Sequence[Coming], *, bringing: Bringing, signed: str, on: date
) -> tuple[BirthdayLetter, ...]:
    """Return a letter for each own birthday of those who agreed to reminders, in order."""
    identity = settings.current(IDENTITY, on=on)
    own = {row.member_id: row for row in rows if row.family is None}
    letters = []
    for person in rosters.addressed(own):
        row = own[person.member_id]
        letters.append(
            BirthdayLetter(
                shop=shop_face(identity),
                language=identity.language,
                day=on,
                signed=signed,
                name=person.name,
                gender=person.gender,
                birthday=row.birthday,
                occurs_on=row.occasion.day,
                years=_years(person.joined, on=row.occasion.day),
                gift=_gift(row, bringing=bringing),
                currency=identity.currency_code,
            )
        )
    return tuple(letters)


def addresses_of(rows: Sequence[Coming]) -> tuple[Address, ...]:
    """Return how those who agreed to reminders and told an address are addressed, each once.

    Raises NoAddresses where nobody did.
    """
    found = tuple(
        Address(person.name, person.gender, person.address)
        for person in rosters.addressed(dict.fromkeys(row.member_id for row in rows))
        if person.address
    )
    if not found:
        raise NoAddresses
    return found


def list_of(ahead: Ahead) -> BirthdayList:
    """Return the list of the days ahead for paper."""
    identity = settings.current(IDENTITY, on=ahead.on)
    return BirthdayList(shop_face(identity), identity.language, ahead)


def _gift(row: Coming, *, bringing: Bringing) -> LetterGift | None:
    day, birthdays = row.occasion.day, bringing.birthdays
    near = birthdays.near(bringing.members.member(row.member_id), on=day)
    if near is None:
        return None
    first, last = near.answer.first, near.answer.last
    if near.answer.had is PerkKind.VOUCHER:
        issued = VoucherShelf().with_source(birthday_source(row.member_id, row.occasion.year))
        if issued is None or issued.state is not VoucherState.ISSUED:
            return None
        days = (issued.starts_on, issued.last_on)
        return LetterGift(PerkKind.VOUCHER, near.worth, *days, issued.terms, issued.code)
    if near.perk is None:
        return None
    if near.kind is PerkKind.GIFT:
        named = _named_gift(row.member_id, near, bringing=bringing, on=day)
        return None if named is None else LetterGift(near.kind, 0, first, last, name=named)
    terms = birthdays.terms(on=day)
    voucher = voucher_terms(terms) if near.kind is PerkKind.VOUCHER else None
    return LetterGift(near.kind, near.worth, first, last, voucher)


def _named_gift(member_id: int, near: NearBirthday, *, bringing: Bringing, on: date) -> str | None:
    """Return the gift of the tier that a member stands on, None where it has none."""
    ladder = bringing.tiers.ladder(on=on)
    waiting = birthday_gift(
        near,
        birthdays=bringing.birthdays,
        gifts=bringing.gifts,
        tier=bringing.tiers.standing(member_id, ladder=ladder, on=on).tier.key,
        ladder=ladder,
        on=on,
    )
    return None if waiting is None else waiting.gift.said.name


def _years(joined: date, *, on: date) -> int:
    """Return for how many whole years someone has been a member on a day."""
    years = max(0, on.year - joined.year)
    return years if add_months(joined, months=years * YEAR) <= on else max(0, years - 1)
