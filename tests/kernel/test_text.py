"""Names and lines as people type and paste them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.kernel.text import (
    TextFault,
    TextRefused,
    clean_line,
    fold,
    to_half_width,
)

STORABLE = st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=30)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  王 小明 ", "王 小明"),
        ("王\t小\n明", "王 小 明"),
        ("A\0n\x01n\x1b", "Ann"),
        ("Ann\u202ekcab", "Annkcab"),
        ("e\u0301te\u0301", "\u00e9t\u00e9"),
        (
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
            "\U0001f468\u200d\U0001f469\u200d\U0001f467",
        ),
        ("a \u200d", "a"),
        ("\u200d \u200d", ""),
        ("\u200b", ""),
        ("\u3164", ""),
        ("<b>Ann</b>", "<b>Ann</b>"),
        ('"; DROP TABLE member;--', '"; DROP TABLE member;--'),
        ("=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1"),
        ("محمد", "محمد"),
    ],
)
def test_a_line_is_kept_as_it_will_be_shown(typed: str, kept: str) -> None:
    assert clean_line(typed, limit=60) == kept


@pytest.mark.parametrize("char", ["\ud800", "\ufffe", "\uffff", "\U0001ffff", "\ufdd0"])
def test_a_character_that_cannot_be_stored_is_refused(char: str) -> None:
    with pytest.raises(TextRefused) as refused:
        clean_line(f"Ann{char}", limit=60)
    assert refused.value.fault is TextFault.NOT_STORABLE


def test_a_line_of_the_limit_is_kept_and_one_more_character_is_refused() -> None:
    assert clean_line("王" * 60, limit=60) == "王" * 60
    with pytest.raises(TextRefused) as refused:
        clean_line("王" * 61, limit=60)
    assert (refused.value.fault, refused.value.limit) == (TextFault.TOO_LONG, 60)


@given(STORABLE)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    try:
        once = clean_line(text, limit=60)
    except TextRefused:
        return
    assert clean_line(once, limit=60) == once
    assert once == once.strip()


@given(STORABLE)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Émile", "emile"),
        ("STRASSE", "straße"),
        ("ＷＡＮＧ", "wang"),
        ("a\u200db", "AB"),
        ("\u2764\ufe0f", "\u2764"),
        ("葛\U000e0100", "葛"),
        ("㎆", "mb"),
        ("  a   b ", "A B"),
    ],
)
def test_spellings_that_look_alike_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_names_stay_different() -> None:
    assert len({fold(name) for name in ("王小明", "王小名", "Ann", "Anna", "각", "가")}) == 6


@pytest.mark.parametrize(
    ("typed", "plain"),
    [("１２．５", "12.5"), ("￥９９", "¥99"), ("＋８６　１３８", "+86 138"), ("Ａｂ！", "Ab!")],
)
def test_full_width_signs_become_ordinary_ones(typed: str, plain: str) -> None:
    assert to_half_width(typed) == plain


@pytest.mark.parametrize("text", ["5²", "①", "½", "٣", "Ⅳ", "㎏"])
def test_no_other_sign_becomes_a_number(text: str) -> None:
    assert to_half_width(text) == text
