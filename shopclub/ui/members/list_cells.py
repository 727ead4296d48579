"""What each column of the list of members says of a member."""

from dataclasses import dataclass
from datetime import date

from shopclub.counter.member_list import ListedMember
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.money import Currency, format_money
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.people import MemberState
from shopclub.ui.calendar_words import day_words, month_words
from shopclub.ui.members.list_state import ListColumn
from shopclub.ui.theme import TierHue
from shopclub.ui.translation import translate
from shopclub.ui.widgets.spans import Span
from shopclub.ui.words import ago_word, day_word, points_figure, tier_hue, tier_word

NUMERIC = frozenset({ListColumn.POINTS, ListColumn.SPENT, ListColumn.VISITS})
WIDTHS = {
    ListColumn.NAME: 160,
    ListColumn.TIER: 104,
    ListColumn.PHONE: 112,
    ListColumn.CARD: 136,
    ListColumn.POINTS: 92,
    ListColumn.SPENT: 116,
    ListColumn.VISITS: 76,
    ListColumn.LAST_VISIT: 120,
    ListColumn.BIRTHDAY: 132,
    ListColumn.JOINED: 128,
    ListColumn.TAGS: 88,
}
"""Pixels at 100 %; the name takes what is left."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell: a line of text, or words in badges; `hue` where the badge is a tier."""

    line: tuple[Span, ...] = ()
    badges: tuple[str, ...] = ()
    hue: TierHue | None = None

    @property
    def text(self) -> str:
        """All that it says."""
        return ", ".join(self.badges) or " ".join(span.text for span in self.line)


def column_word(column: ListColumn) -> str:
    """Return the head of a column."""
    words = {
        ListColumn.NAME: translate("MemberList", "Member"),
        ListColumn.TIER: translate("MemberList", "Tier"),
        ListColumn.PHONE: translate("MemberList", "Phone"),
        ListColumn.CARD: translate("MemberList", "Card"),
        ListColumn.POINTS: translate("MemberList", "Points"),
        ListColumn.SPENT: translate("MemberList", "Spent in all"),
        ListColumn.VISITS: translate("MemberList", "Visits"),
        ListColumn.LAST_VISIT: translate("MemberList", "Last visit"),
        ListColumn.BIRTHDAY: translate("MemberList", "Birthday"),
        ListColumn.JOINED: translate("MemberList", "Joined"),
        ListColumn.TAGS: translate("MemberList", "Tags"),
    }
    return words[column]


def cell_of(member: ListedMember, column: ListColumn, *, today: date, currency: Currency) -> Shown:
    """Return what a column says of a member."""
    match column:
        case ListColumn.NAME:
            return Shown(_name(member))
        case ListColumn.TIER:
            return Shown(badges=(tier_word(member.tier),), hue=tier_hue(member.tier))
        case ListColumn.PHONE:
            return _plain(member.phone)
        case ListColumn.CARD:
            return _plain(spaced_card_number(member.card_number))
        case ListColumn.POINTS:
            return Shown(_points(member.points))
        case ListColumn.SPENT:
            return _plain(format_money(member.spent, currency=currency))
        case ListColumn.VISITS:
            return _plain(f"{member.visits:,}")
        case ListColumn.LAST_VISIT:
            last = member.last_visit
            if last is None:
                return Shown((Span(translate("MemberList", "never"), color="text2"),))
            return _plain(ago_word(last, today=today))
        case ListColumn.BIRTHDAY:
            return Shown((_birthday(member.birthday),))
        case ListColumn.JOINED:
            return _plain(day_word(member.joined, today=today))
        case ListColumn.TAGS:
            return Shown(badges=member.tags)


def _plain(text: str) -> Shown:
    return Shown((Span(text),))


def _name(member: ListedMember) -> tuple[Span, ...]:
    line = [Span(member.name, bold=True, size="reason")]
    if member.state is MemberState.FROZEN:
        line.append(Span(translate("MemberList", "frozen"), color="warn", size="small", gap=12))
    elif member.state is MemberState.LEFT:
        line.append(Span(translate("MemberList", "left"), color="text2", size="small", gap=12))
    if member.latin:
        line.append(Span(member.latin.lower(), color="text2", size="small", gap=12))
    return tuple(line)


def _points(points: int) -> tuple[Span, ...]:
    if points >= 0:
        return (Span(points_figure(points), bold=True),)
    owed = Span(translate("MemberList", "owed"), color="danger", gap=4)
    return (Span(points_figure(points), bold=True, color="danger"), owed)


def _birthday(birthday: Birthday | None) -> Span:
    if birthday is None:
        return Span(translate("MemberList", "not told"), color="text2")
    month = month_words(birthday.calendar)[birthday.month - 1]
    day = day_words(birthday.calendar)[birthday.day - 1]
    if birthday.calendar is Calendar.SOLAR:
        return Span(translate("MemberList", "{day} {month}").format(day=day, month=month))
    said = (
        translate("MemberList", "Lunar leap {month_number}-{day_number}")
        if birthday.leap_month
        else translate("MemberList", "Lunar {month_number}-{day_number}")
    )
    numbers = {"month_number": birthday.month, "day_number": birthday.day}
    return Span(said.format(month=month, day=day, **numbers))
