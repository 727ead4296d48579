"""RULES §12: whoever said no stands in no list, letter, label or reminder, from the moment on.

Two members have everything that could bring them into one: a birthday and a family day tomorrow,
an address, points and a voucher that lapse, a tier about to go. One of them said no.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from shopclub.birthdays.ahead import Ahead
from shopclub.documents import birthday_letter, birthday_list, labels
from shopclub.insights import today
from shopclub.insights.letters import NoAddresses
from shopclub.insights.period import parse_period
from shopclub.members import rosters
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.listing import Listing, MemberFilter
from shopclub.members.members import Member, NewMember
from shopclub.members.particulars import Particulars
from shopclub.points.terms import Expiry, ExpiryKind, PointTerms
from shopclub.rewards.voucher_book import NewVoucher
from shopclub.rewards.vouchers import VoucherTerms
from shopclub.tiers.ladder import STANDARD_LADDER
from tests.birthdays.people import solar
from tests.builders import Desk, desk_in
from tests.documents.papers import text_of

YES, NO = "Yolanda", "Nobuko"
TEXT = "May we remind you?"


def _ahead(desk: Desk) -> Ahead:
    return desk.shop.birthdays.ahead(days=7)


def _addresses(desk: Desk) -> object:
    try:
        return desk.shop.today_book.addresses(_ahead(desk).rows, by=desk.owner)
    except NoAddresses:
        return ""


def _today(desk: Desk) -> today.Today:
    return desk.shop.today_book.today(currency="CNY", by=desk.owner)


def _paper_of_letters(desk: Desk) -> str:
    every = desk.shop.today_book.letters(_ahead(desk).rows, by=desk.owner)
    return text_of(birthday_letter.draw(every)) if every else ""


def _paper_of_labels(desk: Desk) -> str:
    found = _addresses(desk)
    return (
        text_of(labels.draw(found, language="en", title="labels"))
        if isinstance(found, tuple)
        else ""
    )


def _listed(desk: Desk, purpose: Purpose) -> object:
    narrowed = MemberFilter(consent=purpose)
    return desk.shop.member_list.block(Listing(narrowed=narrowed))


def _badge(desk: Desk) -> str:
    """Return who waits at the counter today, by name: the badge itself shows their number."""
    now = desk.clock.now()
    desk.clock.advance(timedelta(days=1))
    try:
        found = desk.shop.birthdays.ahead(days=0, limit=9)
        assert found.waiting == found.today == len(found.rows)
        return str(found.rows)
    finally:
        desk.clock.set(now)


WAYS: dict[str, Callable[[Desk], object]] = {
    "days ahead, on today's page and the page of birthdays": lambda d: _ahead(d).rows,
    "the badge of the counter": _badge,
    "letters, and the greeting for the clipboard": lambda d: d.shop.today_book.letters(
        _ahead(d).rows, by=d.owner
    ),
    "letters on paper": _paper_of_letters,
    "address labels": _addresses,
    "labels on paper": _paper_of_labels,
    "the list of birthdays on paper": lambda d: text_of(
        birthday_list.draw(d.shop.today_book.birthday_list(_ahead(d), by=d.owner))
    ),
    "the list of birthdays as a file": lambda d: d.shop.today_book.whole_birthday_list(
        days=7, by=d.owner
    ),
    "points about to lapse": lambda d: _today(d).lapsing.rows,
    "vouchers about to lapse": lambda d: _today(d).vouchers.rows,
    "tiers about to go": lambda d: _today(d).reviews.rows,
    "birthdays in the summary": lambda d: (
        d.shop.insights.summary(parse_period("2026-11-21..2026-11-21"), by=d.owner).birthdays
    ),
    "members who agreed to reminders": lambda d: _listed(d, Purpose.REMINDERS),
    "members who agreed to offers": lambda d: _listed(d, Purpose.OFFERS),
    "members who agreed to calls": lambda d: _listed(d, Purpose.CALLS),
}


def faults(desk: Desk, *, listed: tuple[str, ...], left_out: tuple[str, ...]) -> list[str]:
    """Walk every way, and name each that lists who said no, or forgets who said yes."""
    found = []
    for way, shown in WAYS.items():
        said = str(shown(desk))
        found += [f"{way}: lists {name}" for name in left_out if name in said]
        found += [f"{way}: forgets {name}" for name in listed if name not in said]
    return found


def answer(desk: Desk, member: Member, *, given: bool) -> None:
    """Let a member answer every purpose."""
    told = tuple(Consenting(purpose, TEXT, given=given) for purpose in Purpose)
    desk.shop.member_acts.answer(member.member_id, told, by=desk.owner)


@pytest.fixture
def two(tmp_path: Path) -> Any:
    """Return the desk, who said yes and who said no, on the day before their birthday."""
    with desk_in(tmp_path, ladder=None) as desk:
        desk.set_ladder(replace(STANDARD_LADDER, notice_days=60))
        month = Expiry(kind=ExpiryKind.DAYS, days=20)
        desk.set_terms(PointTerms(expiry=month, notice_days=30))
        members = []
        now = desk.clock.now()
        for name in (YES, NO):
            desk.turn_to(date(2025, 1, 7))
            told = Particulars(address=f"Road of {name}")
            new = NewMember(name, "", solar(11, 22, 1980), told)
            member = desk.shop.members.enrol(new, by=desk.owner)
            desk.turn_to(date(2025, 12, 1))
            desk.ring_up(250_000, member=member)
            desk.clock.set(now)
            desk.shop.birthdays.add_family_day(
                member.member_id, "son", solar(11, 23), by=desk.owner
            )
            members.append(member)
        desk.shop.till.confirm_clock(by=desk.owner)
        for member in members:
            desk.ring_up(1_000, member=member)
            new_voucher = NewVoucher(
                VoucherTerms(500, 0, 0), date(2026, 11, 21), date(2026, 11, 30), member.member_id
            )
            desk.shop.vouchers.issue_by_hand(
                new_voucher, count=1, request_id=member.name, by=desk.owner
            )
        answer(desk, members[0], given=True)
        answer(desk, members[1], given=False)
        yield desk, members[0], members[1]


def test_every_way_leaves_out_who_said_no_and_an_answer_holds_at_once(
    two: tuple[Desk, Member, Member],
) -> None:
    desk, yes, no = two
    print(f"{len(WAYS)} ways walked")
    assert faults(desk, listed=(YES,), left_out=(NO,)) == []
    answer(desk, no, given=True)
    assert faults(desk, listed=(YES, NO), left_out=()) == []
    answer(desk, yes, given=False)
    assert faults(desk, listed=(NO,), left_out=(YES,)) == []
    desk.shop.erasing.erase(no.member_id, word="ERASE", by=desk.owner)
    assert faults(desk, listed=(), left_out=(YES, NO)) == []
    assert desk.shop.check() == ()


def test_whoever_was_never_asked_said_no(two: tuple[Desk, Member, Member]) -> None:
    desk, _, _ = two
    born = solar(11, 22, 1990)
    silent = desk.shop.members.enrol(NewMember("Silentia", "", born), by=desk.owner)
    desk.ring_up(1_000, member=silent)
    assert faults(desk, listed=(YES,), left_out=(NO, "Silentia")) == []


@pytest.mark.full
@pytest.mark.parametrize(
    ("where", "name", "wrong", "ways"),
    [
        (rosters, "_CELEBRATING", lambda sql: sql.replace("p.reminded = 1", "1 = 1"), 1),
        (today, "_may_be_told", lambda _: lambda *_: True, 2),
        (rosters, "_REACHABLE", lambda sql: sql.replace("name, reminded", "name, 1"), 4),
    ],
    ids=["summary", "today", "everyone reachable"],
)
def test_a_way_that_forgets_to_ask_is_found(
    two: tuple[Desk, Member, Member],
    monkeypatch: pytest.MonkeyPatch,
    where: Any,
    name: str,
    wrong: Callable[[Any], Any],
    ways: int,
) -> None:
    desk, _, _ = two
    monkeypatch.setattr(where, name, wrong(getattr(where, name)))
    found = faults(desk, listed=(YES,), left_out=(NO,))
    assert len(found) >= ways
