"""The six figures of a summary with their changes, and the words above them."""

from dataclasses import dataclass

from shopclub.documents.accents import WASH
from shopclub.documents.pages import QUIET, Align, BoxMark, Mark
from shopclub.documents.report import LEFT, TINT, text
from shopclub.documents.summary_words import (
    NOTHING,
    days_name,
    money_or_nothing,
    people,
    percent,
    period_name,
    relative_change,
    share_change,
)
from shopclub.insights.summary import Figures, Summary
from shopclub.kernel.money import currency, format_money
from shopclub.kernel.phrases import Phrases

TILE_WIDTH, TILE_HEIGHT, TILE_TOP = 57.3, 21.0, 36.5
PADDING = 4.0


@dataclass(frozen=True, slots=True)
class Tile:
    """A figure, how it changed, and what it was before."""

    label: str
    figure: str
    change: str
    previous: str


def title_of(summary: Summary, *, phrases: Phrases) -> tuple[str, str, str]:
    """Return the title of the first page, its period, and what it is compared with."""
    name = period_name(summary.period, phrases=phrases)
    span = f"{summary.period.first.isoformat()} – {summary.period.last.isoformat()}"
    days = days_name(summary.period.days, phrases=phrases)
    compared = phrases.translate("Summary", "compared with {period}").format(
        period=period_name(summary.before, phrases=phrases)
    )
    return (
        phrases.translate("Summary", "{period}: summary").format(period=name),
        f"{span}, {days}",
        compared
        if summary.then is not None
        else phrases.translate("Summary", "nothing before to compare with"),
    )


def tile_marks(tiles: tuple[Tile, ...]) -> list[Mark]:
    """Return the tiles, three in a row."""
    marks: list[Mark] = []
    for place, tile in enumerate(tiles):
        left = LEFT + (place % 3) * (TILE_WIDTH + 4.05)
        top = TILE_TOP + (place // 3) * (TILE_HEIGHT + 2)
        inner = TILE_WIDTH - 2 * PADDING
        ground = TINT if place else WASH
        change = text(tile.change, left + PADDING, top + 18.6, size=8.5, bold=True)
        marks += [
            BoxMark(left, top, TILE_WIDTH, TILE_HEIGHT, ground, radius=1),
            text(tile.label, left + PADDING, top + 5.4, size=8.5, colour=QUIET, width=inner),
            text(
                tile.figure,
                left + PADDING,
                top + 13.4,
                size=19,
                bold=True,
                width=inner,
                floor=12,
            ),
            change,
            text(
                tile.previous,
                left + TILE_WIDTH - PADDING,
                top + 18.6,
                size=8,
                align=Align.RIGHT,
                colour=QUIET,
                width=inner - change.letters.width - 2,
                floor=5.5,
            ),
        ]
    return marks


def tiles_of(summary: Summary, *, phrases: Phrases) -> tuple[Tile, ...]:
    """Return the six figures of a summary; without a period before them each change is a dash."""
    before = period_name(summary.before, phrases=phrases)
    labels, now = _labels(phrases), _figures(summary.now, summary, phrases=phrases)
    if summary.then is None:
        return tuple(
            Tile(label, figure, NOTHING, NOTHING) for label, figure in zip(labels, now, strict=True)
        )
    then = _figures(summary.then, summary, phrases=phrases)
    changes = _changes(summary.now, then=summary.then, phrases=phrases)
    return tuple(
        Tile(label, figure, change, f"{before} {was}")
        for label, figure, change, was in zip(labels, now, changes, then, strict=True)
    )


def _labels(phrases: Phrases) -> tuple[str, ...]:
    return (
        phrases.translate("Summary", "Sales, net of refunds"),
        phrases.translate("Summary", "Members' share of sales"),
        phrases.translate("Summary", "Active members"),
        phrases.translate("Summary", "Repurchase rate"),
        phrases.translate("Summary", "New members"),
        phrases.translate("Summary", "Average sale"),
    )


def _figures(figures: Figures, summary: Summary, *, phrases: Phrases) -> tuple[str, ...]:
    money = currency(summary.currency)
    return (
        format_money(figures.totals.paid, currency=money),
        percent(figures.member_share),
        people(figures.activity.active, phrases=phrases),
        percent(figures.activity.repurchase_tenths),
        people(figures.joined, phrases=phrases),
        money_or_nothing(figures.basket, currency=money),
    )


def _changes(now: Figures, *, then: Figures, phrases: Phrases) -> tuple[str, ...]:
    rate, rate_then = now.activity.repurchase_tenths, then.activity.repurchase_tenths
    return (
        relative_change(now.totals.paid, then.totals.paid),
        share_change(now.member_share, then.member_share, phrases=phrases),
        relative_change(now.activity.active, then.activity.active),
        share_change(rate, rate_then, phrases=phrases),
        relative_change(now.joined, then.joined),
        NOTHING if now.basket is None else relative_change(now.basket, then.basket),
    )
