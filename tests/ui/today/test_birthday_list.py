"""The list of birthdays in the office: how far it looks, its papers and its files."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest
from openpyxl import load_workbook

from shopclub.birthdays.birthdays import Birthdays
from shopclub.insights.letters import Address, NoAddresses
from shopclub.members.particulars import Particulars
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.ui.birthdays import papers
from shopclub.ui.birthdays.ways import Ending
from shopclub.ui.paper import making
from shopclub.ui.paper.making import Making
from shopclub.ui.paper.problems import PaperNotSaved, TooManyForPaper
from tests.birthdays.people import enrol, lunar, solar, told
from tests.builders import Desk
from tests.ui.stand_ins import StepExecutor, jobs_on
from tests.ui.today.stage import stage_at


def test_letters_go_to_those_who_agreed_with_the_gift_of_their_day(desk: Desk) -> None:
    enrol(desk, lunar(10, 16))
    stage = stage_at(desk)
    birthdays = stage.presenter.birthdays
    birthdays.refresh()
    assert birthdays.state.ahead is not None
    birthdays.write_letters(birthdays.state.ahead.rows)
    ((letter,),) = stage.shown.letters
    assert (letter.name, letter.occurs_on, letter.years) == ("王小明", date(2026, 11, 24), 0)
    assert letter.gift is not None
    assert (letter.gift.first, letter.gift.last) == (date(2026, 11, 21), date(2026, 11, 27))
    assert letter.signed == "老王"
    birthdays.copy_greeting(birthdays.state.ahead.rows[0])
    assert stage.shown.copied == [birthdays.state.copied] == ["王小明"]


def test_consent_taken_back_meanwhile_leaves_the_member_out_of_the_letters(desk: Desk) -> None:
    member = enrol(desk, solar(11, 22))
    stage = stage_at(desk)
    birthdays = stage.presenter.birthdays
    birthdays.refresh()
    assert birthdays.state.ahead is not None
    rows = birthdays.state.ahead.rows
    never = told("王小明", solar(11, 22), reminders=False)
    desk.shop.members.edit(member.member_id, never, by=desk.owner)
    birthdays.write_letters(rows)
    assert stage.shown.letters == []
    assert birthdays.state.ahead.rows == ()


def test_labels_need_an_address_and_begin_where_the_sheet_has_some(desk: Desk) -> None:
    member = enrol(desk, solar(11, 22))
    stage = stage_at(desk)
    birthdays = stage.presenter.birthdays
    birthdays.refresh()
    birthdays.print_labels(first=1)
    assert isinstance(birthdays.state.problem, NoAddresses)
    there = replace(
        told("王小明", solar(11, 22)), particulars=Particulars(address="310015 路 9 号")
    )
    desk.shop.members.edit(member.member_id, there, by=desk.owner)
    birthdays.print_labels(first=4)
    assert stage.shown.labels == [((Address("王小明", None, "310015 路 9 号"),), 4)]
    birthdays.print_list()
    assert stage.shown.lists[0].ahead == birthdays.state.ahead


def test_letters_labels_and_the_list_are_of_everybody_though_fewer_rows_are_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Birthdays.ahead, "__kwdefaults__", {"limit": 2})
    monkeypatch.setattr(making, "AT_ONCE", 2)
    for number in range(5):
        there = Particulars(address=f"310015 路 {number} 号")
        said = replace(told(f"人{number}", solar(11, 22)), particulars=there)
        desk.shop.members.enrol(said, by=desk.owner)
    stage = stage_at(desk)
    birthdays = stage.presenter.birthdays
    birthdays.refresh()
    assert birthdays.state.ahead is not None
    assert (len(birthdays.state.ahead.rows), birthdays.state.ahead.count) == (2, 5)
    birthdays.write_every_letter(days=7)
    birthdays.print_labels(first=1)
    birthdays.print_list()
    ((found, _),) = stage.shown.labels
    (letters,) = stage.shown.letters
    assert len(letters) == len(found) == len(stage.shown.lists[0].ahead.rows) == 5
    far = [state.making for state in stage.view.states if state.making is not None]
    assert Making(0, 5) in far
    assert stage.view.last.making is None


def test_more_than_a_paper_takes_is_refused_with_a_sentence(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers, "MOST_PARTS", 1)
    for name in ("王小明", "李秀英"):
        desk.shop.members.enrol(told(name, solar(11, 22)), by=desk.owner)
    stage = stage_at(desk)
    birthdays = stage.presenter.birthdays
    birthdays.refresh()
    asks = (
        partial(birthdays.write_every_letter, days=7),
        partial(birthdays.print_labels, first=1),
        partial(birthdays.print_list),
    )
    for ask in asks:
        ask()
        problem = birthdays.state.problem
        assert isinstance(problem, TooManyForPaper)
        assert (problem.count, problem.most) == (2, 1)
        birthdays.refresh()
    assert (stage.shown.letters, stage.shown.labels, stage.shown.lists) == ([], [], [])


def test_letters_that_are_stopped_show_nothing(desk: Desk) -> None:
    for name in ("王小明", "李秀英"):
        desk.shop.members.enrol(told(name, solar(11, 22)), by=desk.owner)
    steps = StepExecutor()
    stage = stage_at(desk, jobs=jobs_on(steps))
    while steps.waiting:
        steps.step()
    stage.presenter.write_letters()
    steps.step()
    assert [state.making for state in stage.view.states][-1] == Making(0, 2)
    stage.presenter.birthdays.making.cancel()
    while steps.waiting:
        steps.step()
    assert stage.shown.letters == []
    assert [state.making for state in stage.view.states][-1] is None


def test_the_list_looks_as_far_as_asked(desk: Desk) -> None:
    enrol(desk, solar(12, 15))
    birthdays = stage_at(desk).presenter.birthdays
    for days, count in ((7, 0), (15, 0), (30, 1), (0, 0)):
        birthdays.look_ahead(days)
        assert birthdays.state.ahead is not None
        assert (birthdays.state.days, birthdays.state.ahead.count) == (days, count)


@pytest.mark.parametrize("ending", list(Ending))
def test_the_whole_list_is_saved_as_a_table_and_the_log_says_so(desk: Desk, ending: Ending) -> None:
    for number in range(205):
        enrol(desk, solar(11, 22), name=f"m{number}")
    birthdays = stage_at(desk).presenter.birthdays
    birthdays.refresh()
    birthdays.save_list(ending)
    saved = birthdays.state.saved
    assert saved is not None
    assert saved.name == f"生日名单 2026-11-21.{ending.value}"
    if ending is Ending.CSV:
        assert len(saved.read_text("utf-8-sig").splitlines()) == 207
    else:
        assert load_workbook(saved).worksheets[0].max_row == 207
    ((action,),) = rows("SELECT action FROM audit_line ORDER BY id DESC LIMIT 1")
    assert action == "export members"


def test_a_manager_needs_the_owner_to_save_the_list(desk: Desk) -> None:
    enrol(desk, solar(11, 22))
    stage = stage_at(desk, by=Actor(2, "小李", Role.MANAGER))
    birthdays = stage.presenter.birthdays
    birthdays.refresh()
    birthdays.save_list(Ending.CSV)
    assert birthdays.state.saved is None
    ((why, granted),) = stage.shown.asked
    assert isinstance(why, NotPermitted)
    with pytest.raises(NotPermitted):
        desk.shop.today_book.whole_birthday_list(days=7, by=Actor(2, "小李", Role.MANAGER))
    granted(desk.owner)
    assert birthdays.state.saved is not None


def test_a_folder_that_takes_nothing_leaves_the_list_and_says_why(desk: Desk) -> None:
    enrol(desk, solar(11, 22))
    stage = stage_at(desk)
    stage.shown.folder.write_text("in the way")
    birthdays = stage.presenter.birthdays
    birthdays.refresh()
    birthdays.save_list(Ending.XLSX)
    assert isinstance(birthdays.state.problem, PaperNotSaved)
    assert birthdays.state.ahead is not None
