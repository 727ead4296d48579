import pytest
from pytestqt.qtbot import QtBot

from shopclub.counter.gift_draft import GiftDraft
from shopclub.counter.page_entries import ENTRIES
from shopclub.counter.refund_draft import RefundDraft
from shopclub.rewards.gifts import GiftSaid
from shopclub.storage.database import writing
from shopclub.ui.members.page_screen import MemberPageScreen
from tests.builders import Desk
from tests.ui.members.page_of_wang import cells, page_of_wang
from tests.ui.stand_ins import RecordingNavigator


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> MemberPageScreen:
    return page_of_wang(
        desk, navigator=RecordingNavigator(), print_card=lambda member_id: None, qtbot=qtbot
    )


def test_a_gift_is_told_with_its_slip_and_that_it_was_taken_back(
    screen: MemberPageScreen, desk: Desk
) -> None:
    desk.ring_up(20_000, member=desk.shop.members.member(1))
    gift = desk.shop.gifts.add(GiftSaid("竹炭毛巾", 150), by=desk.owner)
    till, by = desk.shop.till, desk.owner
    slip = till.give_gift(GiftDraft("gift", gift.gift_id, 1), by=by).slip
    desk.shop.gifts.change(gift.gift_id, GiftSaid("浴巾", 250), by=by)
    till.undo_gift(slip.number, by=by)
    screen._presenter.open_member(1)
    assert cells(screen)[:2] == [
        ["27 Nov", "restore", "竹炭毛巾 taken back, gift slip 261127-01-0002", "+150", "238"],
        ["27 Nov", "redeem", "竹炭毛巾, gift slip 261127-01-0002", "−150", "88"],
    ]


def test_points_of_a_refund_by_hand_and_from_a_list_say_where_they_came_from(
    screen: MemberPageScreen, desk: Desk
) -> None:
    wang = desk.shop.members.member(1)
    desk.ring_up(20_000, member=wang)
    desk.ring_up(6_400, member=wang, points=100, sale_id="sold")
    desk.shop.till.refund(RefundDraft("back", "sold"), by=desk.owner)
    desk.shop.member_acts.adjust(1, -5, reason="写错了一张单", act_id="act", by=desk.owner)
    with writing():
        desk.shop.points.open_with(
            1,
            500,
            source="import:1:2",
            expires_on=None,
            moment=desk.shop.clock.moment(),
            staff_id=desk.owner.staff_id,
        )
    screen._presenter.open_member(1)
    assert cells(screen)[:4] == [
        ["27 Nov", "opening", "Brought along from the old list", "+500", "733"],
        ["27 Nov", "adjust", "写错了一张单", "−5", "233"],
        ["27 Nov", "reverse", "Refund 261127-01-0003, ¥54.00", "−54", "238"],
        ["27 Nov", "restore", "Refund 261127-01-0003, ¥54.00", "+100", "292"],
    ]


def test_a_ledger_of_more_than_a_window_goes_on_as_one_scrolls(
    desk: Desk, screen: MemberPageScreen, qtbot: QtBot
) -> None:
    member = desk.shop.members.member(1)
    for number in range(ENTRIES):
        desk.ring_up(100 + number, member=member)
    screen._presenter.open_member(member.member_id)
    ledger = screen._ledger
    assert ledger.table.row_count() == ENTRIES
    bar = ledger.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    before = bar.value()
    assert ledger.table.row_count() == ENTRIES + 3
    assert bar.value() == before
    model = ledger.table.model()
    assert model.index(ENTRIES + 2, 4).data() == "128"
    bar.setValue(bar.maximum())
    assert ledger.table.row_count() == ENTRIES + 3
