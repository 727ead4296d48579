"""The backups of a shop that there are, with what is in each, and how old the last good one is."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from shopclub.backup.contents import Contents, contents_of
from shopclub.backup.making import backups_in, folder_of
from shopclub.backup.names import BackupName, Occasion
from shopclub.backup.problems import BackupNotMade, PlaceFault, place_faults
from shopclub.backup.restoring import KeyOf, present_of
from shopclub.config import BackupPlaces
from shopclub.kernel.errors import EnvironmentProblem

AHEAD = timedelta(days=1)
"""A backup dated further ahead was made by a clock that was wrong: it is no sign of a good one."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A backup on the shelf; `contents` is None where it cannot be read."""

    path: Path
    name: BackupName
    bytes: int
    contents: Contents | None


@dataclass(frozen=True, slots=True)
class Shelf:
    """The backups there are, the newest first, and what is wrong with their places, if anything.

    `second` is None where no second place is chosen, else whether it is there now.
    """

    folder: str
    entries: tuple[Entry, ...]
    last_good: datetime | None
    present: Contents | None
    fault: PlaceFault | None = None
    second: bool | None = None
    last_in_second: datetime | None = None


def shelf_of(
    live: Path,
    *,
    places: BackupPlaces,
    now: datetime,
    key: bytes | None = None,
    key_of: KeyOf | None = None,
) -> Shelf:
    """Look through both places of a shop file, and beside it for what was put aside.

    `key_of` knows the keys of backups; without it each has that of the shop file.
    """
    own = key_of or (lambda _: key)
    folder, second = folder_of(live, places), Path(places.second)
    present = present_of(live, key=key)
    mark = "" if present is None else present.mark
    fault: PlaceFault | None = None
    entries: list[Entry] = []
    try:
        with place_faults(folder):
            if places.folder and not folder.is_dir():
                raise BackupNotMade(PlaceFault.GONE, str(folder))
            entries = list(_entries(live, folder, mark=mark, key_of=own))
    except BackupNotMade as problem:
        fault = problem.fault
    return Shelf(
        folder=str(folder),
        entries=tuple(sorted(entries, key=lambda entry: entry.name.at, reverse=True)),
        last_good=newest_good(folder, stem=live.stem, mark=mark, now=now),
        present=present,
        fault=fault,
        second=_is_there(second) if places.second else None,
        last_in_second=(
            newest_good(second, stem=live.stem, mark=mark, now=now) if places.second else None
        ),
    )


def newest_good(folder: Path, *, stem: str, mark: str, now: datetime) -> datetime | None:
    """Return when the newest sound backup in a folder was made, None where none is to be seen."""
    try:
        found = [
            name.at
            for _, name in backups_in(folder, stem=stem, mark=mark)
            if not name.differs and name.occasion is not Occasion.ASIDE and name.at <= now + AHEAD
        ]
    except OSError:
        return None
    return max(found, default=None)


def _entries(live: Path, folder: Path, *, mark: str, key_of: KeyOf) -> Iterator[Entry]:
    there = dict(backups_in(folder, stem=live.stem, mark=mark))
    aside = dict(backups_in(live.parent, stem=live.stem, mark=mark))
    for path, name in {**there, **aside}.items():
        with suppress(FileNotFoundError):  # it went meanwhile, or is a link to nowhere
            yield Entry(path, name, path.stat().st_size, _contents(path, key_of=key_of))


def _contents(path: Path, *, key_of: KeyOf) -> Contents | None:
    try:
        return contents_of(path, key=key_of(path))
    except EnvironmentProblem:
        return None


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:
        return False
