"""What is typed at signup that cannot be kept: the field, the sentence, and hands to type it."""

from dataclasses import dataclass, replace

from shopclub.ui.members.signup_dialog import SignupDialog
from shopclub.ui.members.signup_state import Place

NO_NAME = "A name is needed."
NO_SUCH_DAY = "This day does not exist."
NO_PHONE = "This is not a phone number."
GUARDIAN = (
    "Under 14 years a guardian must consent: enter who. Without, neither birthday nor phone may be"
    " kept."
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is typed; the month and day by their place in the lists."""

    phone: str = "13966204418"
    name: str = "李建军"
    lunar: bool = False
    month: int = 8
    day: int = 15
    leap: bool = False
    year: str = "1990"
    notice: bool = True
    introducer: str = ""
    tags: str = "茶"


GOOD = Entry()
UNFIT = "This contains a character that cannot be stored."
NOTICE = "The membership notice must be accepted: without it we may not keep the number."
ABROAD = "A number from abroad: +14155552671. Save again to keep it."
OUT_OF_TEXT = "Read as 139 6620 4418. Save again to keep it."
TOO_LONG = "This is too long for a phone number."
HALF = "Choose the month and the day, or neither."
FUTURE = "This day is in the future."
WHICH_FIRST = "Day or month first? Choose month and day, then enter the year."
READ_AS = "Read as 5 Jan 1990. Save if that is right."
FOUR = "Enter the year with four digits, or leave it empty."
NO_MEMBER = "Whoever brought this member is no member: choose one."
ITSELF = "Nobody brings themselves: choose another member."
MANY_TAGS = ",".join(map(str, range(21)))
BAD = (
    (1, replace(GOOD, name=""), Place.NAME, NO_NAME),
    (1, replace(GOOD, name="   "), Place.NAME, NO_NAME),
    (1, replace(GOOD, name="\u200b"), Place.NAME, NO_NAME),
    (3, replace(GOOD, name="\x01\x1b"), Place.NAME, NO_NAME),
    (4, replace(GOOD, name="A\ufffe"), Place.NAME, UNFIT),
    (5, replace(GOOD, name="\u202e\u2066"), Place.NAME, NO_NAME),
    (12, replace(GOOD, notice=False), Place.CONSENT, NOTICE),
    (13, replace(GOOD, year="2015"), Place.GUARDIAN, GUARDIAN),
    (15, replace(GOOD, phone="abc"), Place.PHONE, NO_PHONE),
    (15, replace(GOOD, phone="tel:139"), Place.PHONE, NO_PHONE),
    (15, replace(GOOD, phone="tel:13966204418"), Place.PHONE, OUT_OF_TEXT),
    (15, replace(GOOD, phone="13966204418 ext. 5"), Place.PHONE, OUT_OF_TEXT),
    (16, replace(GOOD, phone="1380013800"), Place.PHONE, "11 digits expected, 10 found."),
    (16, replace(GOOD, phone="138001380000"), Place.PHONE, "11 digits expected, 12 found."),
    (16, replace(GOOD, phone="00000000000"), Place.PHONE, NO_PHONE),
    (18, replace(GOOD, phone="+1 415 555 2671"), Place.PHONE, ABROAD),
    (19, replace(GOOD, phone="1.38E+10"), Place.PHONE, "Excel has damaged this number (1.38E+10)."),
    (20, replace(GOOD, phone="1" * 300), Place.PHONE, TOO_LONG),
    (21, replace(GOOD, phone=""), Place.PHONE, "A phone number is needed."),
    (22, replace(GOOD, month=2, day=30), Place.BIRTHDAY, NO_SUCH_DAY),
    (22, replace(GOOD, month=2, day=29, year="2025"), Place.BIRTHDAY, NO_SUCH_DAY),
    (22, replace(GOOD, year="2025-02-30"), Place.BIRTHDAY, NO_SUCH_DAY),
    (22, replace(GOOD, year="0000-00-00"), Place.BIRTHDAY, NO_SUCH_DAY),
    (22, replace(GOOD, lunar=True, month=12, day=30, year="2025"), Place.BIRTHDAY, NO_SUCH_DAY),
    (22, replace(GOOD, day=0), Place.BIRTHDAY, HALF),
    (24, replace(GOOD, month=11, day=22, year="2026"), Place.BIRTHDAY, FUTURE),
    (24, replace(GOOD, year="3000"), Place.BIRTHDAY, FUTURE),
    (24, replace(GOOD, year="1899"), Place.BIRTHDAY, "This is more than 120 years ago."),
    (25, replace(GOOD, year="05/06/1990"), Place.BIRTHDAY, WHICH_FIRST),
    (25, replace(GOOD, year="1990-1-5"), Place.BIRTHDAY, READ_AS),
    (25, replace(GOOD, year="19900105"), Place.BIRTHDAY, READ_AS),
    (25, replace(GOOD, year="90"), Place.BIRTHDAY, FOUR),
    (0, replace(GOOD, introducer="nobody"), Place.INTRODUCER, NO_MEMBER),
    (0, replace(GOOD, introducer="139 6620 4418"), Place.INTRODUCER, ITSELF),
    (2, replace(GOOD, tags=MANY_TAGS), Place.TAGS, "At most 20 tags."),
    (2, replace(GOOD, tags="x" * 21), Place.TAGS, "At most 20 characters."),
)
"""Number in TRUST, what is typed, beside which field the sentence stands, and the sentence."""


def fill(dialog: SignupDialog, entry: Entry) -> None:
    """Fill in the form as hands would."""
    front = dialog._front
    front.phone.entry.setText(entry.phone)
    front.name.entry.setText(entry.name)
    front.row._segment.set_index(int(entry.lunar))
    front.row._leap.setChecked(entry.leap)
    front.row._month.setCurrentIndex(entry.month)
    front.row._day.setCurrentIndex(entry.day)
    front.row.year.setText(entry.year)
    front.row.edited.emit()
    front.introducer_entry.setText(entry.introducer)
    front.box.notice.setChecked(entry.notice)
    dialog._more.tags.entry.setText(entry.tags)
