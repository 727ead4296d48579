"""Where something odd leads that is about no one member: to its lines of the log, or to a list."""

from datetime import date, timedelta

from shopclub.insights.log.action_words import LogGroup
from shopclub.insights.summary import Oddity, OddityKind
from shopclub.insights.today import ODD_DAYS
from shopclub.members.listing import MemberFilter
from shopclub.ui.log.state import LogPart

Part = LogPart | MemberFilter


def part_of(odd: Oddity, *, today: date) -> Part | None:
    """Return what of another page tells of it; None for what is about one member."""
    if odd.member_id is not None:
        return None
    first = today - timedelta(days=ODD_DAYS - 1)
    match odd.kind:
        case OddityKind.REFUNDS:
            return LogPart(LogGroup.REFUNDS, first, today, staff_id=odd.staff_id)
        case OddityKind.SILENT if odd.tier is not None:
            return MemberFilter(tiers=(odd.tier.key,), away_days=odd.days)
        case _:
            return LogPart(LogGroup.POINTS, first, today)
