"""Names that say nothing and files that say too much."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

import pytest

from tests.architecture.tree import CHECKOUT, SourceFile, folders_of, source_files

MOST_LINES = 250
LONGER_FOR_A_REASON: Mapping[str, str] = {
    "shopclub/__main__.py": "every task of the command line, a few lines each, and its help",
    "shopclub/app.py": "the composition root: the window and each task, put together in one place",
    "shopclub/shop.py": "every service of a shop, how it is made, opened and proved",
    "shopclub/storage/engines.py": "one connection, from the settings of the driver to its end",
    "shopclub/counter/till.py": "every command of a till, a few lines each, with what it refuses",
    "shopclub/storage/migrations/0001_first_shop.py": "the tables of a release, frozen as one",
    "shopclub/backup/backups.py": "every command of backups, a few lines each, and whose key opens",
    "tests/test_check.py": "every figure that is kept, spoilt by hand once, in one table",
    "tests/simulator/model.py": "all rules once more, on one page, to be held beside the shop",
    "tests/storage/test_database.py": "the stories of one transaction and of all its faults",
    "tests/storage/test_shop_file.py": "the stories of one file, from making it to every refusal",
}
EMPTY_NAMES = frozenset(
    {"utils", "util", "helpers", "helper", "managers", "base", "common", "misc"}
)


def long_files(
    files: Iterable[SourceFile], *, allowed: Mapping[str, str], most: int
) -> tuple[str, ...]:
    """Name each file that is longer than `most` lines and has no reason to be."""
    return tuple(
        f"{file.place} has {file.line_count} lines: split it by meaning"
        for file in files
        if file.line_count > most and file.place not in allowed
    )


def needless_reasons(
    files: Iterable[SourceFile], *, allowed: Mapping[str, str], most: int
) -> tuple[str, ...]:
    """Name each reason without a long file behind it, and each that says nothing."""
    long = {file.place for file in files if file.line_count > most}
    gone = [f"{place} is not long any more" for place in allowed if place not in long]
    empty = [f"{place} needs a reason" for place, reason in allowed.items() if len(reason) < 20]
    return (*gone, *empty)


def empty_names(places: Iterable[str]) -> tuple[str, ...]:
    """Name each folder or module whose name does not say what it holds."""
    return tuple(place for place in places if PurePosixPath(place).stem in EMPTY_NAMES)


def test_a_file_longer_than_a_sitting_has_a_reason() -> None:
    files = source_files(CHECKOUT, "shopclub", "tests")
    print(f"{len(files)} files, {sum(file.line_count for file in files)} lines read")
    assert files
    assert long_files(files, allowed=LONGER_FOR_A_REASON, most=MOST_LINES) == ()
    assert needless_reasons(files, allowed=LONGER_FOR_A_REASON, most=MOST_LINES) == ()


def test_a_file_of_one_line_too_many_is_found() -> None:
    just = SourceFile("shopclub/just.py", "x = 1\n" * MOST_LINES)
    over = SourceFile("shopclub/over.py", "x = 1\n" * (MOST_LINES + 1))

    found = long_files((just, over), allowed={}, most=MOST_LINES)

    assert found == ("shopclub/over.py has 251 lines: split it by meaning",)


def test_a_reason_allows_a_long_file_and_leaves_with_it() -> None:
    over = SourceFile("shopclub/over.py", "x = 1\n" * (MOST_LINES + 1))
    allowed = {"shopclub/over.py": "one table of the law, best read whole"}

    assert long_files((over,), allowed=allowed, most=MOST_LINES) == ()
    assert needless_reasons((over,), allowed=allowed, most=MOST_LINES) == ()
    assert len(needless_reasons((), allowed=allowed, most=MOST_LINES)) == 1
    assert len(needless_reasons((over,), allowed={over.place: "long"}, most=MOST_LINES)) == 1


def test_folders_and_modules_are_named_for_what_they_hold() -> None:
    folders = tuple(folders_of(CHECKOUT, "shopclub", "tests"))
    modules = tuple(file.place for file in source_files(CHECKOUT, "shopclub", "tests"))
    print(f"{len(folders)} folders and {len(modules)} modules read")
    assert folders
    assert modules
    assert empty_names((*folders, *modules)) == ()


@pytest.mark.parametrize(
    "place", ["shopclub/ui/utils", "shopclub/helpers", "tests/common.py", "shopclub/points/base.py"]
)
def test_a_name_that_says_nothing_is_found(place: str) -> None:
    assert empty_names((place, "shopclub/points/lots.py")) == (place,)
