"""The owner's page of rewards: what it shows, and that its forms keep what was typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclub.counter.voucher_paper import VoucherPaper
from shopclub.rewards.gifts import GiftSaid, VoucherGift
from shopclub.rewards.vouchers import VoucherState, VoucherTerms
from shopclub.ui.rewards.gift_form_dialog import GiftFormDialog
from shopclub.ui.rewards.issue_dialog import IssueDialog
from shopclub.ui.rewards.presenter import RewardsPresenter
from shopclub.ui.rewards.screen import RewardsScreen
from shopclub.ui.rewards.void_dialog import VoidDialog
from shopclub.ui.widgets.dialog import Dialog
from tests.builders import Desk
from tests.rewards.stories import TODAY, Counter
from tests.ui.stand_ins import inline_jobs


@pytest.fixture
def papers() -> list[tuple[VoucherPaper, ...]]:
    return []


@pytest.fixture
def page(
    desk: Desk,
    story: Counter,
    light: None,
    qtbot: QtBot,
    papers: list[tuple[VoucherPaper, ...]],
) -> RewardsScreen:
    screen = RewardsScreen(
        RewardsPresenter(desk.shop, jobs=inline_jobs(), by=desk.owner, show_papers=papers.append)
    )
    qtbot.addWidget(screen)
    screen.resize(1064, 720)
    screen.show()
    return screen


def opened(dialog: Dialog, page: QWidget) -> None:
    dialog.open_over(page)


def table(page: RewardsScreen, which: str) -> list[list[str]]:
    """Return the texts of a table as they are shown."""
    model = getattr(page, which).model()
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def test_f9_asks_for_a_new_gift_which_is_then_offered(page: RewardsScreen, desk: Desk) -> None:
    page.activateWindow()
    page.take_focus()
    QTest.keyClick(page, Qt.Key.Key_F9)
    (form,) = page.window().findChildren(GiftFormDialog)
    form.grid.fill({"name": "竹炭毛巾", "points": "200", "money": "9.9", "stock": "3"})
    form.accepted.emit()
    (gift,) = desk.shop.gifts.gifts()
    assert gift.said == GiftSaid("竹炭毛巾", 200, money=990, stock=3)
    assert table(page, "gifts") == [
        ["竹炭毛巾", "200", "¥9.90", "3", "everyone", "", "offered"],
    ]


def test_a_voucher_for_points_says_what_it_takes_off(page: RewardsScreen, story: Counter) -> None:
    story.offer(200, name="Ten", voucher=VoucherGift(VoucherTerms(basis_points=1_000)))
    page.refresh()
    assert table(page, "gifts")[0][0] == "Ten  10% off"


def test_a_gift_of_which_none_is_left_is_not_said_to_be_offered(
    page: RewardsScreen, story: Counter
) -> None:
    gift = story.offer(50, name="bag", stock=1)
    page.refresh()
    assert table(page, "gifts")[0][-1] == "offered"
    story.redeem(gift)
    page.refresh()
    assert table(page, "gifts")[0][-1] == "none left"


def test_a_refused_entry_keeps_the_rest_of_the_form(page: RewardsScreen, desk: Desk) -> None:
    form = GiftFormDialog(page._presenter, None)
    opened(form, page)
    form.grid.fill({"name": "竹炭毛巾", "points": "0", "money": "9.9"})
    form.accepted.emit()
    assert desk.shop.gifts.gifts() == ()
    assert form.grid.fields["points"].note() != ""
    assert form.grid.fields["money"].note() == ""
    assert form.grid.entries()["name"] == "竹炭毛巾"


def test_a_gift_is_changed_with_its_picture(
    page: RewardsScreen, desk: Desk, story: Counter, tmp_path: Path
) -> None:
    picture = QImage(900, 600, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    assert picture.save(str(tmp_path / "towel.png"))
    gift = story.offer(200, stock=3)
    form = GiftFormDialog(page._presenter, gift, ask=lambda *_: tmp_path / "towel.png")
    opened(form, page)
    form.grid.fill({"points": "120", "stock": ""})
    form.active.setChecked(False)
    form._choose.click()
    form.accepted.emit()
    (changed,) = desk.shop.gifts.gifts()
    assert (changed.said.points, changed.said.stock, changed.said.active) == (120, None, False)
    assert changed.has_photo
    assert table(page, "gifts")[0][-1] == "not offered"


def test_a_stock_that_nobody_typed_is_not_counted_anew(page: RewardsScreen, story: Counter) -> None:
    """Had 3 / the form is open, a piece is given at the till, the price is saved / 2 left."""
    gift = story.offer(200, stock=3)
    form = GiftFormDialog(page._presenter, gift)
    opened(form, page)
    story.redeem(gift)
    form.grid.fill({"points": "120"})
    form.accepted.emit()
    assert story.stock(gift) == 2
    assert story.desk.shop.check() == ()


def test_a_file_that_is_no_picture_is_refused(
    page: RewardsScreen, desk: Desk, story: Counter, tmp_path: Path
) -> None:
    (tmp_path / "towel.png").write_bytes(b"<svg/>")
    gift = story.offer(200)
    form = GiftFormDialog(page._presenter, gift, ask=lambda *_: tmp_path / "towel.png")
    opened(form, page)
    form._choose.click()
    assert form._problem.isVisibleTo(form)
    form.accepted.emit()
    assert not desk.shop.gifts.gift(gift.gift_id).has_photo


def test_vouchers_are_issued_to_the_one_who_is_found_and_shown_to_print(
    page: RewardsScreen, desk: Desk, story: Counter, papers: list[tuple[VoucherPaper, ...]]
) -> None:
    dialog = IssueDialog(page._presenter)
    opened(dialog, page)
    dialog.member.entry.setText("王小明")
    dialog.grid.fill({"off": "10%", "least": "50", "count": "2"})
    dialog.accepted.emit()
    vouchers = desk.shop.vouchers.open_of(story.member.member_id, on=TODAY)
    assert [one.terms for one in vouchers] == [VoucherTerms(basis_points=1_000, minimum=5_000)] * 2
    assert [row[1] for row in table(page, "vouchers")] == ["王小明", "王小明"]
    assert {one.code for one in papers[0]} == {one.code for one in vouchers}
    assert {one.member_name for one in papers[0]} == {"王小明"}


def test_enter_takes_who_is_found_and_goes_on_to_what_it_takes_off(
    page: RewardsScreen, desk: Desk, story: Counter, qtbot: QtBot
) -> None:
    dialog = IssueDialog(page._presenter)
    opened(dialog, page)
    dialog.member.entry.setFocus()
    dialog.member.entry.setText("wxm")
    QTest.keyClick(dialog.member.entry, Qt.Key.Key_Return)
    assert dialog.grid.fields["off"].entry.hasFocus()
    assert desk.shop.vouchers.newest(limit=9) == ()


def test_only_open_vouchers_are_printed_again(
    page: RewardsScreen, story: Counter, papers: list[tuple[VoucherPaper, ...]]
) -> None:
    used, still = story.issue(), story.issue()
    story.buy(10_000, voucher=used)
    page.refresh()
    page._print.click()
    assert [one.code for one in papers[0]] == [still.code]


def test_a_name_that_finds_nobody_issues_nothing(page: RewardsScreen, desk: Desk) -> None:
    dialog = IssueDialog(page._presenter)
    opened(dialog, page)
    dialog.member.entry.setText("nobody at all")
    dialog.grid.fill({"off": "20"})
    dialog.accepted.emit()
    assert desk.shop.vouchers.newest(limit=9) == ()


def test_nobody_named_is_a_bearers_voucher(page: RewardsScreen, desk: Desk) -> None:
    dialog = IssueDialog(page._presenter)
    opened(dialog, page)
    dialog.grid.fill({"off": "20"})
    dialog.accepted.emit()
    (voucher,) = desk.shop.vouchers.newest(limit=9)
    assert voucher.member_id is None


def test_a_voucher_is_made_void_with_a_reason(
    page: RewardsScreen, desk: Desk, story: Counter
) -> None:
    voucher = story.issue()
    page.refresh()
    (named,) = page._state.vouchers
    dialog = VoidDialog(page._presenter, named)
    opened(dialog, page)
    dialog.accepted.emit()
    assert dialog.reason.note() == "A reason is needed."
    dialog.reason.entry.setText("lost")
    dialog.accepted.emit()
    assert story.state(voucher) is VoucherState.VOID
    assert table(page, "vouchers")[0][-1] == "void"
