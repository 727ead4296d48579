"""The receipt as it was: a frozen snapshot from which the same paper is drawn years later."""

from dataclasses import dataclass
from enum import StrEnum


class LineKind(StrEnum):
    """What a line of the bill stands for, in the order in which they apply (RULES §4)."""

    AMOUNT = "amount"
    TIER_DISCOUNT = "tier discount"
    VOUCHER = "voucher"
    POINTS = "points"


class SayingKind(StrEnum):
    """What a receipt may say beneath the figures, in the order of the page."""

    VOUCHER = "voucher"
    BIRTHDAY_VOUCHER = "birthday voucher"
    BIRTHDAY_GIFT = "birthday gift"
    MULTIPLIER = "multiplier"
    EXPIRING = "expiring"
    KEEP_TIER = "keep tier"
    REACH_TIER = "reach tier"
    BIRTHDAY = "birthday"
    PERK = "perk"


class ReceiptKind(StrEnum):
    """What a receipt is for: money and points that came, or that went back."""

    SALE = "sale"
    REFUND = "refund"


class Means(StrEnum):
    """A means of payment."""

    CASH = "cash"
    WECHAT = "wechat"
    ALIPAY = "alipay"
    CARD = "card"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class TierLabel:
    """A tier as paper names it: its key, the shop's own name if it has one, and its stars."""

    key: str
    name: str
    stars: int


@dataclass(frozen=True, slots=True)
class ShopFace:
    """What a shop prints of itself."""

    name: str
    address: str
    phone: str


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A line of the bill: signed minor units, and the points or share it comes from."""

    kind: LineKind
    amount: int
    points: int = 0
    basis_points: int = 0


@dataclass(frozen=True, slots=True)
class Payment:
    """How the bill was paid: minor units, what was handed over and what came back."""

    means: Means
    amount: int
    tendered: int
    change: int


@dataclass(frozen=True, slots=True)
class ReceiptMember:
    """The member of a receipt without a name: names live in an erasable table."""

    member_id: int
    card_last4: str
    tier: TierLabel


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence of the receipt as values; which of them count depends on its kind.

    MULTIPLIER: `amount` earned at `hundredths` ÷ 100 because of `tier`, of a birthday where there
    is none, of both with the birthday's `day`, or of a birthday that won over the tier's `minimum`.
    EXPIRING: `points` lapse after `day` (ISO). KEEP_TIER, REACH_TIER: `amount` more, or `points`
    more, keeps or reaches `tier` by `day`. BIRTHDAY: it is on `day`, `points` came as a gift.
    VOUCHER: `amount`, or `hundredths` percent, off until `day`, for a promotion, by its `code`.
    BIRTHDAY_VOUCHER: the same of the one for a birthday that waits, from a bill of `minimum`.
    BIRTHDAY_GIFT: the gift of the catalogue called `name` waits until `day`. PERK of a refund:
    `hundredths` can be used again until `day`, or stay used without one; `points` stay a gift.
    """

    kind: SayingKind
    points: int = 0
    amount: int = 0
    hundredths: int = 0
    day: str = ""
    tier: TierLabel | None = None
    minimum: int = 0
    code: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """All that the paper of one sale or refund shows, in minor units and points, in local time.

    On a refund `to_pay` is what is given back, and `earned` and `used` are 0 or less: points taken
    and points returned; `refund_of` is then the receipt number of its sale.
    """

    shop: ShopFace
    currency: str
    language: str
    sale_id: str
    number: str
    day: str
    time: str
    cashier: str
    member: ReceiptMember | None
    lines: tuple[ReceiptLine, ...]
    to_pay: int
    payments: tuple[Payment, ...]
    saved: int
    earned: int
    used: int
    balance: int
    sayings: tuple[Saying, ...]
    kind: ReceiptKind = ReceiptKind.SALE
    refund_of: str = ""


@dataclass(frozen=True, slots=True)
class IssuedReceipt:
    """A receipt with the member's name, which is kept apart from it and may be erased."""

    receipt: Receipt
    member_name: str | None
