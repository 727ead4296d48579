"""Proof of the audit log: its lines read along the chain, and what became of each that breaks it.

A hash bears out its line and, through the hash before, all lines before it. Seen is therefore a
line that was changed, taken out, put in between or put elsewhere, as long as not every line after
it was written anew. Lines taken from the end are seen by the counter of ids, which counts on: who
sets that back too leaves a log that is sound in itself, and what shows it then are the sales,
refunds, gifts and closings without their lines, and every backup.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from shopclub.staff.audit import FIRST_HASH, hash_after
from shopclub.staff.statements import AUDIT_LINES_AFTER, COUNT_AUDIT_LINES, LAST_AUDIT_ID
from shopclub.storage.database import one, rows

AT_ONCE = 5_000
_Row = tuple[Any, ...]


class FaultKind(StrEnum):
    """What became of a line; `UNPROVED` follows a missing one, `COUNTER` is the counter of ids."""

    CHANGED = "changed"
    REMOVED = "removed"
    INSERTED = "inserted"
    MOVED = "moved"
    UNPROVED = "unproved"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class ChainFault:
    """Lines from one id to another that the chain does not bear out, and how."""

    kind: FaultKind
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Link:
    """How far the chain was followed: the line that is judged next, and the hashes it may follow.

    `before` is the hash of the line that was borne out last, `earlier` that of the one before it,
    `stray` that of a line which nothing followed.
    """

    line: _Row | None = None
    before: str = FIRST_HASH
    earlier: str = ""
    before_id: int = 0
    stray: str = ""
    stray_id: int = 0
    gap: bool = False


@dataclass(frozen=True, slots=True)
class ChainWalk:
    """A walk along the chain: lines read and found, of how many; `done` when the end was judged."""

    whole: int = 0
    read: int = 0
    reached: int = 0
    faults: tuple[ChainFault, ...] = ()
    link: Link = Link()
    done: bool = False


def differences() -> tuple[tuple[str, str, int, int], ...]:
    """Return the lines that the chain does not bear out, as `check` names them."""
    return tuple(
        (
            f"audit line {fault.kind.value}",
            str(fault.first) if fault.first == fault.last else f"{fault.first}-{fault.last}",
            0,
            0,
        )
        for fault in walk_through().faults
    )


def begin_walk() -> ChainWalk:
    """Return a walk at the beginning of the log."""
    counted = one(COUNT_AUDIT_LINES)
    return ChainWalk(whole=int(counted[0]) if counted else 0, reached=-(2**62))


def go_on(walk: ChainWalk, *, limit: int = AT_ONCE) -> ChainWalk:
    """Follow the chain over some more lines; the last ones are judged by the counter of ids."""
    if walk.done:
        return walk
    before = _counter()
    found = rows(AUDIT_LINES_AFTER, walk.reached, limit)
    walk = _followed(walk, found)
    return walk if len(found) == limit else _ended(walk, before=before, after=_counter())


def walk_through() -> ChainWalk:
    """Follow the chain from its first line to its end."""
    walk = begin_walk()
    while not walk.done:
        walk = go_on(walk)
    return walk


def _followed(walk: ChainWalk, lines: list[_Row]) -> ChainWalk:
    link, faults, place = walk.link, list(walk.faults), 0
    if link.line is None and lines:
        link, place = replace(link, line=lines[0]), 1
        if walk.read == 0:
            link = _missing(link, faults)
    while place < len(lines):
        link, place = _sound_run(link, lines, begin=place)
        if place < len(lines):
            link = _judged(link, lines[place], faults)
            place += 1
    reached = lines[-1][0] if lines else walk.reached
    return replace(
        walk, link=link, faults=tuple(faults), read=walk.read + len(lines), reached=reached
    )


def _sound_run(link: Link, lines: list[_Row], *, begin: int) -> tuple[Link, int]:
    """Go on as long as each line is borne out and the next one follows, as nearly all do."""
    line, before, earlier = link.line, link.before, link.earlier
    before_id, gap, place = link.before_id, link.gap, begin
    assert line is not None
    while place < len(lines):
        after, line_id, found = lines[place], line[0], line[-1]
        if after[0] != line_id + 1 or hash_after(before, line[1:-1]) != found:
            break
        line, before, earlier, before_id, gap = after, found, before, line_id, False
        place += 1
    return Link(line, before, earlier, before_id, link.stray, link.stray_id, gap), place


def _counter() -> int:
    last = one(LAST_AUDIT_ID)
    return int(last[0]) if last else 0


def _ended(walk: ChainWalk, *, before: int, after: int) -> ChainWalk:
    """Judge the last line and the counter, as it stood before and after the lines were read.

    A till that writes meanwhile moves it on, which is no fault.
    """
    link, faults = walk.link, list(walk.faults)
    if link.line is not None:
        link = _judged(link, None, faults)
    last = walk.reached if walk.read else 0
    if after < last:
        faults.append(ChainFault(FaultKind.COUNTER, after, last))
    elif before > last:
        faults.append(ChainFault(FaultKind.REMOVED, max(last, 0) + 1, before))
    faults.sort(key=lambda fault: (fault.first, fault.last))
    return replace(walk, link=link, faults=tuple(faults), done=True)


def _missing(link: Link, faults: list[ChainFault]) -> Link:
    """Note the ids that are missing before the line that is judged next."""
    assert link.line is not None
    line_id = link.line[0]
    first = max(link.before_id, 0) + 1
    if line_id > first:
        faults.append(ChainFault(FaultKind.REMOVED, first, line_id - 1))
    return replace(link, gap=line_id > first)


def _judged(link: Link, after: _Row | None, faults: list[ChainFault]) -> Link:
    """Judge the line at hand, now that the one after it is known."""
    assert link.line is not None
    line_id, *told, found = link.line
    content = tuple(told)
    follows = hash_after(link.before, content)
    if follows == found and after is not None and after[0] == line_id + 1:
        return Link(after, found, link.before, line_id, link.stray, link.stray_id)
    stray, stray_id, before, earlier = "", 0, found, link.before
    if follows == found:
        pass
    elif link.earlier and hash_after(link.earlier, content) == found and not link.gap:
        faults.append(ChainFault(FaultKind.INSERTED, link.before_id, link.before_id))
        earlier = link.earlier
    elif link.stray and hash_after(link.stray, content) == found:
        _moved(link, faults)
        link = replace(link, stray="", stray_id=0)
    elif link.gap:
        faults.append(ChainFault(FaultKind.UNPROVED, line_id, line_id))
    elif after is not None and _follows(after, link.before) and not _follows(after, found):
        faults.append(ChainFault(FaultKind.INSERTED, line_id, line_id))
        stray, stray_id, before, earlier = found, line_id, link.before, link.earlier
    else:
        faults.append(ChainFault(FaultKind.CHANGED, line_id, line_id))
        if after is not None and _follows(after, follows):
            before = follows
    kept = Link(
        line=after,
        before=before,
        earlier=earlier,
        before_id=line_id,
        stray=stray or link.stray,
        stray_id=stray_id or link.stray_id,
    )
    return kept if after is None else _missing(kept, faults)


def _moved(link: Link, faults: list[ChainFault]) -> None:
    """Name the lines that changed places: the stray one belongs right before this one."""
    stray = ChainFault(FaultKind.INSERTED, link.stray_id, link.stray_id)
    faults.remove(stray)
    faults.append(ChainFault(FaultKind.MOVED, link.stray_id, link.before_id))


def _follows(line: _Row, before: str) -> bool:
    _, *told, found = line
    return bool(hash_after(before, tuple(told)) == found)
