"""While a form of a member is being saved Escape does not take it away: its answer is shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.jobs import Jobs
from shopclub.ui.members import page_dialogs
from shopclub.ui.members.act_dialog import ActDialog
from shopclub.ui.members.consent_dialog import ConsentDialog
from shopclub.ui.members.edit_dialog import EditDialog
from shopclub.ui.members.family_dialog import FamilyDialog
from shopclub.ui.members.note_dialog import NoteDialog, NoteReading
from shopclub.ui.members.own_data_dialog import OwnDataDialog
from shopclub.ui.members.page_acts import Act
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.widgets.dialog import Dialog
from tests.builders import Desk
from tests.ui.stand_ins import RecordingNavigator, StepExecutor


class Opened:
    """The page of a member whose work is done when a test lets it go."""

    def __init__(self, desk: Desk, folder: Path, qtbot: QtBot) -> None:
        self.lane = StepExecutor()
        self.page = MemberPageScreen(
            MemberPagePresenter(
                shop=desk.shop,
                jobs=Jobs(till=self.lane, reading=self.lane, hop=lambda call: call()),
                navigator=RecordingNavigator(),
                print_card=lambda _: None,
                actor=lambda: desk.owner,
                ask_owner=lambda why, *, granted: None,
                safeguard=lambda go, refused: go(),
                folder=FolderOnDisk(folder),
            )
        )
        qtbot.addWidget(self.page)
        self.page.resize(1280, 720)
        self.page.show()

    def settle(self) -> None:
        """Let all work be done."""
        while self.lane.waiting:
            self.lane.step()

    def dialog(self) -> Dialog:
        """Return the dialog that is open."""
        (found,) = (each for each in self.page.findChildren(Dialog) if each.isVisible())
        return found


def write(opened: Opened) -> None:
    opened.page.write_note()
    form = opened.dialog()
    assert isinstance(form, NoteDialog)
    form.first.setPlainText("likes tea")


def read(opened: Opened) -> None:
    note = opened.page._timeline._presenter.state.events[0]
    opened.page._timeline.note_opened.emit(note)
    assert isinstance(opened.dialog(), NoteReading)


def edit(opened: Opened) -> None:
    opened.page._open(page_dialogs.edit_dialog(opened.page._presenter))
    opened.settle()
    form = opened.dialog()
    assert isinstance(form, EditDialog)
    form.first.setText("王小鸣")


def consent(opened: Opened) -> None:
    opened.page.open_consents()
    opened.settle()
    form = opened.dialog()
    assert isinstance(form, ConsentDialog)
    form.offers.setChecked(not form.offers.isChecked())


def hand_out(opened: Opened) -> None:
    opened.page.open_own_data()
    assert isinstance(opened.dialog(), OwnDataDialog)


def freeze(opened: Opened) -> None:
    opened.page.open_act(Act.FREEZE)
    form = opened.dialog()
    assert isinstance(form, ActDialog)
    form._why.entry.setText("lost")


def celebrate(opened: Opened) -> None:
    assert opened.page._family is not None
    opened.page._family._open()
    form = opened.dialog()
    assert isinstance(form, FamilyDialog)
    form.first.setText("结婚")
    form.day.set_birthday(Birthday(Calendar.SOLAR, 5, 1))


@pytest.mark.parametrize("begin", [write, read, edit, consent, hand_out, freeze, celebrate])
def test_escape_waits_for_the_answer(
    desk: Desk, tmp_path: Path, qtbot: QtBot, begin: Callable[[Opened], None]
) -> None:
    member = desk.enrol()
    desk.shop.notes.add(member.member_id, "as before", by=desk.owner)
    opened = Opened(desk, tmp_path / "papers", qtbot)
    opened.page.open_member(member.member_id)
    opened.settle()
    begin(opened)
    dialog = opened.dialog()
    dialog.primary_button.click()
    assert opened.lane.waiting
    dialog.escape_button.click()
    dialog.close_button.click()
    assert opened.dialog() is dialog
    opened.settle()
    if dialog.isVisible():
        dialog.escape_button.click()
    assert not dialog.isVisible()


def test_escape_takes_a_form_away_that_nobody_saves(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = Opened(desk, tmp_path, qtbot)
    opened.page.open_member(desk.enrol().member_id)
    opened.settle()
    write(opened)
    (dialog := opened.dialog()).escape_button.click()
    assert not dialog.isVisible()
