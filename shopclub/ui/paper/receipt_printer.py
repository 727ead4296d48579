"""Where receipt printers listen: on the network, at a device, or a file in their place."""

import errno
import os
import socket
from contextlib import suppress
from pathlib import Path

from shopclub.kernel.destinations import Destination, DestinationKind
from shopclub.ui.paper.device_port import PIECE_BYTES, open_port
from shopclub.ui.paper.problems import ReceiptPrinterFailed, ReceiptPrinterFault

PATIENCE_SECONDS = 5
"""How long a printer may take for each piece before it counts as gone."""
FAREWELL_SECONDS = 1
MOST_ANSWERS = 64

_FAULTS = {
    errno.ECONNREFUSED: ReceiptPrinterFault.REFUSED,
    errno.EACCES: ReceiptPrinterFault.NOT_ALLOWED,
    errno.EPERM: ReceiptPrinterFault.NOT_ALLOWED,
    errno.EROFS: ReceiptPrinterFault.NOT_ALLOWED,
    errno.EISDIR: ReceiptPrinterFault.GONE,
    errno.ENOENT: ReceiptPrinterFault.GONE,
    errno.ENOTDIR: ReceiptPrinterFault.GONE,
    errno.ENODEV: ReceiptPrinterFault.GONE,
    errno.ENXIO: ReceiptPrinterFault.GONE,
    errno.EIO: ReceiptPrinterFault.GONE,
    errno.EBUSY: ReceiptPrinterFault.BUSY,
    errno.ENOSPC: ReceiptPrinterFault.FULL,
    errno.EDQUOT: ReceiptPrinterFault.FULL,
    errno.EFBIG: ReceiptPrinterFault.FULL,
    errno.ETIMEDOUT: ReceiptPrinterFault.NO_ANSWER,
    errno.EHOSTUNREACH: ReceiptPrinterFault.NO_ANSWER,
    errno.ENETUNREACH: ReceiptPrinterFault.NO_ANSWER,
    errno.EHOSTDOWN: ReceiptPrinterFault.NO_ANSWER,
    errno.ECONNRESET: ReceiptPrinterFault.NO_ANSWER,
    errno.EPIPE: ReceiptPrinterFault.NO_ANSWER,
}


def send(commands: bytes, *, destination: Destination) -> None:
    """Send commands to where a receipt printer listens; raises ReceiptPrinterFailed.

    Call it off the thread of the screens: it may take seconds.
    """
    try:
        match destination.kind:
            case DestinationKind.NETWORK:
                _send_over_network(commands, address=destination.host_and_port)
            case DestinationKind.DEVICE:
                with open_port(destination.place, patience_seconds=PATIENCE_SECONDS) as port:
                    port.write(commands)
            case DestinationKind.FILE:
                _append(commands, path=Path(destination.place))
            case DestinationKind.SYSTEM:
                raise ValueError("a printer of the system takes pages, not dots")
    except OSError as error:
        raise ReceiptPrinterFailed(_fault_of(error), destination.place) from error


def _send_over_network(commands: bytes, *, address: tuple[str, int]) -> None:
    with socket.create_connection(address, timeout=PATIENCE_SECONDS) as connection:
        for start in range(0, len(commands), PIECE_BYTES):
            connection.sendall(commands[start : start + PIECE_BYTES])
        connection.shutdown(socket.SHUT_WR)
        _hear_out(connection)


def _hear_out(connection: socket.socket) -> None:
    """Wait a moment for the printer to hang up: closing on unread answers would cut it short."""
    connection.settimeout(FAREWELL_SECONDS)
    with suppress(OSError):
        for _ in range(MOST_ANSWERS):
            if not connection.recv(256):
                return


def _append(commands: bytes, *, path: Path) -> None:
    """Add to a file, whole or not at all; a pipe that nobody reads is waited for by nobody."""
    with open(path, "ab", buffering=0, opener=_at_once) as stream:
        before, rest = stream.tell(), memoryview(commands)
        try:
            while rest:
                rest = rest[stream.write(rest) :]
        except OSError:
            with suppress(OSError):
                stream.truncate(before)
            raise


def _at_once(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o666)


def _fault_of(error: OSError) -> ReceiptPrinterFault:
    if isinstance(error, socket.gaierror):
        return ReceiptPrinterFault.UNKNOWN_HOST
    if isinstance(error, TimeoutError):
        return ReceiptPrinterFault.NO_ANSWER
    return _FAULTS.get(error.errno or 0, ReceiptPrinterFault.OTHER)
