"""What an export says it has, whichever way it was written."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shopclub.exchange.refusals import ExportFault, ExportRefused
from shopclub.storage import shop_file
from shopclub.storage.parts import tables_since

FORMAT, VERSION, MANIFEST = "shopclub-export", 1, "manifest.json"
MANIFEST_SHEET, PART, CHECK = "manifest", "part", "row_check"
"""In a workbook: the sheet, the head above its parts, and the last column of every part."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a manifest tells of a part; `name` is that of its table."""

    name: str
    rows: int
    sha256: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Manifest:
    """The parts of an export, and the newest migration of the shop it is of."""

    schema: int
    parts: tuple[Told, ...]

    def require_all(self, known: Collection[str], *, ending: str) -> None:
        """Raise ExportRefused unless every table that the shop had is told of, and once.

        A part left out would be brought back empty: nobody's consent, no gift that was ever given.
        `ending` is what the name of a part ends in.
        """
        names = [part.name for part in self.parts]
        if len(set(names)) < len(names):
            raise ExportRefused(ExportFault.NO_MANIFEST)
        since = tables_since(self.schema)
        missing = [name for name in known if name not in since and name not in names]
        if missing:
            raise ExportRefused(ExportFault.DAMAGED, f"{missing[0]}{ending}")


def manifest_of(told: Any, *, ending: str) -> Manifest:
    """Make a manifest of what was read; raises ExportRefused for what is none, or a newer one's."""
    try:
        if told["format"] != FORMAT:
            raise ExportRefused(ExportFault.NO_MANIFEST)
        if int(told["version"]) > VERSION or int(told["schema"]) > shop_file.schema_version():
            raise ExportRefused(ExportFault.NEWER)
        return Manifest(
            int(told["schema"]),
            tuple(
                Told(
                    Path(part["file"].replace("\0", "")).name.removesuffix(ending),
                    int(part["rows"]),
                    str(part["sha256"]),
                    tuple(map(str, part["columns"])),
                )
                for part in told["parts"]
            ),
        )
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ExportRefused(ExportFault.NO_MANIFEST) from error
