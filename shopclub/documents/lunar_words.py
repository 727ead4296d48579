"""A day of the lunar calendar as paper names it."""

from shopclub.documents.words import is_chinese
from shopclub.kernel.phrases import Phrases
from shopclub.members.birthday import Birthday

_MONTHS = ("正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊")
_TRADITIONAL = str.maketrans("闰腊", "閏臘")
_DIGITS = "一二三四五六七八九十"


def lunar_date(birthday: Birthday, *, phrases: Phrases) -> str:
    """Return a lunar month and day, as `十月十六` or `month 10, day 16`; a leap month says so."""
    if is_chinese(phrases):
        leap = "闰" if birthday.leap_month else ""
        said = f"{leap}{_MONTHS[birthday.month - 1]}月{_day(birthday.day)}"
        return said.translate(_TRADITIONAL) if phrases.language == "zh_TW" else said
    pattern = (
        phrases.translate("Letter", "leap month {month}, day {day}")
        if birthday.leap_month
        else phrases.translate("Letter", "month {month}, day {day}")
    )
    return pattern.format(month=birthday.month, day=birthday.day)


def _day(day: int) -> str:
    if day <= 10:
        return f"初{_DIGITS[day - 1]}"
    if day in (20, 30):
        return f"{_DIGITS[day // 10 - 1]}十"
    tens = {1: "十", 2: "廿"}[day // 10]
    return f"{tens}{_DIGITS[day % 10 - 1]}"
