"""The owner's summary as a paper: what its file is called, and how it is drawn."""

from collections.abc import Callable
from datetime import date

from shopclub.insights.period import Period, PeriodKind
from shopclub.shop import Shop
from shopclub.staff.roles import Actor
from shopclub.ui.jobs import Jobs, Refusal
from shopclub.ui.protocols import PaperFolder
from shopclub.ui.translation import translate


def summary_title(period: Period) -> str:
    """Return what the paper is called, by days that sort well in a folder."""
    first, last = period.first, period.last
    match period.kind:
        case PeriodKind.DAY:
            span = first.isoformat()
        case PeriodKind.WEEK:
            year, week, _ = first.isocalendar()
            span = f"{year}-W{week:02d}"
        case PeriodKind.MONTH:
            span = f"{first:%Y-%m}"
        case PeriodKind.QUARTER:
            span = f"{first.year}-Q{(first.month + 2) // 3}"
        case PeriodKind.YEAR:
            span = str(first.year)
        case PeriodKind.RANGE:
            span = f"{first.isoformat()} {last.isoformat()}"
    return translate("Window", "Summary {period}").format(period=span)


def save_day(
    shop: Shop,
    day: date,
    *,
    jobs: Jobs,
    folder: PaperFolder,
    accent: str,
    done: Callable[[str], None],
    refused: Callable[[Refusal], None],
    by: Actor,
) -> None:
    """Save the summary of a shop day that was closed into the folder of papers.

    `done` is given what to say.
    """
    period = Period(PeriodKind.DAY, day, day)
    title = summary_title(period)

    def draw() -> bytes:
        from shopclub.documents import summary

        return summary.draw(shop.insights.summary_at_closing(day, by=by), accent=accent)

    saved = translate("Window", "The summary of the day is saved: {name}")
    jobs.reading(
        lambda: folder.save(draw(), name=title),
        done=lambda path: done(saved.format(name=path.name)),
        refused=refused,
    )


def draw_summary(shop: Shop, *, period: Period, by: Actor, accent: str) -> bytes:
    """Read and draw the summary; on the reading lane."""
    from shopclub.documents import summary

    return summary.draw(shop.insights.summary(period, by=by), accent=accent)
