"""Who unlocks has their own rights: nothing stays open of somebody else's (TRUST 97)."""

import pytest

from shopclub.staff.roles import Permission
from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.staff.cashier_dialog import CashierDialog
from shopclub.ui.widgets.dialog import Dialog
from tests.builders import PIN
from tests.ui.staff.stage import CASHIER_PIN, Stage

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)


def _is_bare(stage: Stage) -> bool:
    """Tell whether nothing but the counter is there, ready for keys."""
    window = stage.desk.window
    dialogs = [dialog for dialog in window.findChildren(Dialog) if dialog.isVisible()]
    return not dialogs and window._stack.currentWidget() is stage.counter()


def _unlock_as_cashier(stage: Stage, *, seated: bool) -> None:
    if not seated:
        stage.press("F2")
    stage.write(CASHIER_PIN)
    stage.press("Return")
    assert stage.cover() is None


def test_a_cashier_who_unlocks_is_not_in_the_owners_office(on_stage: Stage) -> None:
    on_stage.sign_in()
    on_stage.press("Return")
    on_stage.write("12.8")
    on_stage.press("F12", "Ctrl+L")
    assert on_stage.desk.window.findChildren(OfficeScreen)
    _unlock_as_cashier(on_stage, seated=False)
    assert _is_bare(on_stage)
    assert not on_stage.desk.window.staff.actor.may(Permission.OPEN_OFFICE)
    assert on_stage.counter()._sale.amount.text() == "12.8"
    assert on_stage.counter()._sale.amount.hasFocus()


@pytest.mark.full
def test_a_form_that_somebody_else_began_is_gone_with_them(on_stage: Stage) -> None:
    on_stage.sign_in()
    on_stage.press("F2")
    on_stage.write("13900000001")
    on_stage.press("Ctrl+L")
    _unlock_as_cashier(on_stage, seated=False)
    assert _is_bare(on_stage)


@pytest.mark.parametrize("opened", ["office", "appointing", "asking"])
def test_what_the_owner_opened_at_a_cashiers_desk_ends_with_the_lock(
    on_stage: Stage, opened: str
) -> None:
    on_stage.sign_in(cashier=True)
    window = on_stage.desk.window
    if opened == "appointing":
        window.staff.appoint()
    else:
        on_stage.press("F12")
    if opened != "asking":
        on_stage.write(PIN)
        on_stage.press("Return")
    on_stage.press("Ctrl+L")
    _unlock_as_cashier(on_stage, seated=True)
    assert _is_bare(on_stage) is (opened != "asking")
    assert not [form for form in window.findChildren(CashierDialog) if form.isVisible()]


@pytest.mark.full
def test_what_a_cashier_began_after_the_owner_helped_comes_back_to_them(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.press("F12")
    on_stage.write(PIN)
    on_stage.press("Return")
    on_stage.desk.window.back_to_counter()
    on_stage.press("F2")
    on_stage.write("13900000001")
    on_stage.press("Ctrl+L")
    _unlock_as_cashier(on_stage, seated=True)
    (form,) = [each for each in on_stage.desk.window.findChildren(SignupDialog) if each.isVisible()]
    assert form._front.phone.entry.text() == "13900000001"
