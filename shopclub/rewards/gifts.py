"""What a gift is, and who may have it when: pure (RULES §3)."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import LARGEST_MINOR
from shopclub.kernel.text import TextFault, TextRefused, clean_line
from shopclub.points.ledger import MOST_POINTS, InDeficit, NotEnoughPoints
from shopclub.rewards.vouchers import LONGEST_DAYS, VoucherDaysRefused, VoucherTerms, check_terms

NAME_LIMIT = 60
MOST_STOCK = 1_000_000
LARGEST_PHOTO = 512 * 1024
_PNG_START = b"\x89PNG\r\n\x1a\n"


@dataclass(eq=False)
class GiftUnknown(ShopClubError):
    """There is no such gift."""


@dataclass(eq=False)
class GiftNotOffered(ShopClubError):
    """A gift is not in the catalogue any more, or not yet: its days, if it has any."""

    starts_on: date | None
    last_on: date | None


@dataclass(eq=False)
class GiftOutOfStock(ShopClubError):
    """The last piece of a gift is gone."""

    name: str


@dataclass(eq=False)
class GiftPriceRefused(ShopClubError):
    """A gift costs from 1 to `most` points."""

    points: int
    most: int


@dataclass(eq=False)
class GiftMoneyRefused(ShopClubError):
    """The money added for a gift is no sum of minor units."""

    money: int


@dataclass(eq=False)
class GiftStockRefused(ShopClubError):
    """A stock is a number of pieces from 0 to `most`, or without end."""

    stock: int
    most: int


@dataclass(eq=False)
class GiftDaysRefused(ShopClubError):
    """A gift is offered from one day to a later one."""

    starts_on: date
    last_on: date


@dataclass(eq=False)
class PhotoRefused(ShopClubError):
    """A picture of a gift is a PNG of at most `most` bytes."""

    most: int


@dataclass(frozen=True, slots=True)
class VoucherGift:
    """A voucher that is bought with points: its terms, and how many days it can be used."""

    terms: VoucherTerms
    days: int = 90


@dataclass(frozen=True, slots=True)
class GiftSaid:
    """What the owner says of a gift: points, and minor units added; no stock is without end.

    `tier` is the key of the lowest tier that may have it.
    """

    name: str
    points: int
    money: int = 0
    stock: int | None = None
    tier: str | None = None
    starts_on: date | None = None
    last_on: date | None = None
    active: bool = True
    voucher: VoucherGift | None = None


@dataclass(frozen=True, slots=True)
class Gift:
    """A gift of the catalogue as it stands."""

    gift_id: int
    said: GiftSaid
    has_photo: bool = False


def cleaned(said: GiftSaid) -> GiftSaid:
    """Return what was said of a gift fit to keep.

    Raises TextRefused, GiftPriceRefused, GiftMoneyRefused, GiftStockRefused, GiftDaysRefused or
    VoucherRefused.
    """
    name = clean_line(said.name, limit=NAME_LIMIT)
    if not name:
        raise TextRefused(TextFault.MISSING, NAME_LIMIT)
    if type(said.points) is not int or not 1 <= said.points <= MOST_POINTS:
        raise GiftPriceRefused(said.points, most=MOST_POINTS)
    if type(said.money) is not int or not 0 <= said.money <= LARGEST_MINOR:
        raise GiftMoneyRefused(said.money)
    if said.stock is not None and not 0 <= said.stock <= MOST_STOCK:
        raise GiftStockRefused(said.stock, most=MOST_STOCK)
    if said.starts_on and said.last_on and said.last_on < said.starts_on:
        raise GiftDaysRefused(said.starts_on, said.last_on)
    if said.voucher is not None:
        check_terms(said.voucher.terms)
        if not 1 <= said.voucher.days <= LONGEST_DAYS:
            raise VoucherDaysRefused(most=LONGEST_DAYS)
    return replace(said, name=name)


def check_photo(png: bytes) -> None:
    """Raise PhotoRefused unless bytes are a small PNG."""
    if not (png.startswith(_PNG_START) and len(png) <= LARGEST_PHOTO):
        raise PhotoRefused(LARGEST_PHOTO)


def is_offered(gift: Gift, *, on: date) -> bool:
    """Tell whether a gift is in the catalogue on a shop day, in stock or not."""
    said = gift.said
    begun = said.starts_on is None or said.starts_on <= on
    over = said.last_on is not None and said.last_on < on
    return said.active and begun and not over


def check_offered(gift: Gift, *, on: date) -> None:
    """Raise GiftNotOffered or GiftOutOfStock where nobody can have a gift on a shop day."""
    said = gift.said
    if not is_offered(gift, on=on):
        raise GiftNotOffered(said.starts_on, said.last_on)
    if said.stock == 0:
        raise GiftOutOfStock(said.name)


def check_points(gift: Gift, *, held: int, owed: int) -> None:
    """Raise InDeficit or NotEnoughPoints where a member cannot pay a gift's points."""
    if owed:
        raise InDeficit(owes=owed)
    if gift.said.points > held:
        raise NotEnoughPoints(has=held, needs=gift.said.points)


def voucher_to_text(voucher: VoucherGift | None) -> str | None:
    """Return the terms of a bought voucher as the tables keep them."""
    return None if voucher is None else json.dumps(asdict(voucher), sort_keys=True)


def voucher_from_text(text: str | None) -> VoucherGift | None:
    """Return the terms of a bought voucher that the tables keep."""
    if text is None:
        return None
    data = json.loads(text)
    return VoucherGift(VoucherTerms(**data["terms"]), data["days"])
