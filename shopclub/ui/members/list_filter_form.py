"""The form of the conditions of the list of members, as it is typed, and how it is read."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.money import MINUS, Currency, format_figure, parse_money
from shopclub.kernel.text import to_half_width
from shopclub.members.consent import Purpose
from shopclub.members.listing import MemberFilter, Reach, StandingChoice
from shopclub.ui.settings.numbers import read_day, read_whole

MOST_DAYS = 36_500
MOST_POINTS = 10**9
Value = TypeVar("Value")


class FilterField(StrEnum):
    """A line of the form that is typed."""

    AWAY = "away"
    VISITED_FROM = "visited from"
    VISITED_BEFORE = "visited before"
    SPENT_LEAST = "spent least"
    SPENT_MOST = "spent most"
    POINTS_LEAST = "points least"
    POINTS_MOST = "points most"


@dataclass(eq=False)
class EndsCrossed(ShopClubError):
    """Nothing lies between two ends: the first is beyond the last."""


@dataclass(frozen=True, slots=True)
class FilterForm:
    """What stands in the form."""

    texts: tuple[tuple[FilterField, str], ...] = ()
    tiers: tuple[str, ...] = ()
    tag: str = ""
    month: int | None = None
    consent: Purpose | None = None
    standing: StandingChoice = StandingChoice.BELONG

    def text(self, field: FilterField) -> str:
        """Return what is typed into a line."""
        return dict(self.texts).get(field, "").strip()


Problems = dict[FilterField, ShopClubError]


def form_of(narrowed: MemberFilter, *, currency: Currency) -> FilterForm:
    """Return the form as it stands for conditions."""
    texts = {
        FilterField.AWAY: "" if narrowed.away_days is None else str(narrowed.away_days),
        FilterField.VISITED_FROM: str(narrowed.visited_from or ""),
        FilterField.VISITED_BEFORE: str(narrowed.visited_before or ""),
        FilterField.SPENT_LEAST: _money(narrowed.spent.least, currency=currency),
        FilterField.SPENT_MOST: _money(narrowed.spent.most, currency=currency),
        FilterField.POINTS_LEAST: _number(narrowed.points.least),
        FilterField.POINTS_MOST: _number(narrowed.points.most),
    }
    return FilterForm(
        texts=tuple(texts.items()),
        tiers=narrowed.tiers,
        tag=narrowed.tags[0] if narrowed.tags else "",
        month=narrowed.birth_months[0] if narrowed.birth_months else None,
        consent=narrowed.consent,
        standing=narrowed.standing,
    )


def read_form(form: FilterForm, *, currency: Currency) -> tuple[MemberFilter, Problems]:
    """Return the conditions that a form means, and what of it cannot be read."""
    problems: Problems = {}

    def read(field: FilterField, how: Callable[[str], Value]) -> Value | None:
        text = form.text(field)
        if not text:
            return None
        try:
            return how(text)
        except ShopClubError as refusal:
            problems[field] = refusal
            return None

    def money(text: str) -> int:
        return parse_money(text, currency=currency)

    since = read(FilterField.VISITED_FROM, read_day)
    before = read(FilterField.VISITED_BEFORE, read_day)
    spent = Reach(read(FilterField.SPENT_LEAST, money), read(FilterField.SPENT_MOST, money))
    points = Reach(read(FilterField.POINTS_LEAST, _points), read(FilterField.POINTS_MOST, _points))
    if since is not None and before is not None and since >= before:
        problems[FilterField.VISITED_BEFORE] = EndsCrossed()
    for reach, field in ((spent, FilterField.SPENT_MOST), (points, FilterField.POINTS_MOST)):
        if reach.least is not None and reach.most is not None and reach.least > reach.most:
            problems[field] = EndsCrossed()
    narrowed = MemberFilter(
        tiers=form.tiers,
        tags=(form.tag,) if form.tag else (),
        birth_months=() if form.month is None else (form.month,),
        visited_from=since,
        visited_before=before,
        away_days=read(FilterField.AWAY, lambda text: read_whole(text, least=1, most=MOST_DAYS)),
        spent=spent,
        points=points,
        consent=form.consent,
        standing=form.standing,
    )
    return narrowed, problems


def _points(text: str) -> int:
    """Read points; below 0 are those who owe some."""
    plain = to_half_width(text)
    bare = plain.removeprefix("-").removeprefix(MINUS)
    number = read_whole(bare, least=0, most=MOST_POINTS)
    return number if bare == plain else -number


def _money(minor: int | None, *, currency: Currency) -> str:
    return "" if minor is None else format_figure(minor, currency=currency)


def _number(number: int | None) -> str:
    return "" if number is None else str(number)
