"""The floor of bar 15: ten cards on A4 written as PDF by hand, with no library but zlib.

Fronts with name, number and a QR code of a mask that stays, backs with Code 128 and the number:
what differs from card to card, not the art. Nothing of the app is imported. Texts are set in a
Chinese font that PDF readers know by name, so that no font has to be cut to size.
"""

import zlib
from collections.abc import Iterator, Sequence
from itertools import groupby

SIDE, DATA, CHECK = 21, 16, 10
FORMAT = "101010000010010"  # level M, mask 0
STROKES = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231"
    "113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211"
    "212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131"
    "113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111"
    "314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211"
    "241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141"
    "214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214"
    "211232"
)
STOP = "2331112"


def _field() -> tuple[list[int], list[int]]:
    powers, value = [], 1
    for _ in range(255):
        powers.append(value)
        value <<= 1
        if value > 255:
            value ^= 0x11D
    logs = [0] * 256
    for place, power in enumerate(powers):
        logs[power] = place
    return powers * 2, logs


_POWERS, _LOGS = _field()


def _generator() -> list[int]:
    found = [1]
    for place in range(CHECK):
        longer = [*found, 0]
        for at, value in enumerate(found):
            longer[at + 1] ^= _POWERS[_LOGS[value] + place]
        found = longer
    return [_LOGS[value] for value in found[1:]]


_GENERATOR = _generator()


def _fixed() -> tuple[list[list[int | None]], list[tuple[int, int]]]:
    """Return the modules that are always the same, and where the others go in their order."""
    grid: list[list[int | None]] = [[None] * SIDE for _ in range(SIDE)]
    for top, left in ((0, 0), (0, SIDE - 7), (SIDE - 7, 0)):
        for row in range(-1, 8):
            for column in range(-1, 8):
                y, x = top + row, left + column
                if 0 <= y < SIDE and 0 <= x < SIDE:
                    ring = max(abs(row - 3), abs(column - 3))
                    grid[y][x] = int(ring in {0, 1, 3})
    for place in range(8, SIDE - 8):
        grid[6][place] = grid[place][6] = 1 - place % 2
    ways = [*((8, n) for n in (0, 1, 2, 3, 4, 5, 7, 8)), *((n, 8) for n in (7, 5, 4, 3, 2, 1, 0))]
    others = [*((SIDE - 1 - n, 8) for n in range(7)), *((8, SIDE - 8 + n) for n in range(8))]
    for bit, one, other in zip(FORMAT, ways, others, strict=True):
        grid[one[0]][one[1]] = grid[other[0]][other[1]] = int(bit)
    grid[SIDE - 8][8] = 1
    order, up, column = [], True, SIDE - 1
    while column > 0:
        if column == 6:
            column -= 1
        rows = range(SIDE - 1, -1, -1) if up else range(SIDE)
        order += [(y, x) for y in rows for x in (column, column - 1) if grid[y][x] is None]
        up, column = not up, column - 2
    return grid, order


_GRID, _ORDER = _fixed()


def qr_rows(digits: str) -> list[list[int]]:
    """Return the modules of twelve digits in version 1-M."""
    bits = "0001" + f"{len(digits):010b}"
    bits += "".join(f"{int(digits[n : n + 3]):010b}" for n in range(0, 12, 3)) + "0000"
    bits += "0" * (-len(bits) % 8)
    data = [int(bits[n : n + 8], 2) for n in range(0, len(bits), 8)]
    data += [(0xEC, 0x11)[n % 2] for n in range(DATA - len(data))]
    rest = [0] * CHECK
    for value in data:
        lead = value ^ rest[0]
        rest = [*rest[1:], 0]
        if lead:
            shift = _LOGS[lead]
            for place, log in enumerate(_GENERATOR):
                rest[place] ^= _POWERS[shift + log]
    stream = "".join(f"{value:08b}" for value in (*data, *rest))
    rows = [list(row) for row in _GRID]
    for (y, x), bit in zip(_ORDER, stream, strict=True):
        rows[y][x] = int(bit) ^ int((y + x) % 2 == 0)
    return [[int(bool(module)) for module in row] for row in rows]


def _qr(digits: str, left: float, bottom: float, side: float) -> Iterator[str]:
    module = side / SIDE
    for y, row in enumerate(qr_rows(digits)):
        x = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                yield (
                    f"{left + x * module:.3f} {bottom + side - (y + 1) * module:.3f} "
                    f"{length * module:.3f} {module:.3f} re"
                )
            x += length


def _code128(digits: str, left: float, bottom: float, height: float) -> Iterator[str]:
    pairs = [int(digits[n : n + 2]) for n in range(0, len(digits), 2)]
    check = (105 + sum(place * pair for place, pair in enumerate(pairs, start=1))) % 103
    strokes = "".join(STROKES[6 * n : 6 * n + 6] for n in (105, *pairs, check)) + STOP
    x = left
    for place, stroke in enumerate(strokes):
        width = int(stroke) * 1.063
        if place % 2 == 0:
            yield f"{x:.3f} {bottom:.3f} {width:.3f} {height} re"
        x += width


def _text(text: str, x: float, y: float, size: int) -> str:
    return f"BT /F {size} Tf {x:.3f} {y:.3f} Td <{text.encode('utf-16-be').hex()}> Tj ET"


def draw(cards: Sequence[tuple[str, str, str]]) -> bytes:
    """Return the sheets of cards, each a name, a number and a tier."""
    streams = []
    for start in range(0, len(cards), 10):
        front: list[str] = []
        back: list[str] = []
        for place, (name, number, tier) in enumerate(cards[start : start + 10]):
            left, bottom = 46 + place % 2 * 260, 660 - place // 2 * 158
            front += [_text(name, left, bottom + 90, 14), _text(tier, left, bottom + 60, 9)]
            front += [_text(number, left, bottom + 20, 10)]
            front += [*_qr(number, left + 160, bottom + 20, 62), "f"]
            back += [*_code128(number, left, bottom + 60, 34), "f"]
            back += [_text(number, left, bottom + 40, 9)]
        streams += ["\n".join(front), "\n".join(back)]
    return _document([zlib.compress(stream.encode()) for stream in streams])


def _document(streams: list[bytes]) -> bytes:
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>"
        % (len(streams), b" ".join(b"%d 0 R" % (5 + 2 * n) for n in range(len(streams)))),
        (
            b"<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H"
            b"/DescendantFonts[4 0 R]>>"
        ),
        (
            b"<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light"
            b"/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>"
        ),
    ]
    for number, stream in enumerate(streams):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 841.89]"
            b"/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>" % (6 + 2 * number),
            b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        ]
    body, places = b"%PDF-1.7\n", []
    parts = [body]
    at = len(body)
    for number, content in enumerate(objects, start=1):
        part = b"%d 0 obj\n%s\nendobj\n" % (number, content)
        places.append(at)
        parts.append(part)
        at += len(part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    parts.append(
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (len(objects) + 1, table, len(objects) + 1, at)
    )
    return b"".join(parts)
