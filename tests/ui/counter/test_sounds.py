"""Sounds are off until somebody turns them on: one for a sale, two for a refusal."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.config import Config
from shopclub.members.members import Member
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.preferences import Preferences
from shopclub.ui.sounds import Sounds
from tests.builders import Desk
from tests.ui.counter.at_the_screen import Scanner, press, write


@pytest.fixture
def heard(screen: CounterScreen) -> list[str]:
    heard: list[str] = []
    screen._sounds = Sounds(on=lambda: True, beep=lambda: heard.append("beep"))
    return heard


def test_a_saved_sale_sounds_once(screen: CounterScreen, heard: list[str]) -> None:
    press(Qt.Key.Key_Return)
    write("12")
    press(Qt.Key.Key_Return)
    assert heard == []
    press(Qt.Key.Key_Return)
    assert heard == ["beep"]


def test_a_refusal_sounds_twice(screen: CounterScreen, heard: list[str], qtbot: QtBot) -> None:
    press(Qt.Key.Key_Return)
    write("12.345")
    assert heard == [], "typing makes no noise"
    Scanner(screen).read("6901234567892")
    qtbot.waitUntil(lambda: heard == ["beep", "beep"])


def test_sounds_are_off_at_first(qapp: QApplication) -> None:
    kept: list[Config] = []
    preferences = Preferences(qapp, config=Config(language="en"), remember=kept.append)
    heard: list[str] = []
    sounds = Sounds(on=lambda: preferences.config.sounds, beep=lambda: heard.append("beep"))
    sounds.done()
    sounds.refused()
    assert heard == []
    preferences.ring(on=True)
    assert [config.sounds for config in kept] == [True]
    sounds.done()
    assert heard == ["beep"]


def test_a_question_about_a_sale_is_heard(
    screen: CounterScreen, desk: Desk, ming: Member, heard: list[str]
) -> None:
    write("5678")
    press(Qt.Key.Key_Return)
    write("320")
    press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert heard == ["beep"]
