"""Telephone numbers: one normal form per member, whatever way the number was typed."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import to_half_width

LONGEST_ENTRY = 40
MOBILE_DIGITS = {"CN": 11}
_MOBILE = re.compile(r"1[3-9][0-9]{9}")
_CHINESE_MOBILE = len("+86") + MOBILE_DIGITS["CN"]


class PhoneFault(StrEnum):
    """Why an entry is not a telephone number."""

    MISSING = "missing"
    NOT_A_NUMBER = "not a number"
    DIGITS = "digits"
    TOO_LONG = "too long"
    EXCEL_DAMAGE = "excel damage"


@dataclass(eq=False)
class PhoneRefused(ShopClubError):
    """An entry is not a telephone number; `expected` and `found` count digits where that helps."""

    fault: PhoneFault
    entry: str = ""
    expected: int = 0
    found: int = 0


def normalise_phone(entry: str, *, country: str) -> str:
    """Return the E.164 form of a number as people of a country write it, or raise PhoneRefused.

    Spaces, dashes, full-width digits, invisible characters and the country's own code make no
    difference (SCENARIOS 76); landlines and foreign numbers with a + are numbers too. Every
    Chinese mobile number of the right shape is one: new ranges open faster than libraries learn.
    """
    if country == "CN" and len(entry) == MOBILE_DIGITS["CN"] and _MOBILE.fullmatch(entry):
        return f"+86{entry}"
    half_width = re.sub(r"[\u2010-\u2015\u2212]", "-", to_half_width(entry))
    text = "".join(char for char in half_width if char.isprintable()).strip()
    if not text:
        raise PhoneRefused(PhoneFault.MISSING)
    if len(text) > LONGEST_ENTRY:
        raise PhoneRefused(PhoneFault.TOO_LONG, text[:20])
    if re.fullmatch(r"[0-9](?:[.,][0-9]+)?[eE]\+?[0-9]+", text):
        raise PhoneRefused(PhoneFault.EXCEL_DAMAGE, text)
    if not re.fullmatch(r"\+?[0-9 ()./\-]+", text):
        raise PhoneRefused(PhoneFault.NOT_A_NUMBER, text)
    if mobile := _chinese_mobile(text, country=country):
        return mobile
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        raise PhoneRefused(PhoneFault.NOT_A_NUMBER, text) from error
    if not phonenumbers.is_valid_number(number):
        digits = len(re.sub(r"[^0-9]", "", text.removeprefix(f"+{number.country_code}")))
        expected = MOBILE_DIGITS.get(country, 0)
        if expected and digits != expected:
            raise PhoneRefused(PhoneFault.DIGITS, text, expected, digits)
        raise PhoneRefused(PhoneFault.NOT_A_NUMBER, text)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _chinese_mobile(text: str, *, country: str) -> str:
    """Return a number that has the shape of a Chinese mobile in E.164, or nothing."""
    plain = re.sub(r"[ ()./\-]", "", text)
    national = plain.removeprefix("+86").removeprefix("0086" if country == "CN" else "+86")
    if country != "CN" and national == plain:
        return ""
    return f"+86{national}" if _MOBILE.fullmatch(national) else ""


@cache
def country_prefix(country: str) -> str:
    """Return the dialling prefix of a country, as +86."""
    import phonenumbers

    return f"+{phonenumbers.country_code_for_region(country)}"


def shown_phone(phone: str, *, country: str) -> str:
    """Return a stored number as people of the shop's country read it."""
    prefix = country_prefix(country)
    if not phone.startswith(prefix):
        return phone
    national = phone.removeprefix(prefix)
    if country == "CN" and national.startswith("1") and len(national) == MOBILE_DIGITS["CN"]:
        return f"{national[:3]} {national[3:7]} {national[7:]}"
    import phonenumbers

    number = phonenumbers.parse(phone, country)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)


def masked_phone(phone: str, *, country: str) -> str:
    """Return a stored number as a cashier may see it: 138****5678 (RULES §12)."""
    if country == "CN" and phone.startswith("+861") and len(phone) == _CHINESE_MOBILE:
        return f"{phone[3:6]}****{phone[-4:]}"
    digits = re.sub(r"[^+0-9]", "", shown_phone(phone, country=country))
    shown_before = max(0, min(3, len(digits) - 8))
    return f"{digits[:shown_before]}****{digits[-4:]}"
