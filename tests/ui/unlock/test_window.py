"""The window that asks for the key: wrong is said, right opens, and leaving leaves it closed."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from shopclub.app import asking_for_key, places, start_of
from shopclub.config import Config
from shopclub.encryption.key_file import KeyFile, lock_for, write_key_file
from shopclub.encryption.key_store import NoKeyStore
from shopclub.encryption.problems import KeyNeeded
from shopclub.encryption.sealing import SealCost, id_of
from shopclub.encryption.shop_keys import ShopKeys
from shopclub.kernel.clock import SetClock
from shopclub.kernel.recovery_codes import new_recovery_code
from shopclub.ui.unlock.presenter import UnlockPresenter
from shopclub.ui.unlock.window import UnlockWindow
from tests.builders import MORNING, desk_in
from tests.encryption.stores import KeyStoreInMemory
from tests.journeys.looks import inspect
from tests.ui.languages import IN_TURN
from tests.ui.stand_ins import inline_jobs, speaking

CHEAP = SealCost(passes=1, memory_kib=8, lanes=1)
KEY = bytes(range(32))
CODE = new_recovery_code(lambda count: hashlib.sha256(b"one").digest()[:count])
PASSPHRASE = "open sesame now"


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    with desk_in(tmp_path, key=KEY) as desk:
        path = desk.shop.path
    write_key_file(path, KeyFile(lock_for(KEY, code=CODE, passphrase=PASSPHRASE, cost=CHEAP)))
    return path


def opened(window: UnlockWindow, qtbot: QtBot) -> list[bool]:
    answers: list[bool] = []
    window.ended.connect(answers.append)
    qtbot.addWidget(window)
    window.show()
    return answers


def window_for(path: Path, store: KeyStoreInMemory) -> tuple[UnlockWindow, ShopKeys]:
    keys = ShopKeys(path, store=store)
    presenter = UnlockPresenter(
        str(path), unlock=lambda entry, keep: keys.unlock(entry, keep=keep), jobs=inline_jobs()
    )
    return UnlockWindow(presenter), keys


def test_a_wrong_entry_is_said_and_the_right_one_opens(locked: Path, qtbot: QtBot) -> None:
    store = KeyStoreInMemory()
    window, keys = window_for(locked, store)
    answers = opened(window, qtbot)
    before = locked.read_bytes()
    window.field.entry.setText("not it at all")
    QTest.keyClick(window.field.entry, Qt.Key.Key_Return)
    assert window.field.note() == "This does not open the file. Try again."
    assert answers == []
    window.field.entry.setText(PASSPHRASE)
    window.keep.setChecked(True)
    QTest.keyClick(window.field.entry, Qt.Key.Key_Return)
    assert answers == [True]
    assert keys.key == KEY
    assert store.find(id_of(KEY)) == KEY
    assert window.field.entry.text() == ""
    assert locked.read_bytes() == before


def test_a_slip_in_the_code_is_told_by_its_group(locked: Path, qtbot: QtBot) -> None:
    window, _ = window_for(locked, KeyStoreInMemory())
    answers = opened(window, qtbot)
    last = "A" if CODE.text[-1] != "A" else "B"
    window.field.entry.setText(CODE.text[:-1] + last)
    window.open_button.click()
    assert window.field.note() == "Group 8 is not right. Compare it with the sheet."
    window.field.entry.setText(CODE.text.lower())
    window.open_button.click()
    assert answers == [True]


def test_escape_leaves_it_closed_and_what_is_typed_is_hidden(locked: Path, qtbot: QtBot) -> None:
    window, _ = window_for(locked, KeyStoreInMemory())
    answers = opened(window, qtbot)
    assert window.field.entry.echoMode() is QLineEdit.EchoMode.Password
    window.shown.click()
    assert window.field.entry.echoMode() is QLineEdit.EchoMode.Normal
    window.leave_button.click()
    assert answers == [False]


@pytest.mark.parametrize("language", IN_TURN)
def test_nothing_is_cut_off(locked: Path, qtbot: QtBot, qapp: QApplication, language: str) -> None:
    with speaking(qapp, language):
        window, _ = window_for(locked, KeyStoreInMemory())
        opened(window, qtbot)
        window.field.entry.setText("wrong")
        window.open_button.click()
        qapp.processEvents()
        assert inspect(window).faults == ()


def test_where_nobody_can_be_asked_the_fault_is_told(locked: Path, tmp_path: Path) -> None:
    where = places(shop=locked, config=tmp_path / "s.toml", papers=tmp_path)
    keys = ShopKeys(locked, store=NoKeyStore())
    begin = asking_for_key(
        lambda: start_of(where, clock=SetClock(MORNING), keys=lambda: keys),
        lambda: keys,
        config=Config(),
    )
    with pytest.raises(KeyNeeded):
        begin()
    keys.unlock(CODE.text)
    start = begin()
    assert start.shop is not None
    start.close_shop()
