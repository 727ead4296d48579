"""The owner's summary on A4: one page to be read standing up, then the pages of detail."""

from io import BytesIO

from shopclub.documents.accents import ACCENT, paper_accent
from shopclub.documents.pages import Mark, Sheet, finished, new_canvas
from shopclub.documents.report import HEIGHT, WIDTH, foot, head
from shopclub.documents.summary_detail import detail_pages
from shopclub.documents.summary_front import (
    LEFT_COLUMN,
    RIGHT_COLUMN,
    by_day,
    by_share,
    by_tier,
)
from shopclub.documents.summary_people import birthdays, coming_back, oddities
from shopclub.documents.summary_points import points
from shopclub.documents.summary_tiles import tile_marks, tiles_of, title_of
from shopclub.documents.summary_words import is_large, period_name
from shopclub.insights.summary import Summary
from shopclub.kernel.money import currency
from shopclub.kernel.phrases import Phrases, phrases_of

BY_DAY, BY_TIER, POINTS, BIRTHDAYS = 84.5, 140.5, 191.0, 240.0


def draw(summary: Summary, *, accent: str = ACCENT) -> bytes:
    """Return the summary as a PDF; the same snapshot gives the same bytes."""
    phrases = phrases_of(summary.language)
    name = period_name(summary.period, phrases=phrases)
    pages = pages_of(summary, phrases=phrases)
    target = BytesIO()
    title, _, _ = title_of(summary, phrases=phrases)
    canvas = new_canvas(target, width=WIDTH, height=HEIGHT, title=title, language=summary.language)
    sheet = Sheet(canvas, HEIGHT, paper_accent(accent))
    for number, marks in enumerate(pages, start=1):
        sheet.draw(marks)
        sheet.draw(
            foot(
                left=f"{summary.shop.name}·{name}",
                centre=phrases.translate("Summary", "made {instant}").format(
                    instant=summary.made_at
                ),
                right=phrases.translate("Summary", "page {number} / {count}").format(
                    number=number, count=len(pages)
                ),
            )
        )
        canvas.showPage()
    return finished(canvas, target)


def pages_of(summary: Summary, *, phrases: Phrases) -> tuple[list[Mark], ...]:
    """Return the marks of each page, without its foot."""
    return (_front(summary, phrases=phrases), *_details(summary, phrases=phrases))


def _front(summary: Summary, *, phrases: Phrases) -> list[Mark]:
    title, period, note = title_of(summary, phrases=phrases)
    return [
        *head(shop=summary.shop.name, title=title, period=period, note=note),
        *tile_marks(tiles_of(summary, phrases=phrases)),
        *by_day(summary, y=BY_DAY, phrases=phrases),
        *by_tier(summary, y=BY_TIER, phrases=phrases),
        *by_share(summary, y=BY_TIER, phrases=phrases),
        *points(summary, place=LEFT_COLUMN, y=POINTS, phrases=phrases),
        *coming_back(summary, place=RIGHT_COLUMN, y=POINTS, phrases=phrases),
        *birthdays(summary, place=LEFT_COLUMN, y=BIRTHDAYS, phrases=phrases),
        *oddities(summary, place=RIGHT_COLUMN, y=BIRTHDAYS, phrases=phrases),
    ]


def _details(summary: Summary, *, phrases: Phrases) -> tuple[list[Mark], ...]:
    name = period_name(summary.period, phrases=phrases)
    title = phrases.translate("Summary", "{period}, in detail").format(period=name)
    unit = (
        phrases.translate("Summary", "money in whole {sign}, net of refunds")
        if is_large(summary)
        else phrases.translate("Summary", "money in {sign}, net of refunds")
    )
    note = unit.format(sign=currency(summary.currency).sign)
    _, period, _ = title_of(summary, phrases=phrases)
    heading = head(shop=summary.shop.name, title=title, period=period, note=note)
    return tuple([*heading, *marks] for marks in detail_pages(summary, phrases=phrases))
