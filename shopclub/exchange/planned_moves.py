"""Balances and purchases of a list: each row read, and whose it is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from shopclub.counter.receipt import Means
from shopclub.exchange.days import When, read_when
from shopclub.exchange.entries import read_amount, read_means, read_points
from shopclub.exchange.fields import Field
from shopclub.exchange.plan import Plan, PlannedBalance, PlannedSale, RowProblem
from shopclub.exchange.planned_members import moment_of
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.exchange.rows import Readings, Row
from shopclub.kernel.clock import Moment
from shopclub.kernel.codes import FIRST_RECEIPT_DAY
from shopclub.kernel.periods import shop_day
from shopclub.members.holders import Holder, holders_of_phones, living_holders_of_codes
from shopclub.members.particulars import Detail, accept_detail
from shopclub.members.phones import PhoneFault, PhoneRefused, normalise_phone
from shopclub.members.search_keys import code_key
from shopclub.shop import Shop


@dataclass(frozen=True, slots=True)
class _Who:
    """How a row names a member."""

    phone: str | None
    code: str

    @property
    def is_nobody(self) -> bool:
        """Whether the row names nobody."""
        return self.phone is None and not self.code


def plan_balances(shop: Shop, readings: Readings, empty: Plan) -> Plan:
    """Return the plan of a list of balances; each member has one row."""

    def read(row: Row) -> tuple[Row, _Who, int]:
        who = _who(row, country=shop.identity.country)
        if who.is_nobody:
            row.refuse(Field.PHONE, CellRefused(CellFault.NOBODY, ""))
        return row, who, row.take(Field.POINTS, read_points)

    read_rows = readings.gather(read)
    find = _finder(who for _, who, _ in read_rows)
    balances: list[PlannedBalance] = []
    seen: set[int] = set()
    for row, who, points in read_rows:
        holder = find(who)
        if holder is None:
            refusal = CellRefused(CellFault.NO_SUCH_MEMBER, row.entry(Field.PHONE) or who.code)
            readings.note(row.number, Field.PHONE, refusal.entry, refusal)
        elif holder.member_id in seen:
            refusal = CellRefused(CellFault.TWICE, row.entry(Field.PHONE) or who.code)
            readings.note(row.number, Field.PHONE, refusal.entry, refusal)
        else:
            seen.add(holder.member_id)
            if points:
                balances.append(PlannedBalance(row.number, holder, points))
    return replace(empty, balances=tuple(balances))


def plan_purchases(shop: Shop, readings: Readings, empty: Plan) -> Plan:
    """Return the plan of a list of purchases, in the order in which they happened."""
    reader = _Purchases(shop, empty)
    read = readings.gather(reader.read)
    find = _finder(who for _, who in read)
    sales: list[PlannedSale] = []
    remarks: list[RowProblem] = []
    numbers: set[tuple[object, str]] = set()
    for sale, who in read:
        holder = find(who)
        if holder is None and not who.is_nobody:
            entry = who.phone or who.code
            unknown = CellRefused(CellFault.NO_SUCH_MEMBER, entry)
            if not empty.choices.with_strangers:
                readings.note(sale.line, Field.PHONE, entry, unknown)
                continue
            remarks.append(RowProblem(sale.line, Field.PHONE, entry, unknown))
        key = (sale.moment.day, sale.number)
        if sale.number and key in numbers:
            twice = CellRefused(CellFault.TWICE, sale.number)
            readings.note(sale.line, Field.NUMBER, sale.number, twice)
            continue
        numbers.add(key)
        sales.append(replace(sale, holder=holder))
    ordered = sorted(sales, key=lambda sale: (sale.moment.at, sale.line))
    return replace(empty, sales=tuple(ordered), remarks=tuple(remarks))


class _Purchases:
    """Reads rows of purchases as one shop counts its days and money."""

    def __init__(self, shop: Shop, empty: Plan) -> None:
        self._clock = shop.clock
        self._now = shop.clock.moment()
        self._currency = shop.identity.currency
        self._country = shop.identity.country
        self._order = empty.choices.order

    def read(self, row: Row) -> tuple[PlannedSale, _Who]:
        """Return a purchase and how the row names whose it is; raises RowRefused."""
        sale = PlannedSale(
            line=row.number,
            moment=row.take(Field.WHEN, self._moment),
            holder=None,
            amount=row.take(
                Field.AMOUNT, lambda entry: read_amount(entry, currency=self._currency)
            ),
            number=row.take(Field.NUMBER, lambda entry: accept_detail(entry, detail=Detail.CODE)),
            means=row.take(Field.MEANS, read_means) if row.entry(Field.MEANS) else Means.OTHER,
        )
        return sale, _who(row, country=self._country)

    def _moment(self, entry: str) -> Moment:
        when = read_when(entry, order=self._order)
        moment = None if when.day < FIRST_RECEIPT_DAY else self._placed(when)
        if moment is None or moment.day < FIRST_RECEIPT_DAY:
            raise CellRefused(CellFault.TOO_OLD, entry)
        if moment.day > self._now.day or (when.at is not None and moment.at > self._now.at):
            raise CellRefused(CellFault.FUTURE, entry)
        return moment

    def _placed(self, when: When) -> Moment:
        """Return the instant of a day and time, and the shop day that it belongs to."""
        if when.at is None:
            return moment_of(when.day, clock=self._clock)
        local = datetime.combine(when.day, when.at, tzinfo=self._clock.zone)
        at = local.astimezone(UTC)
        ends_at = self._clock.begins_at(when.day)
        return Moment(at, shop_day(at, zone=self._clock.zone, day_ends_at=ends_at))


def _who(row: Row, *, country: str) -> _Who:
    def phone(entry: str) -> str | None:
        try:
            return normalise_phone(entry, country=country)
        except PhoneRefused as refusal:
            if refusal.fault is PhoneFault.MISSING:
                return None
            raise

    entry = row.take(Field.CODE, lambda code: accept_detail(code, detail=Detail.CODE))
    return _Who(row.take(Field.PHONE, phone), code_key(entry) if entry else "")


class _Finder:
    """Finds the living members that rows name, by card or code first, then by phone."""

    def __init__(self, everybody: Iterable[_Who]) -> None:
        named = tuple(everybody)
        self._codes = living_holders_of_codes(who.code for who in named if who.code)
        self._phones = holders_of_phones(who.phone for who in named if who.phone)

    def __call__(self, who: _Who) -> Holder | None:
        """Return the member of a row, if there is one."""
        by_code = self._codes.get(who.code) if who.code else None
        return by_code or (self._phones.get(who.phone) if who.phone else None)


_finder = _Finder
