"""The owner's summary of a period, put together from what its rows tell."""

from datetime import date, timedelta

from shopclub.birthdays.terms import BIRTHDAY_TERMS
from shopclub.counter.paper import shop_face
from shopclub.counter.till_clock import TillClock
from shopclub.insights import facts
from shopclub.insights.concentration import top_shares
from shopclub.insights.oddities import oddities_of
from shopclub.insights.period import Period, previous
from shopclub.insights.summary import Figures, Summary, Worth
from shopclub.kernel.clock import ShopClock
from shopclub.points.flows import flows_of
from shopclub.points.terms import POINT_TERMS
from shopclub.sales.history import Purchases, purchases_of_members
from shopclub.storage import settings
from shopclub.storage.identity import IDENTITY
from shopclub.tiers.rosters import tier_keys
from shopclub.tiers.tiers import Tiers

TOP_MEMBERS = 20
BIRTHDAY_DAYS = 7


def make_summary(period: Period, *, clock: ShopClock, tiers: Tiers, language: str = "") -> Summary:
    """Return the summary of a period, in the shop's language unless another is given."""
    moment = TillClock(clock).present()
    identity = settings.current(IDENTITY, on=moment.day)
    last = min(period.last, moment.day)
    ladder = tiers.ladder(on=last)
    keys = tier_keys()
    bought, _, now, then = compared(period)
    birthdays_from = period.last + timedelta(days=1)
    return Summary(
        shop=shop_face(identity),
        currency=identity.currency_code,
        language=language or identity.language,
        made_at=f"{clock.local(moment.at):%Y-%m-%d %H:%M}",
        today=moment.day,
        period=period,
        before=previous(period),
        now=now,
        then=then,
        days=facts.days_of(period),
        tiers=facts.tiers_of(bought, keys=keys, ladder=ladder),
        top_shares=top_shares(bought.spent),
        top_members=facts.top_members_of(
            tuple(member for member in bought if member.visits),
            count=TOP_MEMBERS,
            keys=keys,
            ladder=ladder,
            last=period.last,
        ),
        points=flows_of(first=period.first, last=period.last),
        worth=worth_on(last),
        birthdays_from=birthdays_from,
        birthdays_to=birthdays_from + timedelta(days=BIRTHDAY_DAYS - 1),
        birthdays=facts.birthdays_of(
            first=birthdays_from,
            days=BIRTHDAY_DAYS,
            leap_day=settings.current(BIRTHDAY_TERMS, on=birthdays_from).leap_day,
            keys=keys,
            ladder=ladder,
        ),
        oddities=oddities_of(period, ladder=ladder, today=moment.day),
    )


def worth_on(day: date) -> Worth:
    """Return what points are worth by the terms of a day, which has come: later ones may change."""
    redeem = settings.current(POINT_TERMS, on=day).redeem
    return Worth(redeem.points, redeem.money)


def compared(period: Period) -> tuple[Purchases, Purchases, Figures, Figures | None]:
    """Return the purchases of a period and of the one before, and the figures of both.

    Who stayed and who left is told of both, so that three periods are read, each once.
    """
    before = previous(period)
    bought, bought_before, bought_first = (
        purchases_of_members(first=one.first, last=one.last)
        for one in (period, before, previous(before))
    )
    now = facts.figures_of(period, bought=bought, before=bought_before)
    then = facts.figures_of(before, bought=bought_before, before=bought_first)
    return bought, bought_before, now, then if then.anything else None
