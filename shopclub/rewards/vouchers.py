"""What a voucher is, when it may be used, and what it takes off a bill: pure (RULES §3)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import LARGEST_MINOR, share_of

WHOLE = 10_000
"""All of a bill, in basis points."""
LONGEST_DAYS = 3_650
PROMOTION_UNDONE = "promotion undone"
GIFT_UNDONE, ERASED = "gift undone", "member erased"
OURS = (PROMOTION_UNDONE, GIFT_UNDONE, ERASED)
"""Why a voucher is void where nobody typed a reason; by the first, one may come again."""


class VoucherState(StrEnum):
    """Where a voucher stands on a day: expired is one that nobody used to the end of its day."""

    ISSUED = "issued"
    USED = "used"
    VOID = "void"
    EXPIRED = "expired"


@dataclass(eq=False)
class VoucherUnknown(ShopClubError):
    """There is no voucher of this code."""

    code: str


@dataclass(eq=False)
class VoucherUsed(ShopClubError):
    """A voucher was used by a sale on a day."""

    day: date


@dataclass(eq=False)
class VoucherVoid(ShopClubError):
    """A voucher was made void on a day."""

    day: date


@dataclass(eq=False)
class VoucherExpired(ShopClubError):
    """The last day of a voucher is over."""

    last_on: date


@dataclass(eq=False)
class VoucherTooEarly(ShopClubError):
    """A voucher can be used only from a day on."""

    starts_on: date


@dataclass(eq=False)
class VoucherOfAnother(ShopClubError):
    """A voucher is another member's, or a member's where the sale has none."""

    member_id: int | None


@dataclass(eq=False)
class BelowVoucherMinimum(ShopClubError):
    """A bill is below what a voucher asks for, in minor units."""

    bill: int
    minimum: int


@dataclass(eq=False)
class VoucherTakesNothing(ShopClubError):
    """A voucher takes nothing off this bill."""


CANNOT_BE_USED = (
    VoucherUnknown,
    VoucherUsed,
    VoucherVoid,
    VoucherExpired,
    VoucherTooEarly,
    VoucherOfAnother,
    BelowVoucherMinimum,
    VoucherTakesNothing,
)
"""Why a sale cannot use a voucher."""


@dataclass(eq=False)
class VoucherRefused(ShopClubError):
    """A voucher cannot be issued with these terms."""


@dataclass(eq=False)
class VoucherDaysRefused(ShopClubError):
    """A voucher can be used on 1 to `most` days, today or later."""

    most: int


@dataclass(frozen=True, slots=True)
class VoucherTerms:
    """What a voucher takes off: minor units, or hundredths of a percent, of at least a bill.

    Exactly one of `amount` and `basis_points` is more than 0.
    """

    amount: int = 0
    basis_points: int = 0
    minimum: int = 0


@dataclass(frozen=True, slots=True)
class Voucher:
    """A voucher as it stands: whose it is (nobody's is a bearer's), its terms and its days.

    `moved_on` is the day of its last move, `sale_id` the sale of that move.
    """

    voucher_id: int
    code: str
    source: str
    member_id: int | None
    terms: VoucherTerms
    starts_on: date
    last_on: date
    state: VoucherState
    turns: int = 0
    issued_on: date = date.min
    moved_on: date | None = None
    sale_id: str | None = None


def check_terms(terms: VoucherTerms) -> None:
    """Raise VoucherRefused unless these terms take something off."""
    amounts = (terms.amount, terms.basis_points, terms.minimum)
    whole = all(type(amount) is int and amount >= 0 for amount in amounts)
    one_kind = (terms.amount > 0) != (terms.basis_points > 0)
    small = max(terms.amount, terms.minimum) <= LARGEST_MINOR and terms.basis_points <= WHOLE
    if not (whole and one_kind and small):
        raise VoucherRefused


def check_days(*, starts_on: date, last_on: date, on: date) -> None:
    """Raise VoucherDaysRefused unless there is a day, today or later, to use a voucher on."""
    if not (starts_on <= last_on and on <= last_on and (last_on - starts_on).days < LONGEST_DAYS):
        raise VoucherDaysRefused(most=LONGEST_DAYS)


def state_on(voucher: Voucher, *, on: date) -> VoucherState:
    """Return where a voucher stands on a shop day, whatever rows say of its days."""
    if voucher.state is VoucherState.ISSUED and voucher.last_on < on:
        return VoucherState.EXPIRED
    return voucher.state


def taken_off(voucher: Voucher, *, bill: int, member_id: int | None, on: date) -> int:
    """Return what a voucher takes off a bill of minor units on a shop day, at most all of it.

    The bill is what tier discount and offers leave. A percentage is rounded half up, once. Raises
    VoucherUsed, VoucherVoid, VoucherExpired, VoucherTooEarly, VoucherOfAnother,
    BelowVoucherMinimum or VoucherTakesNothing.
    """
    check_usable(voucher, member_id=member_id, on=on)
    terms = voucher.terms
    if bill < terms.minimum:
        raise BelowVoucherMinimum(bill, terms.minimum)
    off = terms.amount or share_of(bill, basis_points=terms.basis_points)
    if not min(off, bill):
        raise VoucherTakesNothing
    return min(off, bill)


def check_usable(voucher: Voucher, *, member_id: int | None, on: date) -> None:
    """Raise why a voucher cannot be used by a member, or by nobody known, on a shop day."""
    match state_on(voucher, on=on):
        case VoucherState.USED:
            raise VoucherUsed(voucher.moved_on or voucher.issued_on)
        case VoucherState.VOID:
            raise VoucherVoid(voucher.moved_on or voucher.issued_on)
        case VoucherState.EXPIRED:
            raise VoucherExpired(voucher.last_on)
    if on < voucher.starts_on:
        raise VoucherTooEarly(voucher.starts_on)
    if voucher.member_id is not None and voucher.member_id != member_id:
        raise VoucherOfAnother(voucher.member_id)
