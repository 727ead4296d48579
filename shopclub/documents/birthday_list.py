"""The list of birthdays ahead on A4."""

from collections.abc import Iterator
from io import BytesIO

from shopclub.birthdays.ahead import Coming
from shopclub.birthdays.greetings import Way
from shopclub.documents.accents import ACCENT, paper_accent
from shopclub.documents.lunar_words import lunar_date
from shopclub.documents.pages import Align, Mark, Sheet, finished, new_canvas
from shopclub.documents.report import HEIGHT, LEFT, RIGHT, WHOLE, WIDTH, Column, TableRow
from shopclub.documents.report import foot as foot_of
from shopclub.documents.report import head as head_of
from shopclub.documents.report import table as table_of
from shopclub.documents.words import full_date, short_date
from shopclub.insights.letters import BirthdayList
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.kernel.table import CellKind, Table, TableColumn
from shopclub.members.birthday import Calendar

ROWS_A_PAGE = 36
TOP = 42.0


def draw(birthdays: BirthdayList, *, accent: str = ACCENT) -> bytes:
    """Return the list as a PDF; the same list gives the same bytes."""
    phrases = phrases_of(birthdays.language)
    titles = _titles(phrases)
    pages = tuple(_pages(birthdays, phrases=phrases))
    target = BytesIO()
    title = phrases.translate("BirthdayList", "Birthdays")
    canvas = new_canvas(
        target, width=WIDTH, height=HEIGHT, title=title, language=birthdays.language
    )
    sheet = Sheet(canvas, HEIGHT, paper_accent(accent))
    period = _period(birthdays, phrases=phrases)
    columns = (
        Column(titles[0], LEFT, Align.LEFT, width=26),
        Column(titles[1], LEFT + 30, Align.LEFT, bold=True, width=46),
        Column(titles[2], LEFT + 80, Align.LEFT, width=36),
        Column(titles[3], LEFT + 120, Align.LEFT, width=32),
        Column(titles[4], RIGHT, Align.RIGHT, width=24),
    )
    for number, rows in enumerate(pages, start=1):
        note = _note(birthdays, phrases=phrases)
        marks: list[Mark] = head_of(shop=birthdays.shop.name, title=title, period=period, note=note)
        drawn, _ = table_of(WHOLE, TOP, columns=columns, rows=rows)
        page = phrases.translate("Summary", "page {number} / {count}").format(
            number=number, count=len(pages)
        )
        left = f"{birthdays.shop.name}·{period}"
        sheet.draw([*marks, *drawn, *foot_of(left=left, centre="", right=page)])
        canvas.showPage()
    return finished(canvas, target)


def table(birthdays: BirthdayList) -> Table:
    """Return the list as a table for spreadsheets: days are days, ages are figures."""
    phrases = phrases_of(birthdays.language)
    day, member, whom, lunar, greeted = _titles(phrases)
    return Table(
        title=phrases.translate("BirthdayList", "Birthdays"),
        columns=(
            TableColumn(day, CellKind.DAY),
            TableColumn(member),
            TableColumn(whom),
            TableColumn(phrases.translate("BirthdayList", "Turns"), CellKind.COUNT),
            TableColumn(lunar),
            TableColumn(greeted),
        ),
        rows=tuple(
            (
                row.occasion.day,
                row.name,
                "" if row.family is None else row.family.name,
                row.turns,
                _lunar(row, phrases=phrases),
                _greeted(row, phrases=phrases),
            )
            for row in birthdays.ahead.rows
        ),
        note=_note(birthdays, phrases=phrases),
    )


def _pages(birthdays: BirthdayList, *, phrases: Phrases) -> Iterator[tuple[TableRow, ...]]:
    rows = tuple(
        TableRow(_cells(row, phrases=phrases), tinted=row.days == 0) for row in birthdays.ahead.rows
    )
    for begin in range(0, max(len(rows), 1), ROWS_A_PAGE):
        yield rows[begin : begin + ROWS_A_PAGE]


def _titles(phrases: Phrases) -> tuple[str, ...]:
    return (
        phrases.translate("BirthdayList", "Day"),
        phrases.translate("BirthdayList", "Member"),
        phrases.translate("BirthdayList", "Of whom"),
        phrases.translate("BirthdayList", "Lunar"),
        phrases.translate("BirthdayList", "Greeted"),
    )


def _cells(row: Coming, *, phrases: Phrases) -> tuple[str, ...]:
    return (
        short_date(row.occasion.day.isoformat(), phrases=phrases),
        row.name,
        _whom(row, phrases=phrases),
        _lunar(row, phrases=phrases),
        _greeted(row, phrases=phrases),
    )


def _lunar(row: Coming, *, phrases: Phrases) -> str:
    lunar = row.birthday.calendar is Calendar.LUNAR
    return lunar_date(row.birthday, phrases=phrases) if lunar else ""


def _greeted(row: Coming, *, phrases: Phrases) -> str:
    return "" if row.greeting is None else _way(row.greeting.how, phrases=phrases)


def _whom(row: Coming, *, phrases: Phrases) -> str:
    whose = "" if row.family is None else row.family.name
    if row.turns is None:
        return whose
    age = phrases.translate("BirthdayList", "turns {age}").format(age=row.turns)
    return f"{whose} {age}".strip()


def _way(how: Way, *, phrases: Phrases) -> str:
    match how:
        case Way.SAID:
            return phrases.translate("BirthdayList", "in person")
        case Way.CALLED:
            return phrases.translate("BirthdayList", "called")
        case Way.WROTE:
            return phrases.translate("BirthdayList", "wrote")


def _period(birthdays: BirthdayList, *, phrases: Phrases) -> str:
    ahead = birthdays.ahead
    return phrases.translate("BirthdayList", "{n} days from {day}").format(
        n=ahead.days, day=full_date(ahead.on.isoformat(), phrases=phrases)
    )


def _note(birthdays: BirthdayList, *, phrases: Phrases) -> str:
    ahead = birthdays.ahead
    listed = phrases.translate("BirthdayList", "{n} of {all} listed").format(
        n=len(ahead.rows), all=ahead.count
    )
    left_out = phrases.translate("BirthdayList", "{n} without consent left out").format(
        n=ahead.left_out
    )
    return phrases.translate("BirthdayList", "{listed}, {left_out}").format(
        listed=listed, left_out=left_out
    )
