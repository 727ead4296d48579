"""What the counter says of a member in words: a birthday soon, a step on the ladder, a standing."""

from datetime import date

from shopclub.birthdays.perks import Withheld
from shopclub.birthdays.terms import PerkKind
from shopclub.counter.birthday_ahead import BirthdayAhead
from shopclub.counter.lookup import Profile
from shopclub.counter.next_step import NextStep, StepKind
from shopclub.kernel.money import Currency, format_money, plain_hundredths
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import MemberState
from shopclub.ui.calendar_words import day_words, month_words
from shopclub.ui.translation import translate
from shopclub.ui.widgets.spans import Span, sentence
from shopclub.ui.words import day_word, points_word, tier_word

SOON = 3
"""Days before a birthday at which it is said in bold."""


def birthday_words(ahead: BirthdayAhead) -> tuple[Span, ...]:
    """Return how a birthday soon is said: bold when it is near, with what it brings.

    A lunar one has its lunar day, until there is something more needful to say.
    """
    lunar = ahead.birthday.calendar is Calendar.LUNAR
    said = _lunar_birthday(ahead.days) if lunar else _solar_birthday(ahead.days)
    words = (Span(said, bold=ahead.days <= SOON), *_perk_words(ahead))
    if not lunar or ahead.near is not None:
        return words
    return (*words, Span(_lunar_day(ahead.birthday), gap=6))


def beside_birthday(ahead: BirthdayAhead, *, today: date) -> str:
    """Return why a birthday brings nothing, or else on which day a solar one falls."""
    solar = ahead.birthday.calendar is Calendar.SOLAR
    day = day_word(ahead.day, today=today) if solar else ""
    return why_no_perk(ahead, today=today) or day


def why_no_perk(ahead: BirthdayAhead, *, today: date) -> str:
    """Return why a birthday that is near brings nothing, or nothing."""
    near = ahead.near
    if near is None or near.answer.since is None:
        return ""
    day = day_word(near.answer.since, today=today)
    if near.answer.had is PerkKind.VOUCHER:
        return translate("Counter", "voucher issued {day}").format(day=day)
    match near.answer.withheld:
        case Withheld.GIVEN | Withheld.TOO_SOON:
            return translate("Counter", "given on {day}").format(day=day)
        case Withheld.TOLD_LATE:
            return translate("Counter", "gift from next year")
        case _:
            return ""


def _perk_words(ahead: BirthdayAhead) -> tuple[Span, ...]:
    """Return what there is for the birthday now: `x2` or points with a purchase, or a gift."""
    near = ahead.near
    if ahead.gift:
        said = translate("Counter", "gift: {name}").format(name=ahead.gift)
        return (Span(said, bold=True, color="accent", gap=6),)
    if near is None or near.with_purchase is None:
        return ()
    if near.kind is PerkKind.POINTS:
        said = f"+{points_word(near.worth)}"
    else:
        said = translate("Counter", "x{times}").format(times=plain_hundredths(near.worth))
    return (Span(said, bold=True, color="accent", gap=6),)


def _solar_birthday(days: int) -> str:
    if days == -1:
        return translate("Counter", "Birthday yesterday")
    if days < 0:
        return translate("Counter", "Birthday {n} days ago").format(n=-days)
    if days == 0:
        return translate("Counter", "Birthday today")
    if days == 1:
        return translate("Counter", "Birthday tomorrow")
    return translate("Counter", "Birthday in {n} days").format(n=days)


def _lunar_birthday(days: int) -> str:
    if days == -1:
        return translate("Counter", "Lunar birthday yesterday")
    if days < 0:
        return translate("Counter", "Lunar birthday {n} days ago").format(n=-days)
    if days == 0:
        return translate("Counter", "Lunar birthday today")
    if days == 1:
        return translate("Counter", "Lunar birthday tomorrow")
    return translate("Counter", "Lunar birthday in {n} days").format(n=days)


def _lunar_day(birthday: Birthday) -> str:
    month = month_words(Calendar.LUNAR)[birthday.month - 1]
    day = day_words(Calendar.LUNAR)[birthday.day - 1]
    if birthday.leap_month:
        return translate("Counter", "(leap {month}, {day})").format(month=month, day=day)
    return translate("Counter", "({month}, {day})").format(month=month, day=day)


def voucher_fact(count: int, lapses: date, today: date) -> tuple[str, str]:
    """Return how many vouchers a member has, and until when the first of them can be used."""
    day = day_word(lapses, today=today)
    if count == 1:
        said = translate("Counter", "1 voucher")
        return said, translate("Counter", "until {day}").format(day=day)
    said = translate("Counter", "{n} vouchers").format(n=count)
    return said, translate("Counter", "the next lapses {day}").format(day=day)


def standing_words(profile: Profile) -> str:
    """Return why nothing may be sold to a member, or nothing."""
    match profile.member.state:
        case MemberState.ACTIVE:
            return ""
        case MemberState.FROZEN:
            return translate("Counter", "Frozen, no sale: {reason}").format(
                reason=profile.member.frozen_because
            )
        case MemberState.LEFT:
            return translate("Counter", "This member has left the club: no sale.")


def step_words(step: NextStep, *, currency: Currency) -> tuple[Span, ...]:
    """Return how far it is to keep or to reach a tier, in money or in points."""
    tier = Span(tier_word(step.tier))
    if step.in_money:
        much = format_money(step.distance, currency=currency)
        keep = translate("Counter", "{money} more keeps {tier}")
        reach = translate("Counter", "{money} more for {tier}")
        return sentence(keep if step.kind is StepKind.KEEP else reach, money=much, tier=tier)
    keep = translate("Counter", "{points} more to keep {tier}")
    reach = translate("Counter", "{points} more for {tier}")
    return sentence(
        keep if step.kind is StepKind.KEEP else reach, points=points_word(step.distance), tier=tier
    )
