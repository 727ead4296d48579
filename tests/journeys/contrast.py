"""How much two colours stand out from each other (WCAG 2)."""

from functools import cache


@cache
def luminance(color: int) -> float:
    """Return the relative luminance of an sRGB colour (WCAG 2)."""
    shares = [part / 255 for part in (color >> 16 & 255, color >> 8 & 255, color & 255)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: int, other: int) -> float:
    """Return the contrast of two colours (WCAG 2), 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
