from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from shopclub.backup.backups import Backups
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.presets import Trade, birthday_of, terms_of
from shopclub.counter.quote import Terms
from shopclub.kernel.clock import SetClock
from shopclub.kernel.money import currency
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.points.terms import PointTerms
from shopclub.shop import Owner, Shop, create_shop
from shopclub.staff.pins import PinFault, PinRefused
from shopclub.storage.identity import Identity
from shopclub.storage.problems import ShopFileExists
from shopclub.tiers.ladder import STANDARD_LADDER
from shopclub.ui.setup.presenter import (
    SetupField,
    SetupForm,
    SetupPresenter,
    SetupState,
)
from shopclub.ui.staff.new_pin import PinsDiffer
from tests.builders import CHEAP, MORNING, PIN
from tests.ui.stand_ins import (
    InlineExecutor,
    RecordingNavigator,
    RecordingView,
    StepExecutor,
    jobs_on,
)

FILLED = SetupForm(
    shop="幸福小超市",
    address="人民路 8 号",
    phone="021 5555 8888",
    currency_code="CNY",
    owner="老王",
    pin=PIN,
    repeated=PIN,
)


class Door:
    """Makes shops in a folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "shop.shopclub"
        self.made: list[Shop] = []

    def found(
        self,
        *,
        identity: Identity,
        owner: Owner,
        terms: Terms | None = None,
        birthdays: BirthdayTerms | None = None,
    ) -> Shop:
        shop = create_shop(
            self.path,
            identity=identity,
            owner=owner,
            terms=terms,
            birthdays=birthdays,
            clock=SetClock(MORNING),
            pin_cost=CHEAP,
        )
        self.made.append(shop)
        return shop

    def restore(self, backup: Path) -> Shop:
        shop = Backups(self.path, SetClock(MORNING), pin_cost=CHEAP).begin_with(backup)
        self.made.append(shop)
        return shop


@dataclass(slots=True)
class Stage:
    presenter: SetupPresenter
    view: RecordingView[SetupState]
    navigator: RecordingNavigator
    door: Door
    spoken: list[str]
    lane: StepExecutor


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    spoken: list[str] = []
    lane, door, navigator = StepExecutor(), Door(tmp_path), RecordingNavigator()
    presenter = SetupPresenter(
        door=door,
        jobs=jobs_on(lane),
        navigator=navigator,
        speak=spoken.append,
        language="zh_CN",
        zone_name="Asia/Shanghai",
        country="CN",
    )
    view: RecordingView[SetupState] = RecordingView()
    presenter.attach(view)
    yield Stage(presenter, view, navigator, door, spoken, lane)
    for shop in door.made:
        shop.close()


def test_first_start_makes_the_shop_and_its_owner_and_asks_for_the_pin(stage: Stage) -> None:
    stage.presenter.make_shop(FILLED)
    assert stage.view.last.busy
    stage.lane.step()

    (shop,) = stage.door.made
    assert stage.navigator.ways == [("sign in", shop)]
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
    assert len(stage.navigator.ways) == 1


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
