"""Backups in the whole window: the badge at the counter, the page, a restore by keys alone."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.config import BackupPlaces
from shopclub.kernel.clock import SetClock
from shopclub.staff.roles import Role
from shopclub.ui.backup.notice import BackupNotice
from shopclub.ui.backup.restore_dialog import RestoreDialog
from shopclub.ui.backup.screen import BackupScreen
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.translation import install_language
from tests.builders import MORNING, PIN, desk_in
from tests.journeys.looks import inspect
from tests.ui.languages import IN_TURN
from tests.ui.staff.stage import CASHIER_PIN, Stage, open_stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> object:
    """Leave the language as it was."""
    locale = QLocale()
    yield
    install_language(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture
def shop() -> Iterator[Path]:
    """Make a shop with one sale and a backup of it, and a sale after it; its path is short."""
    with TemporaryDirectory() as folder:
        with desk_in(Path(folder)) as desk:
            desk.shop.staff.appoint(name="小李", role=Role.CASHIER, pin=CASHIER_PIN, by=desk.owner)
            desk.ring_up(12_800)
            Backups(desk.shop.path, desk.clock).make(Occasion.CLOSING, places=BackupPlaces())
            desk.ring_up(5_000)
        yield Path(folder)


def notice(stage: Stage) -> BackupNotice:
    (found,) = stage.desk.window.findChildren(BackupNotice)
    return found


def open_page(stage: Stage) -> BackupScreen:
    stage.press("F12")
    stage.hands.require("OfficeScreen")
    office = stage.desk.window._stack.screen_of(OfficeScreen)
    assert office is not None
    office.open_page("backup")
    stage.hands.settle()
    (page,) = stage.desk.window.findChildren(BackupScreen)
    return page


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, ""), (6, ""), (7, "Last backup 7 days ago"), (40, "Last backup 40 days ago")],
)
def test_a_week_without_a_backup_is_said_at_the_counter(shop: Path, days: int, said: str) -> None:
    clock = SetClock(MORNING)
    clock.advance(timedelta(days=days))
    with open_stage(shop, clock=clock) as stage:
        stage.desk.keeper.read()
        stage.sign_in()
        stage.hands.settle()
        badge = notice(stage)
        assert badge.isVisible() is bool(said)
        if said:
            assert badge.accessibleName().startswith(said)
        stage.desk.keeper.look()
        stage.hands.settle()
        assert not badge.isVisible()


def test_one_that_failed_is_said_until_one_is_made(shop: Path) -> None:
    (shop / "backups").rename(shop / "kept")
    (shop / "backups").touch()
    with open_stage(shop) as stage:
        stage.sign_in()
        stage.desk.keeper.look()
        stage.hands.settle()
        badge = notice(stage)
        assert badge.isVisible()
        assert badge.accessibleName().startswith("The last backup failed. No backup was made in")
        (shop / "backups").unlink()
        stage.desk.keeper.look()
        stage.hands.settle()
        assert not badge.isVisible()


def test_a_day_closed_without_its_second_copy_says_so_in_full_and_goes_on_saying_it(
    shop: Path,
) -> None:
    with open_stage(shop) as stage:
        stage.desk.preferences.remember_backups(BackupPlaces(second=str(shop / "stick")))
        stage.sign_in()
        stage.press("Ctrl+D")
        stage.write("178")
        stage.press("F9")
        stage.hands.settle()
        said = stage.counter()._toast.accessibleName()
        assert said.startswith(f"Backed up here, not in {shop / 'stick'}: the folder is not")
        badge = notice(stage)
        assert badge.isVisibleTo(stage.desk.window)
        assert badge.accessibleName().startswith(f"No second copy. {shop / 'stick'}: the")
        (shop / "stick").mkdir()
        stage.desk.keeper.after_closing(done=lambda _: None)
        stage.hands.settle()
        assert not badge.isVisibleTo(stage.desk.window)


def test_the_owner_restores_by_keys_and_signs_in_to_the_shop_as_it_was(shop: Path) -> None:
    with open_stage(shop) as stage:
        stage.sign_in()
        page = open_page(stage)
        page.list.table.setFocus()
        stage.press("Down", "Return")
        stage.hands.settle()
        (dialog,) = stage.desk.window.findChildren(RestoreDialog)
        assert "1 sale is not in it and will no longer be in the books." in dialog._warning.text()
        stage.press("F9")
        stage.hands.settle()
        assert dialog.word.note() == "Type RESTORE to go on."
        stage.write("RESTORE")
        stage.press("F9")
        stage.hands.settle()
        assert stage.desk.window.findChildren(RestoreDialog) == []
        assert stage.desk.window.findChildren(SignInScreen)
        stage.write(PIN)
        stage.press("Return")
        stage.hands.require("CounterScreen")
        assert stage.counter()._toast.accessibleName().startswith("The backup was restored.")
        assert stage.read("SELECT list_amount FROM sale") == [(12_800,)]
        stage.press("Return")
        stage.write("20")
        stage.press("Return", "Return")
        stage.hands.settle()
        assert stage.read("SELECT count(*) FROM sale") == [(2,)]
    assert len(list(shop.glob("*-aside.shopclub"))) == 1


def test_escape_from_the_dialog_changes_nothing(shop: Path) -> None:
    with open_stage(shop) as stage:
        stage.sign_in()
        page = open_page(stage)
        page.list.table.setFocus()
        stage.press("Down", "Return")
        stage.hands.settle()
        stage.press("Escape")
        stage.hands.settle()
        assert stage.desk.window.findChildren(RestoreDialog) == []
        assert stage.read("SELECT count(*) FROM sale") == [(2,)]
    assert not list(shop.glob(".*"))


@pytest.mark.parametrize("waits", [False, True], ids=["in sight", "behind the lock"])
def test_a_backup_that_is_ready_is_gone_from_the_disk_when_somebody_else_unlocks(
    shop: Path, waits: bool
) -> None:
    with open_stage(shop) as stage:
        stage.sign_in()
        page = open_page(stage)
        page._presenter.choose(0)
        if waits:
            stage.desk.window.staff.lock()
        stage.hands.settle()
        assert list(shop.glob(".*"))
        if not waits:
            stage.press("Ctrl+L")
        stage.press("F2")
        stage.write(CASHIER_PIN)
        stage.press("Return")
        stage.hands.settle()
        assert stage.desk.window.staff.actor.name == "小李"
        assert stage.desk.window.findChildren(RestoreDialog) == []
        assert not list(shop.glob(".*"))


@pytest.mark.full
def test_a_backup_that_is_ready_while_the_counter_is_locked_waits_for_whoever_chose_it(
    shop: Path,
) -> None:
    with open_stage(shop) as stage:
        stage.sign_in()
        page = open_page(stage)
        page._presenter.choose(0)
        stage.desk.window.staff.lock()
        stage.hands.settle()
        assert stage.desk.window.findChildren(RestoreDialog) == []
        stage.write(PIN)
        stage.press("Return")
        (dialog,) = stage.desk.window.findChildren(RestoreDialog)
        assert dialog.isVisible()
        assert dialog.word.entry.hasFocus()


@pytest.mark.parametrize("language", IN_TURN)
def test_nothing_is_cut_faint_or_nameless(shop: Path, language: str) -> None:
    with open_stage(shop) as stage:
        stage.desk.preferences.speak(language)
        stage.desk.preferences.remember_backups(BackupPlaces(second=str(shop / "stick")))
        stage.sign_in()
        page = open_page(stage)
        stage.press("F9")
        stage.hands.settle()
        seen = inspect(stage.desk.window, language=language)
        assert seen.faults == ()
        page.list.table.setFocus()
        stage.press("Down", "Return")
        stage.hands.settle()
        asked = inspect(stage.desk.window, language=language)
        print(f"{language}: {seen.read} and {asked.read} widgets read")
        assert asked.faults == ()
