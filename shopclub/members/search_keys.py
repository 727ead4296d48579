"""The keys that find a member: what is typed finds whoever has a key that begins with it.

One sorted table serves every way of searching: a part of a Chinese name is the beginning of one of
its endings, the last digits of a number are the beginning of its reverse.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from shopclub.kernel.text import fold, is_common_han
from shopclub.members.latin import DOTS, is_han, simplified, spellings, ways_to_read
from shopclub.members.phones import country_prefix

LONGEST_KEY = 32
BACKWARDS = " "
"""Begins the keys of reversed digits; no folded text without spaces holds it."""

AFTER_ALL = "\U0010ffff"
"""Sorts after every character that a text can hold."""

_JOINING = str.maketrans("", "", "'`\u02bb\u02bc\u2010\u2013\u2018\u2019\u2032-")
"""The signs that join the parts of a name: whoever types it may leave them out."""

_DOTS_AS_SPACES = str.maketrans(DOTS, " " * len(DOTS))


@dataclass(frozen=True, slots=True)
class Findable:
    """What a living member is found by."""

    name: str
    phone: str | None
    codes: tuple[str, ...]


def keys_of(member: Findable, *, country: str) -> frozenset[str]:
    """Return the keys of a member, none the beginning of another."""
    digits = digit_keys(member.phone, codes=member.codes, country=country)
    return _without_beginnings(_all_joined(_name_keys(member.name)) | _all_joined(digits))


def _all_joined(keys: set[str]) -> set[str]:
    """Join keys; a name of signs alone keeps its own, or nothing would find it."""
    return {joined(key) for key in keys} - {""} or keys


def _name_keys(name: str) -> set[str]:
    """Return the endings of a name from each character or Latin word on, and of its pinyin."""
    if is_common_han(name):
        pieces = [simplified(char) for char in name]
    else:
        pieces = [piece for word in searchable(name).split() for piece in _pieces(word)]
    return {*_endings(pieces), *_read_keys(pieces)}


def digit_keys(phone: str | None, *, codes: Iterable[str], country: str) -> set[str]:
    """Return the digits of a phone as typed in its country, the codes, and both backwards."""
    keys = {code[:LONGEST_KEY] for code in codes}
    if phone is not None:
        keys.add(phone.removeprefix(country_prefix(country)).removeprefix("+"))
    keys.update([BACKWARDS + key[::-1] for key in keys if key[-1:].isdigit()])
    return keys


def code_key(code: str) -> str:
    """Return the form in which a code is kept and compared: folded, without spaces."""
    return searchable(code).replace(" ", "")


def searchable(text: str) -> str:
    """Return the form under which names are compared: folded, in simplified writing."""
    folded = fold(text).replace("\u2019", "'")
    if folded.isascii():
        return folded
    plain = "".join(simplified(char) for char in folded)
    return plain.translate(_DOTS_AS_SPACES) if plain.strip(DOTS) else plain


def joined(text: str) -> str:
    """Return a text without the signs that join the parts of a name: O'Brien, Jean-Luc."""
    return text.translate(_JOINING)


def as_key(text: str) -> str:
    """Return a folded text as keys begin: cut first, then without the signs that join.

    A text of nothing but such signs stays as it is, and begins no key.
    """
    cut = text[:LONGEST_KEY]
    return joined(cut) or cut


def key_range(typed: str) -> tuple[str, str]:
    """Return the first key that begins with a text, and the first one after all of them."""
    start = as_key(typed)
    return start, start + AFTER_ALL


def _pieces(word: str) -> list[str]:
    """Cut a word where a search may begin: Latin letters stay together, all else stands alone."""
    pieces: list[str] = []
    for char in word:
        if pieces and _latin_letter(char) and _latin_letter(pieces[-1][-1]):
            pieces[-1] += char
        else:
            pieces.append(char)
    return pieces


def _endings(pieces: Sequence[str]) -> list[str]:
    return ["".join(pieces[start:])[:LONGEST_KEY] for start in range(len(pieces))]


def _read_keys(pieces: list[str]) -> Iterable[str]:
    """Yield each way to read a name: the whole and its initials, the usual one by its endings."""
    han = [piece for piece in pieces if is_han(piece[0])]
    if not han:
        return
    for place, way in enumerate(ways_to_read("".join(han))):
        for typed in spellings(way):
            read = typed if len(han) == len(pieces) else _filled(pieces, syllables=typed)
            yield "".join([piece[0] for piece in read])[:LONGEST_KEY]
            yield from _endings(read) if place == 0 else ("".join(read)[:LONGEST_KEY],)


def _filled(pieces: list[str], *, syllables: tuple[str, ...]) -> tuple[str, ...]:
    """Put syllables in the place of Chinese characters, and leave out signs."""
    rest = iter(syllables)
    filled = (next(rest) if is_han(piece[0]) else piece for piece in pieces)
    return tuple(piece for piece in filled if piece[0].isalnum())


def _without_beginnings(keys: Iterable[str]) -> frozenset[str]:
    """Leave out keys that begin another one: whatever finds them finds that one too.

    In order, a key that begins any other begins the next one.
    """
    ordered = sorted(keys)
    kept = [key for key, after in pairwise(ordered) if not after.startswith(key)]
    return frozenset([*kept, *filter(None, ordered[-1:])])


def _latin_letter(char: str) -> bool:
    return char <= "\u024f" and char.isalpha()
