"""Which part of each month's first buyers still bought in the months after it, for a year."""

from shopclub.insights.report import Asked, Report, count, share, text
from shopclub.insights.retention import months_before, retention
from shopclub.kernel.table import Table
from shopclub.sales import cohorts

MONTHS = 12


def table(asked: Asked) -> Table:
    """Return twelve cohorts up to the month in which the period ends, or the present one."""
    last = min(asked.period.last, asked.today)
    first = months_before(last, count=MONTHS)[0]
    cells = cohorts.cells(first=f"{first:%Y-%m}", last=f"{last:%Y-%m}")
    rows = retention(cells, last=last, count=MONTHS)
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(asked.phrases.translate("Report", "First bought")),
            count(asked.phrases.translate("Report", "Members")),
            *(
                share(asked.phrases.translate("Report", "Mo. {n}").format(n=place))
                for place in range(MONTHS)
            ),
        ),
        rows=tuple(
            (
                f"{row.first:%Y-%m}",
                row.members,
                *(row.kept_tenths if row.members else ()),
                *((None,) * (MONTHS - (len(row.bought) if row.members else 0))),
            )
            for row in rows
        ),
        currency=asked.currency,
    )


REPORT = Report(
    "retention", lambda phrases: phrases.translate("Report", "Retention by cohort"), table
)
