from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.ui.translation import install_language, translate


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    """Every test begins and ends in English, with the numbers of this machine."""
    locale = QLocale()
    install_language(qapp, "en")
    yield
    install_language(qapp, "en")
    QLocale.setDefault(locale)


class Listener(QWidget):
    """A widget that counts how often the language changed under it."""

    def __init__(self) -> None:
        super().__init__()
        self.changes = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.changes += 1


def of_qt(text: str) -> str:
    return QCoreApplication.translate("QPlatformTheme", text)


def test_english_is_the_source_itself() -> None:
    assert translate("Widgets", "Cancel") == "Cancel"
    assert of_qt("Cancel") == "Cancel"


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_our_words_and_qts_own_change_together_and_back(qapp: QApplication, language: str) -> None:
    install_language(qapp, language)

    assert translate("Widgets", "Cancel") == "取消"
    assert of_qt("Cancel") == "取消"
    assert QLocale().name() == language

    install_language(qapp, "en")
    assert translate("Widgets", "Cancel") == "Cancel"
    assert of_qt("Cancel") == "Cancel"


def test_widgets_hear_of_the_change(qapp: QApplication, qtbot: QtBot) -> None:
    listener = Listener()
    qtbot.addWidget(listener)
    listener.show()

    install_language(qapp, "zh_CN")

    qtbot.waitUntil(lambda: listener.changes > 0)


def test_changing_often_leaves_one_language_behind(qapp: QApplication) -> None:
    for language in ("zh_CN", "zh_TW", "zh_CN", "en"):
        install_language(qapp, language)

    assert translate("Widgets", "Close") == "Close"


def test_a_language_we_do_not_have_is_refused_and_the_old_one_stays(qapp: QApplication) -> None:
    install_language(qapp, "zh_CN")

    with pytest.raises(ValueError, match="fr"):
        install_language(qapp, "fr")

    assert translate("Widgets", "Cancel") == "取消"
