"""The owner's evening: today's page, a greeting, the member and back; every look is whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from shopclub.birthdays.greetings import Greeting
from shopclub.config import Theme
from shopclub.members.people import NewMember
from shopclub.rewards.gifts import GiftSaid
from shopclub.ui.birthdays.page import BirthdaysPage
from shopclub.ui.counter.screen import CounterScreen
from shopclub.ui.members.merge_dialog import MergeDialog
from shopclub.ui.members.page_screen import MemberPageScreen
from shopclub.ui.office.screen import OfficeScreen
from shopclub.ui.paper.dialog import PaperDialog
from shopclub.ui.rewards.gift_form_dialog import GiftFormDialog
from shopclub.ui.rewards.screen import RewardsScreen
from shopclub.ui.today.presenter import ListKind
from shopclub.ui.today.row import LineRow
from shopclub.ui.widgets.nav_item import NavItem
from tests.journeys.evenings import Set, evening
from tests.journeys.looks import inspect


def greeted(row: LineRow) -> Greeting | None:
    assert row._line.coming is not None
    return row._line.coming.greeting


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Set]:
    with evening(tmp_path) as stage:
        yield stage


def test_the_office_opens_on_today_and_a_row_leads_to_the_member_and_back(stage: Set) -> None:
    stage.hands.press("F12")
    page = stage.page()
    names = [row._line.name for row in stage.rows()]
    assert names[:2] == ["李秀英", "赵丽华"]
    stage.rows()[0].click()
    stage.hands.settle()
    assert stage.shows(MemberPageScreen)
    stage.hands.press("Escape")
    assert stage.page() is page
    stage.hands.press("Escape")
    assert stage.shows(CounterScreen)


def test_the_rail_says_how_many_things_wait_and_the_summary_is_a_press_away(stage: Set) -> None:
    stage.hands.press("F12")
    page = stage.page()
    (item,) = [item for item in stage.desk.window.findChildren(NavItem) if item.isChecked()]
    assert page._state is not None
    assert page._state.today is not None
    assert item.accessibleName() == f"Today {page._state.today.waiting}"
    stage.rows()[0].menu().actions()[0].trigger()
    stage.hands.settle()
    assert item.accessibleName() == f"Today {page._state.today.waiting}"
    for button, title in (
        (page._head.summary, "Report"),
        (page._head.letters, "Birthday letters"),
    ):
        button.click()
        stage.hands.settle()
        stage.hands.wait_for(stage.paper_is_there, what="the paper")
        (dialog,) = stage.desk.window.findChildren(PaperDialog)
        assert dialog.accessibleName() == title
        stage.hands.press("Escape")


def test_a_gift_that_runs_out_opens_on_the_page_of_rewards(stage: Set) -> None:
    shop, owner = stage.desk.window._open_shop(), stage.desk.window.staff.actor
    gift = shop.gifts.add(GiftSaid("保温杯", 500, stock=0), by=owner)
    stage.hands.press("F12")
    (row,) = [row for row in stage.rows() if row._line.gift_id == gift.gift_id]
    row.click()
    stage.hands.settle()
    (form,) = stage.desk.window.findChildren(GiftFormDialog)
    assert form.isVisible()
    office = stage.desk.window._stack.currentWidget()
    assert isinstance(office, OfficeScreen)
    assert isinstance(office.page, RewardsScreen)
    stage.hands.press("Escape")
    assert stage.desk.window.findChildren(GiftFormDialog) == []


def test_two_who_may_be_one_person_open_the_merge_and_are_one_when_the_owner_is_back(
    stage: Set,
) -> None:
    shop, owner = stage.desk.window._open_shop(), stage.desk.window.staff.actor
    one, other = (
        shop.members.enrol(NewMember("欧阳小月", phone), by=owner)
        for phone in ("13888880001", "13888880002")
    )
    stage.hands.press("F12")
    (row,) = [row for row in stage.rows() if row._line.double is not None]
    assert row.accessibleName() == "欧阳小月, twice, phones one slip apart"
    row.click()
    stage.hands.settle()
    (dialog,) = stage.desk.window.findChildren(MergeDialog)
    quote = dialog._presenter.state.quote
    assert quote is not None
    assert (quote.into.member, quote.gone.member) == (one, other)
    dialog.primary_button.click()
    merge = dialog._presenter
    stage.hands.wait_for(lambda: bool(merge.state.merged_into or merge.state.problem), what="it")
    assert (merge.state.merged_into, merge.state.problem) == (one.member_id, None)
    stage.hands.press("Escape")
    assert [row for row in stage.rows() if row._line.double is not None] == []
    stage.page().show_thing(tuple(ListKind).index(ListKind.DOUBLES))
    assert stage.page()._head.accessibleName() == "May be the same person"


def test_a_greeting_ticked_in_the_office_is_gone_from_the_badge(stage: Set) -> None:
    badge = stage.badge()
    assert badge.isVisible()
    assert badge.accessibleName() == "Birthdays 2"
    stage.hands.press("F12")
    stage.rows()[0].menu().actions()[1].trigger()
    stage.hands.settle()
    greeting = stage.rows()[0].greeting
    assert greeting is not None
    assert greeting.text() == "Called"
    assert stage.rows()[0].toolTip() == "Called by Lao Wang"
    stage.hands.press("F12")
    assert badge.accessibleName() == "Birthdays 1"


def test_the_badge_opens_a_list_where_the_cashier_greets_without_papers(stage: Set) -> None:
    stage.badge().click()
    stage.hands.settle()
    assert stage.shows(BirthdaysPage)
    assert [row._line.name for row in stage.rows()] == ["李秀英", "赵丽华"]
    words = [action.text() for action in stage.rows()[0].menu().actions()]
    assert words == ["&Said it", "&Called", "&Wrote"]
    for _ in range(2):
        waiting = next(row for row in stage.rows() if greeted(row) is None)
        waiting.menu().actions()[0].trigger()
        stage.hands.settle()
    stage.hands.press("Escape")
    assert stage.shows(CounterScreen)
    assert not stage.badge().isVisible()


def test_letters_labels_and_the_list_open_from_the_list_of_birthdays(stage: Set) -> None:
    stage.hands.press("F12")
    page = stage.page()
    page._presenter.open_list(ListKind.BIRTHDAYS)
    stage.hands.settle()
    tools = page._birthdays._tools
    assert tools is not None
    for button, title in (
        (tools._letters, "Birthday letters"),
        (tools._print, "List of birthdays"),
    ):
        button.click()
        stage.hands.settle()
        stage.hands.wait_for(stage.paper_is_there, what="the paper")
        (dialog,) = stage.desk.window.findChildren(PaperDialog)
        assert dialog.accessibleName() == title
        stage.hands.press("Escape")
    tools._labels.click()
    stage.hands.settle()
    assert page._birthdays._problem.text() == "Nobody in this list has told an address."
    stage.rows()[0].menu().actions()[-1].trigger()
    stage.hands.settle()
    said = QGuiApplication.clipboard().text()
    assert said.startswith("Dear 李秀英,\nYour birthday is on 22 Mar.")
    assert said.endswith("Happy Corner")
    assert page._birthdays._copied.isVisible()


@pytest.mark.full
def test_every_list_is_whole_in_every_look_switched_live(stage: Set) -> None:
    stage.hands.press("F12")
    page = stage.page()
    stage.desk.window.resize(1024, 600)
    faults: list[str] = []
    read = 0
    for language in ("en", "zh_CN", "zh_TW"):
        for theme in (Theme.LIGHT, Theme.DARK):
            stage.hands.choose_language(language)
            stage.hands.wear(theme)
            for kind in (None, *ListKind):
                page._presenter.close_list()
                if kind is not None:
                    page._presenter.open_list(kind)
                stage.hands.settle()
                found = inspect(stage.desk.window)
                read += found.read
                faults += [f"{language} {theme} {kind}: {fault}" for fault in found.faults]
    print(f"{read} widgets read")
    assert faults == []
    assert read > 500
