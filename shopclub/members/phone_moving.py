"""A telephone number that belongs to somebody else now leaves the member who told it once."""

from shopclub.kernel.clock import Moment
from shopclub.members import reading
from shopclub.members.indexing import index_again
from shopclub.members.particulars import Detail, require_detail
from shopclub.members.people import Member
from shopclub.members.phones import masked_phone
from shopclub.members.standing import require_living
from shopclub.storage.database import run

MOVED = "phone moved"
"""The field of the history under which the reason stands."""


def free_phone(member: Member, *, reason: str, country: str, moment: Moment, staff_id: int) -> bool:
    """Take a number from a member for a reason, and tell whether there was one.

    Of the number, which is another person's now, only its masked form is kept. The caller has the
    transaction. Raises DetailRefused, MemberLeft or MemberMerged.
    """
    why = require_detail(reason, detail=Detail.REASON)
    require_living(member)
    if member.phone is None:
        return False
    masked = masked_phone(member.phone, country=country)
    run("UPDATE member_person SET phone = NULL WHERE member_id = ?", member.member_id)
    index_again(reading.read_member(member.member_id), country=country)
    for field, text in (("phone", masked), (MOVED, why)):
        reading.note(member.member_id, field, text, at=moment.at, staff_id=staff_id)
    return True
