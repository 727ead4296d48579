"""Where ShopClub cannot start it says why, in words, and a bug later is written down."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopclub.app import places, start_of
from shopclub.backup.accounts import People
from shopclub.config import Config, Theme
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.problems import (
    DamagedFile,
    NewerShopFile,
    NotAShopFile,
    OnlyJournalLeft,
    ReadOnlyFile,
)
from shopclub.ui import running
from shopclub.ui.application import Start
from shopclub.ui.log_lines import log_bug
from shopclub.ui.running import run
from shopclub.ui.start.page import StartProblem
from shopclub.ui.start.presenter import StartPresenter
from shopclub.ui.start.ways import Way
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look, current_tokens
from tests.builders import MORNING, desk_in
from tests.journeys.looks import inspect
from tests.strictness import LogGuard
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import inline_jobs, speaking
from tests.ui.start.stand_ins import FakeRescue


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    locale, hook = QLocale(), sys.excepthook
    monkeypatch.setattr(running, "log_qt_messages", lambda **_: None)
    yield
    sys.excepthook = hook
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


def page_of(problem: EnvironmentProblem) -> StartProblem:
    """Return the page that only says what is wrong."""
    presenter = StartPresenter(problem, rescue=None, jobs=inline_jobs(), go_on=lambda way: None)
    return StartProblem(presenter, ask_file=lambda parent: None)


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (NotAShopFile("/店/a.shopclub"), "/店/a.shopclub 不是 ShopClub 的店铺文件"),
        (NewerShopFile("/店/a.shopclub", version=99), "/店/a.shopclub 由更新版本的 ShopClub"),
        (DamagedFile(), "店铺文件已损坏"),
        (ReadOnlyFile(), "店铺文件或它的文件夹"),
    ],
)
def test_a_fault_at_the_start_is_a_sentence_in_the_language_of_the_machine(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    problem: EnvironmentProblem,
    said: str,
) -> None:
    def begin() -> Start:
        raise problem

    config = Config(language="zh_CN", theme=Theme.DARK)
    assert run(begin, shop_path=tmp_path / "a.shopclub", config=config) == 1
    told = capsys.readouterr().err
    assert told.startswith(f"shopclub: {said}")
    assert type(problem).__name__ not in told
    assert current_tokens().scheme is Scheme.DARK


def test_a_file_of_a_newer_version_is_left_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from shopclub.storage.database import run as run_sql

    with desk_in(tmp_path):
        run_sql("PRAGMA user_version = 9999")
    shop = tmp_path / "grocer.shopclub"
    before = shop.read_bytes()
    where = places(shop=shop, config=tmp_path / "settings.toml", papers=tmp_path)
    code = run(
        lambda: start_of(where, clock=SetClock(MORNING)),
        shop_path=shop,
        config=Config(language="en"),
    )
    assert code == 1
    assert "was made by a newer ShopClub" in capsys.readouterr().err
    assert shop.read_bytes() == before


def test_after_a_fault_the_shop_is_free_for_the_next_try(tmp_path: Path) -> None:
    tries: list[int] = []

    def begin() -> Start:
        tries.append(1)
        raise DamagedFile

    for _ in range(2):
        run(begin, shop_path=tmp_path / "a.shopclub", config=Config(language="en"))
    assert len(tries) == 2


@pytest.mark.parametrize("language", IN_TURN)
def test_the_window_shows_all_of_a_long_sentence(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    problem = NotAShopFile("/shops/" + "a long name of a folder/" * 12)
    with speaking(qapp, language):
        window = page_of(problem)
        qtbot.addWidget(window)
        window.show()
        qapp.processEvents()
        label = window._sentence
        assert problem.path in window.text()
        assert label.height() >= label.heightForWidth(label.width())
        assert window.close_button.hasFocus()
        assert inspect(window).faults == ()


def test_all_ways_on_leave_room_for_the_whole_reason(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, tokens(Scheme.LIGHT))
    problem = OnlyJournalLeft("/shops/" + "a long name of a folder/" * 12, "a-wal")
    presenter = StartPresenter(
        problem, rescue=FakeRescue(), jobs=inline_jobs(), go_on=lambda way: None
    )
    with speaking(qapp, "zh_CN"):
        window = StartProblem(presenter, ask_file=lambda parent: None)
        qtbot.addWidget(window)
        window.show()
        qapp.processEvents()
        assert len(window.way_buttons()) == 4
        assert window.height() >= window._column.totalHeightForWidth(window.width())
        assert inspect(window).faults == ()


def test_the_owner_types_a_new_pin_where_nobody_gets_into_what_was_read(
    qapp: QApplication, qtbot: QtBot
) -> None:
    rescue, ways = FakeRescue(people=People(nameless=(1,), shut_out=True)), list[Way]()
    presenter = StartPresenter(
        DamagedFile(), rescue=rescue, jobs=inline_jobs(), go_on=lambda way: ways.append(way)
    )
    window = StartProblem(presenter, ask_file=lambda parent: None)
    qtbot.addWidget(window)
    window.show()
    presenter.take(Way.SALVAGE)
    QTest.keyClick(window, Qt.Key.Key_F9)
    first, last = window._owner_pin.first_entry, window._owner_pin.last_entry
    for entry, typed in ((first, "12"), (last, "12"), (first, "518273"), (last, "518273")):
        entry.setText(typed)
        QTest.keyClick(entry, Qt.Key.Key_Return)
        assert inspect(window).faults == ()
    assert (rescue.pin, ways) == ("518273", [Way.SALVAGE])


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_one_key_ends_it(qapp: QApplication, qtbot: QtBot, key: Qt.Key) -> None:
    window = page_of(DamagedFile())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.close_button.hasFocus)
    QTest.keyClick(window.close_button, key)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_a_bug_in_a_gesture_is_logged_whole_and_the_window_goes_on(
    qapp: QApplication, qtbot: QtBot, log_guard: LogGuard, caplog: pytest.LogCaptureFixture
) -> None:
    done: list[int] = []

    def gesture() -> None:
        done.append(1)
        if len(done) == 1:
            raise ZeroDivisionError("planted")

    button = QPushButton("Go")
    qtbot.addWidget(button)
    button.clicked.connect(gesture)
    sys.excepthook = log_bug
    log_guard.expect("a bug reached the event loop")
    button.click()
    button.click()
    assert len(done) == 2
    assert "ZeroDivisionError: planted" in caplog.text
    assert "in gesture" in caplog.text
