"""What Atheris fuzzes: each target takes bytes and lets nothing out but an error of a bug."""

import atexit
import shutil
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp

from shopclub.counter.closing import closing_from_json
from shopclub.counter.gift_slip import from_json as slip_from_json
from shopclub.counter.receipt_json import from_json as receipt_from_json
from shopclub.counter.receipt_json import to_json
from shopclub.exchange.days import read_birthday, read_when
from shopclub.exchange.entries import read_amount, read_points
from shopclub.exchange.opening import open_list
from shopclub.kernel.errors import EnvironmentProblem, ShopClubError
from shopclub.kernel.money import CURRENCIES, format_figure, parse_money
from shopclub.kernel.recovery_codes import read_recovery_code
from shopclub.members.phones import normalise_phone, shown_phone
from shopclub.staff.pins import accept_pin
from tests.exchange.workbooks import LINKS, WORKBOOK

CURRENCY = CURRENCIES[0]
REFUSALS = (ShopClubError, EnvironmentProblem)
_FOLDER = Path(mkdtemp(prefix="fuzz-"))
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)


def delimited(data: bytes) -> None:
    """Read a list of separated values, in whatever encoding."""
    _list(data, "list.csv")


def sheet(data: bytes) -> None:
    """Read the XML of a sheet in a workbook that is sound otherwise."""
    parcel = BytesIO()
    with zipfile.ZipFile(parcel, "w") as file:
        file.writestr("xl/workbook.xml", WORKBOOK)
        file.writestr("xl/_rels/workbook.xml.rels", LINKS)
        file.writestr("xl/worksheets/sheet1.xml", data)
    _list(parcel.getvalue(), "list.xlsx")


def workbook(data: bytes) -> None:
    """Read bytes that begin as a workbook does, of today or of before."""
    start = b"PK\x03\x04" if len(data) % 2 else bytes.fromhex("d0cf11e0a1b11ae1")
    _list(start + data, "list.xlsx")


def _list(data: bytes, name: str) -> None:
    path = _FOLDER / name
    path.write_bytes(data)
    with suppress(*REFUSALS):
        table = open_list(path)
        assert table.lines
        assert all(line.number > 0 for line in table.lines)


def papers(data: bytes) -> None:
    """Read the text of a paper that is kept: a receipt is written again as it was read."""
    text = data.decode("utf-8", "replace")
    for read in (slip_from_json, closing_from_json):
        with suppress(*REFUSALS):
            read(text)
    with suppress(*REFUSALS):
        receipt = receipt_from_json(text)
        assert receipt_from_json(to_json(receipt)) == receipt


def codes(data: bytes) -> None:
    """Read a recovery code: what is read reads as the same again."""
    with suppress(*REFUSALS):
        code = read_recovery_code(data.decode("utf-8", "replace"))
        assert read_recovery_code(code.text) == code


def entries(data: bytes) -> None:
    """Read an amount, points, a phone, a day and a PIN."""
    text = data.decode("utf-8", "replace")
    with suppress(*REFUSALS):
        amount = parse_money(text, currency=CURRENCY)
        assert parse_money(format_figure(amount, currency=CURRENCY), currency=CURRENCY) == amount
    with suppress(*REFUSALS):
        phone = normalise_phone(text, country="CN")
        assert normalise_phone(shown_phone(phone, country="CN"), country="CN") == phone
    for read in (read_when, read_birthday, read_points, accept_pin):
        with suppress(*REFUSALS):
            read(text)
    with suppress(*REFUSALS):
        read_amount(text, currency=CURRENCY)


TARGETS: dict[str, Callable[[bytes], None]] = {
    target.__name__: target for target in (delimited, sheet, workbook, papers, codes, entries)
}
