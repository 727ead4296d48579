from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.presets import Trade
from shopclub.counter.quote import Terms
from shopclub.kernel.money import CURRENCIES
from shopclub.shop import Owner, Shop
from shopclub.storage.identity import Identity
from shopclub.storage.problems import DiskFull
from shopclub.ui.setup.presenter import SetupField, SetupPresenter
from shopclub.ui.setup.screen import SetupScreen
from shopclub.ui.translation import install_language
from shopclub.ui.widgets.buttons import KeycapButton
from shopclub.ui.widgets.choice import Segment
from tests.ui.stand_ins import RecordingNavigator, inline_jobs, speaking


class FullDisk:
    """A door behind which there is no room."""

    def __init__(self) -> None:
        self.asked: list[tuple[Identity, Owner]] = []
        self.birthdays: BirthdayTerms | None = None
        self.sample_folder = Path("sample")

    def found(
        self,
        *,
        identity: Identity,
        owner: Owner,
        terms: Terms | None = None,
        birthdays: BirthdayTerms | None = None,
    ) -> Shop:
        self.asked.append((identity, owner))
        self.birthdays = birthdays
        raise DiskFull

    def restore(self, backup: Path, *, entry: str = "") -> Shop:
        raise DiskFull


@pytest.fixture
def door() -> FullDisk:
    return FullDisk()


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot, door: FullDisk) -> SetupScreen:
    presenter = SetupPresenter(
        door=door,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        speak=lambda language: install_language(qapp, language),
        start_sample=lambda language: language == "en",
        language="en",
        zone_name="Asia/Shanghai",
    )
    screen = SetupScreen(presenter, ask_backup=lambda _: None)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    screen.show()
    screen.activateWindow()
    screen.focus_first()
    qtbot.waitUntil(screen._fields.field(SetupField.SHOP).entry.hasFocus)
    return screen


def write(screen: SetupScreen, place: SetupField, text: str) -> None:
    screen._fields.field(place).entry.setText(text)


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_enter_goes_through_the_fields_and_makes_the_shop_after_the_last(
    screen: SetupScreen, door: FullDisk, qtbot: QtBot
) -> None:
    places = [place for place in SetupField if place is not SetupField.PERK]
    for place, text in zip(
        places, ("幸福小超市", "人民路 8 号", "", "老王", "482916", "482916"), strict=True
    ):
        assert screen._fields.field(place).entry.hasFocus()
        write(screen, place, text)
        press(Qt.Key.Key_Return)

    ((identity, owner),) = door.asked
    assert (identity.name, owner.name) == ("幸福小超市", "老王")
    assert screen._problem.text() == "The disk is full. Make room, then try again."
    assert screen._problem.isVisible()


def test_a_refusal_stands_beside_its_field_which_gets_the_focus(
    screen: SetupScreen, door: FullDisk, qtbot: QtBot
) -> None:
    write(screen, SetupField.SHOP, "幸福小超市")
    press(Qt.Key.Key_F9)

    owner = screen._fields.field(SetupField.OWNER)
    assert owner.note() == "A name is needed."
    assert owner.entry.hasFocus()
    assert screen._fields.field(SetupField.PIN).note() == "A PIN has 6 to 12 digits."
    assert screen._fields.field(SetupField.SHOP).entry.text() == "幸福小超市"
    assert door.asked == []


def test_a_refusal_goes_when_its_field_is_typed_in_and_the_others_stay(
    screen: SetupScreen, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F9)
    shop, owner = (screen._fields.field(one) for one in (SetupField.SHOP, SetupField.OWNER))
    assert (shop.note(), owner.note()) == ("A name is needed.", "A name is needed.")
    QTest.keyClicks(shop.entry, "Happy")
    assert (shop.note(), owner.note()) == ("", "A name is needed.")


def test_the_whole_screen_speaks_another_language_at_once(
    qapp: QApplication, screen: SetupScreen, qtbot: QtBot
) -> None:
    with speaking(qapp, "en"):
        press(Qt.Key.Key_F9)
        (segment,) = screen.findChildren(Segment)
        segment.set_index(1)

        qtbot.waitUntil(lambda: screen._title.text() == "开设您的店铺")
        assert screen._fields.field(SetupField.SHOP).note() == "请填写名称或姓名。"
        shown = {label.text() for label in screen.findChildren(QLabel)}
        assert {"店名(&S)", "您是店主"} <= shown
        assert "开张" in {button.text() for button in screen.findChildren(KeycapButton)}
        segment.set_index(0)
        qtbot.waitUntil(lambda: screen._title.text() == "Set up your shop")


def test_nothing_is_cut_off_when_every_field_has_something_to_say(
    screen: SetupScreen, qtbot: QtBot
) -> None:
    press(Qt.Key.Key_F9)

    fields = [screen._fields.field(place) for place in SetupField]
    qtbot.waitUntil(lambda: all(field.entry.height() == 44 for field in fields))
    shown = [field for field in fields if field.note()]
    assert len(shown) == 3
    for field in shown:
        assert field.rect().contains(field._note.geometry())


def test_the_kind_of_shop_says_what_its_rules_promise_and_cost(screen: SetupScreen) -> None:
    fields = screen._fields
    assert fields._promise.text().startswith("¥1 earns 1 point; ¥10 off for 100 points.")
    fields._trade.setCurrentIndex(2)
    assert fields._promise.text() == (
        "¥1 earns 1 point; ¥5 off for 100 points. Silver from ¥500, Gold from ¥1,500. "
        "Costs 5 to 7.5% of sales, if members redeem every point."
    )
    fields._currency.setCurrentIndex([known.code for known in CURRENCIES].index("TWD"))
    assert "NT$" in fields._promise.text()
    assert fields.read().trade is Trade.CAFE


def test_what_a_birthday_brings_begins_with_the_kind_of_shop_and_is_said(
    screen: SetupScreen,
) -> None:
    fields, much = screen._fields, screen._fields.field(SetupField.PERK)
    assert (fields._perk.currentText(), much.entry.text()) == ("More points", "2")
    fields._trade.setCurrentIndex(2)
    assert (fields._perk.currentText(), much.entry.text()) == ("A voucher", "20")
    assert fields._perk_promise.text() == (
        "Once a year, from 3 days before the birthday to 3 days after: "
        "a voucher, ¥20.00 off from ¥30.00 on."
    )
    much.entry.setText("abc")
    assert fields._perk_promise.text() == ""
    press(Qt.Key.Key_F9)
    assert much.note() != ""
    fields._perk.setCurrentIndex(3)
    assert (fields.read().perk, much.isEnabled()) == (PerkKind.NONE, False)


SECONDS_A_PRESS, SECONDS_A_FIELD = 0.4, 5
"""A slow hand, and somebody who reads every field before filling it in."""


def test_first_start_takes_less_than_two_minutes(screen: SetupScreen, door: FullDisk) -> None:
    presses = 0

    def hit(key: Qt.Key, times: int = 1) -> None:
        nonlocal presses
        for _ in range(times):
            press(key)
        presses += times

    def type_in(text: str) -> None:
        nonlocal presses
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        presses += len(text)

    type_in("Happy Corner Store")
    hit(Qt.Key.Key_Tab, times=2)
    type_in("8 People's Road, Hangzhou")
    hit(Qt.Key.Key_Tab)
    type_in("0571 5555 8888")
    hit(Qt.Key.Key_Tab)
    hit(Qt.Key.Key_Down, times=2)
    hit(Qt.Key.Key_Tab, times=2)
    hit(Qt.Key.Key_Backspace, times=2)
    type_in("25")
    hit(Qt.Key.Key_Return)
    type_in("Lao Wang")
    for _ in range(2):
        hit(Qt.Key.Key_Return)
        type_in("482916")
    hit(Qt.Key.Key_Return)

    ((identity, owner),) = door.asked
    assert (identity.name, owner.name) == ("Happy Corner Store", "Lao Wang")
    assert door.birthdays is not None
    assert (door.birthdays.perk, door.birthdays.voucher_amount) == (PerkKind.VOUCHER, 2_500)
    seconds = presses * SECONDS_A_PRESS + (len(SetupField) + 3) * SECONDS_A_FIELD
    print(f"{presses} presses, {seconds:.0f} s")
    assert seconds < 120


def test_the_pin_of_the_sample_shop_is_said_where_it_was_asked_for(
    screen: SetupScreen, qapp: QApplication
) -> None:
    QTest.keyClick(screen, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "135790" in screen._lead.text()
    with speaking(qapp, "zh_CN"):
        screen._presenter.choose_language("zh_CN")
        screen._presenter.show_sample()
        assert screen._lead.text() == "无法打开示例店铺。"
