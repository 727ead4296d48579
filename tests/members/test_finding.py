"""What the search field finds."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.builders import Desk

WANG, ANN, LI, OFFICE, ABROAD = range(1, 6)


@pytest.fixture
def club(desk: Desk) -> Desk:
    """Return a shop with five members, known by the constants above."""
    for name, phone in (
        ("王小明", "138 0013 8000"),
        ("Ann O'Brien", "139 1234 5678"),
        ("李 小明", "158 8000 1380"),
        ("100%_纯茶\\馆", "010 8888 6666"),
        ("José Ångström", "+1 415 555 2671"),
    ):
        desk.enrol(name, phone)
    return desk


def found(desk: Desk, text: str) -> set[int]:
    """Return the members a text finds."""
    return set(desk.shop.members.ids_matching(text, limit=50))


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
        ("jose", {ABROAD}),
        ("angstrom", {ABROAD}),
        ("ＪＯＳＥ", {ABROAD}),
        ("%", {OFFICE}),
        ("_", {OFFICE}),
        ("\\", {OFFICE}),
        ("0%_", {OFFICE}),
        ("%小%", set()),
        ("13800138000", {WANG}),
        ("+86 138-0013-8000", {WANG}),
        ("１３８００１３８０００", {WANG}),
        ("+86 138", {WANG}),
        ("86138", {WANG}),
        ("1380013", {WANG}),
        ("138", {WANG}),
        ("13", set()),
        ("8000", {WANG}),
        ("5678", {ANN}),
        ("0013 8000", {WANG}),
        ("1380", {WANG, LI}),
        ("010 8888", {OFFICE}),
        ("108888", {OFFICE}),
        ("+1 415", {ABROAD}),
        ("2671", {ABROAD}),
        ("000", set()),
        ("0000", set()),
        ("600800000017", {WANG}),
        ("6008 0000 0017", {WANG}),
        ("600800000018", set()),
        ("60080000002", {ANN}),
        ("", set()),
        ("   ", set()),
        ("\0", set()),
        ("\ud800", set()),
        ("王\0小\ud800", {WANG}),
        ("; DROP TABLE member", set()),
        ("x" * 10_000, set()),
        ("\U0001f600", set()),
        ("+", set()),
    ],
)
def test_a_text_finds_whom_it_may_mean(club: Desk, text: str, members: set[int]) -> None:
    assert found(club, text) == members


def test_an_exact_match_comes_before_the_others(club: Desk) -> None:
    named_like_a_phone = club.enrol("13800138000 Street")
    ids = club.shop.members.ids_matching("13800138000", limit=9)
    assert ids == (WANG, named_like_a_phone.member_id)


def test_no_more_are_returned_than_asked_for(club: Desk) -> None:
    assert len(club.shop.members.ids_matching("小", limit=1)) == 1


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_text_is_an_error(club: Desk, text: str) -> None:
    assert len(found(club, text)) <= 5


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_every_piece_of_a_name_finds_its_member(club: Desk, data: st.DataObject) -> None:
    name = "José Ångström"
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, len(name)))
    if name[start:end].strip():
        assert ABROAD in found(club, name[start:end])
