"""The recovery sheet on A4: a code to scan or type, what it opens, and where to keep it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from io import BytesIO

from shopclub.documents.accents import ACCENT, paper_accent
from shopclub.documents.barcodes import Level, qr_bars
from shopclub.documents.lettering import Letters, Weight, cut
from shopclub.documents.pages import (
    INK,
    LINE,
    QUIET,
    WHITE,
    Align,
    BoxMark,
    CodeMark,
    Mark,
    Sheet,
    TextMark,
    finished,
    new_canvas,
)
from shopclub.documents.recovery_words import SheetWords, words_of
from shopclub.documents.report import HEIGHT, WIDTH, Place, rule, text
from shopclub.documents.words import full_date
from shopclub.documents.wrapping import balanced, wrapped
from shopclub.kernel.phrases import Phrases, phrases_of

LEFT, RIGHT = 25.0, 185.0
FRAME_TOP, FRAME_HEIGHT, FRAME_STROKE, FRAME_RADIUS = 72.0, 82.0, 0.5, 2.0
QR_LEFT, QR_TOP, QR_SIDE = 36.0, 83.0, 44.0
GROUP_SIZE, GROUP_SPACING = 22.0, 1.6
GROUP_LEFT, GROUP_STEP, GROUP_LINE = 97.0, 42.0, 31.0
GROUP_TOP, GROUP_PITCH = 90.2, 13.7
COLUMNS = (Place(25, 75), Place(80, 130), Place(135, 185))
PARTS_TOP, LEADING, PARAGRAPH = 166.0, 5.0, 6.6
STEPS_TOP = 212.0
FILLED_IN = (Place(25, 49), Place(55, 123), Place(129, 185))
FOOT_LINE, FOOT = 282.3, 286.6


class SheetPurpose(StrEnum):
    """What the code of a sheet opens."""

    FILE_KEY = "file key"
    OWNER_PIN = "owner pin"


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """Everything a recovery sheet shows; its code, in groups parted by spaces, is never logged."""

    shop_name: str
    made_on: date
    owner_name: str
    purpose: SheetPurpose
    code: str = field(repr=False)
    language: str = "en"


def draw(sheet: RecoverySheet, *, accent: str = ACCENT) -> bytes:
    """Return the sheet as the bytes of a PDF; the same sheet gives the same bytes."""
    phrases = phrases_of(sheet.language)
    target = BytesIO()
    title = phrases.translate("Recovery", "Recovery sheet")
    canvas = new_canvas(
        target,
        width=WIDTH,
        height=HEIGHT,
        title=f"{cut(sheet.shop_name)} {title}",
        language=sheet.language,
    )
    Sheet(canvas, HEIGHT, paper_accent(accent)).draw(lay_out(sheet, phrases=phrases))
    canvas.showPage()
    return finished(canvas, target)


def lay_out(sheet: RecoverySheet, *, phrases: Phrases) -> list[Mark]:
    """Return all marks of the sheet."""
    words = words_of(opens_file=sheet.purpose is SheetPurpose.FILE_KEY, phrases=phrases)
    return [
        *_head(sheet, words=words, phrases=phrases),
        *_frame(sheet, words=words),
        *_parts(words),
        *_steps(words, top=STEPS_TOP),
        *_filled_in(words),
        *_foot(sheet, words=words, phrases=phrases),
    ]


def _head(sheet: RecoverySheet, *, words: SheetWords, phrases: Phrases) -> list[Mark]:
    wide = RIGHT - LEFT
    made = full_date(sheet.made_on.isoformat(), phrases=phrases)
    told = zip(words.told, (cut(sheet.shop_name), cut(sheet.owner_name), made), strict=True)
    marks: list[Mark] = [
        BoxMark(LEFT, 18, 6, 2, ACCENT),
        text(
            f"{cut(sheet.shop_name)} ShopClub",
            LEFT,
            28,
            size=10.5,
            bold=True,
            colour=ACCENT,
            width=wide,
        ),
        text(words.title, LEFT, 41, size=28, bold=True, width=wide, floor=18),
        text(words.subtitle, LEFT, 49, size=11, width=wide, floor=9),
    ]
    for place, (label, value) in zip(COLUMNS, told, strict=True):
        marks += [
            text(label, place.left, 59.2, size=8.5, colour=QUIET, width=place.width),
            text(value, place.left, 64, size=10.5, bold=True, width=place.width, floor=7.5),
        ]
    return marks


def _frame(sheet: RecoverySheet, *, words: SheetWords) -> list[Mark]:
    """Return the frame of 160 × 82 with the code in it, twice: for a scanner and for an eye."""
    inner = FRAME_STROKE
    characters = sheet.code.replace(" ", "")
    marks: list[Mark] = [
        BoxMark(LEFT, FRAME_TOP, RIGHT - LEFT, FRAME_HEIGHT, INK, radius=FRAME_RADIUS),
        BoxMark(
            LEFT + inner,
            FRAME_TOP + inner,
            RIGHT - LEFT - 2 * inner,
            FRAME_HEIGHT - 2 * inner,
            WHITE,
            radius=FRAME_RADIUS - inner,
        ),
        CodeMark(qr_bars(characters, side=QR_SIDE, level=Level.Q), QR_LEFT, QR_TOP),
    ]
    baseline = QR_TOP + QR_SIDE + 9.4
    for line in balanced(Letters(words.scan, Weight.REGULAR, 8.5), width=56):
        marks.append(TextMark(line, QR_LEFT + QR_SIDE / 2, baseline, Align.CENTRE, QUIET))
        baseline += 4.4
    for number, group in enumerate(sheet.code.split()):
        marks += _group(number, group)
    baseline = GROUP_TOP + 4 * GROUP_PITCH - 3
    for said in words.reading:
        for line in wrapped(Letters(said, Weight.REGULAR, 8.5), width=82):
            marks.append(TextMark(line, GROUP_LEFT, baseline, colour=QUIET))
            baseline += 4.4
    return marks


def _group(place: int, group: str) -> list[Mark]:
    left = GROUP_LEFT + GROUP_STEP * (place % 2)
    baseline = GROUP_TOP + GROUP_PITCH * (place // 2)
    letters = Letters(group, Weight.BOLD, GROUP_SIZE, GROUP_SPACING)
    return [
        text(str(place + 1), left, baseline, size=9.5, colour=QUIET),
        TextMark(letters, left + 5, baseline, colour=INK),
        rule(left + 5, left + 5 + GROUP_LINE, baseline + 2, stroke=0.25, colour=LINE),
    ]


def _parts(words: SheetWords) -> list[Mark]:
    marks: list[Mark] = []
    for place, (title, paragraphs) in zip(COLUMNS, words.parts, strict=True):
        marks += [
            rule(place.left, place.right, PARTS_TOP, stroke=0.35),
            text(
                title, place.left, PARTS_TOP + 5.7, size=11, bold=True, width=place.width, floor=9
            ),
        ]
        baseline = PARTS_TOP + 12.4
        for paragraph in paragraphs:
            for line in wrapped(Letters(paragraph, Weight.REGULAR, 9.5), width=place.width):
                marks.append(TextMark(line, place.left, baseline, colour=INK))
                baseline += LEADING
            baseline += PARAGRAPH - LEADING
    return marks


def _steps(words: SheetWords, *, top: float) -> list[Mark]:
    marks: list[Mark] = [
        rule(LEFT, RIGHT, top, stroke=0.35),
        text(words.need, LEFT, top + 5.7, size=11, bold=True),
    ]
    baseline = top + 12.6
    for number, step in enumerate(words.steps, start=1):
        marks.append(text(str(number), LEFT, baseline, size=10, bold=True, colour=ACCENT))
        for line in wrapped(Letters(step, Weight.REGULAR, 9.5), width=RIGHT - LEFT - 6):
            marks.append(TextMark(line, LEFT + 6, baseline, colour=INK))
            baseline += 6
    return marks


def _filled_in(words: SheetWords) -> list[Mark]:
    """Return the lines on which the owner writes by hand."""
    marks: list[Mark] = []
    for place, label in zip(FILLED_IN, words.filled_in, strict=True):
        marks += [
            rule(place.left, place.right, 257, stroke=0.25),
            text(label, place.left, 261.2, size=8.5, colour=QUIET, width=place.width),
        ]
    return marks


def _foot(sheet: RecoverySheet, *, words: SheetWords, phrases: Phrases) -> list[Mark]:
    made = phrases.translate("Recovery", "Made {date}").format(date=sheet.made_on.isoformat())
    page = phrases.translate("Recovery", "Page 1 / 1")
    left = f"{cut(sheet.shop_name)} {words.title}"
    return [
        rule(LEFT, RIGHT, FOOT_LINE, stroke=0.25, colour=LINE),
        text(left, LEFT, FOOT, size=7.5, colour=QUIET, width=62),
        text(made, WIDTH / 2, FOOT, size=7.5, colour=QUIET, align=Align.CENTRE),
        text(page, RIGHT, FOOT, size=7.5, colour=QUIET, align=Align.RIGHT),
    ]
