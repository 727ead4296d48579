"""The page of a member with two sales, one of them paid with points, on a screen."""

from collections.abc import Callable
from datetime import date

from pytestqt.qtbot import QtBot

from shopclub.tiers.ladder import STANDARD_LADDER
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from tests.builders import Desk
from tests.ui.stand_ins import RecordingNavigator, inline_jobs


def page_of_wang(
    desk: Desk,
    *,
    navigator: RecordingNavigator,
    print_card: Callable[[int], None],
    qtbot: QtBot,
) -> MemberPageScreen:
    """Let Wang buy twice, and open the page in a window of 1280 by 720."""
    desk.set_ladder(STANDARD_LADDER)
    member = desk.enrol("王小明", "138 0013 8000")
    desk.ring_up(12_800, member=member)
    desk.turn_to(date(2026, 11, 24))
    desk.ring_up(2_000, member=member, points=100)
    desk.turn_to(date(2026, 11, 27))
    presenter = MemberPagePresenter(
        shop=desk.shop, jobs=inline_jobs(), navigator=navigator, print_card=print_card
    )
    screen = MemberPageScreen(presenter)
    qtbot.addWidget(screen)
    presenter.open_member(member.member_id)
    screen.resize(1280, 720)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen._ledger.table.hasFocus)
    return screen


def cells(screen: MemberPageScreen) -> list[list[str]]:
    model = screen._ledger.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
