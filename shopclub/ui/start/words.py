"""What the ways on are called, what each does, and how an account of a salvage reads."""

from collections.abc import Iterator
from datetime import datetime

from shopclub.backup.accounts import Account, People
from shopclub.kernel.errors import EnvironmentProblem
from shopclub.storage.place_problems import RiskyPlace
from shopclub.ui.backup.rows import last_sale_word, moment_word
from shopclub.ui.difference_words import difference_word
from shopclub.ui.start.state import Asked, StartState
from shopclub.ui.start.ways import Way
from shopclub.ui.translation import translate
from shopclub.ui.words import members_word, sales_word

MOST = 5
"""How many differences are named; the rest is counted."""


def way_word(way: Way) -> str:
    """Say what a way on is called."""
    match way:
        case Way.BACKUP:
            return translate("Start", "Put the newest backup back")
        case Way.SALVAGE:
            return translate("Start", "Read what can still be read")
        case Way.OTHER_FILE:
            return translate("Start", "Choose another backup ...")
        case Way.AS_IT_IS:
            return translate("Start", "Open it as it is")
        case Way.AGAIN:
            return translate("Start", "Try again")
        case Way.NEW_SHOP:
            return translate("Start", "Set up a new shop")
        case Way.VIEW:
            return translate("Start", "Only look at the shop")
        case Way.HERE:
            return translate("Start", "Keep the shop here all the same")


def way_note(way: Way, state: StartState, *, now: datetime | None) -> str:
    """Say what a way on does, in one line."""
    match way:
        case Way.BACKUP:
            return _backup_note(state, now=now)
        case Way.SALVAGE:
            return translate(
                "Start", "Makes a new shop file of it and says what is missing. Takes a while."
            )
        case Way.OTHER_FILE:
            return translate("Start", "From a USB stick, for example. It is proved first.")
        case Way.AS_IT_IS:
            return translate("Start", "Only the owner takes money until the owner accepts it.")
        case Way.AGAIN:
            return translate("Start", "When the cause is mended.")
        case Way.VIEW:
            return translate("Start", "Members and figures as they are now; nothing can be saved.")
        case Way.HERE:
            return translate("Start", "The owner decides. It is not asked again for this file.")
        case Way.NEW_SHOP:
            return translate("Start", "Only if there shall be no old one: it begins empty.")


def title_word(problem: EnvironmentProblem) -> str:
    """Say in a few words what the page is about."""
    if isinstance(problem, RiskyPlace):
        return translate("StartProblem", "Not a safe place for the shop")
    return translate("StartProblem", "The shop could not be opened")


def asked_word(asked: Asked) -> str:
    """Say what is to be entered, and why."""
    if not asked.people:
        return translate(
            "Start",
            "{name} is encrypted and this computer does not know its key. Enter its passphrase, or"
            " the code of the recovery sheet that was in force when it was made.",
        ).format(name=asked.file.name)
    if asked.by_code:
        return translate(
            "Start",
            "Enter the code of the owner's recovery sheet. It stays good: at the sign-in it lets"
            " you choose a new PIN.",
        )
    if asked.way is Way.HERE:
        return translate("Start", "Only the owner can decide this.")
    return translate(
        "Start", "Only the owner can do this. Enter the PIN that was in force in that file."
    )


def busy_word(way: Way, *, looking: bool = False) -> str:
    """Say what is being done."""
    if looking:
        return translate("Start", "Looking at the file ...")
    if way is Way.SALVAGE:
        return translate("Start", "Reading what can be read ...")
    return translate("Start", "Proving the backup and putting it back ...")


def account_rows(account: Account) -> Iterator[tuple[str, str, str]]:
    """Yield each kind of row by its name, how many were read and how many are lost."""
    names = {
        "member": translate("Start", "Members"),
        "sale": translate("Start", "Sales"),
        "sale_payment": translate("Start", "Payments"),
        "sale_refund": translate("Start", "Refunds"),
        "point_entry": translate("Start", "Entries of points"),
        "audit_line": translate("Start", "Lines of the log"),
    }
    by_name = {table.table: table for table in account.tables}
    for table, name in names.items():
        found = by_name.get(table)
        if found is None:
            continue
        lost = translate("Start", "all") if found.unknown else f"{found.lost:,}"
        yield name, f"{found.read:,}", lost


def account_lines(account: Account) -> Iterator[str]:
    """Yield the differences by name, the first few, and how many more there are."""
    told = [*account.after, *(one for one in account.before if one.what == "balance")]
    yield from map(difference_word, told[:MOST])
    if len(told) > MOST:
        yield translate("Start", "and {n} more").format(n=f"{len(told) - MOST:,}")
    yield from _people_lines(account.people)


def _people_lines(people: People) -> Iterator[str]:
    """Say whence those who work here come where the damaged file has lost them."""
    if len(people.from_backup) == 1:
        yield translate("Start", "1 who works here was read from the newest backup")
    elif people.from_backup:
        yield translate("Start", "{n} who work here were read from the newest backup").format(
            n=f"{len(people.from_backup):,}"
        )
    if len(people.nameless) == 1:
        yield translate(
            "Start", "1 who works here is known by number only; the owner takes them back"
        )
    elif people.nameless:
        yield translate(
            "Start",
            "{n} who work here are known by number only; the owner takes them back",
        ).format(n=f"{len(people.nameless):,}")


def _backup_note(state: StartState, *, now: datetime | None) -> str:
    entry = state.backup
    if entry is None or now is None or now.tzinfo is None:
        return ""
    found, today, zone = entry.contents, now.date(), now.tzinfo
    if found is None:
        return translate(
            "Start", "Of {made}, encrypted: its passphrase or recovery code is asked for."
        ).format(made=moment_word(entry.name.at, today=today, zone=zone))
    return translate("Start", "Of {made}: {members}, {sales}, the last one {last}.").format(
        made=moment_word(entry.name.at, today=today, zone=zone),
        members=members_word(found.members),
        sales=sales_word(found.sales),
        last=last_sale_word(found, today=today, zone=zone),
    )
