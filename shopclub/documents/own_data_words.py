"""The words of the paper of one member's data: what the code's keys are called."""

from collections.abc import Callable

from shopclub.counter.own_data import OwnData, Topic
from shopclub.kernel.phrases import Phrases


def note_word(data: OwnData, phrases: Phrases) -> str:
    """Say which memberships the data is of."""
    return phrases.translate("OwnData", "membership {numbers}").format(
        numbers=", ".join(map(str, data.memberships))
    )


def topic_word(topic: Topic, phrases: Phrases) -> str:
    """Return what a part is called."""
    words = {
        Topic.PERSON: phrases.translate("OwnData", "What you told us"),
        Topic.CONSENTS: phrases.translate("OwnData", "What you agreed to, and the text you saw"),
        Topic.FAMILY: phrases.translate("OwnData", "Days of your family"),
        Topic.GREETINGS: phrases.translate("OwnData", "Birthday greetings"),
        Topic.SALES: phrases.translate("OwnData", "Purchases"),
        Topic.REFUNDS: phrases.translate("OwnData", "Refunds"),
        Topic.POINTS: phrases.translate("OwnData", "Points"),
        Topic.LOTS: phrases.translate("OwnData", "Points you can use"),
        Topic.TIERS: phrases.translate("OwnData", "Moves of tier"),
        Topic.VOUCHERS: phrases.translate("OwnData", "Vouchers"),
        Topic.GIFTS: phrases.translate("OwnData", "Gifts"),
        Topic.NOTES: phrases.translate("OwnData", "What we noted about you"),
        Topic.CHANGES: phrases.translate("OwnData", "Changes of what you told us"),
        Topic.LOG: phrases.translate("OwnData", "What our log says of you"),
    }
    return words[topic]


def column_word(key: str, phrases: Phrases) -> str:
    """Return the head of a column."""
    words = {
        "action": phrases.translate("OwnData", "Action"),
        "answer": phrases.translate("OwnData", "Answer"),
        "at": phrases.translate("OwnData", "When"),
        "before": phrases.translate("OwnData", "Before"),
        "birthday": phrases.translate("OwnData", "Birthday"),
        "by": phrases.translate("OwnData", "By"),
        "code": phrases.translate("OwnData", "Code"),
        "counted": phrases.translate("OwnData", "Counted"),
        "day": phrases.translate("OwnData", "Day"),
        "detail": phrases.translate("OwnData", "Detail"),
        "field": phrases.translate("OwnData", "Field"),
        "from": phrases.translate("OwnData", "From"),
        "gift": phrases.translate("OwnData", "Gift"),
        "how": phrases.translate("OwnData", "How"),
        "hundredths of a percent off": phrases.translate("OwnData", "% off"),
        "kind": phrases.translate("OwnData", "Kind"),
        "left": phrases.translate("OwnData", "Left"),
        "listed": phrases.translate("OwnData", "Listed"),
        "money off": phrases.translate("OwnData", "Off"),
        "name": phrases.translate("OwnData", "Name"),
        "of receipt": phrases.translate("OwnData", "Of receipt"),
        "paid": phrases.translate("OwnData", "Paid"),
        "paid back": phrases.translate("OwnData", "Paid back"),
        "points": phrases.translate("OwnData", "Points"),
        "points counted": phrases.translate("OwnData", "Points counted"),
        "points earned": phrases.translate("OwnData", "Earned"),
        "points returned": phrases.translate("OwnData", "Points returned"),
        "points taken": phrases.translate("OwnData", "Points taken"),
        "points used": phrases.translate("OwnData", "Points used"),
        "purpose": phrases.translate("OwnData", "Purpose"),
        "reason": phrases.translate("OwnData", "Reason"),
        "receipt": phrases.translate("OwnData", "Receipt"),
        "state": phrases.translate("OwnData", "State"),
        "text shown": phrases.translate("OwnData", "Text you saw"),
        "to": phrases.translate("OwnData", "To"),
        "until": phrases.translate("OwnData", "Until"),
        "written": phrases.translate("OwnData", "Note"),
        "value": phrases.translate("OwnData", "What we keep"),
    }
    return words[key]


def value_word(key: str, value: str, phrases: Phrases) -> str:
    """Return a value as people read it: a word of the code in their language, else as it is."""
    words = _WORDS.get(key)
    if words is not None:
        return words(phrases).get(value, value)
    return value


def _purposes(phrases: Phrases) -> dict[str, str]:
    return {
        "membership": phrases.translate("OwnData", "membership"),
        "offers": phrases.translate("OwnData", "offers"),
        "reminders": phrases.translate("OwnData", "reminders"),
        "calls": phrases.translate("OwnData", "calls"),
    }


def _answers(phrases: Phrases) -> dict[str, str]:
    return {
        "yes": phrases.translate("OwnData", "yes"),
        "no": phrases.translate("OwnData", "no"),
    }


def _kinds(phrases: Phrases) -> dict[str, str]:
    return {
        "earn": phrases.translate("OwnData", "earned"),
        "bonus": phrases.translate("OwnData", "given"),
        "redeem": phrases.translate("OwnData", "used"),
        "expire": phrases.translate("OwnData", "lapsed"),
        "reverse": phrases.translate("OwnData", "taken back"),
        "restore": phrases.translate("OwnData", "given back"),
        "adjust": phrases.translate("OwnData", "by hand"),
        "opening": phrases.translate("OwnData", "brought along"),
        "transfer": phrases.translate("OwnData", "moved by a merge"),
    }


def _states(phrases: Phrases) -> dict[str, str]:
    return {
        "issued": phrases.translate("OwnData", "unused"),
        "used": phrases.translate("OwnData", "used"),
        "void": phrases.translate("OwnData", "void"),
        "undone": phrases.translate("OwnData", "taken back"),
        "birthday": phrases.translate("OwnData", "for the birthday"),
    }


def _reasons(phrases: Phrases) -> dict[str, str]:
    return {
        "sale": phrases.translate("OwnData", "a purchase"),
        "refund": phrases.translate("OwnData", "a refund"),
        "review": phrases.translate("OwnData", "a review"),
        "merge": phrases.translate("OwnData", "a merge"),
        "import": phrases.translate("OwnData", "an import"),
        "lock": phrases.translate("OwnData", "locked"),
        "unlock": phrases.translate("OwnData", "unlocked"),
    }


def _ways(phrases: Phrases) -> dict[str, str]:
    return {
        "said": phrases.translate("OwnData", "said"),
        "called": phrases.translate("OwnData", "called"),
        "wrote": phrases.translate("OwnData", "wrote"),
    }


def _genders(phrases: Phrases) -> dict[str, str]:
    return {
        "female": phrases.translate("OwnData", "female"),
        "male": phrases.translate("OwnData", "male"),
        "other": phrases.translate("OwnData", "other"),
    }


def _standings(phrases: Phrases) -> dict[str, str]:
    return {
        "active": phrases.translate("OwnData", "member"),
        "frozen": phrases.translate("OwnData", "frozen"),
        "left": phrases.translate("OwnData", "left the club"),
    }


def _fields(phrases: Phrases) -> dict[str, str]:
    return {
        "name": phrases.translate("OwnData", "Name"),
        "phone": phrases.translate("OwnData", "Phone"),
        "phone moved": phrases.translate("OwnData", "Number went to somebody else"),
        "phone shown": phrases.translate("OwnData", "Phone number shown"),
        "birthday": phrases.translate("OwnData", "Birthday"),
        "guardian": phrases.translate("OwnData", "Guardian"),
        "gender": phrases.translate("OwnData", "Gender"),
        "address": phrases.translate("OwnData", "Address"),
        "preferences": phrases.translate("OwnData", "Preferences"),
        "allergies": phrases.translate("OwnData", "Allergies"),
        "note": phrases.translate("OwnData", "Note"),
        "tags": phrases.translate("OwnData", "Tags"),
        "introduced by": phrases.translate("OwnData", "Introduced by membership"),
        "cards and codes": phrases.translate("OwnData", "Cards and codes"),
        "joined": phrases.translate("OwnData", "Joined"),
        "standing": phrases.translate("OwnData", "Standing"),
        "frozen because": phrases.translate("OwnData", "Frozen because"),
    }


_WORDS: dict[str, Callable[[Phrases], dict[str, str]]] = {
    "purpose": _purposes,
    "answer": _answers,
    "kind": _kinds,
    "state": _states,
    "reason": _reasons,
    "how": _ways,
    "field": _fields,
    "gender": _genders,
    "standing": _standings,
}
