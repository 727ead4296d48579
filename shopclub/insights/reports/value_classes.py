"""The buyers in fifths by what they paid so far, and how lately each fifth came."""

from shopclub.insights.quintiles import FIFTHS, grid_of, last_places
from shopclub.insights.report import Asked, Report, count, money, share, text
from shopclub.kernel.ratios import each, tenths
from shopclub.kernel.table import Table, Value
from shopclub.sales.buyers import PaidSoFar, days_and_visits, paid_at_places, who_paid

NOBODY = PaidSoFar(0, 0, 0, 0, 0)


def table(asked: Asked) -> Table:
    """Return a row for each fifth, who paid most first; up to today, whatever the period."""
    found = _fifths()
    together = PaidSoFar(*map(sum, zip(NOBODY, *found, strict=True)))
    name = asked.phrases.translate("Report", "Money {score}")

    def row(said: str, fifth: PaidSoFar) -> tuple[Value, ...]:
        return (
            said,
            fifth.members,
            fifth.visits,
            fifth.paid,
            tenths(fifth.paid, together.paid),
            each(fifth.paid, fifth.members),
            fifth.lately,
            fifth.long_ago,
        )

    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(""),
            count(asked.phrases.translate("Report", "Members")),
            count(asked.phrases.translate("Report", "Visits")),
            money(asked.phrases.translate("Report", "Spent")),
            share(asked.phrases.translate("Report", "Of the sales")),
            money(asked.phrases.translate("Report", "Each")),
            count(asked.phrases.translate("Report", "Lately")),
            count(asked.phrases.translate("Report", "Long ago")),
        ),
        rows=tuple(
            row(name.format(score=FIFTHS - place), fifth) for place, fifth in enumerate(found)
        ),
        totals=row(asked.phrases.translate("Report", "Together"), together),
        currency=asked.currency,
        note=asked.phrases.translate(
            "Report",
            "As of today, by fifths: 5 paid most. Lately: the two fifths who came last; long ago:"
            " the two away longest.",
        ),
    )


def _fifths() -> tuple[PaidSoFar, ...]:
    """Return the fifths by money, the best first; none where nobody bought."""
    grid = grid_of(days_and_visits())
    if not grid.buyers:
        return ()
    _, low, high, _ = grid.bounds.recency
    bounds = (None, *paid_at_places(last_places(grid.buyers)), None)
    return tuple(
        who_paid(above=bounds[place], most=bounds[place + 1], lately=high, long_ago=low)
        for place in reversed(range(FIFTHS))
    )


REPORT = Report(
    "value_classes", lambda phrases: phrases.translate("Report", "Value classes"), table
)
