"""Where paper goes, as data: a printer of the system, or a receipt printer that speaks ESC/POS."""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import to_half_width

RAW_PORT = 9100
"""Where receipt printers on a network listen."""
LAST_PORT = 65_535
LONGEST_HOST = 253
_LABEL = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)")
_WINDOWS_PORT = re.compile(r"(COM|LPT)[1-9][0-9]{0,2}", re.IGNORECASE)
_WINDOWS_SHARE = re.compile(r"\\\\[^\\/]+\\[^\\/]+")


class DestinationKind(StrEnum):
    """How paper gets there; the names stand in the settings file of a machine."""

    SYSTEM = "system"
    NETWORK = "network"
    DEVICE = "device"
    FILE = "file"


class DestinationFault(StrEnum):
    """Why an entry names no place that paper could go to."""

    NO_PRINTER = "no printer"
    NO_ADDRESS = "no address"
    BAD_ADDRESS = "bad address"
    BAD_PORT = "bad port"
    NO_PATH = "no path"
    NOT_A_DEVICE = "not a device"
    NOT_A_WHOLE_PATH = "not a whole path"


@dataclass(eq=False)
class DestinationRefused(ShopClubError):
    """An entry names no place that paper could go to."""

    fault: DestinationFault


@dataclass(frozen=True, slots=True)
class Destination:
    """A place for paper: a printer's name, `host:port`, a device, or a file that grows.

    Made by `destination_of` or `remembered_destination`, which let nothing else in.
    """

    kind: DestinationKind
    place: str

    @property
    def raster(self) -> bool:
        """Whether it takes the dots of a receipt printer instead of pages."""
        return self.kind is not DestinationKind.SYSTEM

    @property
    def host_and_port(self) -> tuple[str, int]:
        """Return the two parts of a network address."""
        host, _, port = self.place.rpartition(":")
        return host, int(port)


def destination_of(kind: DestinationKind, entry: str) -> Destination:
    """Return the place that a person entered; raises DestinationRefused."""
    text = entry.strip()
    match kind:
        case DestinationKind.SYSTEM:
            _require(bool(text), DestinationFault.NO_PRINTER)
            return Destination(kind, text)
        case DestinationKind.NETWORK:
            return Destination(kind, _address(to_half_width(text).strip()))
        case DestinationKind.DEVICE:
            return Destination(kind, _device(text))
        case DestinationKind.FILE:
            return Destination(kind, _file(text))


def remembered_destination(text: str) -> Destination | None:
    """Return the place that `remembered` wrote down, or None for anything else."""
    word, colon, entry = text.partition(":")
    if not colon or word not in set(DestinationKind):
        return None
    try:
        return destination_of(DestinationKind(word), entry)
    except DestinationRefused:
        return None


def remembered(destination: Destination | None) -> str:
    """Return a place as a text for the settings file; no place is an empty text."""
    return f"{destination.kind}:{destination.place}" if destination else ""


def _address(text: str) -> str:
    _require(bool(text), DestinationFault.NO_ADDRESS)
    host, colon, port = text.partition(":")
    _require(_is_host(host) and "/" not in port, DestinationFault.BAD_ADDRESS)
    if not colon:
        return f"{host}:{RAW_PORT}"
    digits = port.isascii() and port.isdigit() and len(port) < 6
    _require(digits and 1 <= int(port) <= LAST_PORT, DestinationFault.BAD_PORT)
    return f"{host}:{int(port)}"


def _is_host(host: str) -> bool:
    labels = host.split(".")
    if len(host) > LONGEST_HOST or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    if not labels[-1].isdigit():
        return True
    return len(labels) == 4 and all(label.isdigit() and int(label) < 256 for label in labels)


def _device(text: str) -> str:
    _require(bool(text), DestinationFault.NO_PATH)
    if _WINDOWS_PORT.fullmatch(text):
        return text.upper()
    whole = PurePosixPath(text).is_absolute() or _WINDOWS_SHARE.fullmatch(text) is not None
    _require(whole and _is_path(text), DestinationFault.NOT_A_DEVICE)
    return text


def _file(text: str) -> str:
    _require(bool(text), DestinationFault.NO_PATH)
    whole = PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()
    _require(whole and _is_path(text), DestinationFault.NOT_A_WHOLE_PATH)
    return text


def _is_path(text: str) -> bool:
    return text.isprintable() and not text.endswith("/")


def _require(holds: bool, fault: DestinationFault) -> None:  # noqa: FBT001  # the question itself
    if not holds:
        raise DestinationRefused(fault)
