"""The texts that the cells of a workbook share, handed on one by one as their XML goes by."""

from collections.abc import Callable
from typing import IO

from shopclub.exchange.lists import too_large
from shopclub.exchange.refusals import Limit
from shopclub.exchange.xml_stream import Attributes, parse


class SharedStrings:
    """Each text whole, without the reading aids that Japanese files carry.

    `most` texts may come, and `most_text` characters of all, or of each where they are `apart`.
    """

    def __init__(
        self, keep: Callable[[str], None], *, most: int, most_text: int, apart: bool = False
    ) -> None:
        self._keep, self._most, self._most_text, self._apart = keep, most, most_text, apart
        self._pieces: list[str] = []
        self._length = self._count = 0
        self._in_text = self._in_aid = False

    def read(self, part: IO[bytes]) -> None:
        """Hand on every text; raises ListTooLarge."""
        parse(part, started=self._started, ended=self._ended, said=self._said)

    def _started(self, tag: str, _: Attributes) -> None:
        self._in_aid |= tag == "rPh"
        self._in_text = tag == "t" and not self._in_aid

    def _said(self, text: str) -> None:
        if self._in_text:
            self._length += len(text)
            if self._length > self._most_text:
                raise too_large(Limit.UNPACKED)
            self._pieces.append(text)

    def _ended(self, tag: str) -> None:
        if tag == "rPh":
            self._in_aid = False
        elif tag == "t":
            self._in_text = False
        elif tag == "si":
            self._keep("".join(self._pieces))
            self._pieces.clear()
            self._count += 1
            if self._count > self._most:
                raise too_large(Limit.UNPACKED)
            if self._apart:
                self._length = 0
