"""What the screen says of a day that comes: when it is, by which calendar, of whom."""

from datetime import date

from shopclub.birthdays.ahead import Coming
from shopclub.birthdays.greetings import Way
from shopclub.members.birthday import Birthday, Calendar
from shopclub.ui.calendar_words import day_words, month_words
from shopclub.ui.translation import translate
from shopclub.ui.words import day_word


def coming_note(row: Coming, *, today: date) -> str:
    """Return when a day is, of whom in the family, by which calendar and how old one turns."""
    parts = [when_word(row.days, day=row.occasion.day, today=today)]
    if row.family is not None:
        parts.insert(0, row.family.name)
    if row.birthday.calendar is Calendar.LUNAR:
        parts.append(lunar_word(row.birthday))
    if row.turns is not None:
        parts.append(translate("Birthdays", "turns {age}").format(age=row.turns))
    if row.has_voucher:
        parts.append(translate("Birthdays", "voucher issued"))
    said, *rest = parts
    for part in rest:
        said = translate("Birthdays", "{first}, {then}").format(first=said, then=part)
    return said


def coming_brief(row: Coming) -> str:
    """Return the same in a few words, for a narrow row: of whom, when, and how old or lunar."""
    if row.days == 0:
        said = translate("Birthdays", "today")
    elif row.days == 1:
        said = translate("Birthdays", "tomorrow")
    else:
        said = translate("Birthdays", "in {n} days").format(n=row.days)
    if row.turns is not None:
        said = translate("Birthdays", "{age} {when}").format(age=row.turns, when=said)
    elif row.birthday.calendar is Calendar.LUNAR:
        said = translate("Birthdays", "{when}, lunar").format(when=said)
    if row.family is None:
        return said
    return translate("Birthdays", "{first}, {then}").format(first=row.family.name, then=said)


def when_word(days: int, *, day: date, today: date) -> str:
    """Return in how many days a day is, and its date unless it is today."""
    if days == 0:
        return translate("Birthdays", "today")
    date_word = day_word(day, today=today)
    if days == 1:
        return translate("Birthdays", "tomorrow, {date}").format(date=date_word)
    return translate("Birthdays", "in {n} days, {date}").format(n=days, date=date_word)


def lunar_word(birthday: Birthday) -> str:
    """Return a lunar day by name."""
    month = month_words(Calendar.LUNAR)[birthday.month - 1]
    day = day_words(Calendar.LUNAR)[birthday.day - 1]
    if birthday.leap_month:
        return translate("Birthdays", "lunar leap {month}, {day}").format(month=month, day=day)
    return translate("Birthdays", "lunar {month}, {day}").format(month=month, day=day)


def way_word(how: Way) -> str:
    """Return how someone was greeted, as a menu offers it."""
    match how:
        case Way.SAID:
            return translate("Birthdays", "&Said it")
        case Way.CALLED:
            return translate("Birthdays", "&Called")
        case Way.WROTE:
            return translate("Birthdays", "&Wrote")


def greeted_word(how: Way) -> str:
    """Return that someone was greeted, and how."""
    match how:
        case Way.SAID:
            return translate("Birthdays", "Greeted")
        case Way.CALLED:
            return translate("Birthdays", "Called")
        case Way.WROTE:
            return translate("Birthdays", "Written to")


def people_word(count: int) -> str:
    """Return the unit after a count of people."""
    if count == 1:
        return translate("Birthdays", "member")
    return translate("Birthdays", "members")


def left_out_word(count: int) -> str:
    """Return how many are not listed because they did not agree, or nothing."""
    if count == 0:
        return ""
    if count == 1:
        return translate("Birthdays", "1 more has not agreed to reminders and is not listed.")
    return translate(
        "Birthdays", "{n} more have not agreed to reminders and are not listed."
    ).format(n=f"{count:,}")
