"""What a printed voucher shows: a frozen snapshot, the member's name beside it."""

from dataclasses import dataclass

from shopclub.counter.paper import shop_face
from shopclub.counter.receipt import ShopFace
from shopclub.rewards.vouchers import Voucher
from shopclub.storage.identity import Identity


@dataclass(frozen=True, slots=True)
class VoucherPaper:
    """A voucher to print: minor units or hundredths of a percent off, ISO days, its code.

    `member_name` is empty for a bearer's voucher and for a member who was erased.
    """

    shop: ShopFace
    currency: str
    language: str
    code: str
    amount: int
    basis_points: int
    minimum: int
    starts_on: str
    last_on: str
    bearer: bool
    member_name: str = ""


def voucher_paper(voucher: Voucher, *, member_name: str, identity: Identity) -> VoucherPaper:
    """Freeze what a voucher shows when it is printed."""
    return VoucherPaper(
        shop=shop_face(identity),
        currency=identity.currency_code,
        language=identity.language,
        code=voucher.code,
        amount=voucher.terms.amount,
        basis_points=voucher.terms.basis_points,
        minimum=voucher.terms.minimum,
        starts_on=voucher.starts_on.isoformat(),
        last_on=voucher.last_on.isoformat(),
        bearer=voucher.member_id is None,
        member_name=member_name,
    )
