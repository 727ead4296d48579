"""The pictures of gifts, for the lists that show them."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from shopclub.rewards.gifts import Gift
from shopclub.shop import Shop

Photos = Mapping[int, bytes]
"""The PNG of each gift that has one."""


def read_photos(shop: Shop, gifts: Iterable[Gift]) -> Photos:
    """Return the pictures that some gifts have."""
    found = {gift.gift_id: shop.gifts.photo(gift.gift_id) for gift in gifts if gift.has_photo}
    return MappingProxyType({gift_id: png for gift_id, png in found.items() if png is not None})


def picture_of(gift: Gift, photos: Photos) -> bytes | None:
    """Return the picture of a gift; empty where only others have one, None where none has."""
    return photos.get(gift.gift_id, b"") if photos else None
