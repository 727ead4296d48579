"""Where a line of mixed Chinese and Latin text may end."""

from dataclasses import replace

from shopclub.documents.lettering import SHRINK_STEP, Letters, is_wide

CLOSING = frozenset("×＝，。、；：？！）》」』】〕〗〉”’…·,.;:?!)]}%‰℃々～ー")
OPENING = frozenset("×＝（《「『【〔〖〈“‘([{¥￥$#")
UNITS = frozenset("年月日分元點点折倍号號个個")
BALANCE_STEP = 1.0


def wrapped(letters: Letters, *, width: float) -> tuple[Letters, ...]:
    """Return the lines of a text within a width in mm.

    No line starts with closing punctuation, ends with an opening one, or parts a number from its
    unit; a word too long for a line is parted where it must.
    """
    if letters.fits(width):
        return (letters,)
    lines: list[str] = []
    line = ""
    for piece in _pieces(letters.text):
        if _fits(line + piece, letters, width):
            line += piece
            continue
        if line:
            lines.append(line)
        line = piece
        while not _fits(line, letters, width):
            head = _head(line, letters, width)
            lines.append(line[:head])
            line = line[head:]
    if line.strip() or not lines:
        lines.append(line)
    return tuple(replace(letters, text=line.strip()) for line in lines)


def balanced(letters: Letters, *, width: float) -> tuple[Letters, ...]:
    """Return as few lines as `wrapped`, of lengths as even as they go: for centred text."""
    lines = wrapped(letters, width=width)
    narrower = width - BALANCE_STEP
    while len(lines) > 1 and narrower > 0:
        even = wrapped(letters, width=narrower)
        if len(even) > len(lines):
            break
        lines, narrower = even, narrower - BALANCE_STEP
    return lines


def two_lines_of(letters: Letters, *, width: float, floor: float) -> tuple[Letters, ...]:
    """Return a text on two lines at most: shrunk to the floor, then ended by an ellipsis."""
    lines = wrapped(letters, width=width)
    while len(lines) > 2 and letters.size - SHRINK_STEP >= floor:
        letters = replace(letters, size=letters.size - SHRINK_STEP)
        lines = wrapped(letters, width=width)
    if len(lines) > 2:
        rest = letters.text[len(lines[0].text) :].strip()
        lines = (lines[0], replace(letters, text=rest).shortened(width))
    return lines


def may_break(before: str, after: str) -> bool:
    """Tell whether a line may end after the one text and the next begin with the other."""
    if not before or not after or after[0] == " ":
        return False
    if _belongs_together(before, after):
        return False
    if before.rstrip(" ")[-1:] in UNITS and after[0].isdigit():
        return False
    if before[-1] == "-":
        return before[-2:-1].isalpha() and after[0].isalpha()
    return before[-1] == " " or is_wide(before[-1]) or is_wide(after[0])


def _belongs_together(before: str, after: str) -> bool:
    last, first = before.rstrip(" ")[-1:], after.lstrip(" ")[:1]
    return first in CLOSING or last in OPENING or (last.isdigit() and first in UNITS)


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    start = 0
    for place in range(1, len(text)):
        if may_break(text[start:place], text[place:]):
            pieces.append(text[start:place])
            start = place
    pieces.append(text[start:])
    return pieces


def _fits(line: str, letters: Letters, width: float) -> bool:
    return replace(letters, text=line.rstrip(" ")).fits(width)


def _head(piece: str, letters: Letters, width: float) -> int:
    """Return how many characters of a word longer than the line stay on it, at least one."""
    longest = 1
    while longest < len(piece) and _fits(piece[: longest + 1], letters, width):
        longest += 1
    for head in range(longest, 0, -1):
        if not _belongs_together(piece[:head], piece[head:]):
            return head
    return longest
