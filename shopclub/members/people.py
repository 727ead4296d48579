"""Who a member is: what someone says at signup, and what the shop knows of them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError
from shopclub.members.birthday import Birthday
from shopclub.members.consent import Consenting
from shopclub.members.particulars import NOTHING_TOLD, Particulars


class MemberState(StrEnum):
    """Where a membership stands."""

    ACTIVE = "active"
    FROZEN = "frozen"
    LEFT = "left"


@dataclass(eq=False)
class PhoneTaken(ShopClubError):
    """A member with this telephone number exists already."""

    member_id: int
    name: str


@dataclass(eq=False)
class MemberUnknown(ShopClubError):
    """There is no such member."""


@dataclass(eq=False)
class MemberErased(MemberUnknown):
    """The person behind a membership was erased: nobody knows any more who it was."""


@dataclass(eq=False)
class MemberLeft(ShopClubError):
    """A member has left the club."""


@dataclass(eq=False)
class MemberMerged(MemberLeft):
    """A membership went into another one: `into_id` is who stands for it now."""

    into_id: int
    name: str


@dataclass(eq=False)
class MemberFrozen(ShopClubError):
    """A membership is frozen: nothing is sold to it or redeemed by it until it is not."""

    reason: str


@dataclass(eq=False)
class GuardianNeeded(ShopClubError):
    """Someone younger than `limit` years needs the consent of a guardian."""

    age: int
    limit: int


@dataclass(frozen=True, slots=True)
class NewMember:
    """What someone says of themselves at signup; everything but the name can wait.

    `guardian` is who consented for a child.
    """

    name: str
    phone: str = ""
    birthday: Birthday | None = None
    particulars: Particulars = NOTHING_TOLD
    consents: tuple[Consenting, ...] = ()
    guardian: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A member as the shop knows them; the phone is in E.164, `latin` the name in pinyin."""

    member_id: int
    name: str
    phone: str | None
    card_number: str
    joined: date
    birthday: Birthday | None
    latin: str = ""
    state: MemberState = MemberState.ACTIVE
    frozen_because: str = ""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What someone said, checked and in the form in which it is kept."""

    name: str
    phone: str | None
    birthday: Birthday | None
    particulars: Particulars
    guardian: str
