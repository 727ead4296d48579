"""Codes that a scanner reads, as plain geometry in mm: Code 128 in pairs of digits, and QR."""

import re
from dataclasses import dataclass
from functools import cache
from math import isqrt

from shopclub.kernel.codes import CARD_DIGITS

MODULE = 0.375
QR_ROW_OVERLAP = 1.04
QR_MASK = 0
CARD_MODULES = 21

_DARK = re.compile("1+")


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle in mm from the top left of its code."""

    left: float
    top: float
    width: float
    height: float


def code128_bars(digits: str, *, height: float, module: float = MODULE) -> tuple[Bar, ...]:
    """Return the bars of an even run of digits in Code 128 set C, without quiet zones.

    Raises ValueError for anything but pairs of ASCII digits (ISO/IEC 15417).
    """
    if not digits or len(digits) % 2 or not (digits.isascii() and digits.isdigit()):
        raise ValueError("Code 128 set C takes pairs of digits")
    from reportlab.graphics.barcode.code128 import Code128

    code = Code128(digits, quiet=0)
    code.validate()  # type: ignore[no-untyped-call]
    code.encode()  # type: ignore[no-untyped-call]
    code.decompose()  # type: ignore[no-untyped-call]
    bars: list[Bar] = []
    place = 0
    for stroke in code.decomposed:
        modules = ord(stroke.lower()) - ord("a") + 1
        if stroke.isupper():
            bars.append(Bar(left=place * module, top=0, width=modules * module, height=height))
        place += modules
    return tuple(bars)


def code128_width(digits: str, *, module: float = MODULE) -> float:
    """Return the width of a code in mm: start, pairs and check of 11 modules, stop of 13."""
    return (11 * (2 + len(digits) // 2) + 13) * module


def qr_bars(text: str, *, side: float) -> tuple[Bar, ...]:
    """Return the dark runs of a QR code of level M, side in mm, without its quiet zone.

    Runs of a row are joined and a little taller than the row, so that no white seam shows when
    they are filled as one path. The mask is always the same: choosing one takes ten times as long,
    and a scanner reads them all. Raises ValueError for text that is not ASCII.
    """
    if not text.isascii():
        raise ValueError("a QR code of ours is ASCII")
    digits = len(text) == CARD_DIGITS and text.isdigit()
    modules = _card_modules(text) if digits else _modules(text)
    count = isqrt(len(modules))
    return tuple(
        _qr_bar(row, run.start(), run.end(), count=count, side=side)
        for row in range(count)
        for run in _DARK.finditer(modules[row * count : (row + 1) * count])
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


def _modules(text: str) -> str:
    """Return the modules of a QR code row by row, 1 for dark."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
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
