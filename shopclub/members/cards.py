"""Cards and further codes: issued, replaced when lost, and read by a scanner."""

from dataclasses import dataclass
from enum import StrEnum

from shopclub.kernel.clock import Moment
from shopclub.kernel.codes import CodeKind, card_number, code_kind
from shopclub.kernel.errors import ShopClubError
from shopclub.members import statements
from shopclub.members.merged import why_left
from shopclub.members.particulars import Detail, require_detail
from shopclub.members.people import MemberUnknown
from shopclub.members.search_keys import code_key
from shopclub.storage.columns import micros
from shopclub.storage.database import one, run

_RUNNING = slice(4, 11)


class CardKind(StrEnum):
    """What a code of a member is: the card of this shop, or one from elsewhere that still works."""

    CARD = "card"
    FURTHER = "further"


@dataclass(eq=False)
class CardReplaced(ShopClubError):
    """A card was replaced by another one of its member."""

    member_id: int


@dataclass(eq=False)
class CodeTaken(ShopClubError):
    """Some member has this code already."""

    member_id: int


@dataclass(eq=False)
class CodeOfOurs(ShopClubError):
    """A code from elsewhere cannot look like a card that this shop issues."""


def is_ours(code: str, *, shop: int) -> bool:
    """Tell whether a code is a card as this shop issues them, whoever has it."""
    return code_kind(code) is CodeKind.CARD and code.startswith(f"6{shop:03d}")


def running_of(card: str) -> int:
    """Return the running number of a card of ours."""
    return int(card[_RUNNING])


def next_running(*, shop: int) -> int:
    """Return the running number of the next card; those of the erased are never given again."""
    prefix = f"6{shop:03d}"
    last = one(statements.LAST_CARD, prefix, f"{prefix}~")
    (erased,) = one(statements.CARDS_WHEN_ERASING) or (0,)
    return max(0 if last is None else running_of(last[0]), int(erased)) + 1


def issue(member_id: int, *, shop: int, moment: Moment) -> str:
    """Give a member a card of their own, and return its number."""
    number = card_number(shop=shop, running=next_running(shop=shop))
    run(statements.ADD_CARD, number, member_id, micros(moment.at), CardKind.CARD.value)
    return number


def add_code(member_id: int, code: str, *, shop: int, moment: Moment) -> str:
    """Let a code from elsewhere find a member too, and return the form in which it is kept.

    Raises DetailRefused, CodeOfOurs or CodeTaken.
    """
    kept = code_key(require_detail(code, detail=Detail.CODE))
    if is_ours(kept, shop=shop):
        raise CodeOfOurs
    if (found := one(statements.BY_CODE, kept)) is not None:
        raise CodeTaken(found[0])
    run(statements.ADD_CARD, kept, member_id, micros(moment.at), CardKind.FURTHER.value)
    return kept


def holder(code: str) -> int:
    """Return whose card or code this is; raises CardReplaced, MemberLeft, MemberUnknown."""
    found = one(statements.BY_CODE, code_key(code))
    if found is None:
        raise MemberUnknown
    member_id, _, valid, living = found
    if not living:
        raise why_left(member_id)
    if not valid:
        raise CardReplaced(member_id)
    return int(member_id)


def living_holder(code: str) -> int | None:
    """Return the living member of a valid card or further code, if there is one."""
    found = one(statements.BY_CODE, code)
    if found is None:
        return None
    member_id, _, valid, living = found
    return member_id if valid and living else None
