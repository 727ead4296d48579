"""Address labels on A4: postcode first, the address, and the name at the bottom."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from shopclub.documents.lettering import Letters, Weight, cut
from shopclub.documents.pages import INK, Mark, Sheet, TextMark, finished, new_canvas
from shopclub.documents.words import is_chinese
from shopclub.documents.wrapping import wrapped
from shopclub.insights.letters import Address
from shopclub.kernel.phrases import phrases_of
from shopclub.members.particulars import Gender

PAPER_WIDTH, PAPER_HEIGHT = 210.0, 297.0
INSIDE = 5.0
MOST_LINES = 3
ADDRESS_SIZE, ADDRESS_FLOOR = 9.0, 7.0
NAME_SIZE, NAME_FLOOR = 13.0, 9.5
POSTCODE = re.compile(r"(?<!\d)(\d{6})(?!\d)")


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """How labels lie on A4, in mm: across and down, their size, the margins and the gaps."""

    columns: int = 3
    rows: int = 7
    width: float = 63.5
    height: float = 38.1
    left: float = 7.21
    top: float = 15.15
    gap_across: float = 2.54
    gap_down: float = 0.0

    @property
    def count(self) -> int:
        """Return how many labels a sheet has."""
        return self.columns * self.rows

    def corner(self, place: int) -> tuple[float, float]:
        """Return the left and top edge of a label, counted from 0 in the order of reading."""
        row, column = divmod(place, self.columns)
        return (
            self.left + column * (self.width + self.gap_across),
            self.top + row * (self.height + self.gap_down),
        )


THREE_BY_SEVEN = LabelSheet()


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
    for line in address_lines(rest, width=width):
        marks.append(TextMark(line, x, baseline, colour=INK))
        baseline += 4.7
    return [*marks, *_name(address, x=x, baseline=top + 31.6, width=width, language=language)]


def split_postcode(address: str) -> tuple[str, str]:
    """Return the postcode of an address and the rest of it, wherever the six digits stand."""
    found = POSTCODE.search(address)
    if found is None:
        return "", address.strip()
    rest = f"{address[: found.start()]} {address[found.end() :]}"
    return found.group(), " ".join(rest.split()).strip(" ,，")


def address_lines(address: str, *, width: float) -> tuple[Letters, ...]:
    """Return an address on at most three lines, shrunk where it must be, never longer."""
    size = ADDRESS_SIZE
    lines = wrapped(Letters(address, Weight.REGULAR, size), width=width)
    while len(lines) > MOST_LINES and size > ADDRESS_FLOOR:
        size -= 0.25
        lines = wrapped(Letters(address, Weight.REGULAR, size), width=width)
    if len(lines) <= MOST_LINES:
        return lines
    kept = lines[: MOST_LINES - 1]
    used = sum(len(line.text) for line in kept)
    rest = Letters(address[used:].strip(), Weight.REGULAR, size).shortened(width)
    return (*kept, rest)


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
