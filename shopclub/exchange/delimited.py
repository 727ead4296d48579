"""CSV as shops have it: any of three encodings, three separators, and strict about quotes."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from shopclub.exchange.lists import FileKind, Gathered, Table
from shopclub.exchange.refusals import MEGABYTE, CellTooLong, ListFault, ListRefused, QuoteNotClosed

SEPARATORS = ",;\t|"
LOOKED_AT = 20
LONGEST_CELL = 128 * 1024
"""Characters of a cell that is still one: what reads it takes four bytes for each."""
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NEVER_IN_TEXT = frozenset(chr(point) for point in range(32)) - frozenset("\t\n\r\x0b\x0c\x1c\x1d")


def read_delimited(path: Path, *, sha256: str) -> Table:
    """Read a CSV file; raises ListRefused, ListTooLarge, CellTooLong or QuoteNotClosed."""
    encoding = _encoding_of(path)
    with path.open(encoding=encoding, newline="") as file:
        head = list(islice(file, LOOKED_AT))
        named = _named_separator(head[0]) if head else ""
        delimiter = named or _likely_separator(head)
        file.seek(0)
        if named:
            file.readline()
        gathered = Gathered()
        for number, cells in _records(file, delimiter=delimiter, skipped=1 if named else 0):
            gathered.add(number, cells, written=len(cells))
    if not any(not line.is_blank for line in gathered.lines):
        raise ListRefused(ListFault.EMPTY)
    return Table(
        name=path.name,
        kind=FileKind.CSV,
        sha256=sha256,
        lines=tuple(gathered.lines),
        encoding=encoding,
        delimiter=delimiter,
    )


def _records(
    file: io.TextIOBase, *, delimiter: str, skipped: int
) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line on which it begins."""
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(file, delimiter=delimiter, strict=True)
    begins = skipped + 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except (csv.Error, UnicodeError) as error:
            if "field limit" in str(error) and _closes(file, begins):
                raise CellTooLong(begins, LONGEST_CELL) from error
            raise QuoteNotClosed(begins) from error
        yield begins, cells
        begins = skipped + reader.line_num + 1


def _closes(file: io.TextIOBase, begins: int) -> bool:
    """Tell whether the quotation marks of the record that begins on a line are all closed."""
    file.seek(0)
    quotes = 0
    for line in islice(file, begins - 1, None):
        quotes += line.count('"')
        if quotes % 2 == 0:
            return True
    return False


def _encoding_of(path: Path) -> str:
    """Return the first encoding in which the whole file is text; raises ListRefused."""
    with path.open("rb") as file:
        start = file.read(4)
    for bom, name in _BOMS:
        if start.startswith(bom):
            candidates: tuple[str, ...] = (name,)
            break
    else:
        candidates = ("utf-8", "gb18030")
    for name in candidates:
        if _is_text(path, encoding=name):
            return name
    raise ListRefused(ListFault.NOT_A_TABLE)


def _is_text(path: Path, *, encoding: str) -> bool:
    """Tell whether a file decodes; raises ListRefused where it does to what no text holds."""
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        while True:
            chunk = file.read(MEGABYTE)
            try:
                text = decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError:
                return False
            if not _NEVER_IN_TEXT.isdisjoint(text):
                raise ListRefused(ListFault.NOT_A_TABLE)
            if not chunk:
                return True


def _named_separator(first: str) -> str:
    """Return the separator that a first line `sep=;` names for Excel."""
    line = first.rstrip("\r\n").strip('"')
    found = line[4:] if line.lower().startswith("sep=") else ""
    return found if len(found) == 1 and found not in '"\r\n' else ""


def _likely_separator(head: list[str]) -> str:
    """Return the separator that cuts most lines into the same number of cells."""
    best, weight = ",", 0
    for sign in SEPARATORS:
        counts = Counter(_outside_quotes(line).count(sign) for line in head if line.strip())
        counts.pop(0, None)
        cut, lines = max(counts.items(), key=lambda item: item[0] * item[1], default=(0, 0))
        if cut * lines > weight:
            best, weight = sign, cut * lines
    return best


def _outside_quotes(line: str) -> str:
    return "".join(line.split('"')[::2])
