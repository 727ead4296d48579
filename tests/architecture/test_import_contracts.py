"""The import contracts of `pyproject.toml`: kept by the tree, broken by a planted import."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.tree import CHECKOUT, SourceFile, copy_of_the_tree, source_files

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What lint-imports said: how much it read, and of each contract whether it holds."""

    files: int
    dependencies: int
    kept: frozenset[str]
    broken: frozenset[str]


def lint(checkout: Path) -> Verdict:
    """Run lint-imports on a tree; raises AssertionError where it judged nothing."""
    run = subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=checkout,
        capture_output=True,
        encoding="utf-8",
        env=_plain_environment(),
        check=False,
    )
    said = run.stdout + run.stderr
    read = re.search(r"Analyzed (\d+) files, (\d+) dependencies", said)
    assert read, said
    judged = re.findall(r"^(.+) (KEPT|BROKEN)\b", said, flags=re.MULTILINE)
    kept = frozenset(name for name, verdict in judged if verdict == "KEPT")
    broken = frozenset(name for name, verdict in judged if verdict == "BROKEN")
    assert kept | broken == {contract["name"] for contract in contracts()}, said
    assert bool(broken) == bool(run.returncode), said
    return Verdict(int(read[1]), int(read[2]), kept, broken)


def contracts() -> list[dict[str, Any]]:
    """Read the contracts as they are written."""
    with (CHECKOUT / "pyproject.toml").open("rb") as file:
        found: list[dict[str, Any]] = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    return found


def contract_names() -> dict[str, str]:
    """Return the name of each contract by its id."""
    return {contract["id"]: contract["name"] for contract in contracts()}


def features_with_tables(files: Iterable[SourceFile]) -> tuple[str, ...]:
    """Name the packages of ShopClub that hold tables."""
    return tuple(
        file.place.split("/")[1]
        for file in files
        if re.fullmatch(r"shopclub/\w+/tables\.py", file.place)
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the package and its contracts, to plant a fault in."""
    return copy_of_the_tree(tmp_path / "copy", "shopclub", "pyproject.toml")


def test_the_tree_keeps_every_contract() -> None:
    verdict = lint(CHECKOUT)
    files = source_files(CHECKOUT, "shopclub")
    print(f"{verdict.files} files, {verdict.dependencies} imports, {len(verdict.kept)} contracts")
    assert not verdict.broken
    assert verdict.files >= len(files) - _migrations(files) > 0
    assert verdict.dependencies > 0


def test_an_untouched_copy_is_judged_like_the_tree(copy: Path) -> None:
    assert lint(copy) == lint(CHECKOUT)


PLANTS = (
    ("layers", "shopclub/storage/__init__.py", "import shopclub.members"),
    ("layers", "shopclub/points/__init__.py", "import shopclub.tiers"),
    ("layers", "shopclub/birthdays/__init__.py", "import shopclub.tiers"),
    ("layers", "shopclub/rewards/__init__.py", "import shopclub.tiers"),
    ("layers", "shopclub/tiers/__init__.py", "import shopclub.rewards"),
    ("layers", "shopclub/documents/__init__.py", "import shopclub.ui"),
    ("layers", "shopclub/config.py", "import shopclub.shop"),
    ("qt", "shopclub/sample/__init__.py", "from PySide6.QtGui import QImage"),
    ("qt", "shopclub/app.py", "import PySide6.QtCore"),
    ("presenters", "shopclub/ui/counter/presenter.py", "from PySide6.QtCore import QObject"),
    ("presenters", "shopclub/ui/protocols.py", "import PySide6.QtWidgets"),
    ("presenters", "shopclub/ui/jobs.py", "def late():\n    import PySide6.QtCore"),
    ("screens", "shopclub/ui/counter/screen.py", "import peewee"),
    ("screens", "shopclub/ui/__init__.py", "from sqlcipher3 import dbapi2"),
    ("screens", "shopclub/ui/counter/presenter.py", "from shopclub.storage.database import one"),
    ("paper", "shopclub/ui/__init__.py", "from reportlab.lib.units import mm"),
    ("paper", "shopclub/counter/__init__.py", "import reportlab"),
    ("kernel", "shopclub/kernel/money.py", "import tomlkit"),
)


FEATURES = features_with_tables(source_files(CHECKOUT, "shopclub"))


def plant(checkout: Path, place: str, line: str) -> None:
    """Add a line to a file."""
    with (checkout / place).open("a", encoding="utf-8") as file:
        file.write(f"\n{line}\n")


def test_all_planted_imports_at_once_break_every_contract(copy: Path) -> None:
    for _, place, line in PLANTS:
        plant(copy, place, line)
    for feature in FEATURES:
        plant(copy, "shopclub/app.py", f"import shopclub.{feature}.tables")

    assert lint(copy).broken == set(contract_names().values())


@pytest.mark.soak
@pytest.mark.parametrize(("contract", "place", "line"), PLANTS)
def test_a_planted_import_breaks_its_contract_and_no_other(
    copy: Path, contract: str, place: str, line: str
) -> None:
    plant(copy, place, line)

    assert lint(copy).broken == {contract_names()[contract]}


def test_a_package_that_no_line_names_breaks_the_layers(copy: Path) -> None:
    package = copy / "shopclub" / "stray"
    package.mkdir()
    (package / "__init__.py").write_text('"""A room nobody planned."""\n', encoding="utf-8")

    assert lint(copy).broken == {contract_names()["layers"]}


@pytest.mark.soak
@pytest.mark.parametrize("feature", FEATURES)
def test_the_tables_of_a_feature_are_closed_to_the_rest(copy: Path, feature: str) -> None:
    plant(copy, "shopclub/app.py", f"import shopclub.{feature}.tables")

    assert lint(copy).broken == {contract_names()[f"tables-{feature}"]}


def test_every_contract_has_a_plant_and_every_feature_with_tables_a_contract() -> None:
    print(f"{len(FEATURES)} features with tables: {', '.join(FEATURES)}")
    assert FEATURES
    planted = {contract for contract, _, _ in PLANTS} | {f"tables-{name}" for name in FEATURES}
    assert planted == set(contract_names())


def test_every_presenter_and_state_is_held_to_its_contract() -> None:
    (held,) = [found["source_modules"] for found in contracts() if found["id"] == "presenters"]
    found = [file.place for file in source_files(CHECKOUT, "shopclub/ui")]
    meant = [place for place in found if re.search(r"[/_](presenter|state)\.py$", place)]
    print(f"{len(meant)} presenters and states among {len(found)} files")
    assert len(meant) > 3
    assert [place for place in meant if not _is_held(place, held)] == []


def test_a_presenter_of_another_name_is_found() -> None:
    held = ["shopclub.ui.**.presenter", "shopclub.ui.members.signup_presenter"]

    assert _is_held("shopclub/ui/care/presenter.py", held)
    assert not _is_held("shopclub/ui/care/call_presenter.py", held)


def foreign_imports(files: Iterable[SourceFile], *, home: str) -> tuple[str, ...]:
    """Name each import of a file that is neither the standard library's nor from `home`."""
    return tuple(
        f"{file.place}:{node.lineno} imports {name}"
        for file in files
        for node in ast.walk(file.tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in _imported(node)
        if name.split(".")[0] not in sys.stdlib_module_names
        and not (name == home or name.startswith(f"{home}."))
    )


def test_the_kernel_imports_the_standard_library_and_itself() -> None:
    files = source_files(CHECKOUT, "shopclub/kernel")
    print(f"{len(files)} files read")
    assert files
    assert foreign_imports(files, home="shopclub.kernel") == ()


@pytest.mark.parametrize("line", ["import yaml", "from attrs import define", "import shopclub.app"])
def test_a_library_nobody_listed_is_still_foreign_to_the_kernel(line: str) -> None:
    planted = SourceFile("shopclub/kernel/money.py", f"import datetime\n{line}\n")

    assert len(foreign_imports((planted,), home="shopclub.kernel")) == 1


def _is_held(place: str, held: Iterable[str]) -> bool:
    module = place.removesuffix(".py").replace("/", ".")
    return module in held or f"shopclub.ui.**.{module.rpartition('.')[2]}" in held


def _imported(node: ast.Import | ast.ImportFrom) -> tuple[str, ...]:
    if isinstance(node, ast.ImportFrom):
        return (node.module or "",)
    return tuple(alias.name for alias in node.names)


def _migrations(files: Iterable[SourceFile]) -> int:
    """Count the numbered migrations, whose names no import statement can say."""
    return sum(1 for file in files if re.search(r"/migrations/\d", file.place))


def _plain_environment() -> dict[str, str]:
    return {**os.environ, "NO_COLOR": "1", "COLUMNS": "200", "PYTHONPATH": ""}
