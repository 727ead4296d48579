"""Whose tier is judged soon is told by the tiers that will be in force on that day."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.kernel.money import currency
from shopclub.tiers.ladder import Basis, Ladder, Tier, Window
from shopclub.ui.today.lines import review_lines
from tests.birthdays.people import enrol
from tests.builders import Desk
from tests.ui.stand_ins import speaking
from tests.ui.today.stage import stage_at


@pytest.mark.parametrize(
    ("since", "note", "would_be", "stars"),
    [
        (date(2027, 12, 20), "500 points short, 31 Dec", "diamond", 2),
        (date(2028, 1, 1), "¥2,000.00 short, 31 Dec", "bronze", 1),
    ],
)
def test_a_review_is_told_by_the_ladder_that_is_in_force_on_its_day(
    qapp: QApplication, desk: Desk, since: date, note: str, would_be: str, stars: int
) -> None:
    desk.ring_up(250_000, member=enrol(desk, None))
    desk.turn_to(date(2027, 12, 10))
    tiers = (Tier("jade", 0), Tier("diamond", 2_000), Tier("silver", 3_000))
    coming = Ladder(tiers, basis=Basis.POINTS, window=Window.LIFETIME)
    desk.shop.set_ladder(coming, by=desk.owner, effective=since)
    today = stage_at(desk).view.last.today
    assert today is not None
    (review,) = today.reviews.rows
    assert (review.would_be.key, review.would_be.stars) == (would_be, stars)
    with speaking(qapp, "en"):
        (line,) = review_lines(today.reviews, today=today.day, currency=currency("CNY"))
    assert line.note == note
