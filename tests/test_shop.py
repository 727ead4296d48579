"""An open shop: what it is made of, and that it is one shop whoever looks at it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shopclub.kernel.clock import SetClock
from shopclub.points.terms import EarnRule, PointTerms
from shopclub.services import Services
from shopclub.shop import BEGINNING, Owner, Shop, create_shop, open_shop
from shopclub.staff.roles import Role
from shopclub.storage.identity import Identity
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.builders import CHEAP, MORNING, PIN, Desk, desk_in


def test_a_new_shop_has_one_owner_and_the_standard_terms(tmp_path: Path) -> None:
    with desk_in(tmp_path, ladder=None) as desk:
        (owner,) = desk.shop.staff.list_active()
        assert (owner.name, owner.role) == ("老王", Role.OWNER)
        terms = desk.shop.till.terms(on=date(2026, 11, 21))
        assert (terms.points, terms.ladder) == (PointTerms(), STANDARD_LADDER)


def test_a_shop_is_frozen_services_only(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        assert Shop.__dataclass_params__.frozen  # type: ignore[attr-defined]
        of_merging = {"doubles"}
        assert {field.name for field in fields(Services)} - of_merging <= set(dir(desk.shop))
        assert desk.shop.till is desk.shop.till


def test_the_name_of_a_shop_is_cleaned(tmp_path: Path) -> None:
    identity = Identity(name=" 幸福\t小超市\u200b ", address="人民路\n8 号")
    with desk_in(tmp_path, identity=identity) as desk:
        assert (desk.shop.identity.name, desk.shop.identity.address) == (
            "幸福 小超市",
            "人民路 8 号",
        )


def test_a_reopened_shop_goes_on_where_it_stopped(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        member = desk.enrol("王小明", "13800138000")
        first = desk.ring_up(12_800, member=member, sale_id="x")
        path = desk.shop.path
    shop = open_shop(path, clock=SetClock(MORNING), pin_cost=CHEAP)
    try:
        assert shop.members.member(member.member_id) == member
        assert shop.till.find("x") == first
        assert shop.till.last_receipt() == first
        assert shop.staff.sign_in(1, pin=PIN).role is Role.OWNER
        assert shop.check() == ()
    finally:
        shop.close()


def test_two_lanes_see_one_shop(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk, ThreadPoolExecutor(max_workers=1) as lane:
        wang = desk.enrol()
        lane.submit(desk.ring_up, 12_800, member=wang).result()
        assert desk.points_of(wang) == 128
        assert lane.submit(desk.points_of, wang).result() == 128
        assert lane.submit(desk.shop.check).result() == ()
        lane.submit(desk.shop.close_connection).result()
        assert lane.submit(desk.points_of, wang).result() == 128


def test_four_lanes_sell_at_once_and_nothing_is_lost(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk, ThreadPoolExecutor(max_workers=4) as lanes:
        wang = desk.enrol()
        drafts = [desk.draft(100, member=wang) for _ in range(80)]
        sold = [lanes.submit(desk.shop.till.ring_up, draft, by=desk.owner) for draft in drafts]
        numbers = {future.result().receipt.number for future in sold}
        assert len(numbers) == 80
        assert desk.points_of(wang) == 80
        assert desk.shop.check() == ()


def test_a_change_of_terms_never_acts_on_past_sales(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        wang = desk.enrol()
        desk.ring_up(10_000, member=wang)
        double = PointTerms(earn=EarnRule(points=2))
        desk.shop.set_point_terms(double, by=desk.owner, effective=date(2026, 11, 22))
        desk.ring_up(10_000, member=wang)
        assert desk.points_of(wang) == 200
        desk.turn_to(date(2026, 11, 22))
        desk.ring_up(10_000, member=wang)
        assert desk.points_of(wang) == 400
        assert desk.shop.check() == ()


@pytest.mark.parametrize(
    ("code", "amount", "earned"), [("JPY", 1_280, 12), ("KWD", 12_800, 128), ("CNY", 12_800, 128)]
)
def test_a_shop_counts_in_its_own_currency(
    tmp_path: Path, code: str, amount: int, earned: int
) -> None:
    with desk_in(tmp_path, identity=Identity(name="Shop", currency_code=code)) as desk:
        receipt = desk.ring_up(amount, member=desk.enrol()).receipt
        assert (receipt.currency, receipt.earned) == (code, earned)


@pytest.mark.parametrize(
    "fields",
    [
        {"currency_code": "XXX"},
        {"language": "tlh"},
        {"day_ends_at": 24},
        {"number": 1_000},
        {"till": 0},
    ],
)
def test_a_shop_that_cannot_be_is_a_bug(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"no such|a day ends"):
        Identity("Shop", **fields)


def test_a_shop_of_nowhere_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(LookupError):
        create_shop(
            tmp_path / "grocer.shopclub",
            identity=Identity("Shop", zone_name="Mars/Base"),
            owner=Owner("老王", PIN),
            clock=SetClock(MORNING),
            pin_cost=CHEAP,
        )
    assert list(tmp_path.iterdir()) == []


def test_the_builders_begin_settings_at_the_beginning(tmp_path: Path) -> None:
    with desk_in(tmp_path) as desk:
        assert isinstance(desk, Desk)
        assert desk.shop.till.terms(on=BEGINNING).ladder != STANDARD_LADDER
