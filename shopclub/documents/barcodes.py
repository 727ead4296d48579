"""Codes that a scanner reads, as plain geometry in mm: Code 128 in pairs of digits, and QR."""

from dataclasses import dataclass

MODULE = 0.375
QR_ROW_OVERLAP = 1.04


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


def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of modules of a QR code of level M, dark ones True, without quiet zone.

    Raises ValueError for text that is not ASCII.
    """
    if not text.isascii():
        raise ValueError("a QR code of ours is ASCII")
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return tuple(tuple(bool(dark) for dark in row) for row in code.modules)


def qr_bars(text: str, *, side: float) -> tuple[Bar, ...]:
    """Return the dark runs of a QR code of level M, side in mm, without its quiet zone.

    Runs of a row are joined and a little taller than the row, so that no white seam shows when
    they are filled as one path. Raises ValueError for text that is not ASCII.
    """
    rows = qr_modules(text)
    module = side / len(rows)
    bars: list[Bar] = []
    for number, row in enumerate(rows):
        start = 0
        while start < len(row):
            end = start
            while end < len(row) and row[end]:
                end += 1
            if end > start:
                bars.append(
                    Bar(
                        left=start * module,
                        top=number * module,
                        width=(end - start) * module,
                        height=module * (QR_ROW_OVERLAP if number + 1 < len(rows) else 1),
                    )
                )
            start = end + 1
    return tuple(bars)
