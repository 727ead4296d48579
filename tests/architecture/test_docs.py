"""What the papers for people name must be there: links, and files of the tree."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.architecture.tree import CHECKOUT

LINK = re.compile(r"\]\(([^)\s]+)\)")
NAMED_FILE = re.compile(r"`((?:[\w.-]+/)*[\w.-]+(?:/|\.(?:py|ts|qm|md|toml|spec|lock|yaml|txt)))`")
ROOTS = ("", "shopclub", "tests")
README_COMMANDS = ("pip install . && shopclub demo", 'pip install ".[test]" && pytest')


def papers(checkout: Path) -> tuple[Path, ...]:
    """Find the papers for people."""
    return (*sorted(checkout.glob("*.md")), *sorted((checkout / "docs").rglob("*.md")))


def broken_links(paper: Path, text: str) -> tuple[str, ...]:
    """Name each link to a file that is not there."""
    return tuple(
        f"{paper.name} links to {target}"
        for target in LINK.findall(text)
        if not target.startswith(("https://", "#"))
        and not (paper.parent / target.split("#")[0]).exists()
    )


def missing_files(paper: Path, text: str, *, checkout: Path) -> tuple[str, ...]:
    """Name each file in backticks that is neither in the checkout nor in the package.

    A name without a folder, such as `tables.py`, stands for the files of that name.
    """
    return tuple(
        f"{paper.name} names {named}"
        for named in NAMED_FILE.findall(text)
        if not any((checkout / root / named).exists() for root in ROOTS)
        and not ("/" not in named and any((checkout / "shopclub").rglob(named)))
    )


def read(found: Iterable[Path]) -> dict[Path, str]:
    """Read papers."""
    return {paper: paper.read_text("utf-8") for paper in found}


def test_every_link_leads_somewhere() -> None:
    texts = read(papers(CHECKOUT))
    links = sum(len(LINK.findall(text)) for text in texts.values())
    print(f"{len(texts)} papers and {links} links read")
    assert links > 0
    assert [fault for p, text in texts.items() for fault in broken_links(p, text)] == []


def test_every_file_a_newcomer_is_sent_to_exists() -> None:
    texts = read([CHECKOUT / "CONTRIBUTING.md", CHECKOUT / "docs" / "design.md"])
    named = sum(len(NAMED_FILE.findall(text)) for text in texts.values())
    print(f"{len(texts)} papers and {named} named files read")
    assert named > 20
    missing = [x for p, text in texts.items() for x in missing_files(p, text, checkout=CHECKOUT)]
    assert missing == []


def test_a_link_to_nowhere_is_found() -> None:
    planted = "[here](README.md) [there](docs/nowhere.md#top) [out](https://example.org)"

    found = broken_links(CHECKOUT / "README.md", planted)

    assert found == ("README.md links to docs/nowhere.md#top",)


@pytest.mark.parametrize("named", ["points/lotz.py", "tests/nowhere/", "installers.spec"])
def test_a_file_that_is_not_there_is_found(named: str) -> None:
    planted = f"See `pyproject.toml`, `kernel/money.py`, `shopclub/storage/` and `{named}`."

    found = missing_files(CHECKOUT / "CONTRIBUTING.md", planted, checkout=CHECKOUT)

    assert found == (f"CONTRIBUTING.md names {named}",)


@pytest.mark.parametrize("paper", ["README.md", "README.zh-CN.md"])
@pytest.mark.parametrize("command", README_COMMANDS)
def test_both_readmes_print_both_commands_on_lines_of_their_own(paper: str, command: str) -> None:
    assert command in (CHECKOUT / paper).read_text("utf-8").splitlines()


def test_ci_runs_the_test_command_of_the_readme() -> None:
    assert README_COMMANDS[1] in (CHECKOUT / ".ci" / "run").read_text("utf-8")
