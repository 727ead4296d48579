"""Two owners with the settings open at once: what the one applied, the other takes back in no way
that is not seen.
"""

import pytest

from shopclub.counter.rules_changed import RulesChanged, RulesPart
from shopclub.ui.settings.form import Entry, TierField
from tests.builders import Desk
from tests.ui.settings.editing import Editing, edit


@pytest.fixture
def other(editing: Editing) -> Editing:
    """Return the settings as they were opened at another till at the same time."""
    return edit(editing.desk)


def parts_of(editing: Editing) -> tuple[RulesPart, ...]:
    problem = editing.state.problem
    assert isinstance(problem, RulesChanged)
    return problem.parts


def test_what_another_till_applied_meanwhile_is_told_and_stands_beside_ones_own(
    editing: Editing, other: Editing
) -> None:
    other.enter(earn_points="3", refund_days="9", address="人民路 9 号")
    other.presenter.apply()
    editing.enter(share="50", phone="021 1111 2222")
    editing.presenter.apply()
    assert parts_of(editing) == (RulesPart.SHOP, RulesPart.POINTS, RulesPart.TILL)
    form = editing.state.form
    assert (form[Entry.EARN_POINTS], form[Entry.REFUND_DAYS], form[Entry.SHARE]) == ("3", "9", "50")
    assert (editing.state.unsaved, editing.state.busy) == (2, False)
    editing.presenter.apply()
    assert (editing.state.problem, editing.state.unsaved) == (None, 0)
    rules = editing.desk.shop.rulebook.read().rules
    assert (rules.points.earn.points, rules.points.redeem.share_basis_points) == (3, 5_000)
    assert (rules.identity.address, rules.identity.phone) == ("人民路 9 号", "021 1111 2222")


def test_nothing_of_a_refused_change_is_written_and_it_may_be_given_up(
    editing: Editing, other: Editing
) -> None:
    other.enter(earn_points="3")
    other.presenter.apply()
    before = editing.desk.shop.rulebook.read()
    editing.enter(refund_days="9")
    editing.presenter.apply()
    assert parts_of(editing) == (RulesPart.POINTS,)
    assert editing.desk.shop.rulebook.read() == before
    editing.presenter.discard()
    assert editing.state.form[Entry.EARN_POINTS] == "3"
    assert (editing.state.unsaved, editing.state.read) == (0, before)


def test_of_one_entry_changed_by_both_the_own_word_stays_on_the_form_to_be_seen(
    editing: Editing, other: Editing
) -> None:
    other.enter(earn_points="3")
    other.presenter.apply()
    editing.enter(earn_points="2")
    editing.presenter.apply()
    assert parts_of(editing) == (RulesPart.POINTS,)
    assert (editing.state.form[Entry.EARN_POINTS], editing.state.unsaved) == ("2", 1)


def test_tiers_of_both_stand_together(editing: Editing, other: Editing) -> None:
    silver, gold = 1, 2
    other.presenter.enter_tier(silver, TierField.NAME, "银卡")
    other.presenter.enter_tier(gold, TierField.MULTIPLIER, "1.8")
    other.presenter.add_tier()
    other.presenter.enter_tier(3, TierField.NAME, "钻石")
    other.presenter.enter_tier(3, TierField.THRESHOLD, "20000")
    other.presenter.apply()
    editing.presenter.enter_tier(gold, TierField.DISCOUNT, "7")
    editing.presenter.add_tier()
    editing.presenter.enter_tier(3, TierField.NAME, "黑卡")
    editing.presenter.enter_tier(3, TierField.THRESHOLD, "50000")
    editing.presenter.remove_tier(silver)
    editing.presenter.apply()
    assert parts_of(editing) == (RulesPart.TIERS,)
    editing.presenter.apply()
    assert editing.state.problem is None
    tiers = editing.desk.shop.rulebook.read().rules.ladder.tiers
    assert [(one.name, one.multiplier_hundredths, one.discount_basis_points) for one in tiers] == [
        ("", 100, 0),
        ("", 180, 700),
        ("钻石", 180, 500),
        ("黑卡", 150, 700),
    ]
    assert len({tier.key for tier in tiers}) == 4


def test_a_tier_that_another_till_took_away_stays_away(editing: Editing, other: Editing) -> None:
    other.presenter.remove_tier(1)
    other.presenter.apply()
    editing.presenter.enter_tier(1, TierField.NAME, "银卡")
    editing.enter(share="50")
    editing.presenter.apply()
    assert parts_of(editing) == (RulesPart.TIERS,)
    assert [tier.key for tier in editing.state.form.tiers] == ["bronze", "gold"]


def test_one_owner_alone_is_never_asked(desk: Desk) -> None:
    editing = edit(desk)
    for points in ("2", "3"):
        editing.enter(earn_points=points)
        editing.presenter.apply()
        assert (editing.state.problem, editing.state.unsaved) == (None, 0)
