"""Forms of rewards whose answers come late: after other keys, or when all is gone."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.rewards.vouchers import VoucherState
from shopclub.storage.database import rows
from shopclub.ui.rewards.gift_form_dialog import GiftFormDialog
from shopclub.ui.rewards.issue_dialog import IssueDialog
from shopclub.ui.rewards.presenter import RewardsPresenter
from shopclub.ui.rewards.screen import RewardsScreen
from shopclub.ui.rewards.void_dialog import VoidDialog
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.overlay import overlay_of
from tests.builders import Desk
from tests.rewards.stories import Counter
from tests.ui.stand_ins import StepExecutor, jobs_on


@dataclass(slots=True)
class Page:
    """The page of rewards, and the lane on which its work waits."""

    screen: RewardsScreen
    lane: StepExecutor

    @property
    def presenter(self) -> RewardsPresenter:
        return self.screen._presenter

    def answer(self) -> None:
        while self.lane.waiting:
            self.lane.step()

    def is_open(self) -> bool:
        return overlay_of(self.screen.window()) is not None

    def close(self, dialog: Dialog) -> None:
        """Close a dialog and let Qt forget it, as the next turn of its loop does."""
        dialog.finish()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(desk: Desk, story: Counter, light: None, qtbot: QtBot) -> Page:
    lane = StepExecutor()
    presenter = RewardsPresenter(
        desk.shop, jobs=jobs_on(lane), by=desk.owner, show_papers=lambda *_: None
    )
    screen = RewardsScreen(presenter)
    qtbot.addWidget(screen)
    page = Page(screen, lane)
    page.answer()
    return page


def test_a_voucher_is_made_void_once_however_often_the_key_is_pressed(
    page: Page, story: Counter
) -> None:
    story.issue()
    page.screen.refresh()
    page.answer()
    dialog = VoidDialog(page.presenter, page.presenter.state.vouchers.rows[0])
    dialog.open_over(page.screen)
    dialog.reason.entry.setText("misprint")
    dialog.accepted.emit()
    dialog.accepted.emit()
    assert len(page.lane.waiting) == 1
    dialog.dismiss()
    assert page.is_open(), "it is being done"
    page.answer()
    assert not page.is_open()
    assert page.presenter.state.vouchers.rows[0].voucher.state is VoucherState.VOID


def test_a_form_that_is_being_saved_does_not_go_before_it_is_answered(
    page: Page, desk: Desk
) -> None:
    issue, gift = IssueDialog(page.presenter), GiftFormDialog(page.presenter, None)
    issue.grid.fill({**issue.grid.entries(), "off": "20"})
    gift.grid.fill({**gift.grid.entries(), "name": "bag", "points": "50"})
    for dialog in (issue, gift):
        dialog.open_over(page.screen)
        dialog.accepted.emit()
        dialog.dismiss()
        assert page.is_open()
        page.answer()
        assert not page.is_open()
    assert len(desk.shop.gifts.gifts()) == 1


def test_whoever_an_older_text_found_gets_no_voucher(page: Page, desk: Desk) -> None:
    other = desk.enrol("李建军")
    issue = IssueDialog(page.presenter)
    issue.open_over(page.screen)
    issue.grid.fill({**issue.grid.entries(), "off": "20"})
    issue.member.entry.setText("王小明")
    page.answer()
    issue.member.entry.setText("李建军")
    issue.accepted.emit()
    page.answer()
    assert rows("SELECT member_id FROM voucher") == []
    issue.accepted.emit()
    page.answer()
    assert rows("SELECT member_id FROM voucher") == [(other.member_id,)]


def test_what_was_looked_for_in_a_form_that_is_gone_is_shown_to_nobody(
    page: Page, story: Counter, desk: Desk, tmp_path: Path
) -> None:
    issue = IssueDialog(page.presenter)
    issue.open_over(page.screen)
    issue.member.entry.setText("王小明")
    page.close(issue)
    page.answer()
    picture = QImage(90, 60, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    picture.save(str(tmp_path / "bag.png"))
    gift = story.offer(50, name="bag")
    desk.shop.gifts.set_photo(gift.gift_id, (tmp_path / "bag.png").read_bytes(), by=desk.owner)
    form = GiftFormDialog(page.presenter, desk.shop.gifts.gift(gift.gift_id))
    form.open_over(page.screen)
    page.close(form)
    page.answer()


def test_vouchers_asked_for_meanwhile_lose_no_catalogue(page: Page, story: Counter) -> None:
    story.offer(50, name="bag")
    page.screen.refresh()
    page.presenter.seek("9")
    page.answer()
    gifts = page.presenter.state.gifts
    assert gifts is not None
    assert [gift.said.name for gift in gifts] == ["bag"]
    assert page.presenter.state.sought == "9"
