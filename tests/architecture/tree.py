"""Reads the tree of ShopClub for the rules of the house."""

import ast
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A Python file, its place below the checkout and what is written in it."""

    place: str
    text: str

    @property
    def line_count(self) -> int:
        """Count the lines, as an editor shows them."""
        return len(self.text.splitlines())

    @property
    def tree(self) -> ast.Module:
        """Parse the file."""
        return ast.parse(self.text, filename=self.place)


def source_files(checkout: Path, *folders: str) -> tuple[SourceFile, ...]:
    """Read every Python file of the named folders, in order of place."""
    return tuple(
        SourceFile(path.relative_to(checkout).as_posix(), path.read_text(encoding="utf-8"))
        for folder in folders
        for path in sorted((checkout / folder).rglob("*.py"))
    )


def folders_of(checkout: Path, *folders: str) -> Iterator[str]:
    """Name every folder that holds Python files, below the named ones."""
    for folder in folders:
        for path in sorted((checkout / folder).rglob("*")):
            if path.is_dir() and any(path.rglob("*.py")):
                yield path.relative_to(checkout).as_posix()


def copy_of_the_tree(target: Path, *parts: str) -> Path:
    """Copy parts of the checkout to plant faults in; return the folder of the copy."""
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    for part in parts:
        source = CHECKOUT / part
        if source.is_dir():
            shutil.copytree(source, target / part, ignore=ignored)
        else:
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target / part)
    return target
