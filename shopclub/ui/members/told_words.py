"""What a member told of themselves in words: a gender, and what a field held before."""

from shopclub.members.enrolling import birthday_of_text
from shopclub.members.particulars import Gender
from shopclub.ui.members.family_words import given_day_word
from shopclub.ui.translation import translate


def held_word(field: str, held: str) -> str:
    """Return what a field held before: what people typed as it is, keys of the code in words."""
    if field == "gender" and held in set(Gender):
        return gender_word(Gender(held))
    if field == "birthday":
        birthday = birthday_of_text(held)
        return held if birthday is None else given_day_word(birthday)
    return held


def gender_word(gender: Gender) -> str:
    """Return a gender."""
    match gender:
        case Gender.FEMALE:
            return translate("Merge", "woman")
        case Gender.MALE:
            return translate("Merge", "man")
        case Gender.OTHER:
            return translate("Merge", "other")
