"""The dialog of an error in the whole window: calm, over anything, and the sale stays in hand."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from shopclub.app import HELD
from shopclub.config import Theme
from shopclub.counter.held import from_json
from shopclub.kernel.phrases import LANGUAGES
from shopclub.ui.bugs.crash_badge import CrashBadge
from shopclub.ui.bugs.dialog import BugDialog
from shopclub.ui.bugs.report_box import ReportBox
from shopclub.ui.bugs.restart import AGAIN
from shopclub.ui.members.signup_dialog import SignupDialog
from tests.journeys.looks import inspect
from tests.strictness import LogGuard
from tests.ui.bugs.conftest import Watched
from tests.ui.bugs.test_watch import at_till, planted

BUG = "a bug reached the event loop"
SALES = "SELECT count(*) FROM sale"


@pytest.fixture
def selling(watched: Watched, log_guard: LogGuard) -> Watched:
    """Bring a member and an amount to the counter."""
    log_guard.expect(BUG)
    stage = watched.stage
    stage.sign_in()
    stage.write("5678")
    stage.press("Return")
    stage.write("12.8+3")
    return watched


def test_the_sale_in_hand_stays_and_goes_through(selling: Watched) -> None:
    stage = selling.stage
    (before,) = stage.read(SALES)
    at_till(selling)
    dialog = selling.dialog()
    assert not stage.counter().isEnabled()
    assert dialog.escape_button.hasFocus()
    stage.press("Escape")
    assert selling.dialogs() == []
    assert stage.counter()._sale.amount.text() == "12.8+3"
    assert QApplication.focusWidget() is stage.counter()._sale.amount
    stage.press("Return", "Return")
    assert stage.read(SALES) == [(before[0] + 1,)]


def test_the_report_is_copied_saved_and_where_it_is_is_said(
    selling: Watched, tmp_path: Path
) -> None:
    at_till(selling)
    dialog, (report,) = selling.dialog(), selling.reports()
    assert str(report.path) in dialog.box.where.text()
    selling.stage.press("F7")
    assert QGuiApplication.clipboard().text() == report.text
    assert "copied" in dialog.box.where.text()
    selling.stage.press("F8")
    (saved,) = (tmp_path / "papers").glob("ShopClub error *.txt")
    assert saved.read_text(encoding="utf-8") == report.text
    assert str(saved) in dialog.box.where.text()
    assert "5678" not in report.text


def test_a_folder_that_takes_no_report_is_said(selling: Watched, tmp_path: Path) -> None:
    (tmp_path / "papers").write_text("no folder")
    at_till(selling)
    selling.dialog()
    selling.stage.press("F8")
    assert str(tmp_path / "papers") in selling.dialog().box.where.text()
    assert selling.dialog().box.where.text() != ""


def test_a_second_error_within_a_minute_offers_a_restart_that_keeps_the_sale(
    selling: Watched, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    codes: list[int] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    at_till(selling)
    assert not selling.dialog().primary_button.isVisible()
    selling.stage.press("F9")
    assert codes == [], "no restart is offered after one error"
    selling.stage.press("Escape")
    selling.clock.advance(timedelta(seconds=59))
    at_till(selling)
    assert selling.dialog().primary_button.isVisible()
    selling.stage.press("F9")
    assert codes == [AGAIN]
    selling.stage.desk.start.held().close()  # type: ignore[attr-defined]
    held = from_json((tmp_path / f"grocer.shopclub{HELD}").read_text())
    assert (held.member_id, held.amount_entry) == (1, "12.8+3")


def test_an_error_a_minute_later_is_the_first_again(selling: Watched) -> None:
    at_till(selling)
    selling.dialog().dismiss()
    selling.clock.advance(timedelta(seconds=61))
    at_till(selling)
    assert not selling.dialog().primary_button.isVisible()


def test_an_error_while_the_dialog_is_open_opens_no_second_one(selling: Watched) -> None:
    at_till(selling)
    dialog = selling.dialog()
    for _ in range(3):
        at_till(selling)
        selling.stage.hands.settle()
    assert selling.dialogs() == [dialog]
    assert dialog.primary_button.isVisible()


def test_an_error_over_another_dialog_gives_it_back(selling: Watched) -> None:
    stage = selling.stage
    stage.press("F2")
    (form,) = stage.desk.window.findChildren(SignupDialog)
    stage.write("138")
    at_till(selling)
    selling.dialog()
    assert not form.isVisible()
    stage.press("Escape")
    assert form.isVisible()
    assert stage.counter()._sale.amount.text() == "12.8+3"


def test_nothing_lies_over_the_lock_and_it_is_said_after_it(selling: Watched) -> None:
    stage = selling.stage
    stage.press("Ctrl+L")
    at_till(selling)
    stage.hands.settle()
    assert stage.cover() is not None
    assert selling.dialogs() == []
    assert len(selling.reports()) == 1
    stage.sign_in()
    selling.dialog()


@pytest.mark.parametrize("name", ["display", "paintEvent", "_place_in"])
def test_an_error_in_the_error_dialog_ends_there(
    selling: Watched, monkeypatch: pytest.MonkeyPatch, log_guard: LogGuard, name: str
) -> None:
    log_guard.announced.append("")  # whatever line it leaves
    monkeypatch.setattr(BugDialog, name, planted)
    at_till(selling)
    for _ in range(5):
        selling.stage.hands.settle()
    assert 1 <= len(selling.reports()) <= 3
    assert len(selling.lines()) < 40


def test_it_can_be_said_before_anybody_signed_in(watched: Watched, log_guard: LogGuard) -> None:
    log_guard.expect(BUG)
    at_till(watched)
    watched.dialog().dismiss()
    watched.stage.sign_in()


def test_a_crash_of_before_is_said_quietly_until_it_was_read(
    watched: Watched,
) -> None:
    stage, desk = watched.stage, watched.stage.desk
    watched.logs.mkdir(exist_ok=True)
    (watched.logs / "faults-999999999-x.txt").write_text(
        'Fatal Python error: Segmentation fault\n\nCurrent thread 0x1:\n  File "/x/shopclub/a.py",'
        " line 3 in ring_up\n"
    )
    watched.watch.tell_crash(desk.jobs, desk.window.bugs.tell_crash)
    stage.hands.settle()
    stage.sign_in()
    (badge,) = desk.window.findChildren(CrashBadge)
    assert badge.isVisible()
    assert watched.dialogs() == []
    badge.click()
    dialog = watched.dialog()
    assert "Segmentation fault" in dialog.box.text.toPlainText()
    assert not dialog.primary_button.isVisible()
    stage.press("Escape")
    assert not badge.isVisible()
    watched.watch.tell_crash(desk.jobs, desk.window.bugs.tell_crash)
    stage.hands.settle()
    assert not badge.isVisible(), "it is told once"


@pytest.mark.full
def test_the_dialog_is_as_it_should_be_in_every_language_and_look(selling: Watched) -> None:
    hands = selling.stage.hands
    at_till(selling)
    dialog = selling.dialog()
    at_till(selling)
    hands.wait_for(dialog.primary_button.isVisible, what="the restart")
    for language, theme in zip(LANGUAGES, (Theme.LIGHT, Theme.DARK, Theme.LIGHT), strict=True):
        hands.choose_language(language)
        hands.wear(theme)
        assert inspect(dialog, language=language).faults == (), f"{language} {theme}"
    (box,) = dialog.findChildren(ReportBox)
    assert box.isVisible()
