from dataclasses import replace
from pathlib import Path

import pytest

from shopclub.counter.presets import Trade, terms_of
from shopclub.counter.quote import Terms
from shopclub.kernel.money import currency
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.points.terms import PointTerms
from shopclub.staff.pins import PinFault, PinRefused
from shopclub.storage.problems import ShopFileExists
from shopclub.tiers.ladder import STANDARD_LADDER
from shopclub.ui.setup.presenter import (
    SetupField,
    SetupPresenter,
)
from shopclub.ui.staff.new_pin import PinsDiffer
from tests.builders import PIN
from tests.ui.setup.first_start import FILLED, Door, Stage
from tests.ui.stand_ins import (
    InlineExecutor,
    RecordingNavigator,
    jobs_on,
)


def test_first_start_makes_the_shop_and_its_owner_and_asks_for_the_pin(stage: Stage) -> None:
    stage.presenter.make_shop(FILLED)
    assert stage.view.last.busy
    stage.lane.step()

    (shop,) = stage.door.made
    assert stage.navigator.ways == [("sign in", shop), ("sheet", FILLED.pin)]
    identity = shop.identity
    assert (identity.name, identity.address, identity.phone) == (
        "幸福小超市",
        "人民路 8 号",
        "021 5555 8888",
    )
    assert (identity.currency_code, identity.language, identity.country) == ("CNY", "zh_CN", "CN")
    assert identity.zone_name == "Asia/Shanghai"
    assert 0 <= identity.number <= 999
    assert shop.staff.sign_in(1, pin=PIN).name == "老王"
    assert not stage.view.last.busy


def test_everything_wrong_is_said_at_once_and_nothing_is_made(stage: Stage) -> None:
    stage.presenter.make_shop(
        replace(FILLED, shop=" \u200b ", address="路" * 121, owner="", pin="123456", repeated="1")
    )

    said = dict(stage.view.last.refusals)
    assert set(said) == {SetupField.SHOP, SetupField.ADDRESS, SetupField.OWNER, SetupField.PIN}
    shop, pin = said[SetupField.SHOP], said[SetupField.PIN]
    assert isinstance(shop, TextRefused)
    assert shop.fault is TextFault.MISSING
    assert isinstance(pin, PinRefused)
    assert pin.fault is PinFault.TOO_EASY
    assert stage.lane.waiting == []


def test_a_pin_is_entered_twice_alike(stage: Stage) -> None:
    stage.presenter.make_shop(replace(FILLED, repeated="482917"))

    ((place, refusal),) = stage.view.last.refusals
    assert place is SetupField.REPEATED
    assert isinstance(refusal, PinsDiffer)


def test_full_width_digits_are_the_same_pin(stage: Stage) -> None:
    stage.presenter.make_shop(replace(FILLED, repeated="４８２９１６"))

    assert stage.view.last.refusals == ()
    stage.lane.step()
    assert len(stage.door.made) == 1


def test_pressing_twice_makes_one_shop(stage: Stage) -> None:
    stage.presenter.make_shop(FILLED)
    stage.presenter.make_shop(FILLED)

    assert len(stage.lane.waiting) == 1
    stage.lane.step()
    assert len(stage.door.made) == 1


def test_a_file_that_is_there_already_is_said_and_one_may_try_again(stage: Stage) -> None:
    stage.door.path.write_bytes(b"someone's")
    stage.presenter.make_shop(FILLED)
    stage.lane.step()

    refused = stage.view.last
    assert isinstance(refused.problem, ShopFileExists)
    assert not refused.busy
    assert stage.door.path.read_bytes() == b"someone's"

    stage.door.path.unlink()
    stage.presenter.make_shop(FILLED)
    stage.lane.step()
    assert stage.view.last.problem is None
    assert [way for way, _ in stage.navigator.ways] == ["sign in", "sheet"]


def test_the_language_is_spoken_at_once_and_kept_for_the_paper(stage: Stage) -> None:
    stage.presenter.choose_language("en")
    stage.presenter.choose_language("en")
    stage.presenter.choose_language("xx")
    stage.presenter.make_shop(FILLED)
    stage.lane.step()

    assert stage.spoken == ["en"]
    assert stage.door.made[0].identity.language == "en"


@pytest.mark.parametrize(
    ("system", "first", "chosen", "country"),
    [
        ("CN", "CNY", "CNY", "CN"),
        ("TW", "TWD", "TWD", "TW"),
        ("", "CNY", "USD", "US"),
        ("FR", "CNY", "EUR", "FR"),
        ("FR", "CNY", "GBP", "GB"),
    ],
)
def test_the_currency_says_whose_telephone_numbers_are_expected(
    tmp_path: Path, system: str, first: str, chosen: str, country: str
) -> None:
    door = Door(tmp_path)
    presenter = SetupPresenter(
        door=door,
        jobs=jobs_on(InlineExecutor()),
        navigator=RecordingNavigator(),
        speak=lambda language: None,
        start_sample=lambda language: False,
        language="en",
        zone_name="Europe/Paris",
        country=system,
    )
    assert presenter.state.currency_code == first

    presenter.make_shop(replace(FILLED, currency_code=chosen))

    (shop,) = door.made
    shop.close()
    assert shop.identity.country == country


def test_a_form_never_shows_its_pin() -> None:
    assert PIN not in repr(FILLED)


@pytest.mark.parametrize("trade", [None, *Trade])
def test_the_shop_begins_with_the_terms_of_its_kind(stage: Stage, trade: Trade | None) -> None:
    stage.presenter.make_shop(replace(FILLED, trade=trade, currency_code="TWD"))
    stage.lane.step()

    (shop,) = stage.door.made
    terms = shop.till.terms(on=shop.clock.today())
    if trade is None:
        assert terms == Terms(PointTerms(), STANDARD_LADDER)
    else:
        assert terms == terms_of(trade, currency=currency("TWD"))
    assert shop.check() == ()


def test_a_sample_shop_opens_beside_in_the_language_spoken_and_nothing_is_made(
    stage: Stage,
) -> None:
    assert stage.presenter.state.sample is None
    stage.presenter.choose_language("en")
    stage.presenter.show_sample()
    assert stage.spoken == ["en", "sample en"]
    assert stage.view.last.sample
    assert stage.door.made == []
