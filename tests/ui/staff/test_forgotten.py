"""A forgotten PIN at the sign-in, who is at the desk after a change, and pages that ask a PIN."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from shopclub.kernel.recovery_codes import CodeFault, RecoveryCodeRefused, new_recovery_code
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.pins import PinRefused
from shopclub.staff.roles import Actor, Permission, Role, RoleTerms
from shopclub.staff.staff import WrongCode
from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.sign_in.screen import SignInScreen
from shopclub.ui.staff.book_screen import BookScreen
from shopclub.ui.staff.new_pin import PinsDiffer
from shopclub.ui.staff.recovery_dialogs import OfferDialog, RecoverDialog, UnkeptDialog
from shopclub.ui.staff.recovery_presenter import (
    RecoverForm,
    RecoverPlace,
    RecoverPresenter,
    RecoverState,
)
from tests.builders import PIN, Desk
from tests.ui.staff.stage import CASHIER_PIN, Stage
from tests.ui.stand_ins import RecordingView, inline_jobs

pytestmark = pytest.mark.qt_log_ignore(
    r"This plugin does not support (raise|grabbing the keyboard|propagateSizeHints)", extend=True
)
NEW = "815207"
NOBODYS = new_recovery_code(lambda count: bytes(range(count))).text
LOG = "SELECT action, staff_id, subject, detail FROM audit_line ORDER BY id"


def test_each_refusal_stands_beside_its_field_until_the_code_opens(desk: Desk) -> None:
    came: list[tuple[Actor, str]] = []
    presenter = RecoverPresenter(
        desk.shop, jobs=inline_jobs(), back=lambda actor, pin: came.append((actor, pin))
    )
    presenter.attach(RecordingView[RecoverState]())
    made = desk.shop.recovery.make_code(1, pin=PIN)
    for code, pin, repeated, place, kind in (
        ("ABCD", NEW, NEW, RecoverPlace.CODE, RecoveryCodeRefused),
        (NOBODYS, "123456", "123456", RecoverPlace.PIN, PinRefused),
        (NOBODYS, NEW, PIN, RecoverPlace.REPEATED, PinsDiffer),
        (NOBODYS, NEW, NEW, RecoverPlace.CODE, WrongCode),
    ):
        presenter.recover(RecoverForm(1, code, pin, repeated))
        assert isinstance(presenter.state.refusal(place), kind)
        assert not presenter.state.busy
    for _ in range(4):
        presenter.recover(RecoverForm(1, NOBODYS, NEW, NEW))
    assert isinstance(presenter.state.refusal(RecoverPlace.CODE), SignInLocked)
    desk.clock.advance(presenter.state.refusal(RecoverPlace.CODE).wait)  # type: ignore[union-attr]
    presenter.recover(RecoverForm(1, made.code.text, NEW, NEW))
    assert presenter.state.done
    assert came == [(desk.owner, NEW)]
    assert RecoveryCodeRefused(CodeFault.MISSING).group == 0


def test_only_owners_are_offered_to_come_back(desk: Desk) -> None:
    desk.shop.staff.appoint(name="小王", role=Role.MANAGER, pin=CASHIER_PIN, by=desk.owner)
    presenter = RecoverPresenter(desk.shop, jobs=inline_jobs(), back=lambda *_: None)
    presenter.attach(RecordingView[RecoverState]())
    assert [owner.name for owner in presenter.state.owners] == ["老王"]


@pytest.mark.full
def test_an_owner_comes_back_at_the_sign_in_and_is_offered_a_new_sheet(on_stage: Stage) -> None:
    window = on_stage.desk.window
    shop = window.open_shop()
    assert shop is not None
    code = shop.recovery.make_code(1, pin=PIN).code.text
    on_stage.desk.start.close_lane()
    (sign_in,) = window.findChildren(SignInScreen)
    sign_in._forgotten.click()
    on_stage.hands.settle()
    (dialog,) = window.findChildren(RecoverDialog)
    on_stage.write("ABCD")
    on_stage.press("Return")
    on_stage.write(NEW)
    on_stage.press("Return")
    on_stage.write(NEW)
    on_stage.press("Return")
    assert dialog.fields[RecoverPlace.CODE].note() == "The code has 32 characters; 4 entered."
    assert dialog.fields[RecoverPlace.PIN].entry.text() == NEW
    on_stage.press("Ctrl+A")
    on_stage.write(code)
    on_stage.press("F9")
    on_stage.hands.require("CounterScreen")
    (offer,) = window.findChildren(OfferDialog)
    assert offer._says.text() == "The old sheet is used up: it opens nothing any more."
    on_stage.press("F9")
    on_stage.hands.settle()
    (paper,) = window.findChildren(PaperDialog)
    assert paper.accessibleName() == "Recovery sheet"
    made = "SELECT state, code_hash = '' FROM recovery_code ORDER BY id"
    assert on_stage.read(made) == [("spent", 1), ("live", 0)]
    lines = [action for action, *_ in on_stage.read(LOG)]
    assert lines[-3:] == ["recover", "sign in", "make code"]
    on_stage.press("Escape")
    (warned,) = window.findChildren(UnkeptDialog)
    assert warned._says.text().startswith("It was neither printed nor saved.")
    on_stage.press("F9")
    on_stage.hands.settle()
    on_stage.press("Ctrl+S")
    on_stage.hands.settle()
    on_stage.press("Escape")
    assert not any(one.isVisible() for one in window.findChildren(UnkeptDialog))
    assert on_stage.read(made) == [("spent", 1), ("live", 0)]


@pytest.mark.full
def test_a_sheet_that_was_left_unprinted_is_no_sheet(on_stage: Stage) -> None:
    window = on_stage.desk.window
    window.offer_sheet(pin=PIN)
    on_stage.press("F9")
    on_stage.hands.settle()
    assert on_stage.read("SELECT state FROM recovery_code") == [("live",)]
    on_stage.press("Escape")
    assert window.findChildren(UnkeptDialog)
    on_stage.press("Escape")
    on_stage.hands.settle()
    assert on_stage.read("SELECT state FROM recovery_code") == [("replaced",)]
    assert [action for action, *_ in on_stage.read(LOG)][-1] == "drop code"


def test_a_page_of_the_owners_asks_for_the_pin_whatever_way_it_is_opened(
    on_stage: Stage, tmp_path: Path
) -> None:
    """By its shortcut, by a drag onto the window, and in a second window (bad input 96)."""
    on_stage.sign_in(cashier=True)
    window = on_stage.desk.window
    listing = QMimeData()
    listing.setUrls([QUrl.fromLocalFile(str(tmp_path / "members.csv"))])
    drag = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        listing,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    drag.ignore()
    QApplication.sendEvent(window._stack, drag)
    assert not drag.isAccepted()
    on_stage.press("F12")
    (asked,) = on_stage.asks()
    on_stage.write(CASHIER_PIN)
    on_stage.press("Return")
    assert asked._pins.field.note() == "This PIN is not right. Try again."
    assert on_stage.read(LOG)[-2:] == [
        ("wrong pin", None, "staff:1", "{}"),
        ("denied", 2, "staff:2", '{"permission": "open office"}'),
    ]
    on_stage.press("Escape")
    assert window.findChildren(OfficeScreen) == []
    second = type(window)(window._world, shop=window.open_shop())
    try:
        on_stage.hands.settle()
        assert second.findChildren(SignInScreen)
        with pytest.raises(RuntimeError):
            second.staff.actor  # noqa: B018  # nobody is at its desk
    finally:
        second.close()
        second.deleteLater()


def test_who_is_let_go_in_the_office_is_not_at_the_desk_any_more(on_stage: Stage) -> None:
    on_stage.sign_in(cashier=True)
    on_stage.press("F12")
    on_stage.write(PIN)
    on_stage.press("Return")
    window = on_stage.desk.window
    (office,) = window.findChildren(OfficeScreen)
    office.open_page("staff")
    on_stage.hands.settle()
    (page,) = window.findChildren(BookScreen)
    page._presenter.change(
        2, name="小王", role=Role.MANAGER, done=lambda: None, refused=lambda _: None
    )
    on_stage.hands.settle()
    assert window.staff.actor.role is Role.MANAGER
    page._presenter.let_go(2, done=lambda: None, refused=lambda _: None)
    on_stage.hands.settle()
    cover = on_stage.cover()
    assert cover is not None
    on_stage.write(PIN)
    on_stage.press("Return")
    assert window.staff.actor.staff_id == 1


@pytest.mark.full
def test_a_cashier_who_may_sign_up_nobody_any_more_asks_the_owner_in_place(
    on_stage: Stage,
) -> None:
    on_stage.sign_in(cashier=True)
    window = on_stage.desk.window
    shop = window.open_shop()
    assert shop is not None
    book = shop.staff_book
    terms = book.role_terms()
    owner = shop.staff.actor(1, "老王", Role.OWNER)
    less = RoleTerms(manager=terms.manager, cashier=terms.cashier - {Permission.ENROL})
    book.change_role_terms(less, by=owner)
    on_stage.desk.start.close_lane()
    on_stage.press("F2")
    assert window.findChildren(SignupDialog) == []
    assert len(on_stage.asks()) == 1
    on_stage.write(PIN)
    on_stage.press("Return")
    assert window.findChildren(SignupDialog)
