"""A device that a receipt printer hangs on, written to without waiting for ever."""

import errno
import os
import platform
import select
import stat
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

PIECE_BYTES = 4_096


class Port(Protocol):
    """Takes bytes until it is closed."""

    def __enter__(self) -> Self:
        """Be closed at the end of a block."""
        ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        """Close."""
        ...

    def write(self, commands: bytes, /) -> object:
        """Take all of them; raises OSError."""
        ...


def open_port(path: str, *, patience_seconds: float) -> Port:
    """Open a device that is there; raises OSError, and never makes a file in its place."""
    if platform.system() == "Windows":
        return _WindowsPort(path)
    return _PatientPort(path, patience_seconds=patience_seconds)


class _WindowsPort:
    """A port or a shared printer of Windows, which has its own limits of time."""

    def __init__(self, path: str) -> None:
        name = f"\\\\.\\{path}" if path.startswith(("COM", "LPT")) else path
        self._stream = open(name, "wb", buffering=0)  # noqa: PTH123, SIM115  # a port is no path

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._stream.close()

    def write(self, commands: bytes, /) -> None:
        """Take all of them; raises OSError."""
        rest = memoryview(commands)
        while rest:
            rest = rest[self._stream.write(rest[:PIECE_BYTES]) :]


class _PatientPort:
    """A device of Linux or macOS that has to take each piece within so many seconds."""

    def __init__(self, path: str, *, patience_seconds: float) -> None:
        self._patience = patience_seconds
        if stat.S_ISREG(Path(path).stat().st_mode):
            raise OSError(errno.ENODEV, "a file is no device", path)
        self._handle = os.open(path, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
        try:
            if os.isatty(self._handle):
                _switch_line_discipline_off(self._handle)
        except BaseException:
            os.close(self._handle)
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        os.close(self._handle)

    def write(self, commands: bytes, /) -> None:
        """Take all of them; raises OSError, TimeoutError for a printer that stopped taking."""
        rest = memoryview(commands)
        while rest:
            _, ready, _ = select.select([], [self._handle], [], self._patience)
            if not ready:
                raise TimeoutError
            rest = rest[os.write(self._handle, rest[:PIECE_BYTES]) :]


def _switch_line_discipline_off(handle: int) -> None:
    """Keep a serial line from turning one byte into two; raises OSError."""
    import termios
    import tty

    try:
        tty.setraw(handle)
    except termios.error as error:  # which is none
        raise OSError(*error.args) from error
