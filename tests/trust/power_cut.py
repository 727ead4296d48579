"""A power cut, replayed: what reached the disk is kept, of the rest any part, torn anywhere.

Each write, truncation and sync of a process was written down with its content. A sync makes all
that was written to its file before durable; at the cut any of what came after may have reached the
disk, in any choice, and one write may be torn.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Operation:
    """What one call did to a file: (w)rite, (t)runcate, (s)ync; or an (a)nswer that was given."""

    kind: str
    name: str
    offset: int = 0
    data: bytes = b""


@dataclass(slots=True)
class Disk:
    """The files of a disk as they are durable, and what waits to become so."""

    durable: dict[str, bytearray] = field(default_factory=dict)
    waiting: dict[str, list[Operation]] = field(default_factory=dict)
    answered: list[str] = field(default_factory=list)

    def do(self, one: Operation) -> None:
        """Let an operation reach the disk's memory, or the disk where it is a sync."""
        if one.kind == "a":
            self.answered.append(one.name)
        elif one.kind == "s":
            content = self.durable.setdefault(one.name, bytearray())
            for waiting in self.waiting.pop(one.name, []):
                _apply(content, waiting)
        else:
            self.waiting.setdefault(one.name, []).append(one)

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files as they may be after a cut now."""
        found = {}
        for name in self.durable.keys() | self.waiting.keys():
            content = bytearray(self.durable.get(name, b""))
            waiting = self.waiting.get(name, [])
            some = chance.choice([0.0, 0.5, 0.9, 1.0])
            kept = [one for one in waiting if chance.random() < some]
            if kept and kept[-1].kind == "w" and chance.random() < 0.5:
                last = kept.pop()
                torn = chance.randrange(0, len(last.data) + 1, SECTOR)
                kept.append(Operation("w", name, last.offset, last.data[:torn]))
            for one in kept:
                _apply(content, one)
            found[name] = bytes(content)
        return found


def operations(log: bytes, *, with_folder: bool = False) -> Iterator[Operation]:
    """Read what was written down, names alone or with their folder."""
    place = 0
    while place < len(log):
        end = log.index(b"\n", place)
        kind, offset, size, name = log[place:end].decode().split(" ", 3)
        place = end + 1
        length = int(size) if kind == "w" else 0
        told = name if with_folder else Path(name).name
        yield Operation(kind, told, int(offset), log[place : place + length])
        place += length


def cuts(
    start: dict[str, bytes], log: bytes, *, count: int, seed: int
) -> Iterator[tuple[dict[str, bytes], tuple[str, ...]]]:
    """Yield the files after each of some cuts, and what had been answered by then."""
    chance = random.Random(seed)
    done = list(operations(log))
    disk = Disk({name: bytearray(content) for name, content in start.items()})
    places = sorted(chance.randrange(1, len(done)) for _ in range(count))
    at = 0
    for place in places:
        for one in done[at:place]:
            disk.do(one)
        at = place
        yield disk.cut(chance), tuple(disk.answered)


def _apply(content: bytearray, one: Operation) -> None:
    if one.kind == "t":
        del content[one.offset :]
        content.extend(bytes(one.offset - len(content)))
        return
    end = one.offset + len(one.data)
    content.extend(bytes(max(0, end - len(content))))
    content[one.offset : end] = one.data
