"""The ladder of loyalty at the end of the period, and who moved since the one before."""

from shopclub.insights.report import Asked, Report, count, text
from shopclub.insights.standings import loyalty_of
from shopclub.insights.steps import Step
from shopclub.kernel.table import Table


def table(asked: Asked) -> Table:
    """Return how many stood on each step before and now, and how many came and left."""
    loyalty = loyalty_of(asked.period, today=asked.today)
    together = asked.phrases.translate("Report", "Together")
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(asked.phrases.translate("Report", "Step")),
            count(asked.phrases.translate("Report", "Before")),
            count(asked.phrases.translate("Report", "Came")),
            count(asked.phrases.translate("Report", "Left")),
            count(asked.phrases.translate("Report", "Now")),
        ),
        rows=tuple(
            (_word(one.step, asked), one.before, one.came, one.left, one.now)
            for one in loyalty.counts()
        ),
        totals=(together, len(loyalty.then), None, None, len(loyalty.now)),
        currency=asked.currency,
    )


def _word(step: Step, asked: Asked) -> str:
    match step:
        case Step.SUSPECT:
            return asked.phrases.translate("Report", "Suspect: never bought in 90 days")
        case Step.PROSPECT:
            return asked.phrases.translate("Report", "Prospect: has not bought yet")
        case Step.FIRST_TIME:
            return asked.phrases.translate("Report", "First-time: bought once")
        case Step.REPEAT:
            return asked.phrases.translate("Report", "Repeat: bought 2 to 4 times")
        case Step.CLIENT:
            return asked.phrases.translate("Report", "Client: bought 5 times or more")
        case Step.ADVOCATE:
            return asked.phrases.translate("Report", "Advocate: a client who brought a friend")
        case Step.INACTIVE:
            return asked.phrases.translate("Report", "Inactive: no purchase in 90 days")


REPORT = Report("steps", lambda phrases: phrases.translate("Report", "Ladder of loyalty"), table)
