"""The owner changes the rules of the house through the window, and every look of it is whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from shopclub.config import Theme, load_config
from shopclub.documents import receipt
from shopclub.sample.corner_shop import SAMPLE_PIN
from shopclub.staff.roles import Actor, Role
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.settings.form import Entry, TierField
from shopclub.ui.settings.look_panel import LookPanel
from shopclub.ui.settings.points_panel import PointsPanel
from shopclub.ui.settings.sections import SECTIONS
from shopclub.ui.settings.shop_panel import ShopPanel
from shopclub.ui.settings.tier_row import TierRow
from shopclub.ui.staff.pin_dialog import PinDialog
from shopclub.ui.theme import Accent
from tests.journeys.looks import inspect
from tests.journeys.settings_set import Set, staged
from tests.ui.languages import IN_TURN


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Set]:
    with staged(tmp_path) as opened:
        yield opened


def sell(stage: Set, amount: str = "100") -> int:
    """Ring up an amount to the member found by 小明, and return the points earned."""
    stage.hands.write("小明")
    stage.hands.press("Return")
    stage.hands.write(amount)
    stage.hands.press("Return", "Return")
    (counter,) = stage.desk.window.findChildren(CounterScreen)
    last = counter._presenter.state.last
    assert last is not None
    return last.receipt.earned


def test_a_new_rate_holds_for_the_next_sale_and_an_old_receipt_stays(stage: Set) -> None:
    hands = stage.hands
    before = sell(stage)
    shop = stage.desk.window.open_shop()
    assert shop is not None
    old = shop.till.last_receipt()
    assert old is not None
    paper = receipt.draw(old.receipt, member_name=old.member_name)
    stage.open_settings()
    points = stage.part(PointsPanel)
    assert isinstance(points, PointsPanel)
    editor = points._editors._lines[Entry.EARN_POINTS]
    editor.setFocus()
    editor.selectAll()
    hands.write("3")
    assert stage.settings()._title._apply.text() == "Apply from today"
    hands.press("F9", "F12")
    assert stage.shows(CounterScreen)
    assert (before, sell(stage, "101")) == (142, 431)
    again = shop.till.find(old.receipt.sale_id)
    assert again is not None
    assert receipt.draw(again.receipt, member_name=again.member_name) == paper
    assert shop.check() == ()


def test_a_new_name_and_logo_are_at_the_counter_at_once(stage: Set, tmp_path: Path) -> None:
    logo = tmp_path / "sign.png"
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#FF00FF"))
    image.save(str(logo))
    stage.open_settings().open_section(0)
    panel = stage.part(ShopPanel)
    assert isinstance(panel, ShopPanel)
    panel._ask = lambda *_: logo
    panel._choose.click()
    name = panel._editors._lines[Entry.NAME]
    name.setFocus()
    name.selectAll()
    stage.hands.write("新店")
    stage.hands.press("F9", "F12")
    counter = stage.desk.window.findChildren(CounterScreen)[0]
    assert counter._top.mark.accessibleName() == "新店"
    tile = counter._top.mark._tile
    assert tile.grab().toImage().pixelColor(16, 16).name().upper() == "#FF00FF"
    stage.open_settings()
    stage.settings()._presenter.remove_logo()
    stage.hands.settle()
    assert tile.grab().toImage().pixelColor(2, 16).name().upper() != "#FF00FF"


@pytest.mark.full
def test_leaving_with_changes_asks_and_escape_stays(stage: Set) -> None:
    screen = stage.open_settings()
    screen._presenter.enter(Entry.SHARE, "50")
    stage.hands.press("F12")
    assert screen._question.isVisible()
    stage.hands.press("Escape")
    assert not screen._question.isVisible()
    stage.hands.press("F12")
    screen._drop.click()
    stage.hands.settle()
    assert stage.shows(CounterScreen)


def test_a_refusal_keeps_the_form_and_the_button_says_why(stage: Set) -> None:
    screen = stage.open_settings()
    screen._presenter.enter(Entry.EARN_POINTS, "0")
    screen._presenter.enter_tier(2, TierField.THRESHOLD, "1")
    stage.hands.settle()
    points = stage.part(PointsPanel)
    assert isinstance(points, PointsPanel)
    assert points._earn._note.text() == "From 0.01 to 1,000 points for every ¥1.00 spent."
    rows = screen.findChildren(TierRow)
    assert rows[2]._note.text() == "Gold must ask for more than Silver."
    screen.open_section(3)
    stage.hands.press("F9")
    assert screen._items[1].isChecked()
    assert not screen._title._apply.isEnabled()
    assert "F9" in screen._title._apply.toolTip()
    assert screen._state is not None
    assert screen._state.form[Entry.EARN_POINTS] == "0"


@pytest.mark.full
def test_every_section_is_whole_in_every_look_switched_live(stage: Set) -> None:
    screen = stage.open_settings()
    stage.desk.window.resize(1024, 600)
    faults: list[str] = []
    read = 0
    screen._presenter.enter_tier(2, TierField.MULTIPLIER, "1.8")
    for language in ("en", "zh_CN", "zh_TW"):
        for theme in (Theme.LIGHT, Theme.DARK):
            stage.hands.choose_language(language)
            stage.hands.wear(theme)
            for place in range(len(screen._sections)):
                screen.open_section(place)
                stage.hands.settle()
                found = inspect(stage.desk.window)
                read += found.read
                faults += [f"{language} {theme} {place}: {fault}" for fault in found.faults]
    print(f"{read} widgets read")
    assert faults == []
    assert read > 1_500


@pytest.mark.full
@pytest.mark.parametrize("language", IN_TURN)
def test_nothing_is_cut_at_another_size(stage: Set, language: str) -> None:
    screen = stage.open_settings()
    stage.hands.choose_language(language)
    stage.desk.preferences.scale(150)
    stage.desk.window.resize(1536, 900)
    faults: list[str] = []
    for place in range(len(screen._sections)):
        screen.open_section(place)
        stage.hands.settle()
        faults += inspect(stage.desk.window).faults
    stage.desk.preferences.scale(100)
    assert faults == []


@pytest.mark.full
def test_the_look_is_chosen_there_and_remembered(stage: Set, tmp_path: Path) -> None:
    screen = stage.open_settings()
    screen.open_section(5)
    panel = stage.part(LookPanel)
    assert isinstance(panel, LookPanel)
    panel._languages.set_index(1)
    panel._themes.set_index(2)
    panel._swatches._buttons[Accent.PLUM].click()
    panel._locks.activated.emit(panel._locks.count() - 1)
    stage.hands.settle()
    config = load_config(tmp_path / "settings.toml")
    assert (config.language, config.theme, config.accent) == ("zh_CN", Theme.DARK, "plum")
    assert config.lock_minutes == 0
    assert panel.title.text() == "语言与外观"


def test_every_entry_has_its_section() -> None:
    held = [of for section in SECTIONS for of in section.holds]
    assert sorted(held) == sorted([*Entry, *TierField])


@pytest.mark.full
def test_the_arrows_go_from_section_to_section(stage: Set) -> None:
    screen = stage.open_settings()
    assert screen._items[1].hasFocus()
    stage.hands.press("Up", "Up")
    assert [item.isChecked() for item in screen._items] == [True] + [False] * 5
    stage.hands.press("Down", "Down", "Down", "Down", "Down")
    assert screen._items[5].hasFocus()
    assert screen._parts[5][0].isVisible()


def test_a_cashier_needs_the_owner_s_pin_for_the_office(stage: Set) -> None:
    shop = stage.desk.window.open_shop()
    assert shop is not None
    stage.desk.window._office.open(shop, by=Actor(2, "小李", Role.CASHIER), page="settings")
    stage.hands.settle()
    assert stage.desk.window.findChildren(PinDialog)[0].isVisible()
    assert not stage.shows(OfficeScreen)
    stage.hands.write(SAMPLE_PIN)
    stage.hands.press("Return")
    assert stage.shows(OfficeScreen)
    assert stage.settings().isVisible()
