"""What this machine prefers: changed live, remembered once, and never in the way."""

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from shopclub.config import Config, Theme
from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.kernel.printing import Printing
from shopclub.ui import preferences as preferences_module
from shopclub.ui.preferences import Preferences
from shopclub.ui.theme import Accent, Scheme, tokens
from shopclub.ui.translation import install_language, translate
from shopclub.ui.widgets.look import apply_look, current_tokens

PLAIN = Config(language="en", theme=Theme.LIGHT)


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    locale, hook = QLocale(), sys.excepthook
    yield
    sys.excepthook = hook
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.fixture
def kept() -> list[Config]:
    return []


@pytest.fixture
def preferences(qapp: QApplication, kept: list[Config]) -> Preferences:
    return Preferences(qapp, config=PLAIN, remember=kept.append)


def test_the_language_changes_at_once_and_is_remembered(
    preferences: Preferences, kept: list[Config]
) -> None:
    assert translate("Widgets", "Cancel") == "Cancel"
    preferences.speak("zh_TW")
    assert translate("Widgets", "Cancel") == "取消"
    assert preferences.language == "zh_TW"
    assert kept == [replace(PLAIN, language="zh_TW")]


def test_the_look_changes_at_once_and_is_remembered(
    preferences: Preferences, kept: list[Config]
) -> None:
    assert current_tokens().scheme is Scheme.LIGHT
    preferences.wear(Theme.DARK)
    preferences.scale(150)
    assert current_tokens() == tokens(Scheme.DARK, Accent.TEAL, 150)
    assert kept[-1] == replace(PLAIN, theme=Theme.DARK, scale_percent=150)


def test_what_is_so_already_is_not_written_again(
    preferences: Preferences, kept: list[Config]
) -> None:
    preferences.speak("en")
    preferences.wear(Theme.LIGHT)
    preferences.scale(100)
    assert kept == []


def test_each_kind_of_paper_has_its_own_printer(
    preferences: Preferences, kept: list[Config]
) -> None:
    roll, office = (Destination(DestinationKind.SYSTEM, name) for name in ("Roll", "Office"))
    preferences.remember_printing(Printing(receipts=roll))
    preferences.remember_printing(replace(preferences.config.printing, cards=office))
    assert kept[-1] == replace(PLAIN, printing=Printing(receipts=roll, cards=office))


def test_an_accent_nobody_knows_is_the_usual_one(qapp: QApplication, kept: list[Config]) -> None:
    Preferences(qapp, config=replace(PLAIN, accent="neon"), remember=kept.append)
    assert current_tokens().accent_choice is Accent.TEAL
    Preferences(qapp, config=replace(PLAIN, accent="plum"), remember=kept.append)
    assert current_tokens().accent_choice is Accent.PLUM


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        ("zh_CN", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh_HK", "zh_TW"),
        ("de_DE", "en"),
        ("C", "en"),
    ],
)
def test_a_machine_that_was_told_nothing_speaks_its_own_language(
    qapp: QApplication,
    kept: list[Config],
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    spoken: str,
) -> None:
    class OfThisMachine(QLocale):
        @staticmethod
        def system() -> QLocale:
            return QLocale(system)

    monkeypatch.setattr(preferences_module, "QLocale", OfThisMachine)
    assert Preferences(qapp, config=Config(), remember=kept.append).language == spoken
    assert kept == []


def test_the_look_of_the_system_is_followed_while_it_is_chosen(
    qapp: QApplication, preferences: Preferences
) -> None:
    preferences.wear(Theme.SYSTEM)
    apply_look(qapp, tokens(Scheme.DARK, Accent.PLUM))
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert current_tokens() == tokens(Scheme.LIGHT)
    preferences.wear(Theme.DARK)
    preferences._system_changed()  # not by the signal, which other tests' windows may still follow
    assert current_tokens().scheme is Scheme.DARK
