"""How much of a sale's money and points a refund moves: pure, by the fraction of the bill."""

from dataclasses import dataclass

from shopclub.kernel.errors import ShopClubError


@dataclass(eq=False)
class RefundTooMuch(ShopClubError):
    """More was to come back than is left of a sale, in minor units; 0 is no refund either."""

    asked: int
    refunded: int
    paid: int


@dataclass(frozen=True, slots=True)
class Refundable:
    """What a sale was, as it was recorded: amounts in minor units, and points."""

    list_amount: int
    bill: int
    paid: int
    eligible: int
    points_used: int
    points_earned: int

    @property
    def whole(self) -> int:
        """Return what refunds are counted in: the money paid, or the bill if points paid it all."""
        return self.paid or self.bill


@dataclass(frozen=True, slots=True)
class Refunded:
    """What came back of a sale in the refunds so far."""

    list_amount: int = 0
    bill: int = 0
    money: int = 0
    eligible: int = 0
    points_returned: int = 0
    points_taken: int = 0


@dataclass(frozen=True, slots=True)
class RefundPlan:
    """What one refund moves; `left` is what may still come back after it, in minor units.

    `points_returned` paid for the sale and go back; `points_taken` were earned by it and go.
    """

    list_amount: int
    bill: int
    money: int
    eligible: int
    points_returned: int
    points_taken: int
    left: int


def left_of(sale: Refundable, *, done: Refunded) -> int:
    """Return what may still come back of a sale: money, or bill where points paid all of it."""
    return sale.whole - (done.money if sale.paid else done.bill)


def money_of_list(sale: Refundable, *, done: Refunded, listed: int) -> int:
    """Return the money that goods of a list amount bring back, in the units of `left_of`.

    Goods bear the discounts of the whole bill by their share of the list amount; the sum of all
    refunds so far is rounded half up, so that the goods of the whole sale bring back exactly all
    of it. Raises RefundTooMuch, in list amounts, beyond what is left of them.
    """
    left = sale.list_amount - done.list_amount
    if not 0 < listed <= left:
        raise RefundTooMuch(asked=listed, refunded=done.list_amount, paid=sale.list_amount)
    if listed == left:
        return left_of(sale, done=done)
    before = done.money if sale.paid else done.bill
    so_far = done.list_amount + listed
    together = (2 * sale.whole * so_far + sale.list_amount) // (2 * sale.list_amount)
    return max(together - before, 0)


def share_back(figure: int, *, back: int, whole: int) -> int:
    """Return what comes back of a figure of a sale when `back` of its `whole` has, floored."""
    return figure * back // whole


def refund_plan(sale: Refundable, done: Refunded, *, money: int) -> RefundPlan:
    """Return what giving `money` minor units back means for every other figure (RULES §4).

    The fraction is that of the money refunded so far, of all that was paid; where points paid the
    whole bill, `money` is a part of the bill. Each figure is floored on the sum of all refunds so
    far, less what came back before, so that refunds of 100% move exactly all. Raises
    RefundTooMuch unless at least one unit and no more than the rest is asked.
    """
    before = done.money if sale.paid else done.bill
    if type(money) is not int or not 0 < money <= sale.whole - before:
        raise RefundTooMuch(asked=money, refunded=before, paid=sale.whole)
    now = before + money

    def share(figure: int) -> int:
        return share_back(figure, back=now, whole=sale.whole)

    return RefundPlan(
        list_amount=share(sale.list_amount) - done.list_amount,
        bill=share(sale.bill) - done.bill,
        money=share(sale.paid) - done.money,
        eligible=share(sale.eligible) - done.eligible,
        points_returned=share(sale.points_used) - done.points_returned,
        points_taken=share(sale.points_earned) - done.points_taken,
        left=sale.whole - now,
    )
