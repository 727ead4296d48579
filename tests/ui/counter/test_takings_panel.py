"""The takings are shown between customers, and cost nothing while someone types."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from shopclub.counter.gift_draft import GiftDraft
from shopclub.counter.refund_draft import RefundDraft
from shopclub.rewards.gifts import GiftSaid
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.widgets.badges import TierBadge
from shopclub.ui.widgets.figures import Figure
from tests.builders import Desk
from tests.ui.counter.at_the_screen import press, write
from tests.ui.stand_ins import speaking


def figures(screen: CounterScreen) -> list[Figure]:
    QApplication.processEvents()
    return [child for child in screen._takings.findChildren(Figure) if not child.isHidden()]


def test_the_takings_are_built_again_only_when_they_changed(screen: CounterScreen) -> None:
    before = figures(screen)
    assert len(before) == 3
    write("5678")
    press(Qt.Key.Key_Return)
    write("12")
    assert figures(screen) == before
    assert before[0].accessibleName().startswith("Sales, 1")
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert figures(screen)[0].accessibleName().startswith("Sales, 2")


def test_the_takings_follow_what_is_sold_elsewhere_and_the_language(
    screen: CounterScreen, desk: Desk, qapp: QApplication
) -> None:
    desk.ring_up(1_000)
    screen.refresh()
    assert figures(screen)[0].accessibleName().startswith("Sales, 2")
    with speaking(qapp, "zh_CN"):
        qapp.processEvents()
        assert figures(screen)[0].accessibleName().startswith("笔数, 2")


def test_a_low_window_shows_fewer_sales_at_once(screen: CounterScreen, desk: Desk) -> None:
    for amount in (1_000, 2_000, 3_000):
        desk.ring_up(amount)
    screen.refresh()
    assert screen._takings._sales.count() == 3
    screen.resize(1024, 600)
    assert screen._takings._sales.count() == 2
    screen.resize(1280, 720)
    assert screen._takings._sales.count() == 3


def test_a_sale_that_came_back_is_marked_among_the_last_ones(
    screen: CounterScreen, desk: Desk
) -> None:
    desk.ring_up(1_000, sale_id="part")
    desk.ring_up(2_000, sale_id="undone")
    desk.shop.till.refund(RefundDraft("a", "part", 300), by=desk.owner)
    desk.shop.till.undo_last("b", by=desk.owner)
    screen.refresh()
    QApplication.processEvents()
    rows = screen._takings._rows.values()
    names = [row.accessibleName().partition(", ")[2] for row in rows]
    assert names == [
        "no card, refunded, ¥20.00",
        "no card, part refunded, ¥10.00",
        "王小明, ¥320.00",
    ]


def test_tiers_stand_below_each_other_whatever_name_and_sum(
    screen: CounterScreen, desk: Desk
) -> None:
    names = ("王小明的姐姐", "Bartholomew Featherstonehaugh the Younger")
    for name, amount in zip(names, (600, 123_456), strict=True):
        desk.ring_up(amount, member=desk.enrol(name))
    screen.refresh()
    QApplication.processEvents()
    badges = screen._takings.findChildren(TierBadge)
    assert len(badges) == 3
    assert len({badge.x() for badge in badges}) == 1


def test_money_added_for_gifts_stands_beside_the_takings(screen: CounterScreen, desk: Desk) -> None:
    assert screen._takings._title.text() == "Today's takings"
    wang = desk.enrol("王小红")
    desk.give(100, to=wang)
    gift = desk.shop.gifts.add(GiftSaid("毛巾", 100, money=990), by=desk.owner)
    draft = GiftDraft("g", gift.gift_id, wang.member_id)
    desk.shop.till.give_gift(draft, by=desk.owner)
    screen.refresh()
    assert screen._takings._title.text() == "Today's takings + ¥9.90 for gifts"
