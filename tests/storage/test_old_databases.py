"""Every shop file ever released still opens, complete, with today's code.

The files are kept as text; each was dumped by the release that it is named after and is never
written again.
"""

import importlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from shopclub.counter.refund_draft import RefundDraft
from shopclub.counter.till import Draft
from shopclub.kernel.clock import SetClock
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import NewMember
from shopclub.members.search_keys import joined, searchable
from shopclub.shop import Shop, open_shop
from shopclub.storage.database import one, rows, run
from shopclub.storage.models import queries
from shopclub.storage.shop_file import schema_version
from tests.builders import CHEAP, PIN, desk_in

OLD = Path(__file__).parent / "old_databases"
RELEASES = tuple(sorted(path.stem for path in OLD.glob("*.sql")))
NOW = datetime(2027, 12, 2, 4, tzinfo=UTC)


@contextmanager
def shop_of(release: str, *, folder: Path) -> Iterator[Shop]:
    """Load the dump of a release into a file and open it."""
    path = folder / "old.shopclub"
    connection = sqlcipher.connect(path, isolation_level=None)
    connection.executescript((OLD / f"{release}.sql").read_text(encoding="utf-8"))
    connection.close()
    shop = open_shop(path, clock=SetClock(NOW), pin_cost=CHEAP)
    try:
        yield shop
    finally:
        shop.close()


@dataclass(frozen=True, slots=True)
class Look:
    """A question to an old shop, and what its release answered."""

    asked: str
    ask: Callable[[Shop], object]
    answer: object


LOOKS = (
    Look("members", lambda shop: one("SELECT count(*) FROM member"), (2,)),
    Look("sales", lambda shop: one("SELECT count(*), sum(paid) FROM sale"), (6, 271_130)),
    Look("ledger", lambda shop: one("SELECT count(*), sum(points) FROM point_entry"), (11, 29)),
    Look(
        "audit log",
        lambda shop: one("SELECT count(*), sum(length(hash)) FROM audit_line"),
        (11, 704),
    ),
    Look("who is 13800138000", lambda shop: shop.lookup.find("13800138000")[0].name, "王小明"),
    Look("Ann's tier", lambda shop: shop.lookup.find("o'bri")[0].tier.key, "silver"),
    Look("Ann's points", lambda shop: shop.points.available(2, on=date(2027, 12, 2)), 29),
    Look(
        "Wang's birthday",
        lambda shop: shop.members.member(1).birthday,
        Birthday(Calendar.LUNAR, 8, 15),
    ),
    Look("check", lambda shop: shop.check(), ()),
    Look("version", lambda shop: one("PRAGMA user_version"), (schema_version(),)),
)


def test_there_is_a_file_of_the_first_release() -> None:
    assert "0.1.0" in RELEASES


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.asked)
def test_an_old_file_answers_as_it_did(release: str, look: Look, tmp_path: Path) -> None:
    with shop_of(release, folder=tmp_path) as shop:
        assert look.ask(shop) == look.answer


@pytest.mark.parametrize("release", RELEASES)
def test_an_old_file_goes_on_selling(release: str, tmp_path: Path) -> None:
    with shop_of(release, folder=tmp_path) as shop:
        owner = shop.staff.sign_in(1, pin=PIN)
        old = shop.till.find("00000000-0000-0000-0000-000000000005")
        assert old is not None
        assert (old.receipt.used, old.member_name) == (100, "王小明")
        issued = shop.till.ring_up(Draft(sale_id="new", amount=1_000, member_id=1), by=owner)
        assert issued.receipt.earned == 10
        assert shop.check() == ()


@pytest.mark.parametrize("release", RELEASES)
def test_an_old_file_has_the_tables_and_guards_of_a_new_one(release: str, tmp_path: Path) -> None:
    everything = (
        "SELECT type, name, tbl_name, sql FROM sqlite_master"
        " WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
    )
    with desk_in(tmp_path / "new"):
        new = rows(everything)
    with shop_of(release, folder=tmp_path):
        assert rows(everything) == new


def test_answers_given_before_calls_were_a_purpose_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "old.shopclub"
    connection = sqlcipher.connect(path, isolation_level=None)
    connection.executescript((OLD / "0.1.0.sql").read_text(encoding="utf-8"))
    connection.execute("INSERT INTO consent_text VALUES (5, 'May we?')")
    connection.execute(
        "INSERT INTO member_consent VALUES (9, 1, 'offers', 1, 0, '2027-12-01', NULL, 5)"
    )
    connection.close()
    with open_shop(path, clock=SetClock(NOW), pin_cost=CHEAP) as shop:
        (kept,) = shop.members.consents(1)
        assert (kept.purpose, kept.given, kept.text) == (Purpose.OFFERS, True, "May we?")
        called = NewMember("王小明", consents=(Consenting(Purpose.CALLS, "May we call?"),))
        member = shop.members.enrol(called, by=shop.staff.sign_in(1, pin=PIN))
        assert shop.members.consents(member.member_id)[0].purpose is Purpose.CALLS
        assert one("SELECT min(id), max(id) FROM member_consent") == (9, 10)


def test_perks_given_before_vouchers_and_gifts_were_one_are_kept(tmp_path: Path) -> None:
    kept = (7, 1, 2026, "2026-11-22", "2026-11-21", "multiplier", 200, "a", None)
    first, then, now = (
        importlib.import_module(f"shopclub.storage.migrations.{name}")
        for name in ("0007_birthdays", "0011_birthday_vouchers", "0022_birthday_gifts")
    )
    guards = "SELECT sql FROM sqlite_master WHERE tbl_name = 'birthday_perk' ORDER BY name"
    with desk_in(tmp_path) as desk:
        desk.ring_up(1_000, member=desk.enrol(), sale_id="a")
        tables = rows(guards)
        run("DROP TABLE birthday_perk")
        for statement in first.STATEMENTS.split(";\n"):
            if "birthday_perk" in statement:
                run(statement)
        run("INSERT INTO birthday_perk VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", *kept)
        then.up(None, queries)
        assert rows("SELECT * FROM birthday_perk") == [(*kept[:8], None, None)]
        for statement in now.STATEMENTS.split(";\n"):
            if "birthday_perk" in statement:
                run(statement)
        assert rows("SELECT * FROM birthday_perk") == [(*kept[:8], None, None, None)]
        assert rows(guards) == tables


def test_sales_that_came_back_before_they_were_counted_are_counted(tmp_path: Path) -> None:
    then = importlib.import_module("shopclub.storage.migrations.0019_returned")
    kept = "SELECT day, returned FROM sales_by_day", "SELECT month, returned FROM sales_by_month"
    with desk_in(tmp_path) as desk:
        for sale_id in ("whole", "part", "in two", "none"):
            desk.ring_up(1_000, sale_id=sale_id)
        desk.ring_up(0, sale_id="free")
        refund = partial(desk.shop.till.refund, by=desk.owner)
        refund(RefundDraft("a", "whole"))
        refund(RefundDraft("b", "part", 999))
        refund(RefundDraft("c", "in two", 1))
        desk.turn_to(date(2026, 12, 1))
        refund(RefundDraft("d", "in two"))
        counted = [rows(statement) for statement in kept]
        assert counted == [
            [("2026-11-21", 1), ("2026-12-01", 1)],
            [("2026-11", 1), ("2026-12", 1)],
        ]
        run("ALTER TABLE sales_by_day DROP COLUMN returned")
        run("ALTER TABLE sales_by_month DROP COLUMN returned")
        then.up(None, queries)
        assert [rows(statement) for statement in kept] == counted
        assert desk.shop.check() == ()


def test_purchases_that_came_back_before_they_were_left_out_are_taken_off(tmp_path: Path) -> None:
    then = importlib.import_module("shopclub.storage.migrations.0021_kept_purchases")
    with desk_in(tmp_path) as desk:
        member = desk.enrol()
        for sale_id in ("whole", "part", "in two", "none"):
            desk.ring_up(1_000, member=member, sale_id=sale_id)
        desk.ring_up(0, member=member, sale_id="free")
        refund = partial(desk.shop.till.refund, by=desk.owner)
        refund(RefundDraft("a", "whole"))
        refund(RefundDraft("b", "part", 999))
        refund(RefundDraft("c", "in two", 1))
        refund(RefundDraft("d", "in two"))
        assert rows("SELECT visits FROM sales_by_member") == [(3,)]
        run("UPDATE sales_by_member SET visits = 5")
        then.up(None, queries)
        assert desk.shop.check() == ()


def test_names_with_signs_that_join_are_found_without_them_in_an_old_file(tmp_path: Path) -> None:
    then = importlib.import_module("shopclub.storage.migrations.0020_joined_names")
    old = (
        ("annie-luo'brien", 1), ("-luo'brien", 1), ("luo'brien", 1), ("o'brien", 1), ("'brien", 1),
        ("brien", 1), ("60-7", 1), (" 7-06", 1), ("jo-jo", 2), ("-jo", 2), ("o'-", 3), ("'-", 3),
        ("-", 3), ("o", 4), (f"x-{'y' * 30}", 5), (f"-{'y' * 31}", 5), ("y" * 32, 5),
        ("li'na", 6), ("'na", 6), ("na", 6), ("-'", 7), ("'", 7),
    )  # fmt: skip
    kept = "SELECT key, member_id FROM search_key ORDER BY member_id, key"
    with desk_in(tmp_path) as desk:
        for name in ("Annie-Lu O'Brien", "Jo-Jo", "O' -", "O", f"X-{'y' * 40}", "Li＇Na", "－'"):
            desk.enrol(name)
        desk.shop.members.add_code(1, "60-7", by=desk.owner)
        right = rows(kept)
        run("DELETE FROM search_key WHERE key GLOB '*[a-z'']*' OR key IN ('607', ' 706')")
        for key in old:
            run("INSERT INTO search_key VALUES (?, ?)", *key)
        then.up(None, queries)
        assert rows(kept) == right
        assert desk.shop.check() == ()


def test_the_names_that_are_found_anew_are_all_those_that_hold_a_sign() -> None:
    then = importlib.import_module("shopclub.storage.migrations.0020_joined_names")
    every = map(chr, (*range(0x20, 0x3000), *range(0xFE00, 0xFFFE)))
    signs = {char for char in every if joined(searchable(char)) != searchable(char)}
    assert signs == {*then._SIGNS, *then._AS_TYPED}


def test_the_dumps_hold_no_path_of_a_machine() -> None:
    texts = [path.read_text(encoding="utf-8") for path in OLD.glob("*.sql")]
    print(f"{len(texts)} dumps read")
    assert not any(os.sep + "home" in text or os.sep + "tmp" in text for text in texts)
