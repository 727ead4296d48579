"""Points that welcome to a tier: typed in its row, judged, applied, and said before."""

from datetime import date

import pytest

from shopclub.counter.presets import Trade
from shopclub.kernel.money import currency
from shopclub.tiers.ladder import STANDARD_LADDER
from shopclub.ui.settings.form import TierField
from shopclub.ui.settings.welcome_words import welcome_words
from tests.builders import Desk
from tests.ui.settings.editing import Editing, edit

CNY = currency("CNY")


@pytest.fixture
def editing(desk: Desk) -> Editing:
    desk.set_ladder(STANDARD_LADDER)
    return edit(desk)


def said(editing: Editing) -> str:
    return welcome_words(editing.state.judged.rules, currency=CNY)


def test_welcome_points_are_applied_given_once_and_kept_by_a_preset(editing: Editing) -> None:
    assert [tier.welcome for tier in editing.state.form.tiers] == ["", "", ""]
    editing.presenter.enter_tier(1, TierField.WELCOME, "1,200")
    editing.presenter.enter_tier(2, TierField.WELCOME, "５００")
    assert editing.state.unsaved == 2
    editing.presenter.apply()
    desk = editing.desk
    ladder = desk.shop.till.terms(on=date(2026, 11, 21)).ladder
    assert [tier.welcome_points for tier in ladder.tiers] == [0, 1_200, 500]
    assert [tier.welcome for tier in editing.state.form.tiers] == ["", "1,200", "500"]
    editing.presenter.take_preset(Trade.CAFE)
    assert [tier.welcome for tier in editing.state.form.tiers] == ["", "1,200", "500"]
    editing.presenter.discard()
    member = desk.enrol()
    desk.ring_up(200_000, member=member)
    assert desk.shop.points.balance(member.member_id, on=desk.shop.clock.today()) == 3_200
    assert desk.shop.check() == ()


@pytest.mark.parametrize("text", ["-1", "1.5", "many", "1000000001", "1e3"])
def test_points_that_are_none_are_refused_beside_their_tier(editing: Editing, text: str) -> None:
    editing.presenter.enter_tier(1, TierField.WELCOME, text)
    assert editing.refused_tier(1, TierField.WELCOME) is not None
    editing.presenter.apply()
    ladder = editing.desk.shop.till.terms(on=date(2026, 11, 21)).ladder
    assert ladder.tiers[1].welcome_points == 0
    assert editing.state.form.tiers[1].welcome == text


def test_what_is_promised_is_said_while_it_is_typed(editing: Editing) -> None:
    assert said(editing) == "No tier welcomes with points or a voucher."
    editing.presenter.enter_tier(1, TierField.WELCOME, "200")
    editing.presenter.enter_tier(1, TierField.VOUCHER, "10%")
    editing.presenter.enter_tier(2, TierField.WELCOME, "1")
    assert said(editing) == (
        "Silver: 200 points, worth ¥20.00 and a voucher, 10% off.\nGold: 1 point, worth ¥0.10."
    )
