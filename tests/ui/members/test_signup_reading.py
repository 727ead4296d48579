"""Reading what was entered at signup: phones, whole dates, birthdays and the search box."""

from datetime import date

import pytest

from shopclub.birthdays.occurrences import LeapDay
from shopclub.members.birthday import Birthday, BirthdayFault, BirthdayRefused, Calendar
from shopclub.members.particulars import Gender
from shopclub.members.phones import PhoneRefused
from shopclub.ui.members.signup_form import DateAmbiguous, PhoneReading, SignupForm
from shopclub.ui.members.signup_reading import (
    birthday_so_far,
    falls_on,
    new_member,
    read_birthday,
    read_date,
    read_phone,
    reads_otherwise,
    split_prefill,
)

SOLAR, LUNAR = Calendar.SOLAR, Calendar.LUNAR
TODAY = date(2026, 11, 21)
NO_SUCH_DAY, FUTURE = BirthdayFault.NO_SUCH_DAY, BirthdayFault.FUTURE


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("", ("", "")),
        ("13800138000", ("13800138000", "")),
        ("+86 138-0013-8000", ("+86 138-0013-8000", "")),
        ("１３８００１３８０００", ("１３８００１３８０００", "")),
        ("12", ("", "12")),
        ("王小明", ("", "王小明")),
        ("Ann 2", ("", "Ann 2")),
    ],
)
def test_digits_are_a_phone_and_the_rest_a_name(text: str, split: tuple[str, str]) -> None:
    assert split_prefill(text) == split


@pytest.mark.parametrize(
    ("entry", "shown", "foreign", "stripped"),
    [
        ("13800138000", "138 0013 8000", False, False),
        ("１３８-００１３ ８０００", "138 0013 8000", False, False),
        ("+86 138 0013 8000", "138 0013 8000", False, False),
        ("tel:13800138000", "138 0013 8000", False, True),
        ("021 5555 8888 ext. 12", "021 5555 8888", False, True),
        ("021-55558888转12", "021 5555 8888", False, True),
        ("+1 415 555 2671", "+14155552671", True, False),
        ("tel:+14155552671", "+14155552671", True, True),
    ],
)
def test_a_number_is_read_out_of_what_stands_around_it(
    entry: str, shown: str, foreign: bool, stripped: bool
) -> None:
    reading = read_phone(entry, country="CN")
    assert (reading.shown, reading.foreign, reading.stripped) == (shown, foreign, stripped)
    assert reading.doubtful is (foreign or stripped)


@pytest.mark.parametrize("entry", ["tel:", "tel:139", "abc", "x 12", "ext. 12", ""])
def test_what_is_around_a_number_is_not_a_number(entry: str) -> None:
    with pytest.raises(PhoneRefused):
        read_phone(entry, country="CN")


@pytest.mark.parametrize(
    ("entry", "otherwise"),
    [("13800138000", False), ("138 0013 8000", False), ("+86 13800138000", True)],
)
def test_only_a_number_in_another_dress_is_shown_back(entry: str, otherwise: bool) -> None:
    reading = PhoneReading("+8613800138000", "138 0013 8000")
    assert reads_otherwise(entry, reading=reading) is otherwise


@pytest.mark.parametrize(
    ("entry", "day"),
    [
        ("1990-1-5", date(1990, 1, 5)),
        ("1990/01/05", date(1990, 1, 5)),
        ("1990.1.5", date(1990, 1, 5)),
        ("1990年1月5日", date(1990, 1, 5)),
        ("１９９００１０５", date(1990, 1, 5)),
        ("13/06/1990", date(1990, 6, 13)),
        ("06/13/1990", date(1990, 6, 13)),
        ("06/06/1990", date(1990, 6, 6)),
        ("1990", None),
        ("", None),
        ("abcd", None),
        ("45292", None),
        ("1990-1", None),
    ],
)
def test_25_a_whole_date_is_read_where_it_can_only_mean_one_day(
    entry: str, day: date | None
) -> None:
    assert read_date(entry) == day


def test_25_day_and_month_are_never_guessed() -> None:
    with pytest.raises(DateAmbiguous):
        read_date("05/06/1990")


@pytest.mark.parametrize("entry", ["2025-02-30", "0000-00-00", "1990-13-01", "99/13/1990"])
def test_22_a_whole_date_that_is_no_day_is_refused(entry: str) -> None:
    with pytest.raises(BirthdayRefused) as refused:
        read_date(entry)
    assert refused.value.fault is NO_SUCH_DAY


@pytest.mark.parametrize(
    ("birthday", "fault"),
    [
        (Birthday(LUNAR, 5, 1, leap_month=True, year=1990), None),
        (Birthday(LUNAR, 8, 1, leap_month=True, year=1990), NO_SUCH_DAY),
        (Birthday(LUNAR, 12, 30, year=2025), NO_SUCH_DAY),
        (Birthday(LUNAR, 12, 29, year=2025), None),
        (Birthday(LUNAR, 10, 13, year=2026), None),
        (Birthday(LUNAR, 10, 14, year=2026), FUTURE),
        (Birthday(LUNAR, 8, 30, leap_month=True), None),
        (Birthday(SOLAR, 2, 29, year=2025), NO_SUCH_DAY),
        (Birthday(SOLAR, 2, 29), None),
    ],
)
def test_a_birthday_was_a_day_of_its_own_year(
    birthday: Birthday, fault: BirthdayFault | None
) -> None:
    form = SignupForm(
        calendar=birthday.calendar,
        month=birthday.month,
        day=birthday.day,
        leap_month=birthday.leap_month,
        year="" if birthday.year is None else str(birthday.year),
    )
    if fault is None:
        assert read_birthday(form, on=TODAY) == birthday
        return
    with pytest.raises(BirthdayRefused) as refused:
        read_birthday(form, on=TODAY)
    assert refused.value.fault is fault


def test_a_year_half_typed_does_not_count_yet() -> None:
    for year in ("", "1", "19", "199"):
        form = SignupForm(month=2, day=3, year=year)
        assert birthday_so_far(form, on=TODAY) == Birthday(SOLAR, 2, 3)
    assert birthday_so_far(SignupForm(month=2, day=3, year="1990"), on=TODAY) == Birthday(
        SOLAR, 2, 3, year=1990
    )
    assert birthday_so_far(SignupForm(month=2), on=TODAY) is None


def test_a_birthday_falls_in_the_year_of_its_calendar() -> None:
    for birthday, leap_day, day in (
        (Birthday(LUNAR, 8, 15), LeapDay.FEBRUARY_28, date(2026, 9, 25)),
        (Birthday(LUNAR, 12, 8), LeapDay.FEBRUARY_28, date(2027, 1, 15)),
        (Birthday(SOLAR, 2, 29), LeapDay.FEBRUARY_28, date(2026, 2, 28)),
        (Birthday(SOLAR, 2, 29), LeapDay.MARCH_1, date(2026, 3, 1)),
    ):
        assert falls_on(birthday, on=TODAY, leap_day=leap_day) == day


def test_a_form_says_who_joins_with_tags_parted_by_commas_of_any_kind() -> None:
    form = SignupForm(name="A", phone="1", tags="茶，老街坊, tea;; 、x", gender=Gender.OTHER)
    new = new_member(form, birthday=None, introduced_by=7)
    assert [tag.strip() for tag in new.particulars.tags] == ["茶", "老街坊", "tea", "x"]
    assert (new.particulars.gender, new.particulars.introduced_by) == (Gender.OTHER, 7)
