"""What a member agreed to, on their page: shown with day and text, changed, and kept at once."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import Member, NewMember
from shopclub.staff.roles import Actor
from shopclub.storage.database import rows
from shopclub.ui.jobs import Refusal
from shopclub.ui.members.consent_dialog import ConsentDialog
from shopclub.ui.members.consent_presenter import ConsentPresenter, ConsentState
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from tests.builders import Desk
from tests.ui.members.acting import over
from tests.ui.stand_ins import RecordingNavigator, RecordingView, inline_jobs

Asked = list[tuple[Refusal, Callable[[Actor], None]]]
PURPOSES = (Purpose.OFFERS, Purpose.REMINDERS)
OLD = "What was asked in those days."


def enrol(desk: Desk, *, given: bool = True) -> Member:
    """Make someone a member who answered an older text."""
    told = tuple(
        Consenting(purpose, OLD, given=given) for purpose in (Purpose.OFFERS, Purpose.REMINDERS)
    )
    return desk.shop.members.enrol(NewMember("Ann", "13800138000", consents=told), by=desk.owner)


def opened(desk: Desk, member: Member) -> tuple[ConsentPresenter, RecordingView[ConsentState]]:
    """Open the consents of a member for the owner."""
    presenter = ConsentPresenter(
        over(desk, member),
        changed=lambda: None,
    )
    view: RecordingView[ConsentState] = RecordingView()
    presenter.attach(view)
    return presenter, view


def test_only_what_is_answered_otherwise_is_kept_with_the_text_of_now(desk: Desk) -> None:
    member = enrol(desk)
    presenter, view = opened(desk, member)
    presenter.save(offers=True, calls=True)
    assert view.last.done
    kept = {one.purpose: one for one in desk.shop.members.consents(member.member_id)}
    assert kept[Purpose.OFFERS].text == kept[Purpose.REMINDERS].text == OLD
    assert kept[Purpose.CALLS].given
    assert kept[Purpose.CALLS].text == presenter.state.texts.calls
    again, _ = opened(desk, member)
    again.save(offers=False, calls=True)
    kept = {one.purpose: one for one in desk.shop.members.consents(member.member_id)}
    assert not kept[Purpose.REMINDERS].given
    assert kept[Purpose.REMINDERS].text == presenter.state.texts.messages
    assert rows("SELECT reminded, phone FROM member_person") == [(0, "+8613800138000")]
    assert desk.shop.check() == ()


def test_a_tick_that_stood_for_one_purpose_is_no_yes_to_the_other(desk: Desk) -> None:
    told = (Consenting(Purpose.REMINDERS, OLD),)
    member = desk.shop.members.enrol(NewMember("Ann", consents=told), by=desk.owner)
    presenter, _ = opened(desk, member)
    assert presenter.state.gave_messages
    presenter.save(offers=True, calls=True)
    given = {one.purpose: one.given for one in desk.shop.members.consents(member.member_id)}
    assert given == {Purpose.REMINDERS: True, Purpose.CALLS: True}


def test_nothing_changed_writes_nothing(desk: Desk) -> None:
    member = enrol(desk)
    before = rows("SELECT count(*) FROM audit_line"), rows("SELECT count(*) FROM member_consent")
    presenter, view = opened(desk, member)
    presenter.save(offers=True, calls=False)
    assert view.last.done
    after = rows("SELECT count(*) FROM audit_line"), rows("SELECT count(*) FROM member_consent")
    assert before == after


def test_the_dialog_shows_the_answers_and_keeps_the_ticks(desk: Desk, qtbot: QtBot) -> None:
    member = enrol(desk)
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
        actor=lambda: desk.owner,
        ask_owner=lambda why, *, granted: None,
    )
    screen = MemberPageScreen(presenter)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    presenter.open_member(member.member_id)
    screen.show()
    screen.open_consents()
    (dialog,) = screen.window().findChildren(ConsentDialog)
    assert dialog.offers.isChecked()
    assert not dialog.calls.isChecked()
    assert OLD in dialog._text.text()
    dialog.offers.setChecked(False)
    dialog.primary_button.click()
    assert not dialog.isVisible()
    given = {one.purpose: one.given for one in desk.shop.members.consents(member.member_id)}
    assert given == {Purpose.OFFERS: False, Purpose.REMINDERS: False}
