"""A preset on the form: changes not yet applied, with what they cost; departments and sounds."""

from collections.abc import Iterator
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.config import Config
from shopclub.counter.presets import Trade, terms_of
from shopclub.kernel.money import currency
from shopclub.kernel.text import TextRefused
from shopclub.ui.preferences import Preferences
from shopclub.ui.preset_words import back_words
from shopclub.ui.sentences import sentence_of
from shopclub.ui.settings.departments_reading import DepartmentsRefused
from shopclub.ui.settings.form import Entry, TierField
from shopclub.ui.settings.look_panel import LookPanel
from shopclub.ui.settings.points_panel import PointsPanel
from shopclub.ui.settings.till_panels import DepartmentsPanel
from shopclub.ui.translation import install_language
from tests.ui.settings.editing import Editing

CNY = currency("CNY")


@pytest.mark.parametrize("trade", Trade)
def test_a_preset_is_a_change_of_the_form_until_it_is_applied(
    editing: Editing, trade: Trade
) -> None:
    till = editing.desk.shop.till
    today = editing.desk.shop.clock.today()
    before = till.terms(on=today)
    editing.presenter.take_preset(trade)
    assert editing.state.unsaved > 0
    assert editing.state.judged.refusals == ()
    assert till.terms(on=today) == before
    editing.presenter.apply()
    assert editing.state.unsaved == 0
    assert till.terms(on=today) == terms_of(trade, currency=CNY)


def test_a_preset_is_given_up_and_names_and_gifts_of_tiers_are_kept(editing: Editing) -> None:
    editing.presenter.enter_tier(2, TierField.NAME, "老友")
    editing.presenter.apply()
    editing.enter(name="新名字")
    editing.presenter.take_preset(Trade.CAFE)
    assert [tier.threshold for tier in editing.state.form.tiers] == ["0", "500", "1,500"]
    assert editing.state.form.tiers[2].name == "老友"
    assert editing.state.form[Entry.NAME] == "新名字"
    assert max(cost.whole for cost in editing.state.costs) * 1_000 == 75
    editing.presenter.discard()
    assert [tier.threshold for tier in editing.state.form.tiers] == ["0", "2,000", "8,000"]


@pytest.mark.parametrize(
    ("text", "departments"),
    [
        ("母婴，茶叶", ("母婴", "茶叶")),
        (" 母婴 、茶叶; Tea, ,", ("母婴", "茶叶", "Tea")),
        ("", ()),
        ("一" * 20, ("一" * 20,)),
    ],
)
def test_departments_are_entered_in_one_line(
    editing: Editing, text: str, departments: tuple[str, ...]
) -> None:
    editing.enter(departments=text)
    editing.presenter.apply()
    shop = editing.desk.shop
    assert shop.till.departments(on=shop.clock.today()) == departments


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("1,2,3,4,5,6,7", "A shop has at most 6 departments."),
        ("茶,茶", "茶 is there twice."),
        ("x" * 21, f"{'x' * 20}: at most 20 characters."),
        ("茶,\ud800", "This contains a character that cannot be stored."),
    ],
)
def test_departments_that_cannot_be_are_said_beneath(
    editing: Editing, text: str, said: str
) -> None:
    editing.enter(departments=text, refund_days="30")
    refused = editing.refused("departments")
    assert isinstance(refused, DepartmentsRefused | TextRefused)
    assert sentence_of(refused, currency=CNY) == said
    editing.presenter.apply()
    assert editing.state.unsaved == 2
    assert editing.state.form[Entry.REFUND_DAYS] == "30"


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    install_language(qapp, "en")
    yield
    install_language(qapp, "en")


def test_the_list_of_presets_goes_back_to_its_first_line(
    editing: Editing, english: None, qtbot: QtBot
) -> None:
    panel = PointsPanel(editing.presenter)
    qtbot.addWidget(panel)
    panel.show_state(editing.state)
    presets = panel._presets
    assert [presets.itemText(place) for place in (0, 1, 2)] == [
        "Take a preset...",
        "Convenience store",
        "Café",
    ]
    presets.setCurrentIndex(2)
    presets.activated.emit(2)
    assert presets.currentIndex() == 0
    assert editing.state.form[Entry.REDEEM_MONEY] == "5.00"


def test_departments_are_typed_on_their_panel(
    editing: Editing, english: None, qtbot: QtBot
) -> None:
    panel = DepartmentsPanel(editing.presenter)
    qtbot.addWidget(panel)
    panel.show_state(editing.state)
    panel._editors._lines[Entry.DEPARTMENTS].setText("茶,茶")
    panel.show_state(editing.state)
    assert panel.rows[0]._note.text() == "茶 is there twice."


def test_sounds_are_turned_off_in_the_settings_of_this_machine(
    qapp: QApplication, english: None, qtbot: QtBot
) -> None:
    kept: list[Config] = []
    preferences = Preferences(qapp, config=Config(language="en"), remember=kept.append)
    panel = LookPanel(preferences)
    qtbot.addWidget(panel)
    panel.show()
    before = preferences.config.sounds
    assert panel._sounds.isChecked() is before
    QTest.mouseClick(panel._sounds, Qt.MouseButton.LeftButton)
    assert preferences.config.sounds is not before
    assert kept[-1].sounds is not before


@pytest.mark.parametrize(
    ("code", "back", "said"),
    [
        ("CNY", "1/15", "¥6.67"),
        ("JPY", "1/15", "¥7"),
        ("JPY", "1/250", "¥0"),
        ("KWD", "1/15", "6.667"),
    ],
)
def test_what_each_hundred_gives_back_is_rounded_as_its_percent_is(
    code: str, back: str, said: str
) -> None:
    assert said in back_words(Fraction(back), currency=currency(code))
