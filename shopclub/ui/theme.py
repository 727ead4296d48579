"""The look of ShopClub as values: colours, type, spacing and shape, in light and dark.

Every number stands here once. Lengths are logical pixels, already multiplied by the text scale;
colours are `#RRGGBB`, the scrim `#AARRGGBB`. Widgets read them from `widgets.look`.
Every start makes these classes: a named tuple is made in a fifth of the time of a dataclass.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette

from shopclub.ui.colors import TIERS, Accent, Palette, Scheme, TierColors, TierHue, colors

__all__ = [
    "SMALLEST",
    "Accent",
    "Palette",
    "Radii",
    "Scheme",
    "Spacing",
    "TierColors",
    "TierHue",
    "Tokens",
    "TypeScale",
    "TypeStyle",
    "font",
    "inverted",
    "palette",
    "scaled",
    "tokens",
]

FAMILY = "Noto Sans SC"
SMALLEST = QSize(1024, 600)
"""The window that has room for everything, at 100 %."""


class TypeStyle(NamedTuple):
    """A size of type in pixels: glyphs, line box, and weight 400 or 700."""

    px: int
    line: int
    weight: int = 400

    @property
    def bold(self) -> "TypeStyle":
        """The same size in the bold weight."""
        return TypeStyle(px=self.px, line=self.line, weight=700)


class TypeScale(NamedTuple):
    """Every size of type there is."""

    hero: TypeStyle = TypeStyle(56, 64, 700)
    hero_low: TypeStyle = TypeStyle(48, 56, 700)
    hero_currency: TypeStyle = TypeStyle(32, 64, 700)
    balance: TypeStyle = TypeStyle(48, 52, 700)
    amount: TypeStyle = TypeStyle(32, 40, 700)
    amount_currency: TypeStyle = TypeStyle(26, 40)
    name: TypeStyle = TypeStyle(28, 36, 700)
    figure: TypeStyle = TypeStyle(26, 34, 700)
    h1: TypeStyle = TypeStyle(24, 32, 700)
    h_dialog: TypeStyle = TypeStyle(20, 28, 700)
    quote_amount: TypeStyle = TypeStyle(20, 28)
    line: TypeStyle = TypeStyle(18, 26)
    band: TypeStyle = TypeStyle(17, 24, 700)
    earn: TypeStyle = TypeStyle(17, 24)
    body_counter: TypeStyle = TypeStyle(16, 24)
    h2: TypeStyle = TypeStyle(16, 24, 700)
    reason: TypeStyle = TypeStyle(15, 22)
    body: TypeStyle = TypeStyle(14, 20)
    label: TypeStyle = TypeStyle(14, 20, 700)
    small: TypeStyle = TypeStyle(13, 18)
    head: TypeStyle = TypeStyle(13, 18, 700)
    tick: TypeStyle = TypeStyle(12, 16)


class Spacing(NamedTuple):
    """The steps of the 8 px grid."""

    xs: int = 4
    s: int = 8
    m: int = 12
    l: int = 16  # noqa: E741  # the step between m and xl
    xl: int = 24
    xxl: int = 32


class Radii(NamedTuple):
    """How round things are; badges and bars are fully round."""

    keycap: int = 4
    segment: int = 6
    button: int = 8
    panel: int = 12
    dialog: int = 16


_Lengths = TypeVar("_Lengths", Spacing, Radii)


@dataclass(frozen=True, slots=True)
class Tokens:
    """One complete look: a scheme, an accent and a text scale."""

    scheme: Scheme
    accent_choice: Accent
    scale_percent: int
    color: Palette
    tiers: tuple[tuple[TierHue, TierColors], ...]
    type: TypeScale
    space: Spacing
    radius: Radii

    def tier(self, hue: TierHue) -> TierColors:
        """Return the colours of a tier."""
        return dict(self.tiers)[hue]

    def px(self, length: int) -> int:
        """Return a length of the design in whole pixels at this text scale, at least 1."""
        return max(1, scaled(length, scale_percent=self.scale_percent))

    def ink(self, name: str) -> str:
        """Return a colour by its token name, such as "text2"."""
        value: str = getattr(self.color, name)
        return value

    @property
    def stroke(self) -> int:
        """The width of a hairline: whole at every scale."""
        return max(1, self.scale_percent // 100)


def tokens(scheme: Scheme, accent: Accent = Accent.TEAL, scale_percent: int = 100) -> Tokens:
    """Return the look of a scheme and accent, with every length at the given text scale."""
    return Tokens(
        scheme=scheme,
        accent_choice=accent,
        scale_percent=scale_percent,
        color=colors(scheme, accent),
        tiers=TIERS[scheme],
        type=_scaled_type(scale_percent),
        space=_scaled_lengths(Spacing(), scale_percent=scale_percent),
        radius=_scaled_lengths(Radii(), scale_percent=scale_percent),
    )


def inverted(look: Tokens) -> Tokens:
    """Return the other scheme with the same accent and scale, for a line on the text colour."""
    other = Scheme.DARK if look.scheme is Scheme.LIGHT else Scheme.LIGHT
    return tokens(other, look.accent_choice, look.scale_percent)


def scaled(length: int, *, scale_percent: int) -> int:
    """Return a length at a text scale, rounded half up to whole pixels."""
    return (length * scale_percent + 50) // 100


@lru_cache(maxsize=128)
def font(style: TypeStyle) -> QFont:
    """Return the font of a size of type, one object for each: set it, never change it."""
    made = QFont(FAMILY)
    made.setPixelSize(style.px)
    made.setWeight(QFont.Weight.Bold if style.weight == 700 else QFont.Weight.Normal)
    return made


def palette(look: Tokens) -> QPalette:
    """Return the palette that views, delegates, placeholders and Qt's own dialogs read."""
    color = look.color
    role = QPalette.ColorRole
    made = QPalette()
    for name, value in (
        (role.Window, color.bg),
        (role.WindowText, color.text),
        (role.Base, color.surface),
        (role.AlternateBase, color.surface),
        (role.Text, color.text),
        (role.Button, color.surface),
        (role.ButtonText, color.text),
        (role.BrightText, color.on_accent),
        (role.Light, color.raised),
        (role.Midlight, color.sunken),
        (role.Mid, color.border),
        (role.Dark, color.field),
        (role.Shadow, color.field),
        (role.Highlight, color.soft),
        (role.HighlightedText, color.text),
        (role.Accent, color.accent),
        (role.PlaceholderText, color.text3),
        (role.Link, color.accent),
        (role.LinkVisited, color.accent),
        (role.ToolTipBase, color.text),
        (role.ToolTipText, color.bg),
    ):
        made.setColor(name, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for name, value in (
        (role.WindowText, color.text3),
        (role.Text, color.text3),
        (role.ButtonText, color.text3),
        (role.Base, color.sunken),
        (role.Button, color.sunken),
        (role.Highlight, color.sunken),
        (role.HighlightedText, color.text3),
        (role.Link, color.text3),
    ):
        made.setColor(disabled, name, QColor(value))
    return made


def _scaled_type(scale_percent: int) -> TypeScale:
    plain = TypeScale()
    return TypeScale(
        **{
            name: TypeStyle(
                px=scaled(style.px, scale_percent=scale_percent),
                line=scaled(style.line, scale_percent=scale_percent),
                weight=style.weight,
            )
            for name, style in plain._asdict().items()
        }
    )


def _scaled_lengths(lengths: _Lengths, *, scale_percent: int) -> _Lengths:
    return lengths._replace(
        **{
            name: scaled(length, scale_percent=scale_percent)
            for name, length in lengths._asdict().items()
        }
    )
