"""`shopclub restore`: a backup put back without a screen, by the owner."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shopclub.backup.backups import Backups
    from shopclub.backup.owners import Tries
    from shopclub.backup.restoring import Prepared
    from shopclub.config import BackupPlaces
    from shopclub.staff.roles import Actor

Ask = Callable[[str], str]


def restore(
    backups: "Backups", candidate: Path, *, places: "BackupPlaces", ask: Ask, ask_word: Ask
) -> None:
    """Put a backup back and say so; raises what preparing, signing in and putting back raise."""
    from shopclub.backup.owners import Tries, note_wrong_tries
    from shopclub.backup.swapping import settle
    from shopclub.staff.roles import Actor, Role
    from shopclub.storage.database import writing

    settle(backups.path)
    _open_backup(backups, candidate, ask=ask)
    asked = Actor(0, "", Role.OWNER)  # the PIN is asked of the file that is there, below
    tries = Tries(backups.path, clock=backups.clock)
    prepared = backups.prepare(candidate, places=places, by=asked)
    try:
        owner = _owner_of(backups, prepared, tries=tries, ask=ask)
        found = prepared.contents
        print(f"{prepared.name}: {found.shop}, {found.members} members, {found.sales} sales.")
        if prepared.sales_lost:
            print(f"{prepared.sales_lost} sales of {backups.path.name} are not in it.")
        if prepared.differs:
            print("A figure in it does not follow from its ledger.")
        restored = backups.put_back(prepared, word=ask_word("Type RESTORE: "), by=owner)
    except BaseException:
        backups.forget(prepared)
        raise
    with restored.shop as shop, writing():
        note_wrong_tries(tries, moment=shop.clock.moment())
    tries.begin_anew()
    kept = "" if restored.aside is None else f" The file of before is kept as {restored.aside}."
    print(f"{backups.path}: restored.{kept}")
    for journal in restored.journals:
        print(f"{journal}: the journal of the file that was gone. Nothing but that file takes it.")


def _open_backup(backups: "Backups", candidate: Path, *, ask: Ask) -> None:
    """Ask for what opens a backup that nobody here has the key of."""
    from shopclub.encryption.asking import PROMPT
    from shopclub.encryption.problems import KeyNeeded
    from shopclub.kernel.errors import EnvironmentProblem

    try:
        backups.keys.of(candidate)
    except KeyNeeded:
        backups.keys.unlock_backup(candidate, ask(f"{candidate.name}: {PROMPT}"))
    except EnvironmentProblem:
        return  # told when it is looked at


def _owner_of(backups: "Backups", prepared: "Prepared", *, tries: "Tries", ask: Ask) -> "Actor":
    """Sign the owner in at the shop file, or at the backup where that can no longer be opened.

    There the wrong tries are counted beside the shop file, as on the page of the start.
    """
    from shopclub.kernel.errors import EnvironmentProblem
    from shopclub.shop import open_shop
    from shopclub.staff.at_terminal import owner_at_terminal

    try:
        shop = open_shop(backups.path, clock=backups.clock, key=backups.key)
    except EnvironmentProblem:
        return _owner_in_backup(backups, prepared, tries=tries, ask=ask)
    with shop:
        return owner_at_terminal(shop.staff, ask=ask)


def _owner_in_backup(
    backups: "Backups", prepared: "Prepared", *, tries: "Tries", ask: Ask
) -> "Actor":
    from shopclub.backup.owners import owners_in
    from shopclub.backup.problems import BackupFault, BackupRefused
    from shopclub.kernel.terminal import wait_out
    from shopclub.staff.at_terminal import PROMPT

    owners = owners_in(prepared.draft, key=backups.key)
    if not owners:
        raise BackupRefused(BackupFault.DAMAGED, prepared.name)
    wait_out(lambda: tries.left(owners[0]))
    return tries.prove(owners[0], entry=ask(PROMPT), by_code=False)
