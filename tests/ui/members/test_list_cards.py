"""Cards of those who are ticked in the list: whole, noted, in parts, and stopped."""

import pytest

from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.ui.members import list_bulk, list_words
from tests.builders import Desk
from tests.ui.members.listing import listed, people
from tests.ui.members.test_list_presenter import EXPORTS
from tests.ui.stand_ins import StepExecutor, jobs_on


def test_cards_of_those_who_are_ticked_are_gathered_drawn_and_shown(desk: Desk) -> None:
    people(desk, 2)
    desk.ring_up(1_000, member=desk.enrol("人🎂"))
    page = listed(desk)
    page.presenter.turn(0)
    page.presenter.turn(1)
    page.bulk.print_cards()
    ((faces, paper),) = page.cards
    assert [face.member_name for face in faces] == ["人001", "人🎂"]
    assert paper.pdf.startswith(b"%PDF")
    assert paper.missing == ("🎂",)
    assert page.state.progress is None


def test_cards_of_many_need_the_owner_as_an_export_does(desk: Desk) -> None:
    people(desk, 2)
    page = listed(desk, by=Actor(desk.owner.staff_id, "小李", Role.MANAGER))
    page.presenter.turn_every()
    page.bulk.print_cards()
    ((why, granted),) = page.asked
    assert isinstance(why, NotPermitted)
    assert (page.cards, page.state.progress, rows(EXPORTS)) == ([], None, [])
    granted(desk.owner)
    assert rows(EXPORTS) == [(desk.owner.staff_id, "members", '{"members": 2}')]
    assert len(page.cards) == 1


def test_of_many_cards_the_first_are_shown_and_the_next_are_still_ticked(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (list_bulk, list_words):
        monkeypatch.setattr(module, "MOST_CARDS", 2)
    people(desk, 5)
    page = listed(desk)
    page.presenter.turn_every()
    assert list_words.chosen_word(page.state) == "5 chosen; cards come 2 at a time"
    for _ in range(3):
        page.bulk.print_cards()
    assert [len(faces) for faces, _ in page.cards] == [2, 2, 1]
    drawn = [face.member_name for faces, _ in page.cards for face in faces]
    assert sorted(drawn) == [f"人{number:03d}" for number in range(5)]
    assert list_words.chosen_word(page.state) == "1 chosen"


def test_cards_can_be_stopped_at_any_step_and_nothing_is_shown(desk: Desk) -> None:
    people(desk, 2)
    for allowed in range(1, 6):
        steps = StepExecutor()
        page = listed(desk, jobs=jobs_on(steps))
        while steps.waiting:
            steps.step()
        page.presenter.turn_every()
        page.bulk.print_cards()
        for _ in range(allowed):
            if steps.waiting:
                steps.step()
        stopped = bool(steps.waiting)
        page.bulk.cancel()
        while steps.waiting:
            steps.step()
        assert page.state.progress is None
        assert bool(page.cards) is not stopped
