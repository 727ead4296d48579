"""What each card of the page of today says, and its whole list."""

from dataclasses import dataclass

from shopclub.insights.today import Today
from shopclub.kernel.money import currency as currency_of
from shopclub.kernel.money import format_money
from shopclub.ui.birthdays.words import left_out_word, people_word
from shopclub.ui.today.lines import (
    Line,
    birthday_lines,
    double_lines,
    lapsing_lines,
    review_lines,
    stock_lines,
    voucher_lines,
)
from shopclub.ui.today.odd_lines import oddity_lines
from shopclub.ui.today.presenter import ListKind
from shopclub.ui.translation import translate
from shopclub.ui.words import days_word


@dataclass(frozen=True, slots=True)
class Card:
    """A card: head, count with its unit, rows, the sentence without any, and the way to all.

    `left_out` of the count agreed to no reminders: the foot says so, and no list has them.
    """

    title: str
    note: str
    count: int
    unit: str
    lines: tuple[Line, ...]
    empty: str
    foot: str
    left_out: int = 0

    @property
    def hidden(self) -> int:
        """Return how many more the whole list would show."""
        return max(0, self.count - self.left_out - len(self.lines))


def card_of(kind: ListKind, today: Today) -> Card:
    """Return what a card shows of a day."""
    match kind:
        case ListKind.BIRTHDAYS:
            return _birthdays(today)
        case ListKind.LAPSING:
            return _lapsing(today)
        case ListKind.VOUCHERS:
            return _vouchers(today)
        case ListKind.REVIEWS:
            return _reviews(today)
        case ListKind.STOCK:
            return _stock(today)
        case ListKind.ODDITIES:
            return _oddities(today)
        case ListKind.DOUBLES:
            return _doubles(today)


def below_word(card: Card) -> str:
    """Say below the rows of a whole list how many more there are, and who may not be listed."""
    more = translate("Birthdays", "and {n} more.").format(n=f"{card.hidden:,}")
    said = (more if card.hidden else "", left_out_word(card.left_out) if card.lines else "")
    return "  ".join(word for word in said if word)


def _birthdays(today: Today) -> Card:
    ahead = today.birthdays
    return Card(
        title=translate("Today", "Birthdays"),
        note=translate("Today", "within 7 days, {n} today").format(n=f"{ahead.today:,}"),
        count=ahead.count,
        unit=people_word(ahead.count),
        lines=birthday_lines(ahead.rows, tiers=today.birthday_tiers, today=today.day),
        empty=translate("Today", "No birthday within 7 days."),
        foot=translate("Today", "All birthdays, letters and labels"),
    )


def _lapsing(today: Today) -> Card:
    lapsing = today.lapsing
    worth = format_money(lapsing.worth, currency=currency_of(today.currency))
    return Card(
        title=translate("Today", "Expiring points"),
        note=translate("Today", "{days}, {worth}").format(
            days=days_word(lapsing.days), worth=worth
        ),
        count=lapsing.members,
        unit=people_word(lapsing.members),
        lines=lapsing_lines(lapsing, today=today.day),
        empty=_empty(translate("Today", "No points expire soon."), lapsing.left_out),
        foot=_foot(
            translate("Today", "Everybody whose points expire"), lapsing.members, lapsing.left_out
        ),
        left_out=lapsing.left_out,
    )


def _vouchers(today: Today) -> Card:
    vouchers, money = today.vouchers, currency_of(today.currency)
    return Card(
        title=translate("Today", "Expiring vouchers"),
        note=translate("Today", "lapse within {days}").format(days=days_word(vouchers.days)),
        count=vouchers.count,
        unit=translate("Today", "voucher")
        if vouchers.count == 1
        else translate("Today", "vouchers"),
        lines=voucher_lines(vouchers, today=today.day, currency=money),
        empty=_empty(translate("Today", "No voucher lapses soon."), vouchers.left_out),
        foot=_foot(
            translate("Today", "All vouchers about to lapse"), vouchers.count, vouchers.left_out
        ),
        left_out=vouchers.left_out,
    )


def _reviews(today: Today) -> Card:
    reviews = today.reviews
    return Card(
        title=translate("Today", "Tier reviews"),
        note=translate("Today", "within {days}").format(days=days_word(reviews.days)),
        count=reviews.members,
        unit=people_word(reviews.members),
        lines=review_lines(reviews, today=today.day, currency=currency_of(today.currency)),
        empty=_empty(translate("Today", "Nobody is about to lose a tier."), reviews.left_out),
        foot=_foot(
            translate("Today", "Everybody about to lose a tier"), reviews.members, reviews.left_out
        ),
        left_out=reviews.left_out,
    )


def _foot(every: str, count: int, left_out: int) -> str:
    """Say what the whole list has, and how many it has not because they agreed to no reminders."""
    if not left_out:
        return every
    said = translate("Today", "All {n}; {m} more without consent")
    return said.format(n=f"{count - left_out:,}", m=f"{left_out:,}")


def _empty(nobody: str, left_out: int) -> str:
    """Say why there is no row: there is nothing, or nobody who may be reminded."""
    return translate("Today", "Nobody here agreed to reminders.") if left_out else nobody


def _stock(today: Today) -> Card:
    count = len(today.low_gifts)
    return Card(
        title=translate("Today", "Low stock"),
        note=translate("Today", "pace of the last 30 days"),
        count=count,
        unit=translate("Today", "gift") if count == 1 else translate("Today", "gifts"),
        lines=stock_lines(today.low_gifts),
        empty=translate("Today", "No gift runs out soon."),
        foot=translate("Today", "All gifts that run out"),
    )


def _oddities(today: Today) -> Card:
    money = currency_of(today.currency)
    return Card(
        title=translate("Today", "Out of the ordinary"),
        note=translate("Today", "in the last 7 days"),
        count=len(today.oddities),
        unit="",
        lines=oddity_lines(today.oddities, today=today.day, currency=money),
        empty=translate("Today", "Nothing stands out."),
        foot=translate("Today", "All that stands out"),
    )


def _doubles(today: Today) -> Card:
    count = len(today.doubles)
    return Card(
        title=translate("Today", "May be the same person"),
        note=translate("Today", "compare, and merge if so"),
        count=count,
        unit=translate("Today", "pair") if count == 1 else translate("Today", "pairs"),
        lines=double_lines(today.doubles),
        empty=translate("Today", "Nobody seems to be a member twice."),
        foot=translate("Today", "All who may be members twice"),
    )
