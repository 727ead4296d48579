from datetime import timedelta

import pytest

from shopclub.counter.till_terms import AmountNeedsOwner, RefundNeedsOwner, SaleTooOld
from shopclub.staff.guessing import SignInLocked
from shopclub.staff.roles import Actor, NotPermitted, Permission, Role
from shopclub.staff.staff import WrongPin
from shopclub.storage.problems import DiskFull
from shopclub.ui.jobs import Refusal
from shopclub.ui.staff.pin_presenter import (
    PinPresenter,
    PinState,
    approving,
    permission_wanted,
    signing_in,
    taking_over,
)
from tests.builders import PIN, Desk
from tests.ui.stand_ins import (
    RecordingNavigator,
    RecordingView,
    StepExecutor,
    inline_jobs,
    jobs_on,
)

View = RecordingView[PinState]


@pytest.fixture
def navigator() -> RecordingNavigator:
    return RecordingNavigator()


@pytest.fixture
def presenter(desk: Desk, navigator: RecordingNavigator) -> PinPresenter:
    presenter = signing_in(desk.shop, jobs=inline_jobs(), proved=navigator.to_counter)
    presenter.attach(View())
    return presenter


def test_the_owner_alone_is_chosen_and_signs_in(
    presenter: PinPresenter, desk: Desk, navigator: RecordingNavigator
) -> None:
    assert [person.name for person in presenter.state.people] == ["老王"]

    presenter.enter(PIN)

    assert navigator.ways == [("counter", desk.owner)]


def test_a_wrong_pin_is_said_and_choosing_someone_else_takes_it_back(
    presenter: PinPresenter, desk: Desk, navigator: RecordingNavigator
) -> None:
    cashier = desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    presenter.look_again()
    presenter.enter("739152")
    wrong = presenter.state.refusal
    assert isinstance(wrong, WrongPin)

    presenter.choose_next(1)
    assert presenter.state.refusal is None
    presenter.enter("739152")

    assert navigator.ways == [("counter", Actor(cashier.staff_id, "小王", Role.CASHIER))]


def test_the_arrows_stop_at_the_ends(presenter: PinPresenter, desk: Desk) -> None:
    cashier = desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    presenter.look_again()

    presenter.choose_next(-1)
    assert presenter.state.chosen == desk.owner.staff_id
    presenter.choose_next(1)
    presenter.choose_next(1)
    assert presenter.state.chosen == cashier.staff_id
    presenter.choose(99)
    assert presenter.state.chosen == cashier.staff_id


def test_after_five_wrong_pins_one_waits(presenter: PinPresenter, desk: Desk) -> None:
    for _ in range(5):
        presenter.enter("111111")
    presenter.enter(PIN)

    refusal = presenter.state.refusal
    assert isinstance(refusal, SignInLocked)
    assert refusal.wait == timedelta(seconds=30)
    desk.clock.advance(timedelta(seconds=31))
    presenter.enter(PIN)
    assert presenter.state.refusal is None


def test_enter_without_a_pin_costs_no_try(presenter: PinPresenter) -> None:
    for _ in range(6):
        presenter.enter(" ")

    assert presenter.state.refusal is None


def test_pressing_twice_is_one_try(desk: Desk, navigator: RecordingNavigator) -> None:
    lane = StepExecutor()
    presenter = signing_in(desk.shop, jobs=jobs_on(lane), proved=navigator.to_counter)
    presenter.attach(View())
    lane.step()

    presenter.enter(PIN)
    presenter.enter(PIN)

    assert presenter.state.busy
    assert len(lane.waiting) == 1
    lane.step()
    assert len(navigator.ways) == 1


def test_a_key_chooses_the_person_at_its_place(presenter: PinPresenter, desk: Desk) -> None:
    cashier = desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    presenter.look_again()

    presenter.choose_place(1)
    assert presenter.state.chosen == cashier.staff_id
    presenter.choose_place(2)
    assert presenter.state.chosen == cashier.staff_id


Approval = tuple[PinPresenter, list[Actor], Actor]


@pytest.fixture
def approval(desk: Desk) -> Approval:
    """A cashier asks; another cashier works here too, who may not approve."""
    cashier = desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    desk.shop.staff.appoint(name="小李", role=Role.OWNER, pin="618354", by=desk.owner)
    approved: list[Actor] = []
    presenter = approving(
        desk.shop,
        jobs=inline_jobs(),
        asked_by=cashier,
        permission=Permission.EXCEED_LIMITS,
        proved=approved.append,
    )
    presenter.attach(View())
    return presenter, approved, cashier


def test_only_those_who_may_are_asked_and_one_of_them_approves_once(
    approval: Approval, desk: Desk
) -> None:
    presenter, approved, _ = approval
    assert [person.name for person in presenter.state.people] == ["老王", "小李"]

    presenter.choose_place(1)
    presenter.enter("618354")
    presenter.enter("618354")

    assert [(actor.name, actor.role) for actor in approved] == [("小李", Role.OWNER)]
    assert presenter.state.done


def test_a_wrong_pin_approves_nothing_and_can_be_tried_again(approval: Approval) -> None:
    presenter, approved, _ = approval
    presenter.enter("739152")
    assert isinstance(presenter.state.refusal, WrongPin)
    assert approved == []
    presenter.enter("４８２９１６")
    assert [actor.name for actor in approved] == ["老王"]


def test_five_wrong_pins_make_the_owner_wait_at_the_screen_too(
    approval: Approval, desk: Desk
) -> None:
    presenter, approved, _ = approval
    for _ in range(5):
        presenter.enter("739152")
    presenter.enter(PIN)
    refusal = presenter.state.refusal
    assert isinstance(refusal, SignInLocked)
    assert refusal.wait == timedelta(seconds=30)
    assert approved == []


def test_an_answer_that_comes_after_escape_changes_nothing(desk: Desk) -> None:
    lane = StepExecutor()
    approved: list[Actor] = []
    presenter = approving(
        desk.shop,
        jobs=jobs_on(lane),
        asked_by=desk.owner,
        permission=Permission.EXCEED_LIMITS,
        proved=approved.append,
    )
    view = View()
    presenter.attach(view)
    lane.step()
    presenter.enter(PIN)
    shown = len(view.states)

    presenter.detach()
    lane.step()

    assert approved == []
    assert len(view.states) == shown


def test_only_the_one_who_takes_over_is_asked(desk: Desk) -> None:
    cashier = desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    came: list[Actor] = []
    presenter = taking_over(
        desk.shop, jobs=inline_jobs(), staff_id=cashier.staff_id, proved=came.append
    )
    presenter.attach(View())
    assert [person.name for person in presenter.state.people] == ["小王"]
    presenter.enter(PIN)
    assert came == []
    presenter.enter("739152")
    assert came == [cashier]


@pytest.mark.parametrize(
    ("why", "permission"),
    [
        (AmountNeedsOwner(2, 1), Permission.EXCEED_LIMITS),
        (RefundNeedsOwner(2, 1), Permission.EXCEED_LIMITS),
        (SaleTooOld(2, 1), Permission.EXCEED_LIMITS),
        (NotPermitted(Permission.MANAGE_STAFF, Role.CASHIER), Permission.MANAGE_STAFF),
        (NotPermitted(Permission.CONFIRM_CLOCK, Role.MANAGER), Permission.CONFIRM_CLOCK),
    ],
)
def test_a_refusal_says_what_one_must_be_allowed(why: Refusal, permission: Permission) -> None:
    assert permission_wanted(why) is permission


def test_nobody_approves_a_full_disk() -> None:
    with pytest.raises(ValueError, match="fault of the world"):
        permission_wanted(DiskFull())
