"""The desk menu: every line by one key, in every language."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from shopclub.config import SCALES, Config, Theme
from shopclub.kernel.phrases import LANGUAGES
from shopclub.staff.roles import Actor, Role
from shopclub.staff.roster import StaffMember
from shopclub.ui.desk_menu import DeskMenu, fitting_scales
from shopclub.ui.preferences import Preferences
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.look import apply_look, current_tokens

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard)", extend=True
)


OWNER = Actor(1, "老王", Role.OWNER)
CROWD = (
    StaffMember(1, "老王", Role.OWNER),
    *(StaffMember(number, f"Ann & Bob {number}", Role.CASHIER) for number in range(2, 12)),
)


@pytest.fixture(autouse=True)
def put_back(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    install_language(qapp, "en")
    QLocale.setDefault(locale)
    apply_look(qapp, tokens(Scheme.LIGHT))


@pytest.fixture
def kept() -> list[Config]:
    return []


@pytest.fixture
def preferences(qapp: QApplication, kept: list[Config]) -> Preferences:
    return Preferences(qapp, config=Config(language="en", theme=Theme.LIGHT), remember=kept.append)


@pytest.fixture
def button(qtbot: QtBot) -> QPushButton:
    button = QPushButton("老王")
    qtbot.addWidget(button)
    button.show()
    return button


def opened(preferences: Preferences, button: QPushButton, qtbot: QtBot) -> DeskMenu:
    menu = DeskMenu(preferences, actor=OWNER, parent=button)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    return menu


def lines(menu: DeskMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def faults_of_keys(texts: list[str]) -> list[str]:
    """Name each line without a key of its own."""
    keys = [found[1].upper() if (found := re.search(r"&([^&])", text)) else "" for text in texts]
    count = Counter(keys)
    return [text for text, key in zip(texts, keys, strict=True) if not key or count[key] > 1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_a_key_of_its_own(
    language: str, preferences: Preferences, button: QPushButton, qtbot: QtBot
) -> None:
    preferences.speak(language)
    menu = DeskMenu(preferences, actor=OWNER, people=CROWD, parent=button)
    texts = [action.text() for action in lines(menu)]
    sizes = [action.text() for action in menu.sizes.actions()]
    print(f"{len(texts) + len(sizes)} lines read")
    assert len(texts) == 9 + len(LANGUAGES) + len(Theme) + 9
    assert len(sizes) == len(SCALES)
    assert faults_of_keys(texts) == []
    assert faults_of_keys(sizes) == []


def test_a_line_without_a_key_and_two_with_the_same_are_found() -> None:
    assert faults_of_keys(["&Dark", "&Light", "深色"]) == ["深色"]
    assert faults_of_keys(["&Dark", "浅色(&D)"]) == ["&Dark", "浅色(&D)"]


@pytest.mark.parametrize("people", [2, 9])
def test_its_lines_stand_below_each_other_on_a_low_screen(
    preferences: Preferences, button: QPushButton, qtbot: QtBot, people: int
) -> None:
    preferences.wear(Theme.DARK)
    menu = DeskMenu(preferences, actor=OWNER, people=CROWD[:people], parent=button)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible)
    assert menu.screen().availableSize() == QSize(800, 800)
    rows = [menu.actionGeometry(action) for action in lines(menu)]
    assert len({row.x() for row in rows}) == 1
    assert rows[2].top() >= rows[1].bottom()
    assert menu.property("dense")
    menu.close()


def test_one_key_changes_language_look_and_size(
    preferences: Preferences, button: QPushButton, kept: list[Config], qtbot: QtBot
) -> None:
    QTest.keyClick(opened(preferences, button, qtbot), Qt.Key.Key_S)
    assert preferences.language == "zh_CN"
    QTest.keyClick(opened(preferences, button, qtbot), Qt.Key.Key_D)
    assert current_tokens().scheme is Scheme.DARK
    assert kept[-1] == Config(language="zh_CN", theme=Theme.DARK)


def test_what_holds_now_is_ticked(
    preferences: Preferences, button: QPushButton, qtbot: QtBot
) -> None:
    preferences.wear(Theme.DARK)
    menu = DeskMenu(preferences, actor=OWNER, parent=button)
    held = [a.text() for a in (*lines(menu), *menu.sizes.actions()) if a.isChecked()]
    assert held == ["&English", "&Dark", "&100%"]


def test_signing_out_is_asked_of_the_window(
    preferences: Preferences, button: QPushButton, kept: list[Config], qtbot: QtBot
) -> None:
    menu = opened(preferences, button, qtbot)
    with qtbot.waitSignal(menu.sign_out.triggered):
        QTest.keyClick(menu, Qt.Key.Key_O)
    assert kept == []


def test_escape_changes_nothing(
    preferences: Preferences, button: QPushButton, kept: list[Config], qtbot: QtBot
) -> None:
    menu = opened(preferences, button, qtbot)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert kept == []


@pytest.mark.parametrize(
    ("width", "height", "fitting"),
    [
        (800, 600, (100,)),
        (1280, 720, (100,)),
        (1366, 768, (100, 125)),
        (1920, 1080, (100, 125, 150, 175)),
        (2560, 1440, SCALES),
    ],
)
def test_only_sizes_at_which_the_screen_holds_the_window_are_offered(
    width: int, height: int, fitting: tuple[int, ...]
) -> None:
    assert fitting_scales(QSize(width, height)) == fitting


def test_a_size_the_screen_does_not_hold_is_dead_in_the_menu(
    preferences: Preferences, button: QPushButton
) -> None:
    menu = DeskMenu(preferences, actor=OWNER, parent=button)
    fitting = fitting_scales(menu.screen().availableSize())
    alive = [a.isEnabled() for a in menu.sizes.actions()]
    assert alive == [percent in fitting for percent in SCALES]


def test_the_people_come_first_each_with_the_digit_that_chooses_them(
    preferences: Preferences, button: QPushButton
) -> None:
    menu = DeskMenu(preferences, actor=OWNER, people=CROWD, parent=button)
    first = lines(menu)[:9]
    assert [menu.people[action].staff_id for action in first] == list(range(1, 10))
    assert [action.isChecked() for action in first] == [True] + [False] * 8
    assert first[0].text() == "&1  老王\tOwner"
    assert first[1].text() == "&2  Ann && Bob 2\tCashier"
