"""The colours of charts: series, the mark for "before", and the heat ramp with its inks."""

from shopclub.ui.colors import Accent, Scheme, mix
from shopclub.ui.theme import Tokens

RAMP_LIGHT = ("#EAF3F1", "#CFE5E1", "#A6CFC9", "#71B2AA", "#2C7B73", "#0B5D57")
RAMP_DARK = ("#22302D", "#24463F", "#275E56", "#3E9B8E", "#5CC8BA", "#A9E6DD")
INK_LIGHT, INK_DARK = "#1D1B18", "#06211E"


def bar_color(look: Tokens) -> str:
    """Return the colour of a filled bar, darker than the accent in dark so that marks show."""
    if look.scheme is Scheme.LIGHT:
        return look.color.accent
    if look.accent_choice is Accent.TEAL:
        return RAMP_DARK[3]
    return mix(look.color.accent, look.color.surface, percent=25)


def others_color(look: Tokens) -> str:
    """Return the colour of what others than members brought: the bar's, much paler."""
    return mix(look.color.surface, bar_color(look), percent=38)


def before_color(look: Tokens) -> str:
    """Return the colour of the period before."""
    return "#C77A1B" if look.scheme is Scheme.LIGHT else "#F2BC56"


def even_color(look: Tokens) -> str:
    """Return the colour of the dashed line on which all would spend the same."""
    return look.color.text3


def heat(share: int, whole: int, look: Tokens) -> tuple[str, str]:
    """Return the ground and the ink of a cell that holds a share of the whole."""
    light = look.scheme is Scheme.LIGHT
    ramp = RAMP_LIGHT if light else RAMP_DARK
    step = 0 if whole <= 0 else min(len(ramp) - 1, share * len(ramp) // whole)
    if light:
        return ramp[step], "#FFFFFF" if step >= len(ramp) - 2 else INK_LIGHT
    return ramp[step], INK_DARK if step >= len(ramp) - 3 else look.color.text
