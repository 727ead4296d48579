"""What the owner sets for birthdays: the perk and its worth, and what it promises in a sentence."""

from datetime import date, timedelta

import pytest

from shopclub.birthdays.occurrences import LeapDay
from shopclub.birthdays.terms import BirthdayTerms, PerkKind
from shopclub.kernel.money import AmountRefused, currency
from shopclub.points.terms import Multipliers
from shopclub.rewards.vouchers import VoucherRefused
from shopclub.staff.roles import Actor, NotPermitted, Role
from shopclub.ui.settings.birthday_words import promise_words
from shopclub.ui.settings.form import Entry
from shopclub.ui.settings.numbers import NumberRefused
from tests.birthdays.people import enrol, solar
from tests.builders import Desk
from tests.ui.settings.editing import Editing, edit

CNY = currency("CNY")
TODAY = date(2026, 11, 21)
OF_PERK = (
    Entry.PERK,
    Entry.PERK_TIMES,
    Entry.PERK_POINTS,
    Entry.PERK_OFF,
    Entry.PERK_LEAST,
    Entry.PERK_WINDOW,
    Entry.PERK_KNOWN,
    Entry.PERK_REST,
    Entry.LEAP_DAY,
)


def terms(editing: Editing) -> BirthdayTerms:
    """Return what holds today."""
    return editing.desk.shop.birthdays.terms(on=TODAY)


def test_the_form_shows_what_a_new_shop_does(editing: Editing) -> None:
    form = editing.state.form
    assert [form[entry] for entry in OF_PERK] == [
        "multiplier",
        "2",
        "100",
        "20.00",
        "0.00",
        "3",
        "30",
        "300",
        "28 February",
    ]


def test_what_is_applied_is_what_the_till_does(editing: Editing) -> None:
    editing.enter(perk_times="2.5", perk_window="5", perk_known="10", leap_day="1 March")
    assert editing.state.unsaved == 4
    editing.presenter.apply()
    assert terms(editing) == BirthdayTerms(
        leap_day=LeapDay.MARCH_1, multiplier_hundredths=250, window_days=5, known_days=10
    )
    member = enrol(editing.desk, solar(11, 26))
    assert editing.desk.ring_up(1_000, member=member).receipt.earned == 25
    assert editing.desk.shop.check() == ()


def test_points_and_nothing_are_chosen_the_same_way(editing: Editing) -> None:
    editing.enter(perk="points", perk_points="88")
    editing.presenter.apply()
    assert (terms(editing).perk, terms(editing).points) == (PerkKind.POINTS, 88)
    editing.enter(perk="none")
    editing.presenter.apply()
    assert (terms(editing).perk, terms(editing).points) == (PerkKind.NONE, 88)


@pytest.mark.parametrize(
    ("off", "amount", "share"), [("20", 2_000, 0), ("12.50", 1_250, 0), ("１０%", 0, 1_000)]
)
def test_a_voucher_takes_off_money_or_a_share(
    editing: Editing, off: str, amount: int, share: int
) -> None:
    editing.enter(perk="voucher", perk_off=off, perk_least="100")
    editing.presenter.apply()
    held = terms(editing)
    assert (held.perk, held.voucher_minimum) == (PerkKind.VOUCHER, 10_000)
    assert (held.voucher_amount, held.voucher_basis_points) == (amount, share)


def test_vouchers_that_are_due_are_issued_when_it_is_applied(editing: Editing) -> None:
    member = enrol(editing.desk, solar(11, 22))
    editing.enter(perk="voucher")
    editing.presenter.apply()
    (voucher,) = editing.desk.shop.vouchers.open_of(member.member_id, on=TODAY)
    assert (voucher.terms.amount, voucher.last_on) == (2_000, date(2026, 11, 25))


def test_it_may_wait_for_a_later_day(editing: Editing) -> None:
    editing.enter(perk="none", effective="2026-12-01")
    editing.presenter.apply()
    assert terms(editing).perk is PerkKind.MULTIPLIER
    later = editing.desk.shop.birthdays.terms(on=TODAY + timedelta(days=10))
    assert later.perk is PerkKind.NONE


@pytest.mark.parametrize(
    ("perk", "entry", "text"),
    [
        ("multiplier", "perk_times", "1"),
        ("multiplier", "perk_times", "10.01"),
        ("multiplier", "perk_times", "2.555"),
        ("multiplier", "perk_times", "-2"),
        ("multiplier", "perk_times", "double"),
        ("points", "perk_points", "0"),
        ("points", "perk_points", "1000001"),
        ("points", "perk_points", "8.8"),
        ("points", "perk_points", ""),
        ("points", "perk_window", "16"),
        ("voucher", "perk_off", "0"),
        ("voucher", "perk_off", "-5"),
        ("voucher", "perk_off", "101%"),
        ("voucher", "perk_off", "0%"),
        ("voucher", "perk_off", "a lot"),
        ("voucher", "perk_off", ""),
        ("voucher", "perk_least", "1.234"),
        ("multiplier", "perk_window", "-1"),
        ("multiplier", "perk_known", "367"),
        ("multiplier", "perk_rest", "soon"),
    ],
)
def test_bad_input_is_refused_beside_its_entry_and_the_old_holds(
    editing: Editing, perk: str, entry: str, text: str
) -> None:
    editing.enter(perk=perk)
    editing.enter(**{entry: text})
    assert isinstance(editing.refused(entry), NumberRefused | AmountRefused | VoucherRefused)
    editing.presenter.apply()
    assert terms(editing) == BirthdayTerms()
    assert editing.state.form[Entry[entry.upper()]] == text


def test_an_entry_that_the_perk_does_not_need_refuses_nothing(editing: Editing) -> None:
    editing.enter(perk_times="lots", perk="points")
    assert editing.state.judged.refusals == ()
    editing.enter(perk_window="many", perk="none")
    assert editing.state.judged.refusals == ()


def test_only_the_owner_may_set_it(desk: Desk) -> None:
    editing = edit(desk, by=Actor(2, "小李", Role.CASHIER))
    editing.enter(perk="none")
    editing.presenter.apply()
    assert isinstance(editing.state.problem, NotPermitted)
    assert terms(editing) == BirthdayTerms()


@pytest.mark.parametrize(
    ("set_to", "said"),
    [
        (
            BirthdayTerms(),
            (
                "Once a year, from 3 days before the birthday to 3 days after: one purchase earns "
                "2 times the points, or the tier's if that is more.\n"
                "The date must be told 30 days before.\n"
                "Two never come within 300 days."
            ),
        ),
        (
            BirthdayTerms(
                perk=PerkKind.POINTS, points=88, window_days=0, known_days=0, rest_days=0
            ),
            "Once a year, on the birthday itself: 88 points as a gift with a purchase.",
        ),
        (
            BirthdayTerms(multiplier_hundredths=150, window_days=1, known_days=1, rest_days=1),
            (
                "Once a year, from the day before the birthday to the day after: one purchase "
                "earns 1.5 times the points, or the tier's if that is more.\n"
                "The date must be told by the day before."
            ),
        ),
        (
            BirthdayTerms(perk=PerkKind.VOUCHER, voucher_minimum=10_000, known_days=0),
            (
                "Once a year, from 3 days before the birthday to 3 days after: a voucher, "
                "\u00a520.00 off from \u00a5100.00 on.\n"
                "It is issued by itself on the first day, and used by a scan.\n"
                "Two never come within 300 days."
            ),
        ),
        (
            BirthdayTerms(perk=PerkKind.NONE),
            "A birthday brings nothing; the counter and the office still speak of it.",
        ),
    ],
)
def test_the_promise_is_said_in_sentences(set_to: BirthdayTerms, said: str) -> None:
    assert promise_words(set_to, currency=CNY) == said


def test_the_promise_says_so_where_bonuses_add_up() -> None:
    said = promise_words(BirthdayTerms(), currency=CNY, multipliers=Multipliers.ADDED)
    assert "2 times the points, and the tier's bonus on top." in said


def test_the_promise_follows_the_keys(editing: Editing) -> None:
    editing.enter(perk_times="3")
    assert "3 times the points" in promise_words(editing.state.judged.rules.birthdays, currency=CNY)
