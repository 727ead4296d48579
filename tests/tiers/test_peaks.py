"""The most that a window counted since the last review: rules by table, and on real rows."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shopclub.tiers.ladder import Ladder, Tier, Window
from shopclub.tiers.peaks import Starts, peaks_of, steps_of
from tests.builders import Desk, desk_in
from tests.tiers.stories import B_S_G, review

FLOOR = "2025-09-29"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=B_S_G) as desk:
        yield desk


@pytest.mark.parametrize(
    ("bought", "reviews", "steps"),
    [
        ((), (), (("2025-09-29", 0),)),
        ((("2025-01-05", 7),), (), (("2025-09-29", 7),)),
        ((("2024-09-29", 7),), (), (("2025-09-29", 0),)),
        (
            (("2025-10-05", 7), ("2026-03-05", 3)),
            (),
            (("2025-09-29", 0), ("2025-10-05", 7), ("2026-03-05", 10)),
        ),
        (
            (("2025-01-05", 7), ("2026-03-05", 3)),
            (),
            (("2025-09-29", 7), ("2026-03-05", 7)),
        ),
        (
            (("2025-01-05", 7), ("2026-03-05", 3)),
            ("2026-01-05",),
            (("2025-09-29", 7), ("2026-01-05", 0), ("2026-03-05", 3)),
        ),
        (
            (("2025-12-31", 4),),
            ("2025-12-31", "2024-12-31"),
            (("2025-09-29", 0), ("2025-12-31", 4)),
        ),
    ],
)
def test_a_peak_lasts_until_the_next_review(
    bought: tuple[tuple[str, int], ...],
    reviews: tuple[str, ...],
    steps: tuple[tuple[str, int], ...],
) -> None:
    assert steps_of(bought, reviews=reviews, starts=Starts(B_S_G), floor=FLOOR) == steps


def test_peaks_follow_purchases_and_begin_anew_at_a_review(desk: Desk) -> None:
    wang, li, no_one = desk.enrol("王小明"), desk.enrol("李雷"), desk.enrol("韩梅梅")
    desk.ring_up(900_000, member=wang)
    desk.ring_up(1_000, member=li)
    desk.turn_to(date(2027, 12, 31))
    desk.ring_up(300_000, member=wang)
    desk.turn_to(date(2028, 1, 1))
    review(desk)
    desk.turn_to(date(2028, 1, 20))
    desk.ring_up(250_000, member=wang)
    first, last = date(2028, 1, 1), date(2028, 1, 31)
    peaks = peaks_of(B_S_G, first=first, last=last)
    assert set(peaks.steps) == {wang.member_id}
    assert peaks.before(wang.member_id, day=date(2027, 12, 31)) == 900_000
    assert peaks.before(wang.member_id, day=first) == 300_000
    assert peaks.before(wang.member_id, day=date(2028, 1, 20)) == 300_000
    assert peaks.before(wang.member_id, day=date(2028, 1, 21)) == 550_000
    assert peaks.after(wang.member_id, day=last) == 550_000
    assert B_S_G.tier_at(peaks.after(li.member_id, day=last)).key == "bronze"
    assert peaks.after(no_one.member_id, day=last) == 0


@pytest.mark.parametrize(
    "ladder",
    [
        B_S_G,
        replace(B_S_G, window=Window.CALENDAR_YEAR),
        replace(B_S_G, window=Window.LIFETIME),
        Ladder(tiers=(Tier("bronze", 0), Tier("silver", 500))),
        replace(B_S_G, window_months=1),
    ],
)
def test_whoever_is_sure_reaches_the_same_tier_by_every_step(desk: Desk, ladder: Ladder) -> None:
    members = [desk.enrol(f"会员{n}") for n in range(1, 13)]
    for month in (1, 5, 9, 10):
        for n, member in enumerate(members, start=1):
            desk.turn_to(date(2027, month, n))
            desk.ring_up(1_000 + 40_000 * n * month, member=member)
    first, last = date(2027, 10, 1), date(2027, 10, 31)
    peaks = peaks_of(ladder, first=first, last=last)
    everyone = replace(ladder, tiers=tuple(Tier(f"t{n}", 40_000 * n) for n in range(310)))
    exact = peaks_of(everyone, first=first, last=last)
    assert set(exact.steps) == {member.member_id for member in members}
    for member in members:
        for day in (first, date(2027, 10, 7), last):
            told = peaks.before(member.member_id, day=day)
            known = exact.before(member.member_id, day=day)
            assert ladder.tier_at(told) == ladder.tier_at(known)
