"""Where paper goes: what people enter, what is refused, and what a machine remembers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shopclub.kernel.destinations import (
    Destination,
    DestinationFault,
    DestinationKind,
    DestinationRefused,
    destination_of,
    remembered,
    remembered_destination,
)

SYSTEM, NETWORK = DestinationKind.SYSTEM, DestinationKind.NETWORK
DEVICE, FILE = DestinationKind.DEVICE, DestinationKind.FILE


@pytest.mark.parametrize(
    ("kind", "entry", "place"),
    [
        (SYSTEM, " 小票机 80 ", "小票机 80"),
        (SYSTEM, "HP: the office", "HP: the office"),
        (NETWORK, "192.168.1.50", "192.168.1.50:9100"),
        (NETWORK, " 192.168.1.50:9101 ", "192.168.1.50:9101"),
        (NETWORK, "１９２．１６８．１．５０：９１００", "192.168.1.50:9100"),
        (NETWORK, "till-printer.local", "till-printer.local:9100"),
        (NETWORK, "epson", "epson:9100"),
        (NETWORK, "127.0.0.1:00080", "127.0.0.1:80"),
        (DEVICE, "/dev/usb/lp0", "/dev/usb/lp0"),
        (DEVICE, "com3", "COM3"),
        (DEVICE, "LPT1", "LPT1"),
        (DEVICE, r"\\till\receipts", r"\\till\receipts"),
        (FILE, "/home/王/receipts.bin", "/home/王/receipts.bin"),
        (FILE, r"C:\shop\receipts.bin", r"C:\shop\receipts.bin"),
    ],
)
def test_a_place_is_taken_as_people_write_it(kind: DestinationKind, entry: str, place: str) -> None:
    assert destination_of(kind, entry) == Destination(kind, place)


@pytest.mark.parametrize(
    ("kind", "entry", "fault"),
    [
        (SYSTEM, "  ", DestinationFault.NO_PRINTER),
        (NETWORK, " ", DestinationFault.NO_ADDRESS),
        (NETWORK, "192.168.1", DestinationFault.BAD_ADDRESS),
        (NETWORK, "192.168.1.256", DestinationFault.BAD_ADDRESS),
        (NETWORK, "http://192.168.1.50", DestinationFault.BAD_ADDRESS),
        (NETWORK, "the printer", DestinationFault.BAD_ADDRESS),
        (NETWORK, "-epson", DestinationFault.BAD_ADDRESS),
        (NETWORK, ":9100", DestinationFault.BAD_ADDRESS),
        (NETWORK, "x" * 300, DestinationFault.BAD_ADDRESS),
        (NETWORK, "epson:", DestinationFault.BAD_PORT),
        (NETWORK, "epson:0", DestinationFault.BAD_PORT),
        (NETWORK, "epson:65536", DestinationFault.BAD_PORT),
        (NETWORK, "epson:raw", DestinationFault.BAD_PORT),
        (NETWORK, "epson:" + "9" * 5_000, DestinationFault.BAD_PORT),
        (DEVICE, "", DestinationFault.NO_PATH),
        (DEVICE, "usb", DestinationFault.NOT_A_DEVICE),
        (DEVICE, "COM0", DestinationFault.NOT_A_DEVICE),
        (DEVICE, "/dev/usb/", DestinationFault.NOT_A_DEVICE),
        (DEVICE, "/dev/\0lp", DestinationFault.NOT_A_DEVICE),
        (FILE, "", DestinationFault.NO_PATH),
        (FILE, "receipts.bin", DestinationFault.NOT_A_WHOLE_PATH),
        (FILE, "/receipts\n.bin", DestinationFault.NOT_A_WHOLE_PATH),
    ],
)
def test_an_entry_that_names_no_place_is_refused(
    kind: DestinationKind, entry: str, fault: DestinationFault
) -> None:
    with pytest.raises(DestinationRefused) as caught:
        destination_of(kind, entry)
    assert caught.value.fault is fault


@given(st.sampled_from(DestinationKind), st.text(max_size=60))
def test_what_was_taken_is_remembered_as_it_was(kind: DestinationKind, entry: str) -> None:
    try:
        there = destination_of(kind, entry)
    except DestinationRefused:
        return
    assert remembered_destination(remembered(there)) == there


@pytest.mark.parametrize(
    "text", ["", "Office", "bluetooth:12", "system:", "network:a b", "SYSTEM:Office", "device:lp0"]
)
def test_a_text_that_remembers_nothing_is_no_place(text: str) -> None:
    assert remembered_destination(text) is None


def test_no_place_is_remembered_as_nothing() -> None:
    assert remembered(None) == ""


def test_only_a_printer_of_the_system_takes_pages() -> None:
    takes_dots = {kind: Destination(kind, "x").raster for kind in DestinationKind}
    assert takes_dots == {SYSTEM: False, NETWORK: True, DEVICE: True, FILE: True}
    assert destination_of(NETWORK, "epson:9101").host_and_port == ("epson", 9101)
