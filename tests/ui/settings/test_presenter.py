"""The settings, judged at every key: what is refused stands beside its entry, the old holds."""

from datetime import date
from pathlib import Path

import pytest

from shopclub.counter.presets import Trade
from shopclub.counter.rulebook import CurrencyFixed
from shopclub.kernel.money import AmountRefused
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.points.terms import ExpiryKind, Multipliers
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.problems import ShopFileMissing
from shopclub.tiers.ladder import Window
from shopclub.tiers.review_days import ReviewKind
from shopclub.ui.settings.form import Entry, TierField
from shopclub.ui.settings.logo_refused import LogoRefused
from tests.builders import Desk
from tests.ui.settings.editing import PNG, Editing, edit

TODAY = date(2026, 11, 21)


def test_the_form_shows_what_holds(editing: Editing) -> None:
    form = editing.state.form
    assert (form[Entry.NAME], form[Entry.EARN_MONEY], form[Entry.REDEEM_MONEY]) == (
        "幸福小超市",
        "1.00",
        "10.00",
    )
    assert [(tier.threshold, tier.multiplier, tier.discount) for tier in form.tiers] == [
        ("0", "1.0", "0"),
        ("2,000", "1.2", "2"),
        ("8,000", "1.5", "5"),
    ]
    assert (editing.state.unsaved, editing.state.judged.refusals) == (0, ())


def test_a_tier_is_added_named_and_removed(editing: Editing) -> None:
    editing.presenter.add_tier()
    missing = editing.refused_tier(3, TierField.NAME)
    assert isinstance(missing, TextRefused)
    assert missing.fault is TextFault.MISSING
    assert isinstance(editing.refused_tier(3, TierField.THRESHOLD), AmountRefused)
    editing.presenter.enter_tier(3, TierField.NAME, "钻石")
    editing.presenter.enter_tier(3, TierField.THRESHOLD, "20000")
    editing.presenter.enter_tier(3, TierField.MULTIPLIER, "2.25")
    editing.presenter.remove_tier(1)
    assert editing.state.unsaved == 2
    editing.presenter.apply()
    ladder = editing.desk.shop.till.terms(on=TODAY).ladder
    assert [(tier.name or tier.key, tier.threshold) for tier in ladder.tiers] == [
        ("bronze", 0),
        ("gold", 800_000),
        ("钻石", 2_000_000),
    ]
    assert ladder.tiers[-1].multiplier_hundredths == 225


def test_a_tier_may_welcome_by_a_voucher(editing: Editing) -> None:
    assert [tier.voucher for tier in editing.state.form.tiers] == ["", "", ""]
    editing.presenter.enter_tier(1, TierField.VOUCHER, "20")
    editing.presenter.enter_tier(2, TierField.VOUCHER, "12.5%")
    editing.enter(voucher_days="60")
    assert editing.state.unsaved == 3
    editing.presenter.apply()
    ladder = editing.desk.shop.till.terms(on=TODAY).ladder
    assert [(tier.voucher_amount, tier.voucher_basis_points) for tier in ladder.tiers] == [
        (0, 0),
        (2_000, 0),
        (0, 1_250),
    ]
    assert ladder.voucher_days == 60
    assert [tier.voucher for tier in editing.state.form.tiers] == ["", "20", "12.5%"]
    editing.presenter.take_preset(Trade.CAFE)
    assert [tier.voucher for tier in editing.state.form.tiers] == ["", "20", "12.5%"]
    editing.presenter.enter_tier(1, TierField.VOUCHER, "")
    editing.presenter.apply()
    assert not editing.desk.shop.till.terms(on=TODAY).ladder.tiers[1].has_voucher


def test_a_tier_brings_besides_what_the_shop_says(editing: Editing) -> None:
    editing.presenter.enter_tier(2, TierField.BENEFITS, " 生日送 蛋糕 ")
    editing.presenter.enter_tier(2, TierField.EARLY, "新品早一天")
    editing.presenter.apply()
    editing.presenter.take_preset(Trade.CAFE)
    editing.presenter.apply()
    gold = editing.desk.shop.till.terms(on=TODAY).ladder.tiers[2]
    assert (gold.benefits, gold.early_access) == ("生日送 蛋糕", "新品早一天")
    editing.presenter.enter_tier(2, TierField.EARLY, "早" * 61)
    assert isinstance(editing.refused_tier(2, TierField.EARLY), TextRefused)


@pytest.mark.parametrize("text", ["0", "-1", "101%", "0%", "much", "1.234"])
def test_a_voucher_that_takes_nothing_off_is_refused_beside_its_tier(
    editing: Editing, text: str
) -> None:
    editing.presenter.enter_tier(1, TierField.VOUCHER, text)
    assert editing.refused_tier(1, TierField.VOUCHER) is not None
    editing.presenter.apply()
    assert not editing.desk.shop.till.terms(on=TODAY).ladder.tiers[1].has_voucher


def test_changes_are_counted_and_a_change_taken_back_is_none(editing: Editing) -> None:
    editing.enter(earn_points="2", name="新店")
    editing.presenter.enter_tier(2, TierField.MULTIPLIER, "1.8")
    assert (editing.state.unsaved, editing.state.dated) == (3, True)
    editing.enter(earn_points="1")
    editing.presenter.enter_tier(2, TierField.MULTIPLIER, "1.5")
    assert (editing.state.unsaved, editing.state.dated) == (1, False)
    editing.presenter.discard()
    assert (editing.state.unsaved, editing.left) == (0, [])


def test_applied_terms_hold_from_their_day_and_old_sales_stay(editing: Editing) -> None:
    desk = editing.desk
    wang = desk.enrol()
    old = desk.ring_up(1_000, member=wang, sale_id="old")
    editing.enter(earn_points="3", effective="2026-12-01")
    editing.presenter.apply()
    assert (editing.state.unsaved, editing.state.applied) == (0, date(2026, 12, 1))
    assert editing.state.read.planned == date(2026, 12, 1)
    assert desk.ring_up(1_000, member=wang).receipt.earned == 10
    desk.turn_to(date(2026, 12, 1))
    assert desk.ring_up(1_000, member=wang).receipt.earned == 30
    assert desk.shop.till.find("old") == old
    assert desk.shop.check() == ()


def test_the_name_holds_at_once_whatever_the_day_says(editing: Editing) -> None:
    editing.enter(name="新店", effective="2026-12-01")
    editing.presenter.apply()
    assert editing.desk.shop.identity.name == "新店"
    assert (editing.state.applied, editing.signs) == (TODAY, [None])


def test_the_cost_follows_the_keys(editing: Editing) -> None:
    assert [cost.back * 100 for cost in editing.state.costs] == [10, 12, 15]
    editing.presenter.enter_tier(2, TierField.MULTIPLIER, "1.8")
    assert editing.state.costs[2].back * 100 == 18
    assert editing.state.costs[2].high
    editing.presenter.enter_tier(2, TierField.MULTIPLIER, "lots")
    assert editing.state.costs[2].back * 100 == 15


def test_months_become_days_with_a_sensible_number(editing: Editing) -> None:
    editing.enter(expiry=ExpiryKind.DAYS.value)
    assert editing.state.form[Entry.LASTS] == "365"
    editing.enter(expiry=ExpiryKind.MONTHS.value)
    assert editing.state.form[Entry.LASTS] == "12"


def test_what_is_a_setting_of_the_rules_is_an_entry_of_the_form(editing: Editing) -> None:
    shown = [editing.state.form[entry] for entry in (Entry.GRACE, Entry.MULTIPLIERS)]
    assert shown == ["30", Multipliers.BEST]
    shown = [editing.state.form[entry] for entry in (Entry.WINDOW_MONTHS, Entry.REVIEW_NOTICE)]
    assert shown == ["12", "30"]
    editing.enter(grace="45", multipliers=Multipliers.ADDED, window_months="6", review_notice="14")
    editing.presenter.apply()
    terms = editing.desk.shop.till.terms(on=TODAY)
    assert (terms.points.grace_days, terms.points.multipliers) == (45, Multipliers.ADDED)
    assert (terms.ladder.window_months, terms.ladder.notice_days) == (6, 14)


def test_months_that_do_not_count_refuse_nothing(editing: Editing) -> None:
    editing.enter(window_months="none", window=Window.LIFETIME.value)
    assert editing.state.judged.refusals == ()


def test_a_calendar_year_is_reviewed_on_its_last_day(editing: Editing) -> None:
    editing.enter(review=ReviewKind.JOINING.value)
    editing.enter(window=Window.CALENDAR_YEAR.value)
    assert editing.state.form[Entry.REVIEW] == ReviewKind.YEARLY.value
    editing.presenter.apply()
    ladder = editing.desk.shop.till.terms(on=TODAY).ladder
    assert (ladder.window, ladder.review.kind) == (Window.CALENDAR_YEAR, ReviewKind.YEARLY)


def test_leaving_with_changes_asks_in_place(editing: Editing) -> None:
    editing.enter(earn_points="2")
    editing.presenter.leave()
    assert (editing.state.leaving, editing.left) == (True, [])
    editing.presenter.stay()
    assert editing.state.leaving is False
    editing.presenter.leave()
    editing.presenter.apply()
    assert editing.left == [True]
    assert editing.desk.shop.till.terms(on=TODAY).points.earn.points == 2


def test_leaving_may_give_the_changes_up(editing: Editing) -> None:
    editing.enter(earn_points="2")
    editing.presenter.leave()
    editing.presenter.discard()
    assert editing.left == [True]
    assert editing.desk.shop.till.terms(on=TODAY).points.earn.points == 1


def test_without_changes_one_leaves_at_once(editing: Editing) -> None:
    editing.presenter.leave()
    assert editing.left == [True]


def test_the_currency_is_refused_once_there_are_sales(desk: Desk) -> None:
    desk.ring_up(1_000)
    editing = edit(desk)
    assert editing.state.read.are_sales
    editing.enter(currency="JPY")
    editing.presenter.apply()
    assert isinstance(editing.refused("currency"), CurrencyFixed)
    assert desk.shop.identity.currency_code == "CNY"


def test_another_currency_writes_the_sums_in_it(editing: Editing) -> None:
    editing.enter(currency="JPY")
    form = editing.state.form
    assert (form[Entry.EARN_MONEY], form[Entry.REDEEM_MONEY]) == ("1", "10")
    assert (editing.state.money.code, editing.state.judged.refusals) == ("JPY", ())
    editing.presenter.apply()
    assert editing.desk.shop.identity.currency_code == "JPY"


def test_a_cashier_may_look_but_nothing_changes(desk: Desk) -> None:
    editing = edit(desk, by=Actor(desk.owner.staff_id, "小李", Role.CASHIER))
    editing.enter(earn_points="2")
    editing.presenter.apply()
    assert isinstance(editing.state.problem, NotPermitted)
    assert desk.shop.till.terms(on=TODAY).points.earn.points == 1


def test_a_logo_is_shown_at_once_and_a_bad_one_leaves_the_old(editing: Editing) -> None:
    editing.presenter.take_logo(Path("sign.png"))
    assert (editing.signs, editing.state.read.logo) == ([PNG], PNG)
    editing.presenter.take_logo(Path("sign.svg"))
    assert isinstance(editing.state.logo_refusal, LogoRefused)
    assert editing.desk.shop.rulebook.logo() == PNG
    editing.presenter.remove_logo()
    assert editing.signs == [PNG, None]
    assert editing.desk.shop.rulebook.logo() is None


def test_rules_that_cannot_be_read_are_told_at_the_counter(desk: Desk) -> None:
    desk.shop.path.rename(desk.shop.path.with_name("elsewhere"))
    desk.shop.close_connection()
    editing = edit(desk)
    assert (editing.left, editing.presenter.state) == ([True], None)
    assert [type(failure) for failure in editing.failures] == [ShopFileMissing]
