from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from shopclub.ui.members.signup_introducing import IntroducerState, Introducing
from tests.builders import Desk
from tests.ui.members.signing_up import Ends, Opener, press
from tests.ui.stand_ins import StepExecutor, jobs_on


def test_whoever_is_typed_is_found_chosen_by_the_arrows_and_kept(
    opened: Opener, ends: Ends, desk: Desk, qtbot: QtBot
) -> None:
    desk.enrol("王小明", "138 0013 8000")
    friend = desk.enrol("王晓敏", "139 0000 0242")
    dialog = opened("13966204418")
    dialog._front.name.entry.setText("李建军")
    entry = dialog._front.introducer_entry
    entry.setFocus()
    QTest.keyClicks(entry, "wang")
    qtbot.waitUntil(lambda: entry._list is not None and entry._list.isVisible())
    found = dialog._presenter.introducing.state.found
    assert found is not None
    place = [member.name for member in found].index("王晓敏")
    for _ in range(place):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert (entry.text(), ends.enrolled) == ("王晓敏", [])
    assert entry._list is not None
    assert not entry._list.isVisible()
    press(Qt.Key.Key_Return)

    told = desk.shop.members.particulars(ends.enrolled[0])
    assert told.introduced_by == friend.member_id


def test_escape_closes_the_list_and_then_the_dialog(
    opened: Opener, desk: Desk, qtbot: QtBot
) -> None:
    desk.enrol("王小明", "138 0013 8000")
    dialog = opened("13966204418")
    entry = dialog._front.introducer_entry
    entry.setFocus()
    QTest.keyClicks(entry, "wang")
    qtbot.waitUntil(lambda: dialog._presenter.introducing.state.found is not None)
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog._presenter.introducing.state.found is None
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_scanned_card_is_taken_at_once(opened: Opener, ends: Ends, desk: Desk) -> None:
    friend = desk.enrol("王小明", "138 0013 8000")
    desk.enrol("王晓敏", "139 0000 0242")
    dialog = opened("13966204418")
    entry = dialog._front.introducer_entry
    entry.setFocus()
    QTest.keyClicks(entry, friend.card_number)
    press(Qt.Key.Key_Return)

    chosen = dialog._presenter.introducing.state.chosen
    assert chosen is not None
    assert (chosen.member_id, entry.text()) == (friend.member_id, "王小明")


def test_nobody_found_is_said_beside_the_field_and_typing_takes_it_back(
    opened: Opener, ends: Ends, desk: Desk
) -> None:
    dialog = opened("13966204418")
    entry = dialog._front.introducer_entry
    entry.setFocus()
    QTest.keyClicks(entry, "zzz")
    press(Qt.Key.Key_Return)
    assert dialog._front.introducer.note() == (
        "Whoever brought this member is no member: choose one."
    )
    press(Qt.Key.Key_Backspace)
    assert dialog._front.introducer.note() == ""


def test_an_answer_to_an_older_text_is_dropped(desk: Desk) -> None:
    desk.enrol("王小明", "138 0013 8000")
    lane = StepExecutor()
    states: list[IntroducerState] = []
    part = Introducing(shop=desk.shop, jobs=jobs_on(lane), changed=states.append)
    part.look_for("wang")
    part.look_for("zzz")
    lane.step(1)
    lane.step(0)
    assert part.state.found == ()
    part.take("wang", phone="")
    part.edited()
    lane.step()
    assert part.state == IntroducerState()
