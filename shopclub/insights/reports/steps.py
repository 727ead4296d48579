"""The ladder of loyalty at the end of the period, and who moved since the one before."""

from collections import Counter
from datetime import date

from shopclub.insights.period import previous
from shopclub.insights.report import Asked, Report, count, text
from shopclub.insights.steps import Standing, Step, moves_of, step_of
from shopclub.kernel.table import Table
from shopclub.members import rosters
from shopclub.members.rosters import Joined
from shopclub.sales.buyers import bought_until


def table(asked: Asked) -> Table:
    """Return how many stood on each step before and now, and how many came and left."""
    last, before = asked.period.last, previous(asked.period).last
    joined = rosters.joined(first=date.min, last=last)
    now, then = _steps(joined, on=last), _steps(joined, on=before)
    counts = moves_of((then.get(member_id), step) for member_id, step in now.items())
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
            (_word(one.step, asked), one.before, one.came, one.left, one.now) for one in counts
        ),
        totals=(asked.phrases.translate("Report", "Together"), len(then), None, None, len(now)),
        currency=asked.currency,
    )


def _steps(joined: tuple[Joined, ...], *, on: date) -> dict[int, Step]:
    there = [one for one in joined if one.day <= on]
    friends = Counter(one.introduced_by for one in there)
    bought = bought_until(on)
    found = {}
    for one in there:
        so_far = bought.get(one.member_id)
        standing = Standing(
            joined=one.day,
            visits=0 if so_far is None else so_far.visits,
            last_day=None if so_far is None else so_far.last_day,
            friends=friends[one.member_id],
        )
        found[one.member_id] = step_of(standing, on=on)
    return found


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
