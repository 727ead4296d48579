"""The part of the list of members that is held, and where its blocks end."""

from shopclub.counter.member_list import BLOCK, ListedMember, Place
from shopclub.ui.blocks import Blocks


class ListWindow(Blocks[ListedMember]):
    """Each block is read from the place at which the one before it ends."""

    def __init__(self) -> None:
        super().__init__(rows_of_a_block=BLOCK)
        self.ends: list[Place] = []

    def clear(self) -> None:
        """Hold nothing."""
        self.ends = []
        self.length = 0
        self.forget()

    def ask(self, number: int) -> Place | None:
        """Note that a block is on its way, and return the place before it."""
        self.note_asked(number)
        return None if number == 0 else self.ends[number - 1]
