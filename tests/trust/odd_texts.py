"""Texts as nobody should type them: known troublemakers, mutated and joined at random."""

import random
from collections.abc import Iterator

KNOWN = (
    "",
    " ",
    "\u200b",
    "\0",
    "\x1b[2J",
    "\r\n",
    "\ud800",
    "\ufffe",
    "\u202e\u2066",
    "👨‍👩‍👧",
    "e\u0301",
    "𠮷野家",
    "王小明",
    "محمد",
    "<b>Ann</b>",
    "<a href=javascript:alert(1)>",
    "=cmd|'/c calc'!A1",
    '"; DROP TABLE member;--',
    "O'Brien",
    "%_\\",
    "{0}{name}",
    "%s%n",
    "../../etc/passwd",
    "CON",
    "13800138000",
    "+86 138-0013-8000",
    "1.38E+10",
    "１３８００１３８０００",
    "tel:13800138000;ext=5",
    "1990-02-30",
    "05/06/1990",
    "1990年5月6日",
    "農曆八月十五",
    "0000-00-00",
    "19.90",
    "19,99",
    "1.005",
    "1e3",
    "NaN",
    "Infinity",
    "0x10",
    "12.8+3*5",
    "12.8×3−5",
    "٣",
    "²",
    "½",
    "-5",
    "9" * 40,
    "600800000017",
    "900000000003",
    "261121010001",
    "123456",
    "x" * 10_000,
)
_PIECES = "\0\x01\t\n\x7f\xa0\u00ad\u0301\u0661\u200d\u202e\u2028\u3000\ufeff\uff10\udc80\U0001f600"


def odd_texts(count: int, *, seed: int) -> Iterator[str]:
    """Yield the known texts first, then so many in all that chance made of them."""
    chance = random.Random(seed)
    yield from KNOWN[:count]
    for _ in range(count - len(KNOWN)):
        yield _mutated(chance)


def _mutated(chance: random.Random) -> str:
    text = "".join(chance.sample(KNOWN, chance.randint(1, 3)))[: chance.choice((8, 61, 400))]
    for _ in range(chance.randint(0, 4)):
        place = chance.randint(0, len(text))
        match chance.randrange(4):
            case 0:
                text = text[:place] + chance.choice(_PIECES) + text[place:]
            case 1:
                text = text[:place] + text[place + 1 :]
            case 2:
                text = text[:place] + chr(chance.randrange(0x110000)) + text[place:]
            case _:
                text = text[:place] + text[place:] * 2
    return text
