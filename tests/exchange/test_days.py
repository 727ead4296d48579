"""Every way in which a list writes a day, and the days that never were."""

from datetime import date, time

import pytest

from shopclub.exchange.days import Order, When, read_birthday, read_day, read_when, unsaid_day
from shopclub.exchange.refusals import CellFault, CellRefused
from shopclub.exchange.serial_days import day_and_time, day_of_serial
from shopclub.members.birthday import Birthday, BirthdayRefused, Calendar


def solar(month: int, day: int, year: int | None = None) -> Birthday:
    return Birthday(Calendar.SOLAR, month, day, year=year)


def lunar(month: int, day: int, *, leap: bool = False, year: int | None = None) -> Birthday:
    return Birthday(Calendar.LUNAR, month, day, leap_month=leap, year=year)


@pytest.mark.parametrize(
    ("entry", "birthday"),
    [
        ("", None),
        ("  ", None),
        ("1990-5-6", solar(5, 6, 1990)),
        ("1990/05/06", solar(5, 6, 1990)),
        ("1990.5.6", solar(5, 6, 1990)),
        ("1990年5月6日", solar(5, 6, 1990)),
        ("1990年 5月 6号", solar(5, 6, 1990)),
        ("19900506", solar(5, 6, 1990)),
        ("１９９０－５－６", solar(5, 6, 1990)),
        ("1990-05-06 00:00:00", solar(5, 6, 1990)),
        ("32999", solar(5, 6, 1990)),
        ("32999.0", solar(5, 6, 1990)),
        ("45292", solar(1, 1, 2024)),
        ("13/06/1990", solar(6, 13, 1990)),
        ("06/13/1990", solar(6, 13, 1990)),
        ("05/05/1990", solar(5, 5, 1990)),
        ("8月9日", solar(8, 9)),
        ("2月29日", solar(2, 29)),
        ("08-15", solar(8, 15)),
        ("25/12", solar(12, 25)),
        ("12/25", solar(12, 25)),
        ("5/5", solar(5, 5)),
        ("--05-06", solar(5, 6)),
        ("6 May", solar(5, 6)),
        ("06-May", solar(5, 6)),
        ("May 6", solar(5, 6)),
        ("29 Feb", solar(2, 29)),
        ("6 Sept 1990", solar(9, 6, 1990)),
        ("December 31, 1990", solar(12, 31, 1990)),
        ("solar 1990-05-06", solar(5, 6, 1990)),
        ("公历1990年5月6日", solar(5, 6, 1990)),
        ("lunar 08-15", lunar(8, 15)),
        ("lunar 1990-08-15", lunar(8, 15, year=1990)),
        ("Lunar 1990-leap 06-01", lunar(6, 1, leap=True, year=1990)),
        ("农历1990年闰6月1日", lunar(6, 1, leap=True, year=1990)),
        ("1988-2-29", solar(2, 29, 1988)),
        ("农历八月十五", lunar(8, 15)),
        ("农历腊月三十", lunar(12, 30)),
        ("农历正月初一", lunar(1, 1)),
        ("农历冬月廿三", lunar(11, 23)),
        ("农历十二月初八", lunar(12, 8)),
        ("農曆十月二十", lunar(10, 20)),
        ("阴历8月15", lunar(8, 15)),
        ("(农)八月十五", lunar(8, 15)),
        ("农历闰四月初二", lunar(4, 2, leap=True)),
        ("闰六月初一", lunar(6, 1, leap=True)),
        ("农历1990年八月十五", lunar(8, 15, year=1990)),
        ("农历：二月廿九", lunar(2, 29)),
        ("1990年农历八月十五", lunar(8, 15, year=1990)),
        ("1990年农历8月15日", lunar(8, 15, year=1990)),
        ("8月15日（农历）", lunar(8, 15)),
        ("1990-8-15农历", lunar(8, 15, year=1990)),
        ("八月十五(阴历)", lunar(8, 15)),
        ("农历8.15", lunar(8, 15)),
        ("农历7月初7", lunar(7, 7)),
        ("5月6日(公历)", solar(5, 6)),
        ("1990年公历5月6日", solar(5, 6, 1990)),
    ],
)
def test_a_birthday_is_read(entry: str, birthday: Birthday | None) -> None:
    assert read_birthday(entry) == birthday


@pytest.mark.parametrize(
    "entry", ["1990-02-30", "2023-13-01", "0000-00-00", "2月30日", "农历十三月初一", "农历八月卅五"]
)
def test_a_day_that_never_was_is_refused(entry: str) -> None:
    with pytest.raises(BirthdayRefused):
        read_birthday(entry)


@pytest.mark.parametrize(
    "entry",
    [
        "spring",
        "Maple 6",
        "6 May 90",
        "May",
        "90-5",
        "1",
        "5/6/90",
        "农历",
        "1990",
        "x" * 1_000,
        "1990-5-6 25:00",
    ],
)
def test_what_is_no_day_is_refused(entry: str) -> None:
    with pytest.raises((CellRefused, BirthdayRefused)):
        read_birthday(entry)


def test_day_or_month_first_is_asked_once_and_then_known() -> None:
    with pytest.raises(CellRefused) as refused:
        read_birthday("05/06/1990")
    assert refused.value.fault is CellFault.DAY_OR_MONTH
    assert read_birthday("05/06/1990", order=Order.DAY_FIRST) == solar(6, 5, 1990)
    assert read_birthday("05/06/1990", order=Order.MONTH_FIRST) == solar(5, 6, 1990)


@pytest.mark.parametrize(
    ("entry", "day"),
    [
        ("32999", date(1990, 5, 6)),
        ("32999.0", date(1990, 5, 6)),
        ("05/06/1990", date(1990, 6, 5)),
        (" 05/06/1990 12:30", date(1990, 6, 5)),
        ("1990-05-06", None),
        ("1990年5月6日", None),
        ("1990", None),
        ("31/31/1990", None),
        ("05/06/1990 25:00", None),
        ("农历八月十五", None),
        ("", None),
    ],
)
def test_a_day_that_an_entry_does_not_plainly_say_can_be_said_beside_it(
    entry: str, day: date | None
) -> None:
    assert unsaid_day(entry, order=Order.DAY_FIRST) == day


def test_nothing_is_said_beside_an_entry_of_which_the_order_was_not_asked_yet() -> None:
    assert unsaid_day("05/06/1990", order=None) is None


@pytest.mark.parametrize("entry", ["6/5", "06-05", "06/05"])
def test_day_or_month_first_is_asked_of_days_without_a_year_too(entry: str) -> None:
    with pytest.raises(CellRefused) as refused:
        read_birthday(entry)
    assert refused.value.fault is CellFault.DAY_OR_MONTH
    assert read_birthday(entry, order=Order.DAY_FIRST) == solar(5, 6)
    assert read_birthday(entry, order=Order.MONTH_FIRST) == solar(6, 5)


@pytest.mark.parametrize("entry", ["13/14", "13-14-1990"])
def test_nothing_is_asked_about_a_day_that_is_none_either_way(entry: str) -> None:
    with pytest.raises(BirthdayRefused):
        read_birthday(entry)


@pytest.mark.parametrize(
    ("entry", "when"),
    [
        ("2026/08/22 15:59", When(date(2026, 8, 22), time(15, 59))),
        ("2026-08-22T15:59:07Z", When(date(2026, 8, 22), time(15, 59, 7))),
        ("2026年8月22日", When(date(2026, 8, 22), None)),
    ],
)
def test_a_time_is_read_with_its_day(entry: str, when: When) -> None:
    assert read_when(entry) == when


@pytest.mark.parametrize("entry", ["8月22日", "", "农历八月十五"])
def test_a_purchase_needs_a_whole_day(entry: str) -> None:
    with pytest.raises(CellRefused):
        read_day(entry)


def test_serial_numbers_count_as_excel_does() -> None:
    assert day_of_serial(61) == date(1900, 3, 1)
    assert day_and_time("46236.530555555553") == "2026-08-02 12:44"
    assert day_and_time("0.5") == "0.5"
    assert day_and_time("31537", from_1904=True) == "1990-05-06"
    with pytest.raises(ValueError, match="no day"):
        day_of_serial(60)
