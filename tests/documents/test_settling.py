"""Columns that make room for large figures, and the check that no two of them meet on paper."""

from dataclasses import replace
from itertools import pairwise

from shopclub.documents.pages import Align
from shopclub.documents.report import Column, Place, TableRow, text
from shopclub.documents.settling import BETWEEN, settled
from tests.documents.crowded import cut, meeting

PLACE = Place(10.0, 60.0)
DESIGNED = (Column("", 10, Align.LEFT, width=12), Column("Sales", 30), Column("New", 60))


def test_figures_that_meet_or_are_cut_are_found() -> None:
    """The planted faults: a figure that runs into its neighbour, and one that lost its end."""
    one = text("1,234.50", 40, 10, align=Align.RIGHT)
    other = text("99", one.left + 5, 10)
    assert list(meeting([one, other])) == [("1,234.50", "99")]
    assert list(meeting([one, replace(other, baseline=16)])) == []
    short = text("1,234,567.50", 40, 10, width=9, floor=9)
    assert list(cut([one, short])) == [short.letters.text]


def test_columns_keep_their_places_until_figures_need_them() -> None:
    few = (TableRow(("Thu", "1,234.50", "3")),)
    assert settled(PLACE, columns=DESIGNED, rows=few) == (DESIGNED, 8.0)
    many = (TableRow(("Thu", "1,234,567,890.50", "3,000,000")),)
    placed, size = settled(PLACE, columns=DESIGNED, rows=many)
    assert placed != DESIGNED
    assert (placed[0].x, round(placed[-1].x, 6), size) == (10, 60, 8.0)
    more = (TableRow(("Thursday", "1,234,567,890.50", "300,000,000,000,000")),)
    placed, size = settled(PLACE, columns=DESIGNED, rows=more)
    assert size < 8.0
    marks = [
        text(cell, column.x, 10, size=size, align=column.align, width=column.width)
        for cell, column in zip(more[0].cells, placed, strict=True)
    ]
    assert list(cut([*marks])) == []
    edges = [(mark.left, mark.left + mark.letters.width) for mark in marks]
    assert all(a[1] + BETWEEN <= b[0] + 0.1 for a, b in pairwise(edges))
