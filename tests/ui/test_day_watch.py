"""While ShopClub is open the new shop day begins by itself, once."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter.birthday_vouchers import issue_birthday_vouchers
from shopclub.points.ledger import EntryKind
from shopclub.shop import Shop
from shopclub.storage.database import rows
from shopclub.ui import day_watch
from shopclub.ui.day_watch import DayWatch
from shopclub.ui.jobs import Refusal
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import Desk, desk_in
from tests.ui.stand_ins import inline_jobs

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as opened:
        yield opened


def _unwanted(refusal: Refusal) -> None:
    raise AssertionError(refusal)


def test_points_lapse_when_the_day_turns_and_only_then(desk: Desk) -> None:
    member = desk.enrol()
    moment = desk.shop.clock.moment()
    desk.shop.points.credit(
        member.member_id,
        80,
        kind=EntryKind.BONUS,
        source="gift",
        expires_on=moment.day,
        moment=moment,
        staff_id=None,
    )
    turned: list[int] = []
    watch = DayWatch(
        open_shop=lambda: desk.shop,
        jobs=inline_jobs(),
        turned=lambda: turned.append(1),
        refused=_unwanted,
    )
    watch.look()
    assert turned == []
    desk.clock.advance(timedelta(hours=24))
    watch.look()
    watch.look()
    assert turned == [1]
    kinds = [entry.kind for entry in desk.shop.points.entries_of(member.member_id)]
    assert kinds == [EntryKind.EXPIRE, EntryKind.BONUS]


def test_before_the_first_start_there_is_nothing_to_begin() -> None:
    def no_shop() -> Shop | None:
        return None

    turned: list[int] = []
    watch = DayWatch(
        open_shop=no_shop,
        jobs=inline_jobs(),
        turned=lambda: turned.append(1),
        refused=_unwanted,
    )
    watch.look()
    assert turned == []


def test_vouchers_for_birthdays_are_issued_a_batch_a_job(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.VOUCHER))
    for number in range(5):
        enrol(desk, solar(11, 21 + number % 3), name=f"会员{number}")
    monkeypatch.setattr(day_watch, "AT_ONCE", 2)
    monkeypatch.setattr(issue_birthday_vouchers, "__kwdefaults__", {"most": 2})
    DayWatch(
        open_shop=lambda: desk.shop, jobs=inline_jobs(), turned=lambda: None, refused=_unwanted
    )
    assert rows("SELECT count(*) FROM birthday_perk WHERE kind = 'voucher'") == [(5,)]
