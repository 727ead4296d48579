"""Codes that a scanner reads, as plain geometry in mm: Code 128 in pairs of digits, and QR."""

import re
from dataclasses import dataclass, field
from enum import Enum
from functools import cache, lru_cache
from itertools import accumulate
from math import isqrt

from shopclub.documents.operators import in_points
from shopclub.kernel.codes import CARD_DIGITS

MODULE = 0.375
QR_ROW_OVERLAP = 1.04
QR_MASK = 0
CARD_MODULES = 21

START_C = 105
STOP = "2331112"
STROKES = (
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132"
    "122231113222123122123221223211221132221231213212223112312131311222321122321221312212"
    "322112322211212123212321232121111323131123131321112313132113132311211313231113231311"
    "112133112331132131113123113321133121313121211331231131213113213311213131311123311321"
    "331121312113312311332111314111221411431111111224111422121124121421141122141221112214"
    "112412122114122411142112142211241211221114413111241112134111111242121142121241114212"
    "124112124211411212421112421211212141214121412121111143111341131141114113114311411113"
    "411311113141114131311141411131211412211214211232"
)
"""Bar, space, bar, space, bar, space of each symbol, in modules (ISO/IEC 15417)."""

_DARK = re.compile("1+")
_ROWS_KEPT = 20_000


class Level(Enum):
    """How much of a QR code may be lost before it cannot be read: 15% or 25%."""

    M = 0
    Q = 3


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle in mm from the top left of its code, and its path with that origin."""

    left: float
    top: float
    width: float
    height: float
    path: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        bottom = -(self.top + self.height)
        path = f"{in_points(self.left, bottom, self.width, self.height)} re"
        object.__setattr__(self, "path", path)


def code128_bars(digits: str, *, height: float, module: float = MODULE) -> tuple[Bar, ...]:
    """Return the bars of an even run of digits in Code 128 set C, without quiet zones.

    Raises ValueError for anything but pairs of ASCII digits (ISO/IEC 15417).
    """
    if not digits or len(digits) % 2 or not (digits.isascii() and digits.isdigit()):
        raise ValueError("Code 128 set C takes pairs of digits")
    pairs = [int(digits[place : place + 2]) for place in range(0, len(digits), 2)]
    check = (START_C + sum(place * pair for place, pair in enumerate(pairs, start=1))) % 103
    symbols = (*(_strokes(symbol) for symbol in (START_C, *pairs, check)), STOP)
    return tuple(
        bar
        for place, strokes in enumerate(symbols)
        for bar in _symbol_bars(strokes, place=place, height=height, module=module)
    )


def _strokes(symbol: int) -> str:
    return STROKES[6 * symbol : 6 * symbol + 6]


@cache
def _symbol_bars(strokes: str, *, place: int, height: float, module: float) -> tuple[Bar, ...]:
    """Return the bars of one symbol: every other stroke is a space."""
    edges = list(accumulate(map(int, strokes), initial=11 * place))
    return tuple(
        Bar(left=start * module, top=0, width=(end - start) * module, height=height)
        for start, end in zip(edges[::2], edges[1::2], strict=False)
    )


def code128_width(digits: str, *, module: float = MODULE) -> float:
    """Return the width of a code in mm: start, pairs and check of 11 modules, stop of 13."""
    return (11 * (2 + len(digits) // 2) + 13) * module


def qr_bars(text: str, *, side: float, level: Level = Level.M) -> tuple[Bar, ...]:
    """Return the dark runs of a QR code, side in mm, without its quiet zone.

    Runs of a row are joined and a little taller than the row, so that no white seam shows when
    they are filled as one path. The mask is always the same: choosing one takes ten times as long,
    and a scanner reads them all. Raises ValueError for text that is not ASCII.
    """
    return tuple(
        bar
        for row, modules in enumerate(_rows_of(text, level=level))
        for bar in _qr_row(modules, row=row, side=side)
    )


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of modules of a QR code of level M, dark ones True, without quiet zone.

    Raises ValueError for text that is not ASCII.
    """
    return tuple(tuple(module == "1" for module in row) for row in _rows_of(text, level=Level.M))


def _rows_of(text: str, *, level: Level) -> tuple[str, ...]:
    if not text.isascii():
        raise ValueError("a QR code of ours is ASCII")
    digits = level is Level.M and len(text) == CARD_DIGITS and text.isdigit()
    modules = _card_modules(text) if digits else _modules(text, level=level)
    count = isqrt(len(modules))
    return tuple(modules[row * count : (row + 1) * count] for row in range(count))


@lru_cache(maxsize=_ROWS_KEPT)
def _qr_row(modules: str, *, row: int, side: float) -> tuple[Bar, ...]:
    """Return the dark runs of a row; those above and below the data are few, and drawn often."""
    count = len(modules)
    return tuple(
        _qr_bar(row, *run.span(), count=count, side=side) for run in _DARK.finditer(modules)
    )


@cache
def _qr_bar(row: int, start: int, end: int, *, count: int, side: float) -> Bar:
    module = side / count
    return Bar(
        left=start * module,
        top=row * module,
        width=(end - start) * module,
        height=module * (QR_ROW_OVERLAP if row + 1 < count else 1),
    )


def _modules(text: str, *, level: Level = Level.M) -> str:
    """Return the modules of a QR code row by row, 1 for dark."""
    from reportlab.graphics.barcode.qrencoder import QRCode

    code = QRCode(None, level.value)
    code.addData(text)
    code.version = code.calculate_version()  # type: ignore[no-untyped-call]
    code.makeImpl(test=False, maskPattern=QR_MASK)
    return "".join("1" if dark else "0" for row in code.modules for dark in row)


def _card_modules(digits: str) -> str:
    """Return the modules of twelve digits, put together from those of its groups of three.

    Data, its Reed-Solomon code and the mask are all sums without carry, so that the modules of a
    number are those of zero, changed where the modules of each single bit differ from them.
    """
    modules = _zero()
    for place in range(0, CARD_DIGITS, 3):
        modules ^= _group(place, int(digits[place : place + 3]))
    return f"{modules:0{CARD_MODULES**2}b}"


@cache
def _zero() -> int:
    return int(_modules("0" * CARD_DIGITS), 2)


@cache
def _group(place: int, value: int) -> int:
    """Return what a group of three digits changes in the modules of zero."""
    if value.bit_count() > 1:
        lowest = value & -value
        return _group(place, lowest) ^ _group(place, value - lowest)
    digits = f"{value:03d}".rjust(place + 3, "0").ljust(CARD_DIGITS, "0")
    return int(_modules(digits), 2) ^ _zero()
