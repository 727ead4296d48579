"""The back of a card: the shop, the barcode, what the club promises, and whom to call."""

from datetime import date

from shopclub.counter.card import CardFace
from shopclub.documents.barcodes import code128_bars, code128_width
from shopclub.documents.card_measures import FIELD, MARGIN, WIDTH
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
    TextMark,
)
from shopclub.documents.words import points_figure, round_money, short_date
from shopclub.documents.wrapping import two_lines_of
from shopclub.kernel.codes import spaced_card_number
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import Phrases
from shopclub.points.terms import Expiry, ExpiryKind

INNER_WIDTH = WIDTH - 2 * MARGIN
SHOP_SIZE = 11
SHOP_FLOOR = 7
SHOP_WIDTH = FIELD - MARGIN - 1
SHOP_BASELINE = 7.6
SHOP_TWO_LINES = (6.3, 9.6)
CODE_TOP = 15.6
CODE_HEIGHT = 12.5
NUMBER_BASELINE = 32.6
TERMS_BASELINES = (38.8, 42.3)
TERMS_SIZE = 6.5
TERMS_FLOOR = 4.5
RULE_TOP = 44.275
FOOT_BASELINE = 48.9
FOOT_GAP = 3.0
LEAP_YEAR = 2000
"""Has every day on which points may be cleared."""


def shared_back(face: CardFace, *, phrases: Phrases) -> tuple[Mark, ...]:
    """Return what all backs of a tier have in common, on white below their dark band."""
    return (
        *_shop(face.shop.name),
        *(
            TextMark(letters=line, x=MARGIN, baseline=baseline, colour=INK)
            for line, baseline in zip(_terms(face, phrases), TERMS_BASELINES, strict=False)
        ),
        BoxMark(left=MARGIN, top=RULE_TOP, width=INNER_WIDTH, height=0.25, colour=LINE),
        *_foot(face, phrases),
    )


def own_back(face: CardFace) -> tuple[Mark, ...]:
    """Return what only this member's back shows: the barcode and its number."""
    number = Letters(
        text=spaced_card_number(face.number), weight=Weight.REGULAR, size=10, spacing=0.4
    )
    return (
        CodeMark(
            bars=code128_bars(face.number, height=CODE_HEIGHT),
            left=(WIDTH - code128_width(face.number)) / 2,
            top=CODE_TOP,
        ),
        TextMark(
            letters=number,
            x=WIDTH / 2,
            baseline=NUMBER_BASELINE,
            align=Align.CENTRE,
            colour=INK,
        ),
    )


def _shop(name: str) -> tuple[TextMark, ...]:
    """Return the shop in the band, left of the pattern: on one line, else on two small ones."""
    letters = Letters(text=cut(name), weight=Weight.BOLD, size=SHOP_SIZE)
    lines: tuple[Letters, ...] = (letters.shrunk(width=SHOP_WIDTH, floor=SHOP_FLOOR),)
    baselines: tuple[float, ...] = (SHOP_BASELINE,)
    if not lines[0].fits(SHOP_WIDTH):
        lines = two_lines_of(lines[0], width=SHOP_WIDTH, floor=SHOP_FLOOR)
        baselines = SHOP_TWO_LINES
    return tuple(
        TextMark(letters=line, x=MARGIN, baseline=baseline, colour=WHITE)
        for line, baseline in zip(lines, baselines, strict=False)
    )


def _terms(face: CardFace, phrases: Phrases) -> tuple[Letters, ...]:
    """Return the promise in two lines: what it is, then how the card is used."""
    usage = phrases.translate(
        "Card", "For the member only. No card? Give your phone. Lost? Free replacement."
    )
    lines = (
        Letters(text=text, weight=Weight.REGULAR, size=TERMS_SIZE)
        for text in (_promise(face, phrases), usage)
    )
    return tuple(
        line.shrunk(width=INNER_WIDTH, floor=TERMS_FLOOR).shortened(INNER_WIDTH) for line in lines
    )


def _promise(face: CardFace, phrases: Phrases) -> str:
    terms, money = face.terms, currency(face.currency)
    if terms.points_per_step == 1:
        earning = phrases.translate("Card", "1 point per {money}")
    else:
        earning = phrases.translate("Card", "{n} points per {money}")
    if terms.redeem_points == 1:
        redeeming = phrases.translate("Card", "1 point = {money} off")
    else:
        redeeming = phrases.translate("Card", "{n} points = {money} off")
    return phrases.translate("Card", "{earning}, {redeeming}. {validity}").format(
        earning=earning.format(
            n=points_figure(terms.points_per_step),
            money=round_money(terms.step, currency=money, phrases=phrases),
        ),
        redeeming=redeeming.format(
            n=points_figure(terms.redeem_points),
            money=round_money(terms.redeem_money, currency=money, phrases=phrases),
        ),
        validity=_validity(terms.expiry, phrases),
    )


def _validity(expiry: Expiry, phrases: Phrases) -> str:
    match expiry.kind:
        case ExpiryKind.NEVER:
            return phrases.translate("Card", "Points do not expire.")
        case ExpiryKind.MONTHS_AFTER_MONTH_END if expiry.months == 1:
            return phrases.translate("Card", "Valid 1 month, to month's end.")
        case ExpiryKind.MONTHS_AFTER_MONTH_END:
            pattern = phrases.translate("Card", "Valid {months} months, to month's end.")
            return pattern.format(months=expiry.months)
        case ExpiryKind.MONTHS if expiry.months == 1:
            return phrases.translate("Card", "Valid 1 month.")
        case ExpiryKind.MONTHS:
            pattern = phrases.translate("Card", "Valid {months} months.")
            return pattern.format(months=expiry.months)
        case ExpiryKind.DAYS if expiry.days == 1:
            return phrases.translate("Card", "Valid 1 day.")
        case ExpiryKind.DAYS:
            return phrases.translate("Card", "Valid {days} days.").format(days=expiry.days)
        case ExpiryKind.CLEARING_DAY:
            day = date(LEAP_YEAR, expiry.clearing_month, expiry.clearing_day)
            pattern = phrases.translate("Card", "Points are cleared every {day}.")
            return pattern.format(day=short_date(day.isoformat(), phrases=phrases))


def _foot(face: CardFace, phrases: Phrases) -> tuple[TextMark, ...]:
    phone = Letters(
        text=phrases.translate("Card", "Tel {phone}").format(phone=cut(face.shop.phone))
        if face.shop.phone
        else "",
        weight=Weight.BOLD,
        size=8,
    ).shrunk(width=INNER_WIDTH, floor=5)
    room = INNER_WIDTH - phone.width - FOOT_GAP
    address = Letters(text=face.shop.address, weight=Weight.REGULAR, size=7)
    address = address.shrunk(width=room, floor=5).shortened(room)
    return (
        TextMark(letters=phone, x=MARGIN, baseline=FOOT_BASELINE, colour=INK),
        TextMark(
            letters=address,
            x=WIDTH - MARGIN,
            baseline=FOOT_BASELINE,
            align=Align.RIGHT,
            colour=QUIET,
        ),
    )
