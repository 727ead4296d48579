"""Bad input at signup: refused with the values a sentence is made of, and nothing is written."""

from typing import Any

import pytest

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault, TextRefused
from shopclub.members.birthday import Birthday, BirthdayFault, BirthdayRefused, Calendar
from shopclub.members.consent import Consenting, Purpose
from shopclub.members.members import GuardianNeeded, NewMember, PhoneTaken
from shopclub.members.particulars import (
    Detail,
    DetailRefused,
    IntroducerFault,
    IntroducerRefused,
    Particulars,
    TooManyTags,
)
from shopclub.members.phones import PhoneFault, PhoneRefused
from tests.builders import Desk
from tests.members.test_members import everything, need_phones

SOLAR = Calendar.SOLAR
LONG = "x" * 501


def born(calendar: Calendar, month: int, day: int, year: int | None = None) -> NewMember:
    """Return someone who tells this birthday."""
    return NewMember("B", "", Birthday(calendar, month, day, year=year))


def telling(**told: Any) -> NewMember:
    """Return someone who tells this beside the name."""
    return NewMember("B", particulars=Particulars(**told))


def asked(text: str) -> NewMember:
    """Return someone who was shown this text."""
    return NewMember("B", consents=(Consenting(Purpose.OFFERS, text),))


UNFIT, TOO_LONG, CONSENT = TextFault.NOT_STORABLE, TextFault.TOO_LONG, Detail.CONSENT_TEXT
NO_NAME = TextRefused(TextFault.MISSING, 60)
NO_SUCH_DAY = BirthdayRefused(BirthdayFault.NO_SUCH_DAY)
BAD_INPUTS = (
    (1, NewMember(""), NO_NAME),
    (1, NewMember("   "), NO_NAME),
    (1, NewMember("\u200b"), NO_NAME),
    (2, NewMember("x" * 61), TextRefused(TOO_LONG, 60)),
    (2, NewMember("x" * 1_000_000), TextRefused(TOO_LONG, 60)),
    (3, NewMember("\0\x01\x1b\n\t"), NO_NAME),
    (4, NewMember("A\ud800"), TextRefused(UNFIT, 60)),
    (4, NewMember("A\ufffe"), TextRefused(UNFIT, 60)),
    (5, NewMember("\u202e\u2066"), NO_NAME),
    (10, NewMember("B", "138 0013 8000"), PhoneTaken(1, "Old")),
    (13, born(SOLAR, 1, 1, year=2020), GuardianNeeded(6, 14)),
    (15, NewMember("B", "abc"), PhoneRefused(PhoneFault.NOT_A_NUMBER, "abc")),
    (15, NewMember("B", "tel:139"), PhoneRefused(PhoneFault.NOT_A_NUMBER, "tel:139")),
    (16, NewMember("B", "1380013800"), PhoneRefused(PhoneFault.DIGITS, "1380013800", 11, 10)),
    (16, NewMember("B", "138001380000"), PhoneRefused(PhoneFault.DIGITS, "138001380000", 11, 12)),
    (16, NewMember("B", "00000000000"), PhoneRefused(PhoneFault.NOT_A_NUMBER, "00000000000")),
    (19, NewMember("B", "1.38E+10"), PhoneRefused(PhoneFault.EXCEL_DAMAGE, "1.38E+10")),
    (20, NewMember("B", "1" * 300), PhoneRefused(PhoneFault.TOO_LONG, "1" * 20)),
    (21, NewMember("B"), PhoneRefused(PhoneFault.MISSING)),
    (22, born(SOLAR, 2, 30, year=2025), NO_SUCH_DAY),
    (22, born(SOLAR, 13, 1), NO_SUCH_DAY),
    (22, born(SOLAR, 0, 0, year=0), NO_SUCH_DAY),
    (24, born(SOLAR, 11, 22, year=2026), BirthdayRefused(BirthdayFault.FUTURE)),
    (24, born(SOLAR, 1, 1, year=1899), BirthdayRefused(BirthdayFault.TOO_OLD)),
    (24, born(SOLAR, 1, 1, year=3000), BirthdayRefused(BirthdayFault.FUTURE)),
    (2, telling(address=LONG), DetailRefused(Detail.ADDRESS, TOO_LONG, 200)),
    (2, telling(note=LONG), DetailRefused(Detail.NOTE, TOO_LONG, 500)),
    (4, telling(allergies="\ud800"), DetailRefused(Detail.ALLERGIES, UNFIT, 500)),
    (4, NewMember("B", guardian="\ufffe"), DetailRefused(Detail.GUARDIAN, UNFIT, 60)),
    (2, telling(tags=("x" * 21,)), DetailRefused(Detail.TAG, TOO_LONG, 20)),
    (2, telling(tags=tuple(map(str, range(21)))), TooManyTags(20)),
    (12, asked(" "), DetailRefused(CONSENT, TextFault.MISSING, 2_000)),
    (12, asked("\ud800"), DetailRefused(CONSENT, UNFIT, 2_000)),
    (0, telling(introduced_by=99), IntroducerRefused(IntroducerFault.UNKNOWN)),
)  # fmt: skip
"""Rows of bad input (TRUST §3) by their number, and the very refusal each must meet."""


def values_of(refusal: ShopClubError) -> list[object]:
    """Return what a refusal carries."""
    return [getattr(refusal, name) for name in getattr(refusal, "__dataclass_fields__", {})]


@pytest.mark.parametrize(
    ("number", "new", "refusal"), BAD_INPUTS, ids=[f"{n}-{r}"[:60] for n, _, r in BAD_INPUTS]
)
def test_bad_input_is_refused_with_values_and_writes_nothing(
    desk: Desk, number: int, new: NewMember, refusal: ShopClubError
) -> None:
    desk.enrol("Old", "13800138000")
    other = desk.enrol("Other", "13700137000")
    if number == 21:
        need_phones(desk)
    before = everything()
    with pytest.raises(type(refusal)) as enrolling:
        desk.shop.members.enrol(new, by=desk.owner)
    with pytest.raises(type(refusal)) as editing:
        desk.shop.members.edit(other.member_id, new, by=desk.owner)
    assert values_of(enrolling.value) == values_of(editing.value) == values_of(refusal)
    assert everything() == before
