"""A new computer begins with a backup: chosen on the first screen, and its people sign in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.config import BackupPlaces
from shopclub.encryption.key_file import KeyFile, lock_for, write_key_file
from shopclub.storage.problems import ShopFileExists
from shopclub.storage.rekeying import copy_rekeyed
from shopclub.storage.shop_file import is_plain
from shopclub.ui.setup.screen import SetupScreen
from shopclub.ui.translation import install_language
from tests.backup.encrypted import CODE, KEY
from tests.builders import CHEAP, PIN, Desk, desk_in
from tests.encrypted_suite import suite_key
from tests.journeys.looks import inspect
from tests.ui.staff.stage import Stage, open_stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    """Leave the language as it was."""
    locale = QLocale()
    yield
    install_language(qapp, "en")
    QLocale.setDefault(locale)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Return a folder with the backup of a shop that sold once."""
    old, stick = tmp_path / "old", tmp_path / "stick"
    for folder in (old, stick):
        folder.mkdir()
    with desk_in(old) as desk:
        desk.ring_up(12_800)
        places = BackupPlaces(folder=str(stick))
        Backups(desk.shop.path, desk.clock).make(Occasion.CLOSING, places=places)
    return stick


def choose(stage: Stage, path: Path) -> SetupScreen:
    """Choose a file on the first screen, as the dialog of the system would hand it over."""
    (screen,) = stage.desk.window.findChildren(SetupScreen)
    screen._ask_backup = lambda _: path
    stage.press("Ctrl+O")
    stage.hands.settle()
    return screen


def test_the_shop_of_the_backup_is_there_and_its_owner_signs_in(
    stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    (backup,) = stick.glob("*.shopclub")
    with open_stage(tmp_path / "new") as stage:
        choose(stage, backup)
        stage.hands.require("SignInScreen")
        stage.write(PIN)
        stage.press("Return")
        stage.hands.require("CounterScreen")
        assert stage.read("SELECT list_amount FROM sale") == [(12_800,)]
        assert stage.read("SELECT staff_id FROM audit_line WHERE action = 'restore'") == [(None,)]
    assert backup.exists()


def test_a_file_that_is_no_backup_is_said_and_what_is_typed_stays(
    stick: Path, tmp_path: Path
) -> None:
    (tmp_path / "new").mkdir()
    (stick / "photo.jpg").write_bytes(b"\xff\xd8" * 100)
    with open_stage(tmp_path / "new") as stage:
        stage.write("小店")
        screen = choose(stage, stick / "photo.jpg")
        assert screen._problem.text().startswith("photo.jpg is not a ShopClub backup")
        assert screen._fields.read().shop == "小店"
        seen = inspect(stage.desk.window)
        assert seen.faults == ()
    assert list((tmp_path / "new").glob("*.shopclub")) == []


@pytest.mark.full
def test_an_encrypted_backup_asks_for_its_code_and_then_opens(stick: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    (backup,) = stick.glob("*.shopclub")
    plain = backup.rename(stick / "plain")
    copy_rekeyed(plain, backup, key=suite_key(), new_key=KEY)
    write_key_file(backup, KeyFile(lock_for(KEY, code=CODE)))
    with open_stage(tmp_path / "new") as stage:
        screen = choose(stage, backup)
        dialog = screen._key_dialog
        assert dialog is not None
        stage.write("not the code")
        stage.press("Return")
        stage.hands.settle()
        assert "32 characters; 10 entered" in dialog.field.note()
        assert inspect(stage.desk.window).faults == ()
        dialog.field.entry.clear()
        stage.write(CODE.text)
        stage.press("Return")
        stage.hands.require("SignInScreen")
        stage.write(PIN)
        stage.press("Return")
        stage.hands.require("CounterScreen")
        assert stage.read("SELECT list_amount FROM sale") == [(12_800,)]
    assert not is_plain(tmp_path / "new" / "grocer.shopclub")


def test_where_there_is_a_shop_nobody_begins_with_a_backup(
    stick: Path, tmp_path: Path, desk: Desk
) -> None:
    (backup,) = stick.glob("*.shopclub")
    with pytest.raises(ShopFileExists):
        Backups(desk.shop.path, desk.clock, pin_cost=CHEAP).begin_with(backup)
    desk.ring_up(1_000)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    (tmp_path / "there").mkdir()
    with desk_in(tmp_path / "there") as opened:
        yield opened
