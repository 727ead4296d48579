"""What the counter shows, in one frozen value: amounts in minor units, refusals as values."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from shopclub.counter.lookup import FoundMember, Profile
from shopclub.counter.quote import Quote
from shopclub.counter.receipt import IssuedReceipt, Means
from shopclub.counter.takings import Takings
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency
from shopclub.rewards.vouchers import Voucher
from shopclub.ui.jobs import Refusal


class Stage(StrEnum):
    """Where the counter is: looking for a member, in a sale, or somewhere on the way to its end."""

    SEARCH = "search"
    SALE = "sale"
    SPLITTING = "splitting"
    PAYING = "paying"
    ASKING = "asking"


@dataclass(eq=False)
class NothingToPay(ShopClubError):
    """A sale at the form needs an amount above zero; returns have a way of their own."""


@dataclass(eq=False)
class LooksLikeBarcode(ShopClubError):
    """So many digits in the amount are a barcode, not money."""


@dataclass(eq=False)
class UnknownCode(ShopClubError):
    """A scanned code belongs to no member and is no receipt of this shop."""

    code: str


@dataclass(eq=False)
class SoldAgain(ShopClubError):
    """A sale looks like one of this member a moment ago; a question, not a refusal."""

    before: IssuedReceipt


@dataclass(eq=False)
class SavedBefore(ShopClubError):
    """A sale that was sent again had been saved already."""

    issued: IssuedReceipt


@dataclass(eq=False)
class MemberGone(ShopClubError):
    """The member of the sale left the club or was erased at another till meanwhile."""


@dataclass(eq=False)
class PointsLapsed(ShopClubError):
    """Points lapsed while the form was open: how many, their last day, and what is left."""

    points: int
    last_day: date
    left: int


@dataclass(eq=False)
class PointsSpent(ShopClubError):
    """Another sale took the points while the form was open: what is left, when, at which till."""

    left: int
    time: str
    till: int


@dataclass(frozen=True, slots=True)
class Search:
    """The search box and what it found; None is nothing searched yet."""

    query: str = ""
    results: tuple[FoundMember, ...] | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """What is typed as the share of a department, in minor units as far as it is one."""

    department: str
    entry: str = ""
    amount: int | None = None
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """The sale being typed; entries as typed, so that nothing is lost by a refusal.

    `points_entry` is what was typed as points and cannot pay, `seen` the quote that was shown
    before it changed without the cashier's doing. `shares` split the amount by department,
    `shares_before` are what they were when the departments were opened.
    `voucher` is the one to use, `voucher_refusal` why it, or another one, cannot be.
    """

    sale_id: str = ""
    amount_entry: str = ""
    amount: int | None = None
    amount_refusal: Refusal | None = None
    points: int = 0
    points_entry: str | None = None
    points_refusal: Refusal | None = None
    quote: Quote | None = None
    seen: Quote | None = None
    shares: tuple[Share, ...] = ()
    shares_before: tuple[Share, ...] = ()
    shares_refusal: Refusal | None = None
    voucher: Voucher | None = None
    voucher_refusal: Refusal | None = None
    means: Means = Means.CASH
    tendered_entry: str = ""
    tendered: int | None = None
    tendered_refusal: Refusal | None = None
    sale_refusal: Refusal | None = None


def untouched(form: Form, *, before: Form) -> Form:
    """Return a form with every entry as it was before something was scanned into one of them."""
    return replace(
        form,
        amount_entry=before.amount_entry,
        amount=before.amount,
        amount_refusal=before.amount_refusal,
        points=before.points,
        shares=before.shares,
        points_entry=before.points_entry,
        points_refusal=before.points_refusal,
        means=before.means,
        tendered_entry=before.tendered_entry,
        tendered=before.tendered,
        tendered_refusal=before.tendered_refusal,
    )


@dataclass(frozen=True, slots=True)
class CounterState:
    """All of the counter."""

    shop_name: str
    cashier: str
    currency: Currency
    today: date
    points_step: int = 1
    departments: tuple[str, ...] = ()
    stage: Stage = Stage.SEARCH
    search: Search = Search()
    profile: Profile | None = None
    form: Form = Form()
    takings: Takings | None = None
    last: IssuedReceipt | None = None
    refusal: Refusal | None = None
    busy: bool = False

    @property
    def change(self) -> int:
        """The money that goes back to the customer, in minor units."""
        quote, tendered = self.form.quote, self.form.tendered
        return 0 if quote is None or tendered is None else max(0, tendered - quote.to_pay)

    @property
    def missing(self) -> int:
        """The money that the cash handed over falls short of the bill, in minor units."""
        quote, tendered = self.form.quote, self.form.tendered
        return 0 if quote is None or tendered is None else max(0, quote.to_pay - tendered)
