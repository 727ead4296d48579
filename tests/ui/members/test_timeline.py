"""The line of time on the page: a window at a time, of all kinds or of some."""

from shopclub.counter.member_history import AT_ONCE, EVERYTHING, EventKind
from shopclub.ui.members.timeline_presenter import TimelinePresenter, TimelineState
from tests.builders import Desk
from tests.ui.stand_ins import RecordingView, StepExecutor, inline_jobs, jobs_on


def test_older_events_come_only_when_the_end_is_in_sight(desk: Desk) -> None:
    member = desk.enrol()
    for _ in range(AT_ONCE + 5):
        desk.ring_up(100, member=member)
    presenter = TimelinePresenter(desk.shop, jobs=inline_jobs())
    view: RecordingView[TimelineState] = RecordingView()
    presenter.attach(view)
    presenter.open_member(member.member_id)
    assert (len(view.last.events), view.last.more) == (AT_ONCE, True)
    presenter.need_more()
    assert (len(view.last.events), view.last.more) == (AT_ONCE + 6, False)
    presenter.need_more()
    assert len(view.last.events) == AT_ONCE + 6


def test_a_kind_is_read_alone_and_what_was_asked_before_is_not_shown(desk: Desk) -> None:
    member = desk.enrol()
    desk.ring_up(100, member=member)
    lane = StepExecutor()
    presenter = TimelinePresenter(desk.shop, jobs=jobs_on(lane))
    view: RecordingView[TimelineState] = RecordingView()
    presenter.attach(view)
    presenter.open_member(member.member_id)
    assert presenter.state.kinds == EVERYTHING
    presenter.choose(frozenset({EventKind.SALE}))
    lane.step(0)
    assert [len(state.events) for state in view.states] == [0] * len(view.states)
    lane.step()
    assert [event.kind for event in view.last.events] == [EventKind.SALE]
    assert not any(len(state.events) > 1 for state in view.states)


def test_a_purchase_opens_its_receipt_and_nothing_else_does(desk: Desk) -> None:
    member = desk.enrol()
    sold = desk.ring_up(100, member=member)
    shown: list[object] = []
    presenter = TimelinePresenter(desk.shop, jobs=inline_jobs(), show_receipt=shown.append)
    presenter.open_member(member.member_id)
    for place, _ in enumerate(presenter.state.events):
        presenter.open_paper(place)
    assert shown == [sold]
