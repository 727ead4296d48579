"""The letter for a birthday on A5: a band, what it says, the gift, and a voucher to cut out."""

from collections.abc import Callable, Sequence
from io import BytesIO

from shopclub.birthdays.terms import PerkKind
from shopclub.documents.accents import ACCENT, WASH, paper_accent
from shopclub.documents.birthday_band import draw_band
from shopclub.documents.letter_voucher import marks_of
from shopclub.documents.lettering import Letters, Weight, cut
from shopclub.documents.lunar_words import lunar_date
from shopclub.documents.pages import (
    INK,
    QUIET,
    Align,
    BoxMark,
    Mark,
    Sheet,
    TextMark,
    finished,
    new_canvas,
)
from shopclub.documents.words import full_date, is_chinese, points_figure, short_date
from shopclub.documents.wrapping import wrapped
from shopclub.insights.letters import BirthdayLetter
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.money import Currency, currency, format_money, plain_hundredths
from shopclub.kernel.phrases import Phrases, phrases_of
from shopclub.members.birthday import Calendar
from shopclub.members.particulars import Gender
from shopclub.rewards.vouchers import VoucherTerms

WIDTH, HEIGHT = 148.0, 210.0
MARGIN = 18.0
TEXT_WIDTH = WIDTH - 2 * MARGIN
LEADING, PARAGRAPH = 6.6, 8.3
GREETING, FIRST_LINE = 61.7, 71.9
GIFT_HEIGHT, GIFT_RADIUS = 12.4, 1.0
FOOT = 202.5


def draw(
    letters: Sequence[BirthdayLetter],
    *,
    save_ink: bool = False,
    accent: str = ACCENT,
    progress: Callable[[int, int], None] | None = None,
) -> bytes:
    """Return a page for each letter; the same letters give the same bytes.

    To save ink the band is a thin bar. `progress` is called after each page; what it raises ends
    the drawing. Raises ValueError without a letter.
    """
    if not letters:
        raise ValueError("a paper needs a letter")
    target = BytesIO()
    first = letters[0]
    canvas = new_canvas(
        target, width=WIDTH, height=HEIGHT, title=cut(first.shop.name), language=first.language
    )
    sheet = Sheet(canvas, HEIGHT, paper_accent(accent))
    for number, letter in enumerate(letters, start=1):
        phrases = phrases_of(letter.language)
        draw_band(sheet, width=WIDTH, phrases=phrases, save_ink=save_ink)
        sheet.draw(body_of(letter, phrases=phrases))
        gift = letter.gift
        if gift is not None and gift.voucher is not None and gift.code:
            money = letter.currency
            sheet.draw(marks_of(gift, gift.voucher, currency=money, phrases=phrases))
        canvas.showPage()
        if progress is not None:
            progress(number, len(letters))
    return finished(canvas, target)


def greeting_text(letter: BirthdayLetter) -> str:
    """Return what a letter says as plain text, to be sent as a message."""
    phrases = phrases_of(letter.language)
    said = [salutation(letter, phrases=phrases), *paragraphs(letter, phrases=phrases)]
    if letter.gift is not None:
        title, when = gift_words(letter, phrases=phrases)
        said.append(phrases.translate("Letter", "{gift}: {when}").format(gift=title, when=when))
        if letter.gift.code:
            number = spaced_card_number(letter.gift.code)
            said.append(phrases.translate("Letter", "Its number: {code}").format(code=number))
    return "\n".join((*said, letter.shop.name))


def body_of(letter: BirthdayLetter, *, phrases: Phrases) -> list[Mark]:
    """Return all that stands below the band."""
    marks: list[Mark] = [
        _line(salutation(letter, phrases=phrases), GREETING, size=13, bold=True, floor=9)
    ]
    baseline = FIRST_LINE
    for paragraph in paragraphs(letter, phrases=phrases):
        for line in wrapped(Letters(paragraph, Weight.REGULAR, 10.5), width=TEXT_WIDTH):
            marks.append(TextMark(line, MARGIN, baseline, colour=INK))
            baseline += LEADING
        baseline += PARAGRAPH - LEADING
    if letter.gift is not None:
        marks += _gift(letter, top=baseline - LEADING + 3.5, phrases=phrases)
        baseline += GIFT_HEIGHT + 6.4
    closing = phrases.translate("Letter", "We look forward to seeing you.")
    marks.append(_line(closing, baseline, size=10.5))
    right = WIDTH - MARGIN
    signed = letter.signed or letter.shop.name
    day = full_date(letter.day.isoformat(), phrases=phrases)
    return [
        *marks,
        _line(cut(signed), baseline + 8.2, size=13, bold=True, right=right, floor=9),
        _line(day, baseline + 14.3, size=9.5, right=right, colour=QUIET),
        *_foot(letter),
    ]


def salutation(letter: BirthdayLetter, *, phrases: Phrases) -> str:
    """Return how a member is addressed."""
    name = cut(letter.name)
    match letter.gender:
        case Gender.FEMALE:
            return phrases.translate("Letter", "Dear Ms {name},").format(name=name)
        case Gender.MALE:
            return phrases.translate("Letter", "Dear Mr {name},").format(name=name)
        case _:
            return phrases.translate("Letter", "Dear {name},").format(name=name)


def paragraphs(letter: BirthdayLetter, *, phrases: Phrases) -> tuple[str, ...]:
    """Return what a letter says, one text a paragraph."""
    day = short_date(letter.occurs_on.isoformat(), phrases=phrases)
    shop = cut(letter.shop.name)
    if letter.birthday.calendar is Calendar.LUNAR:
        lunar = lunar_date(letter.birthday, phrases=phrases)
        wish = phrases.translate(
            "Letter",
            "Your birthday by the lunar calendar, {lunar}, is on {day} this year. Everybody at"
            " {shop} wishes you good health, a happy family and joy every day!",
        ).format(lunar=lunar, day=day, shop=shop)
    else:
        wish = phrases.translate(
            "Letter",
            "Your birthday is on {day}. Everybody at {shop} wishes you good health, a happy family"
            " and joy every day!",
        ).format(day=day, shop=shop)
    return wish, _thanks(letter, phrases=phrases)


def gift_words(letter: BirthdayLetter, *, phrases: Phrases) -> tuple[str, str]:
    """Return what the gift of a letter is, and when it can be had; raises ValueError without."""
    gift = letter.gift
    if gift is None:
        raise ValueError("a letter without a gift")
    if gift.voucher is not None:
        title = _voucher_words(gift.voucher, money=currency(letter.currency), phrases=phrases)
    elif gift.kind is PerkKind.GIFT:
        return cut(gift.name), phrases.translate("Letter", "{first} to {last}, free").format(
            first=short_date(gift.first.isoformat(), phrases=phrases),
            last=short_date(gift.last.isoformat(), phrases=phrases),
        )
    elif gift.kind is PerkKind.POINTS:
        title = (
            phrases.translate("Letter", "1 point")
            if gift.worth == 1
            else phrases.translate("Letter", "{n} points").format(n=points_figure(gift.worth))
        )
    elif gift.worth == 200:
        title = phrases.translate("Letter", "Double points")
    else:
        title = phrases.translate("Letter", "Points x{times}").format(
            times=plain_hundredths(gift.worth)
        )
    when = phrases.translate("Letter", "{first} to {last}, on one purchase").format(
        first=short_date(gift.first.isoformat(), phrases=phrases),
        last=short_date(gift.last.isoformat(), phrases=phrases),
    )
    return title, when


def _voucher_words(terms: VoucherTerms, *, money: Currency, phrases: Phrases) -> str:
    off = (
        format_money(terms.amount, currency=money)
        if terms.amount
        else f"{plain_hundredths(terms.basis_points)}%"
    )
    if not terms.minimum:
        return phrases.translate("Letter", "A voucher: {off} off").format(off=off)
    least = format_money(terms.minimum, currency=money)
    return phrases.translate("Letter", "A voucher: {off} off from {minimum} on").format(
        off=off, minimum=least
    )


def _thanks(letter: BirthdayLetter, *, phrases: Phrases) -> str:
    if letter.years == 0:
        thanks = phrases.translate("Letter", "Thank you for being our customer.")
    elif letter.years == 1:
        thanks = phrases.translate("Letter", "Thank you for a year with us.")
    else:
        thanks = phrases.translate("Letter", "Thank you for {n} years with us.").format(
            n=letter.years
        )
    if letter.gift is None:
        return thanks
    gift = phrases.translate("Letter", "A gift waits for you this year:")
    return f"{thanks}{gift}" if is_chinese(phrases) else f"{thanks} {gift}"


def _gift(letter: BirthdayLetter, *, top: float, phrases: Phrases) -> list[Mark]:
    title, when = gift_words(letter, phrases=phrases)
    baseline = top + GIFT_HEIGHT / 2 + 1.7
    right, room = WIDTH - MARGIN - 4, TEXT_WIDTH - 5 - 4 - 4
    said = Letters(title, Weight.BOLD, 13)
    left = max(room - said.width, room * 3 / 8)
    days = Letters(when, Weight.REGULAR, 9).shrunk(width=left, floor=7)
    said = said.shrunk(width=room - days.width, floor=7)
    return [
        BoxMark(MARGIN, top, TEXT_WIDTH, GIFT_HEIGHT, WASH, radius=GIFT_RADIUS),
        TextMark(said.shortened(room - days.width), MARGIN + 5, baseline, colour=INK),
        TextMark(days, right, baseline - 0.2, Align.RIGHT, QUIET),
    ]


def _foot(letter: BirthdayLetter) -> list[Mark]:
    shop = letter.shop
    said = "·".join(part for part in (shop.name, shop.address, shop.phone) if part)
    letters = Letters(said, Weight.REGULAR, 8).shrunk(width=TEXT_WIDTH, floor=6)
    return [TextMark(letters.shortened(TEXT_WIDTH), WIDTH / 2, FOOT, Align.CENTRE, QUIET)]


def _line(
    said: str,
    baseline: float,
    *,
    size: float,
    bold: bool = False,
    right: float | None = None,
    floor: float | None = None,
    colour: str = INK,
) -> TextMark:
    letters = Letters(said, Weight.BOLD if bold else Weight.REGULAR, size)
    letters = letters.shrunk(width=TEXT_WIDTH, floor=floor or size).shortened(TEXT_WIDTH)
    if right is None:
        return TextMark(letters, MARGIN, baseline, colour=colour)
    return TextMark(letters, right, baseline, Align.RIGHT, colour)
