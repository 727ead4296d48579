"""How lately and how often members bought, in fifths, up to today."""

from shopclub.insights.quintiles import FIFTHS, grid_of
from shopclub.insights.report import Asked, Report, count, text
from shopclub.kernel.table import Table
from shopclub.sales.buyers import days_and_visits


def table(asked: Asked) -> Table:
    """Return the grid, the most recent buyers above and the most frequent at the right."""
    grid = grid_of(days_and_visits())
    recency = asked.phrases.translate("Report", "Recency {score}")
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(""),
            *(
                count(asked.phrases.translate("Report", "Frequency {score}").format(score=score))
                for score in range(1, FIFTHS + 1)
            ),
            count(asked.phrases.translate("Report", "Members")),
        ),
        rows=tuple(
            (recency.format(score=FIFTHS - place), *row, sum(row))
            for place, row in enumerate(grid.rows)
        ),
        totals=(
            asked.phrases.translate("Report", "Together"),
            *(sum(row[place] for row in grid.rows) for place in range(FIFTHS)),
            grid.buyers,
        ),
        currency=asked.currency,
        note=asked.phrases.translate(
            "Report", "As of today; 5 is the best fifth of all who ever bought."
        ),
    )


REPORT = Report(
    "scores", lambda phrases: phrases.translate("Report", "Recency and frequency"), table
)
