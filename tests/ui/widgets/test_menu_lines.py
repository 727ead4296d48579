"""Lines of a menu that a digit chooses."""

import pytest

from shopclub.ui.widgets.menu_lines import numbered


@pytest.mark.parametrize(
    ("place", "words", "line"),
    [
        (1, "Card", "&1  Card"),
        (9, "Ann & Bob", "&9  Ann && Bob"),
        (10, "Tags", "&0  Tags"),
        (11, "More", "More"),
    ],
)
def test_a_line_has_the_digit_of_its_place(place: int, words: str, line: str) -> None:
    assert numbered(place, words) == line
