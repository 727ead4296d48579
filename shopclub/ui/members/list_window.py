"""The part of the list of members that is held: some blocks around what is in sight."""

from collections import OrderedDict

from shopclub.counter.member_list import BLOCK, ListedMember, Place

MOST_BLOCKS = 40


class ListWindow:
    """Blocks by their number, the least looked at forgotten first; and where blocks end."""

    def __init__(self) -> None:
        self.ends: list[Place] = []
        self.length = 0
        self._blocks: OrderedDict[int, tuple[ListedMember, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def clear(self) -> None:
        """Hold nothing."""
        self.ends = []
        self.length = 0
        self.forget()

    def forget(self) -> None:
        """Hold no block, but remember where they end."""
        self._blocks.clear()
        self._asked.clear()

    def row(self, number: int) -> ListedMember | None:
        """Return a row that is held, or None."""
        block = self._blocks.get(number // BLOCK)
        place = number % BLOCK
        return block[place] if block is not None and place < len(block) else None

    def missing(self, first: int, last: int) -> tuple[int, ...]:
        """Return the blocks of these rows that are neither held nor asked for yet."""
        last = min(last, self.length - 1)
        wanted = range(max(first, 0) // BLOCK, last // BLOCK + 1) if last >= 0 else ()
        for number in wanted:
            if number in self._blocks:
                self._blocks.move_to_end(number)
        return tuple(n for n in wanted if n not in self._blocks and n not in self._asked)

    def ask(self, number: int) -> Place | None:
        """Note that a block is on its way, and return the place before it."""
        self._asked.add(number)
        return None if number == 0 else self.ends[number - 1]

    def take(self, number: int, rows: tuple[ListedMember, ...]) -> tuple[int, int]:
        """Hold a block that came, and return its first and last row."""
        self._asked.discard(number)
        self._blocks[number] = rows
        self._blocks.move_to_end(number)
        while len(self._blocks) > MOST_BLOCKS:
            self._blocks.popitem(last=False)
        first = number * BLOCK
        return first, min(first + BLOCK, self.length) - 1

    def refuse(self, number: int) -> None:
        """Note that a block did not come; it may be asked for again."""
        self._asked.discard(number)

    def loaded(self) -> tuple[ListedMember, ...]:
        """Return every row that is held."""
        return tuple(row for block in self._blocks.values() for row in block)
