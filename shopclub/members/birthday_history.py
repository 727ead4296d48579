"""Since when a member's birthday is the one it is, by the changes that were kept."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from shopclub.kernel.clock import ShopClock
from shopclub.members.enrolling import birthday_text
from shopclub.members.people import Member
from shopclub.members.reading import Edit

FIELD = "birthday"
_YEAR = re.compile(r"\d{4}-")


def birthday_told_on(member: Member, *, edits: Iterable[Edit], clock: ShopClock) -> date:
    """Return the shop day on which a member's date was told, or last changed to from another.

    Adding the year of birth changes no date. `edits` come the newest first.
    """
    now = "" if member.birthday is None else birthday_text(replace(member.birthday, year=None))
    for edit in edits:
        if edit.field == FIELD and _YEAR.sub("", edit.before) != now:
            return clock.day_of(edit.at)
    return member.joined
