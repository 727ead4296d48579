"""All that a shop keeps of one member, on A4: part by part, every text whole."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from shopclub.counter.own_data import OwnData, OwnPart, Value
from shopclub.documents.accents import ACCENT, paper_accent
from shopclub.documents.lettering import Letters, Weight
from shopclub.documents.own_data_rows import in_words
from shopclub.documents.own_data_words import column_word, note_word, topic_word
from shopclub.documents.pages import (
    INK,
    LINE,
    QUIET,
    Align,
    Mark,
    Sheet,
    TextMark,
    finished,
    new_canvas,
)
from shopclub.documents.report import FOOT_LINE, HEIGHT, WHOLE, WIDTH, foot, head, rule, section
from shopclub.documents.wrapping import may_break, wrapped
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.kernel.table import CellKind, TableColumn, shown

TOP, SECTION, HEADS, LINE_HEIGHT, PAD, GAP = 40.0, 9.0, 5.4, 3.9, 1.1, 4.0
SIZE, HEAD_SIZE, NEEDS_MOST = 8.0, 7.5, 100.0
LONGEST_PIECE = 400


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    left: float
    width: float
    align: Align

    @property
    def x(self) -> float:
        return self.left + (self.width if self.align is Align.RIGHT else 0.0)


def draw(data: OwnData, *, accent: str = ACCENT) -> bytes:
    """Return the data as a PDF; the same data gives the same bytes."""
    phrases = phrases_of(data.language)
    title = phrases.translate("OwnData", "What we keep of you")
    every = tuple(_pages(data, phrases=phrases))
    target = BytesIO()
    canvas = new_canvas(target, width=WIDTH, height=HEIGHT, title=title, language=data.language)
    sheet = Sheet(canvas, HEIGHT, paper_accent(accent))
    for number, marks in enumerate(every, start=1):
        sheet.draw(
            head(shop=data.shop, title=title, period=data.name, note=note_word(data, phrases))
        )
        sheet.draw(marks)
        sheet.draw(
            foot(
                left=data.shop,
                centre=phrases.translate("Summary", "made {instant}").format(instant=data.made_at),
                right=phrases.translate("Summary", "page {number} / {count}").format(
                    number=number, count=len(every)
                ),
            )
        )
        canvas.showPage()
    return finished(canvas, target)


def _pages(data: OwnData, *, phrases: Phrases) -> Iterator[list[Mark]]:
    """Yield the marks of each page: a part begins where the last one ended."""
    page, y = list[Mark](), TOP
    for kept in data.parts:
        part = in_words(kept, data=data, phrases=phrases)
        columns = _columns(part, code=data.currency, phrases=phrases)
        rows = [_cells(row, part, columns, code=data.currency) for row in part.rows]
        first = _height(rows[0]) if rows else LINE_HEIGHT
        if y + SECTION + HEADS + first > FOOT_LINE - 4:
            yield page
            page, y = [], TOP
        count = f"{len(rows):,}" if part.columns[0][0] != "field" else ""
        page += section(WHOLE, y, topic_word(part.topic, phrases), note=count)
        y += SECTION
        page += _heads(columns, y) if rows else []
        y += HEADS if rows else 0
        for lines in rows:
            if y + _height(lines) > FOOT_LINE - 3:
                yield page
                page, y = _heads(columns, TOP), TOP + HEADS
            page += _row(columns, lines, y)
            y += _height(lines)
        y += GAP
    yield page


def _columns(part: OwnPart, *, code: str, phrases: Phrases) -> tuple[_Column, ...]:
    """Share out the width: figures and days take what they need, words share the rest."""
    titles = [column_word(key, phrases) for key, _ in part.columns]
    needs = [
        max(
            Letters(title, Weight.REGULAR, HEAD_SIZE).width,
            *(Letters(text, Weight.REGULAR, SIZE).width for text in texts[place]),
            8.0,
        )
        for place, title in enumerate(titles)
        for texts in [_texts(part, code=code)]
    ]
    room = WHOLE.width - GAP * (len(needs) - 1)
    fits = [min(need, NEEDS_MOST) for need in needs]
    words = [place for place, (_, kind) in enumerate(part.columns) if kind is CellKind.TEXT]
    widest = max(words or [0], key=lambda place: needs[place])
    fits[widest] = max(room - sum(fits) + fits[widest], 30.0)
    scale = min(1.0, room / sum(fits))
    columns, left = [], WHOLE.left
    for title, width, (_, kind) in zip(titles, fits, part.columns, strict=True):
        side = Align.RIGHT if kind in (CellKind.MONEY, CellKind.COUNT) else Align.LEFT
        columns.append(_Column(title, left, width * scale, side))
        left += width * scale + GAP
    return tuple(columns)


def _texts(part: OwnPart, *, code: str) -> list[list[str]]:
    return [
        [_said(row[place], key, kind, code=code) for row in part.rows[:200]]
        for place, (key, kind) in enumerate(part.columns)
    ]


def _said(value: Value, key: str, kind: CellKind, *, code: str) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return shown(value, TableColumn(key, kind), code=code)


def _cells(
    row: tuple[Value, ...],
    part: OwnPart,
    columns: tuple[_Column, ...],
    *,
    code: str,
) -> tuple[tuple[Letters, ...], ...]:
    cells = []
    for value, (key, kind), column in zip(row, part.columns, columns, strict=True):
        text = _said(value, key, kind, code=code)
        cells.append(
            tuple(
                line
                for piece in _pieces(text)
                for line in wrapped(Letters(piece, Weight.REGULAR, SIZE), width=column.width)
            )
        )
    return tuple(cells)


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces that letters take whole, each ending where a line may end."""
    while len(text) > LONGEST_PIECE:
        ends = range(LONGEST_PIECE, 1, -1)
        end = next((at for at in ends if may_break(text[:at], text[at:])), LONGEST_PIECE)
        yield text[:end]
        text = text[end:]
    if text:
        yield text


def _height(lines: tuple[tuple[Letters, ...], ...]) -> float:
    return max(len(cell) for cell in lines) * LINE_HEIGHT + 2 * PAD


def _heads(columns: tuple[_Column, ...], y: float) -> list[Mark]:
    marks: list[Mark] = [
        TextMark(
            Letters(column.title, Weight.REGULAR, HEAD_SIZE), column.x, y + 3.4, column.align, QUIET
        )
        for column in columns
    ]
    return [*marks, rule(WHOLE.left, WHOLE.right, y + HEADS, stroke=0.3)]


def _row(
    columns: tuple[_Column, ...], lines: tuple[tuple[Letters, ...], ...], y: float
) -> list[Mark]:
    marks: list[Mark] = [
        TextMark(letters, column.x, y + PAD + 2.9 + place * LINE_HEIGHT, column.align, INK)
        for column, cell in zip(columns, lines, strict=True)
        for place, letters in enumerate(cell)
    ]
    return [*marks, rule(WHOLE.left, WHOLE.right, y + _height(lines), stroke=0.12, colour=LINE)]
