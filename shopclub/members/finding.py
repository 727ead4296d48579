"""What a search text may mean: a card or phone exactly, or the beginning of search keys."""

from collections.abc import Iterator
from dataclasses import dataclass

from shopclub.kernel.codes import CodeKind, code_kind
from shopclub.kernel.text import to_half_width
from shopclub.members.phones import country_prefix
from shopclub.members.search_keys import BACKWARDS, code_key, key_range

LONGEST_QUERY = 60
FEWEST_PHONE_DIGITS = 5
_PHONE_SIGNS = str.maketrans("", "", " ()./-\u2010\u2011\u2012\u2013\u2014\u2015\u2212")


@dataclass(frozen=True, slots=True)
class Search:
    """A text understood: the card or the phones in E.164 that it is exactly, if it is anyone's.

    If nobody's, the ranges of search keys that it begins, after the holder of this very `code`.
    """

    card: str | None = None
    phones: tuple[str, ...] = ()
    code: str = ""
    ranges: tuple[tuple[str, str], ...] = ()


def understand(text: str, *, country: str) -> Search:
    """Return what a search text may mean, without looking whether there is such a member."""
    query = _typed(text)
    compact = query.translate(_PHONE_SIGNS)
    digits = compact.removeprefix("+")
    code = code_key(query)
    if not (digits.isascii() and digits.isdigit()):
        return Search(code=code, ranges=(key_range(code),)) if code else Search()
    prefix = country_prefix(country)
    beginnings = dict.fromkeys((code, *_beginnings(compact, prefix=prefix)))
    return Search(
        card=digits if code_kind(digits) is CodeKind.CARD else None,
        phones=_phones(compact, prefix=prefix),
        code=digits,
        ranges=tuple(key_range(beginning) for beginning in beginnings),
    )


def _typed(text: str) -> str:
    """Return what was typed as far as it can mean anyone: half-width, storable, not endless."""
    if text.isascii() and text.isprintable():
        return text[: LONGEST_QUERY * 4].strip()[:LONGEST_QUERY]
    storable = text[: LONGEST_QUERY * 4].replace("\0", "").encode(errors="ignore").decode()
    return to_half_width(storable).strip()[:LONGEST_QUERY]


def _phones(compact: str, *, prefix: str) -> tuple[str, ...]:
    """Return the numbers in E.164 that digits may be, when they are enough for one."""
    if len(compact) < FEWEST_PHONE_DIGITS:
        return ()
    if compact.startswith("+"):
        return (compact,)
    begun = (f"+{compact}",) if compact.startswith(prefix[1:]) else ()
    return tuple(dict.fromkeys((prefix + compact, prefix + compact.removeprefix("0"), *begun)))


def _beginnings(compact: str, *, prefix: str) -> Iterator[str]:
    """Yield how the keys may begin that digits mean: as a phone is written, and backwards."""
    if compact.startswith("+"):
        yield compact.removeprefix(prefix).removeprefix("+") or compact[1:]
        return
    yield compact
    if compact.startswith("0") and compact[1:2] not in ("", "0"):
        yield compact[1:]
    yield compact.removeprefix(prefix[1:]) or compact
    yield BACKWARDS + compact[::-1]
