"""What the owner types of gifts and vouchers, read field by field: pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import Currency, format_figure, parse_money, plain_hundredths
from shopclub.kernel.text import TextFault, TextRefused, to_half_width
from shopclub.points.ledger import MOST_POINTS
from shopclub.rewards.gifts import MOST_STOCK, NAME_LIMIT, GiftSaid, VoucherGift
from shopclub.rewards.voucher_book import MOST_AT_ONCE, NewVoucher
from shopclub.rewards.vouchers import LONGEST_DAYS, WHOLE, VoucherTerms
from shopclub.ui.jobs import Refusal
from shopclub.ui.settings.numbers import read_day, read_hundredths, read_whole

Entries = Mapping[str, str]
Value = TypeVar("Value")
USUAL_DAYS = 90


@dataclass(frozen=True, slots=True)
class IssueSaid:
    """Vouchers to issue by hand, alike."""

    new: NewVoucher
    count: int


class _Reader:
    """Reads entries one by one, and keeps why some cannot be read."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries
        self.faults: dict[str, Refusal] = {}

    def text(self, key: str) -> str:
        """Return what was typed."""
        return self._entries.get(key, "").strip()

    def read(self, key: str, how: Callable[[str], Value], *, empty: Value) -> Value:
        """Return what an entry means, or `empty` where there is none or it is refused."""
        if not self.text(key):
            return empty
        return self.need(key, how, instead=empty)

    def need(self, key: str, how: Callable[[str], Value], *, instead: Value) -> Value:
        """Return what an entry means, `instead` where it is refused."""
        try:
            return how(self.text(key))
        except ShopClubError as refusal:
            self.faults[key] = refusal
            return instead


def gift_entries(said: GiftSaid | None, *, currency: Currency) -> dict[str, str]:
    """Return the entries of a gift as it stands, or of a new one."""
    if said is None:
        return {"days": str(USUAL_DAYS)}
    voucher = said.voucher
    return {
        "name": said.name,
        "points": str(said.points),
        "money": format_figure(said.money, currency=currency) if said.money else "",
        "stock": "" if said.stock is None else str(said.stock),
        "starts": _day(said.starts_on),
        "last": _day(said.last_on),
        "off": "" if voucher is None else off_entry(voucher.terms, currency=currency),
        "least": ""
        if voucher is None or not voucher.terms.minimum
        else format_figure(voucher.terms.minimum, currency=currency),
        "days": str(USUAL_DAYS if voucher is None else voucher.days),
    }


def read_gift(
    entries: Entries, *, tier: str | None, active: bool, currency: Currency
) -> tuple[GiftSaid, dict[str, Refusal]]:
    """Return the gift that entries say, and why some of them cannot be read."""
    reader = _Reader(entries)
    name = reader.text("name")
    if not name:
        reader.faults["name"] = TextRefused(TextFault.MISSING, NAME_LIMIT)
    points = reader.need("points", lambda t: read_whole(t, least=1, most=MOST_POINTS), instead=1)
    money = reader.read("money", lambda t: parse_money(t, currency=currency), empty=0)
    said = GiftSaid(
        name=name,
        points=points,
        money=money,
        stock=reader.read("stock", lambda t: read_whole(t, least=0, most=MOST_STOCK), empty=None),
        tier=tier,
        starts_on=reader.read("starts", read_day, empty=None),
        last_on=reader.read("last", read_day, empty=None),
        active=active,
        voucher=_voucher_gift(reader, currency=currency),
    )
    return said, reader.faults


def issue_entries(*, today: date) -> dict[str, str]:
    """Return the entries of vouchers to issue: from today, for the usual days, one."""
    last = today + timedelta(days=USUAL_DAYS - 1)
    return {"starts": today.isoformat(), "last": last.isoformat(), "count": "1"}


def read_issue(
    entries: Entries, *, member_id: int | None, today: date, currency: Currency
) -> tuple[IssueSaid, dict[str, Refusal]]:
    """Return the vouchers that entries say, and why some of them cannot be read."""
    reader = _Reader(entries)
    terms = reader.need("off", lambda t: read_off(t, currency=currency), instead=VoucherTerms(1))
    least = reader.read("least", lambda t: parse_money(t, currency=currency), empty=0)
    new = NewVoucher(
        VoucherTerms(terms.amount, terms.basis_points, least),
        starts_on=reader.read("starts", read_day, empty=today),
        last_on=reader.need("last", read_day, instead=today),
        member_id=member_id,
    )
    count = reader.need("count", lambda t: read_whole(t, least=1, most=MOST_AT_ONCE), instead=1)
    return IssueSaid(new, count), reader.faults


def read_off(entry: str, *, currency: Currency) -> VoucherTerms:
    """Read what a voucher takes off: `20` is money, `10%` a share; raises a ShopClubError."""
    text = to_half_width(entry).strip()
    if text.endswith("%"):
        return VoucherTerms(basis_points=read_hundredths(text, least=1, most=WHOLE))
    return VoucherTerms(amount=parse_money(text, currency=currency))


def off_entry(terms: VoucherTerms, *, currency: Currency) -> str:
    """Return what a voucher takes off as it is typed."""
    if terms.basis_points:
        return f"{plain_hundredths(terms.basis_points)}%"
    return format_figure(terms.amount, currency=currency)


def _voucher_gift(reader: _Reader, *, currency: Currency) -> VoucherGift | None:
    if not reader.text("off"):
        return None
    terms = reader.need("off", lambda t: read_off(t, currency=currency), instead=VoucherTerms(1))
    least = reader.read("least", lambda t: parse_money(t, currency=currency), empty=0)
    days = reader.need("days", lambda t: read_whole(t, least=1, most=LONGEST_DAYS), instead=1)
    return VoucherGift(VoucherTerms(terms.amount, terms.basis_points, least), days)


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
