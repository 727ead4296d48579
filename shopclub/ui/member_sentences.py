"""What a refusal says that comes from members: joining, changing, cards and standing."""

from shopclub.birthdays.family import TooManyDays
from shopclub.birthdays.lunar import FIRST_YEAR, LAST_YEAR, LunarYearUnknown
from shopclub.counter.erasing import EraseChanged, EraseWordMissing
from shopclub.counter.merging import MergeChanged
from shopclub.insights.letters import NoAddresses, NoLetter
from shopclub.kernel.errors import ShopClubError
from shopclub.kernel.text import TextFault
from shopclub.members.cards import CardReplaced, CodeOfOurs, CodeTaken
from shopclub.members.consent import ConsentNeeded, Purpose
from shopclub.members.listing import TooManyViews
from shopclub.members.merging import MergeWithSelf
from shopclub.members.particulars import (
    Detail,
    DetailRefused,
    IntroducerFault,
    IntroducerRefused,
    TooManyTags,
)
from shopclub.members.people import (
    GuardianNeeded,
    MemberErased,
    MemberFrozen,
    MemberLeft,
    MemberMerged,
    MemberUnknown,
    PhoneTaken,
)
from shopclub.ui.members.list_filter_form import EndsCrossed
from shopclub.ui.translation import translate


def of_members(error: ShopClubError) -> str:
    """Return what to say of a refusal that comes from members, or nothing if it does not."""
    return _of_people(error) or _of_cards(error) or _of_particulars(error) or _of_merging(error)


def _of_people(error: ShopClubError) -> str:
    match error:
        case PhoneTaken():
            return translate("Sentences", "Already a member: {name} - open?").format(
                name=error.name
            )
        case MemberErased():
            return translate(
                "Sentences", "The member has changed: this person was erased. Choose again."
            )
        case MemberUnknown():
            return translate("Sentences", "There is no such member.")
        case MemberMerged():
            return translate(
                "Sentences", "This membership was merged into that of {name}: use their card."
            ).format(name=error.name)
        case MemberLeft():
            return translate("Sentences", "This member has left the club.")
        case MemberFrozen(reason):
            return translate("Sentences", "This membership is frozen: {reason}").format(
                reason=reason
            )
        case GuardianNeeded(_, limit):
            return translate(
                "Sentences",
                "Under {limit} years a guardian must consent: enter who. Without, neither birthday"
                " nor phone may be kept.",
            ).format(limit=limit)
        case ConsentNeeded(Purpose.MEMBERSHIP):
            return translate(
                "Sentences",
                "The membership notice must be accepted: without it we may not keep the number.",
            )
        case ConsentNeeded():
            return translate("Sentences", "This needs the member's consent.")
        case LunarYearUnknown():
            return translate(
                "Sentences", "The lunar calendar is known from {first} to {last} only."
            ).format(first=FIRST_YEAR, last=LAST_YEAR)
    return ""


def _of_cards(error: ShopClubError) -> str:
    match error:
        case CardReplaced():
            return translate("Sentences", "This card was replaced and is not valid any more.")
        case CodeTaken():
            return translate("Sentences", "This code belongs to a member already.")
        case CodeOfOurs():
            return translate("Sentences", "This looks like a card of this shop: it issues its own.")
    return ""


def _of_particulars(error: ShopClubError) -> str:
    match error:
        case DetailRefused(detail, TextFault.MISSING):
            return _missing(detail)
        case DetailRefused(_, TextFault.TOO_LONG, limit):
            return translate("Sentences", "At most {limit} characters.").format(limit=limit)
        case DetailRefused():
            return translate("Sentences", "This contains a character that cannot be stored.")
        case TooManyTags(limit):
            return translate("Sentences", "At most {limit} tags.").format(limit=limit)
        case NoLetter():
            return translate(
                "Sentences", "No letter: no birthday was told, or they did not agree to reminders."
            )
        case NoAddresses():
            return translate("Sentences", "Nobody in this list has told an address.")
        case TooManyDays(limit):
            return translate("Sentences", "At most {limit} days beside the birthday.").format(
                limit=limit
            )
        case IntroducerRefused(IntroducerFault.SELF):
            return translate("Sentences", "Nobody brings themselves: choose another member.")
        case TooManyViews(limit):
            return translate(
                "Sentences", "There are {limit} views already: forget one first."
            ).format(limit=limit)
        case EndsCrossed():
            return translate("Sentences", "This ends before it begins.")
        case IntroducerRefused():
            return translate("Sentences", "Whoever brought this member is no member: choose one.")
    return ""


def _of_merging(error: ShopClubError) -> str:
    match error:
        case MergeWithSelf():
            return translate("Sentences", "This is the same membership: choose another one.")
        case MergeChanged() | EraseChanged():
            return translate(
                "Sentences", "Something has changed meanwhile: look again, then confirm."
            )
        case EraseWordMissing(word):
            return translate("Backups", "Type {word} to go on.").format(word=word)
    return ""


def _missing(detail: Detail) -> str:
    match detail:
        case Detail.REASON:
            return translate("Sentences", "A reason is needed.")
        case Detail.CODE:
            return translate("Sentences", "A code is needed.")
        case _:
            return translate("Sentences", "This cannot be empty.")
