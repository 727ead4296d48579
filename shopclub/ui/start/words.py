"""What the ways on are called, what each does, and how an account of a salvage reads."""

from collections.abc import Iterator
from datetime import datetime

from shopclub.backup.accounts import MADE_ANEW, Account, People
from shopclub.shop import Difference
from shopclub.ui.backup.rows import last_sale_word, moment_word
from shopclub.ui.start.state import StartState
from shopclub.ui.start.ways import Way
from shopclub.ui.translation import translate

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
        case Way.NEW_SHOP:
            return translate("Start", "Only if there shall be no old one: it begins empty.")


def busy_word(way: Way) -> str:
    """Say what is being done."""
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
    if people.from_backup:
        yield translate("Start", "{n} who work here were read from the newest backup").format(
            n=f"{len(people.from_backup):,}"
        )
    if people.nameless:
        yield translate(
            "Start",
            "{n} who work here are known by number only; the owner takes them back",
        ).format(n=f"{len(people.nameless):,}")


def difference_word(one: Difference) -> str:
    """Say what does not agree, with its name and both figures."""
    if one.what == "balance":
        return translate(
            "Start", "Points of member {whose}: {kept} before, the ledger bears {proved}"
        ).format(whose=one.whose, kept=f"{one.kept:,}", proved=f"{one.proved:,}")
    if one.what == MADE_ANEW:
        return translate(
            "Start", "Membership {whose} was made anew: when it began may be wrong"
        ).format(whose=one.whose)
    if one.what == "audit line":
        return translate("Start", "Line {n} of the log is missing or was changed").format(
            n=one.whose
        )
    if one.what.startswith("sale "):
        return translate("Start", "Sale {whose} is not as the log says").format(whose=one.whose)
    if one.what == "page":
        return translate("Start", "A page of the file is damaged")
    return translate("Start", "{whose} does not agree ({what})").format(
        whose=one.whose, what=one.what
    )


def _backup_note(state: StartState, *, now: datetime | None) -> str:
    entry = state.backup
    if entry is None or entry.contents is None or now is None or now.tzinfo is None:
        return ""
    found, today, zone = entry.contents, now.date(), now.tzinfo
    return translate(
        "Start", "Of {made}: {members} members, {sales} sales, the last one {last}."
    ).format(
        made=moment_word(entry.name.at, today=today, zone=zone),
        members=f"{found.members:,}",
        sales=f"{found.sales:,}",
        last=last_sale_word(found, today=today, zone=zone),
    )
