"""Whatever the proofs can find is said in the words of the shop, in its language."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from shopclub.kernel.phrases import LANGUAGES
from shopclub.shop import Difference
from shopclub.ui.difference_words import difference_word
from tests.architecture.tree import CHECKOUT, source_files
from tests.ui.stand_ins import speaking

NAMED = re.compile(
    r"""SELECT\ '([a-z][a-z ]+[a-z])(?:[:'{]) | [(]["']([a-z][a-z ]+)["'],\ (?:str\(|f"|row|"shop")
    | yield\ "([a-z ]+)",""",
    re.VERBOSE,
)
PROOFS = ("proof.py", "seals.py", "pages.py", "schema.py", "chain.py")
LATIN = re.compile("[A-Za-z]{3,}")
FAULTS = ("changed", "removed", "inserted", "moved")
KINDS_AT_LEAST = 80


def kinds() -> frozenset[str]:
    """Return whatever the source of the proofs calls a difference."""
    return frozenset((*_in_source(), *(f"audit line {fault}" for fault in FAULTS)))


def _in_source() -> Iterator[str]:
    for file in source_files(CHECKOUT, "shopclub"):
        if file.place.endswith(PROOFS):
            for found in NAMED.finditer(file.text):
                yield next(filter(None, found.groups()))


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_no_kind_of_difference_is_left_in_english(qapp: QApplication, language: str) -> None:
    every = kinds()
    print(f"{len(every)} kinds of differences")
    assert len(every) >= KINDS_AT_LEAST
    assert {"setting that is gone", "lot granted", "page", "stock of gift"} <= every
    with speaking(qapp, language):
        said = {kind: difference_word(Difference(kind, "7", 1, 2)) for kind in every}
        unknown = difference_word(Difference("wings", "7", 1, 2))
    assert {
        kind: word for kind, word in said.items() if LATIN.search(word.replace("ShopClub", ""))
    } == {}
    assert LATIN.search(unknown)


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("audit line removed", "Line 7 of the log is missing or was changed"),
        ("sale against its audit line", "Sale 7 is not as the log says"),
        ("payments of sale", "Sale 7 does not agree"),
        ("points taken by refund", "A refund does not agree (7)"),
        ("birthday gift", "A birthday gift does not agree (7)"),
        ("lot granted", "Points do not agree (no. 7)"),
        ("stock of gift", "Gift 7 does not agree"),
        ("setting that is gone", "A setting was changed outside ShopClub (no. 7)"),
        ("balance", "Points of member 7: 2 before, the ledger bears 1"),
        ("wings", "7 does not agree (wings)"),
    ],
)
def test_a_difference_is_said_by_what_it_is_of(what: str, said: str) -> None:
    assert difference_word(Difference(what, "7", 1, 2)) == said
