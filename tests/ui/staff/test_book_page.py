"""The office page of staff: people, permissions, forms that keep what was typed."""

from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from shopclub.staff.book import Employee, LastOwner
from shopclub.staff.roles import OWNERS_ALONE, Actor, NotPermitted, Permission, Role
from shopclub.ui.permission_words import permission_groups, permission_word
from shopclub.ui.staff.book_presenter import BookPresenter, BookState
from shopclub.ui.staff.book_screen import BookScreen
from shopclub.ui.staff.cashier_dialog import CashierDialog
from shopclub.ui.staff.cashier_presenter import CashierField
from shopclub.ui.staff.own_pin_dialog import NewPinDialog
from shopclub.ui.staff.person_dialog import GoingDialog, PersonDialog
from tests.builders import PIN, Desk
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

OTHER, THIRD = "739152", "815207"


@dataclass(slots=True)
class OpenPage:
    presenter: BookPresenter
    view: RecordingView[BookState]
    desk: Desk
    changed: list[bool] = field(default_factory=list)

    @property
    def now(self) -> BookState:
        return self.view.last

    def person(self, name: str) -> Employee:
        return next(one for one in self.now.people or () if one.name == name)


@pytest.fixture
def cashier(desk: Desk) -> Actor:
    return desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin=OTHER, by=desk.owner)


@pytest.fixture
def page(desk: Desk, cashier: Actor) -> OpenPage:
    changed: list[bool] = []
    presenter = BookPresenter(
        desk.shop, jobs=inline_jobs(), by=desk.owner, changed=lambda: changed.append(True)
    )
    view: RecordingView[BookState] = RecordingView()
    presenter.attach(view)
    return OpenPage(presenter, view, desk, changed)


@pytest.fixture
def screen(page: OpenPage, qtbot: QtBot) -> BookScreen:
    screen = BookScreen(page.presenter, make_sheet=lambda: page.changed.append(False))
    qtbot.addWidget(screen)
    page.presenter.attach(page.view)
    return screen


def test_the_page_shows_people_terms_and_that_there_is_no_sheet(page: OpenPage) -> None:
    assert [one.name for one in page.now.people or ()] == ["老王", "小王"]
    assert page.view.last.wants_sheet
    page.desk.shop.recovery.make_code(1, pin=PIN)
    page.presenter.refresh()
    assert not page.view.states[-1].wants_sheet
    assert page.person("老王").code_made_on == date(2026, 11, 21)


def test_a_tick_gives_and_takes_at_once(page: OpenPage, cashier: Actor) -> None:
    page.presenter.allow(Role.CASHIER, Permission.EXCEED_LIMITS, may=True)
    page.presenter.allow(Role.CASHIER, Permission.REFUND, may=False)
    assert cashier.may(Permission.EXCEED_LIMITS)
    assert not cashier.may(Permission.REFUND)
    assert Permission.REFUND not in page.now.terms.cashier
    assert page.changed == [True, True]


def test_who_is_no_owner_any_more_changes_nothing_and_is_told(
    page: OpenPage, cashier: Actor
) -> None:
    desk = page.desk
    other = desk.shop.staff.appoint(name="老张", role=Role.OWNER, pin=THIRD, by=desk.owner)
    presenter = BookPresenter(desk.shop, jobs=inline_jobs(), by=other)
    presenter.attach(page.view)
    desk.shop.staff_book.let_go(other.staff_id, by=desk.owner)
    presenter.allow(Role.CASHIER, Permission.EXPORT, may=True)
    assert isinstance(page.now.refusal, NotPermitted)
    assert not cashier.may(Permission.EXPORT)


def test_every_permission_is_in_one_group_and_has_a_word() -> None:
    grouped = [permission for _, every in permission_groups() for permission in every]
    assert sorted(grouped) == sorted(Permission)
    bare = [one for one in Permission if permission_word(one) == one.value]
    assert bare == [], "say it in ui/permission_words.py"


def test_only_what_can_change_has_a_box(screen: BookScreen, page: OpenPage) -> None:
    for permission in Permission:
        fixed = permission in OWNERS_ALONE | {Permission.SELL, Permission.SEE_MEMBER}
        for role in (Role.MANAGER, Role.CASHIER):
            if fixed:
                with pytest.raises(KeyError):
                    screen.rights.box(role, permission)
            else:
                assert screen.rights.box(role, permission).accessibleName()
    box = screen.rights.box(Role.MANAGER, Permission.EXPORT)
    assert not box.isChecked()
    box.click()
    assert Permission.EXPORT in page.desk.shop.staff_book.role_terms().manager


def test_the_last_owner_is_refused_in_the_form_which_keeps_what_was_typed(
    screen: BookScreen, page: OpenPage
) -> None:
    screen.open_person(page.person("老王"))
    (form,) = screen.window().findChildren(PersonDialog)
    form.name.entry.setText("王老板")
    form.role.set_index(0)
    form.accepted.emit()
    assert form._problem.text() == "老王 is the only owner. Make somebody else an owner first."
    assert (form.name.entry.text(), form.role.index()) == ("王老板", 0)
    form.role.set_index(2)
    form.name.entry.setText("小王")
    form.accepted.emit()
    assert form.name.note() == "小王 already works here. Enter another name."
    assert form._problem.text() == ""
    form.name.entry.setText("王老板")
    form.accepted.emit()
    assert not form.isVisible()
    assert page.desk.shop.staff.list_active()[0].name == "王老板"
    assert not isinstance(page.now.refusal, LastOwner)


def test_somebody_goes_and_comes_back_with_another_pin(
    screen: BookScreen, page: OpenPage, cashier: Actor
) -> None:
    screen.open_person(page.person("小王"))
    (form,) = screen.window().findChildren(PersonDialog)
    form.going_wanted.emit()
    (going,) = screen.window().findChildren(GoingDialog)
    going.accepted.emit()
    page.presenter.attach(page.view)
    assert not page.person("小王").active
    screen.open_person(page.person("小王"))
    (back,) = screen.window().findChildren(CashierDialog)
    fields = back._fields
    assert fields[CashierField.NAME].entry.text() == "小王"
    fields[CashierField.PIN].entry.setText(THIRD)
    fields[CashierField.REPEATED].entry.setText(THIRD)
    back.accepted.emit()
    assert page.desk.shop.staff.sign_in(cashier.staff_id, pin=THIRD) == cashier


def test_a_new_pin_for_somebody_and_ones_own_with_the_old_one(
    screen: BookScreen, page: OpenPage, cashier: Actor
) -> None:
    for name, current in (("小王", ""), ("老王", PIN)):
        screen.open_person(page.person(name))
        screen.window().findChildren(PersonDialog)[-1].pin_wanted.emit()
        dialog = screen.window().findChildren(NewPinDialog)[-1]
        entries = {place.value: entry.entry for place, entry in dialog.fields.items()}
        assert ("current" in entries) is bool(current)
        entries["pin"].setText(THIRD)
        entries["repeated"].setText(OTHER)
        if current:
            entries["current"].setText(OTHER)
        dialog.accepted.emit()
        notes = {place.value: entry.note() for place, entry in dialog.fields.items()}
        assert notes["repeated"] == "This is not the same PIN as before."
        assert entries["pin"].text() == THIRD
        entries["repeated"].setText(THIRD)
        dialog.accepted.emit()
        if current:
            assert dialog.fields[next(iter(dialog.fields))].note() == (
                "This PIN is not right. Try again."
            )
            entries["current"].setText(current)
            dialog.accepted.emit()
    assert page.desk.shop.staff.sign_in(1, pin=THIRD).staff_id == 1
    assert page.desk.shop.staff.sign_in(cashier.staff_id, pin=THIRD) == cashier


def test_of_two_ticks_in_a_row_neither_takes_the_other_back(desk: Desk, cashier: Actor) -> None:
    lane = StepExecutor()
    presenter = BookPresenter(desk.shop, jobs=jobs_on(lane), by=desk.owner)
    presenter.attach(RecordingView[BookState]())
    lane.step()
    presenter.allow(Role.CASHIER, Permission.EXCEED_LIMITS, may=True)
    presenter.allow(Role.CASHIER, Permission.REFUND, may=False)
    while lane.waiting:
        lane.step()
    assert cashier.may(Permission.EXCEED_LIMITS)
    assert not cashier.may(Permission.REFUND)


def test_a_refusal_that_comes_after_escape_is_said_to_nobody(
    desk: Desk, cashier: Actor, qtbot: QtBot
) -> None:
    lane, window = StepExecutor(), QWidget()
    qtbot.addWidget(window)
    presenter = BookPresenter(desk.shop, jobs=jobs_on(lane), by=desk.owner)
    presenter.attach(RecordingView[BookState]())
    lane.step()
    owner, person = presenter.state.people or ()
    form, going = PersonDialog(presenter, person), GoingDialog(presenter, owner)
    form.open_over(window)
    form.name.entry.setText("老王")
    for _ in range(2):
        QTest.keyClick(form.name.entry, Qt.Key.Key_Return)
    assert len(lane.waiting) == 1, "one press is enough"
    form.dismiss()
    going.open_over(window)
    going.accepted.emit()
    going.dismiss()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    while lane.waiting:
        lane.step()
    assert [one.name for one in desk.shop.staff.list_active()] == ["老王", "小王"]


def test_a_name_of_rare_characters_is_not_cut_by_its_form(
    desk: Desk, page: OpenPage, qtbot: QtBot
) -> None:
    name = "𠮷" * 20
    desk.shop.staff.appoint(name=name, role=Role.CASHIER, pin=THIRD, by=desk.owner)
    page.presenter.refresh()
    dialog = PersonDialog(page.presenter, page.person(name))
    qtbot.addWidget(dialog)
    assert dialog.name.entry.text() == name
