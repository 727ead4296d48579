"""Letters and the list of birthdays: what they say, where it stands, and nothing cut."""

import csv
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook

from shopclub.birthdays.ahead import Ahead, Coming
from shopclub.birthdays.family import FamilyDay
from shopclub.birthdays.perks import Occasion
from shopclub.birthdays.terms import PerkKind
from shopclub.counter.receipt import Saying, SayingKind
from shopclub.documents import birthday_letter, birthday_list
from shopclub.documents.birthday_letter import greeting_text
from shopclub.documents.lunar_words import lunar_date
from shopclub.documents.pages import TextMark
from shopclub.documents.sayings import sentence
from shopclub.documents.spreadsheets import csv_of, xlsx_of
from shopclub.insights.letters import Address, BirthdayLetter, BirthdayList, LetterGift
from shopclub.kernel.phrases import phrases_of
from shopclub.members.birthday import Birthday, Calendar
from shopclub.members.particulars import Gender
from shopclub.rewards.vouchers import VoucherTerms
from tests.documents.papers import CHINESE, SHOP, page_sizes, text_of

GIFT = LetterGift(PerkKind.MULTIPLIER, 200, date(2026, 11, 21), date(2026, 11, 27))
LETTER = BirthdayLetter(
    shop=SHOP,
    language="zh_CN",
    day=date(2026, 11, 17),
    signed="刘玉华",
    name="王小明",
    gender=Gender.MALE,
    birthday=Birthday(Calendar.LUNAR, 10, 16),
    occurs_on=date(2026, 11, 24),
    years=3,
    gift=GIFT,
)
ROAD = "310015 浙江省杭州市拱墅区台州路 9 号长乐坊 6 幢 1 单元 1102 室"
WANG = Address("王小明", Gender.MALE, ROAD)


def said(pdf: bytes) -> str:
    """Return all text of a paper without its line ends."""
    return "".join(text_of(pdf).split())


def test_the_letter_says_the_lunar_day_the_solar_one_and_the_gift() -> None:
    pdf = birthday_letter.draw((LETTER,))
    words = said(pdf)
    for part in (
        "生日快乐",
        "王小明先生：",
        "农历十月十六（今年是11月24日）是您的生日",
        "感谢您3年来的光顾。今年我们为您备了一份礼：",
        "双倍积分",
        "11月21日至11月27日，一次消费有效",
        "刘玉华",
        "2026-11-17",
        "0571-55550123",
    ):
        assert part in words, part
    assert page_sizes(pdf)[0] == pytest.approx((148, 210), abs=0.001)


def test_the_letter_is_drawn_in_three_languages_byte_for_byte_the_same() -> None:
    for language, part in (
        ("en", "bythelunarcalendar,month10,day16,ison24Novthisyear"),
        ("zh_TW", "農曆十月十六"),
    ):
        letter = replace(LETTER, language=language)
        assert part in said(birthday_letter.draw((letter,)))
        assert birthday_letter.draw((letter,)) == birthday_letter.draw((letter,))


def test_a_letter_without_a_gift_a_year_or_a_title_says_none() -> None:
    plain = replace(
        LETTER, gift=None, years=0, gender=None, birthday=Birthday(Calendar.SOLAR, 11, 24)
    )
    words = said(birthday_letter.draw((plain,)))
    assert "王小明：" in words
    assert "11月24日是您的生日" in words
    assert "感谢您的光顾。" in words
    assert "积分" not in words


@pytest.mark.parametrize(
    ("gift", "words"),
    [
        (replace(GIFT, worth=350), "3.5倍积分"),
        (replace(GIFT, kind=PerkKind.POINTS, worth=88), "送88分"),
    ],
)
def test_another_gift_is_said_as_what_it_is(gift: LetterGift, words: str) -> None:
    assert words in said(birthday_letter.draw((replace(LETTER, gift=gift),)))


def test_to_save_ink_the_band_is_a_thin_bar() -> None:
    whole = birthday_letter.draw((LETTER,))
    thin = birthday_letter.draw((LETTER,), save_ink=True)
    assert said(thin) == said(whole)
    assert len(thin) < len(whole)


def test_everybody_has_a_page_and_progress_may_end_it() -> None:
    seen: list[tuple[int, int]] = []
    pdf = birthday_letter.draw(
        (LETTER, replace(LETTER, name="李秀英", gender=Gender.FEMALE)),
        progress=lambda done, of: seen.append((done, of)),
    )
    assert seen == [(1, 2), (2, 2)]
    assert len(page_sizes(pdf)) == 2
    assert "李秀英女士：" in said(pdf)
    with pytest.raises(ValueError, match="letter"):
        birthday_letter.draw(())


@pytest.mark.parametrize("name", ["<b>Ann</b> & Co", "阿依古丽·买买提江·阿卜杜拉", "W" * 60])
def test_names_are_text_and_stay_on_the_paper(name: str) -> None:
    letter = replace(LETTER, name=name, signed=name)
    for mark in birthday_letter.body_of(letter, phrases=phrases_of("zh_CN")):
        if isinstance(mark, TextMark):
            assert mark.left >= 17.9
            assert mark.left + mark.letters.width <= 148 - 17.9
    assert birthday_letter.draw((letter,))


def test_the_greeting_is_a_message_of_plain_lines() -> None:
    assert greeting_text(LETTER).split("\n") == [
        "王小明 先生：",
        (
            "农历十月十六（今年是 11 月 24 日）是您的生日，"
            "幸福小超市全体店员祝您身体健康、阖家幸福、天天开心！"
        ),
        "感谢您 3 年来的光顾。今年我们为您备了一份礼：",
        "双倍积分：11 月 21 日至 11 月 27 日，一次消费有效",
        "幸福小超市",
    ]


@pytest.mark.parametrize(
    ("birthday", "language", "words"),
    [
        (Birthday(Calendar.LUNAR, 1, 1), "zh_CN", "正月初一"),
        (Birthday(Calendar.LUNAR, 12, 20), "zh_CN", "腊月二十"),
        (Birthday(Calendar.LUNAR, 12, 30), "zh_TW", "臘月三十"),
        (Birthday(Calendar.LUNAR, 6, 11, leap_month=True), "zh_CN", "闰六月十一"),
        (Birthday(Calendar.LUNAR, 6, 29, leap_month=True), "zh_TW", "閏六月廿九"),
        (Birthday(Calendar.LUNAR, 8, 10), "zh_CN", "八月初十"),
        (Birthday(Calendar.LUNAR, 6, 1, leap_month=True), "en", "leap month 6, day 1"),
    ],
)
def test_a_lunar_day_by_name(birthday: Birthday, language: str, words: str) -> None:
    assert lunar_date(birthday, phrases=phrases_of(language)) == words


def coming(name: str, days: int, *, family: str = "") -> Coming:
    """Return a row of a list from 21 November 2026 on."""
    birthday = Birthday(Calendar.LUNAR, 10, 16) if family else Birthday(Calendar.SOLAR, 11, 24)
    return Coming(
        1,
        name,
        birthday,
        Occasion(2026, date(2026, 11, 21 + days)),
        days,
        36,
        FamilyDay(1, 1, family, birthday) if family else None,
    )


def test_the_list_says_whom_when_and_who_is_left_out() -> None:
    rows = (coming("王小明", 0), coming("李秀英", 3, family="女儿小兰"))
    ahead = Ahead(date(2026, 11, 21), 7, rows, count=5, today=1, waiting=1, left_out=4)
    words = said(birthday_list.draw(BirthdayList(SHOP, "zh_CN", ahead)))
    for part in (
        "生日名单",
        "11月24日",
        "李秀英",
        "女儿小兰36岁",
        "十月十六",
        "列出2/5位，未同意提醒的4位不列",
    ):
        assert part in words, part


def test_the_list_as_a_table_says_the_same_in_both_kinds_of_file() -> None:
    rows = (coming("=1+1", 0), coming("李秀英", 3, family="女儿小兰"))
    ahead = Ahead(date(2026, 11, 21), 7, rows, count=2, today=1, waiting=1, left_out=4)
    table = birthday_list.table(BirthdayList(SHOP, "zh_CN", ahead))
    sheet = load_workbook(BytesIO(xlsx_of(table))).worksheets[0]
    heads, first, second, last = sheet.iter_rows(values_only=True)
    assert heads == ("日期", "会员", "谁的生日", "年龄", "农历", "已祝福")
    assert first[1] == "=1+1"
    day = datetime.combine(rows[1].occasion.day, time())
    assert second[:4] == (day, "李秀英", "女儿小兰", rows[1].turns)
    written = list(csv.reader(StringIO(csv_of(table).decode("utf-8-sig"))))
    assert written[1][1] == "'=1+1"
    assert written[2][:4] == [day.date().isoformat(), "李秀英", "女儿小兰", str(rows[1].turns)]
    assert written[3][0] == last[0] == table.note


def test_a_long_list_goes_on_and_an_empty_one_is_a_page() -> None:
    many = tuple(coming(f"m{number}", 0) for number in range(80))
    ahead = Ahead(date(2026, 11, 21), 30, many, count=80, today=80, waiting=80, left_out=0)
    assert len(page_sizes(birthday_list.draw(BirthdayList(SHOP, "en", ahead)))) == 3
    empty = replace(ahead, rows=(), count=0)
    assert len(page_sizes(birthday_list.draw(BirthdayList(SHOP, "en", empty)))) == 1


@pytest.mark.parametrize(
    ("language", "why", "gift"),
    [
        ("en", "Birthday points: 128.00 x2", "Birthday on 24 Nov: 88 points as a gift!"),
        ("zh_CN", "生日 2 倍积分：128.00 × 2", "11 月 24 日生日，送您 88 分！"),
        ("zh_TW", "生日 2 倍點數：128.00 × 2", "11 月 24 日生日，送您 88 點！"),
    ],
)
def test_a_receipt_says_what_the_birthday_brought(language: str, why: str, gift: str) -> None:
    receipt, phrases = replace(CHINESE, language=language), phrases_of(language)
    doubled = Saying(SayingKind.MULTIPLIER, amount=12_800, hundredths=200)
    given = Saying(SayingKind.BIRTHDAY, points=88, day="2026-11-24")
    assert sentence(doubled, receipt=receipt, phrases=phrases) == why
    assert sentence(given, receipt=receipt, phrases=phrases) == gift


@pytest.mark.parametrize(
    ("terms", "language", "words"),
    [
        (VoucherTerms(amount=2_000), "zh_CN", "优惠券：优惠¥20.00"),
        (VoucherTerms(basis_points=1_000, minimum=10_000), "zh_CN", "优惠券：满¥100.00优惠10%"),
        (VoucherTerms(amount=2_000), "zh_TW", "優惠券：優惠¥20.00"),
        (VoucherTerms(amount=2_000, minimum=10_000), "en", "Avoucher:¥20.00offfrom¥100.00on"),
    ],
)
def test_a_letter_says_what_its_voucher_takes_off(
    terms: VoucherTerms, language: str, words: str
) -> None:
    gift = LetterGift(PerkKind.VOUCHER, 2_000, GIFT.first, GIFT.last, terms)
    letter = replace(LETTER, gift=gift, language=language)
    assert words in said(birthday_letter.draw((letter,)))
    assert words in "".join(greeting_text(letter).split())
