"""Codes of recovery sheets: made from chance, read forgivingly, refused with the wrong group."""

import hashlib
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shopclub.kernel.recovery_codes import (
    ALPHABET,
    GROUP,
    LENGTH,
    CodeFault,
    RecoveryCode,
    RecoveryCodeRefused,
    new_recovery_code,
    read_recovery_code,
)

CODE = new_recovery_code(lambda count: hashlib.sha256(b"shop").digest()[:count])


def of_chance(data: bytes) -> RecoveryCode:
    return new_recovery_code(lambda _: data)


codes = st.binary(min_size=28, max_size=28).map(of_chance)


def refused(entry: str) -> tuple[CodeFault, int]:
    with pytest.raises(RecoveryCodeRefused) as caught:
        read_recovery_code(entry)
    return caught.value.fault, caught.value.group


def changed(code: RecoveryCode, **at: str) -> str:
    characters = list(code.characters)
    for place, character in at.items():
        characters[int(place[1:])] = character
    return "".join(characters)


def other_than(character: str, by: int = 1) -> str:
    return ALPHABET[(ALPHABET.index(character) + by) % len(ALPHABET)]


def test_a_code_is_eight_groups_of_four_of_the_alphabet() -> None:
    assert [len(group) for group in CODE.groups] == [4] * 8
    assert set(CODE.characters) <= set(ALPHABET)
    assert read_recovery_code(CODE.text) == CODE
    assert len(CODE.secret) * 5 == 140
    assert new_recovery_code(os.urandom) != new_recovery_code(os.urandom)


def test_every_bit_of_chance_makes_another_code() -> None:
    zero = bytes(28)
    made = {of_chance(zero).characters}
    for place in range(28):
        for bit in range(5):
            data = bytearray(zero)
            data[place] = 1 << bit
            made.add(of_chance(bytes(data)).characters)
    assert len(made) == 1 + 140


@pytest.mark.parametrize(
    "written",
    [
        CODE.characters,
        CODE.text.lower(),
        "-".join(CODE.groups),
        "—".join(CODE.groups),
        "  ".join(CODE.characters),
        "\n".join(CODE.groups),
        "".join(chr(ord(char) + 0xFEE0) for char in CODE.characters),
        "\u200b".join(CODE.groups),
        "\u3000".join(CODE.groups),
        CODE.text.replace("0", "O").replace("1", "l"),
        CODE.text.replace("0", "o").replace("1", "I"),
    ],
)
def test_a_code_is_read_however_it_is_written(written: str) -> None:
    assert read_recovery_code(written) == CODE


@settings(max_examples=25)
@given(codes, st.integers(0, LENGTH - 1), st.integers(1, 31))
def test_one_wrong_character_is_found_in_its_group(code: RecoveryCode, place: int, by: int) -> None:
    wrong = changed(code, **{f"p{place}": other_than(code.characters[place], by)})
    assert refused(wrong) == (CodeFault.CHECK, place // GROUP + 1)


@given(codes, st.integers(0, LENGTH - 2))
def test_two_that_changed_places_are_found(code: RecoveryCode, place: int) -> None:
    first, second = code.characters[place], code.characters[place + 1]
    if first == second:
        return
    wrong = changed(code, **{f"p{place}": second, f"p{place + 1}": first})
    assert refused(wrong) == (CodeFault.CHECK, place // GROUP + 1)


@settings(max_examples=25)
@given(
    codes,
    st.lists(st.integers(0, LENGTH - 1), min_size=2, max_size=4, unique=True),
    st.integers(1, 31),
)
def test_up_to_four_wrong_characters_are_never_taken(
    code: RecoveryCode, places: list[int], by: int
) -> None:
    wrong = {f"p{place}": other_than(code.characters[place], by) for place in places}
    fault, _ = refused(changed(code, **wrong))
    assert fault is CodeFault.CHECK


def test_groups_that_changed_places_are_noticed() -> None:
    first, second, *rest = CODE.groups
    assert refused(" ".join((second, first, *rest))) == (CodeFault.CHECK, 0)


@pytest.mark.parametrize(
    ("entry", "fault", "group"),
    [
        ("", CodeFault.MISSING, 0),
        (" - \u200b ", CodeFault.MISSING, 0),
        (" ".join((*CODE.groups[:2], "7QK", *CODE.groups[3:])), CodeFault.LENGTH, 3),
        (" ".join((*CODE.groups[:7], "7QK4Z")), CodeFault.LENGTH, 8),
        (" ".join(CODE.groups[:7]), CodeFault.LENGTH, 0),
        (CODE.characters[:-1], CodeFault.LENGTH, 0),
        ("7QK4" * 100_000, CodeFault.LENGTH, 0),
        (" ".join((*CODE.groups[:4], "7Q!4", *CODE.groups[5:])), CodeFault.CHARACTER, 5),
        (" ".join((*CODE.groups[:1], "7QU4", *CODE.groups[2:])), CodeFault.CHARACTER, 2),
        (" ".join((*CODE.groups[:1], "7Q五4", *CODE.groups[2:])), CodeFault.CHARACTER, 2),
    ],
)
def test_what_is_no_code_is_refused_with_its_group(
    entry: str, fault: CodeFault, group: int
) -> None:
    assert refused(entry) == (fault, group)


def test_a_code_does_not_show_in_a_log() -> None:
    assert CODE.characters[:8] not in repr(CODE) + str(CODE)
