"""The foot of the summary's first page: who came back, whose birthday comes, what is odd."""

from shopclub.documents.pages import INK, QUIET, Align, BoxMark, Mark, TextMark
from shopclub.documents.report import Place, section, text
from shopclub.documents.summary_words import money_or_nothing, percent, points_name, weekday_name
from shopclub.documents.words import points_figure, short_date, tier_name
from shopclub.insights.summary import BirthdayLine, Oddity, OddityKind, Summary
from shopclub.kernel.money import Currency, currency, format_money
from shopclub.kernel.phrases import Phrases
from shopclub.kernel.ratios import each, tenths
from shopclub.members.birthday import Calendar

LINE = 5.05
AFTER_DAY = 2.0
MOST_BIRTHDAYS = 6
MOST_ODDITIES = 6


def coming_back(summary: Summary, *, place: Place, y: float, phrases: Phrases) -> list[Mark]:
    """Return who came back, who stayed away, and what one member buys."""
    money = currency(summary.currency)
    now = summary.now.activity
    visits = tenths(now.visits, now.active)
    lines = (
        (phrases.translate("Summary", "bought in the period before"), f"{now.active_before:,}", ""),
        (
            phrases.translate("Summary", "of them came back"),
            f"{now.retained:,}",
            percent(now.retention_tenths),
        ),
        (
            phrases.translate("Summary", "of them stayed away"),
            f"{now.churned:,}",
            percent(tenths(now.churned, now.active_before)),
        ),
        (phrases.translate("Summary", "first purchase ever"), f"{now.first_time:,}", ""),
        (phrases.translate("Summary", "bought on two days or more"), f"{now.repurchasing:,}", ""),
        (
            phrases.translate("Summary", "visits of a member"),
            "–" if visits is None else f"{_rounded(visits)[0]}.{_rounded(visits)[1]}",
            "",
        ),
        (
            phrases.translate("Summary", "spent by a member"),
            money_or_nothing(each(now.spent, now.active), currency=money),
            "",
        ),
    )
    marks = section(
        place,
        y,
        phrases.translate("Summary", "Coming back"),
        note=phrases.translate("Summary", "members"),
    )
    line_y = y + 12.3
    for name, figure, share in lines:
        marks.append(text(name, place.left, line_y, width=48, floor=6.5))
        marks.append(text(figure, 176, line_y, bold=True, align=Align.RIGHT, width=26, floor=6.5))
        marks.append(text(share, place.right, line_y, align=Align.RIGHT, colour=QUIET))
        line_y += 4.85
    return marks


def birthdays(summary: Summary, *, place: Place, y: float, phrases: Phrases) -> list[Mark]:
    """Return whose birthday falls in the week after the period."""
    count = len(summary.birthdays)
    note = phrases.translate("Summary", "{first} to {last}, {count} in all").format(
        first=short_date(summary.birthdays_from.isoformat(), phrases=phrases),
        last=short_date(summary.birthdays_to.isoformat(), phrases=phrases),
        count=f"{count:,}",
    )
    marks = section(place, y, phrases.translate("Summary", "Birthdays next week"), note=note)
    line_y = y + 12.7
    if not count:
        marks.append(
            _quiet(phrases.translate("Summary", "None of those who agreed."), place, line_y)
        )
    shown = summary.birthdays[: MOST_BIRTHDAYS if count <= MOST_BIRTHDAYS else MOST_BIRTHDAYS - 1]
    days = [
        text(_day_word(line, phrases=phrases), place.left, line_y + LINE * number)
        for number, line in enumerate(shown)
    ]
    names = max((mark.letters.width for mark in days), default=0.0) + AFTER_DAY
    for line, day in zip(shown, days, strict=True):
        marks += [day, *_birthday(line, day, place=place, names=names, phrases=phrases)]
        line_y += LINE
    if count > len(shown):
        more = _more_word(count - len(shown), phrases=phrases)
        marks.append(_quiet(more, place, line_y))
    return marks


def _day_word(line: BirthdayLine, *, phrases: Phrases) -> str:
    day = short_date(line.day.isoformat(), phrases=phrases)
    return f"{day} {weekday_name(line.day, phrases=phrases)}"


def _birthday(
    line: BirthdayLine, day: TextMark, *, place: Place, names: float, phrases: Phrases
) -> list[Mark]:
    baseline, begin = day.baseline, max(21.0, names)
    kind = (
        phrases.translate("Summary", "lunar")
        if line.birthday.calendar is Calendar.LUNAR
        else phrases.translate("Summary", "solar")
    )
    tier = tier_name(line.tier, phrases=phrases)
    return [
        text(line.name, place.left + begin, baseline, bold=True, width=57 - begin, floor=6.5),
        text(tier, place.left + 58, baseline, size=8, colour=QUIET, width=13, floor=6.5),
        text(kind, place.right, baseline, size=8, align=Align.RIGHT, colour=QUIET),
    ]


def oddities(summary: Summary, *, place: Place, y: float, phrases: Phrases) -> list[Mark]:
    """Return what an owner may want to look at."""
    count = len(summary.oddities)
    marks = section(
        place, y, phrases.translate("Summary", "Worth a look"), note=str(count) if count else ""
    )
    line_y = y + 12.7
    if not count:
        marks.append(_quiet(phrases.translate("Summary", "Nothing stands out."), place, line_y))
    shown = summary.oddities[: MOST_ODDITIES if count <= MOST_ODDITIES else MOST_ODDITIES - 1]
    for oddity in shown:
        title, said = _said(oddity, money=currency(summary.currency), phrases=phrases)
        marks += [
            BoxMark(place.left, line_y - 2.3, 2.3, 2.3, INK),
            text(title, place.left + 4, line_y, bold=True, width=23, floor=6.5),
            text(said, place.left + 28, line_y, size=8.5, width=place.width - 28, floor=6.5),
        ]
        line_y += LINE
    if count > len(shown):
        more = _more_word(count - len(shown), phrases=phrases)
        marks.append(_quiet(more, place, line_y))
    return marks


def _said(oddity: Oddity, *, money: Currency, phrases: Phrases) -> tuple[str, str]:
    match oddity.kind:
        case OddityKind.REFUNDS:
            return phrases.translate("Summary", "Many refunds"), phrases.translate(
                "Summary", "{name}: {count} refunds, {money}"
            ).format(
                name=oddity.name,
                count=oddity.count,
                money=format_money(oddity.money, currency=money),
            )
        case OddityKind.AFTER_REDEEMING:
            return phrases.translate("Summary", "Spent, refunded"), phrases.translate(
                "Summary", "card ending {card}: {money} back, {points} spent"
            ).format(
                card=oddity.name,
                money=format_money(oddity.money, currency=money),
                points=points_name(oddity.points, phrases=phrases),
            )
        case OddityKind.OWN_CARD:
            return phrases.translate("Summary", "Own name"), phrases.translate(
                "Summary", "{name} on a card of that name: sales {count}, {money}"
            ).format(
                name=oddity.name,
                count=oddity.count,
                money=format_money(oddity.money, currency=money),
            )
        case OddityKind.SAME_PHONE:
            day = "" if oddity.day is None else oddity.day.isoformat()
            return phrases.translate("Summary", "Same phone"), phrases.translate(
                "Summary", "card ending {card}: joined {count} times, last on {day}"
            ).format(card=oddity.name, count=oddity.count, day=short_date(day, phrases=phrases))
        case OddityKind.BUSY_CARD:
            day = "" if oddity.day is None else oddity.day.isoformat()
            return phrases.translate("Summary", "Busy card"), phrases.translate(
                "Summary", "card ending {card}: {count} purchases on {day}"
            ).format(card=oddity.name, count=oddity.count, day=short_date(day, phrases=phrases))
        case OddityKind.ADJUSTMENTS:
            pattern = (
                phrases.translate("Summary", "card ending {card}: {adjusted}, {points}")
                if oddity.name
                else phrases.translate("Summary", "{adjusted}, points {points}")
            )
            adjusted = (
                phrases.translate("Summary", "adjusted once")
                if oddity.count == 1
                else phrases.translate("Summary", "adjusted {count} times")
            )
            return phrases.translate("Summary", "By hand"), pattern.format(
                card=oddity.name,
                adjusted=adjusted.format(count=oddity.count),
                points=points_figure(oddity.points),
            )
        case OddityKind.SILENT:
            assert oddity.tier is not None
            return phrases.translate("Summary", "Silent"), phrases.translate(
                "Summary", "{count} on {tier} did not come for {days} days"
            ).format(
                count=f"{oddity.count:,}",
                tier=tier_name(oddity.tier, phrases=phrases),
                days=oddity.days,
            )


def _more_word(count: int, *, phrases: Phrases) -> str:
    return phrases.translate("Summary", "and {count} more").format(count=f"{count:,}")


def _rounded(tenths_of_percent: int) -> tuple[int, int]:
    """Return visits a head as whole and tenth, from tenths of a percent."""
    return divmod((tenths_of_percent + 50) // 100, 10)


def _quiet(said: str, place: Place, baseline: float) -> Mark:
    return text(said, place.left, baseline, colour=QUIET, width=place.width)
