from datetime import timedelta

import pytest

from shopclub.staff.roles import Actor, Role
from shopclub.staff.staff import SignInLocked, WrongPin
from shopclub.ui.sign_in.presenter import SignInPresenter, SignInState
from tests.builders import PIN, Desk
from tests.ui.stand_ins import (
    RecordingNavigator,
    RecordingView,
    StepExecutor,
    inline_jobs,
    jobs_on,
)

View = RecordingView[SignInState]


@pytest.fixture
def navigator() -> RecordingNavigator:
    return RecordingNavigator()


@pytest.fixture
def presenter(desk: Desk, navigator: RecordingNavigator) -> SignInPresenter:
    presenter = SignInPresenter(shop=desk.shop, jobs=inline_jobs(), navigator=navigator)
    presenter.attach(View())
    return presenter


def test_the_owner_alone_is_chosen_and_signs_in(
    presenter: SignInPresenter, desk: Desk, navigator: RecordingNavigator
) -> None:
    assert presenter.state.shop_name == "幸福小超市"
    assert [person.name for person in presenter.state.people] == ["老王"]

    presenter.sign_in(PIN)

    assert navigator.ways == [("counter", desk.owner)]


def test_a_wrong_pin_is_said_and_choosing_someone_else_takes_it_back(
    presenter: SignInPresenter, desk: Desk, navigator: RecordingNavigator
) -> None:
    cashier = desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    presenter.look_again()
    presenter.sign_in("739152")
    wrong = presenter.state.refusal
    assert isinstance(wrong, WrongPin)

    presenter.choose_next(1)
    assert presenter.state.refusal is None
    presenter.sign_in("739152")

    assert navigator.ways == [("counter", Actor(cashier.staff_id, "小王", Role.CASHIER))]


def test_the_arrows_stop_at_the_ends(presenter: SignInPresenter, desk: Desk) -> None:
    cashier = desk.shop.staff.appoint(name="小王", role=Role.CASHIER, pin="739152", by=desk.owner)
    presenter.look_again()

    presenter.choose_next(-1)
    assert presenter.state.chosen == desk.owner.staff_id
    presenter.choose_next(1)
    presenter.choose_next(1)
    assert presenter.state.chosen == cashier.staff_id
    presenter.choose(99)
    assert presenter.state.chosen == cashier.staff_id


def test_after_five_wrong_pins_one_waits(presenter: SignInPresenter, desk: Desk) -> None:
    for _ in range(5):
        presenter.sign_in("111111")
    presenter.sign_in(PIN)

    refusal = presenter.state.refusal
    assert isinstance(refusal, SignInLocked)
    assert refusal.wait == timedelta(seconds=30)
    desk.clock.advance(timedelta(seconds=31))
    presenter.sign_in(PIN)
    assert presenter.state.refusal is None


def test_enter_without_a_pin_costs_no_try(presenter: SignInPresenter) -> None:
    for _ in range(6):
        presenter.sign_in(" ")

    assert presenter.state.refusal is None


def test_pressing_twice_is_one_try(desk: Desk, navigator: RecordingNavigator) -> None:
    lane = StepExecutor()
    presenter = SignInPresenter(shop=desk.shop, jobs=jobs_on(lane), navigator=navigator)
    presenter.attach(View())
    lane.step()

    presenter.sign_in(PIN)
    presenter.sign_in(PIN)

    assert presenter.state.busy
    assert len(lane.waiting) == 1
    lane.step()
    assert len(navigator.ways) == 1
