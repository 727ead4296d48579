"""Every story with numbers is a test that bears its number."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[1]
STORIES = (
    *(5, 6, 8, 10, 13, 14, 15, 16, 17, 18, 19, 20, 22, 23, 24, 27, 29, 32, 34),
    *(36, 37, 38, 40, 42, 43, 44, 45, 46),
    *(48, 49, 50, 51, 52, 54, 55, 57),
    *(60, 61, 63, 64, 65, 66, 76),
)
"""Of earning and redeeming, refunds, expiry and tiers, and of one phone in three spellings."""
NAME = re.compile(r"^def test_(\d+)(?:_and_(\d+))?_", re.MULTILINE)


def told(source: str) -> set[int]:
    """Return the numbers that the tests of a source bear."""
    return {int(number) for pair in NAME.findall(source) for number in pair if number}


def test_each_story_is_told_by_a_test() -> None:
    sources = [path.read_text(encoding="utf-8") for path in TESTS.glob("test_scenarios*.py")]
    assert len(sources) == 5
    missing = set(STORIES) - {number for source in sources for number in told(source)}
    assert not missing


def test_a_number_within_a_name_tells_no_story() -> None:
    assert told("def test_5_and_8_use_10() -> None: ...\ndef test_of_13() -> None: ...") == {5, 8}
