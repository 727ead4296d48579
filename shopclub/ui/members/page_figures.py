"""The figures over a member's page, each with what it means beneath."""

from datetime import date

from shopclub.counter.birthday_ahead import BirthdayAhead
from shopclub.counter.lookup import MemberPage
from shopclub.counter.next_step import StepKind
from shopclub.kernel.money import Currency, format_money
from shopclub.members.birthday import Calendar
from shopclub.ui.translation import translate
from shopclub.ui.widgets.figures import Figure
from shopclub.ui.words import ago_word, day_word, points_figure, points_word, tier_word

NOTHING_YET = "\N{EN DASH}"


def page_figures(page: MemberPage, *, today: date, currency: Currency) -> tuple[Figure, ...]:
    """Return the figures of a page; a birthday has one where it is known."""
    profile, birthday = page.profile, page.figures.birthday
    worth = translate("MemberPage", "worth {amount}").format(
        amount=format_money(profile.worth, currency=currency)
    )
    spent = translate("MemberPage", "{amount} in all").format(
        amount=format_money(profile.spent, currency=currency)
    )
    figures = (
        Figure(translate("MemberPage", "Points"), points_figure(profile.points), worth),
        _spend_figure(page, currency=currency),
        Figure(translate("MemberPage", "Visits"), f"{page.figures.purchases:,}", spent),
        _interval_figure(page, today=today),
        _basket_figure(page, currency=currency),
    )
    return figures if birthday is None else (*figures, _birthday_figure(birthday))


def _spend_figure(page: MemberPage, *, currency: Currency) -> Figure:
    profile = page.profile
    ahead, step = profile.next_tier, profile.step

    def said(amount: int) -> str:
        """Say what the ladder counts: money, or points."""
        if page.in_money:
            return format_money(amount, currency=currency)
        return points_word(amount)

    if ahead is not None:
        tier = tier_word(ahead.tier)
        return Figure(
            translate("MemberPage", "Spend towards {tier}").format(tier=tier),
            said(page.window_spend),
            translate("MemberPage", "{amount} more for {tier}").format(
                amount=said(ahead.distance), tier=tier
            ),
        )
    note = translate("MemberPage", "the highest tier is reached")
    if step is not None and step.kind is StepKind.KEEP:
        note = translate("MemberPage", "{amount} more keeps it").format(amount=said(step.distance))
    caption = translate("MemberPage", "Spend for {tier}").format(tier=tier_word(profile.tier))
    return Figure(caption, said(page.window_spend), note)


def _interval_figure(page: MemberPage, *, today: date) -> Figure:
    last, days = page.profile.last_visit, page.figures.interval
    if days is None:
        said = NOTHING_YET
    elif days == 1:
        said = translate("MemberPage", "1 day")
    else:
        said = translate("MemberPage", "{n} days").format(n=f"{days:,}")
    note = translate("MemberPage", "last visit {ago}")
    return Figure(
        translate("MemberPage", "Usual interval"),
        said,
        translate("MemberPage", "never here yet")
        if last is None
        else note.format(ago=ago_word(last, today=today)),
    )


def _basket_figure(page: MemberPage, *, currency: Currency) -> Figure:
    basket = page.figures.basket
    return Figure(
        translate("MemberPage", "Basket"),
        NOTHING_YET if basket is None else format_money(basket, currency=currency),
        translate("MemberPage", "a purchase on average"),
    )


def _birthday_figure(birthday: BirthdayAhead) -> Figure:
    if birthday.days == 0:
        when = translate("MemberPage", "today")
    elif birthday.days == 1:
        when = translate("MemberPage", "tomorrow")
    else:
        when = translate("MemberPage", "in {n} days").format(n=birthday.days)
    if birthday.birthday.calendar is Calendar.LUNAR:
        when = translate("MemberPage", "lunar, {when}").format(when=when)
    day = day_word(birthday.day, today=birthday.day)  # within a year: which year is plain
    return Figure(translate("MemberPage", "Next birthday"), day, when)
