"""A shop file in doubt: while figures do not agree, only the owner takes money, until accepted."""

from dataclasses import dataclass

from shopclub.kernel.clock import Moment
from shopclub.kernel.errors import ShopClubError
from shopclub.staff import audit
from shopclub.staff.roles import Actor, Permission
from shopclub.staff.statements import SUBJECTS_OF_ACTION
from shopclub.storage.database import rows, writing
from shopclub.storage.doubts import Doubt, doubts, note_doubts

ACCEPTED = "accept damage"


@dataclass(eq=False)
class ShopInDoubt(ShopClubError):
    """What was found in the shop file lets only the owner take money."""

    what: str
    whose: str
    count: int


def require_trusted(*, by: Actor, approved_by: Actor | None = None) -> None:
    """Raise ShopInDoubt where the file is in doubt and no owner acts or approved it in place."""
    found = doubts()
    if not found or by.may(Permission.EXCEED_LIMITS):
        return
    if approved_by is None or not approved_by.may(Permission.EXCEED_LIMITS):
        raise ShopInDoubt(found[0][0], found[0][1], len(found))


def accept(*, moment: Moment, by: Actor) -> None:
    """Go on with the file as it is; each doubt becomes a line of the log."""
    with writing():
        by.require(Permission.EXCEED_LIMITS)
        for what, whose, proved, kept in doubts():
            audit.record(
                ACCEPTED,
                moment=moment,
                staff_id=by.staff_id,
                subject=_subject(what, whose),
                proved=proved,
                kept=kept,
            )
    note_doubts(())


def note_mended(count: int, *, moment: Moment, by: Actor) -> None:
    """Write into the log that kept figures were made anew, inside the transaction that did it."""
    audit.record(
        "make anew", moment=moment, staff_id=by.staff_id, subject="shop", differences=count
    )


def not_accepted(found: tuple[Doubt, ...]) -> tuple[Doubt, ...]:
    """Return what an owner has not gone on with already."""
    if not found:
        return ()
    known = {subject for (subject,) in rows(SUBJECTS_OF_ACTION, ACCEPTED)}
    return tuple(one for one in found if _subject(one[0], one[1]) not in known)


def _subject(what: str, whose: str) -> str:
    return f"{what}:{whose}"
