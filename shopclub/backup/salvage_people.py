"""The people of a salvaged shop whose rows could not be read: from a backup, or as a number.

Nobody gets in who could not before: see decision 0022.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shopclub.backup.accounts import People
from shopclub.storage.engines import DriverError, ShopDatabase, open_finished
from shopclub.storage.problems import ShopFileMissing

OWNER, CASHIER = "owner", "cashier"
EVERYBODY_ELSE = 0
NEW_PIN = frozenset({"change pin", "set pin", "recover", "take back", "bring back"})
NEW_CODE = frozenset({"make code", "drop code", "recover", "change role", "let go"})
NO_PIN = ""
"""No entry fits it: whoever has it signs in only after being given a PIN."""

Row = dict[str, Any]


@dataclass(slots=True)
class _Logged:
    """What lines of the log say of a person, or of everybody else; None where they say nothing."""

    role: str | None = None
    active: bool | None = None
    gone_on: str | None = None
    new_pin: bool = False
    new_code: bool = False


@dataclass(frozen=True, slots=True)
class _Backup:
    """The people of a backup of this shop, the codes that open, and how far its log goes."""

    people: dict[int, Row]
    codes: tuple[Row, ...]
    last_line: int


def fill_people(made: ShopDatabase, *, backup: Path | None, key: bytes | None) -> People:
    """Add whoever is named in a salvaged file and has no row, and see that there is an owner."""
    known = {staff_id for (staff_id,) in made.sql("SELECT id FROM staff")}
    missing = sorted(_named(made) - known)
    found = _backup_of(made, backup, key=key) if missing and backup is not None else None
    returned = () if found is None else tuple(_returned(made, missing, found))
    nameless = tuple(staff_id for staff_id in missing if staff_id not in returned)
    logged = _logged(made, after=0)
    for staff_id in nameless:
        _add(made, "staff", _nameless(staff_id, logged.get(staff_id, _Logged())))
    if (known or missing) and not _owners(made):
        owner = _who_was_owner(nameless or (max(known | set(returned)) + 1,), logged)
        if owner not in nameless:
            _add(made, "staff", _nameless(owner, _Logged()))
        made.sql("UPDATE staff SET role = 'owner', active = 1 WHERE id = ?", owner)
    return People(returned, nameless, shut_out=bool(known or missing) and not _can_get_in(made))


def _named(made: ShopDatabase) -> set[int]:
    """Return the ids of all whom a row refers to, or whom the log calls somebody who works here.

    Who did what a line of the log tells is no such word: one bit of it names somebody else.
    """
    tables = [
        name
        for (name,) in made.sql(
            "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
            " WHERE m.type = 'table' AND c.name = 'staff_id' AND m.name <> 'audit_line'"
        )
    ]
    named = {
        staff_id
        for table in tables
        for (staff_id,) in made.sql(
            f"SELECT DISTINCT staff_id FROM {table} WHERE staff_id > 0"  # noqa: S608
        )
    }
    return (named | _logged(made, after=0).keys()) - {EVERYBODY_ELSE}


def _logged(made: ShopDatabase, *, after: int) -> dict[int, _Logged]:
    """Return what the log says of each person after a line, as it stands at its end."""
    found: dict[int, _Logged] = {}
    for day, action, subject, detail in made.sql(
        "SELECT day, action, subject, detail FROM audit_line"
        " WHERE subject LIKE 'staff:%' AND id > ? ORDER BY id",
        after,
    ):
        number = subject.partition(":")[2]
        if not number.isascii() or not number.isdigit() or not 0 < int(number) < 1 << 31:
            continue
        one = found.setdefault(int(number), _Logged())
        one.new_pin |= action in NEW_PIN
        one.new_code |= action in NEW_CODE
        if action in {"appoint", "change role", "take back"}:
            one.role = _role(detail) or one.role
        if action in {"appoint", "take back", "bring back"}:
            one.active = True
        elif action == "let go":
            one.active, one.gone_on = False, day
        if action == "bring back":
            found.setdefault(EVERYBODY_ELSE, _Logged())
            for other in found.values():
                if other is not one:
                    other.active, other.gone_on = False, day
    return found


def _said_of(staff_id: int, logged: dict[int, _Logged]) -> _Logged:
    return logged.get(staff_id) or logged.get(EVERYBODY_ELSE) or _Logged()


def _role(detail: str) -> str | None:
    try:
        role = json.loads(detail).get("role")
    except (ValueError, AttributeError):
        return None
    return role if role in {OWNER, "manager", CASHIER} else None


def _backup_of(made: ShopDatabase, backup: Path, *, key: bytes | None) -> _Backup | None:
    """Read who works in a backup; None where it cannot be read or is no backup of this shop."""
    try:
        connection = open_finished(backup, key=key)
    except (DriverError, ShopFileMissing):
        return None
    try:
        if not _is_of(made, connection):
            return None
        (last_line,) = connection.execute("SELECT max(id) FROM audit_line").fetchone()
        people = {row["id"]: row for row in _rows(made, connection, "staff")}
        codes = _rows(made, connection, "recovery_code")
        return _Backup(people, tuple(code for code in codes if code["state"] == "live"), last_line)
    except (DriverError, TypeError, ValueError):
        return None
    finally:
        connection.close()


def _is_of(made: ShopDatabase, connection: Any) -> bool:
    """Tell whether a line of the log is in both: what follows from it, and before, is one shop."""
    lines = connection.execute("SELECT hash FROM audit_line ORDER BY id")
    return any(
        made.sql("SELECT 1 FROM audit_line WHERE hash = ?", hash_).fetchone() for (hash_,) in lines
    )


def _rows(made: ShopDatabase, connection: Any, table: str) -> Iterator[Row]:
    """Yield the rows of a backup, of which ever version, by the columns that both files have."""
    ours = {row[1] for row in made.sql(f"PRAGMA table_info({table})")}
    theirs = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    columns = [column for column in theirs if column in ours]
    if columns:
        for row in connection.execute(f"SELECT {', '.join(columns)} FROM {table}"):  # noqa: S608
            yield dict(zip(columns, row, strict=True))


def _returned(made: ShopDatabase, missing: list[int], backup: _Backup) -> Iterator[int]:
    """Take people from a backup, as the log says of them since; a PIN that changed stays out."""
    since = _logged(made, after=backup.last_line)
    for staff_id in missing:
        if staff_id not in backup.people:
            continue
        row, said = dict(backup.people[staff_id]), _said_of(staff_id, since)
        row["role"] = said.role or row["role"]
        if said.new_pin:
            row["pin_hash"] = NO_PIN
        if said.active is not None:
            row["active"] = said.active
        if said.active is False and "gone_on" in row:
            row["gone_on"] = said.gone_on
        try:
            _add(made, "staff", row)
        except DriverError:  # somebody else has the name now
            continue
        yield staff_id
        for code in backup.codes:
            if code["staff_id"] == staff_id and not said.new_code and not _has_code(made, staff_id):
                _add(made, "recovery_code", {**code, "id": None})


def _has_code(made: ShopDatabase, staff_id: int) -> bool:
    asked = "SELECT 1 FROM recovery_code WHERE staff_id = ? AND state = 'live'"
    return made.sql(asked, staff_id).fetchone() is not None


def _nameless(staff_id: int, said: _Logged) -> Row:
    """Return somebody of whom only the number is known: they sign in when they are taken back."""
    return {
        "id": staff_id,
        "name": f"#{staff_id}",
        "role": said.role or CASHIER,
        "pin_hash": NO_PIN,
        "active": 0,
    }


def _add(made: ShopDatabase, table: str, row: Row) -> None:
    made.sql(
        f"INSERT INTO {table} ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",  # noqa: S608
        *row.values(),
    )


def _owners(made: ShopDatabase) -> list[int]:
    asked = "SELECT id FROM staff WHERE role = 'owner' AND active = 1"
    return [staff_id for (staff_id,) in made.sql(asked)]


def _who_was_owner(nameless: tuple[int, ...], logged: dict[int, _Logged]) -> int:
    """Return who the log calls an owner that did not go; else whoever came first."""
    told = {one: logged[one] for one in nameless if one in logged}
    owners = [one for one, said in told.items() if said.role == OWNER and said.active is not False]
    return min(owners or nameless)


def _can_get_in(made: ShopDatabase) -> bool:
    """Tell whether an owner has a PIN, or a recovery sheet."""
    with_pin = "SELECT 1 FROM staff WHERE role = 'owner' AND active = 1 AND pin_hash <> ''"
    has_pin = made.sql(with_pin).fetchone() is not None
    codes = bool(list(made.sql("PRAGMA table_info(recovery_code)")))
    return has_pin or (codes and any(_has_code(made, owner) for owner in _owners(made)))
