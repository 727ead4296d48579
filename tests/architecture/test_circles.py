"""No file of ShopClub waits for itself: imports run one way, also those within a function."""

import ast
from collections.abc import Iterable, Iterator
from graphlib import CycleError, TopologicalSorter

from tests.architecture.tree import CHECKOUT, SourceFile, source_files


def circle_of(files: Iterable[SourceFile]) -> tuple[str, ...]:
    """Return the modules of one circle of imports, the first one again at the end; or nothing."""
    trees = {_module(file): file.tree for file in files}
    graph = {
        module: {name for name in _imported(tree) if name in trees and name != module}
        for module, tree in trees.items()
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return tuple(error.args[1])
    return ()


def _module(file: SourceFile) -> str:
    return file.place.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _imported(tree: ast.Module) -> Iterator[str]:
    todo: list[ast.AST] = [tree]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            todo += node.orelse
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        todo += ast.iter_child_nodes(node)


def test_no_file_imports_itself_by_way_of_others() -> None:
    files = source_files(CHECKOUT, "shopclub")
    print(f"{len(files)} files read")
    assert len(files) > 700
    assert circle_of(files) == ()


def test_a_circle_through_a_function_is_found_and_one_of_types_is_none() -> None:
    lists = SourceFile("shopclub/a/lists.py", "def late():\n    from shopclub.a import book\n")
    book = SourceFile("shopclub/a/book.py", "from shopclub.a.lists import late\n")
    typed = SourceFile(
        "shopclub/a/lists.py", "if TYPE_CHECKING:\n    from shopclub.a.book import late\n"
    )

    assert set(circle_of((lists, book))) == {"shopclub.a.lists", "shopclub.a.book"}
    assert circle_of((typed, book)) == ()
