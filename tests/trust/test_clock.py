"""T22: whatever the clock does, no point lapses wrongly and nothing is given or taken twice."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.counter.till_clock import ClockBehind
from shopclub.members.members import Member
from shopclub.points.terms import PointTerms
from shopclub.storage.database import rows
from shopclub.tiers.ladder import Ladder, Tier
from tests.builders import GROCER, Desk, desk_in
from tests.counter.rows_of_a_sale import everything
from tests.trust.clock_cases import CASES, Case

WELCOME = 7
LADDER = Ladder(tiers=(Tier("bronze", 0), Tier("silver", 10_000, welcome_points=WELCOME)))
LINES = "SELECT kind, source FROM point_entry ORDER BY id"


@contextmanager
def earned(case: Case, folder: Path) -> Iterator[tuple[Desk, Member]]:
    """Open a shop in which somebody just earned 100 points, and was welcomed with some more."""
    identity = replace(GROCER, zone_name=case.zone, day_ends_at=case.day_ends_at)
    start = case.instant(case.earned_at)
    with desk_in(folder, identity=identity, ladder=LADDER, now=start) as desk:
        desk.set_terms(PointTerms(expiry=case.expiry))
        member = desk.enrol()
        desk.ring_up(10_000, member=member, sale_id="first")
        yield desk, member


def turn_to(local: str, case: Case, desk: Desk) -> None:
    """Set the clock; if that is behind the last sale, the till refuses until the owner confirms."""
    back = case.instant(local) < desk.clock.now() - timedelta(minutes=1)
    desk.clock.set(case.instant(local))
    if back:
        before = everything()
        with pytest.raises(ClockBehind):
            desk.ring_up(100, sale_id=f"behind {local}")
        assert everything() == before
    desk.shop.till.confirm_clock(by=desk.owner)


def usable(desk: Desk, member: Member) -> int:
    """Return the usable points without those of the welcome; till and ledger must agree."""
    told = desk.shop.till.quote(desk.draft(100, member=member)).balance_before
    assert told == desk.points_of(member)
    return told - WELCOME if told else 0


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_points_lapse_when_their_last_shop_day_is_over_and_only_then(
    tmp_path: Path, case: Case
) -> None:
    with earned(case, tmp_path) as (desk, member):
        first = desk.shop.till.find("first")
        for local, expected in case.asks:
            turn_to(local, case, desk)
            assert usable(desk, member) == expected, f"before expiry rows, {local}"
            lapsed = desk.shop.turn_of_day().lapsed
            assert usable(desk, member) == expected, f"after expiry rows, {local}"
            assert desk.shop.turn_of_day().lapsed == 0
            assert lapsed in ((0,) if expected else (0, 2))
            assert desk.ring_up(10_000, member=member, sale_id="first") == first
            assert desk.shop.check() == ()
        assert len(rows(LINES)) == (2 if expected else 4)
        assert len(set(rows(LINES))) == len(rows(LINES))


def test_twenty_cases_and_more_are_asked() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 20


def test_a_welcome_is_given_once_whatever_the_clock_does(tmp_path: Path) -> None:
    case = CASES[0]
    with earned(case, tmp_path) as (desk, member):
        for number, local in enumerate(
            ("2021-11-21 12:00", "2026-11-21 12:00", "2036-11-21 12:00", "2026-11-23 12:00")
        ):
            turn_to(local, case, desk)
            desk.shop.turn_of_day()
            desk.ring_up(20_000, member=member, sale_id=f"sale {number}")
        assert rows("SELECT sum(points) FROM point_entry WHERE kind = 'bonus'") == [(WELCOME,)]
        assert desk.shop.check() == ()


def test_a_clock_ten_years_ahead_by_mistake_takes_nothing(tmp_path: Path) -> None:
    """Nobody confirmed it: at start nothing lapses, and when it is set right all is there."""
    case = CASES[0]
    with earned(case, tmp_path) as (desk, member):
        desk.clock.advance(timedelta(days=3_650))
        begun = desk.shop.turn_of_day()
        assert begun.waits is not None
        assert (begun.lapsed, begun.moves) == (0, ())
        desk.clock.advance(-timedelta(days=3_650))
        assert desk.points_of(member) == 100 + WELCOME
        assert rows("SELECT count(*) FROM point_entry WHERE kind = 'expire'") == [(0,)]
        assert desk.shop.check() == ()


def test_after_the_clock_was_set_back_the_sale_rung_last_is_the_one_undone(tmp_path: Path) -> None:
    case = CASES[0]
    with earned(case, tmp_path) as (desk, member):
        turn_to("2026-11-21 15:00", case, desk)
        desk.ring_up(3_000, member=member, sale_id="rung by a clock that was ahead")
        turn_to("2026-11-21 12:30", case, desk)
        desk.ring_up(5_000, member=member, sale_id="rung last")
        assert desk.shop.till.quote_undo().sale_id == "rung last"
        desk.shop.till.undo_last("undo", by=desk.owner)
        assert desk.points_of(member) == 100 + WELCOME + 30


def test_a_case_with_a_wrong_figure_is_found(tmp_path: Path) -> None:
    """One second later than the last: the harness objects to a point that lives on."""
    right = next(case for case in CASES if case.name.startswith("midnight turns the day"))
    wrong = replace(right, asks=(("2026-11-24 00:00", 100),))
    with pytest.raises(AssertionError, match="before expiry rows"):
        test_points_lapse_when_their_last_shop_day_is_over_and_only_then(tmp_path, wrong)
