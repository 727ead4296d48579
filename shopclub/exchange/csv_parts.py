"""An export of everything as CSV parts beside their manifest."""

import csv
import hashlib
import io
import json
from collections.abc import Generator
from pathlib import Path
from typing import Any

from shopclub.exchange.cells import read
from shopclub.exchange.manifest import MANIFEST, Manifest, Told, manifest_of
from shopclub.exchange.refusals import MEGABYTE, ExportFault, ExportRefused
from shopclub.storage.parts import PartColumn


class CsvParts:
    """The parts of a folder; each was looked at before the first row of any is read."""

    ending = ".csv"

    def __init__(self, folder: Path) -> None:
        """Read the manifest and compare every hash; raises ExportRefused."""
        self._folder = folder
        self.manifest = self._read_manifest()
        for told in self.manifest.parts:
            self._require_unchanged(told)

    def rows(
        self, told: Told, columns: tuple[PartColumn, ...]
    ) -> Generator[tuple[Any, ...], None, None]:
        """Yield the rows of a part; raises ExportRefused where one cannot be what it was."""
        file = self._file(told)
        count = 0
        csv.field_size_limit(16 * MEGABYTE)
        with file.open("rb") as raw, io.TextIOWrapper(raw, "utf-8", newline="") as text:
            lines = csv.reader(text, strict=True)
            try:
                if tuple(next(lines)) != told.columns:
                    raise ExportRefused(ExportFault.DAMAGED, file.name)
                for line in lines:
                    count += 1
                    yield tuple(
                        read(entry, column=column)
                        for entry, column in zip(line, columns, strict=True)
                    )
            except (csv.Error, ValueError, StopIteration) as error:
                raise ExportRefused(ExportFault.DAMAGED, file.name) from error
        if count != told.rows:
            raise ExportRefused(ExportFault.DAMAGED, file.name)

    def _read_manifest(self) -> Manifest:
        try:
            told = json.loads((self._folder / MANIFEST).read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError) as error:
            raise ExportRefused(ExportFault.NO_MANIFEST) from error
        return manifest_of(told, ending=self.ending)

    def _file(self, told: Told) -> Path:
        return self._folder / f"{told.name}{self.ending}"

    def _require_unchanged(self, told: Told) -> None:
        file = self._file(told)
        digest = hashlib.sha256()
        try:
            with file.open("rb") as content:
                while chunk := content.read(MEGABYTE):
                    digest.update(chunk)
        except OSError as error:
            raise ExportRefused(ExportFault.DAMAGED, file.name) from error
        if digest.hexdigest() != told.sha256:
            raise ExportRefused(ExportFault.DAMAGED, file.name)
