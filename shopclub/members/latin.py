"""Chinese names in pinyin: as shown, as typed with every reading, and by their initials."""

import os
import re
import unicodedata
from functools import cache, lru_cache
from itertools import product
from typing import Any

from shopclub.kernel.text import is_common_han
from shopclub.members.surnames import OF_TWO, READ_OTHERWISE

MOST_READINGS = 3
MOST_COMBINATIONS = 8
LONGEST_READ_IN_ALL_WAYS = 4
LONGEST_SHOWN = 12
DOTS = "·・•‧"
"""Stand between the parts of names that are not Han."""

_BETWEEN_WORDS = re.compile(rf"[\s{DOTS}]+")
_SYLLABLE = re.compile(r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouvü]+(?:ng|n|r)?(?![aeiouvü])|.")


def is_han(char: str) -> bool:
    """Tell whether a character is Chinese writing."""
    return (
        "\u3400" <= char <= "\u9fff"
        or char == "〇"
        or "\uf900" <= char <= "\ufaff"
        or "\U00020000" <= char <= "\U0003ffff"
    )


@lru_cache(maxsize=16_384)
def simplified(char: str) -> str:
    """Return a character in simplified writing, so that either script finds the other."""
    if not is_han(char):
        return char
    found: str = _converter().convert(char)
    return found if len(found) == 1 else char


@lru_cache(maxsize=16_384)
def readings(char: str) -> tuple[str, ...]:
    """Return how a character may be read, the usual way first; empty when nobody knows."""
    own = _pinyin_of(char)
    other = simplified(char)
    return own if other == char else tuple(dict.fromkeys((*own, *_pinyin_of(other))))


@lru_cache(maxsize=1_024)
def ways_to_read(han: str) -> tuple[tuple[str, ...], ...]:
    """Return each way to read a run of characters as syllables, the right one first.

    The run begins with the surname: it is read as surnames are, then as people take it for.
    """
    plain = "".join(simplified(char) for char in han[:2])
    if len(han) > 2 and plain[:2] in OF_TWO:
        first = OF_TWO[plain[:2]]
        rest = [readings(char)[:MOST_READINGS] for char in han[2:]]
        every: list[tuple[str, ...]] = [(first[0],), (first[1],), *rest]
    else:
        rest = [readings(char)[:MOST_READINGS] for char in han[1:]]
        surname = READ_OTHERWISE.get(plain[0], readings(han[0])[:1])
        every = [surname, *rest]
    if not all(every):
        return ()
    if len(han) > LONGEST_READ_IN_ALL_WAYS or max(map(len, every)) == 1:
        return (tuple(each[0] for each in every),)
    combined = product(*(range(len(each)) for each in every))
    likely = sorted(combined, key=sum)[:MOST_COMBINATIONS]
    return tuple(
        tuple(each[place] for each, place in zip(every, places, strict=True)) for places in likely
    )


def spellings(syllables: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the syllables as people type them: lü is lv, lu or lyu (and nü likewise)."""
    if "v" not in "".join(syllables):
        return (syllables,)
    return tuple(
        tuple(syllable.replace("v", typed) for syllable in syllables) for typed in ("v", "u", "yu")
    )


def shown_latin(name: str) -> str:
    """Return a Chinese name as it is written in pinyin: Wang Xiaoming; empty for other names."""
    common = is_common_han(name)
    words = [name] if common else [word for word in _BETWEEN_WORDS.split(name) if word]
    letters = "".join(words)
    if not letters or len(letters) > LONGEST_SHOWN:
        return ""
    if not common and not all(is_han(char) for char in letters):
        return ""
    dotted = not common and any(dot in name for dot in DOTS)
    parts = [_usual(word) for word in words] if dotted else _surname_and_given(letters)
    if not all(parts):
        return ""
    return " ".join(_joined(part).capitalize() for part in parts)


def matching_letters(latin: str, *, typed: str) -> tuple[int, ...]:
    """Return the places in a shown name that a typed text meant: its first letters, or its run."""
    wanted = [char for char in _plain(typed) if char.isalpha()]
    if not wanted or not all(char.isascii() for char in wanted):
        return ()
    places = [place for place, char in enumerate(latin) if char.isalpha()]
    letters = [_letter(latin[place]) for place in places]
    starts = [places.index(place) for place in _syllable_starts(latin)]
    for start in starts:
        if letters[start : start + len(wanted)] == wanted:
            return tuple(places[start : start + len(wanted)])
    if [letters[start] for start in starts][: len(wanted)] == wanted:
        return tuple(places[start] for start in starts[: len(wanted)])
    return ()


def _syllable_starts(latin: str) -> list[int]:
    starts: list[int] = []
    for word in re.finditer(r"[^\W\d_]+", latin):
        for syllable in _SYLLABLE.finditer(word.group().lower()):
            starts.append(word.start() + syllable.start())
    return starts


def _letter(char: str) -> str:
    return char.lower() if char.isascii() else _plain(char)[:1]


def _plain(text: str) -> str:
    """Return lower-case letters without accents, ü as v."""
    lowered = text.lower().replace("ü", "v")
    return "".join(
        char for char in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(char)
    )


def _usual(han: str) -> tuple[str, ...]:
    every = [readings(char)[:1] for char in han]
    return tuple(each[0] for each in every) if all(every) else ()


def _surname_and_given(han: str) -> list[tuple[str, ...]]:
    ways = ways_to_read(han)
    if not ways:
        return [()]
    plain = "".join(simplified(char) for char in han[:2])
    surname = 2 if len(han) > 2 and plain in OF_TWO else 1
    return [part for part in (ways[0][:surname], ways[0][surname:]) if part]


def _joined(syllables: tuple[str, ...]) -> str:
    """Join syllables as pinyin is written: an apostrophe before a vowel, ü after l and n."""
    text = ""
    for syllable in syllables:
        text += f"'{syllable}" if text and syllable[0] in "aeo" else syllable
    return text.replace("v", "ü")


def _pinyin_of(char: str) -> tuple[str, ...]:
    os.environ.setdefault("PYPINYIN_NO_PHRASES", "true")
    import pypinyin

    (found,) = pypinyin.pinyin(char, style=pypinyin.Style.NORMAL, heteronym=True) or ([],)
    plain = (_ascii(reading) for reading in found)
    return tuple(dict.fromkeys(reading for reading in plain if reading))


def _ascii(reading: str) -> str:
    """Return a reading in plain letters, or nothing where pypinyin gives the character back."""
    plain = _plain(reading)
    return plain if plain.isascii() and plain.isalpha() else ""


@cache
def _converter() -> Any:
    import opencc

    return opencc.OpenCC("t2s")
