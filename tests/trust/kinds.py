"""What is killed in the life of a shop, and which deeds of a till are of a kind."""

from collections.abc import Iterator
from enum import StrEnum

from tests.trust.commands import Command, Deed


class Kind(StrEnum):
    """What is killed."""

    MIGRATE = "migrate"
    SALE = "sale"
    REFUND = "refund"
    REDEEM = "redeem"
    IMPORT = "import"
    BACKUP = "backup"
    ENCRYPT = "encrypt"


AT_A_TILL = (Kind.SALE, Kind.REFUND, Kind.REDEEM)


def deeds_of(kind: Kind, deeds: tuple[Command, ...]) -> Iterator[Command]:
    """Yield the deeds of a round that are of a kind; refunds with the sales that they refund."""
    refunded = {deed.sale_id for deed in deeds if deed.deed is Deed.REFUND}
    for deed in deeds:
        match kind, deed.deed:
            case (Kind.SALE, Deed.SELL) | (Kind.REDEEM, Deed.GIVE | Deed.USE_VOUCHER):
                yield deed
            case (Kind.REDEEM, Deed.SELL) if deed.points:
                yield deed
            case (Kind.REFUND, Deed.SELL | Deed.USE_VOUCHER) if deed.subject in refunded:
                yield deed
            case (Kind.REFUND, Deed.REFUND):
                yield deed
