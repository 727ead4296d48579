"""The owner's vouchers beyond the first page: read on, found, voided and printed, all of them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.counter.voucher_paper import VoucherPaper
from shopclub.documents import Drawn
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import Voucher, VoucherState, VoucherTerms
from shopclub.ui.jobs import Jobs
from shopclub.ui.paper import making
from shopclub.ui.paper.making import Making
from shopclub.ui.rewards import presenter as presenters
from shopclub.ui.rewards.presenter import RewardsPresenter, RewardsState
from shopclub.ui.rewards.screen import RewardsScreen
from shopclub.ui.rewards.void_dialog import VoidDialog
from tests.builders import Desk
from tests.rewards.stories import NEXT_APRIL, TODAY, Counter
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

Shown = list[tuple[tuple[VoucherPaper, ...], Drawn | None]]


def issue(desk: Desk, count: int, *, last_on: date = NEXT_APRIL) -> tuple[Voucher, ...]:
    """Issue some bearer's vouchers alike."""
    new = NewVoucher(VoucherTerms(500), TODAY, last_on)
    before = desk.shop.vouchers.count()
    return desk.shop.vouchers.issue_by_hand(
        new, count=count, request_id=f"issue {before}", by=desk.owner
    )


def page_of(desk: Desk, *, jobs: Jobs | None = None) -> tuple[RewardsPresenter, Shown]:
    shown: Shown = []
    presenter = RewardsPresenter(
        desk.shop,
        jobs=jobs or inline_jobs(),
        by=desk.owner,
        show_papers=lambda papers, drawn: shown.append((papers, drawn)),
    )
    presenter.attach(RecordingView[RewardsState]())
    return presenter, shown


def codes(presenter: RewardsPresenter) -> list[str]:
    return [named.voucher.code for named in presenter.state.vouchers.rows]


def far(presenter: RewardsPresenter) -> Making | None:
    return presenter.state.making


def test_all_that_were_issued_are_counted_read_and_printed(desk: Desk) -> None:
    issued = (*issue(desk, 75), *issue(desk, 75))
    presenter, shown = page_of(desk)
    page = presenter.state.vouchers
    assert (len(page.rows), page.count, page.still_open) == (100, 150, 150)
    presenter.need_vouchers()
    presenter.need_vouchers()
    newest_first = [voucher.code for voucher in reversed(issued)]
    assert codes(presenter) == newest_first
    presenter.refresh()
    assert codes(presenter) == newest_first
    presenter.print_open()
    ((papers, drawn),) = shown
    assert [paper.code for paper in papers] == newest_first
    assert drawn is not None
    assert drawn.pdf.startswith(b"%PDF")


def test_a_voucher_is_found_by_its_number_or_its_member_and_only_those_found_are_printed(
    desk: Desk, story: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenters, "SHOWN", 2)
    mine, used = story.issue(), story.issue()
    story.buy(10_000, voucher=used)
    old, *_ = issue(desk, 5)
    presenter, shown = page_of(desk)
    assert (len(codes(presenter)), presenter.state.vouchers.count) == (2, 7)
    for text in (old.code, old.code[-6:], f"{old.code[:4]} {old.code[4:8]} {old.code[8:]}"):
        presenter.seek(text)
        assert codes(presenter) == [old.code]
    for text in ("王小明", "wxm"):
        presenter.seek(text)
        assert codes(presenter) == [used.code, mine.code]
    presenter.print_open()
    assert [paper.code for paper in shown[0][0]] == [mine.code]
    for text in ("五六", old.code[:3], "%%%%"):
        presenter.seek(text)
        assert (codes(presenter), presenter.state.vouchers.count) == ([], 0)
    presenter.seek(" ")
    assert presenter.state.vouchers.count == 7


def test_what_is_asked_before_and_comes_late_is_not_shown(desk: Desk) -> None:
    first, _ = issue(desk, 2)
    steps = StepExecutor()
    presenter, _ = page_of(desk, jobs=jobs_on(steps))
    presenter.seek(first.code)
    while steps.waiting:
        steps.step(len(steps.waiting) - 1)
    assert codes(presenter) == [first.code]


def test_printing_tells_how_far_it_is_and_can_be_stopped(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(making, "AT_ONCE", 2)
    issue(desk, 5)
    steps = StepExecutor()
    presenter, shown = page_of(desk, jobs=jobs_on(steps))
    while steps.waiting:
        steps.step()
    presenter.print_open()
    steps.step()
    assert far(presenter) == Making(0, 5)
    presenter.making.cancel()
    while steps.waiting:
        steps.step()
    assert shown == []
    assert far(presenter) is None


def test_the_table_reads_on_at_its_end_and_an_old_voucher_is_found_and_made_void(
    desk: Desk, light: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenters, "SHOWN", 30)
    issued = issue(desk, 75)
    presenter, _ = page_of(desk)
    screen = RewardsScreen(presenter)
    qtbot.addWidget(screen)
    screen.resize(1064, 720)
    screen.show()
    assert (screen.vouchers.row_count(), screen._count.text()) == (30, "75 in all")
    bar = screen.vouchers.verticalScrollBar()
    while screen.vouchers.row_count() < 75:
        before = screen.vouchers.row_count()
        QApplication.processEvents()
        bar.setValue(bar.maximum())
        assert screen.vouchers.row_count() > before
        assert bar.value() > 0
    QTest.keyClicks(screen.search, issued[0].code)
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    assert (screen.vouchers.row_count(), screen._count.text()) == (1, "1 found")
    screen._open_voucher(screen.vouchers.model().index(0, 0))
    (dialog,) = screen.window().findChildren(VoidDialog)
    dialog.reason.entry.setText("lost")
    dialog.accepted.emit()
    voided = desk.shop.vouchers.voucher(issued[0].voucher_id)
    assert voided.state is VoucherState.VOID
    assert screen.search.text() == issued[0].code
    assert screen.vouchers.row_count() == 1
    screen.search.clear()
    QTest.keyClicks(screen.search, "9" * 12)
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    assert screen._none.isVisible()
    assert not screen.vouchers.isVisible()
    assert screen.search.isVisible()
