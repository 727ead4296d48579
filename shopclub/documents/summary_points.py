"""What became of the points of a period, on the first page of its summary."""

from shopclub.documents.accents import WASH
from shopclub.documents.pages import QUIET, Align, BoxMark, Mark
from shopclub.documents.report import Place, section, text
from shopclub.documents.summary_words import points_name
from shopclub.documents.words import points_figure
from shopclub.insights.summary import Summary
from shopclub.kernel.money import currency, format_money
from shopclub.kernel.phrases import Phrases
from shopclub.points.flows import PointFlows

LINES_HIGH = 19.4
"""From the first line to the last, in mm."""
MANY_LINES = 7
"""So many lines are of smaller letters."""


def points(summary: Summary, *, place: Place, y: float, phrases: Phrases) -> list[Mark]:
    """Return what became of the points, as a sum, and what the shop owes for them."""
    money = currency(summary.currency)
    worth, flows = summary.worth, summary.points
    note = phrases.translate("Summary", "{points} = {money}").format(
        points=points_name(worth.points, phrases=phrases),
        money=format_money(worth.money, currency=money),
    )
    marks = section(place, y, phrases.translate("Summary", "Points"), note=note)
    lines = _lines(flows, phrases=phrases)
    line_y = y + 12.3
    step = LINES_HIGH / (len(lines) - 1)
    size = 9 if len(lines) < MANY_LINES else 8
    for name, moved in lines:
        marks.append(text(name, place.left, line_y, size=size))
        marks.append(text(points_figure(moved), 96, line_y, size=size, align=Align.RIGHT))
        line_y += step
    marks.append(BoxMark(place.left, y + 34.2, place.width, 9.7, WASH, radius=1))
    base = y + 40.2
    marks.append(text(phrases.translate("Summary", "at the end"), place.left + 3, base, bold=True))
    figure = (
        phrases.translate("Summary", "1 pt.")
        if flows.closing == 1
        else phrases.translate("Summary", "{points} pts.")
    ).format(points=points_figure(flows.closing))
    marks.append(text(figure, 61, base, size=10.5, bold=True, align=Align.RIGHT, width=24, floor=7))
    owed = format_money(worth.of(flows.closing), currency=money)
    marks.append(text(owed, 96, base, size=10.5, bold=True, align=Align.RIGHT, width=20, floor=6))
    marks.append(
        text(
            phrases.translate("Summary", "liability"),
            75,
            base,
            size=8,
            align=Align.RIGHT,
            colour=QUIET,
        )
    )
    return marks


def _lines(flows: PointFlows, *, phrases: Phrases) -> tuple[tuple[str, int], ...]:
    """Return each line with its sign in the words; what rarely happens only when it did."""
    back = ((phrases.translate("Summary", "+ given back"), flows.returned),)
    by_hand = (
        phrases.translate("Summary", "+ adjusted by hand")
        if flows.adjusted > 0
        else phrases.translate("Summary", "− adjusted by hand")
    )
    return (
        (phrases.translate("Summary", "at the beginning"), flows.opening),
        (phrases.translate("Summary", "+ issued"), flows.issued),
        *(back if flows.returned else ()),
        (phrases.translate("Summary", "− redeemed"), flows.redeemed),
        (phrases.translate("Summary", "− expired"), flows.expired),
        (phrases.translate("Summary", "− taken back"), flows.taken_back),
        *(((by_hand, abs(flows.adjusted)),) if flows.adjusted else ()),
    )
