"""An export becomes a shop again: the same rows, every figure made anew and proved."""

import csv
import hashlib
import io
import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shopclub.counter import proof
from shopclub.exchange.cells import read
from shopclub.exchange.exporting import FORMAT, MANIFEST, VERSION
from shopclub.exchange.refusals import MEGABYTE, ExportFault, ExportRefused
from shopclub.kernel.clock import Clock
from shopclub.shop import Shop, open_shop, shop_of
from shopclub.staff import chain
from shopclub.staff.pins import PinCost, accept_pin
from shopclub.storage import shop_file
from shopclub.storage.engines import DriverError
from shopclub.storage.parts import (
    Part,
    PartColumn,
    defer_references,
    list_parts,
    load_part,
    tables_since,
)
from shopclub.storage.problems import disk_faults, problem_of


@dataclass(frozen=True, slots=True)
class _Told:
    """What the manifest tells of a part."""

    file: Path
    rows: int
    sha256: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Manifest:
    """What an export says it has, and the newest migration of the shop it is of."""

    schema: int
    parts: tuple[_Told, ...]


def bring_back(
    folder: Path, path: Path, *, pin: str, clock: Clock, pin_cost: PinCost | None = None
) -> Shop:
    """Make a new shop file of an export, whole or not at all, and open it.

    `pin` is the owner's from now on; the others are appointed again. Raises ExportRefused,
    PinRefused, ShopFileExists, a fault of the disk, or what an end of the log that does not hold
    raises.
    """
    accept_pin(pin)
    told = _read_manifest(folder)
    for part in told.parts:
        _require_unchanged(part)
    with disk_faults(), shop_file.new_file(path):
        defer_references()
        known = {part.name: part for part in list_parts()}
        _require_all(told.parts, known=known, schema=told.schema)
        for part in told.parts:
            found = known.get(part.file.stem)
            if found is None or not set(part.columns) <= {c.name for c in found.columns}:
                raise ExportRefused(ExportFault.NEWER, part.file.name)
            try:
                load_part(found.name, part.columns, _rows(part, found))
            except DriverError as error:
                if problem_of(error) is not None:
                    raise
                raise ExportRefused(ExportFault.DAMAGED, part.file.name) from error
        chain.check_at_start()
        shop = shop_of(path, clock=clock, pin_cost=pin_cost)
        proof.rebuild(country=shop.identity.country)
        shop.staff.begin_again(pin=pin)
    return open_shop(path, clock=clock, pin_cost=pin_cost)


def _read_manifest(folder: Path) -> _Manifest:
    try:
        told = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        if told["format"] != FORMAT:
            raise ExportRefused(ExportFault.NO_MANIFEST, MANIFEST)
        if told["version"] > VERSION or told["schema"] > shop_file.schema_version():
            raise ExportRefused(ExportFault.NEWER, MANIFEST)
        return _Manifest(
            int(told["schema"]),
            tuple(
                _Told(
                    folder / Path(part["file"].replace("\0", "")).name,
                    int(part["rows"]),
                    str(part["sha256"]),
                    tuple(map(str, part["columns"])),
                )
                for part in told["parts"]
            ),
        )
    except (
        OSError, ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError,
    ) as error:  # fmt: skip
        raise ExportRefused(ExportFault.NO_MANIFEST, MANIFEST) from error


def _require_all(parts: tuple[_Told, ...], *, known: Collection[str], schema: int) -> None:
    """Raise ExportRefused unless every table that the shop had is told of, and once.

    A part left out would be brought back empty: nobody's consent, no gift that was ever given.
    """
    names = [part.file.stem for part in parts]
    if len(set(names)) < len(names):
        raise ExportRefused(ExportFault.NO_MANIFEST, MANIFEST)
    since = tables_since(schema)
    missing = [name for name in known if name not in since and name not in names]
    if missing:
        raise ExportRefused(ExportFault.DAMAGED, f"{missing[0]}.csv")


def _require_unchanged(part: _Told) -> None:
    digest = hashlib.sha256()
    try:
        with part.file.open("rb") as file:
            while chunk := file.read(MEGABYTE):
                digest.update(chunk)
    except OSError as error:
        raise ExportRefused(ExportFault.DAMAGED, part.file.name) from error
    if digest.hexdigest() != part.sha256:
        raise ExportRefused(ExportFault.DAMAGED, part.file.name)


def _rows(told: _Told, part: Part) -> Iterator[tuple[Any, ...]]:
    """Yield the rows of a part; raises ExportRefused where one cannot be what it was."""
    by_name: dict[str, PartColumn] = {column.name: column for column in part.columns}
    columns = [by_name[name] for name in told.columns]
    count = 0
    csv.field_size_limit(16 * MEGABYTE)
    with told.file.open("rb") as raw, io.TextIOWrapper(raw, "utf-8", newline="") as text:
        lines = csv.reader(text, strict=True)
        try:
            if tuple(next(lines)) != told.columns:
                raise ExportRefused(ExportFault.DAMAGED, told.file.name)
            for line in lines:
                count += 1
                yield tuple(
                    read(entry, column=column) for entry, column in zip(line, columns, strict=True)
                )
        except (csv.Error, ValueError, StopIteration) as error:
            raise ExportRefused(ExportFault.DAMAGED, told.file.name) from error
    if count != told.rows:
        raise ExportRefused(ExportFault.DAMAGED, told.file.name)
