"""Text as people type it: full-width digits, invisible characters, names in any script."""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError

_JOINERS = "\u200c\u200d"
_BLANKS = {"\u034f", "\u115f", "\u1160", "\u2800", "\u3164", "\uffa0"}
_HALF_WIDTH = {
    **{wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)},
    **dict(zip(range(0xFFE0, 0xFFE7), map(ord, "¢£¬¯¦¥₩"), strict=True)),
    0x3000: ord(" "),
}


class TextFault(StrEnum):
    """Why a text cannot be kept."""

    MISSING = "missing"
    TOO_LONG = "too long"
    NOT_STORABLE = "not storable"


@dataclass(eq=False)
class TextRefused(ShopClubError):
    """A text a person entered cannot be kept."""

    fault: TextFault
    limit: int = 0


def to_half_width(text: str) -> str:
    """Turn full-width digits, letters and signs into the ordinary ones, for numbers and codes.

    Nothing else changes: a superscript or a circled digit never becomes another number.
    """
    return text.translate(_HALF_WIDTH)


def without_invisible(text: str) -> str:
    """Return a text without the format characters that a paste brings along unseen."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


def as_sought(text: str) -> str:
    """Return a text to look for among stored ones; what cannot be stored becomes U+FFFD."""
    if text.isascii():
        return text
    return "".join("\ufffd" if _not_storable(char) else char for char in text)


def clean_line(text: str, *, limit: int) -> str:
    """Return a name or line fit to keep: NFC, no control, bidi or invisible characters.

    Raises TextRefused when a character cannot be stored or more than `limit` characters are left;
    an empty result is for the caller to judge.
    """
    if _is_clean(text):
        if len(text) > limit:
            raise TextRefused(TextFault.TOO_LONG, limit)
        return text
    if any(_not_storable(char) for char in text):
        raise TextRefused(TextFault.NOT_STORABLE, limit)
    spaced = "".join(" " if char.isspace() else char for char in text)
    kept = "".join(char for char in spaced if _visible(char))
    words = (word.strip(_JOINERS) for word in unicodedata.normalize("NFC", kept).split())
    line = " ".join(word for word in words if word)
    if all(char in _BLANKS or char == " " for char in line):
        line = ""
    if len(line) > limit:
        raise TextRefused(TextFault.TOO_LONG, limit)
    return line


def fold(text: str) -> str:
    """Return the form under which texts are compared and searched: NFKC, no case, no accents.

    Folding twice changes nothing; what no eye can see makes no difference.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().split())
    if is_common_han(text):
        return text
    cased = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", cased).casefold())
    plain = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join("".join(filter(_searchable, unicodedata.normalize("NFKC", plain))).split())


def is_common_han(text: str) -> bool:
    """Tell whether a text is of the common block of Chinese alone: folding leaves it as it is."""
    return bool(text) and min(text) >= "\u4e00" and max(text) <= "\u9fff"


def _is_clean(text: str) -> bool:
    """Tell at a glance that cleaning leaves a text as it is: common Chinese, or a Latin word."""
    return not text or is_common_han(text) or (text.isascii() and text.isalnum())


def _visible(char: str) -> bool:
    category = unicodedata.category(char)
    return char in _JOINERS or category not in {"Cc", "Cf", "Zl", "Zp"}


def _searchable(char: str) -> bool:
    if char in _JOINERS or char in _BLANKS or _not_storable(char):
        return False
    return char.isspace() or (_visible(char) and not _variation_selector(char))


def _variation_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _not_storable(char: str) -> bool:
    point = ord(char)
    return 0xD800 <= point <= 0xDFFF or 0xFDD0 <= point <= 0xFDEF or (point & 0xFFFE) == 0xFFFE
