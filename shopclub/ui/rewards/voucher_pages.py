"""The owner's vouchers page by page: those that a text finds, with names, and as papers."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date

from shopclub.counter.voucher_paper import VoucherPaper, voucher_paper
from shopclub.kernel.errors import ShopClubError
from shopclub.members.members import MemberUnknown
from shopclub.rewards.voucher_shelf import EVERY_VOUCHER, VouchersSought
from shopclub.rewards.vouchers import Voucher
from shopclub.shop import Shop

MOST_MEMBERS = 50
"""Members that a text may mean; their vouchers are listed."""


@dataclass(frozen=True, slots=True)
class NamedVoucher:
    """A voucher with the name of whose it is; None is a bearer's."""

    voucher: Voucher
    name: str | None


@dataclass(frozen=True, slots=True)
class VoucherPage:
    """Some vouchers, the newest first; `count` are found in all, and `still_open` of them open."""

    rows: tuple[NamedVoucher, ...] = ()
    count: int = 0
    still_open: int = 0

    @property
    def ends(self) -> bool:
        """Whether all that are found are here."""
        return len(self.rows) >= self.count


NO_VOUCHERS = VoucherPage()


def read_page(
    shop: Shop, text: str, *, limit: int, after: tuple[NamedVoucher, ...] = ()
) -> VoucherPage:
    """Read the vouchers that a text finds: so many more after those that were read."""
    sought, today = _sought(shop, text), shop.clock.today()
    last = after[-1].voucher.voucher_id if after else None
    more = shop.vouchers.newest(limit=limit, before=last, sought=sought)
    names = _names(shop, more)
    return VoucherPage(
        (*after, *(NamedVoucher(voucher, names.get(voucher.member_id or 0)) for voucher in more)),
        count=shop.vouchers.count(sought),
        still_open=shop.vouchers.count(sought, open_on=today),
    )


def open_ids(shop: Shop, text: str, *, on: date) -> tuple[int, ...]:
    """Return the vouchers that a text finds and that can still be used, the newest first."""
    return shop.vouchers.open_ids(_sought(shop, text), on=on)


def papers_of(shop: Shop, vouchers: tuple[Voucher, ...]) -> tuple[VoucherPaper, ...]:
    """Return vouchers as paper shows them."""
    names = _names(shop, vouchers)
    return tuple(
        voucher_paper(
            voucher, member_name=names.get(voucher.member_id or 0, ""), identity=shop.identity
        )
        for voucher in vouchers
    )


def _sought(shop: Shop, text: str) -> VouchersSought:
    """Read a text as a part of a code, or as members."""
    if not text.strip():
        return EVERY_VOUCHER
    found: tuple[int, ...] = ()
    with suppress(ShopClubError):
        found = tuple(one.member_id for one in shop.lookup.find(text, limit=MOST_MEMBERS))
    return VouchersSought(text, found)


def _names(shop: Shop, vouchers: tuple[Voucher, ...]) -> dict[int, str]:
    """Return the names of whose they are; one who was erased has none."""
    found = {one.member_id: "" for one in vouchers if one.member_id is not None}
    for member_id in found:
        with suppress(MemberUnknown):
            found[member_id] = shop.members.member(member_id).name
    return found
