from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.members import NewMember
from shopclub.tiers.ladder import STANDARD_LADDER, Basis
from shopclub.ui.members.lot_row import LotRow
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.members.page_tabs import PARTS
from shopclub.ui.widgets.figures import Figure
from tests.builders import Desk
from tests.ui.members.page_of_wang import cells, page_of_wang
from tests.ui.stand_ins import (
    RecordingNavigator,
    StepExecutor,
    jobs_on,
    speaking,
)


@pytest.fixture
def navigator() -> RecordingNavigator:
    return RecordingNavigator()


@pytest.fixture
def cards() -> list[int]:
    return []


@pytest.fixture
def screen(
    desk: Desk, navigator: RecordingNavigator, cards: list[int], qtbot: QtBot
) -> MemberPageScreen:
    return page_of_wang(desk, navigator=navigator, print_card=cards.append, qtbot=qtbot)


def figures(screen: MemberPageScreen) -> list[str]:
    row = screen._figures._row
    items = [row.itemAt(place) for place in range(row.count())]
    found = [item.widget() for item in items if item is not None]
    return [figure.accessibleName() for figure in found if isinstance(figure, Figure)]


def test_a_page_tells_who_it_is_what_is_left_and_where_it_came_from(
    screen: MemberPageScreen,
) -> None:
    assert screen._head.accessibleName() == (
        "王小明, Bronze, 138****8000, Card 6008 0000 0017, since 21 Nov 2026"
    )
    assert figures(screen) == [
        "Points, 38, worth ¥3.80",
        "Spend towards Silver, ¥138.00, ¥1,862.00 more for Silver",
        "Visits, 2, ¥138.00 in all",
        "Usual interval, 3 days, last visit 3 days ago",
        "Basket, ¥69.00, a purchase on average",
    ]
    assert [row.accessibleName() for row in screen._lots.findChildren(LotRow)] == [
        "2 sales, 21 Nov to 24 Nov, 38 of 138, until 30 Nov 2027"
    ]
    assert cells(screen) == [
        ["24 Nov", "earn", "Sale 261124-01-0001, ¥10.00", "+10", "38"],
        ["24 Nov", "redeem", "Sale 261124-01-0001, paid with points", "−100", "28"],
        ["21 Nov", "earn", "Sale 261121-01-0001, ¥128.00", "+128", "128"],
    ]


def test_the_highest_tier_says_what_keeps_it_and_a_lunar_day_that_it_is_one(
    screen: MemberPageScreen, desk: Desk
) -> None:
    born = Birthday(Calendar.LUNAR, 10, 21)
    gold = desk.shop.members.enrol(NewMember("李秀英", birthday=born), by=desk.owner)
    desk.ring_up(800_000, member=gold)
    screen._presenter.open_member(gold.member_id)

    shown = figures(screen)
    assert shown[1] == "Spend for Gold, ¥8,000.00, the highest tier is reached"
    assert shown[5] == "Next birthday, 29 Nov, lunar, in 2 days"

    desk.turn_to(date(2027, 12, 1))
    screen._presenter.open_member(gold.member_id)
    assert figures(screen)[1] == "Spend for Gold, ¥0.00, ¥8,000.00 more keeps it"


def test_a_ladder_that_counts_points_shows_points(screen: MemberPageScreen, desk: Desk) -> None:
    desk.set_ladder(replace(STANDARD_LADDER, basis=Basis.POINTS))
    screen._presenter.open_member(1)
    assert figures(screen)[1] == (
        "Spend towards Silver, 138 points, 199,862 points more for Silver"
    )
    desk.set_ladder(replace(STANDARD_LADDER, basis=Basis.POINTS, tiers=STANDARD_LADDER.tiers[:1]))
    screen._presenter.open_member(1)
    assert figures(screen)[1] == "Spend for Bronze, 138 points, the highest tier is reached"


def test_the_keys_go_back_and_print_the_card(
    screen: MemberPageScreen, navigator: RecordingNavigator, cards: list[int], qtbot: QtBot
) -> None:
    QTest.keyClick(screen._ledger.table, Qt.Key.Key_F7)
    assert len(cards) == 1

    QTest.keyClick(screen._ledger.table, Qt.Key.Key_Escape)
    assert navigator.ways == [("back", None)]


def test_escape_works_while_the_page_is_still_read(
    desk: Desk, navigator: RecordingNavigator, qtbot: QtBot
) -> None:
    member, lane = desk.enrol(), StepExecutor()
    presenter = MemberPagePresenter(
        shop=desk.shop, jobs=jobs_on(lane), navigator=navigator, print_card=lambda member_id: None
    )
    screen = MemberPageScreen(presenter)
    qtbot.addWidget(screen)
    presenter.open_member(member.member_id)
    screen.show()
    screen.activateWindow()
    qtbot.waitUntil(screen.hasFocus)

    QTest.keyClick(screen, Qt.Key.Key_Escape)
    lane.step()

    assert navigator.ways == [("back", None)]


def test_someone_without_a_sale_sees_what_brings_the_first_points(
    screen: MemberPageScreen, desk: Desk
) -> None:
    new = desk.enrol("李秀英")
    screen._presenter.open_member(new.member_id)

    assert screen._head.accessibleName() == (
        "李秀英, Bronze, Card 6008 0000 0025, since 27 Nov 2026"
    )
    assert figures(screen)[3:] == [
        "Usual interval, –, never here yet",
        "Basket, –, a purchase on average",
    ]
    assert screen._ledger._empty.isVisible()
    assert not screen._ledger.table.isVisible()


def test_everything_speaks_another_language(
    qapp: QApplication, screen: MemberPageScreen, qtbot: QtBot
) -> None:
    with speaking(qapp, "zh_CN"):
        qtbot.waitUntil(lambda: figures(screen)[0] == "积分, 38, 折合 ¥3.80")
        assert cells(screen)[1][:3] == ["11月24日", "抵扣", "消费 261124-01-0001，积分抵扣"]
        head = screen._ledger.table.model().headerData(0, Qt.Orientation.Horizontal)
        assert head == "日期"
    qtbot.waitUntil(lambda: cells(screen)[1][1] == "redeem")


def test_the_part_of_documents_has_the_card_and_a_letter_where_a_birthday_was_told(
    screen: MemberPageScreen, cards: list[int]
) -> None:
    assert not screen._documents.isVisible()
    place = [part.papers for part in PARTS].index(True)
    screen.show_part(place)
    assert screen._documents.isVisible()
    assert not screen._documents._letter.isVisible()
    screen._documents._card.click()
    assert cards == [1]


def test_each_part_is_called_by_its_word_and_says_what_is_not_there_yet(
    screen: MemberPageScreen,
) -> None:
    said = {}
    for place, part in enumerate(PARTS):
        screen.show_part(place)
        if part.kinds:
            line = screen._timeline
            empty = line._empty.accessibleName() if line._empty.isVisible() else ""
            said[part.word()] = (line._title.text(), empty)
    assert said["Overview"] == ("Timeline", "")
    assert said["Notes"] == ("Notes", "No note yet.")
    assert said["Tier"] == ("Tier", "No change of tier yet.")
    assert {title for title, _ in list(said.values())[1:]} == set(said) - {"Overview"}
