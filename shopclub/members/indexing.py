"""The search keys of one member, kept in step with name, phone, codes and standing."""

from shopclub.members import statements
from shopclub.members.people import Member, MemberState
from shopclub.members.search_keys import Findable, keys_of
from shopclub.storage.database import rows, run_many


def codes_of(member_id: int) -> tuple[str, ...]:
    """Return the valid card and further codes of a member."""
    return tuple(number for number, _ in rows(statements.CODES_OF, member_id))


def index_again(member: Member, *, country: str) -> None:
    """Bring the search keys of a member up to date; whoever left has none."""
    right: frozenset[str] = frozenset()
    if member.state is not MemberState.LEFT:
        found_by = Findable(member.name, member.phone, codes_of(member.member_id))
        right = keys_of(found_by, country=country)
    kept = {key for (key,) in rows(statements.KEYS_OF, member.member_id)}
    run_many(statements.DROP_KEY, [(key, member.member_id) for key in sorted(kept - right)])
    run_many(statements.ADD_KEY, [(key, member.member_id) for key in sorted(right - kept)])
