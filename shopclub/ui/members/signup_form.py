"""What is entered at signup, and what is refused before the shop is asked."""

from dataclasses import dataclass
from datetime import date

from shopclub.kernel.errors import ShopClubError
from shopclub.members.birthday import Calendar
from shopclub.members.particulars import Gender


@dataclass(eq=False)
class DayMissing(ShopClubError):
    """A day is to be kept, and its month or its day was not chosen."""


@dataclass(eq=False)
class BirthdayIncomplete(ShopClubError):
    """A birthday needs its month and its day."""


@dataclass(eq=False)
class YearUnreadable(ShopClubError):
    """A year of birth is written with four digits."""


@dataclass(eq=False)
class DateAmbiguous(ShopClubError):
    """A whole date was typed in which day and month cannot be told apart."""


@dataclass(eq=False)
class DateToConfirm(ShopClubError):
    """A whole date was typed: it is shown as it was read, and saved when saved again."""

    day: date


@dataclass(eq=False)
class TextCut(ShopClubError):
    """More was pasted than a field takes: the first `limit` characters were kept."""

    limit: int


@dataclass(eq=False)
class PhoneToConfirm(ShopClubError):
    """A number from abroad, or one read out of more text: kept when it is saved again."""

    shown: str
    foreign: bool


@dataclass(frozen=True, slots=True)
class CardAtOnce:
    """What happens with the card as soon as there is one."""

    prints: bool = False
    shows: bool = False


NOTHING_AT_ONCE = CardAtOnce()


@dataclass(frozen=True, slots=True)
class SignupForm:
    """What was entered; month and day are None until chosen, `offers` are reminders too."""

    phone: str = ""
    name: str = ""
    calendar: Calendar = Calendar.SOLAR
    month: int | None = None
    day: int | None = None
    leap_month: bool = False
    year: str = ""
    guardian: str = ""
    introducer: str = ""
    notice: bool = True
    offers: bool = False
    calls: bool = False
    gender: Gender | None = None
    address: str = ""
    preferences: str = ""
    allergies: str = ""
    note: str = ""
    tags: str = ""
    at_once: CardAtOnce = NOTHING_AT_ONCE


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """A number as it would be kept, how people read it, and what has to be confirmed of it."""

    phone: str
    shown: str
    foreign: bool = False
    stripped: bool = False

    @property
    def doubtful(self) -> bool:
        """Whether it is kept only when it is saved again."""
        return self.foreign or self.stripped
