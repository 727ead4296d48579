"""Erasing the person behind a membership: what members keep of one; the caller's transaction."""

from datetime import date, datetime
from enum import StrEnum

from shopclub.kernel.clock import Moment
from shopclub.members import statements
from shopclub.members.cards import next_running
from shopclub.members.erase_list import CARD_AT
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run


class WhyErased(StrEnum):
    """Why a person was erased: they asked, they were silent for years, or a backup came back."""

    ASKED = "asked"
    SILENT = "silent"
    AGAIN = "again"


def erase_person(
    member_id: int,
    *,
    shop: int,
    at: datetime,
    moment: Moment,
    staff_id: int | None,
    why: WhyErased,
) -> None:
    """Take all that is kept of who a member is, and who brought whom; the membership has left.

    `at` is when they were erased first. The history of changes goes, and the reasons with it.
    """
    (card_at,) = one(CARD_AT, member_id) or (None,)
    run(
        _ADD_ERASED,
        member_id,
        micros(moment.at) if card_at is None else card_at,
        micros(at),
        moment.day.isoformat(),
        staff_id,
        why.value,
        next_running(shop=shop) - 1,
    )
    for statement in _FORGET:
        run(statement, member_id)


def is_erased(member_id: int) -> bool:
    """Tell whether the person behind a membership was erased."""
    return one(statements.ERASED, member_id) is not None


def last_erased_on() -> date | None:
    """Return the shop day on which somebody was erased last, None where nobody was."""
    (day,) = one("SELECT max(day) FROM member_erased") or (None,)
    return None if day is None else date.fromisoformat(day)


_ADD_ERASED = """
INSERT INTO member_erased (member_id, card_at, at, day, staff_id, why, cards)
VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_FORGET = (
    "DELETE FROM search_key WHERE member_id = ?",
    "DELETE FROM member_tag WHERE member_id = ?",
    "DELETE FROM member_edit WHERE member_id = ?",
    "DELETE FROM member_note WHERE member_id = ?",
    "DELETE FROM member_card WHERE member_id = ?",
    "DELETE FROM member_person WHERE member_id = ?",
    "UPDATE member SET state = 'left', introduced_by = NULL WHERE id = ?",
    "UPDATE member SET introduced_by = NULL WHERE introduced_by = ?",
)
