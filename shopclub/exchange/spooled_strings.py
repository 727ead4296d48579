"""The shared texts of a workbook of any size, kept on the disk while its sheets are read."""

import json
from functools import lru_cache
from typing import IO

BLOCK = 16
BLOCKS_AT_HAND = 64


class SpooledStrings:
    """Texts by their numbers: a file holds them in blocks, memory but a few of these.

    All are added before the first is asked for.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._begins: list[int] = []
        self._last: list[str] = []
        self._block = lru_cache(maxsize=BLOCKS_AT_HAND)(self._read_block)

    def add(self, text: str) -> None:
        """Keep a text under the next number."""
        self._last.append(text)
        if len(self._last) == BLOCK:
            self._begins.append(self._file.tell())
            self._file.write(json.dumps(self._last, ensure_ascii=False).encode() + b"\n")
            self._last = []

    def __getitem__(self, number: int, /) -> str:
        """Return a text; raises IndexError."""
        if number < 0:
            raise IndexError(number)
        return self._block(number // BLOCK)[number % BLOCK]

    def _read_block(self, number: int) -> list[str]:
        if number == len(self._begins):
            return self._last
        self._file.seek(self._begins[number])
        found: list[str] = json.loads(self._file.readline())
        return found
