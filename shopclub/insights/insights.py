"""The owner's questions about a shop, answered from its rows; reads only."""

from datetime import timedelta

from shopclub.counter.paper import shop_face
from shopclub.insights import facts
from shopclub.insights.concentration import top_shares
from shopclub.insights.oddities import oddities_of
from shopclub.insights.period import Period, previous
from shopclub.insights.summary import Summary, Worth
from shopclub.kernel.clock import ShopClock
from shopclub.points.flows import flows_of
from shopclub.points.ledger import Ledger
from shopclub.points.terms import POINT_TERMS
from shopclub.sales.history import purchases_of_members
from shopclub.storage import settings
from shopclub.storage.identity import IDENTITY
from shopclub.tiers.rosters import tier_keys
from shopclub.tiers.tiers import Tiers

TOP_MEMBERS = 20
BIRTHDAY_DAYS = 7


class Insights:
    """What the owner sees."""

    def __init__(self, *, clock: ShopClock, ledger: Ledger, tiers: Tiers) -> None:
        self._clock = clock
        self._ledger = ledger
        self._tiers = tiers

    def summary(self, period: Period, *, language: str = "") -> Summary:
        """Return the summary of a period, in the shop's language unless another is given."""
        moment = self._clock.moment()
        identity = settings.current(IDENTITY, on=moment.day)
        ladder = self._tiers.ladder(on=period.last)
        redeem = settings.current(POINT_TERMS, on=period.last).redeem
        keys = tier_keys()
        bought = purchases_of_members(first=period.first, last=period.last)
        before = previous(period)
        then = facts.figures_of(
            before, bought=purchases_of_members(first=before.first, last=before.last)
        )
        birthdays_from = period.last + timedelta(days=1)
        return Summary(
            shop=shop_face(identity),
            currency=identity.currency_code,
            language=language or identity.language,
            made_at=f"{self._clock.local(moment.at):%Y-%m-%d %H:%M}",
            period=period,
            before=before,
            now=facts.figures_of(period, bought=bought),
            then=then if then.anything else None,
            days=facts.days_of(period),
            tiers=facts.tiers_of(bought, keys=keys, ladder=ladder),
            top_shares=top_shares(member.paid for member in bought if member.visits),
            top_members=facts.top_members_of(
                tuple(member for member in bought if member.visits),
                count=TOP_MEMBERS,
                keys=keys,
                ladder=ladder,
                ledger=self._ledger,
                on=moment.day,
            ),
            points=flows_of(first=period.first, last=period.last),
            worth=Worth(redeem.points, redeem.money),
            birthdays_from=birthdays_from,
            birthdays_to=birthdays_from + timedelta(days=BIRTHDAY_DAYS - 1),
            birthdays=facts.birthdays_of(
                first=birthdays_from, days=BIRTHDAY_DAYS, keys=keys, ladder=ladder
            ),
            oddities=oddities_of(period, ladder=ladder),
        )
