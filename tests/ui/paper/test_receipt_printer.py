"""Receipt printers that listen, and every way in which they do not."""

import errno
import os
import platform
import socket
import sys
import termios
import tty
from pathlib import Path
from threading import Thread

import pytest

from shopclub.kernel.destinations import Destination, DestinationKind, destination_of
from shopclub.ui.paper import receipt_printer
from shopclub.ui.paper.problems import ReceiptPrinterFailed, ReceiptPrinterFault
from shopclub.ui.paper.receipt_printer import send
from tests.ui.paper.receipt_printers import Unplugged, listening

COMMANDS = b"\x1b@" + bytes(range(256)) * 400
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="the devices of Linux")


def fault_of(destination: Destination, commands: bytes = COMMANDS) -> ReceiptPrinterFault:
    with pytest.raises(ReceiptPrinterFailed) as caught:
        send(commands, destination=destination)
    assert caught.value.place == destination.place
    return caught.value.fault


def times_open(path: str) -> int:
    """Count how often this process has a file open."""
    handles = Path("/proc/self/fd").iterdir()
    return sum(handle.is_symlink() and str(handle.readlink()) == path for handle in handles)


def at(path: Path | str, kind: DestinationKind = DestinationKind.DEVICE) -> Destination:
    return destination_of(kind, str(path))


def test_a_printer_on_the_network_hears_every_byte() -> None:
    with listening() as printer:
        send(COMMANDS, destination=printer.destination)
        assert printer.heard[0].result(timeout=10) == COMMANDS


def test_nobody_there_is_said_and_the_same_paper_goes_once_somebody_is(
    unplugged: Unplugged,
) -> None:
    there = unplugged.destination
    assert fault_of(there) is ReceiptPrinterFault.REFUSED
    with unplugged.switched_on() as printer:
        send(COMMANDS, destination=there)
        assert printer.heard[0].result(timeout=10) == COMMANDS


def test_a_printer_that_takes_nothing_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipt_printer, "PATIENCE_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1_024)
        there = Destination(DestinationKind.NETWORK, f"127.0.0.1:{deaf.getsockname()[1]}")
        assert fault_of(there, bytes(64 << 20)) is ReceiptPrinterFault.NO_ANSWER


def test_a_name_that_no_machine_bears_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """No network is asked: some answer late, and some with a machine of their own."""

    def nobody(*_: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    there = destination_of(DestinationKind.NETWORK, "no-such-machine.invalid")
    assert fault_of(there) is ReceiptPrinterFault.UNKNOWN_HOST


@on_linux
def test_a_device_takes_every_byte_as_it_is() -> None:
    ours, theirs = os.openpty()
    try:
        heard: list[bytes] = []

        def listen() -> None:
            while sum(map(len, heard)) < len(COMMANDS):
                heard.append(os.read(ours, 65_536))

        tty.setcbreak(theirs)
        ears = Thread(target=listen, daemon=True)
        ears.start()
        send(COMMANDS, destination=at(os.ttyname(theirs)))
        ears.join(10)
        assert b"".join(heard) == COMMANDS
    finally:
        os.close(ours)
        os.close(theirs)


@on_linux
def test_a_device_that_stops_taking_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(receipt_printer, "PATIENCE_SECONDS", 0.2)
    ours, theirs = os.openpty()
    try:
        assert fault_of(at(os.ttyname(theirs))) is ReceiptPrinterFault.NO_ANSWER
    finally:
        os.close(ours)
        os.close(theirs)


@on_linux
def test_a_device_that_is_not_there_is_said_and_none_is_made(tmp_path: Path) -> None:
    unplugged = tmp_path / "lp0"
    assert fault_of(at(unplugged)) is ReceiptPrinterFault.GONE
    assert not unplugged.exists()
    assert fault_of(at(tmp_path)) is ReceiptPrinterFault.GONE
    os.mkfifo(unplugged)
    assert fault_of(at(unplugged)) is ReceiptPrinterFault.GONE


@on_linux
def test_a_pipe_that_nobody_reads_is_said_at_once_where_a_file_was_meant(tmp_path: Path) -> None:
    pipe = tmp_path / "receipts.bin"
    os.mkfifo(pipe)
    assert fault_of(at(pipe, DestinationKind.FILE)) is ReceiptPrinterFault.GONE


@on_linux
def test_a_serial_printer_that_is_unplugged_as_it_is_opened_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The errors of a serial line are none of the system's by their type."""

    def unplugged(_: int) -> None:
        raise termios.error(errno.EIO, "Input/output error")

    monkeypatch.setattr("tty.setraw", unplugged)
    ours, theirs = os.openpty()
    try:
        device = at(os.ttyname(theirs))
        assert fault_of(device) is ReceiptPrinterFault.GONE
        assert times_open(device.place) == 1, "by this test alone"
    finally:
        os.close(ours)
        os.close(theirs)


@on_linux
def test_a_file_is_no_device_and_stays_as_it_is(tmp_path: Path) -> None:
    mistaken = tmp_path / "letter.txt"
    mistaken.write_text("dear owner")
    assert fault_of(at(mistaken)) is ReceiptPrinterFault.GONE
    assert mistaken.read_text() == "dear owner"


@on_linux
def test_a_full_disk_is_said() -> None:
    assert fault_of(at("/dev/full")) is ReceiptPrinterFault.FULL
    assert fault_of(at("/dev/full", DestinationKind.FILE)) is ReceiptPrinterFault.FULL


def test_a_port_of_windows_takes_every_byte(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "system", lambda: "Windows")
    send(COMMANDS, destination=at(tmp_path / "shared printer"))
    assert (tmp_path / "shared printer").read_bytes() == COMMANDS
    assert fault_of(at(tmp_path / "gone" / "printer")) is ReceiptPrinterFault.GONE


def test_a_file_keeps_one_paper_after_the_other(tmp_path: Path) -> None:
    there = at(tmp_path / "receipts.bin", DestinationKind.FILE)
    send(b"first", destination=there)
    send(b"second", destination=there)
    assert (tmp_path / "receipts.bin").read_bytes() == b"firstsecond"


def test_a_file_in_a_folder_that_is_gone_is_said_and_goes_once_it_is_back(tmp_path: Path) -> None:
    there = at(tmp_path / "usb stick" / "receipts.bin", DestinationKind.FILE)
    assert fault_of(there) is ReceiptPrinterFault.GONE
    (tmp_path / "usb stick").mkdir()
    send(COMMANDS, destination=there)
    assert Path(there.place).read_bytes() == COMMANDS


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are a thing of POSIX")
def test_a_paper_that_only_half_fits_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    import resource
    import signal

    there = at(tmp_path / "receipts.bin", DestinationKind.FILE)
    send(b"first", destination=there)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, hard))
    try:
        assert fault_of(there) is ReceiptPrinterFault.FULL
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert Path(there.place).read_bytes() == b"first"


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_file_that_may_not_be_written_is_said(tmp_path: Path) -> None:
    kept = tmp_path / "receipts.bin"
    kept.touch(mode=0o400)
    assert fault_of(at(kept, DestinationKind.FILE)) is ReceiptPrinterFault.NOT_ALLOWED


@on_linux
def test_what_the_system_itself_keeps_may_not_be_written() -> None:
    there = at("/sys/kernel/receipts.bin", DestinationKind.FILE)
    assert fault_of(there) is ReceiptPrinterFault.NOT_ALLOWED


def test_a_printer_of_the_system_takes_no_dots() -> None:
    with pytest.raises(ValueError, match="pages"):
        send(b"", destination=Destination(DestinationKind.SYSTEM, "Office"))
