"""Every row of the page of today leads somewhere, and says where."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.insights.log.action_words import LogGroup
from shopclub.insights.summary import Oddity, OddityKind
from shopclub.kernel.money import currency
from shopclub.members.listing import Listing, MemberFilter
from shopclub.ui.log.state import LogPart
from shopclub.ui.today.lines import leads_word
from shopclub.ui.today.odd_lines import oddity_lines
from shopclub.ui.today.odd_places import Part, part_of
from shopclub.ui.today.row import LineRow, RowWays
from tests.birthdays.people import enrol
from tests.builders import Desk
from tests.insights.odd_stories import appoint, back
from tests.ui.today.stage import stage_at

TODAY, FIRST = date(2026, 11, 21), date(2026, 11, 15)
MONEY = currency("CNY")


@pytest.mark.parametrize("kind", list(OddityKind))
def test_every_oddity_leads_to_its_member_or_to_what_tells_of_it(kind: OddityKind) -> None:
    about_one = Oddity(kind, 1, name="1234", member_id=7)
    about_nobody = Oddity(kind, 1, name="", staff_id=3)
    for odd in (about_one, about_nobody):
        (line,) = oddity_lines((odd,), today=TODAY, currency=MONEY)
        assert (line.member_id, line.part is None) == (odd.member_id, odd.member_id is not None)
        assert leads_word(line)


def test_refunds_and_points_by_hand_lead_to_the_days_and_the_person_of_the_log() -> None:
    refunds = Oddity(OddityKind.REFUNDS, 3, name="小王", staff_id=3)
    rest = Oddity(OddityKind.ADJUSTMENTS, 9, points=40)
    assert part_of(refunds, today=TODAY) == LogPart(LogGroup.REFUNDS, FIRST, TODAY, staff_id=3)
    assert part_of(rest, today=TODAY) == LogPart(LogGroup.POINTS, FIRST, TODAY)


def test_three_refunds_by_one_person_open_their_lines_by_a_click(
    desk: Desk, qapp: QApplication
) -> None:
    member = enrol(desk, None)
    appoint(desk, "小王")
    for _ in range(3):
        back(desk, desk.ring_up(1_000, member=member).receipt.sale_id)
    stage = stage_at(desk)
    today = stage.view.last.today
    assert today is not None
    lines = oddity_lines(today.oddities, today=today.day, currency=MONEY)
    (line,) = [line for line in lines if line.part is not None]
    presenter = stage.presenter
    ways = RowWays(
        open_member=presenter.open_member,
        greet=presenter.greet,
        take_back=presenter.take_back,
        open_part=presenter.open_part,
    )
    row = LineRow(line, ways=ways)
    row.click()
    assert stage.parts == [LogPart(LogGroup.REFUNDS, FIRST, TODAY, staff_id=desk.owner.staff_id)]
    assert row.toolTip() == row.accessibleDescription() == "Opens these lines of the log"


def test_those_who_stay_away_are_as_many_as_the_list_they_lead_to(desk: Desk) -> None:
    away, gone, came = (enrol(desk, None) for _ in range(3))
    for member in (away, gone, came):
        desk.ring_up(1_000_000, member=member)
    desk.clock.set(desk.clock.now() + timedelta(days=21))
    desk.shop.members.leave(gone.member_id, by=desk.owner)
    desk.ring_up(1_000, member=came)
    today = stage_at(desk).view.last.today
    assert today is not None
    (odd,) = [odd for odd in today.oddities if odd.kind is OddityKind.SILENT]
    part: Part | None = part_of(odd, today=today.day)
    assert isinstance(part, MemberFilter)
    listed = desk.shop.member_list.block(Listing(narrowed=part))
    assert [row.member_id for row in listed] == [away.member_id]
    assert odd.count == 1
