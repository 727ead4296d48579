"""What a birthday brings is asked at first start, and begins with the kind of shop."""

from dataclasses import replace

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.presets import Trade, birthday_of
from shopclub.kernel.money import currency
from shopclub.ui.setup.presenter import SetupField
from tests.ui.setup.first_start import FILLED, Stage


@pytest.mark.parametrize(
    ("trade", "kind", "much", "begun"),
    [
        (None, PerkKind.MULTIPLIER, "2", BirthdayTerms()),
        (None, PerkKind.MULTIPLIER, "1.5", BirthdayTerms(multiplier_hundredths=150)),
        (None, PerkKind.POINTS, "１，０００", BirthdayTerms(perk=PerkKind.POINTS, points=1_000)),
        (None, PerkKind.NONE, "", BirthdayTerms(perk=PerkKind.NONE)),
        (Trade.CAFE, PerkKind.VOUCHER, "25", None),
        (Trade.SALON, PerkKind.VOUCHER, "20%", None),
    ],
)
def test_the_shop_begins_with_the_birthday_that_was_chosen(
    stage: Stage, trade: Trade | None, kind: PerkKind, much: str, begun: BirthdayTerms | None
) -> None:
    stage.presenter.make_shop(replace(FILLED, trade=trade, perk=kind, much=much))
    stage.lane.step()

    kept = stage.door.made[0].rulebook.read().rules.birthdays
    if begun is None:
        begun = birthday_of(trade, currency=currency("CNY"))
        off = 2_500 if begun.voucher_amount else 0
        begun = replace(begun, perk=kind, voucher_amount=off)
    assert kept == begun


@pytest.mark.parametrize(
    ("kind", "much"),
    [
        (PerkKind.MULTIPLIER, "1"),
        (PerkKind.MULTIPLIER, "twice"),
        (PerkKind.MULTIPLIER, "10.5"),
        (PerkKind.POINTS, "0"),
        (PerkKind.POINTS, "1.5"),
        (PerkKind.VOUCHER, "0"),
        (PerkKind.VOUCHER, "101%"),
        (PerkKind.VOUCHER, ""),
    ],
)
def test_a_birthday_that_cannot_be_is_refused_beside_its_figure(
    stage: Stage, kind: PerkKind, much: str
) -> None:
    stage.presenter.make_shop(replace(FILLED, perk=kind, much=much))

    assert [place for place, _ in stage.view.last.refusals] == [SetupField.PERK]
    assert stage.lane.waiting == []
