"""Tags of many members at once; the caller has the transaction."""

from collections.abc import Iterable

from shopclub.kernel.clock import Moment
from shopclub.kernel.text import fold
from shopclub.members import statements
from shopclub.members.particulars import MOST_TAGS, Detail, TooManyTags, require_detail
from shopclub.staff import audit
from shopclub.staff.roles import Actor
from shopclub.storage.columns import micros
from shopclub.storage.database import rows, run, run_many

SEPARATES = ", "


def known_tags() -> tuple[str, ...]:
    """Return every tag that some member has, in order."""
    return tuple(tag for (tag,) in rows("SELECT DISTINCT tag FROM member_tag ORDER BY tag"))


def tag_many(member_ids: Iterable[int], tag: str, *, moment: Moment, by: Actor) -> int:
    """Give members a tag; those who have it, or it in other letters, keep theirs.

    Raises DetailRefused, or TooManyTags when one of them has as many as can be.
    """
    clean = require_detail(tag, detail=Detail.TAG)
    given: list[tuple[int, tuple[str, ...]]] = []
    for member_id in member_ids:
        has = _tags_of(member_id)
        if fold(clean) in {fold(one) for one in has}:
            continue
        if len(has) >= MOST_TAGS:
            raise TooManyTags(MOST_TAGS)
        given.append((member_id, has))
    run_many(statements.ADD_TAG, [(member_id, clean) for member_id, _ in given])
    return _kept(given, "tag members", moment=moment, by=by)


def untag_many(member_ids: Iterable[int], tag: str, *, moment: Moment, by: Actor) -> int:
    """Take a tag from the members who have it."""
    taken = [(id_, has) for id_ in member_ids if tag in (has := _tags_of(id_))]
    for member_id, _ in taken:
        run(statements.DROP_TAG, member_id, tag)
    return _kept(taken, "untag members", moment=moment, by=by)


def _kept(
    changed: list[tuple[int, tuple[str, ...]]], action: str, *, moment: Moment, by: Actor
) -> int:
    """Keep what the field held before with each member, and say in the log how many it were."""
    at = micros(moment.at)
    run_many(
        statements.ADD_EDIT,
        [(id_, at, by.staff_id, "tags", SEPARATES.join(before)) for id_, before in changed],
    )
    if changed:
        audit.record(
            action, moment=moment, staff_id=by.staff_id, subject="members", members=len(changed)
        )
    return len(changed)


def _tags_of(member_id: int) -> tuple[str, ...]:
    return tuple(tag for (tag,) in rows(statements.TAGS_OF, member_id))
