"""The table of `docs/trust.md` promises nothing that is not tested."""

import re
from collections.abc import Iterator

from tests.architecture.tree import CHECKOUT

PAPER = CHECKOUT / "docs" / "trust.md"
BAD_INPUTS = range(1, 107)
FAULTS = frozenset(range(1, 24)) - {7, 21}
"""Those that the list of faults has: it has no T7 and no T21."""
NUMBERS = re.compile(r"(\d+)(?:–(\d+))?")
FAULT_NUMBERS = re.compile(r"\bT(\d+)\b")
NAMED = re.compile(r"`(tests/[\w/]+\.py|test_\w+\.py)`")
"""A test; one without its folder lies beside the one that the row names before it."""


def promises(text: str) -> list[tuple[str, list[str]]]:
    """Return each row of the tables with the tests that it names."""
    told = [line for line in text.splitlines() if line.startswith("| ")]
    rows = [line for line in told if not line.startswith(("| # |", "| fault |"))]
    return [(row, list(named_in(row))) for row in rows]


def named_in(row: str) -> Iterator[str]:
    """Yield the tests that a row names, each with its folder."""
    folder = ""
    for place in NAMED.findall(row):
        folder = place.rpartition("/")[0] or folder
        yield f"{folder}/{place.rpartition('/')[2]}"


def empty_promises(text: str) -> list[str]:
    """Name each row without a test, and each test that is not there or tests nothing."""
    faults = [f"no test: {row}" for row, tests in promises(text) if not tests]
    for place in sorted({place for _, tests in promises(text) for place in tests}):
        file = CHECKOUT / place
        if not file.exists() or "def test_" not in file.read_text("utf-8"):
            faults.append(f"no such test: {place}")
    return faults


def left_out(text: str) -> list[str]:
    """Name each bad input and each fault of the lists that has no row of its own."""
    faults, _, bad_inputs = text.partition("## Bad input")
    heads = [row.split("|")[1] for row, _ in promises(bad_inputs)]
    there: set[int] = set()
    for first, last in (numbers for head in heads for numbers in NUMBERS.findall(head)):
        there.update(range(int(first), int(last or first) + 1))
    told = {
        int(number)
        for row, _ in promises(faults)
        for number in FAULT_NUMBERS.findall(row.split("|")[1])
    }
    missing = [str(number) for number in BAD_INPUTS if number not in there]
    return missing + [f"T{number}" for number in sorted(FAULTS - told)]


def test_every_bad_input_and_every_fault_has_a_row() -> None:
    assert left_out(PAPER.read_text("utf-8")) == []


def test_a_number_that_is_left_out_is_missed() -> None:
    text = PAPER.read_text("utf-8")
    for head, number in (("| 90 |", "90"), ("| **T2** ", "T2")):
        rows = [row for row in text.splitlines() if not row.startswith(head)]
        assert left_out("\n".join(rows)) == [number]
    assert left_out(text.replace("| 57–60, 62 |", "| 57–58, 60, 62 |")) == ["59"]


def test_every_row_names_tests_that_are_there() -> None:
    text = PAPER.read_text("utf-8")
    print(f"{len(promises(text))} rows read")
    assert len(promises(text)) > 30
    assert empty_promises(text) == []


def test_a_row_without_a_test_and_a_test_that_is_not_there_are_found() -> None:
    planted = (
        "| 1 | a fault | nothing | hope |\n| 2 | another | `tests/test_nowhere.py` | hope |\n"
        "| 3 | a third | `tests/trust/test_paper.py`, `test_once.py`, `test_never.py` | hope |"
    )
    assert empty_promises(planted) == [
        "no test: | 1 | a fault | nothing | hope |",
        "no such test: tests/test_nowhere.py",
        "no such test: tests/trust/test_never.py",
    ]
