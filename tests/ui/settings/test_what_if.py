"""If last month had been so: asked when keys rest, dropped by the next edit, waiting for red."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.fonts import load_fonts
from shopclub.ui.settings.form import Entry, TierField
from shopclub.ui.settings.what_if_panel import NO_ANSWER, WhatIfPanel
from shopclub.ui.settings.what_if_presenter import Stage, WhatIfPresenter, WhatIfState
from shopclub.ui.theme import Scheme, tokens
from shopclub.ui.widgets.look import apply_look
from tests.builders import Desk, desk_in
from tests.ui.settings.editing import Editing, edit
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on

OCTOBER, NOVEMBER = date(2026, 10, 5), date(2026, 11, 21)


class Asking:
    """The form of a shop that sold 123.45 to a member in October, and the question beside it."""

    def __init__(self, editing: Editing) -> None:
        self.editing = editing
        self.steps = StepExecutor()
        self.view: RecordingView[WhatIfState] = RecordingView()
        desk = editing.desk
        self.presenter = WhatIfPresenter(desk.shop, jobs=jobs_on(self.steps), by=desk.owner)
        self.presenter.attach(self.view)

    @property
    def would(self) -> int:
        answer = self.view.last.answer
        assert answer is not None
        assert self.view.last.stage is Stage.TOLD
        return answer.would.points

    def look(self) -> bool:
        return self.presenter.take(self.editing.state)

    def ask(self) -> None:
        self.look()
        self.presenter.ask()
        self.steps.step()


@pytest.fixture
def sold(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path, ladder=None) as desk:
        desk.turn_to(OCTOBER)
        desk.ring_up(12_345, member=desk.enrol())
        desk.turn_to(NOVEMBER)
        yield desk


@pytest.fixture
def asking(sold: Desk) -> Asking:
    return Asking(edit(sold))


def test_the_form_is_answered_and_the_same_form_is_not_asked_twice(asking: Asking) -> None:
    assert asking.look()
    assert asking.view.last.stage is Stage.COUNTS
    asking.presenter.ask()
    asking.steps.step()
    assert asking.would == 123
    assert not asking.look()
    asking.presenter.ask()
    assert asking.steps.waiting == []
    asking.editing.enter(earn_points="2")
    asking.ask()
    assert asking.would == 246
    asking.editing.presenter.enter_tier(0, TierField.MULTIPLIER, "1.5")
    asking.ask()
    assert asking.would == 370


def test_a_new_edit_drops_the_older_answer_even_one_that_comes_late(asking: Asking) -> None:
    for points in ("2", "3", "4"):
        asking.editing.enter(earn_points=points)
        asking.look()
        asking.presenter.ask()
    asking.steps.step(2)
    assert asking.would == 493
    told = len(asking.view.states)
    asking.steps.step()
    asking.steps.step()
    assert len(asking.view.states) == told


def test_bad_input_waits_and_the_sentence_beside_it_stays(asking: Asking) -> None:
    asking.ask()
    asking.editing.enter(earn_points="x")
    assert not asking.look()
    assert asking.view.last.stage is Stage.WAITS
    assert asking.view.last.answer is not None
    assert asking.editing.refused("earn_points") is not None
    asking.presenter.ask()
    assert asking.steps.waiting == []
    asking.editing.enter(earn_points="3")
    asking.ask()
    assert asking.would == 370


@pytest.mark.parametrize(
    ("enter", "terms", "papers"),
    [
        ({"name": ""}, False, True),
        ({"effective": "soon"}, False, False),
        ({"refund_days": "x"}, False, False),
        ({"lasts": "0"}, True, True),
        ({"redeem_step": "0"}, True, True),
    ],
)
def test_only_what_is_shown_beside_waits(
    asking: Asking, enter: dict[str, str], terms: bool, papers: bool
) -> None:
    asking.editing.enter(**enter)
    state = asking.editing.state
    assert state.judged.refusals
    assert (state.terms_refused, state.papers_refused) == (terms, papers)


def test_a_refused_tier_waits_too(asking: Asking) -> None:
    asking.editing.presenter.enter_tier(2, TierField.THRESHOLD, "1")
    assert asking.editing.state.terms_refused


def test_the_tier_last_edited_is_the_one_on_paper(asking: Asking) -> None:
    presenter, editing = asking.editing.presenter, asking.editing
    assert editing.state.tier == "gold"
    presenter.enter_tier(1, TierField.MULTIPLIER, "1.3")
    assert editing.state.tier == "silver"
    editing.enter(earn_points="2")
    assert editing.state.tier == "silver"
    presenter.look_at_tier(0)
    assert editing.state.tier == "bronze"
    told = len(editing.view.states)
    for row in (0, 3):
        presenter.look_at_tier(row)
    assert len(editing.view.states) == told
    presenter.add_tier()
    assert editing.state.tier == "tier1"
    presenter.remove_tier(3)
    assert editing.state.tier == "gold"
    presenter.enter_tier(0, TierField.DISCOUNT, "1")
    presenter.discard()
    assert editing.state.tier == "gold"


def test_a_refusal_is_told_and_the_next_edit_asks_again(sold: Desk) -> None:
    editing = edit(sold)
    cashier = Actor(sold.owner.staff_id, "小王", Role.CASHIER)
    presenter = WhatIfPresenter(sold.shop, jobs=inline_jobs(), by=cashier)
    assert presenter.take(editing.state)
    presenter.ask()
    assert presenter.state.stage is Stage.FAILED
    assert isinstance(presenter.state.problem, NotPermitted)
    assert presenter.take(editing.state)


def test_nothing_is_looked_for_once_the_screen_is_gone(asking: Asking) -> None:
    asking.look()
    asking.presenter.ask()
    asking.presenter.detach()
    asking.steps.step()
    assert asking.presenter.state.answer is None


def test_the_panel_shows_both_sides_and_says_what_it_waits_for(
    qtbot: QtBot, qapp: QApplication, sold: Desk
) -> None:
    load_fonts()
    apply_look(qapp, tokens(Scheme.LIGHT))
    editing = edit(sold)
    panel = WhatIfPanel(WhatIfPresenter(sold.shop, jobs=inline_jobs(), by=sold.owner))
    qtbot.addWidget(panel)
    panel.resize(348, 320)
    panel.show()

    def told() -> list[list[str]]:
        rows = [*panel._figures, *(labels for _, labels in panel._tiers)]
        return [[label.text() for label in labels] for labels in rows]

    panel.show_state(editing.state)
    assert told()[0] == ["123", "123", ""]
    assert told()[-1] == ["0", "0", ""]
    assert panel._when.text() == "Oct"
    editing.enter(earn_points="3")
    panel.show_state(editing.state)
    assert told()[0] == ["123", NO_ANSWER, ""]
    qtbot.waitUntil(lambda: told()[0][1] != NO_ANSWER)
    assert told()[0] == ["123", "370", "+200.8%"]
    editing.enter(earn_points="")
    panel.show_state(editing.state)
    assert told()[0] == ["123", NO_ANSWER, ""]
    assert panel._note.text() == "Waits until every entry can be read."
    panel.resize(272, 320)
    assert not panel._figures[0][-1].isVisible()
    assert editing.state.form[Entry.EARN_POINTS] == ""
