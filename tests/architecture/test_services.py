"""Every public method of a service takes who acts, or stands here with the reason why not."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from shopclub.staff.roles import Actor, Permission
from shopclub.storage.database import one, run, writing
from tests.architecture.services import methods_without_actor, services_of
from tests.builders import Desk, desk_in

AT_THE_COUNTER: Mapping[str, str] = {
    "AuditLog.today": "the shop day",
    "Backups.last_good": "told at the counter",
    "Birthdays.ahead": "wished at the counter",
    "Birthdays.family_days": "on a member's page",
    "Birthdays.near": "wished at the counter",
    "Birthdays.next_day": "on a member's page",
    "Birthdays.perk_with": "shown with a receipt",
    "Birthdays.perks_due": "shown with a quote",
    "Birthdays.terms": "rules of the house",
    "DayBook.receipts": "today's, for a reprint",
    "DayBook.takings": "the counter's top bar",
    "Doubles.find": "warned when enrolling",
    "Insights.today": "the shop day",
    "Lookup.card": "printed at the counter",
    "Lookup.entries": "on a member's page",
    "Lookup.find": "the counter's search",
    "Lookup.first_card": "shown when enrolling",
    "Lookup.page": "masked, beside a sale",
    "Lookup.profile": "masked, beside a sale",
    "Lookup.scanned": "the counter's scanner",
    "MemberActs.history": "on a member's page",
    "MemberActs.told": "without the telephone number",
    "Members.codes": "on a member's page",
    "Members.consents": "on a member's page",
    "Members.edits": "on a member's page",
    "Members.holder_of_card": "found by a card",
    "Members.holder_of_code": "found by a code",
    "Members.holder_of_phone": "warned when enrolling",
    "Members.joined_on": "the counter's top bar",
    "Members.member": "below every other service",
    "Members.particulars": "allergies, before a sale",
    "Members.require_active": "asked before a sale",
    "Members.search": "the counter's search",
    "Members.similar": "warned when enrolling",
    "Members.terms": "rules of the house",
    "Notes.of": "on a member's page",
    "Recovery.made_on": "a day, no code",
    "Rulebook.logo": "printed on receipts",
    "Shop.check": "after a day's closing",
    "Shop.close": "the window's own end",
    "Shop.close_connection": "a lane's own end",
    "Shop.doubt": "holds money back only",
    "Shop.doubts": "told at the counter",
    "Shop.doubts_at_start": "before anybody signs in",
    "Shop.logo": "printed on receipts",
    "Shop.look_through": "after the window opens",
    "Shop.mark": "names files beside it",
    "Shop.people": "names to sign in",
    "Shop.revision": "a number of commits",
    "Staff.actor": "a value, not proved",
    "Staff.list_active": "names to sign in",
    "Staff.list_who_may": "names whose PIN approves",
    "Staff.wait_left": "before anybody signs in",
    "StaffBook.role_terms": "buttons need them",
    "Tiers.keeping": "on a member's page",
    "Tiers.ladder": "rules of the house",
    "Tiers.moves_of": "on a member's page",
    "Tiers.quote_take_spend": "shown before a refund",
    "Tiers.reviews_due": "counts of a day",
    "Tiers.standing": "on a member's page",
    "Till.clock_ahead": "told at the counter",
    "Till.closings_of": "printed once more",
    "Till.departments": "fields of the form",
    "Till.find": "answers a sale's id",
    "Till.find_closing": "answers a closing's id",
    "Till.find_gift": "answers a gift's id",
    "Till.find_number": "a receipt brought back",
    "Till.find_receipt": "a receipt brought back",
    "Till.find_refund": "answers a refund's id",
    "Till.find_slip": "a slip brought back",
    "Till.gift_choices": "gifts points can buy",
    "Till.last_receipt": "printed once more",
    "Till.moment": "the time of sales",
    "Till.quote": "quoted, nothing is written",
    "Till.quote_closing": "quoted, nothing is written",
    "Till.quote_gift": "quoted, nothing is written",
    "Till.quote_refund": "quoted, nothing is written",
    "Till.quote_undo": "quoted, nothing is written",
    "Till.similar_sale": "warned of a double",
    "Till.terms": "rules of the house",
    "Till.today": "the shop day",
    "TodayBook.birthday_tiers": "wished at the counter",
    "Vouchers.used_by": "shown with a receipt",
    "Vouchers.went_with_promotion": "shown before a refund",
}
"""Reads that everybody needs who stands at the counter."""

OF_THE_OFFICE: Mapping[str, str] = {
    "Backups.look_through": "counts, after a closing",
    "Erasing.quote": "counts, before the PIN",
    "MemberActs.quote_adjust": "points before and after",
    "MemberList.block": "masked, as a search",
    "MemberList.every_id": "ids, no names",
    "MemberList.known_tags": "words, no names",
    "MemberList.length": "counts, no names",
    "MemberList.step": "counts, no names",
    "MemberList.tiers": "rules of the house",
    "MemberList.views": "words, no names",
    "MemberList.walk": "a way, no names",
    "Merging.quote": "masked, before the PIN",
    "Rulebook.read": "rules of the house",
}
"""Reads of pages that not everybody opens, and that give no more than the counter does."""

WRITING: Mapping[str, str] = {
    "Backups.begin_with": "no shop yet",
    "Backups.open_again": "opens, as a start",
    "Birthdays.give": "inside a sale's transaction",
    "Birthdays.give_back": "inside a refund's transaction",
    "Birthdays.give_gift_back": "inside a gift's transaction",
    "Erasing.erase_again": "a job of the day",
    "Ledger.credit": "inside a sale's transaction",
    "Ledger.expire_due": "a job of the day",
    "Ledger.give_back": "inside a refund's transaction",
    "Ledger.open_with": "inside an import's transaction",
    "Ledger.redeem": "inside a sale's transaction",
    "Ledger.take_back": "inside a refund's transaction",
    "Recovery.drop_code": "proved by the PIN",
    "Recovery.make_code": "proved by the PIN",
    "Recovery.recover": "proved by the code",
    "Shop.expire_due": "a job of the day",
    "Shop.review_tiers": "a job of the day",
    "Shop.turn_of_day": "a job of the day",
    "Staff.approve": "proved by the PIN",
    "Staff.begin_again": "no owner's PIN left",
    "Staff.forget_tries": "inside what was proved",
    "Staff.found_owner": "nobody works here yet",
    "Staff.note_sign_in": "inside what was proved",
    "Staff.prove": "proved by the PIN",
    "Staff.record": "inside a caller's transaction",
    "Staff.sign_in": "proved by the PIN",
    "Tiers.add_spend": "inside a sale's transaction",
    "Tiers.lift": "inside a sale's transaction",
    "Tiers.review": "a job of the day",
    "Tiers.take_spend": "inside a refund's transaction",
    "Till.issue_birthday_vouchers": "a job of the day",
    "Vouchers.give_back": "inside a refund's transaction",
    "Vouchers.issue": "inside a caller's transaction",
    "Vouchers.move_all": "inside a merge's transaction",
    "Vouchers.use": "inside a sale's transaction",
    "Vouchers.void_erased": "inside an erasing's transaction",
    "Vouchers.void_with_promotion": "inside a refund's transaction",
}
"""What writes the rows of the shop for nobody in particular, or for who proves themselves."""

FILES_ONLY: Mapping[str, str] = {
    "Backups.forget": "its own draft only",
    "Backups.make": "a job of the day",
    "Backups.make_safeguard": "before what was allowed",
    "Erasing.settle": "ids, after an erasing",
}
"""What writes files beside the shop file, and none of its rows."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_in(tmp_path) as desk:
        yield desk


def faults(
    services: tuple[object, ...], *, reading: frozenset[str], written: frozenset[str]
) -> tuple[str, ...]:
    """Name each method that takes no `by` and is in no list, or in one of the wrong kind."""
    return tuple(
        f"{method.place} {'writes' if method.writes else 'reads'} and asks for nobody"
        for method in methods_without_actor(services)
        if method.place not in (written if method.writes else reading)
    )


def test_every_method_of_a_service_says_who_acts_or_has_a_reason(desk: Desk) -> None:
    services, lists = services_of(desk), (AT_THE_COUNTER, OF_THE_OFFICE, FILES_ONLY, WRITING)
    every = {method.place for method in methods_without_actor(services)}
    reading = frozenset().union(AT_THE_COUNTER, OF_THE_OFFICE, FILES_ONLY)
    print(
        f"{len(services)} services, {len(every)} methods without by, {len(WRITING)} of them write"
    )
    assert len(services) > 20
    assert len(every) > 100
    assert faults(services, reading=reading, written=frozenset(WRITING)) == ()
    named = [place for one_list in lists for place in one_list]
    assert sorted(named) == sorted(every), "a reason without a method, or two of them"
    reasons = [reason for one_list in lists for reason in one_list.values()]
    assert [reason for reason in reasons if len(reason.split()) < 3] == []


class Planted:
    """A service with one method of each kind."""

    def __init__(self, below: "Below") -> None:
        self._below = below

    def phones(self) -> object:
        """Read for everybody."""
        return one("SELECT phone FROM member")

    def empty(self) -> None:
        """Write for everybody, by what it holds."""
        self._below.empty()

    def forget(self) -> None:
        """Write for everybody, through a function."""
        _forget()

    def right(self, *, by: Actor) -> None:
        """Ask first."""
        with writing():
            by.require(Permission.ADJUST_POINTS)


class Below:
    """What a planted service holds."""

    def empty(self) -> None:
        """Write."""
        with writing():
            run("DELETE FROM member_note")


def _forget() -> None:
    run("UPDATE staff SET failures = 0")


def test_a_service_that_asks_for_nobody_is_found_and_so_is_what_it_writes() -> None:
    """The planted faults: a read, and two that write through something else."""
    planted = (Planted(Below()),)
    found = ("Planted.empty writes", "Planted.forget writes", "Planted.phones reads")
    everything = tuple(f"{one_fault} and asks for nobody" for one_fault in found)
    assert faults(planted, reading=frozenset(), written=frozenset()) == everything
    as_reads = frozenset({"Planted.phones", "Planted.empty", "Planted.forget"})
    assert faults(planted, reading=as_reads, written=frozenset()) == everything[:2]
