"""The colours of ShopClub, in light and dark, for each accent and tier.

All are `#RRGGBB`, the scrim `#AARRGGBB`. Mixed colours are computed in whole numbers.
"""

from enum import StrEnum
from typing import NamedTuple


class Scheme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


class Accent(StrEnum):
    """The accent colours a shop may choose from."""

    TEAL = "teal"
    INDIGO = "indigo"
    BLUE = "blue"
    PLUM = "plum"
    GREEN = "green"
    INK = "ink"


class TierHue(StrEnum):
    """The colour of a tier; its name is the shop's own word."""

    GOLD = "gold"
    SILVER = "silver"
    BRONZE = "bronze"


class Palette(NamedTuple):
    """The colours of one scheme with one accent, by their names in the design."""

    bg: str
    surface: str
    raised: str
    sunken: str
    rail: str
    border: str
    field: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    soft: str
    on_soft: str
    danger: str
    danger_hover: str
    danger_pressed: str
    danger_soft: str
    on_danger: str
    warn: str
    warn_soft: str
    ok: str
    ok_soft: str
    info: str
    info_soft: str
    scrim: str


class TierColors(NamedTuple):
    """The colours of one tier: badge, bar, and member card (the same in both themes)."""

    fill: str
    text: str
    bar: str
    card: str
    card_text: str


TEAL_ON_PAPER = "#0B5D57"


def accent_on_paper(name: str) -> str:
    """Return the colour of an accent on white paper, teal's for a name that is none."""
    accent = next((one for one in Accent if one.value == name), Accent.TEAL)
    return colors(Scheme.LIGHT, accent).accent


def colors(scheme: Scheme, accent: Accent) -> Palette:
    """Return the colours of a scheme; the accents but teal are computed from one value."""
    plain = _COLORS[scheme]
    if accent is Accent.TEAL:
        return plain
    chosen = _ACCENTS[accent][scheme]
    light = scheme is Scheme.LIGHT
    hover = mix(chosen, _BLACK, percent=18) if light else mix(chosen, _WHITE, percent=20)
    return plain._replace(
        accent=chosen,
        accent_hover=hover,
        accent_pressed=mix(chosen, _BLACK, percent=8),
        on_accent=_WHITE if light else "#161513",
        soft=mix(plain.surface, chosen, percent=14 if light else 18),
        on_soft=chosen,
    )


def mix(color: str, other: str, *, percent: int) -> str:
    """Return `color` with `percent` of `other` in it, channel by channel, rounded half up."""
    channels = zip(_channels(color), _channels(other), strict=True)
    mixed = ((a * (100 - percent) + b * percent + 50) // 100 for a, b in channels)
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


_BLACK = "#000000"
_WHITE = "#FFFFFF"

_COLORS = {
    Scheme.LIGHT: Palette(
        bg="#F6F3EE",
        surface="#FFFFFF",
        raised="#FFFFFF",
        sunken="#EFEBE4",
        rail="#EFEBE4",
        border="#DED8CE",
        field="#8F887C",
        text="#1D1B18",
        text2="#57524A",
        text3="#6B655B",
        accent="#0B5D57",
        accent_hover="#084A45",
        accent_pressed=mix("#0B5D57", _BLACK, percent=8),
        on_accent="#FFFFFF",
        soft="#DCECE9",
        on_soft="#0A4F4A",
        danger="#B3261E",
        danger_hover=mix("#B3261E", _BLACK, percent=18),
        danger_pressed=mix("#B3261E", _BLACK, percent=8),
        danger_soft="#FBE8E6",
        on_danger="#FFFFFF",
        warn="#7F4D00",
        warn_soft="#FBEFD6",
        ok="#1E6B3A",
        ok_soft="#E2F1E6",
        info="#1F4E8C",
        info_soft="#E5EDF8",
        scrim="#851D1B18",
    ),
    Scheme.DARK: Palette(
        bg="#161513",
        surface="#201E1B",
        raised="#3A3631",
        sunken="#2A2723",
        rail="#1B1917",
        border="#3A3631",
        field="#837B6F",
        text="#F4F0E9",
        text2="#C6BFB3",
        text3="#A59D90",
        accent="#5CC8BA",
        accent_hover="#7BD7CB",
        accent_pressed=mix("#5CC8BA", _BLACK, percent=8),
        on_accent="#06211E",
        soft="#17352F",
        on_soft="#8FE0D4",
        danger="#FF8F85",
        danger_hover=mix("#FF8F85", _WHITE, percent=20),
        danger_pressed=mix("#FF8F85", _BLACK, percent=8),
        danger_soft="#3D201D",
        on_danger="#2B0806",
        warn="#F2BC56",
        warn_soft="#382B14",
        ok="#82D298",
        ok_soft="#1B3323",
        info="#92BCF2",
        info_soft="#1C2B3F",
        scrim="#99000000",
    ),
}

_ACCENTS = {
    Accent.INDIGO: {Scheme.LIGHT: "#3D3F9E", Scheme.DARK: "#A9ADF7"},
    Accent.BLUE: {Scheme.LIGHT: "#1B5091", Scheme.DARK: "#8DB9F2"},
    Accent.PLUM: {Scheme.LIGHT: "#7A2E6B", Scheme.DARK: "#E5A6D8"},
    Accent.GREEN: {Scheme.LIGHT: "#235F39", Scheme.DARK: "#86CF9C"},
    Accent.INK: {Scheme.LIGHT: "#3A3733", Scheme.DARK: "#DAD3C8"},
}

TIERS = {
    Scheme.LIGHT: (
        (TierHue.GOLD, TierColors("#F8E8B9", "#634400", "#B98512", "#7A5600", "#FFF3CF")),
        (TierHue.SILVER, TierColors("#E5E9ED", "#414B56", "#76828F", "#56626E", "#F2F5F7")),
        (TierHue.BRONZE, TierColors("#F5E2D5", "#71401E", "#A2613A", "#7A4726", "#F7E6DA")),
    ),
    Scheme.DARK: (
        (TierHue.GOLD, TierColors("#3B2F11", "#F4CF70", "#D9A92F", "#7A5600", "#FFF3CF")),
        (TierHue.SILVER, TierColors("#2D3339", "#CFD7DF", "#98A4B0", "#56626E", "#F2F5F7")),
        (TierHue.BRONZE, TierColors("#3B291D", "#EAB48F", "#C98254", "#7A4726", "#F7E6DA")),
    ),
}
