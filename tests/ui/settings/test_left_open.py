"""Settings left open over the turn of the day, and keys that come while others are applied."""

from datetime import date

from shopclub.ui.settings.form import Entry, TierField
from tests.builders import Desk
from tests.ui.settings.editing import Editing, edit
from tests.ui.stand_ins import StepExecutor, jobs_on

TODAY, TOMORROW = date(2026, 11, 21), date(2026, 11, 22)


def test_what_holds_from_today_holds_from_the_day_on_which_it_is_applied(editing: Editing) -> None:
    desk = editing.desk
    editing.enter(name="新店", earn_points="3")
    desk.turn_to(TOMORROW)
    editing.presenter.apply()
    assert (editing.state.problem, editing.state.applied) == (None, TOMORROW)
    assert desk.shop.identity.name == "新店"
    assert desk.shop.till.terms(on=TODAY).points.earn.points == 1
    assert desk.shop.till.terms(on=TOMORROW).points.earn.points == 3
    assert editing.state.form[Entry.EFFECTIVE] == TOMORROW.isoformat()


def test_what_is_typed_while_it_is_applied_stays_and_waits(desk: Desk) -> None:
    lane = StepExecutor()
    editing = edit(desk, jobs=jobs_on(lane))
    lane.step()
    editing.enter(name="新店", earn_points="3")
    editing.presenter.apply()
    editing.enter(address="人民路1号")
    editing.presenter.enter_tier(1, TierField.DISCOUNT, "3")
    assert editing.state.busy
    editing.presenter.apply()
    assert len(lane.waiting) == 1, "one after the other"
    lane.step()
    state = editing.state
    assert (state.form[Entry.ADDRESS], state.unsaved, state.busy) == ("人民路1号", 2, False)
    editing.presenter.apply()
    lane.step()
    assert (desk.shop.identity.name, desk.shop.identity.address) == ("新店", "人民路1号")
    assert desk.shop.till.terms(on=TODAY).ladder.tiers[1].discount_basis_points == 300
    assert editing.state.unsaved == 0
