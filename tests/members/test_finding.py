"""What the search field finds."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shopclub.members.members import CardReplaced, MemberLeft, NewMember
from tests.builders import Desk

WANG, ANN, LI, OFFICE, ABROAD, SHAN, YU, LYU, OU, GULI = range(1, 11)
PEOPLE = (
    ("王小明", "138 0013 8000"),
    ("Ann O'Brien", "139 1234 5678"),
    ("李 小明", "158 8000 1380"),
    ("100%_纯茶\\馆", "010 8888 6666"),
    ("José Ångström", "+1 415 555 2671"),
    ("单雄信", "137 1111 2222"),
    ("尉迟恭", "137 3333 4444"),
    ("吕布", "137 5555 6666"),
    ("區大偉", "137 7777 9999"),
    ("阿依古丽·买买提江", "136 9999 0001"),
)


@pytest.fixture
def club(desk: Desk) -> Desk:
    """Return a shop with ten members, known by the constants above."""
    for name, phone in PEOPLE:
        desk.enrol(name, phone)
    return desk


def found(desk: Desk, text: str) -> set[int]:
    """Return the members a text finds."""
    return {row.member_id for row in desk.shop.lookup.find(text, limit=50)}


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("王小明", {WANG}),
        ("小明", {WANG, LI}),
        ("小", {WANG, LI}),
        ("李小明", {LI}),
        ("李 小明", {LI}),
        ("明小", set()),
        ("ann", {ANN}),
        ("ANN O", {ANN}),
        ("o'b", {ANN}),
        ("o’b", {ANN}),
        ("brien", {ANN}),
        ("nn", set()),
        ("jose", {ABROAD}),
        ("angstrom", {ABROAD}),
        ("ngstrom", set()),
        ("ＪＯＳＥ", {ABROAD}),
        ("%", {OFFICE}),
        ("_", {OFFICE}),
        ("\\", {OFFICE}),
        ("0%_", {OFFICE}),
        ("%小%", set()),
        ("古丽买买提", {GULI}),
        ("买买提江", {GULI}),
    ],
)
def test_a_name_is_found_by_any_part_and_a_latin_one_by_its_words(
    club: Desk, text: str, members: set[int]
) -> None:
    assert found(club, text) == members


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("wangxiaoming", {WANG}),
        ("Wang Xiaoming", {WANG}),
        ("wang xiao ming", {WANG}),
        ("ＷＡＮＧ", {WANG}),
        ("xiaoming", {WANG, LI}),
        ("wxm", {WANG}),
        ("lxm", {LI}),
        ("wx", {WANG}),
        ("shanxiongxin", {SHAN}),
        ("danxiongxin", {SHAN}),
        ("sxx", {SHAN}),
        ("dxx", {SHAN}),
        ("yuchi", {YU}),
        ("weichi", set()),
        ("lvbu", {LYU}),
        ("lubu", {LYU}),
        ("lyubu", {LYU}),
        ("lübu", {LYU}),
        ("lb", {LYU}),
        ("oudawei", {OU}),
        ("qudawei", {OU}),
        ("odw", {OU}),
        ("区大伟", {OU}),
        ("區大偉", {OU}),
        ("大偉", {OU}),
        ("單雄信", {SHAN}),
        ("呂", {LYU}),
        ("ayiguli", {GULI}),
        ("ayigulimai", {GULI}),
    ],
)
def test_a_chinese_name_is_found_by_pinyin_and_in_either_script(
    club: Desk, text: str, members: set[int]
) -> None:
    assert found(club, text) == members


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("13800138000", {WANG}),
        ("+86 138-0013-8000", {WANG}),
        ("１３８００１３８０００", {WANG}),
        ("8613800138000", {WANG}),
        ("+86 138", {WANG}),
        ("86138", {WANG}),
        ("1380013", {WANG}),
        ("138", {WANG}),
        ("8000", {WANG}),
        ("000", {WANG}),
        ("0013 8000", {WANG}),
        ("0000", set()),
        ("5678", {ANN}),
        ("45678", {ANN}),
        ("78", {ANN}),
        ("1380", {WANG, LI}),
        ("010 8888", {OFFICE}),
        ("010 8888 6666", {OFFICE}),
        ("108888", {OFFICE}),
        ("+1 415", {ABROAD}),
        ("2671", {ABROAD}),
        ("600800000017", {WANG}),
        ("6008 0000 0017", {WANG}),
        ("600800000018", set()),
        ("60080000002", {ANN}),
        ("0017", {WANG}),
    ],
)
def test_digits_find_phones_and_cards_from_the_front_and_from_the_back(
    club: Desk, text: str, members: set[int]
) -> None:
    assert found(club, text) == members


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\0", "\ud800", "; DROP TABLE member", "x" * 10_000, "\U0001f600", "+", "-", "''"],
)
def test_a_text_that_means_nobody_finds_nobody(club: Desk, text: str) -> None:
    assert found(club, text) == set()


def test_what_cannot_be_stored_is_left_out_of_a_search(club: Desk) -> None:
    assert found(club, "王\0小\ud800") == {WANG}


def test_two_digits_find_everyone_they_begin_or_end(club: Desk) -> None:
    assert found(club, "13") == {WANG, ANN, SHAN, YU, LYU, OU, GULI}


def test_a_whole_number_means_its_holder_alone(club: Desk) -> None:
    club.enrol("13800138000 Street")
    assert found(club, "13800138000") == {WANG}
    assert len(found(club, "13800138000 st")) == 1


def test_no_more_are_returned_than_asked_for(club: Desk) -> None:
    assert len(club.shop.lookup.find("小", limit=1)) == 1


def test_a_further_code_comes_first_and_hides_nobody(club: Desk) -> None:
    club.shop.members.add_code(GULI, "8000", by=club.owner)
    rows = club.shop.lookup.find("8000")
    assert [row.member_id for row in rows] == [GULI, WANG]
    club.shop.members.add_code(ANN, "VIP-007", by=club.owner)
    assert found(club, "vip-007") == found(club, "VIP") == found(club, "ＶＩＰ－００７") == {ANN}
    assert ANN in found(club, "007")


def test_a_replaced_card_is_refused_and_the_new_one_finds(club: Desk) -> None:
    new = club.shop.members.replace_card(WANG, by=club.owner)
    with pytest.raises(CardReplaced) as refused:
        club.shop.lookup.find("600800000017")
    assert refused.value.member_id == WANG
    assert found(club, new.card_number) == {WANG}
    assert found(club, "60080000001") == set()


def test_whoever_left_is_not_found(club: Desk) -> None:
    club.shop.members.leave(WANG, by=club.owner)
    for text in ("王小明", "wxm", "13800138000", "8000", "60080000001"):
        assert WANG not in found(club, text), text
    with pytest.raises(MemberLeft):
        club.shop.lookup.find("600800000017")


def test_a_changed_name_is_found_and_the_old_one_is_not(club: Desk) -> None:
    club.shop.members.edit(WANG, NewMember("曾国藩", "138 0013 8000"), by=club.owner)
    assert found(club, "zgf") == found(club, "国藩") == found(club, "13800138000") == {WANG}
    assert found(club, "王") == found(club, "wxm") == set()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.text(max_size=30))
def test_no_text_is_an_error(club: Desk, text: str) -> None:
    assert len(found(club, text)) <= len(PEOPLE)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.data())
def test_every_part_of_a_name_from_a_word_or_character_on_finds_its_member(
    club: Desk, data: st.DataObject
) -> None:
    member_id, name = data.draw(st.sampled_from([(ABROAD, "José Ångström"), (GULI, PEOPLE[9][0])]))
    starts = range(len(name)) if member_id == GULI else (0, 5)
    start = data.draw(st.sampled_from(starts))
    end = data.draw(st.integers(start + 1, len(name)))
    if name[start:end].strip(" ·"):
        assert member_id in found(club, name[start:end])
