"""The part of a long list that is held: some blocks around what is in sight."""

from collections import OrderedDict
from typing import Generic, TypeVar

MOST_BLOCKS = 40
Held = TypeVar("Held")


class Blocks(Generic[Held]):
    """Blocks of rows by their number, the least looked at forgotten first."""

    def __init__(self, *, rows_of_a_block: int) -> None:
        self.length = 0
        self._size = rows_of_a_block
        self._blocks: OrderedDict[int, tuple[Held, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def forget(self) -> None:
        """Hold no block."""
        self._blocks.clear()
        self._asked.clear()

    def row(self, number: int) -> Held | None:
        """Return a row that is held, or None."""
        block = self._blocks.get(number // self._size)
        place = number % self._size
        return block[place] if block is not None and place < len(block) else None

    def missing(self, first: int, last: int) -> tuple[int, ...]:
        """Return the blocks of these rows that are neither held nor asked for yet."""
        last = min(last, self.length - 1)
        wanted = range(max(first, 0) // self._size, last // self._size + 1) if last >= 0 else ()
        for number in wanted:
            if number in self._blocks:
                self._blocks.move_to_end(number)
        return tuple(n for n in wanted if n not in self._blocks and n not in self._asked)

    def note_asked(self, number: int) -> None:
        """Note that a block is on its way."""
        self._asked.add(number)

    def take(self, number: int, rows: tuple[Held, ...]) -> tuple[int, int]:
        """Hold a block that came, and return its first and last row."""
        self._asked.discard(number)
        self._blocks[number] = rows
        self._blocks.move_to_end(number)
        while len(self._blocks) > MOST_BLOCKS:
            self._blocks.popitem(last=False)
        first = number * self._size
        return first, min(first + self._size, self.length) - 1

    def refuse(self, number: int) -> None:
        """Note that a block did not come; it may be asked for again."""
        self._asked.discard(number)

    def loaded(self) -> tuple[Held, ...]:
        """Return every row that is held."""
        return tuple(row for block in self._blocks.values() for row in block)
