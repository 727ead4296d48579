"""The letters of paper: two weights of one font, what they can print, and how wide it is."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING

from shopclub.kernel.resources import resource_path

if TYPE_CHECKING:
    from shopclub.documents.paper_font import PaperFont

MISSING = "〓"
LONGEST_NAME = 60
LONGEST_TEXT = 500
POINTS_PER_MM = 72 / 25.4
SHRINK_STEP = 0.25
CLOSE = 1e-6

_ZERO_WIDTH_JOINER = "\u200d"
_REGISTERING = Lock()
_NOTED: ContextVar[dict[str, None] | None] = ContextVar("noted", default=None)


class Weight(StrEnum):
    """The two fonts of paper; there is no third and no italic."""

    REGULAR = "NotoSansSC-Regular"
    BOLD = "NotoSansSC-Bold"


@cache
def font_of(weight: Weight) -> "PaperFont":
    """Return a font, registered with ReportLab once and for all threads."""
    from reportlab.pdfbase import pdfmetrics

    from shopclub.documents.paper_font import PaperFont

    with _REGISTERING:
        if weight.value not in pdfmetrics.getRegisteredFontNames():
            path = resource_path("fonts", f"{weight.value}.ttf")
            pdfmetrics.registerFont(PaperFont(weight.value, str(path)))
        font = pdfmetrics.getFont(weight.value)
        assert isinstance(font, PaperFont)
        return font


@contextmanager
def noting_missing() -> Iterator[dict[str, None]]:
    """Note what paper prints as 〓 meanwhile on this thread, each once, in the order of setting."""
    noted: dict[str, None] = {}
    before = _NOTED.set(noted)
    try:
        yield noted
    finally:
        _NOTED.reset(before)


def printable(text: str) -> str:
    """Return a text as paper prints it: composed, on one line, 〓 where the font has no glyph."""
    text = text[:LONGEST_TEXT]
    if unicodedata.is_normalized("NFC", text) and all(map(_stands_alone, text)):
        return text
    return "".join(map(_in_the_font, _clusters(text)))


def cut(text: str, *, longest: int = LONGEST_NAME) -> str:
    """Return a text of at most so many characters, the last an ellipsis where more were there."""
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


def is_wide(char: str) -> bool:
    """Tell whether a character fills a whole square of Chinese type."""
    return unicodedata.east_asian_width(char) in "WF"


def _clusters(text: str) -> Iterator[str]:
    """Yield what a reader sees as one character: a sign with its accents, a joined emoji."""
    cluster, joined = "", False
    for char in unicodedata.normalize("NFC", text):
        category = unicodedata.category(char)
        if char == _ZERO_WIDTH_JOINER:
            joined = bool(cluster)
        elif category == "Cf" or _selects_a_variation(char):
            continue
        elif cluster and (joined or category in {"Mn", "Mc", "Me"} or _tints_skin(char)):
            cluster, joined = cluster + char, False
        else:
            if cluster:
                yield cluster
            cluster, joined = " " if category in {"Cc", "Zl", "Zp"} else char, False
    if cluster:
        yield cluster


@cache
def _stands_alone(char: str) -> bool:
    """Tell whether a character is one to a reader whatever stands beside it, and is in the font."""
    return unicodedata.category(char)[0] in "LNPSZ" and _drawable(char)


def _selects_a_variation(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def _tints_skin(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff"


def _drawable(cluster: str) -> bool:
    glyphs = font_of(Weight.REGULAR).face.charToGlyph
    return all(ord(char) in glyphs for char in cluster)


def _in_the_font(cluster: str) -> str:
    if _drawable(cluster):
        return cluster
    noted = _NOTED.get()
    if noted is not None:
        noted[cluster] = None
    return MISSING


_LEFT_OPEN = " （(《「『【“‘[{<"
_DESCENDING = frozenset("gjpqyQ,;()[]{}|/\\$@_")


@dataclass(frozen=True, slots=True)
class Letters:
    """A printable text on one line: its weight, and its size and spacing in pt."""

    text: str
    weight: Weight
    size: float
    spacing: float = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", printable(self.text))

    @property
    def width(self) -> float:
        """Return the set width in mm."""
        return self._width_at(self.size)

    @property
    def rise(self) -> float:
        """Return how far the ink reaches above the baseline, in mm."""
        return self._em * (0.85 if any(map(is_wide, self.text)) else 0.75)

    @property
    def fall(self) -> float:
        """Return how far the ink reaches below the baseline, in mm."""
        if not _DESCENDING.isdisjoint(self.text):
            return self._em * 0.21
        return self._em * (0.09 if any(map(is_wide, self.text)) else 0.02)

    def _width_at(self, size: float) -> float:
        widths: dict[int, float] = font_of(self.weight).face.charWidths
        ems = sum(map(widths.__getitem__, map(ord, self.text))) / 1000
        return (ems * size + self.spacing * max(0, len(self.text) - 1)) / POINTS_PER_MM

    @property
    def _em(self) -> float:
        return self.size / POINTS_PER_MM

    def shrunk(self, *, width: float, floor: float) -> "Letters":
        """Return the letters shrunk by quarter points until they fit, never below the floor."""
        size = self.size
        while self._width_at(size) > width + CLOSE and size - SHRINK_STEP >= floor:
            size -= SHRINK_STEP
        return self if size == self.size else replace(self, size=size)

    def fits(self, width: float) -> bool:
        """Tell whether the letters fit a width in mm."""
        return self.width <= width + CLOSE

    def shortened(self, width: float) -> "Letters":
        """Return the letters ended by an ellipsis where they are too long: a last resort."""
        if self.fits(width):
            return self
        text = self.text
        while text and not replace(self, text=f"{text}…").fits(width):
            text = text[:-1].rstrip(_LEFT_OPEN)
        return replace(self, text=f"{text}…")
