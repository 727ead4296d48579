"""What a row of the page of today shows, and the rows of each card in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from shopclub.birthdays.ahead import Coming
from shopclub.counter.receipt import TierLabel
from shopclub.insights.lapsing_vouchers import LapsingVouchers
from shopclub.insights.today import Lapsing, ReviewRow, Reviews
from shopclub.kernel.money import Currency, format_money
from shopclub.members.doubles import Double
from shopclub.members.likeness import Likeness
from shopclub.rewards.running_low import LowGift
from shopclub.ui.birthdays.words import coming_brief, coming_note
from shopclub.ui.log.state import LogPart
from shopclub.ui.theme import TierHue
from shopclub.ui.today.odd_places import Part
from shopclub.ui.translation import translate
from shopclub.ui.voucher_words import off_words
from shopclub.ui.widgets.spans import Span
from shopclub.ui.words import day_word, points_word, tier_hue, tier_word


@dataclass(frozen=True, slots=True)
class Line:
    """A row: a name with its avatar, a quiet note, and what stands at the right.

    `badges` are tiers, from one to the other; a row of a day that comes can be ticked off, one of
    two who may be one person be told apart. `part` is what of another page tells of it. `brief` is
    the note in a card, where there is little room; empty where the note is short.
    """

    name: str
    hue: TierHue | None = None
    has_avatar: bool = True
    note: str = ""
    brief: str = ""
    end: tuple[Span, ...] = ()
    badges: tuple[tuple[str, TierHue], ...] = ()
    member_id: int | None = None
    gift_id: int | None = None
    coming: Coming | None = None
    double: Double | None = None
    part: Part | None = None


def birthday_lines(
    rows: tuple[Coming, ...], *, tiers: Mapping[int, TierLabel], today: date
) -> tuple[Line, ...]:
    """Return the rows of days that come."""
    return tuple(
        Line(
            name=row.name,
            hue=tier_hue(tiers[row.member_id]) if row.member_id in tiers else None,
            note=coming_note(row, today=today),
            brief=coming_brief(row),
            member_id=row.member_id,
            coming=row,
        )
        for row in rows
    )


def lapsing_lines(lapsing: Lapsing, *, today: date) -> tuple[Line, ...]:
    """Return the rows of points that lapse."""
    return tuple(
        Line(
            name=row.name,
            hue=tier_hue(row.tier),
            note=day_word(row.day, today=today),
            end=(Span(points_word(row.points), bold=True),),
            member_id=row.member_id,
        )
        for row in lapsing.rows
    )


def voucher_lines(
    vouchers: LapsingVouchers, *, today: date, currency: Currency
) -> tuple[Line, ...]:
    """Return the rows of vouchers that lapse."""
    return tuple(
        Line(
            name=row.name,
            hue=tier_hue(row.tier),
            note=day_word(row.day, today=today),
            end=(Span(off_words(row.terms, currency=currency), bold=True),),
            member_id=row.member_id,
        )
        for row in vouchers.rows
    )


def stock_lines(gifts: tuple[LowGift, ...]) -> tuple[Line, ...]:
    """Return the rows of gifts that run out."""
    return tuple(
        Line(
            name=gift.name,
            has_avatar=False,
            end=(
                Span(_lasts_word(gift), color="text2", size="small"),
                Span(_left_word(gift.left), bold=True, gap=8),
            ),
            gift_id=gift.gift_id,
        )
        for gift in gifts
    )


def review_lines(reviews: Reviews, *, today: date, currency: Currency) -> tuple[Line, ...]:
    """Return the rows of tiers that would go down."""
    return tuple(
        Line(
            name=row.name,
            hue=tier_hue(row.tier),
            note=_short_of(row, today=today, currency=currency),
            badges=(
                (tier_word(row.tier), tier_hue(row.tier)),
                (tier_word(row.would_be), tier_hue(row.would_be)),
            ),
            member_id=row.member_id,
        )
        for row in reviews.rows
    )


def double_lines(doubles: tuple[Double, ...]) -> tuple[Line, ...]:
    """Return the rows of those who may be one person."""
    return tuple(
        Line(
            name=_both_names(double),
            has_avatar=False,
            end=(Span(likeness_word(double.why), color="text2", size="small"),),
            double=double,
        )
        for double in doubles
    )


def leads_word(line: Line) -> str:
    """Say where a row leads."""
    if line.member_id is not None:
        return translate("Today", "Opens the member's page")
    if line.gift_id is not None:
        return translate("Today", "Opens the gift")
    if line.double is not None:
        return translate("Today", "Compares the two")
    if isinstance(line.part, LogPart):
        return translate("Today", "Opens these lines of the log")
    return "" if line.part is None else translate("Today", "Lists these members")


def likeness_word(why: Likeness) -> str:
    """Say why two may be one person."""
    match why:
        case Likeness.BIRTHDAY:
            return translate("Today", "same birthday")
        case Likeness.PHONE:
            return translate("Today", "phones one slip apart")
        case Likeness.NO_PHONE:
            return translate("Today", "same name, one without a phone")


def _both_names(double: Double) -> str:
    if double.first.name == double.second.name:
        return translate("Today", "{name}, twice").format(name=double.first.name)
    return translate("Today", "{one} and {other}").format(
        one=double.first.name, other=double.second.name
    )


def _short_of(row: ReviewRow, *, today: date, currency: Currency) -> str:
    much = (
        format_money(row.to_keep, currency=currency) if row.in_money else points_word(row.to_keep)
    )
    return translate("Today", "{much} short, {day}").format(
        much=much, day=day_word(row.day, today=today)
    )


def _lasts_word(gift: LowGift) -> str:
    if not gift.left:
        return ""
    if gift.days == 0:
        return translate("Today", "less than a day")
    if gift.days == 1:
        return translate("Today", "about 1 day")
    return translate("Today", "about {n} days").format(n=gift.days)


def _left_word(left: int) -> str:
    if not left:
        return translate("Today", "none left")
    return translate("Today", "{n} left").format(n=f"{left:,}")
