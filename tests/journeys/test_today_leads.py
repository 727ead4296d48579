"""What the page of today leads to beside members and gifts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shopclub.counter.draft import Draft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.members.listing import MemberFilter
from shopclub.ui.log.screen import LogScreen
from shopclub.ui.log.state import LogPart
from shopclub.ui.members.list_screen import MemberListScreen
from shopclub.ui.office.screen import OfficeScreen
from tests.journeys.evenings import Set, evening


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Set]:
    with evening(tmp_path) as stage:
        yield stage


def test_what_is_odd_of_no_one_member_opens_the_log_or_the_list(stage: Set) -> None:
    desk = stage.desk
    shop, owner = desk.window._open_shop(), desk.window.staff.actor
    for number in range(3):
        draft = Draft(f"odd {number}", 1_000)
        sold = shop.till.ring_up(draft, by=owner)
        back = RefundDraft(f"odd back {number}", sold.receipt.sale_id)
        shop.till.refund(back, by=owner)
    stage.hands.press("F12")
    (row,) = [row for row in stage.rows() if isinstance(row._line.part, LogPart)]
    row.click()
    stage.hands.settle()
    office = desk.window._stack.currentWidget()
    assert isinstance(office, OfficeScreen)
    page = office.page
    assert isinstance(page, LogScreen)
    stage.hands.wait_for(lambda: not page._state.searching, what="the lines")
    assert page._state.shown == 3
    top = page.top
    assert (top.groups.currentText(), top.people.currentText()) == ("Refunds", owner.name)
    assert (top.first.text(), top.last.text()) == ("2027-03-16", "2027-03-22")
    office.open_part("members", MemberFilter(tiers=("gold",), away_days=21))
    stage.hands.settle()
    assert isinstance(office.page, MemberListScreen)
    assert office.page._state.listing.narrowed == MemberFilter(tiers=("gold",), away_days=21)
