"""What is in an XLSX file: its sheets by name, and where each lies in the parcel."""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from xml.parsers import expat

from shopclub.exchange.lists import too_large
from shopclub.exchange.refusals import Limit, ListFault, ListRefused
from shopclub.exchange.xml_stream import Attributes, parse

MOST_PARTS = 10_000
STRINGS, STYLES = "xl/sharedStrings.xml", "xl/styles.xml"


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook: its name, its place in the parcel, and whether it is hidden."""

    name: str
    place: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Contents:
    """The sheets of a workbook in their order, and whether its days begin in 1904."""

    sheets: tuple[Sheet, ...]
    from_1904: bool


def require_open(parcel: zipfile.ZipFile) -> None:
    """Raise ListRefused for a parcel with a password, ListTooLarge for one of very many parts."""
    parts = parcel.infolist()
    if len(parts) > MOST_PARTS:
        raise too_large(Limit.UNPACKED)
    if any(part.flag_bits & 1 for part in parts):
        raise ListRefused(ListFault.PASSWORD)


def read_contents(parcel: zipfile.ZipFile) -> Contents:
    """Return what a parcel says that it has; call it within `damage_refused`."""
    named: list[tuple[str, str, bool]] = []
    targets: dict[str, str] = {}
    from_1904 = False

    def of_workbook(tag: str, told: Attributes) -> None:
        nonlocal from_1904
        if tag == "sheet":
            link = next((told[key] for key in told if key.rpartition(":")[2] == "id"), "")
            named.append((told["name"], link, told.get("state", "visible") != "visible"))
        elif tag == "workbookPr":
            from_1904 = told.get("date1904", "0") in {"1", "true"}

    def of_relations(tag: str, told: Attributes) -> None:
        if tag == "Relationship":
            targets[told["Id"]] = told["Target"]

    _read(parcel, "xl/workbook.xml", of_workbook)
    _read(parcel, "xl/_rels/workbook.xml.rels", of_relations)
    return Contents(
        tuple(
            Sheet(name, _place_of(targets.get(link, "")), hidden) for name, link, hidden in named
        ),
        from_1904,
    )


@contextmanager
def damage_refused() -> Iterator[None]:
    """Raise ListRefused for whatever a parcel that is none leads its readers into."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        expat.ExpatError,
        EOFError,
        LookupError,
        NotImplementedError,
        OverflowError,
        RuntimeError,
        UnicodeError,
        ValueError,
    ) as error:
        raise ListRefused(ListFault.DAMAGED) from error
    except Exception as error:
        if type(error).__module__ in {"zlib", "lzma"}:
            raise ListRefused(ListFault.DAMAGED) from error
        raise


def _read(parcel: zipfile.ZipFile, place: str, started: Callable[[str, Attributes], None]) -> None:
    with parcel.open(place) as part:
        parse(part, started=started)


def _place_of(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
