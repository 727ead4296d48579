"""T15: settings of the shop and papers it keeps, mutilated in the file: read, or damaged."""

import json
import random
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from shopclub.__main__ import main
from shopclub.birthdays.terms import BIRTHDAY_TERMS
from shopclub.counter import closing, gift_slip, receipt_json
from shopclub.counter.till_terms import TILL_TERMS
from shopclub.kernel.clock import SetClock
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.members.doubles import TOLD_APART
from shopclub.members.listing import MEMBER_VIEWS
from shopclub.members.members import Member
from shopclub.members.membership import MEMBERSHIP_TERMS
from shopclub.points.terms import POINT_TERMS
from shopclub.shop import open_shop
from shopclub.staff.roles import ROLE_TERMS
from shopclub.storage import settings
from shopclub.storage.database import rows
from shopclub.storage.identity import IDENTITY
from shopclub.storage.problems import DamagedFile
from shopclub.tiers.ladder import LADDER
from tests.architecture.tree import CHECKOUT, source_files
from tests.builders import CHEAP, MORNING, PIN, Desk, desk_in, spoil
from tests.encrypted_suite import connect

SETTINGS: tuple[settings.Setting[Any], ...] = (
    BIRTHDAY_TERMS,
    IDENTITY,
    LADDER,
    MEMBERSHIP_TERMS,
    MEMBER_VIEWS,
    POINT_TERMS,
    ROLE_TERMS,
    TILL_TERMS,
    TOLD_APART,
)
ODD: tuple[Any, ...] = (
    *(None, True, -1, 0, 1.5, 10**40),
    *("", "x", "NaN", "2026-02-30", [], {}, [[]], {"a": 1}),
)


def mutilated(text: str, chance: random.Random) -> str:
    """Return a text of JSON with a value of another kind, one gone, or some of it torn."""
    match chance.randrange(4):
        case 0:
            at = chance.randrange(len(text))
            return text[:at] + chr(ord(text[at]) ^ 1 << chance.randrange(7)) + text[at + 1 :]
        case 1:
            at = chance.randrange(len(text))
            return text[:at] + text[at + chance.randrange(1, 9) :]
        case _:
            data = json.loads(text)
            within = _somewhere(data, chance)
            if isinstance(within, dict) and within:
                key = chance.choice(sorted(within))
                within[key] = chance.choice(ODD)
                if chance.random() < 0.3:
                    del within[key]
            elif isinstance(within, list):
                within.insert(0, chance.choice(ODD))
            return json.dumps(data)


def _somewhere(data: Any, chance: random.Random) -> Any:
    """Return a part of what JSON holds, the whole of it or one further in."""
    inner = data.values() if isinstance(data, dict) else data
    parts = [part for part in inner if isinstance(part, dict | list)]
    return data if not parts or chance.random() < 0.4 else _somewhere(chance.choice(parts), chance)


def told(read: Callable[[str], object], text: str, *, rounds: int, seed: int) -> Counter[str]:
    """Read a mutilated text again and again; anything but a value or damage is a fault."""
    chance, found = random.Random(seed), Counter[str]()
    for _ in range(rounds):
        try:
            read(mutilated(text, chance))
            found["read"] += 1
        except DamagedFile:
            found["damaged"] += 1
    return found


ROUNDS = pytest.mark.parametrize("rounds", [60, pytest.param(10_000, marks=pytest.mark.soak)])


@ROUNDS
@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_a_mutilated_setting_is_read_or_damage(setting: settings.Setting[Any], rounds: int) -> None:
    text = json.dumps(setting.to_data(setting.standard), ensure_ascii=False, sort_keys=True)
    found = told(lambda text: settings._value(setting.from_data, text), text, rounds=rounds, seed=1)
    print(f"{setting.name}: {dict(found)}")
    assert found["damaged"] > 0


USED = [BIRTHDAY_TERMS, IDENTITY, LADDER, MEMBERSHIP_TERMS, POINT_TERMS, TILL_TERMS]


@pytest.mark.parametrize("rounds", [25, pytest.param(1_000, marks=pytest.mark.soak)])
@pytest.mark.parametrize("setting", USED, ids=lambda setting: setting.name)
def test_a_mutilated_setting_that_is_read_can_be_sold_by_or_is_refused(
    tmp_path: Path, setting: settings.Setting[Any], rounds: int
) -> None:
    chance, found = random.Random(setting.name), Counter[str]()
    with desk_in(tmp_path) as desk:
        value = settings.last_set(setting)
        settings.change(setting, value, effective=date(2026, 11, 1), at=MORNING)
        ((text,),) = rows(
            "SELECT value FROM setting WHERE name = ? ORDER BY id DESC LIMIT 1", setting.name
        )
        member = desk.enrol("王小明")
    path, clock, number = desk.shop.path, desk.clock, 0
    while number < rounds:
        odd = mutilated(text, chance)
        try:
            settings._value(setting.from_data, odd)
        except DamagedFile:
            continue
        number += 1
        found["used" if lived_by(path, clock, odd, name=setting.name, member=member) else "no"] += 1
    print(f"{setting.name}: {dict(found)}")


def lived_by(path: Path, clock: SetClock, odd: str, *, name: str, member: Member) -> bool:
    """Tell whether a shop with a setting of such a text sells; a refusal is none of the bugs."""
    connection = connect(path)
    connection.execute("UPDATE setting SET value = ? WHERE name = ?", (odd, name))
    connection.close()
    clock.advance(timedelta(minutes=2))
    try:
        with open_shop(path, clock=clock, pin_cost=CHEAP) as shop:
            owner = shop.staff.sign_in(1, pin=PIN)
            Desk(shop, clock, owner, count(clock.now().minute)).ring_up(12_800, member=member)
    except (ShopClubError, EnvironmentProblem):
        return False
    return True


FLIPS = {
    "a zone that is none": "identity | json_set(value, '$.zone_name', 'Awia/Shanghai')",
    "a zone that is a number": "identity | json_set(value, '$.zone_name', -1)",
    "half a till": "identity | json_set(value, '$.till', 1.5)",
    "a day that is none": "UPDATE setting SET effective = '2026-19-01' WHERE name = 'identity'",
    "a role that is none": "UPDATE staff SET role = 'ownes'",
}


@pytest.mark.parametrize("flip", FLIPS.values(), ids=FLIPS)
def test_a_value_that_nobody_wrote_is_damage_with_a_way_on_and_no_name_in_it(
    tmp_path: Path, flip: str, capsys: pytest.CaptureFixture[str]
) -> None:
    name, _, value = flip.partition(" | ")
    statement = f"UPDATE setting SET value = {value} WHERE name = '{name}'" if value else flip
    with desk_in(tmp_path) as desk:
        pass
    connection = connect(desk.shop.path)
    connection.execute("PRAGMA ignore_check_constraints = 1")
    connection.execute(statement)
    connection.close()
    with pytest.raises(DamagedFile), open_shop(desk.shop.path, clock=desk.clock) as shop:
        shop.staff.list_active()
    main(["check", str(desk.shop.path)])
    assert "Traceback" not in capsys.readouterr().err


def test_no_setting_is_forgotten() -> None:
    made = sum(
        line.partition("#")[0].endswith("Setting(") or "= Setting(" in line
        for file in source_files(CHECKOUT, "shopclub")
        if "documents" not in file.place
        for line in file.text.splitlines()
        if line[:1].isupper()
    )
    assert made == len(SETTINGS)


@ROUNDS
def test_mutilated_papers_are_read_or_damage(desk: Desk, rounds: int) -> None:
    desk.ring_up(12_800, member=desk.enrol("王小明"))
    ((receipt,),) = rows("SELECT receipt FROM sale")
    assert told(receipt_json.from_json, receipt, rounds=rounds, seed=2)["damaged"] > 0
    for read in (gift_slip.from_json, closing.closing_from_json):
        assert told(read, receipt, rounds=rounds, seed=3)["read"] == 0


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


@pytest.mark.plain
def test_a_shop_whose_setting_is_no_json_does_not_start_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with desk_in(tmp_path) as desk:
        spoil("UPDATE setting SET value = 'no json' WHERE name = 'identity'")
    with pytest.raises(DamagedFile), open_shop(desk.shop.path, clock=desk.clock) as shop:
        shop.till.quote(desk.draft(12_800))
    assert main(["check", str(desk.shop.path)]) == 1
    assert "damaged" in capsys.readouterr().err


def test_a_reader_that_lets_an_error_out_is_found() -> None:
    with pytest.raises((ValueError, LookupError, TypeError)):
        told(lambda text: json.loads(text)["name"], '{"name": "x"}', rounds=60, seed=1)
