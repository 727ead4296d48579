"""What a member may tell beside name, phone and birthday; all of it can wait (RULES §9)."""

from dataclasses import dataclass, replace
from enum import StrEnum

from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault, TextRefused, clean_line, fold

TAG_LIMIT = 20
MOST_TAGS = 20


class Gender(StrEnum):
    """How someone wants to be addressed."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class Detail(StrEnum):
    """A field of free text beside the name."""

    ADDRESS = "address"
    PREFERENCES = "preferences"
    ALLERGIES = "allergies"
    NOTE = "note"
    TAG = "tag"
    GUARDIAN = "guardian"
    REASON = "reason"
    CODE = "code"
    CONSENT_TEXT = "consent text"


class IntroducerFault(StrEnum):
    """Why someone cannot have introduced a member."""

    UNKNOWN = "unknown"
    SELF = "self"


LIMITS = {
    Detail.ADDRESS: 200,
    Detail.PREFERENCES: 500,
    Detail.ALLERGIES: 500,
    Detail.NOTE: 500,
    Detail.TAG: TAG_LIMIT,
    Detail.GUARDIAN: 60,
    Detail.REASON: 200,
    Detail.CODE: 40,
    Detail.CONSENT_TEXT: 2_000,
}
"""The most characters of each field."""


@dataclass(eq=False)
class DetailRefused(ShopClubError):
    """A text in a field beside the name cannot be kept; `limit` is in characters."""

    detail: Detail
    fault: TextFault
    limit: int


@dataclass(eq=False)
class TooManyTags(ShopClubError):
    """A member has at most `limit` tags."""

    limit: int


@dataclass(eq=False)
class IntroducerRefused(ShopClubError):
    """Whoever is named cannot have introduced this member."""

    fault: IntroducerFault


@dataclass(frozen=True, slots=True)
class Particulars:
    """What a member told beside name, phone and birthday; `introduced_by` is a member's id."""

    gender: Gender | None = None
    address: str = ""
    preferences: str = ""
    allergies: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    introduced_by: int | None = None


NOTHING_TOLD = Particulars()


def accept_particulars(told: Particulars) -> Particulars:
    """Return particulars fit to keep, each tag once; raises DetailRefused or TooManyTags."""
    tags: dict[str, str] = {}
    for tag in told.tags:
        clean = accept_detail(tag, detail=Detail.TAG)
        if clean:
            tags.setdefault(fold(clean), clean)
    if len(tags) > MOST_TAGS:
        raise TooManyTags(MOST_TAGS)
    return replace(
        told,
        address=accept_detail(told.address, detail=Detail.ADDRESS),
        preferences=accept_detail(told.preferences, detail=Detail.PREFERENCES),
        allergies=accept_detail(told.allergies, detail=Detail.ALLERGIES),
        note=accept_detail(told.note, detail=Detail.NOTE),
        tags=tuple(sorted(tags.values())),
    )


def accept_detail(entry: str, *, detail: Detail) -> str:
    """Return a text fit to keep, perhaps empty; raises DetailRefused."""
    try:
        return clean_line(entry, limit=LIMITS[detail])
    except TextRefused as refusal:
        raise DetailRefused(detail, refusal.fault, LIMITS[detail]) from refusal


def require_detail(entry: str, *, detail: Detail) -> str:
    """Return a text fit to keep that says something; raises DetailRefused."""
    clean = accept_detail(entry, detail=detail)
    if not fold(clean):
        raise DetailRefused(detail, TextFault.MISSING, LIMITS[detail])
    return clean
