"""An export becomes a shop again: the same rows, every figure made anew and proved."""

from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

from shopclub.counter import proof
from shopclub.exchange.csv_parts import CsvParts
from shopclub.exchange.manifest import Manifest, Told
from shopclub.exchange.refusals import ExportFault, ExportRefused
from shopclub.kernel.clock import Clock
from shopclub.shop import Shop, open_shop, shop_of
from shopclub.staff import chain
from shopclub.staff.pins import PinCost, accept_pin
from shopclub.storage import shop_file
from shopclub.storage.engines import DriverError
from shopclub.storage.parts import (
    DERIVED,
    Part,
    PartColumn,
    defer_references,
    list_parts,
    load_part,
    parents_first,
)
from shopclub.storage.problems import disk_faults, problem_of


class Parts(Protocol):
    """An export that is open: its parts by what its manifest tells; names of parts end so."""

    @property
    def ending(self) -> str:
        """What the name of a part ends in where a refusal tells it."""
        ...

    @property
    def manifest(self) -> Manifest:
        """What the export says it has."""
        ...

    def rows(
        self, told: Told, columns: tuple[PartColumn, ...]
    ) -> Generator[tuple[Any, ...], None, None]:
        """Yield the rows of a part; raises ExportRefused where one cannot be what it was."""
        ...


def bring_back(
    export: Path, path: Path, *, pin: str, clock: Clock, pin_cost: PinCost | None = None
) -> Shop:
    """Make a new shop file of an export, whole or not at all, and open it.

    `export` is a folder of CSV parts or a workbook. `pin` is the owner's from now on; the others
    are appointed again. Raises ExportRefused, ListRefused for a workbook with a password,
    PinRefused, ShopFileExists, a fault of the disk, or what an end of the log that does not hold
    raises.
    """
    accept_pin(pin)
    with (
        disk_faults(),
        _opened(export, beside=path) as parts,
        shop_file.new_file(path),
    ):
        defer_references()
        known = {part.name: part for part in parents_first(list_parts())}
        parts.manifest.require_all(known, ending=parts.ending)
        places = {name: place for place, name in enumerate(known)}
        for told in sorted(parts.manifest.parts, key=lambda told: places.get(told.name, -1)):
            _load(parts, told, known.get(told.name))
        chain.check_at_start()
        shop = shop_of(path, clock=clock, pin_cost=pin_cost)
        proof.rebuild(country=shop.identity.country)
        shop.staff.begin_again(pin=pin)
    return open_shop(path, clock=clock, pin_cost=pin_cost)


@contextmanager
def _opened(export: Path, *, beside: Path) -> Iterator[Parts]:
    if not export.is_file():
        yield CsvParts(export)
        return
    from shopclub.exchange.workbook_parts import open_workbook

    near = next(folder for folder in beside.absolute().parents if folder.is_dir())
    with open_workbook(export, near=near) as parts:
        yield parts


def _load(parts: Parts, told: Told, part: Part | None) -> None:
    """Write the rows of a part; raises ExportRefused for one that only a newer shop has.

    What older exports have of figures that are made anew is passed over.
    """
    if told.name in DERIVED:
        return
    name = f"{told.name}{parts.ending}"
    by_name = {} if part is None else {column.name: column for column in part.columns}
    if part is None or not set(told.columns) <= by_name.keys():
        raise ExportRefused(ExportFault.NEWER, name)
    columns = tuple(by_name[column] for column in told.columns)
    try:
        with closing(parts.rows(told, columns)) as rows:
            load_part(told.name, told.columns, rows)
    except (DriverError, OverflowError) as error:
        if isinstance(error, DriverError) and problem_of(error) is not None:
            raise
        raise ExportRefused(ExportFault.DAMAGED, name) from error
