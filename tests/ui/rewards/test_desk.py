"""F3, F4 and a scanned slip over a window: what opens, what is done, and what is said."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from shopclub.counter.gift_draft import IssuedSlip
from shopclub.rewards.gifts import VoucherGift
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.ui.jobs import Jobs
from shopclub.ui.rewards.desk import AroundRewards, RewardDesk
from shopclub.ui.rewards.gift_dialog import GiftDialog
from shopclub.ui.rewards.offer_list import OfferList
from shopclub.ui.rewards.undo_dialog import UndoGiftDialog
from shopclub.ui.rewards.voucher_dialog import VoucherDialog
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.overlay import overlay_of
from tests.rewards.stories import Counter
from tests.ui.stand_ins import StepExecutor, inline_jobs, jobs_on


@dataclass
class Window:
    """A window with the ways of gifts and vouchers, and what they led to."""

    over: QWidget
    prints: bool = True
    said: list[str] = field(default_factory=list)
    printed: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    used: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    refused: list[object] = field(default_factory=list)

    def ways(self, story: Counter, *, jobs: Jobs | None = None) -> RewardDesk:
        around = AroundRewards(
            over=self.over,
            is_free=lambda: overlay_of(self.over) is None,
            jobs=jobs or inline_jobs(),
            print_slip=self._print,
            show_slip=lambda issued: self.shown.append(issued.slip.number),
            use_voucher=self.used.append,
            other_number=self.others.append,
            done=self.said.append,
            report=self.refused.append,
        )
        return RewardDesk(story.desk.shop, lambda: story.desk.owner, around)

    def _print(self, issued: IssuedSlip) -> bool:
        self.printed.append(issued.slip.number)
        return self.prints

    def dialog(self) -> Dialog:
        (found,) = self.over.findChildren(Dialog)
        return found


@pytest.fixture
def window(light: None, qtbot: QtBot) -> Window:
    over = QWidget()
    qtbot.addWidget(over)
    over.resize(1280, 720)
    over.show()
    over.activateWindow()
    search = QLineEdit(over)
    search.show()
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    return Window(over)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


@pytest.mark.parametrize("prints", [True, False])
def test_f3_gives_the_second_gift_by_two_keys(window: Window, story: Counter, prints: bool) -> None:
    story.offer(200)
    story.offer(50, name="bag")
    window.prints = prints
    window.ways(story).open_gifts(story.member.member_id)
    assert isinstance(window.dialog(), GiftDialog)
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert story.points == 270
    assert len(window.printed) == 1
    assert window.shown == ([] if prints else window.printed)
    assert window.said == ["bag is given, slip 261121-01-0002."]
    assert window.over.findChildren(Dialog) == []


def test_gifts_and_vouchers_that_come_a_moment_later_have_the_keys_at_once(
    window: Window, story: Counter
) -> None:
    story.offer(200)
    story.offer(50, name="bag")
    steps = StepExecutor()
    window.ways(story, jobs=jobs_on(steps)).open_gifts(story.member.member_id)
    for _ in range(2):
        steps.step()
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    steps.step()
    assert window.said == ["bag is given, slip 261121-01-0002."]
    voucher = story.issue()
    window.ways(story, jobs=jobs_on(steps)).open_vouchers(story.member.member_id, "")
    for _ in range(2):
        steps.step()
    press(Qt.Key.Key_Return)
    assert window.used == [voucher.code]


def test_a_gift_that_is_a_voucher_says_what_it_takes_off(window: Window, story: Counter) -> None:
    said = VoucherGift(VoucherTerms(amount=1_000, minimum=5_000))
    story.offer(200, name="Ten", voucher=said, stock=8)
    window.ways(story).open_gifts(story.member.member_id)
    (offers,) = window.dialog().findChildren(OfferList)
    spoken = offers.model().index(0, 0).data()
    assert spoken == "Ten, 200 points, ¥10.00 off from ¥50.00 on  8 in stock"


def test_escape_gives_nothing(window: Window, story: Counter) -> None:
    story.offer(200)
    window.ways(story).open_gifts(story.member.member_id)
    press(Qt.Key.Key_Escape)
    assert story.points == 320
    assert window.said == []


def test_f4_hands_the_code_on(window: Window, story: Counter) -> None:
    voucher = story.issue()
    window.ways(story).open_vouchers(story.member.member_id, "")
    assert isinstance(window.dialog(), VoucherDialog)
    press(Qt.Key.Key_Return)
    assert window.used == [voucher.code]


def test_a_scanned_slip_takes_its_gift_back_and_another_number_is_handed_on(
    window: Window, story: Counter
) -> None:
    slip = story.redeem(story.offer(200)).slip
    ways = window.ways(story)
    ways.open_number(slip.number)
    dialog = window.dialog()
    assert isinstance(dialog, UndoGiftDialog)
    press(Qt.Key.Key_F9)
    assert story.points == 320
    assert len(window.said) == 1
    ways.open_number("261121010001")
    assert window.others == ["261121010001"]


def test_there_is_never_a_second_dialog(window: Window, story: Counter) -> None:
    story.offer(200)
    ways = window.ways(story)
    ways.open_gifts(story.member.member_id)
    ways.open_gifts(story.member.member_id)
    ways.open_number(story.redeem(story.offer(10)).slip.number)
    assert len(window.over.findChildren(Dialog)) == 1
