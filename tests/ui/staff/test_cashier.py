"""Adding a cashier: each refusal beside its field, the rest of the form kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.kernel.text import TextRefused
from shopclub.staff.pins import PinRefused
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.staff.staff import StaffNameTaken
from shopclub.ui.staff.cashier_dialog import CashierDialog
from shopclub.ui.staff.cashier_presenter import (
    CashierField,
    CashierForm,
    CashierPresenter,
    CashierState,
)
from shopclub.ui.staff.new_pin import PinsDiffer
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on
from tests.ui.widgets.stage import Window

FILLED = CashierForm(name="小王", role=Role.CASHIER, pin="739152", repeated="739152")
View = RecordingView[CashierState]


@pytest.fixture
def came() -> list[Actor]:
    return []


@pytest.fixture
def presenter(desk: Desk, came: list[Actor]) -> CashierPresenter:
    presenter = CashierPresenter(
        desk.shop, jobs=inline_jobs(), by=desk.owner, appointed=came.append
    )
    presenter.attach(View())
    return presenter


def test_a_filled_form_appoints_someone_who_can_sign_in(
    presenter: CashierPresenter, came: list[Actor], desk: Desk
) -> None:
    presenter.save(replace(FILLED, repeated="７３９１５２"))
    assert presenter.state.done
    assert [(actor.name, actor.role) for actor in came] == [("小王", Role.CASHIER)]
    assert desk.shop.staff.sign_in(came[0].staff_id, pin="739152") == came[0]


@pytest.mark.parametrize(
    ("form", "beside", "refusal"),
    [
        (replace(FILLED, name=" \u200b "), CashierField.NAME, TextRefused),
        (replace(FILLED, name="王" * 31), CashierField.NAME, TextRefused),
        (replace(FILLED, name="老王"), CashierField.NAME, StaffNameTaken),
        (replace(FILLED, pin="", repeated=""), CashierField.PIN, PinRefused),
        (replace(FILLED, pin="abcdef", repeated="abcdef"), CashierField.PIN, PinRefused),
        (replace(FILLED, pin="73915", repeated="73915"), CashierField.PIN, PinRefused),
        (replace(FILLED, pin="123456", repeated="123456"), CashierField.PIN, PinRefused),
        (replace(FILLED, pin="900105", repeated="900105"), CashierField.PIN, PinRefused),
        (replace(FILLED, repeated="739153"), CashierField.REPEATED, PinsDiffer),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nobody_comes(
    presenter: CashierPresenter,
    came: list[Actor],
    desk: Desk,
    form: CashierForm,
    beside: CashierField,
    refusal: type[Exception],
) -> None:
    presenter.save(form)
    ((place, said),) = presenter.state.refusals
    assert place is beside
    assert isinstance(said, refusal)
    assert came == []
    assert len(desk.shop.staff.list_active()) == 1
    presenter.save(FILLED)
    assert presenter.state.done


def test_two_faults_are_said_at_once(presenter: CashierPresenter) -> None:
    presenter.save(replace(FILLED, name="", pin="1"))
    assert [place for place, _ in presenter.state.refusals] == [
        CashierField.NAME,
        CashierField.PIN,
    ]


def test_a_cashier_appoints_nobody_even_from_the_form(desk: Desk) -> None:
    presenter = CashierPresenter(
        desk.shop,
        jobs=inline_jobs(),
        by=Actor(2, "小王", Role.CASHIER),
        appointed=lambda _: None,
    )
    presenter.attach(View())
    presenter.save(replace(FILLED, name="小李"))
    assert isinstance(presenter.state.problem, NotPermitted)


def test_saving_twice_is_one_person(desk: Desk, came: list[Actor]) -> None:
    lane = StepExecutor()
    presenter = CashierPresenter(
        desk.shop, jobs=jobs_on(lane), by=desk.owner, appointed=came.append
    )
    presenter.attach(View())
    presenter.save(FILLED)
    presenter.save(FILLED)
    assert len(lane.waiting) == 1
    lane.step()
    assert len(came) == 1


def test_the_form_is_filled_by_keys_and_keeps_what_was_typed(
    presenter: CashierPresenter, came: list[Actor], window: Window, desk: Desk, qtbot: QtBot
) -> None:
    dialog = CashierDialog(presenter, currency=desk.shop.identity.currency)
    dialog.open_over(window.search)

    def write(text: str) -> None:
        where = QApplication.focusWidget()
        assert where is not None
        QTest.keyClicks(where, text)
        QTest.keyClick(where, Qt.Key.Key_Return)

    write("Xiao Li")
    write("123456")
    write("123456")
    fields = dialog._fields
    assert fields[CashierField.PIN].note() == "Too easy to guess: no runs and no repeated digits."
    assert fields[CashierField.PIN].entry.hasFocus()
    assert fields[CashierField.NAME].entry.text() == "Xiao Li"
    fields[CashierField.PIN].entry.clear()
    fields[CashierField.REPEATED].entry.clear()
    write("739152")
    write("739152")
    assert [actor.name for actor in came] == ["Xiao Li"]
    assert dialog.isVisible() is False
