"""Bar 17: the first block of the list of members, and any other, beside those of 10,000."""

import random
from pathlib import Path
from time import perf_counter

from shopclub.counter import list_walk
from shopclub.counter.list_walk import Place
from shopclub.members.listing import Listing, SortKey
from shopclub.shop import Shop
from tests.benchmarks.figures import Figure, over_rounds
from tests.benchmarks.shops import copied, opened, shop_file

ROUNDS = 7
FIRSTS = 20
JUMPS = 60
FIRST, JUMP, WHOLE = "first block", "block anywhere", "whole walk"


def measure(path: Path) -> list[Figure]:
    """Measure every order on a shop file, beside the shop of 10,000 in the same folder."""
    small = times_of(shop_file("10k", folder=path.parent))
    here = times_of(path)
    return [
        Figure(
            "17",
            f"{work} by {sort.value}, p{share}",
            "ms",
            over_rounds(here[work, sort], share / 100),
            over_rounds(small[work, sort], share / 100),
            None,
        )
        for sort in SortKey
        for work, share in ((FIRST, 50), (JUMP, 50), (JUMP, 99), (WHOLE, 50))
    ]


def times_of(path: Path) -> dict[tuple[str, SortKey], list[list[float]]]:
    """Return the milliseconds of the works on a copy of a shop file, by rounds."""
    with opened(copied(path, name="listing")) as measured:
        shop = measured.shop
        times: dict[tuple[str, SortKey], list[list[float]]] = {}
        for sort in SortKey:
            listing = Listing(sort)
            whole, ends = _walked(shop, listing)
            times[WHOLE, sort] = [[whole]]
            chance = random.Random(17)
            for _ in range(ROUNDS):
                times.setdefault((FIRST, sort), []).append(
                    [_timed(shop, listing, None) for _ in range(FIRSTS)]
                )
                times.setdefault((JUMP, sort), []).append(
                    [_timed(shop, listing, chance.choice(ends)) for _ in range(JUMPS)]
                )
        return times


def _walked(shop: Shop, listing: Listing) -> tuple[float, list[Place]]:
    begun = perf_counter()
    ends = [end for step in list_walk.steps(shop.member_list.walk(listing)) for end in step.ends]
    return (perf_counter() - begun) * 1_000, ends


def _timed(shop: Shop, listing: Listing, after: Place | None) -> float:
    begun = perf_counter()
    shop.member_list.block(listing, after=after)
    return (perf_counter() - begun) * 1_000
