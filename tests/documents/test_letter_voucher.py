"""The voucher of a birthday letter: cut out, it says what it is, and its code scans."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from shopclub.birthdays.terms import PerkKind
from shopclub.documents import birthday_letter
from shopclub.documents.birthday_letter import body_of, greeting_text
from shopclub.documents.pages import TextMark
from shopclub.insights.letters import BirthdayLetter, LetterGift
from shopclub.kernel.codes import voucher_number
from shopclub.kernel.phrases import phrases_of
from shopclub.rewards.vouchers import VoucherTerms
from tests.documents.papers import codes_in, picture, text_of
from tests.documents.test_birthday_papers import LETTER

CODE = voucher_number(2_345_678_901)
TWENTY = VoucherTerms(2_000, minimum=10_000)
GIFT = LetterGift(
    PerkKind.VOUCHER, 2_000, date(2026, 11, 21), date(2026, 11, 27), TWENTY, code=CODE
)
WITH_CODE = replace(LETTER, gift=GIFT)


def words(letter: BirthdayLetter) -> str:
    return "".join(text_of(birthday_letter.draw((letter,))).split())


@pytest.mark.parametrize(
    ("language", "terms", "parts"),
    [
        ("zh_CN", TWENTY, ("生日券", "满100元可用，限本人一次", "2026-11-21至2026-11-27")),
        ("zh_TW", TWENTY, ("生日券", "限本人一次", "結帳時請出示")),
        ("en", VoucherTerms(0, 1_550), ("Birthdayvoucher", "15.5", "%off", "showitwhenyoupay")),
    ],
)
def test_the_voucher_to_cut_out_says_what_it_takes_off_and_scans(
    language: str, terms: VoucherTerms, parts: tuple[str, ...]
) -> None:
    letter = replace(WITH_CODE, language=language, gift=replace(GIFT, voucher=terms))
    pdf = birthday_letter.draw((letter,))
    assert pdf == birthday_letter.draw((letter,))
    said = "".join(text_of(pdf).split())
    for part in parts:
        assert part in said, part
    assert codes_in(picture(pdf)) == [("Code128", CODE)]


def test_before_it_is_issued_there_is_nothing_to_cut_out() -> None:
    plain = replace(LETTER, gift=replace(GIFT, code=""))
    assert "生日券" not in words(plain)
    assert codes_in(picture(birthday_letter.draw((plain,)))) == []


def test_the_message_tells_the_number() -> None:
    number = f"{CODE[:4]} {CODE[4:8]} {CODE[8:]}"
    assert f"券号：{number}" in greeting_text(WITH_CODE)
    assert "券号" not in greeting_text(replace(LETTER, gift=replace(GIFT, code="")))


@pytest.mark.parametrize("amount", [2_000, 12_345_678, 10**12])
def test_what_the_gift_is_never_runs_into_its_days(amount: int) -> None:
    for language in ("en", "zh_CN", "zh_TW"):
        gift = replace(GIFT, voucher=VoucherTerms(amount, minimum=amount))
        letter = replace(WITH_CODE, language=language, gift=gift)
        marks = [
            mark
            for mark in body_of(letter, phrases=phrases_of(language))
            if isinstance(mark, TextMark)
        ]
        title, days = next(
            (one, other)
            for one, other in pairwise(marks)
            if abs(one.baseline - other.baseline) < 0.5
        )
        assert title.left + title.letters.width < days.left
