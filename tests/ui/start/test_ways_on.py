"""From a shop file that does not open, by a way on the page, to an open shop."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.app import places, start_of, ways_on
from shopclub.backup.backups import Backups
from shopclub.backup.names import Occasion
from shopclub.config import BackupPlaces
from shopclub.encryption.key_file import KeyFile, lock_for, write_key_file
from shopclub.encryption.problems import KeyNeeded
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.problems import DamagedFile, FileBehindHead, ShopFileMissing
from shopclub.storage.strange_files import UnreadableShopFile
from shopclub.ui.application import Start, make_application
from shopclub.ui.fault_sentences import sentence_of_fault
from shopclub.ui.start.asking import ask
from shopclub.ui.start.page import StartProblem
from shopclub.ui.translation import install_language
from tests.backup.encrypted import CODE, KEY
from tests.builders import MORNING, PIN, desk_in
from tests.storage.test_head import older_copy

pytestmark = pytest.mark.qt_log_ignore(r"This plugin does not support.*", extend=True)


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    install_language(qapp, "en")
    QLocale.setDefault(locale)


def shop_with_backup(folder: Path) -> Path:
    """Make a shop with a sale and a backup, and a sale after it."""
    with desk_in(folder) as desk:
        desk.ring_up(12_800)
        Backups(desk.shop.path, desk.clock).make(Occasion.CLOSING, places=BackupPlaces())
        desk.ring_up(5_000)
    return folder / "grocer.shopclub"


def go_on(folder: Path, *, press: str) -> tuple[EnvironmentProblem, Start | None]:
    """Open the shop of a folder, press a button of the page that comes, and open what follows."""
    where = places(
        shop=folder / "grocer.shopclub", config=folder / "settings.toml", papers=folder / "papers"
    )
    clock = SetClock(MORNING)
    with pytest.raises(EnvironmentProblem) as problem:
        start_of(where, clock=clock)
    make_application([])
    hands = QTimer()
    hands.timeout.connect(lambda: _press(press))
    hands.start(20)
    begin: Callable[[], Start] | None = ask(problem.value, ways_on(where, clock=clock))
    hands.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, StartProblem)]
    return problem.value, None if begin is None else begin()


def _press(words: str) -> None:
    for page in QApplication.topLevelWidgets():
        if not isinstance(page, StartProblem) or not page.isVisible():
            continue
        if words == "Close":
            page.close_button.click()
        for button in page.way_buttons():
            if button.accessibleName() == words and button.isEnabled():
                button.click()
        if page._take.isVisible() and page._take.isEnabled():
            page._take.click()
        if (field := page.ask_panel.field()) is not None and page.ask_panel.isVisible():
            field.entry.setText(PIN)
            page.ask_panel.enter_button.click()


def sales_of(start: Start | None) -> int:
    from shopclub.storage.database import rows

    assert start is not None
    assert start.shop is not None
    try:
        assert start.shop.check() == ()
        return len(rows("SELECT 1 FROM sale"))
    finally:
        start.close_shop()


@pytest.mark.full
def test_the_newest_backup_takes_the_place_of_a_cut_file_which_is_kept(tmp_path: Path) -> None:
    shop = shop_with_backup(tmp_path)
    cut = shop.read_bytes()[:-9_000]
    shop.write_bytes(cut)
    problem, start = go_on(tmp_path, press="Put the newest backup back")
    assert isinstance(problem, DamagedFile)
    assert sales_of(start) == 1
    (aside,) = tmp_path.glob("*-aside.shopclub")
    assert aside.read_bytes() == cut


@pytest.mark.full
def test_what_can_be_read_of_a_damaged_header_is_all_of_it(tmp_path: Path) -> None:
    shop = shop_with_backup(tmp_path)
    content = bytearray(shop.read_bytes())
    content[:16] = bytes(16)
    shop.write_bytes(content)
    _, start = go_on(tmp_path, press="Read what can still be read")
    assert sales_of(start) == 2


@pytest.mark.full
def test_a_shop_file_that_is_gone_is_missed_and_no_new_shop_begins(tmp_path: Path) -> None:
    shop = shop_with_backup(tmp_path)
    shop.unlink()
    problem, start = go_on(tmp_path, press="Close")
    assert isinstance(problem, ShopFileMissing)
    assert start is None
    assert not shop.exists()
    _, start = go_on(tmp_path, press="Put the newest backup back")
    assert sales_of(start) == 1


def test_a_lost_key_file_is_named_and_once_it_is_back_the_key_is_asked_for(tmp_path: Path) -> None:
    with desk_in(tmp_path, key=KEY) as desk:
        desk.ring_up(12_800)
    shop = tmp_path / "grocer.shopclub"
    where = places(shop=shop, config=tmp_path / "settings.toml", papers=tmp_path / "papers")
    with pytest.raises(UnreadableShopFile) as lost:
        start_of(where, clock=SetClock(MORNING))
    assert "grocer.shopclub.key is missing" in sentence_of_fault(lost.value)
    write_key_file(shop, KeyFile(lock_for(KEY, code=CODE)))
    with pytest.raises(KeyNeeded):
        start_of(where, clock=SetClock(MORNING))


def test_a_new_shop_begins_only_when_asked_for(tmp_path: Path) -> None:
    shop_with_backup(tmp_path).unlink()
    _, start = go_on(tmp_path, press="Set up a new shop")
    assert start is not None
    assert start.shop is None
    start.close_shop()


def test_an_older_file_is_opened_as_it_is_and_is_in_doubt(tmp_path: Path) -> None:
    older_copy(tmp_path)
    problem, start = go_on(tmp_path, press="Open it as it is")
    assert isinstance(problem, FileBehindHead)
    assert start is not None
    assert start.shop is not None
    assert [one.what for one in start.shop.doubts()] == ["lines of the log"]
    assert sales_of(start) == 1


def test_the_page_ends_by_being_closed_whatever_else_is_open(tmp_path: Path, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    (tmp_path / "grocer.shopclub").write_bytes(b"no shop at all")
    _, start = go_on(tmp_path, press="Close")
    assert start is None
    assert other.isVisible()


def test_the_end_of_the_page_is_not_that_of_the_app(tmp_path: Path) -> None:
    """No menu stayed open afterwards and nobody was waited for: the app was told to quit."""
    (tmp_path / "grocer.shopclub").write_bytes(b"no shop at all")
    go_on(tmp_path, press="Close")
    QCoreApplication.processEvents()
    loop = QEventLoop()
    QTimer.singleShot(0, lambda: loop.exit(7))
    assert loop.exec() == 7
