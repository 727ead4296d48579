"""The colours that a shop's accent has on paper: itself, a pale one, a wash and a lattice."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from types import MappingProxyType

ACCENT, PALE, WASH, LATTICE = "#0B5D57", "#B7D3CC", "#E6F0EE", "#2E8273"
"""Teal, by which every mark is coloured; a sheet is painted in the accent that a shop chose."""
LEAST_CONTRAST = 4.5
_WHITE = 255
_BRIGHT = (0.2126, 0.7152, 0.0722)


@dataclass(eq=False)
class AccentTooFaint(ValueError):
    """An accent can hardly be read on white paper."""

    accent: str


@dataclass(frozen=True, slots=True)
class PaperAccent:
    """What each colour of teal becomes; any other colour stays."""

    colours: Mapping[str, str]

    def painted(self, colour: str) -> str:
        """Return a colour of a mark as this accent paints it."""
        return self.colours.get(colour, colour)


@cache
def paper_accent(accent: str) -> PaperAccent:
    """Return the colours of an accent such as #0B5D57, which is teal and changes nothing.

    A lighter colour is as much nearer to white in each of red, green and blue as teal's is. Raises
    AccentTooFaint below 4.5 : 1 on white.
    """
    if contrast_on_white(accent) < LEAST_CONTRAST:
        raise AccentTooFaint(accent)
    lighter = {known: _lighter(accent, like=known) for known in (PALE, WASH, LATTICE)}
    return PaperAccent(MappingProxyType({ACCENT: accent, **lighter}))


def contrast_on_white(colour: str) -> float:
    """Return how well a colour is read on white, from 1 to 21 (WCAG 2.2)."""
    bright = sum(part * _linear(one) for part, one in zip(_BRIGHT, _parts(colour), strict=True))
    return 1.05 / (bright + 0.05)


def _lighter(accent: str, *, like: str) -> str:
    """Return an accent mixed with white by the shares by which teal is, in exact arithmetic."""
    mixed = (
        round(_WHITE - Fraction(_WHITE - light, _WHITE - teal) * (_WHITE - own))
        for own, teal, light in zip(_parts(accent), _parts(ACCENT), _parts(like), strict=True)
    )
    return "#" + "".join(f"{one:02X}" for one in mixed)


def _parts(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))


def _linear(part: int) -> float:
    share = part / _WHITE
    linear: float = share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
    return linear


TEAL = paper_accent(ACCENT)
