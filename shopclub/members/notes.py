"""Notes about a member: plain text with its day and who wrote it, for whoever serves them next."""

from dataclasses import dataclass
from datetime import date, datetime

from shopclub.kernel.clock import Moment, ShopClock
from shopclub.members.members import Members
from shopclub.members.merged import survivor_of
from shopclub.members.particulars import Detail, require_detail
from shopclub.members.standing import require_living
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.storage.columns import instant, micros
from shopclub.storage.database import one, rows, run, writing


@dataclass(frozen=True, slots=True)
class Note:
    """A note: what somebody of the shop wrote down of a member, and on which shop day."""

    note_id: int
    member_id: int
    at: datetime
    day: date
    staff_id: int
    text: str


class Notes:
    """Writing notes and taking them away; the log says that, and never what they say."""

    def __init__(self, *, clock: ShopClock, members: Members) -> None:
        self._clock = clock
        self._members = members

    def of(self, member_id: int) -> tuple[Note, ...]:
        """Return the notes about a member, the oldest first."""
        found = rows(_NOTES_OF, survivor_of(member_id))
        return tuple(
            Note(note_id, whose, instant(at), date.fromisoformat(day), staff_id, text)
            for note_id, whose, at, day, staff_id, text in found
        )

    def add(self, member_id: int, text: str, *, by: Actor) -> None:
        """Write a note about a member, of one line; breaks between lines become spaces.

        Raises DetailRefused, MemberLeft, MemberMerged, MemberErased.
        """
        with writing():
            by.require(Permission.ENROL)
            moment = self._clock.moment()
            require_living(self._members.member(member_id))
            said = require_detail(text, detail=Detail.NOTE)
            at, day = micros(moment.at), moment.day.isoformat()
            run(_ADD_NOTE, member_id, at, day, by.staff_id, said)
            _log("add note", member_id, moment=moment, by=by)

    def drop(self, member_id: int, note_id: int, *, by: Actor) -> None:
        """Take a note away, as one that is wrong; one that is gone already changes nothing."""
        with writing():
            by.require(Permission.ENROL)
            whose = survivor_of(member_id)
            if one(_NOTE, note_id, whose) is not None:
                run(_DROP_NOTE, note_id, whose)
                _log("drop note", whose, moment=self._clock.moment(), by=by)


def move_notes(gone_id: int, *, into_id: int) -> None:
    """Let the notes about a membership be about the one that it goes into."""
    run("UPDATE member_note SET member_id = ? WHERE member_id = ?", into_id, gone_id)


def _log(action: str, member_id: int, *, moment: Moment, by: Actor) -> None:
    audit.record(action, moment=moment, staff_id=by.staff_id, subject=f"member:{member_id}")


_NOTES_OF = """
SELECT id, member_id, at, day, staff_id, text FROM member_note WHERE member_id = ?
ORDER BY day, at, id
"""
_NOTE = "SELECT 1 FROM member_note WHERE id = ? AND member_id = ?"
_ADD_NOTE = """
INSERT INTO member_note (member_id, at, day, staff_id, text) VALUES (?, ?, ?, ?, ?)
"""
_DROP_NOTE = "DELETE FROM member_note WHERE id = ? AND member_id = ?"
