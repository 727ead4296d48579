"""A sale whose points went while its strip was open is looked at again before it is paid."""

from shopclub.members.members import Member
from shopclub.points.ledger import NotEnoughPoints
from shopclub.ui.counter.state import Stage
from tests.builders import Desk
from tests.ui.counter.counters import Counter


def test_a_quote_that_lost_its_points_closes_the_strip_and_says_why(
    desk: Desk, counter: Counter, ming: Member
) -> None:
    counter.presenter.choose(ming.member_id)
    counter.presenter.type_amount("100")
    counter.presenter.set_points(300)
    counter.presenter.confirm()
    assert counter.shown().stage is Stage.PAYING
    desk.ring_up(3_000, member=ming, points=300)
    counter.presenter.refresh()
    shown = counter.shown()
    assert shown.form.points == 0
    assert isinstance(shown.form.points_refusal, NotEnoughPoints)
    assert shown.stage is Stage.SALE, "the sum to pay is another one, and why is said there"
