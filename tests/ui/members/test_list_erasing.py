"""Who was silent for years is erased from the list: a word, a backup, progress, a way to stop."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from shopclub.backup.problems import BackupNotMade, PlaceFault
from shopclub.counter import silence
from shopclub.counter.erasing import EraseWordMissing
from shopclub.members.listing import MemberFilter, StandingChoice
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.ui.members import list_bulk
from shopclub.ui.members.list_bulk import BulkWork
from shopclub.ui.members.list_screen import MemberListScreen
from shopclub.ui.members.list_state import Done, Work
from shopclub.ui.members.list_words import done_word, progress_word, silent_word
from tests.builders import Desk
from tests.ui.members.listing import Listed, listed
from tests.ui.stand_ins import inline_jobs

SILENT = MemberFilter(standing=StandingChoice.SILENT)


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Erase two at a time, so that there are steps."""
    monkeypatch.setattr(list_bulk, "ERASED_AT_ONCE", 2)


def silent(desk: Desk, count: int, *, by: Actor | None = None) -> Listed:
    """Open the list of those who were silent, everyone ticked."""
    desk.turn_to(date(2021, 1, 4))
    desk.ring_up(1_000)
    for number in range(count):
        desk.enrol(f"人{number}")
    desk.turn_to(date(2026, 11, 21))
    desk.enrol("new")
    page = listed(desk, by=by, jobs=inline_jobs())
    page.presenter.narrow(SILENT)
    page.presenter.turn_every()
    assert page.state.chosen == count
    return page


def gone() -> int:
    return len(rows("SELECT * FROM member_erased"))


def test_everyone_who_is_ticked_is_erased_in_steps_and_it_is_said(desk: Desk) -> None:
    page = silent(desk, 5)
    page.bulk.erase("erase")
    assert gone() == 5
    steps = [state.progress for state in page.view.states if state.progress is not None]
    done = (step.done for step in steps if step.work is Work.ERASE)
    assert [*dict.fromkeys(done)] == [0, 2, 4]
    assert progress_word(steps[-1]) == "Erased: 4 of 5"
    assert page.state.done is not None
    assert done_word(page.state.done) == "5 people erased; every sum stays."
    assert page.state.progress is None
    assert page.state.is_nobody
    assert page.state.chosen == 0


def test_whoever_was_silent_is_proposed_above_the_whole_list(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(silence, "AT_ONCE", 2)
    page = silent(desk, 5)
    assert silent_word(page.state) == ""
    page.presenter.choose_view(None)
    assert silent_word(page.state) == (
        "5 people were silent for years and are proposed for erasing."
    )
    page.presenter.narrow(SILENT)
    page.presenter.turn_every()
    page.bulk.erase("ERASE")
    page.presenter.choose_view(None)
    assert silent_word(page.state) == ""


def test_a_manager_who_may_not_erase_is_proposed_nobody(desk: Desk) -> None:
    page = silent(desk, 2, by=Actor(1, "x", Role.MANAGER))
    page.presenter.choose_view(None)
    assert page.state.silent == 0


def test_the_button_shows_them(desk: Desk, qtbot: QtBot) -> None:
    page = silent(desk, 2)
    screen = MemberListScreen(page.presenter, bulk=page.bulk, today=desk.shop.clock.today)
    qtbot.addWidget(screen)
    page.presenter.choose_view(None)
    assert "2 people were silent" in screen.silent.text()
    screen.look.click()
    assert page.presenter.state.listing.narrowed == SILENT
    assert page.presenter.state.length == 2
    assert screen.silent.text() == ""


def test_without_the_word_nothing_happens(desk: Desk) -> None:
    page = silent(desk, 3)
    page.bulk.erase("yes")
    assert isinstance(page.state.name_problem, EraseWordMissing)
    assert gone() == 0
    assert page.state.chosen == 3


def test_a_manager_needs_the_owner(desk: Desk) -> None:
    page = silent(desk, 3, by=Actor(1, "x", Role.MANAGER))
    page.bulk.erase("ERASE")
    ((why, granted),) = page.asked
    assert isinstance(why, NotPermitted)
    assert gone() == 0
    granted(desk.owner)
    assert gone() == 3


def test_without_a_backup_nobody_is_erased(desk: Desk) -> None:
    page = silent(desk, 3)
    fault = BackupNotMade(PlaceFault.FULL, "stick")
    page.bulk._safeguard = lambda go, refused: refused(fault)
    page.bulk.erase("ERASE")
    assert gone() == 0
    assert page.state.problem is fault
    assert page.state.progress is None


def test_what_is_stopped_leaves_whole_people(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = silent(desk, 5)
    erase = type(desk.shop.erasing).erase_silent

    def once(*args: object, **named: object) -> object:
        done = erase(*args, **named)  # type: ignore[arg-type]
        page.bulk.cancel()
        return done

    monkeypatch.setattr(type(desk.shop.erasing), "erase_silent", once)
    page.bulk.erase("ERASE")
    assert gone() == 2
    assert page.state.done is not None
    assert page.state.done.count == 2
    assert page.state.progress is None
    assert desk.shop.check() == ()


def test_the_bar_offers_it_only_where_the_silent_are_shown(desk: Desk, qtbot: QtBot) -> None:
    page = silent(desk, 2)
    screen = MemberListScreen(page.presenter, bulk=page.bulk, today=desk.shop.clock.today)
    qtbot.addWidget(screen)
    screen.resize(1100, 700)
    screen.show()
    if not page.presenter.state.chosen:
        page.presenter.turn_every()
    assert screen.bar._erase.isVisible()
    page.presenter.narrow(MemberFilter())
    page.presenter.turn_every()
    assert not screen.bar._erase.isVisible()
    assert screen.bar._export.isVisible()


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (Done(Work.TAG, 1, "vip"), "vip: given to 1 member."),
        (Done(Work.TAG, 1_200, "vip"), "vip: given to 1,200 members."),
        (Done(Work.ERASE, 1), "1 person erased; every sum stays."),
        (Done(Work.EXPORT, 1, "a.csv"), "1 member written to a.csv."),
        (Done(Work.EXPORT, 2, "a.csv"), "2 members written to a.csv."),
    ],
)
def test_what_was_done_to_one_is_said_of_one(done: Done, said: str) -> None:
    assert done_word(done) == said


def test_those_are_erased_who_were_ticked_when_the_word_was_typed(desk: Desk) -> None:
    page = silent(desk, 4)
    held = list[Callable[[], None]]()
    bulk = BulkWork(
        page.presenter,
        ask_owner=lambda why, *, granted: None,
        show_cards=lambda faces, paper: None,
        safeguard=lambda go, refused: held.append(go),
    )
    page.presenter.turn(0)
    assert page.state.chosen == 3
    kept = page.names()[0]
    bulk.erase("erase")
    page.presenter.turn(0)
    page.presenter.turn(1)
    (go,) = held
    go()
    left = {row[0] for row in rows("SELECT name FROM member_person")}
    assert gone() == 3
    assert left == {kept, "new"}, "who was let off then stays, whatever is ticked by now"
