"""The whole CDNOW history through the real till: every figure to the cent, and a tier review.

Members come in by the bulk door, with the day of their first purchase. Each purchase is a sale of
its own under its own day; the sales of a day share one transaction, in which each is a step.
"""

from datetime import date, time, timedelta
from itertools import groupby
from pathlib import Path
from time import perf_counter

import pytest

from shopclub.insights.period import parse_period
from shopclub.members.loading import LoadedMember, load_many
from shopclub.storage.database import rows, writing
from shopclub.tiers.ladder import Ladder, Tier
from shopclub.tiers.review_days import Review
from tests.builders import Desk, desk_in
from tests.insights.raw_figures import raw_figures, told_figures
from tests.test_cdnow import BEFORE, MUSIC_SHOP, Purchase, purchases_of

REVIEW_DAY = date(1998, 6, 30)
PERIODS = ("1997", "1997-Q2", "1998-03", "1997-W30", "1997-11-15..1998-02-14", "1998-06-30")
LADDER = Ladder(
    tiers=(Tier("bronze", 0), Tier("silver", 200_00), Tier("gold", 1_000_00)),
    review=Review(month=REVIEW_DAY.month, day=REVIEW_DAY.day),
)


def members_of(purchases: tuple[Purchase, ...], *, desk: Desk) -> dict[str, int]:
    """Make everyone a member on the day of the first purchase; return the ids by customer."""
    first: dict[str, date] = {}
    for purchase in purchases:
        first.setdefault(purchase.customer, purchase.day)
    joining = []
    for customer, day in first.items():
        desk.turn_to(day, at=time(11))
        joining.append(LoadedMember(customer, desk.shop.clock.moment()))
    with writing():
        return dict(zip(first, load_many(joining, identity=desk.shop.identity), strict=True))


def ring_up_all(purchases: tuple[Purchase, ...], *, desk: Desk, ids: dict[str, int]) -> float:
    """Ring up every purchase under its day, and return how many sales a second it made."""
    members = {name: desk.shop.members.member(member_id) for name, member_id in ids.items()}
    numbered = enumerate(purchases)
    began = perf_counter()
    for day, of_the_day in groupby(numbered, key=lambda pair: pair[1].day):
        desk.turn_to(day)
        with writing():
            for number, purchase in of_the_day:
                desk.ring_up(
                    purchase.cents, member=members[purchase.customer], sale_id=f"cdnow:{number}"
                )
    return len(purchases) / (perf_counter() - began)


@pytest.mark.full
@pytest.mark.timeout(900)
def test_the_whole_history_agrees_to_the_cent_and_is_reviewed(
    tmp_path: Path, shop_data: Path
) -> None:
    purchases = purchases_of(shop_data / "cdnow_master.txt")
    with desk_in(tmp_path, identity=MUSIC_SHOP, ladder=LADDER, now=BEFORE) as desk:
        ids = members_of(purchases, desk=desk)
        rate = ring_up_all(purchases, desk=desk, ids=ids)
        assert rows("SELECT count(*), sum(paid) FROM sale") == [(69_659, 2_500_315_63)]
        assert rows("SELECT count(*) FROM member") == [(23_570,)]
        assert rows("SELECT sum(points) FROM point_entry WHERE kind = 'earn'") == [(2_453_159,)]
        assert rows("SELECT sum(visits), sum(paid) FROM sales_by_member") == [
            (69_659, 2_500_315_63)
        ]
        for entry in PERIODS:
            period = parse_period(entry)
            told = told_figures(desk.shop.insights.summary(period, by=desk.owner))
            assert told == raw_figures(purchases, period), entry
            print(f"{entry}: {told}")
        desk.turn_to(REVIEW_DAY + timedelta(days=1))
        moves = desk.shop.review_tiers()
        stands = dict(rows("SELECT tier, count(*) FROM member_tier GROUP BY tier"))
        began = perf_counter()
        assert desk.shop.check() == ()
        print(
            f"{rate:.0f} sales a second, {len(moves)} moved at the review, stands {stands},"
            f" checked in {perf_counter() - began:.1f} s"
        )
        assert (stands["silver"], stands["gold"]) == (1_258, 86)
        assert desk.shop.review_tiers() == ()
