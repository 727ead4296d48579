"""Real purchases: the tiers of the CDNOW customers after a review, to the member.

The review of 30 June 1998 looks at a rolling window of twelve months that ends with that day: the
purchases from 1 July 1997 to 30 June 1998. It is held as soon as a later shop day has begun. Spend
enters by the bulk door; members and reviews go through the services.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest

from shopclub.storage.database import rows, writing
from shopclub.tiers.ladder import Ladder, Tier, Window
from shopclub.tiers.loading import DaySpend, load_many
from shopclub.tiers.review_days import Review
from tests.builders import Desk, desk_in
from tests.test_cdnow import BEFORE, MUSIC_SHOP, Purchase, purchases_of

REVIEW_DAY = date(1998, 6, 30)
TWO_HUNDRED_AND_A_THOUSAND = Ladder(
    tiers=(Tier("bronze", 0), Tier("silver", 200_00), Tier("gold", 1_000_00)),
    window=Window.ROLLING,
    window_months=12,
    review=Review(month=REVIEW_DAY.month, day=REVIEW_DAY.day),
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Return a music shop of 1996 whose tiers are reviewed at the end of June."""
    with desk_in(
        tmp_path, identity=MUSIC_SHOP, ladder=TWO_HUNDRED_AND_A_THOUSAND, now=BEFORE
    ) as desk:
        yield desk


def load(purchases: tuple[Purchase, ...], *, desk: Desk) -> int:
    """Enrol everyone, let all purchases count, and return how many members there are."""
    with writing():
        names = dict.fromkeys(purchase.customer for purchase in purchases)
        members = {name: desk.enrol(name).member_id for name in names}
        load_many(
            spends=(
                DaySpend(members[p.customer], p.day, p.cents, p.cents // 100) for p in purchases
            )
        )
    return len(members)


@pytest.mark.full
@pytest.mark.timeout(600)
def test_the_review_of_30_june_1998_gives_1258_silver_and_86_gold(
    desk: Desk, shop_data: Path
) -> None:
    members = load(purchases_of(shop_data / "cdnow_master.txt"), desk=desk)
    assert members == 23_570
    desk.turn_to(REVIEW_DAY)
    desk.shop.review_tiers()
    told = desk.shop.tiers.reviews_due(on=REVIEW_DAY)
    desk.turn_to(date(1998, 7, 1))
    began = perf_counter()
    moves = desk.shop.review_tiers()
    spent = perf_counter() - began
    ((reviewed,),) = rows("SELECT count(*) FROM tier_review WHERE day = '1998-06-30'")
    print(f"{reviewed} members reviewed in {spent * 1000:.0f} ms, {len(moves)} moved")
    stand = Counter(tier for (tier,) in rows("SELECT tier FROM member_tier"))
    assert reviewed == 23_570
    assert (stand["silver"], stand["gold"]) == (1_258, 86)
    assert {d.member_id for d in told} == {
        m.member_id
        for m in moves
        if TWO_HUNDRED_AND_A_THOUSAND.rank(m.to_tier) < TWO_HUNDRED_AND_A_THOUSAND.rank(m.from_tier)
    }
    assert desk.shop.review_tiers() == ()


def test_the_first_customers_are_placed_as_a_sum_by_hand_places_them(
    desk: Desk, shop_data: Path
) -> None:
    every = purchases_of(shop_data / "cdnow_master.txt")
    names = set(list(dict.fromkeys(purchase.customer for purchase in every))[:300])
    few = tuple(purchase for purchase in every if purchase.customer in names)
    assert load(few, desk=desk) == 300
    spent: Counter[str] = Counter()
    for purchase in few:
        if date(1997, 7, 1) <= purchase.day <= REVIEW_DAY:
            spent[purchase.customer] += purchase.cents
    gold = sum(cents >= 1_000_00 for cents in spent.values())
    silver = sum(cents >= 200_00 for cents in spent.values()) - gold
    desk.turn_to(date(1998, 7, 1))
    desk.shop.review_tiers()
    stand = Counter(tier for (tier,) in rows("SELECT tier FROM member_tier"))
    assert silver > 10
    assert (stand["silver"], stand["gold"]) == (silver, gold)
