"""Merging and erasing wait seconds for their backup: what was confirmed then is what is done."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from shopclub.kernel.money import currency
from shopclub.members.merging import Keep, Told
from shopclub.storage.database import rows
from shopclub.ui.members.erase_dialog import EraseDialog
from shopclub.ui.members.erase_presenter import ErasePresenter
from shopclub.ui.members.merge_dialog import MergeDialog
from shopclub.ui.members.merge_presenter import MergePresenter
from shopclub.ui.widgets.dialog import Dialog
from shopclub.ui.widgets.overlay import overlay_of
from tests.builders import Desk
from tests.ui.members.acting import over

Backups = list[Callable[[], None]]
"""What is done once each of the backups is made."""


@pytest.fixture
def backups() -> Backups:
    return []


@pytest.fixture
def merging(desk: Desk, backups: Backups) -> MergePresenter:
    one, other = desk.enrol("王小明", "138 0013 8000"), desk.enrol("王晓明", "139 0013 9000")
    presenter = MergePresenter(
        over(desk, one), safeguard=lambda go, refused: backups.append(go), merged=lambda _: None
    )
    presenter.finding.take(other.card_number, phone="")
    assert presenter.state.quote is not None
    return presenter


@pytest.fixture
def erasing(desk: Desk, backups: Backups) -> ErasePresenter:
    return ErasePresenter(
        over(desk, desk.enrol("李建军", "137 0013 7000")),
        safeguard=lambda go, refused: backups.append(go),
        erased=lambda: None,
    )


def test_the_words_that_were_chosen_are_kept_whatever_is_pressed_meanwhile(
    desk: Desk, merging: MergePresenter, backups: Backups
) -> None:
    merging.keep(Told.NAME, Keep.THEIRS)
    merging.confirm()
    merging.keep(Told.NAME, Keep.OURS)
    merging.turn_round()
    merging.finding.edited()
    (go,) = backups
    go()
    assert merging.state.merged_into == merging.state.member_id
    assert desk.shop.members.member(merging.state.member_id).name == "王晓明"


def stays_open(dialog: Dialog, window: QWidget) -> bool:
    """Tell whether a dialog does not go by Escape."""
    dialog.dismiss()
    return overlay_of(window) is not None


def test_escape_does_not_seem_to_stop_what_is_done_all_the_same(
    merging: MergePresenter, erasing: ErasePresenter, backups: Backups, qtbot: QtBot
) -> None:
    window, money = QWidget(), currency("CNY")
    qtbot.addWidget(window)
    merge = MergeDialog(merging, name="王小明", currency=money)
    merge.open_over(window)
    merge.accepted.emit()
    assert stays_open(merge, window)
    backups.pop()()
    assert overlay_of(window) is None
    erase = EraseDialog(erasing, name="王小明", currency=money)
    erase.open_over(window)
    erase.word.entry.setText("ERASE")
    erase.accepted.emit()
    assert stays_open(erase, window)
    backups.pop()()
    assert overlay_of(window) is None
    assert len(rows("SELECT * FROM member_erased")) == 1
