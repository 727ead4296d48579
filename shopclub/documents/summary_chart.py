"""Charts of the summary as plain rectangles from zero: no frame, direct labels."""

from dataclasses import replace

from shopclub.documents.accents import ACCENT, PALE
from shopclub.documents.pages import INK, LINE, QUIET, Align, BoxMark, Mark
from shopclub.documents.report import LEFT, RIGHT, TINT, rule, text
from shopclub.documents.summary_words import bucket_name
from shopclub.insights.buckets import Bucket, Grain
from shopclub.kernel.money import Currency, format_figure

BARS_HEIGHT = 31.0
BARS_LEFT = 26.0
AFTER_SCALE = 2.0
BAR_GAP = 1.3
DASH, DASH_GAP = 1.2, 0.9
WIDEST_BAR = 12.0
_NICE = (1, 2, 5)


def round_step(highest: int, *, unit: int) -> int:
    """Return a round step of which 4 or 5 reach the highest value, never below one unit."""
    step, power = unit, 1
    while True:
        for nice in _NICE:
            step = nice * power * unit
            if step * 5 >= highest:
                return step
        power *= 10


def sales_bars(
    buckets: tuple[Bucket, ...], *, grain: Grain, zero: float, currency: Currency, mean: int
) -> list[Mark]:
    """Return the bars of sales: members below, others above, on a grid, with the mean dashed."""
    unit = 10**currency.exponent
    paid = [max(bucket.totals.paid, 0) for bucket in buckets]
    highest = max(paid, default=0)
    step = round_step(max(highest, unit), unit=unit)
    lines = max(1, -(-highest // step))
    top = lines * step
    marks: list[Mark] = []
    heights = [zero - BARS_HEIGHT * line / lines for line in range(lines + 1)]
    scale = [
        text(f"{line * step // unit:,}", LEFT, y + 0.9, size=7.5, colour=QUIET)
        for line, y in enumerate(heights)
    ]
    begin = max(BARS_LEFT, LEFT + max(mark.letters.width for mark in scale) + AFTER_SCALE)
    for line, (y, mark) in enumerate(zip(heights, scale, strict=True)):
        marks.append(rule(begin, RIGHT, y, stroke=0.15, colour=INK if line == 0 else LINE))
        marks.append(replace(mark, x=begin - AFTER_SCALE, align=Align.RIGHT))
    slot = (RIGHT - begin) / max(len(buckets), 1)
    width = min(max(slot - BAR_GAP, slot * 0.5), WIDEST_BAR)
    every = -(-len(buckets) // 31)
    for place, bucket in enumerate(buckets):
        left = begin + slot * place + (slot - width) / 2
        marks += _bar(bucket, left=left, width=width, zero=zero, top=top)
        if place % every == 0:
            marks += _label(bucket, grain=grain, middle=left + width / 2, zero=zero, width=width)
    if highest:
        peak = paid.index(highest)
        y = zero - BARS_HEIGHT * highest / top
        middle = begin + slot * peak + slot / 2
        figure = format_figure(highest, currency=currency).split(".")[0]
        marks.append(text(figure, middle, y - 1, size=7.5, bold=True, align=Align.CENTRE))
        marks += _dashed(zero - BARS_HEIGHT * max(mean, 0) / top, begin=begin)
    return marks


def stacked_bar(
    parts: tuple[tuple[int, str, str], ...], *, left: float, width: float, top: float, height: float
) -> list[Mark]:
    """Return one bar parted by (amount, colour, ink), with its share inside where it has room."""
    whole = sum(max(amount, 0) for amount, _, _ in parts)
    marks: list[Mark] = []
    if whole == 0:
        return [BoxMark(left, top, width, height, TINT)]
    x = left
    for amount, colour, ink in parts:
        part = width * max(amount, 0) / whole
        if part <= 0:
            continue
        drawn = max(part - 0.4, 0.2)
        marks.append(BoxMark(x, top, drawn, height, colour))
        if part >= 9:
            share = f"{(200 * amount + whole) // (2 * whole)}%"
            baseline = top + height / 2 + 1.1
            marks.append(
                text(share, x + drawn / 2, baseline, size=8, align=Align.CENTRE, colour=ink)
            )
        x += part
    return marks


def share_bar(share: int, whole: int, *, left: float, width: float, top: float) -> list[Mark]:
    """Return a bar of a share on its trough, 3.4 high."""
    part = width * max(share, 0) / whole if whole > 0 else 0
    trough = BoxMark(left, top, width, 3.4, TINT)
    return [trough, BoxMark(left, top, min(part, width), 3.4, ACCENT)] if part else [trough]


def _bar(bucket: Bucket, *, left: float, width: float, zero: float, top: int) -> list[Mark]:
    paid, member = max(bucket.totals.paid, 0), max(bucket.totals.member_paid, 0)
    member = min(member, paid)
    tall, below = BARS_HEIGHT * paid / top, BARS_HEIGHT * member / top
    marks: list[Mark] = []
    if tall > below:
        marks.append(BoxMark(left, zero - tall, width, tall - below, PALE))
    if below > 0:
        marks.append(BoxMark(left, zero - below, width, below, ACCENT))
    return marks


def _label(bucket: Bucket, *, grain: Grain, middle: float, zero: float, width: float) -> list[Mark]:
    weekend = grain is Grain.DAY and bucket.on_weekend
    name = bucket_name(bucket, grain=grain)
    mark = text(
        name,
        middle,
        zero + 3.6,
        size=7.5,
        bold=weekend,
        align=Align.CENTRE,
        colour=INK if weekend else QUIET,
    )
    if not weekend:
        return [mark]
    return [mark, BoxMark(middle - min(width, 4) / 2, zero + 4.8, min(width, 4), 0.6, INK)]


def _dashed(y: float, *, begin: float) -> list[Mark]:
    marks: list[Mark] = []
    x = begin
    while x < RIGHT:
        marks.append(rule(x, min(x + DASH, RIGHT), y, stroke=0.3))
        x += DASH + DASH_GAP
    return marks


def legend(
    parts: tuple[tuple[str, str], ...], *, baseline: float, left: float = LEFT
) -> list[Mark]:
    """Return squares with their names side by side: (colour, name)."""
    marks: list[Mark] = []
    x = left
    for colour, name in parts:
        said = text(name, x + 3.6, baseline, size=8)
        marks += [BoxMark(x, baseline - 2.1, 2.4, 2.4, colour), said]
        x += 3.6 + said.letters.width + 8
    return marks
