"""The table of `docs/trust.md` promises nothing that is not tested."""

import re

from tests.architecture.tree import CHECKOUT

PAPER = CHECKOUT / "docs" / "trust.md"
NAMED = re.compile(r"`(tests/[\w/]+\.py)`")


def promises(text: str) -> list[tuple[str, list[str]]]:
    """Return each row of the tables with the tests that it names."""
    told = [line for line in text.splitlines() if line.startswith("| ")]
    rows = [line for line in told if not line.startswith(("| # |", "| fault |"))]
    return [(row, NAMED.findall(row)) for row in rows]


def empty_promises(text: str) -> list[str]:
    """Name each row without a test, and each test that is not there or tests nothing."""
    faults = [f"no test: {row}" for row, tests in promises(text) if not tests]
    for place in sorted({place for _, tests in promises(text) for place in tests}):
        file = CHECKOUT / place
        if not file.exists() or "def test_" not in file.read_text("utf-8"):
            faults.append(f"no such test: {place}")
    return faults


def test_every_row_names_tests_that_are_there() -> None:
    text = PAPER.read_text("utf-8")
    print(f"{len(promises(text))} rows read")
    assert len(promises(text)) > 30
    assert empty_promises(text) == []


def test_a_row_without_a_test_and_a_test_that_is_not_there_are_found() -> None:
    planted = "| 1 | a fault | nothing | hope |\n| 2 | another | `tests/test_nowhere.py` | hope |"
    assert empty_promises(planted) == [
        "no test: | 1 | a fault | nothing | hope |",
        "no such test: tests/test_nowhere.py",
    ]
