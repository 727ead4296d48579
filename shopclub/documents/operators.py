"""Lengths, rectangles and colours as the operators of a PDF."""

from functools import cache

from shopclub.documents.lettering import POINTS_PER_MM


def in_points(*lengths: float) -> str:
    """Return lengths in mm as a PDF writes them in pt, to a hundredth of a micrometre."""
    return in_figures(*(length * POINTS_PER_MM for length in lengths))


@cache
def fill_colour(colour: str) -> str:
    """Return the operator that fills with a colour such as #1B1F24."""
    return f"{in_figures(*(int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)))} rg"


def in_figures(*figures: float) -> str:
    """Return figures as a PDF writes them, of five decimals at most."""
    return " ".join(f"{figure:.5f}".rstrip("0").rstrip(".") for figure in figures)
