from shopclub.members.members import PhoneTaken
from shopclub.ui.members.signup_state import Place
from tests.builders import Desk
from tests.ui.members.signing_up import FILLED, Ends, presenter_at
from tests.ui.stand_ins import StepExecutor


def test_a_number_that_is_taken_shows_its_holder_while_typing(desk: Desk, ends: Ends) -> None:
    holder = desk.enrol("李秀英", "139 6620 4418")
    desk.give(1_240, to=holder)
    presenter = presenter_at(desk, ends)

    presenter.look_for_holder("13966")
    unfinished = presenter.state.duplicate
    presenter.look_for_holder("+86 139-6620-4418")

    found = presenter.state.duplicate
    assert unfinished is None
    assert found is not None
    assert (found.member.name, found.points) == ("李秀英", 1_240)
    assert not presenter.state.can_save
    presenter.save(FILLED)
    assert ends.enrolled == []
    presenter.open_holder()
    presenter.open_holder()
    assert ends.opened == [holder.member_id]


def test_an_answer_to_an_older_question_is_dropped(desk: Desk, ends: Ends) -> None:
    desk.enrol("李秀英", "139 6620 4418")
    lane = StepExecutor()
    presenter = presenter_at(desk, ends, lane=lane)
    lane.step()
    presenter.look_for_holder("139 6620 4418")
    presenter.phone_edited()
    presenter.look_for_holder("138 0013 8000")

    lane.step(1)
    lane.step(0)

    assert presenter.state.duplicate is None


def test_a_number_taken_before_the_hint_came_shows_its_holder_at_saving(
    desk: Desk, ends: Ends
) -> None:
    desk.enrol("李秀英", "138 0013 8000")
    presenter = presenter_at(desk, ends)

    presenter.save(FILLED)

    assert isinstance(presenter.state.refusal(Place.PHONE), PhoneTaken)
    assert presenter.state.duplicate is not None
    assert presenter.state.duplicate.member.name == "李秀英"
    assert ends.enrolled == []
