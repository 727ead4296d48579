"""The page of the log: the whole of it at once by its ids, narrowed in steps, the chain beside."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from shopclub.insights.log.action_words import LogGroup
from shopclub.staff import log_lines, log_proof
from shopclub.staff.log_proof import FaultKind
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.jobs import Jobs
from shopclub.ui.log import presenter as presenter_module
from shopclub.ui.log.days import days_of
from shopclub.ui.log.presenter import LogPresenter
from shopclub.ui.log.state import LogState
from shopclub.ui.log.words import chain_badge, faults_word, length_word, whole_line
from tests.builders import Desk, desk_in, spoil
from tests.staff.log_kept import log_kept
from tests.ui.stand_ins import StepExecutor, inline_jobs, jobs_on


class Watched:
    """The page as a fake view saw it."""

    def __init__(self, desk: Desk, *, jobs: Jobs | None = None, by: Actor | None = None) -> None:
        self.states: list[LogState] = []
        self.came: list[tuple[int, int]] = []
        self.opened: list[str] = []
        self.presenter = LogPresenter(
            desk.shop,
            jobs=jobs or inline_jobs(),
            by=by or desk.owner,
            language=lambda: "en",
            open_thing=lambda entry: self.opened.append(entry.about.kind),
        )
        self.presenter.attach(self)

    def display(self, state: LogState) -> None:
        self.states.append(state)

    def rows_came(self, first: int, last: int) -> None:
        self.came.append((first, last))

    @property
    def state(self) -> LogState:
        return self.presenter.state

    def titles(self) -> list[str]:
        """Return every line of the list, read to its end."""
        self.presenter.need(0, self.state.shown)
        rows = [self.presenter.window.row(place) for place in range(self.state.shown)]
        return [row.saying.title for row in rows if row is not None]


@pytest.fixture(scope="module")
def shop_with_log(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Yield a shop with a log of ten lines, six of them sales."""
    with desk_in(Path(tmp_path_factory.mktemp("log"))) as desk:
        member = desk.enrol("王小明", "13800138000")
        for amount in range(100, 700, 100):
            desk.ring_up(amount, member=member, sale_id=f"sale {amount}")
        yield desk


@pytest.fixture
def desk(shop_with_log: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Let a block hold four lines, a step look at three ids, and the chain go on by four."""
    monkeypatch.setattr(presenter_module, "BLOCK", 4)
    monkeypatch.setattr(log_lines.step_from, "__kwdefaults__", {"limit": 3})
    monkeypatch.setattr(log_proof.go_on, "__kwdefaults__", {"limit": 4})
    return shop_with_log


def newest(desk: Desk) -> int:
    return desk.shop.audit_log.newest(by=desk.owner)


def test_the_whole_log_is_there_at_once_and_only_blocks_in_sight_are_read(desk: Desk) -> None:
    page = Watched(desk)
    count = newest(desk)
    assert (page.state.shown, page.state.searching) == (count, False)
    assert page.came == []
    page.presenter.need(0, 3)
    page.presenter.need(0, 5)
    assert page.came == [(0, 3), (4, 7)]
    row = page.presenter.window.row(0)
    assert row is not None
    assert (row.entry.line_id, row.saying.title) == (count, "Sale of ¥6.00")
    assert row.when == "2026-11-21 10:42:00"
    assert len(page.titles()) == count


def test_what_narrows_the_log_stays_while_another_thing_narrows_it_too(desk: Desk) -> None:
    page = Watched(desk)
    page.presenter.narrow.choose_group(LogGroup.SALES)
    assert page.titles() == [f"Sale of ¥{yuan}.00" for yuan in (6, 5, 4, 3, 2, 1)]
    page.presenter.narrow.choose_person(0)
    assert page.titles() == []
    page.presenter.narrow.choose_person(desk.owner.staff_id)
    assert len(page.titles()) == 6
    page.presenter.narrow.choose_group(LogGroup.MEMBERS)
    assert page.titles() == ["Member joined"]
    page.presenter.narrow.choose_group(LogGroup.OTHER)
    assert page.titles() == []
    page.presenter.narrow.choose_group(None)
    assert len(page.titles()) == newest(desk)


def test_days_that_are_none_are_marked_and_the_list_stays(desk: Desk) -> None:
    page = Watched(desk)
    whole = page.state.shown
    page.presenter.narrow.enter_days("2026-13-01", "")
    assert page.state.days_refused
    assert page.state.shown == whole
    page.presenter.narrow.enter_days("2026-11-22", "")
    assert (page.state.days_refused, page.state.shown) == (False, 0)
    page.presenter.narrow.enter_days("", "2026/11/21")
    assert page.state.shown == whole


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("", "", (None, None)),
        ("２０２６-11-21", " 2026.11.22 ", (date(2026, 11, 21), date(2026, 11, 22))),
        ("2026-11-22", "2026-11-21", None),
        ("yesterday", "", None),
        ("", "2026-02-30", None),
    ],
)
def test_days_are_read_as_people_type_them(
    first: str, last: str, days: tuple[date | None, date | None] | None
) -> None:
    assert days_of(first, last) == days


def test_lines_about_a_member_or_a_receipt_are_looked_for_and_let_go(desk: Desk) -> None:
    page = Watched(desk)
    page.presenter.narrow.look_for("王小")
    assert len(page.titles()) == 7
    page.presenter.narrow.look_for("261121-01-0002")
    assert page.titles() == ["Sale of ¥2.00"]
    page.presenter.narrow.look_for("nobody at all")
    assert page.state.found_nothing
    assert page.titles() == ["Sale of ¥2.00"]
    page.presenter.narrow.look_for("")
    assert (page.state.found_nothing, page.state.shown) == (False, newest(desk))


def test_an_answer_to_an_older_question_is_dropped_and_a_page_that_is_gone_reads_no_more(
    desk: Desk,
) -> None:
    steps = StepExecutor()
    page = Watched(desk, jobs=jobs_on(steps))
    page.presenter.narrow.choose_group(LogGroup.SALES)
    page.presenter.narrow.choose_group(LogGroup.MEMBERS)
    while steps.waiting:
        steps.step(len(steps.waiting) - 1)
    assert page.state.group is LogGroup.MEMBERS
    assert page.state.shown == 1
    page.presenter.refresh()
    before = len(page.states)
    page.presenter.detach()
    while steps.waiting:
        steps.step()
    assert len(page.states) == before


def test_lines_are_read_between_the_steps_of_the_chain(desk: Desk) -> None:
    steps = StepExecutor()
    page = Watched(desk, jobs=jobs_on(steps))
    heard = set()
    while steps.waiting:
        steps.step()
        heard.add(chain_badge(page.state.chain)[0])
    count = newest(desk)
    assert f"{count} lines, unbroken" in heard
    assert {said for said in heard if said.startswith("Checking the chain: ")} >= {
        f"Checking the chain: {4 * 100 // count}%"
    }


def test_a_broken_chain_is_said_and_its_lines_are_marked(desk: Desk) -> None:
    with log_kept():
        spoil("DELETE FROM audit_line WHERE id = 4", "UPDATE audit_line SET at = 1 WHERE id = 6")
        page = Watched(desk)
        titles = page.titles()
    chain = page.state.chain
    assert chain is not None
    assert [fault.kind for fault in chain.faults] == [
        FaultKind.REMOVED, FaultKind.UNPROVED, FaultKind.CHANGED,
    ]  # fmt: skip
    assert chain_badge(chain)[0] == "The chain is broken"
    assert faults_word(chain) == (
        "Line 4 is missing. Line 5 cannot be proved: the one before it is missing."
        " Line 6 was changed."
    )
    assert page.state.breaks(6)
    assert not page.state.breaks(7)
    assert "This line is missing" in titles


def test_the_chosen_line_is_told_whole_and_what_it_is_about_opens(desk: Desk) -> None:
    page = Watched(desk)
    page.presenter.need(0, 3)
    page.presenter.choose_row(0)
    assert page.state.chosen is not None
    said = whole_line(page.state.chosen)
    assert said.startswith(
        f"Line {newest(desk)}  ·  2026-11-21 10:42:00  ·  老王  ·  Sale of ¥6.00"
    )
    page.presenter.open_row(0)
    page.presenter.open_row(900)
    assert page.opened == ["paper"]


def test_how_many_lines_there_are_is_said_also_while_they_are_looked_for(desk: Desk) -> None:
    steps = StepExecutor()
    page = Watched(desk, jobs=jobs_on(steps))
    assert length_word(page.state) == "Looking ..."
    page.presenter.narrow.choose_group(LogGroup.SALES)
    heard = []
    while steps.waiting:
        steps.step()
        heard.append(length_word(page.state))
    assert "3 found, looking on ..." in heard
    assert heard[-1] == "6 lines"


def test_somebody_who_may_not_read_the_log_is_refused_and_sees_nothing(desk: Desk) -> None:
    page = Watched(desk, by=Actor(2, "小李", Role.CASHIER))
    assert isinstance(page.state.problem, NotPermitted)
    assert page.state.shown == 0
