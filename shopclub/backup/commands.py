"""`shopclub backup` and `shopclub restore`: the same as in the office, without a screen."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shopclub.backup.backups import Backups
    from shopclub.config import BackupPlaces
    from shopclub.encryption.shop_keys import ShopKeys

TASKS = frozenset({"backup", "restore", "prove", "salvage", "scan"})
Ask = Callable[[str], str]
WELL, WRONG = 0, 1


def add_tasks(tasks: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add what can be said of backups."""
    backup = tasks.add_parser("backup", help="make a proved copy of a shop, also while it sells")
    backup.add_argument("file", type=Path)
    backup.add_argument("--to", type=Path, help="the folder, instead of this machine's own")
    backup.add_argument("--second", type=Path, help="a second place, such as a USB stick")
    restore = tasks.add_parser("restore", help="put a backup back; without one, list what there is")
    restore.add_argument("file", type=Path)
    restore.add_argument("backup", type=Path, nargs="?")
    salvage = tasks.add_parser("salvage", help="read what can be read of a damaged shop")
    salvage.add_argument("file", type=Path)
    salvage.add_argument("new", type=Path, help="the shop file that is made of it")
    salvage.add_argument(
        "--people", type=Path, help="the backup that knows who works here, instead of the newest"
    )
    salvage.add_argument("--told", action="store_true", help=argparse.SUPPRESS)
    scan = tasks.add_parser("scan", add_help=False)
    scan.add_argument("file", type=Path)
    scan.add_argument("--whole", action="store_true")
    prove = tasks.add_parser("prove", add_help=False)
    prove.add_argument("file", type=Path)


def run_task(given: argparse.Namespace, *, ask: Ask, ask_word: Ask) -> int:
    """Do a task of backups and return the exit code; raises what it refuses."""
    if given.task == "prove":
        return _prove(given.file, ask_key=ask)
    if given.task == "scan":
        return _scan(given.file, ask_key=ask, whole=given.whole)
    if given.task == "salvage":
        return _salvage(given, ask_key=ask)
    from shopclub.backup.backups import Backups
    from shopclub.config import default_config_path, load_config
    from shopclub.encryption.asking import keys_of
    from shopclub.kernel.clock import SystemClock

    backups = Backups(given.file, SystemClock(), keys_of(given.file, ask=ask))
    places = load_config(given.settings or default_config_path()).backups
    if given.task == "backup":
        return _backup(backups, places=_places(given, places))
    if given.backup is None:
        return _list(backups, places=places)
    from shopclub.backup.restore_task import restore

    restore(backups, given.backup, places=places, ask=ask, ask_word=ask_word)
    return WELL


def _prove(file: Path, *, ask_key: Ask) -> int:
    from shopclub.backup.proving import prove_here

    key = ask_key("")
    return prove_here(file, key=bytes.fromhex(key) if key else None)


def _scan(file: Path, *, ask_key: Ask, whole: bool) -> int:
    """Look through a whole shop file and say in JSON what is wrong; for ShopClub itself."""
    import json

    from shopclub.backup.looking import look_here

    key = ask_key("")
    found = look_here(file, key=bytes.fromhex(key) if key else None, whole=whole)
    print(json.dumps(found))
    return WELL


def _salvage(given: argparse.Namespace, *, ask_key: Ask) -> int:
    from shopclub.backup.accounts import account_to_json
    from shopclub.backup.salvaging import salvage
    from shopclub.encryption.asking import keys_of
    from shopclub.encryption.key_file import copy_key_file
    from shopclub.kernel.clock import SystemClock
    from shopclub.storage.problems import disk_faults

    if given.told:
        said = ask_key("")
        key = bytes.fromhex(said) if said else None
        account = salvage(given.file, given.new, clock=SystemClock(), key=key, backup=given.people)
        print(account_to_json(account))
        return WELL
    keys = keys_of(given.file, ask=ask_key)
    account = salvage(
        given.file,
        given.new,
        clock=SystemClock(),
        key=keys.key,
        backup=_backup_of_people(given, keys),
    )
    if keys.key is not None:
        with disk_faults():
            copy_key_file(given.file, given.new)
    for table in account.tables:
        if table.read or table.lost or table.unknown:
            lost = "nothing could be read" if table.unknown else f"{table.lost} could not be read"
            print(f"{table.table}: {table.read} rows read, {lost}")
    for one in account.before:
        print(f"{one.what} of {one.whose}: was {one.kept}, its ledger bears {one.proved}")
    for one in account.after:
        print(f"{one.what} of {one.whose}: to be looked at ({one.proved}, {one.kept})")
    print(f"{given.new}: {account.read} rows of {given.file.name} read, {account.lost} lost.")
    people = account.people
    if people.from_backup or people.nameless:
        print(
            f"Who works here: {len(people.from_backup)} from a backup,"
            f" {len(people.nameless)} by number only, who sign in when the owner takes them back."
        )
    if account.after:
        print("While it is in doubt only the owner takes money.")
    if people.shut_out:
        _let_owner_in(given.new, key=keys.key, ask=ask_key)
    return WRONG if account.after or account.lost else WELL


def _backup_of_people(given: argparse.Namespace, keys: "ShopKeys") -> Path | None:
    """Return the backup that was named, or the newest good one of the damaged file, if any."""
    from shopclub.backup.rescuing import Rescue
    from shopclub.config import default_config_path, load_config
    from shopclub.kernel.clock import SystemClock

    if given.people is not None:
        return Path(given.people)
    places = load_config(given.settings or default_config_path()).backups
    newest = Rescue(given.file, SystemClock(), lambda: places, keys=lambda: keys).newest_good()
    return None if newest is None else newest.path


def _let_owner_in(new: Path, *, key: bytes | None, ask: Ask) -> None:
    """Ask for a PIN for the owner of a salvaged shop until one is good enough."""
    from shopclub.kernel.clock import SystemClock
    from shopclub.shop import open_shop
    from shopclub.staff.pins import PinRefused

    print("No owner's PIN and no recovery sheet could be read: choose a new PIN.")
    with open_shop(new, clock=SystemClock(), key=key, checked=False) as shop:
        while True:
            try:
                shop.staff.begin_again(pin=ask("A new PIN for the owner: "))
            except PinRefused as refused:
                print(f"This PIN is not good enough ({refused.fault}).")
            else:
                return


def _places(given: argparse.Namespace, places: "BackupPlaces") -> "BackupPlaces":
    from shopclub.config import BackupPlaces

    return BackupPlaces(
        folder=places.folder if given.to is None else str(given.to),
        second=places.second if given.second is None else str(given.second),
    )


def _backup(backups: "Backups", *, places: "BackupPlaces") -> int:
    from shopclub.backup.names import Occasion
    from shopclub.storage.problems import ShopFileMissing

    if not backups.path.is_file():
        raise ShopFileMissing(str(backups.path))
    made = backups.make(Occasion.BY_HAND, places=places)
    print(f"{made.path}: made and proved.")
    if made.name.differs:
        print("A figure in it does not follow from its ledger: `shopclub check` names it.")
    if made.second_fault is not None:
        print(f"{made.second}: no second copy ({made.second_fault}).")
    return WRONG if made.name.differs or made.second_fault is not None else WELL


def _list(backups: "Backups", *, places: "BackupPlaces") -> int:
    from shopclub.staff.roles import Actor, Role

    whoever = Actor(0, "", Role.OWNER)  # names and counts that the file system shows anyway
    shelf = backups.shelf(places=places, by=whoever)
    for entry in shelf.entries:
        found = entry.contents
        told = "cannot be read"
        if found is not None:
            told = f"{found.members} members, {found.sales} sales"
        if found is not None and found.last_sale is not None:
            told += f", the last one at {found.last_sale:%Y-%m-%d %H:%M} UTC"
        print(f"{entry.path}: {told}")
    if not shelf.entries:
        print(f"{shelf.folder}: no backup of {backups.path.name}.")
    return WELL if shelf.entries else WRONG
