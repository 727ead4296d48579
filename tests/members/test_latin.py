"""Chinese names in pinyin: read as surnames are, shown as people write them, typed as they type."""

from itertools import pairwise

import pytest

from shopclub.members.latin import matching_letters, shown_latin, simplified, ways_to_read
from shopclub.members.search_keys import LONGEST_KEY, Findable, digit_keys, keys_of
from shopclub.members.surnames import OF_TWO, READ_OTHERWISE


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("王小明", "Wang Xiaoming"),
        ("王", "Wang"),
        ("李 小明", "Li Xiaoming"),
        ("单雄信", "Shan Xiongxin"),
        ("曾国藩", "Zeng Guofan"),
        ("仇英", "Qiu Ying"),
        ("解珍", "Xie Zhen"),
        ("區大偉", "Ou Dawei"),
        ("查良镛", "Zha Liangyong"),
        ("翟志刚", "Zhai Zhigang"),
        ("尉迟恭", "Yuchi Gong"),
        ("万俟卨", "Moqi Xie"),
        ("單于", "Shan Yu"),
        ("单于丹", "Chanyu Dan"),
        ("欧阳娜娜", "Ouyang Nana"),
        ("吕布", "Lü Bu"),
        ("王西安", "Wang Xi'an"),
        ("阿依古丽·买买提江", "Ayiguli Maimaitijiang"),
        ("Ann O'Brien", ""),
        ("王Anna", ""),
        ("𠮷田", ""),
        ("·", ""),
        ("", ""),
    ],
)
def test_a_chinese_name_is_shown_in_pinyin(name: str, latin: str) -> None:
    assert shown_latin(name) == latin


@pytest.mark.parametrize("surname", ["单", "曾", "仇", "解", "区", "查", "翟"])
def test_a_surname_is_read_right_first_and_as_others_read_it_too(surname: str) -> None:
    right, *others = READ_OTHERWISE[surname]
    ways = ways_to_read(surname + "伟")
    assert ways[0] == (right, "wei")
    assert {way[0] for way in ways} == {right, *others}


def test_every_surname_of_the_tables_is_one_or_two_characters_and_plain_letters() -> None:
    print(f"{len(READ_OTHERWISE)} surnames of one character, {len(OF_TWO)} of two")
    assert {len(surname) for surname in READ_OTHERWISE} == {1}
    assert {len(surname) for surname in OF_TWO} == {2}
    read = [way for ways in (*READ_OTHERWISE.values(), *OF_TWO.values()) for way in ways]
    assert all(way.isascii() and way.islower() for way in read)
    assert all(simplified(char) == char for char in "".join((*READ_OTHERWISE, *OF_TWO)))


@pytest.mark.parametrize(
    ("latin", "typed", "shown"),
    [
        ("Wang Xiaoming", "wxm", "[W]ang [X]iao[m]ing"),
        ("Wang Xiaomin", "wx", "[W]ang [X]iaomin"),
        ("Wang Xiaoming", "xiaom", "Wang [X][i][a][o][m]ing"),
        ("Wang Xiaoming", "Wang X", "[W][a][n][g] [X]iaoming"),
        ("Yang Ningning", "ynn", "[Y]ang [N]ing[n]ing"),
        ("Wang Xinggan", "wxg", "[W]ang [X]ing[g]an"),
        ("Wang Xi'an", "wxa", "[W]ang [X]i'[a]n"),
        ("Lü Bu", "lv", "[L][ü] Bu"),
        ("Lü Bu", "lyu", "Lü Bu"),
        ("Wang Xiaoming", "王", "Wang Xiaoming"),
        ("Wang Xiaoming", "8000", "Wang Xiaoming"),
        ("Wang Xiaoming", "", "Wang Xiaoming"),
        ("", "wxm", ""),
    ],
)
def test_the_letters_that_were_meant_are_marked(latin: str, typed: str, shown: str) -> None:
    meant = matching_letters(latin, typed=typed)
    marked = "".join(f"[{c}]" if place in meant else c for place, c in enumerate(latin))
    assert marked == shown


def name_keys(name: str) -> frozenset[str]:
    """Return the keys of someone who has nothing but a name."""
    return keys_of(Findable(name, None, ()), country="CN")


def test_the_keys_of_a_name_are_its_endings_its_readings_and_its_initials() -> None:
    assert name_keys("吕小明") == {
        "吕小明", "小明", "明", "xiaoming", "ming", "lxm",
        "lvxiaoming", "luxiaoming", "lyuxiaoming", "lvxiaomeng", "luxiaomeng", "lyuxiaomeng",
    }  # fmt: skip
    assert name_keys("Ann Wu") == {"annwu", "wu"}


def test_no_key_begins_another_and_none_is_endless() -> None:
    for name in ("明明明", "aaa aaa", "ﷺ" * 60, "王小明李雷韩梅梅张伟单于欧阳", "x" * 60):
        keys = sorted(name_keys(name))
        assert keys
        assert not any(after.startswith(before) for before, after in pairwise(keys))
        assert max(map(len, keys)) <= LONGEST_KEY
    assert name_keys("") == frozenset()


def test_the_keys_of_digits_go_both_ways() -> None:
    keys = digit_keys("+8613800138000", codes=("600800000017", "vip"), country="CN")
    assert keys == {"13800138000", " 00083100831", "600800000017", " 710000008006", "vip"}
    assert "14155552671" in digit_keys("+14155552671", codes=(), country="CN")
