"""A person who is looked for wherever ShopClub writes things down, in every spelling of theirs."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HAN, LATIN = "欧阳翠花", "Zephyrine"
NAME = f"{HAN} {LATIN}"
PHONE, PIN, NOTE = "13927460158", "864213", "青霉素过敏 penicilline"
BIRTHDAY = "1987-03-19"
SPELLINGS = (
    HAN,
    LATIN,
    PHONE,
    "139 2746 0158",
    "139-2746-0158",
    "27460158",
    PIN,
    "青霉素",
    "penicilline",
    BIRTHDAY,
    "19870319",
    "1987, 3, 19",
    "1987年3月19日",
    "1987/3/19",
)


@dataclass(frozen=True, slots=True)
class Search:
    """How many files and bytes were read, and where something of the person stood."""

    files: int
    bytes: int
    found: tuple[str, ...]


def search_folders(*folders: Path) -> Search:
    """Read every file of some folders for every spelling of the person."""
    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.is_file()]
    size, found = 0, []
    for path in files:
        content = path.read_bytes()
        size += len(content)
        hits = (*hits_in(content), *hits_in(path.name.encode()))
        found += [f"{path.name}: {hit}" for hit in hits]
    return Search(len(files), size, tuple(found))


def hits_in(content: bytes) -> Iterator[str]:
    """Yield each spelling that stands in some bytes, however they are written."""
    folded = content.lower()
    for spelling in SPELLINGS:
        forms = {
            spelling.encode(),
            spelling.encode("utf-16-le"),
            spelling.encode("utf-16-be"),
            spelling.encode("gb18030"),
            spelling.encode("unicode_escape"),
            json.dumps(spelling).strip('"').encode(),
        }
        if any(form.lower() in folded for form in forms):
            yield spelling
