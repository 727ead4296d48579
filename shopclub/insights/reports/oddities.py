"""What stands out in the period: refunds, busy cards, adjustments, silent best members."""

from shopclub.insights.oddities import oddities_of
from shopclub.insights.report import Asked, Report, count, day, money, text
from shopclub.insights.summary import Oddity, OddityKind
from shopclub.kernel.table import Table, Value


def table(asked: Asked) -> Table:
    """Return each thing worth a look."""
    found = oddities_of(asked.period, ladder=asked.ladder, today=asked.today)
    return Table(
        title=REPORT.title(asked.phrases),
        columns=(
            text(asked.phrases.translate("Report", "What")),
            text(asked.phrases.translate("Report", "Who")),
            day(asked.phrases.translate("Report", "Day")),
            count(asked.phrases.translate("Report", "Times")),
            money(asked.phrases.translate("Report", "Money")),
            count(asked.phrases.translate("Report", "Points")),
        ),
        rows=tuple(_row(one, asked) for one in found),
        currency=asked.currency,
        note=""
        if found
        else asked.phrases.translate("Report", "Nothing stands out in this period."),
    )


def _row(one: Oddity, asked: Asked) -> tuple[Value, ...]:
    match one.kind:
        case OddityKind.REFUNDS:
            return (
                asked.phrases.translate("Report", "Many refunds"),
                one.name,
                None,
                one.count,
                one.money,
                None,
            )
        case OddityKind.AFTER_REDEEMING:
            said = asked.phrases.translate("Report", "Refunded after its points were spent")
            return (said, one.name, one.day, one.count, one.money, one.points)
        case OddityKind.OWN_CARD:
            said = asked.phrases.translate("Report", "Rung up on a card of one's own name")
            return (said, one.name, one.day, one.count, one.money, None)
        case OddityKind.SAME_PHONE:
            said = asked.phrases.translate("Report", "Joined again under the same phone")
            return (said, one.name, one.day, one.count, None, None)
        case OddityKind.BUSY_CARD:
            said = asked.phrases.translate("Report", "Many purchases of one card in a day")
            return (said, one.name, one.day, one.count, None, None)
        case OddityKind.ADJUSTMENTS:
            return (
                asked.phrases.translate("Report", "Points adjusted by hand"),
                one.name,
                one.day,
                one.count,
                None,
                one.points,
            )
        case OddityKind.SILENT:
            said = asked.phrases.translate("Report", "Best members silent for {days} days").format(
                days=one.days
            )
            tier = "" if one.tier is None else asked.tier_name(one.tier)
            return (said, tier, None, one.count, None, None)


REPORT = Report("oddities", lambda phrases: phrases.translate("Report", "Oddities"), table)
