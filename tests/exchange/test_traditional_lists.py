"""Lists in traditional writing are read as those in simplified writing are."""

from collections.abc import Callable
from pathlib import Path

import opencc
import pytest

from shopclub.exchange.columns import guess, is_total
from shopclub.exchange.days import read_birthday
from shopclub.exchange.entries import (
    GENDERS,
    MEANS,
    UNTOLD,
    read_gender,
    read_means,
    read_points,
)
from shopclub.exchange.fields import HEADS, TOTALS, Field, ListKind
from shopclub.exchange.lists import FileKind, Line, Table
from shopclub.exchange.opening import open_list
from shopclub.exchange.templates import write_template
from shopclub.kernel.phrases import LANGUAGES
from shopclub.members.birthday import Birthday, Calendar
from tests.exchange.conftest import Try

TO_TRADITIONAL: Callable[[str], str] = opencc.OpenCC("s2tw").convert
CHINESE_HEADS = sorted(head for head in HEADS if not head.isascii())


def guessed(*heads: str) -> tuple[Field | None, ...]:
    """Return what a list of members, balances or purchases would take its heads for."""
    table = Table("list", FileKind.CSV, "", (Line(1, heads),))
    return next(
        found
        for found in (guess(table, country="CN", kind=kind).columns for kind in ListKind)
        if any(found)
    )


def without_traditional(words: frozenset[str] | set[str]) -> set[str]:
    """Return the words whose traditional form is not among them."""
    return {word for word in words if TO_TRADITIONAL(word) not in words}


@pytest.mark.parametrize("head", CHINESE_HEADS)
def test_every_head_is_known_in_traditional_writing_too(head: str) -> None:
    assert guessed(TO_TRADITIONAL(head)) == guessed(head) == (HEADS[head],)


def test_every_word_of_a_cell_has_its_traditional_form_beside_it() -> None:
    for words in (set(TOTALS), set(UNTOLD), set(GENDERS), set(MEANS)):
        assert without_traditional(words) == set()
    assert without_traditional({"总计", "合計"}) == {"总计"}
    for word in TOTALS:
        assert is_total(Line(9, ("", word, "3")))
    for word in UNTOLD:
        assert read_gender(TO_TRADITIONAL(word)) is None
    for word, means in MEANS.items():
        assert read_means(TO_TRADITIONAL(word)) is means


def test_heads_of_taiwan_are_known() -> None:
    assert guessed("會員編號", "顧客姓名", "行動電話", "會員點數", "卡別", "聯絡地址", "附註") == (
        Field.CODE, Field.NAME, Field.PHONE, Field.POINTS, Field.TAGS, Field.ADDRESS, Field.NOTE,
    )  # fmt: skip
    assert guessed("交易日期", "訂單編號", "實付金額", "付款別") == (
        Field.WHEN, Field.NUMBER, Field.AMOUNT, Field.MEANS,
    )  # fmt: skip
    assert read_points("120點") == 120


@pytest.mark.parametrize(
    ("entry", "birthday"),
    [
        ("1990年5月6日", Birthday(Calendar.SOLAR, 5, 6, year=1990)),
        ("1990年5月6號", Birthday(Calendar.SOLAR, 5, 6, year=1990)),
        ("民國79年5月6日", Birthday(Calendar.SOLAR, 5, 6, year=1990)),
        ("國曆5月6日", Birthday(Calendar.SOLAR, 5, 6)),
        ("農曆八月十五", Birthday(Calendar.LUNAR, 8, 15)),
        ("農曆1990年閏五月初六", Birthday(Calendar.LUNAR, 5, 6, leap_month=True, year=1990)),
        ("陰曆臘月三十", Birthday(Calendar.LUNAR, 12, 30)),
        ("舊曆正月初一", Birthday(Calendar.LUNAR, 1, 1)),
    ],
)
def test_birthdays_are_read_in_traditional_writing(entry: str, birthday: Birthday) -> None:
    assert read_birthday(entry) == birthday


def test_a_traditional_list_comes_in_whole_and_without_its_total(try_list: Try) -> None:
    found = try_list(
        "姓名,電話,性別,生日,積分,備註\n"
        "王小明,13800138000,男,1990年5月6日,1200,愛喝龍井\n"
        "李曉紅,13900139000,未填,農曆八月十五,350,無\n"
        "合計,,,,1550,\n"
    )
    assert found.mapping.columns == (
        Field.NAME, Field.PHONE, Field.GENDER, Field.BIRTHDAY, Field.POINTS, Field.NOTE,
    )  # fmt: skip
    assert found.problems == ()
    assert [one.told.name for one in found.members] == ["王小明", "李曉紅"]
    assert [one.told.phone for one in found.members] == ["+8613800138000", "+8613900139000"]
    assert found.points == 1_550


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_to_fill_in_speaks_the_language_of_the_shop_and_is_read(
    language: str, try_list: Try, tmp_path: Path
) -> None:
    path = write_template(tmp_path / "empty.csv", language=language)
    found = try_list(path)
    assert None not in found.mapping.columns
    assert (found.problems, found.remarks) == ((), ())
    assert len(found.members) == 2
    heads = open_list(path).lines[0].cells
    assert (heads[1] == "手機號碼") == (language == "zh_TW")
    assert (heads[1] == "手机号") == (language == "zh_CN")
