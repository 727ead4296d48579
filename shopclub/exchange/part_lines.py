"""The lines of a part as its CSV has them, hashed as they come."""

import csv
import hashlib
from collections.abc import Iterable
from typing import IO, Any

from shopclub.exchange.cells import written
from shopclub.storage.parts import PartColumn

CHECK_LENGTH = 8


class PartLines:
    """Writes a part line by line into a file, or nowhere where only the hash is wanted."""

    def __init__(self, columns: tuple[PartColumn, ...], file: IO[bytes] | None = None) -> None:
        self.count = 0
        self._columns, self._file = columns, file
        self._digest = hashlib.sha256()
        self._lines = csv.writer(self, lineterminator="\r\n")
        self._lines.writerow([column.name for column in columns])

    @property
    def sha256(self) -> str:
        """The hash of all that was written."""
        return self._digest.hexdigest()

    @property
    def check(self) -> str:
        """The beginning of that hash: where two differ, the rows up to here are not the same."""
        return self.sha256[:CHECK_LENGTH]

    def add(self, row: Iterable[Any]) -> None:
        """Write the values of a row."""
        self._lines.writerow(
            [
                written(value, column=column)
                for value, column in zip(row, self._columns, strict=True)
            ]
        )
        self.count += 1

    def write(self, text: str) -> int:
        """Take a line that the writer of CSV made."""
        line = text.encode("utf-8", errors="surrogatepass")
        self._digest.update(line)
        return len(line) if self._file is None else self._file.write(line)
