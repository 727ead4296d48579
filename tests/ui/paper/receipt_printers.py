"""Receipt printers for tests: one that reads what it is told, and one that listens on a socket."""

import socket
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread

from PIL import Image

from shopclub.kernel.destinations import Destination, DestinationKind

INIT, PULSE, IMAGE, FEED, CUT = b"\x1b@", b"\x1bp", b"\x1dv0\x00", b"\x1bd", b"\x1dV\x00"
PATIENCE_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Strip:
    """What a receipt printer did: its acts in their order, and the paper that came out."""

    acts: tuple[str, ...]
    paper: Image.Image


def printed(commands: bytes) -> Strip:
    """Read commands as the printer does; raises ValueError for one that it does not know."""
    acts: list[str] = []
    bands: list[Image.Image] = []
    rest = memoryview(commands)
    while rest:
        head = bytes(rest[:4])
        if head.startswith(INIT):
            acts.append("init")
            rest = rest[2:]
        elif head.startswith(PULSE):
            acts.append(f"pulse pin {5 if rest[2] else 2}")
            rest = rest[5:]
        elif head.startswith(FEED):
            acts.append(f"feed {rest[2]}")
            rest = rest[3:]
        elif head.startswith(CUT):
            acts.append("cut")
            rest = rest[3:]
        elif head == IMAGE:
            wide = rest[4] + 256 * rest[5]
            high = rest[6] + 256 * rest[7]
            dots = bytes(rest[8 : 8 + wide * high])
            bands.append(Image.frombytes("1", (wide * 8, high), dots, "raw", "1;I"))
            acts.append(f"band {wide * 8} x {high}")
            rest = rest[8 + wide * high :]
        else:
            raise ValueError(f"no command begins with {head!r}")
    return Strip(tuple(acts), _joined(bands))


def _joined(bands: list[Image.Image]) -> Image.Image:
    paper = Image.new("L", (max((b.width for b in bands), default=0), sum(b.height for b in bands)))
    top = 0
    for band in bands:
        paper.paste(band.convert("L"), (0, top))
        top += band.height
    return paper


@dataclass(slots=True)
class Listener:
    """A receipt printer on this machine's own network."""

    destination: Destination
    heard: list[Future[bytes]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Unplugged:
    """A receipt printer that is off, at a port which is its own: nobody else may listen there."""

    destination: Destination
    held: socket.socket

    @contextmanager
    def switched_on(self, *, times: int = 1) -> Iterator[Listener]:
        """Listen for so many papers, each within a bounded time, and hang up after each."""
        with self.held as server:
            server.listen()
            server.settimeout(PATIENCE_SECONDS)
            listener = Listener(self.destination, [Future() for _ in range(times)])
            ears = Thread(target=_hear, args=(server, listener.heard), daemon=True)
            ears.start()
            try:
                yield listener
            finally:
                ears.join(PATIENCE_SECONDS)


@contextmanager
def unplugged_printer() -> Iterator[Unplugged]:
    """Hold a port of this machine at which nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        name, number = held.getsockname()
        yield Unplugged(Destination(DestinationKind.NETWORK, f"{name}:{number}"), held)


@contextmanager
def listening(*, times: int = 1) -> Iterator[Listener]:
    """Listen from the start, for so many papers."""
    with unplugged_printer() as printer, printer.switched_on(times=times) as listener:
        yield listener


def _hear(server: socket.socket, heard: list[Future[bytes]]) -> None:
    for future in heard:
        try:
            connection, _ = server.accept()
            with connection:
                connection.settimeout(PATIENCE_SECONDS)
                with connection.makefile("rb") as stream:
                    future.set_result(stream.read())
        except OSError as error:
            future.set_exception(error)
            return
