"""No file of ShopClub waits for itself: imports run one way, in functions and for types too."""

import sys
from collections.abc import Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

THROUGH_A_FUNCTION = "def late():\n    from planted import book\n"
OF_TYPES_ALONE = (
    "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from planted import book\n"
)


def imports_of(package: str) -> dict[str, set[str]]:
    """Return what each module of a package imports of it, be it for types alone."""
    graph = grimp.build_graph(package, cache_dir=None)
    return {
        module: graph.find_modules_directly_imported_by(module) - {module}
        for module in graph.modules
    }


def circle_of(imports: Mapping[str, set[str]]) -> tuple[str, ...]:
    """Return the modules of one circle of imports, the first one again at the end; or nothing."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return tuple(error.args[1])
    return ()


def test_no_file_imports_itself_by_way_of_others() -> None:
    imports = imports_of("shopclub")
    print(f"{len(imports)} modules, {sum(map(len, imports.values()))} imports read")
    assert len(imports) > 700
    assert circle_of(imports) == ()


@pytest.mark.parametrize(
    ("lists", "circle"), [(THROUGH_A_FUNCTION, True), (OF_TYPES_ALONE, True), ("", False)]
)
def test_a_circle_is_found_through_a_function_and_for_types(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lists: str, circle: bool
) -> None:
    planted = tmp_path / "planted"
    planted.mkdir()
    (planted / "__init__.py").touch()
    (planted / "lists.py").write_text(lists)
    (planted / "book.py").write_text("from planted.lists import late\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    found = circle_of(imports_of("planted"))
    sys.modules.pop("planted", None)
    assert set(found) == ({"planted.lists", "planted.book"} if circle else set())
