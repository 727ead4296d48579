"""The lists of an older programme come out as their truth says, row by row."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from shopclub.exchange.fields import Field, ListKind
from shopclub.exchange.importing import Imported, carry_out
from shopclub.exchange.plan import Choices
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.people import MemberUnknown
from shopclub.storage.database import rows
from tests.builders import Desk
from tests.exchange.conftest import Try

LAST_DAY = date(2027, 12, 31)


@pytest.fixture
def lists(shop_data: Path) -> Path:
    return shop_data / "old_lists"


@pytest.fixture
def truth(lists: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((lists / "truth.json").read_text(encoding="utf-8"))
    return found


def test_the_old_programme_is_tried_without_writing(
    desk: Desk, try_list: Try, lists: Path, truth: dict[str, Any]
) -> None:
    before = desk.shop.revision()
    found = try_list(lists / "members_old_program.csv")
    assert desk.shop.revision() == before
    assert (found.kind, found.rows) == (ListKind.MEMBERS, truth["csv_rows"])
    bad = [(problem.line, str(problem.field)) for problem in found.problems]
    assert bad == [tuple(pair) for pair in truth["csv_bad"]]
    assert len(found.twins) == truth["csv_duplicate_phones"]
    assert found.points == truth["points"]
    assert found.added == truth["csv_rows"] - len(bad) - len(found.twins) == 759
    assert not found.asks_order


def test_the_old_programme_comes_in_as_it_was_tried(
    desk: Desk, try_list: Try, lists: Path, truth: dict[str, Any]
) -> None:
    found = try_list(lists / "members_old_program.csv", Choices(expires_on=LAST_DAY))
    done = carry_out(desk.shop, found, by=desk.owner)
    assert (done.members, done.points, done.left_out) == (759, truth["points"], 41)
    assert rows("SELECT count(*) FROM member") == [(759,)]
    assert rows("SELECT sum(points) FROM point_balance") == [(truth["points"],)]
    assert rows("SELECT DISTINCT kind, expires_on FROM point_entry") == [
        ("opening", LAST_DAY.isoformat())
    ]
    assert desk.shop.check() == ()
    member = desk.shop.members.holder_of_card("880002")
    assert (member.name, member.joined) == ("魏敏华", date(2023, 8, 25))
    assert member.birthday == Birthday(Calendar.LUNAR, 12, 30)
    told = desk.shop.members.particulars(member.member_id)
    assert (told.note, told.tags) == ("周末来,带孩子", ("金卡",))
    assert (
        desk.shop.members.particulars(desk.shop.members.holder_of_card("880004").member_id).note
        == "=1+1"
    )
    with pytest.raises(MemberUnknown):
        desk.shop.members.holder_of_card("880013")


def test_the_sheet_comes_in_below_its_title_and_without_its_total(
    desk: Desk, try_list: Try, lists: Path, truth: dict[str, Any]
) -> None:
    found = try_list(lists / "members_sheet.xlsx")
    assert (found.rows, found.added, found.problems) == (truth["xlsx_rows"], 300, ())
    assert [remark.field for remark in found.remarks] == [Field.INTRODUCER] * len(found.remarks)
    carry_out(desk.shop, found, by=desk.owner)
    first = desk.shop.members.holder_of_phone("15166123105")
    assert first is not None
    assert first.birthday == Birthday(Calendar.SOLAR, 7, 2, year=1965)
    assert rows("SELECT sum(points) FROM point_balance") == [(310_743,)]
    assert rows("SELECT count(*) FROM member WHERE introduced_by IS NOT NULL") == [
        (28 - len(found.remarks),)
    ]
    assert desk.shop.check() == ()


def test_purchases_agree_to_the_cent_and_lift_tiers(
    desk: Desk,
    bring: Callable[..., Imported],
    lists: Path,
    truth: dict[str, Any],
) -> None:
    bring(lists / "members_old_program.csv")
    done = bring(lists / "purchases.csv")
    assert (done.sales, done.money) == (truth["purchases"], truth["cents"])
    assert rows("SELECT count(*), sum(paid) FROM sale") == [(truth["purchases"], truth["cents"])]
    assert rows("SELECT sum(paid) FROM sales_by_month") == [(truth["cents"],)]
    ((spent,),) = rows(
        "SELECT count(*) FROM (SELECT 1 FROM sale WHERE member_id IS NOT NULL AND day > ? "
        "GROUP BY member_id HAVING sum(paid) >= 200000) AS rich",
        "2025-11-28",
    )
    assert done.lifted == spent > 50
    assert desk.shop.check() == ()
