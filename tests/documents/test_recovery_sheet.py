"""The recovery sheet: its code is scanned and read as it was made, and its words fit."""

import hashlib
import re
from dataclasses import replace
from datetime import date

import pytest

from shopclub.documents.lettering import MISSING
from shopclub.documents.pages import Align, TextMark
from shopclub.documents.recovery_sheet import (
    GROUP_LEFT,
    LEFT,
    RIGHT,
    RecoverySheet,
    SheetPurpose,
    draw,
    lay_out,
)
from shopclub.documents.recovery_words import words_of
from shopclub.kernel.phrases import LANGUAGES, phrases_of
from shopclub.kernel.recovery_codes import new_recovery_code, read_recovery_code
from tests.documents.papers import codes_in, lines_of, page_sizes, picture, text_of

CODE = new_recovery_code(lambda count: hashlib.sha256(b"a sample code").digest()[:count])
SHEET = RecoverySheet(
    shop_name="幸福小超市",
    made_on=date(2026, 11, 21),
    owner_name="王丽",
    purpose=SheetPurpose.FILE_KEY,
    code=CODE.text,
)
SHEETS = tuple(
    replace(SHEET, purpose=purpose, language=language)
    for purpose in SheetPurpose
    for language in LANGUAGES
)
named = pytest.mark.parametrize("sheet", SHEETS, ids=[f"{s.language} {s.purpose}" for s in SHEETS])


def text_marks(sheet: RecoverySheet) -> list[TextMark]:
    marks = lay_out(sheet, phrases=phrases_of(sheet.language))
    return [mark for mark in marks if isinstance(mark, TextMark)]


@named
def test_a_scanner_reads_the_code_that_was_made(sheet: RecoverySheet) -> None:
    (read,) = codes_in(picture(draw(sheet)))
    assert read == ("QRCode", CODE.characters)
    assert read_recovery_code(read[1]) == CODE


@named
def test_the_code_is_read_back_from_its_groups(sheet: RecoverySheet) -> None:
    text = text_of(draw(sheet))
    assert [group for group in CODE.groups if group not in text] == []
    groups = [mark.letters for mark in text_marks(sheet) if mark.letters.text in CODE.groups]
    assert {(letters.size, letters.spacing) for letters in groups} == {(22, 1.6)}
    assert len(groups) == 8


@named
def test_the_sheet_says_whose_it_is_and_fits_on_one_page(sheet: RecoverySheet) -> None:
    pdf = draw(sheet)
    text = text_of(pdf)
    assert [round(side) for side in page_sizes(pdf)[0]] == [210, 297]
    assert len(page_sizes(pdf)) == 1
    assert "幸福小超市" in text
    assert "王丽" in text
    assert MISSING not in text
    assert "…" not in text


@named
def test_what_the_sheet_quotes_is_what_the_screen_says(sheet: RecoverySheet) -> None:
    phrases = phrases_of(sheet.language)
    doors = (
        re.sub(r"[?？]|\(&F\)|&", "", phrases.translate("SignIn", "&Forgotten PIN?")),
        phrases.translate("Backups", "Backup"),
    )
    words = words_of(opens_file=sheet.purpose is SheetPurpose.FILE_KEY, phrases=phrases)
    every = "".join((*words.steps, *(said for _, told in words.parts for said in told)))
    quoted = re.findall(r'["“「](.*?)["”」]', every)
    assert [word for word in quoted if word not in doors] == []
    assert quoted or sheet.purpose is SheetPurpose.FILE_KEY


@pytest.mark.parametrize(
    ("purpose", "language", "said"),
    [
        (SheetPurpose.FILE_KEY, "en", "nobody can open"),
        (SheetPurpose.OWNER_PIN, "en", "Sets a new PIN for the owner."),
        (SheetPurpose.FILE_KEY, "zh_CN", "店铺文件"),
        (SheetPurpose.OWNER_PIN, "zh_CN", "店主密码"),
        (SheetPurpose.FILE_KEY, "zh_TW", "店鋪檔案"),
        (SheetPurpose.OWNER_PIN, "zh_TW", "店主密碼"),
    ],
)
def test_each_sheet_says_what_it_opens(purpose: SheetPurpose, language: str, said: str) -> None:
    lines = lines_of(draw(replace(SHEET, purpose=purpose, language=language)))
    assert any(said in line for line in lines)


@named
def test_no_line_leaves_the_margins_or_runs_into_another(sheet: RecoverySheet) -> None:
    long = replace(sheet, shop_name="幸福小超市" * 12, owner_name="欧阳" * 30)
    for shown in (sheet, long):
        marks = text_marks(shown)
        assert min(mark.left for mark in marks) >= LEFT
        assert max(mark.left + mark.letters.width for mark in marks) <= RIGHT + 0.01
        for mark in marks:
            for other in marks:
                beside = (
                    other.left >= mark.left + mark.letters.width
                    or mark.left >= other.left + other.letters.width
                )
                below = other.top >= mark.bottom - 0.1 or mark.top >= other.bottom - 0.1
                assert other is mark or beside or below, (mark.letters.text, other.letters.text)
    inside = [m for m in marks if m.align is Align.LEFT and m.left == GROUP_LEFT]
    assert max(mark.bottom for mark in inside) < 154


def test_the_same_sheet_gives_the_same_bytes_and_keeps_its_code_out_of_logs() -> None:
    assert draw(SHEET) == draw(SHEET)
    assert CODE.groups[0] not in repr(SHEET)
