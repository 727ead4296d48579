"""All that the shop has as files that people can read: CSV parts with a manifest, or a workbook."""

import contextlib
import glob
import hashlib
import json
import os
import re
import secrets
import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import IO, Any

from shopclub.exchange.manifest import FORMAT, MANIFEST, VERSION
from shopclub.exchange.part_lines import PartLines
from shopclub.exchange.refusals import ExportExists
from shopclub.kernel.text import without_invisible
from shopclub.kernel.whole_files import DRAFT, HIDDEN
from shopclub.shop import Shop
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.database import writing
from shopclub.storage.parts import Part, list_parts, rows_of_part, schema, snapshot
from shopclub.storage.problems import disk_faults

Progress = Callable[[int, int], None]
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
LONGEST_NAME = 60
SHORT_NAME = 40
STEP = 5_000
"""After so many rows an export tells how far it is, and can be stopped."""


@dataclass(frozen=True, slots=True)
class Exported:
    """Where an export lies, how many parts it has, and how many rows in all."""

    path: Path
    parts: int
    rows: int


@dataclass(frozen=True, slots=True)
class WrittenPart:
    """A part as the manifest tells of it."""

    file: str
    rows: int
    sha256: str
    columns: tuple[str, ...]


def allow_export(shop: Shop, *, by: Actor) -> None:
    """Note in the log that everything goes out; raises NotPermitted for all but the owner."""
    with writing():
        by.require(Permission.EXPORT)
        audit.record(
            "export", moment=shop.clock.moment(), staff_id=by.staff_id, subject="export:all"
        )


def export_name(shop: Shop) -> str:
    """Return a name for an export that every disk takes: the shop's own, and today."""
    shown = without_invisible(shop.identity.name)
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]+', " ", shown)
    name = " ".join(plain.split()).strip(". ")[:LONGEST_NAME].strip(". ")
    if not name or _RESERVED.fullmatch(name):
        name = "ShopClub"
    return f"{name} {shop.clock.today().isoformat()}"


def export_parts(
    shop: Shop, folder: Path, *, by: Actor, progress: Progress = lambda done, of: None
) -> Exported:
    """Write every part and the manifest into a new folder, whole or not at all.

    Call `allow_export` first. Whatever `progress` raises leaves nothing. Raises NotPermitted,
    ExportExists, or a fault of the disk; files are for their owner's eyes only.
    """
    by.require(Permission.EXPORT)
    with disk_faults(), whole_folder(folder) as draft:
        with snapshot():
            parts = list_parts()
            made: list[WrittenPart] = []
            for number, part in enumerate(parts):
                progress(number, len(parts))
                step = partial(progress, number, len(parts))
                made.append(_write_part(draft, part, step=step))
            told = {**told_of(shop), "parts": [asdict(part) for part in made]}
        with private_file(draft / MANIFEST) as file:
            file.write(json.dumps(told, ensure_ascii=False, indent=1).encode())
    return Exported(folder, len(made), sum(part.rows for part in made))


def told_of(shop: Shop) -> dict[str, Any]:
    """Return what a manifest tells of the whole; call it within `snapshot`."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "schema": schema(),
        "shop": shop.identity.name,
        "made_at": shop.clock.moment().at.isoformat(),
    }


def told_of_part(part: Part, lines: PartLines, *, ending: str = "") -> WrittenPart:
    """Return what a manifest tells of a part whose lines are all written."""
    columns = tuple(column.name for column in part.columns)
    return WrittenPart(f"{part.name}{ending}", lines.count, lines.sha256, columns)


def _write_part(draft: Path, part: Part, *, step: Callable[[], None]) -> WrittenPart:
    with private_file(draft / f"{part.name}.csv") as file:
        lines = PartLines(part.columns, file)
        for row in rows_of_part(part):
            lines.add(row)
            if lines.count % STEP == 0:
                step()
    return told_of_part(part, lines, ending=".csv")


@contextlib.contextmanager
def private_file(path: Path) -> Iterator[IO[bytes]]:
    """Open a new file that only its owner may read, and put it safely on the disk."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextlib.contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """Yield a hidden folder that gets its name when the block is done, and never over another."""
    with hidden_folder(folder) as draft:
        yield draft
        require_nothing_at(folder)
        draft.rename(folder)


@contextlib.contextmanager
def hidden_folder(final: Path) -> Iterator[Path]:
    """Yield a folder for our eyes alone beside a place, gone at the end; so is what a kill left."""
    require_nothing_at(final)
    begun = f"{HIDDEN}{_short(final.name)}."
    for left in final.parent.glob(f"{glob.escape(begun)}{'[0-9a-f]' * 8}{DRAFT}"):
        shutil.rmtree(left, ignore_errors=True)
    draft = final.with_name(f"{begun}{secrets.token_hex(4)}{DRAFT}")
    try:
        draft.mkdir(mode=0o700)
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _short(name: str) -> str:
    """Return what stands for a name: the same for no other one, and room is left beside it."""
    if len(name) <= SHORT_NAME:
        return name
    digest = hashlib.sha256(name.encode(errors="surrogateescape")).hexdigest()
    return f"{name[:SHORT_NAME]}~{digest[:16]}"


def require_nothing_at(path: Path) -> None:
    """Raise ExportExists where something stands already."""
    if path.exists() or path.is_symlink():
        raise ExportExists(str(path))
