"""The rules of the house: changed together from a day on, or not at all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from shopclub.counter.rulebook import CurrencyFixed, DayIsOver, DayTooFar, Rules
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextRefused
from shopclub.points.terms import EarnRule, PointTerms
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.storage.database import rows
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import Desk

TODAY = date(2026, 11, 21)
DECEMBER = date(2026, 12, 1)
TWICE, THRICE = PointTerms(earn=EarnRule(points=2)), PointTerms(earn=EarnRule(points=3))
PNG = b"\x89PNG\r\n\x1a\n and the rest"


def rules_of(desk: Desk) -> Rules:
    return desk.shop.rulebook.read().rules


def count(desk: Desk) -> int:
    ((found,),) = rows("SELECT count(*) FROM setting")
    return int(found)


def test_a_change_is_written_for_what_changes_only_and_told_in_the_log(desk: Desk) -> None:
    before, lines = count(desk), rows("SELECT count(*) FROM audit_line")[0][0]
    changed = replace(rules_of(desk), points=TWICE, ladder=STANDARD_LADDER)
    desk.shop.rulebook.change(changed, by=desk.owner, effective=DECEMBER)
    assert count(desk) == before + 2
    assert rows("SELECT count(*) FROM audit_line")[0][0] == lines + 2
    read = desk.shop.rulebook.read()
    assert (read.rules, read.planned, read.today) == (changed, DECEMBER, TODAY)
    assert desk.shop.till.terms(on=TODAY).points == PointTerms()
    assert desk.shop.till.terms(on=DECEMBER).points == TWICE


def test_what_was_planned_gives_way_to_what_changes_now(desk: Desk) -> None:
    for points, effective in ((TWICE, DECEMBER), (THRICE, TODAY)):
        changed = replace(rules_of(desk), points=points)
        desk.shop.rulebook.change(changed, by=desk.owner, effective=effective)
    assert desk.shop.till.terms(on=TODAY).points == THRICE
    assert desk.shop.till.terms(on=DECEMBER).points == THRICE


@pytest.mark.parametrize(
    ("spoil", "effective", "refusal"),
    [
        (lambda rules: rules, TODAY - timedelta(days=1), DayIsOver),
        (lambda rules: rules, date(2206, 12, 1), DayTooFar),
        (lambda rules: _named(rules, name="  \u200b "), TODAY, TextRefused),
        (lambda rules: _named(rules, name="店" * 61), TODAY, TextRefused),
    ],
)
def test_a_change_that_cannot_be_changes_nothing(
    desk: Desk,
    spoil: Callable[[Rules], Rules],
    effective: date,
    refusal: type[ShopClubError],
) -> None:
    before = count(desk)
    changed = replace(spoil(rules_of(desk)), points=TWICE)
    with pytest.raises(refusal):
        desk.shop.rulebook.change(changed, by=desk.owner, effective=effective)
    assert count(desk) == before


def test_a_cashier_changes_neither_rules_nor_logo(desk: Desk) -> None:
    cashier = Actor(desk.owner.staff_id, "小李", Role.CASHIER)
    with pytest.raises(NotPermitted):
        desk.shop.rulebook.change(rules_of(desk), by=cashier, effective=TODAY)
    with pytest.raises(NotPermitted):
        desk.shop.rulebook.set_logo(PNG, by=cashier)
    assert desk.shop.rulebook.logo() is None


def test_a_new_name_is_everywhere_at_once_and_old_receipts_stay(desk: Desk) -> None:
    old = desk.ring_up(1_000, sale_id="old")
    new = replace(desk.shop.identity, name=" 新 店 ", language="en")
    desk.shop.set_identity(new, by=desk.owner, effective=TODAY)
    assert desk.shop.identity.name == "新 店"
    receipt = desk.ring_up(1_000).receipt
    assert (receipt.shop.name, receipt.language) == ("新 店", "en")
    assert desk.shop.till.find("old") == old


def test_the_currency_is_free_until_the_first_sale(desk: Desk) -> None:
    dollars = replace(desk.shop.identity, currency_code="USD")
    desk.shop.set_identity(dollars, by=desk.owner, effective=TODAY)
    assert desk.shop.rulebook.read().are_sales is False
    desk.ring_up(1_000)
    assert desk.shop.rulebook.read().are_sales is True
    with pytest.raises(CurrencyFixed):
        desk.shop.set_identity(
            replace(dollars, currency_code="CNY"), by=desk.owner, effective=TODAY
        )
    assert desk.shop.identity.currency_code == "USD"


@pytest.mark.parametrize(("hour", "at_three"), [(0, 23), (2, 23), (4, 22), (6, 22)])
def test_the_hour_of_the_turn_changes_from_tomorrow_so_that_no_day_comes_back(
    desk: Desk, hour: int, at_three: int
) -> None:
    later = replace(desk.shop.identity, day_ends_at=hour, name="夜店")
    desk.shop.set_identity(later, by=desk.owner, effective=TODAY)
    days = []
    for day in (TODAY, TODAY + timedelta(days=1), TODAY + timedelta(days=2)):
        for clock in (time(1), time(3), time(5), time(12), time(23)):
            desk.turn_to(day, at=clock)
            days.append(desk.shop.clock.today())
    assert days == sorted(days)
    assert days[1] == TODAY - timedelta(days=1)
    assert days[11] == date(2026, 11, at_three)
    assert desk.shop.identity.name == "夜店"


def test_a_name_changed_after_the_hour_stays_changed_tomorrow(desk: Desk) -> None:
    for change in ({"day_ends_at": 0}, {"name": "新店"}):
        new = replace(rules_of(desk).identity, **change)
        desk.shop.set_identity(new, by=desk.owner, effective=TODAY)
    desk.turn_to(TODAY + timedelta(days=3))
    assert (desk.shop.identity.name, desk.shop.identity.day_ends_at) == ("新店", 0)


def test_a_logo_comes_and_goes(desk: Desk) -> None:
    book = desk.shop.rulebook
    book.set_logo(PNG, by=desk.owner)
    assert (book.logo(), book.read().logo) == (PNG, PNG)
    book.set_logo(None, by=desk.owner)
    assert book.logo() is None
    assert len(rows("SELECT 1 FROM audit_line WHERE subject = 'setting:logo'")) == 2


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n" + bytes(1 << 20)])
def test_what_is_no_small_png_is_a_bug_here(desk: Desk, data: bytes) -> None:
    with pytest.raises(ValueError, match="PNG"):
        desk.shop.rulebook.set_logo(data, by=desk.owner)
    assert desk.shop.rulebook.logo() is None


def _named(rules: Rules, *, name: str) -> Rules:
    return replace(rules, identity=replace(rules.identity, name=name))
