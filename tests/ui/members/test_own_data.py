"""Handing out a member's data from their page: two files of the owner's, named after nobody."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.colors import TEAL_ON_PAPER
from shopclub.ui.members.own_data_dialog import OwnDataDialog
from shopclub.ui.members.own_data_presenter import OwnDataPresenter
from shopclub.ui.members.page_presenter import MemberPagePresenter
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.paper.folder import FolderOnDisk
from shopclub.ui.paper.problems import PaperNotSaved
from tests.builders import Desk
from tests.ui.members.acting import Asked, over
from tests.ui.stand_ins import RecordingNavigator, inline_jobs

CASHIER = Actor(1, "小王", Role.CASHIER)


def presenter_of(desk: Desk, folder: Path, actor: Actor, asked: Asked) -> OwnDataPresenter:
    member = desk.enrol("王小明", "13800138000")
    return OwnDataPresenter(
        over(desk, member, by=actor, asked=asked),
        folder=FolderOnDisk(folder),
        accent=TEAL_ON_PAPER,
    )


def test_both_files_are_the_owners_and_name_nobody(desk: Desk, tmp_path: Path) -> None:
    presenter = presenter_of(desk, tmp_path / "papers", desk.owner, [])
    presenter.save()
    paper, data = presenter.state.saved
    assert (paper.name, data.name) == ("member-1-2026-11-21.pdf", "member-1-2026-11-21.json")
    assert paper.read_bytes().startswith(b"%PDF")
    assert "王小明" in data.read_text(encoding="utf-8")
    assert {path.stat().st_mode & 0o777 for path in (paper, data)} == {0o600}
    presenter.save()
    assert len(list((tmp_path / "papers").iterdir())) == 2


def test_a_cashier_needs_the_owner(desk: Desk, tmp_path: Path) -> None:
    asked: Asked = []
    presenter = presenter_of(desk, tmp_path / "papers", CASHIER, asked)
    presenter.save()
    ((why, granted),) = asked
    assert isinstance(why, NotPermitted)
    assert presenter.state.saved == ()
    granted(desk.owner)
    assert len(presenter.state.saved) == 2


def test_a_folder_that_takes_nothing_is_said_and_can_be_tried_again(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "papers"
    folder.write_text("a file is in the way")
    presenter = presenter_of(desk, folder, desk.owner, [])
    presenter.save()
    assert isinstance(presenter.state.problem, PaperNotSaved)
    folder.unlink()
    presenter.save()
    assert len(presenter.state.saved) == 2


@pytest.mark.usefixtures("qapp")
def test_the_dialog_saves_and_then_says_where(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    member = desk.enrol("王小明", "13800138000")
    presenter = MemberPagePresenter(
        shop=desk.shop,
        jobs=inline_jobs(),
        navigator=RecordingNavigator(),
        print_card=lambda _: None,
        actor=lambda: desk.owner,
        ask_owner=lambda why, *, granted: None,
        folder=FolderOnDisk(tmp_path / "papers"),
    )
    screen = MemberPageScreen(presenter)
    qtbot.addWidget(screen)
    screen.resize(1280, 720)
    presenter.open_member(member.member_id)
    screen.show()
    screen.open_own_data()
    (dialog,) = screen.window().findChildren(OwnDataDialog)
    dialog.primary_button.click()
    assert dialog.isVisible()
    assert len(list((tmp_path / "papers").iterdir())) == 2
    dialog.primary_button.click()
    assert not dialog.isVisible()
