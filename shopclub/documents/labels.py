"""Address labels on A4: postcode first, the address, and the name at the bottom."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BytesIO

from shopclub.documents.lettering import SHRINK_STEP, Letters, Weight, cut
from shopclub.documents.pages import INK, Mark, Sheet, TextMark, finished, new_canvas
from shopclub.documents.words import is_chinese
from shopclub.documents.wrapping import wrapped
from shopclub.insights.letters import Address
from shopclub.kernel.label_sheets import PAPER_HEIGHT, PAPER_WIDTH, THREE_BY_SEVEN, LabelSheet
from shopclub.kernel.phrases import phrases_of
from shopclub.members.particulars import Gender

INSIDE = 5.0
MOST_LINES = 3
LEADING = 4.7
NAME_ABOVE, NAME_HIGH = 6.5, 4.5
"""How far the name stands above the foot of its label, and what it takes above its baseline."""
ADDRESS_SIZE, ADDRESS_FLOOR = 9.0, 7.0
NAME_SIZE, NAME_FLOOR = 13.0, 9.5
POSTCODE = re.compile(r"(?<!\d)(\d{6})(?!\d)")


def draw(
    addresses: Sequence[Address],
    *,
    language: str,
    title: str,
    first: int = 1,
    sheet: LabelSheet = THREE_BY_SEVEN,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """Return sheets of labels, of the first one from label `first` on, as some may be gone.

    `progress` is called after each sheet with the labels drawn and all there are; what it raises
    ends the drawing.

    Raises ValueError without an address, or for a first label that the sheet has not.
    """
    if not addresses:
        raise ValueError("a sheet of labels needs an address")
    if not 1 <= first <= sheet.count:
        raise ValueError("a sheet has no such label")
    target = BytesIO()
    canvas = new_canvas(
        target, width=PAPER_WIDTH, height=PAPER_HEIGHT, title=cut(title), language=language
    )
    paper, drawn = Sheet(canvas, PAPER_HEIGHT), 0
    for page in _pages(addresses, first=first, sheet=sheet):
        for place, address in page:
            paper.draw(label_of(address, place=place, sheet=sheet, language=language))
            drawn += 1
        canvas.showPage()
        if progress is not None:
            progress(drawn, len(addresses))
    return finished(canvas, target)


def label_of(address: Address, *, place: int, sheet: LabelSheet, language: str) -> list[Mark]:
    """Return the marks of one label at its place."""
    left, top = sheet.corner(place)
    x, width = left + INSIDE, sheet.width - 2 * INSIDE
    postcode, rest = split_postcode(address.address)
    marks: list[Mark] = []
    baseline = top + 7.6
    if postcode:
        letters = Letters(postcode, Weight.REGULAR, 10, spacing=0.6)
        marks.append(TextMark(letters, x, baseline, colour=INK))
        baseline += 6
    foot = top + sheet.height - NAME_ABOVE
    for line in address_lines(rest, width=width, most=_lines_between(baseline, foot)):
        marks.append(TextMark(line, x, baseline, colour=INK))
        baseline += LEADING
    return [*marks, *_name(address, x=x, baseline=foot, width=width, language=language)]


def _lines_between(first: float, name: float) -> int:
    """Return how many lines of an address have room above the name: three, on a low label fewer."""
    return max(1, min(MOST_LINES, int((name - NAME_HIGH - first) / LEADING) + 1))


def split_postcode(address: str) -> tuple[str, str]:
    """Return the postcode of an address and the rest of it, wherever the six digits stand."""
    found = POSTCODE.search(address)
    if found is None:
        return "", address.strip()
    rest = f"{address[: found.start()]} {address[found.end() :]}"
    return found.group(), " ".join(rest.split()).strip(" ,，")


def address_lines(address: str, *, width: float, most: int = MOST_LINES) -> tuple[Letters, ...]:
    """Return an address on at most so many lines, shrunk where it must be, never longer."""
    whole = Letters(address, Weight.REGULAR, ADDRESS_SIZE)
    lines = wrapped(whole, width=width)
    while len(lines) > most and whole.size > ADDRESS_FLOOR:
        whole = replace(whole, size=whole.size - SHRINK_STEP)
        lines = wrapped(whole, width=width)
    if len(lines) <= most:
        return lines
    used = 0
    for line in lines[: most - 1]:
        used = whole.text.index(line.text, used) + len(line.text)
    rest = replace(whole, text=whole.text[used:].strip())
    return (*lines[: most - 1], rest.shortened(width))


def _name(
    address: Address, *, x: float, baseline: float, width: float, language: str
) -> list[Mark]:
    phrases = phrases_of(language)
    after = ""
    if is_chinese(phrases) and address.gender is Gender.FEMALE:
        after = phrases.translate("Labels", "Ms")
    elif is_chinese(phrases) and address.gender is Gender.MALE:
        after = phrases.translate("Labels", "Mr")
    title = Letters(after, Weight.REGULAR, 9)
    room = width - (title.width + 2 if after else 0)
    name = Letters(cut(address.name), Weight.BOLD, NAME_SIZE)
    name = name.shrunk(width=room, floor=NAME_FLOOR).shortened(room)
    marks: list[Mark] = [TextMark(name, x, baseline, colour=INK)]
    if after:
        marks.append(TextMark(title, x + name.width + 2, baseline, colour=INK))
    return marks


def _pages(
    addresses: Sequence[Address], *, first: int, sheet: LabelSheet
) -> Iterator[list[tuple[int, Address]]]:
    placed = [(first - 1 + number, address) for number, address in enumerate(addresses)]
    for begin in range(0, first - 1 + len(addresses), sheet.count):
        yield [
            (place - begin, address)
            for place, address in placed
            if begin <= place < begin + sheet.count
        ]
