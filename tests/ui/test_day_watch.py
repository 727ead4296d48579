"""While ShopClub is open the new shop day begins by itself, once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from shopclub.app import places, start_of
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.counter import birthday_vouchers
from shopclub.counter.birthday_vouchers import issue_birthday_vouchers
from shopclub.points.ledger import EntryKind
from shopclub.shop import Shop
from shopclub.storage.database import rows
from shopclub.storage.identity import Identities
from shopclub.storage.problems import DiskFull
from shopclub.ui.application import make_application, open_desk
from shopclub.ui.day_watch import DayWatch
from shopclub.ui.jobs import Refusal
from shopclub.ui.rehearsal import Rehearsal
from tests.birthdays.people import enrol, set_birthday_terms, solar
from tests.builders import PIN, Desk, desk_in
from tests.ui.stand_ins import inline_jobs

A_DAY = timedelta(hours=24)
pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as opened:
        yield opened


def _unwanted(refusal: Refusal) -> None:
    raise AssertionError(refusal)


def test_points_lapse_at_the_first_look_and_when_the_day_turns_and_only_then(desk: Desk) -> None:
    member = desk.enrol()
    moment = desk.shop.clock.moment()
    for points, last_day in ((30, moment.day), (80, moment.day + A_DAY)):
        desk.shop.points.credit(
            member.member_id,
            points,
            kind=EntryKind.BONUS,
            source=f"gift {points}",
            expires_on=last_day,
            moment=moment,
            staff_id=None,
        )
    desk.clock.advance(A_DAY)
    turned: list[int] = []
    watch = DayWatch(
        open_shop=lambda: desk.shop,
        jobs=inline_jobs(),
        turned=lambda: turned.append(1),
        refused=_unwanted,
    )

    def lapsed() -> list[int]:
        entries = desk.shop.points.entries_of(member.member_id)
        return [entry.points for entry in entries if entry.kind is EntryKind.EXPIRE]

    assert (lapsed(), turned) == ([], [])
    for _ in range(2):
        watch.look()
        assert (lapsed(), turned) == ([-30], [1])
    desk.clock.advance(A_DAY)
    for _ in range(2):
        watch.look()
        assert (lapsed(), turned) == ([-80, -30], [1, 1])
    assert desk.shop.check() == ()


def test_a_day_that_could_not_begin_is_begun_at_the_next_look(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = [DiskFull()]

    def turn_of_day(_: Shop) -> None:
        if full:
            raise full.pop()

    monkeypatch.setattr(Shop, "turn_of_day", turn_of_day)
    turned: list[int] = []
    refused: list[Refusal] = []
    watch = DayWatch(
        open_shop=lambda: desk.shop,
        jobs=inline_jobs(),
        turned=lambda: turned.append(1),
        refused=refused.append,
    )
    watch.look()
    assert (len(refused), turned) == (1, [])
    watch.look()
    watch.look()
    assert (len(refused), turned) == (1, [1])


def test_the_day_begins_anew_in_a_shop_that_was_put_back(desk: Desk) -> None:
    shops, turned = [desk.shop], list[int]()
    watch = DayWatch(
        open_shop=lambda: shops[-1],
        jobs=inline_jobs(),
        turned=lambda: turned.append(1),
        refused=_unwanted,
    )
    for _ in range(2):
        watch.look()
    assert turned == [1]
    shops.append(replace(desk.shop, identities=Identities()))
    for _ in range(2):
        watch.look()
    assert turned == [1, 1]


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


def test_the_day_begins_once_somebody_sits_down_and_before_anybody_sells(tmp_path: Path) -> None:
    with desk_in(tmp_path) as before:
        member = before.enrol("王小明", "138 0013 5678")
        before.give(320, to=member)
        before.turn_to(date(2027, 12, 1))
        before.shop.till.confirm_clock(by=before.owner)
    where = places(
        shop=tmp_path / "grocer.shopclub", config=tmp_path / "settings.toml", papers=tmp_path
    )
    app = make_application([])
    opened = open_desk(app, start_of(where, clock=before.clock))
    try:
        shop, hands = opened.start.shop, Rehearsal(app, opened)
        assert shop is not None

        def moved() -> list[int]:
            return [row.entry.points for row in shop.lookup.page(member.member_id).entries]

        assert moved() == [320]
        hands.write(PIN)
        hands.press("Return")
        assert moved() == [-320, 320]
        assert shop.check() == ()
        opened.start.close_lane()
    finally:
        opened.end()


def test_vouchers_for_birthdays_are_issued_a_batch_a_job(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_birthday_terms(desk, BirthdayTerms(perk=PerkKind.VOUCHER))
    for number in range(5):
        enrol(desk, solar(11, 21 + number % 3), name=f"会员{number}")
    monkeypatch.setattr(birthday_vouchers, "AT_ONCE", 2)
    monkeypatch.setattr(issue_birthday_vouchers, "__kwdefaults__", {"most": 2})
    DayWatch(
        open_shop=lambda: desk.shop, jobs=inline_jobs(), turned=lambda: None, refused=_unwanted
    ).look()
    assert rows("SELECT count(*) FROM birthday_perk WHERE kind = 'voucher'") == [(5,)]
